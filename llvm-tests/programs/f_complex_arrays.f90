! Exercises: arrays of complex numbers, their sums and products.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    complex(dp) :: z(3)
    z=cmplx(x(1:3),x(4:6),dp); z=z*z+conjg(z)
    r=sum(abs(z)**2)+real(sum(z),dp)+aimag(dot_product(z,z))
  end function
end module

include 'check_main.f90'
