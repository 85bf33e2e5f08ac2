! Exercises: a type-bound procedure.
include 'check.f90'
include 'check_point.f90'

module kernels
  use points
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(pt) :: p
    p%a=x(1);p%b=x(2:4)
    r=p%value()
  end function
end module

include 'check_main.f90'
