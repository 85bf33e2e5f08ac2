! Exercises: bounds and sizes.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    integer :: i
    r=0
    do i=lbound(x,1),ubound(x,1)
      r=r+x(i)*size(x)
    end do
  end function
end module

include 'check_main.f90'
