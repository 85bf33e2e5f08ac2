! Exercises: allocated pointers, and sections of them.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp),pointer :: p(:),q(:)
    allocate(p(n)); q=>p(2:5)
    p=x*x
    q=q*3
    r=sum(p)+q(1)
    deallocate(p)
  end function
end module

include 'check_main.f90'
