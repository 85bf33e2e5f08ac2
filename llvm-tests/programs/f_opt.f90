! Exercises: an optional argument.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function opt(a, b) result(o)
    real(dp), intent(in) :: a
    real(dp), intent(in), optional :: b
    real(dp) :: o
    o = a * a
    if (present(b)) o = o * b
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=opt(x(1))+opt(x(2),x(3))
  end function
end module

include 'check_main.f90'
