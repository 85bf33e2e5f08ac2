! Exercises: index vectors on both sides of an assignment.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    integer :: id(6)
    real(dp) :: x2(n)
    id=[3,1,2,6,5,4]
    r=sum(x(id)*x)
    x2=x
    x2(id(1:3))=x2(id(4:6))*2
    r=r+sum(x2**2)
  end function
end module

include 'check_main.f90'
