! Exercises: derived types with numbers between the reals, copied whole.
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
    type(pt) :: p,q
    p%a=x(1); p%b=x(2:4); q=p
    q%b(2)=q%b(2)*p%a
    r=q%a*sum(q%b)+energy(q)
  end function
end module

include 'check_main.f90'
