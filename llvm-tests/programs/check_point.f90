! A derived type with a number between the reals, and procedures for it: included behind `check.f90` by those
! programs that use it.
module points
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
end module
