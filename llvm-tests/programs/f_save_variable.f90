! Exercises: a variable with the save attribute.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function acc(v) result(t)
    real(dp),intent(in)::v
    real(dp)::t
    real(dp),save::total=0
    total=v*v
    t=total*v
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    
    r=acc(x(1))+acc(x(2))
  end function
end module

include 'check_main.f90'
