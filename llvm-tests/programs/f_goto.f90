! Exercises: a loop by goto.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    integer :: i
    i=0; r=0
    10 i=i+1
    r=r+x(i)*r+x(i)
    if(i<n) goto 10
  end function
end module

include 'check_main.f90'
