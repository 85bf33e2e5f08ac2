! Exercises: an allocatable array of a derived type with a default.
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
    type(pt),allocatable :: l(:)
    integer :: i
    allocate(l(3))
    do i=1,3
      l(i)%a=x(i)
      l(i)%b=x(4:6)*i
    end do
    r=0
    do i=1,3
      r=r+l(i)%tag*l(i)%a*sum(l(i)%b)
    end do
  end function
end module

include 'check_main.f90'
