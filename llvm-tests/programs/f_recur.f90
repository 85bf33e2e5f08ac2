! Exercises: a recursive function.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  recursive function fib(v, n) result(f)
    real(dp), intent(in) :: v
    integer, intent(in) :: n
    real(dp) :: f
    if (n < 2) then
      f = v
    else
      f = fib(v, n - 1) * v + fib(v * 0.5_dp, n - 2)
    end if
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=fib(x(1),4)*x(2)
  end function
end module

include 'check_main.f90'
