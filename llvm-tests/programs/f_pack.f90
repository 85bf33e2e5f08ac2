! Exercises: pack and count.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=sum(pack(x,x>0)**2)+count(x>0)*x(1)
  end function
end module

include 'check_main.f90'
