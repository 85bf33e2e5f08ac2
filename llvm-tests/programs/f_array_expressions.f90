! Exercises: array expressions, sum, dot_product, sections with strides; assumed-size arguments.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r, y(n)
    y = x * x + 2 * sin(x)
    y(1:n:2) = y(1:n:2) * x(1:n:2)
    r = sum(y) + dot_product(x, y(n:1:-1))
  end function
end module

include 'check_main.f90'
