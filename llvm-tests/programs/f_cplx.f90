! Exercises: complex arithmetic and functions.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    complex(dp) :: z,w
    z=cmplx(x(1),x(2),dp); w=z*z+exp(z)/cmplx(2,x(3),dp); r=abs(w)+real(w)*aimag(z)+real(conjg(w)*sqrt(z+4),dp)
  end function
end module

include 'check_main.f90'
