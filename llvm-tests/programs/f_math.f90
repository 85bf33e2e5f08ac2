! Exercises: the intrinsic functions of mathematics.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=exp(x(1))+log(2+x(2))+sqrt(3+x(3))+tanh(x(4))+atan2(x(5),x(6))+asin(x(1)/4)+cosh(x(2))+hypot(x(3),x(4))+erf(x(5))+gamma(2+x(6))+x(1)**3+(2+x(2))**x(3)+aint(x(1)*10)+bessel_j0(x(2))+log10(5+x(1))
  end function
end module

include 'check_main.f90'
