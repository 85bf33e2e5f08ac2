! Exercises: a polymorphic local variable, allocated as one type or another.
include 'check.f90'

module kernels
  use check
  implicit none
  type shape
    real(dp) :: s
  contains
    procedure :: area => sarea
  end type
  type, extends(shape) :: circle
    real(dp) :: rad
  contains
    procedure :: area => carea
  end type
contains
  function sarea(this) result(a)
    class(shape), intent(in) :: this
    real(dp) :: a
    a = this%s
  end function
  function carea(this) result(a)
    class(circle), intent(in) :: this
    real(dp) :: a
    a = 3*this%rad**2*this%s
  end function
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    class(shape), allocatable :: p
    if (x(1) > 0) then
      allocate(circle :: p)
    else
      allocate(shape :: p)
    end if
    p%s = x(1)
    select type (p)
    type is (circle)
      p%rad = x(2)*x(3)
    end select
    r = p%area()
    deallocate(p)
  end function
end module

include 'check_main.f90'
