! Exercises: any and all.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=sum(x)
    if(any(x>0.5_dp).and..not.all(x>2)) r=r*x(1)
  end function
end module

include 'check_main.f90'
