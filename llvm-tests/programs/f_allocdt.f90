! Exercises: an allocatable array of a derived type.
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
    type(pt),allocatable :: l(:)
    integer :: i
    allocate(l(3))
    do i=1,3
      l(i)%a=x(i)
      l(i)%b=x(4:6)*i
    end do
    r=0
    do i=1,3
      r=r+l(i)%a*sum(l(i)%b)
    end do
  end function
end module

include 'check_main.f90'
