! Exercises: an allocatable, filled and reduced.
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
    integer :: i
    allocate(y(n))
    do i=1,n
      y(i)=x(i)*x(i)
    end do
    r=product(y(1:3))
    deallocate(y)
  end function
end module

include 'check_main.f90'
