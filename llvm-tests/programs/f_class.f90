! Exercises: a polymorphic argument.
include 'check.f90'

module kernels
  use check
  implicit none
  type, abstract :: shape
  contains
    procedure(area_i), deferred :: area
  end type
  type, extends(shape) :: circle
    real(dp) :: r
  contains
    procedure :: area => circle_area
  end type
  abstract interface
    function area_i(this) result(a)
      import
      class(shape), intent(in) :: this
      real(dp) :: a
    end function
  end interface
contains
  function circle_area(this) result(a)
    class(circle), intent(in) :: this
    real(dp) :: a
    a = 3 * this%r**2
  end function

  function area(s) result(a)
    class(shape), intent(in) :: s
    real(dp) :: a
    a = s%area()
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(circle),allocatable :: s
    allocate(s)
    s%r=x(1)
    r=area(s)*x(2)
  end function
end module

include 'check_main.f90'
