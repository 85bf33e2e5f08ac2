! Exercises: block and associate.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    block
      real(dp)::t
      t=x(1)*x(2)
      r=t*t
    end block
    associate(a=>x(3))
      r=r+a*a
    end associate
  end function
end module

include 'check_main.f90'
