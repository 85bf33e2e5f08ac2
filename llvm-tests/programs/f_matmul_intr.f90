! Exercises: matmul, transpose, sum of an expression.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: a(2,2),b(2,2)
    a=reshape(x(1:4),[2,2]); b=matmul(a,transpose(a)); r=sum(b*b)
  end function
end module

include 'check_main.f90'
