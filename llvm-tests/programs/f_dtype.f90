! Exercises: derived types with numbers between the reals, copied whole.
include 'check.f90'

module kernels
  use check
  implicit none
  type pt
    real(dp) :: a
    integer :: tag = 3
    real(dp) :: b(3)
  contains
    procedure :: value => pt_value
  end type
contains
  function pt_value(this) result(v)
    class(pt), intent(in) :: this
    real(dp) :: v
    v = this%a * sum(this%b)
  end function

  function energy(p) result(e)
    type(pt), intent(in) :: p
    real(dp) :: e
    e = p%a**2 + sum(p%b**2)
  end function

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
