! Exercises: spread.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: m(2,3)
    m=spread(x(1:3),1,2)*spread(x(4:5),2,3)
    r=sum(m*m)
  end function
end module

include 'check_main.f90'
