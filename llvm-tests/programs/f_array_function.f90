! Exercises: a function whose result is an array of its argument's size.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function twice(v) result(w)
    real(dp),intent(in)::v(:)
    real(dp)::w(size(v))
    w=2*v+v**2
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: y(n)
    y=twice(x)
    r=sum(y*twice(y))
  end function
end module

include 'check_main.f90'
