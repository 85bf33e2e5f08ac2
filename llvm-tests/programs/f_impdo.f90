! Exercises: implied do.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: y(n)
    integer :: i
    y=[(x(i)*i,i=1,n)]
    r=sum(y*y)
  end function
end module

include 'check_main.f90'
