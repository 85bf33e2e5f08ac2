! Exercises: a pure subroutine with assumed shapes.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  pure subroutine axpy(a, x, y)
    real(dp), intent(in) :: a, x(:)
    real(dp), intent(out) :: y(:)
    y = a * x * x
  end subroutine

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: y(n)
    call axpy(2.0_dp,x,y)
    r=sum(y)
  end function
end module

include 'check_main.f90'
