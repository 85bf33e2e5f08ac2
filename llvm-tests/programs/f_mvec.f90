! Exercises: matrix times vector, vector times matrix.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: a(3,3),y(3)
    a=reshape([x,x(1:3)],[3,3])
    y=matmul(a,x(1:3))
    r=dot_product(y,matmul(y,a))
  end function
end module

include 'check_main.f90'
