! Exercises: maxval, minval, dot_product, norm2, product.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=maxval(x)*minval(x)+dot_product(x,x(n:1:-1))+norm2(x)+sum(abs(x))+product(x(1:2))
  end function
end module

include 'check_main.f90'
