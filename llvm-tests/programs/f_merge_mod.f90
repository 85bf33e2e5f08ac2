! Exercises: merge, mod, modulo, sign, max, min.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=sum(merge(x*x,x,x>0.1_dp))+mod(x(1)+7,2.0_dp)+modulo(x(2)-7,2.0_dp)+sign(x(3),x(4))+max(x(1),x(2),x(3))+min(x(4),x(5))
  end function
end module

include 'check_main.f90'
