! Exercises: a counted loop.
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
    r=0
    do i=1,n
      r=r+x(i)**2*sin(x(i))
    end do
  end function
end module

include 'check_main.f90'
