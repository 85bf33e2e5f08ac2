! Exercises: where and elsewhere.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: y(n)
    y=x
    where (y>0)
      y=y*y
    elsewhere
      y=-3*y
    end where
    r=sum(y)
  end function
end module

include 'check_main.f90'
