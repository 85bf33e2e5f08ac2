! Exercises: allocatables that take the shape of what is assigned, array constructors of unknown size.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp),allocatable :: y(:)
    y=x*2+1
    y=[y,x(1)]
    r=sum(y*y)
  end function
end module

include 'check_main.f90'
