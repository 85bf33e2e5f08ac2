! Exercises: an elemental function on an array.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  elemental function el(v) result(e)
    real(dp), intent(in) :: v
    real(dp) :: e
    e = v * cos(v)
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=sum(el(x))
  end function
end module

include 'check_main.f90'
