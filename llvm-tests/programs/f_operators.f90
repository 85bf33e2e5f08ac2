! Exercises: operators and assignment of a derived type, elemental over arrays.
! skip-O1: refused with its place (RG0205): a derived type is moved as floats by one copy and as an integer by another
include 'check.f90'

module kernels
  use check
  implicit none
  type v3
    real(dp) :: c(3)
  end type
  interface operator(+)
    module procedure add
  end interface
  interface operator(.x.)
    module procedure cross
  end interface
  interface operator(*)
    module procedure sc, dotp
  end interface
  interface assignment(=)
    module procedure setall
  end interface
contains
  elemental function add(a,b) result(c)
    type(v3), intent(in) :: a,b
    type(v3) :: c
    c%c = a%c+b%c
  end function
  function cross(a,b) result(c)
    type(v3), intent(in) :: a,b
    type(v3) :: c
    c%c = [a%c(2)*b%c(3)-a%c(3)*b%c(2), a%c(3)*b%c(1)-a%c(1)*b%c(3), a%c(1)*b%c(2)-a%c(2)*b%c(1)]
  end function
  function sc(a,s) result(c)
    type(v3), intent(in) :: a
    real(dp), intent(in) :: s
    type(v3) :: c
    c%c = a%c*s
  end function
  function dotp(a,b) result(c)
    type(v3), intent(in) :: a,b
    real(dp) :: c
    c = sum(a%c*b%c)
  end function
  subroutine setall(a,s)
    type(v3), intent(out) :: a
    real(dp), intent(in) :: s
    a%c = s
  end subroutine
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(v3) :: a,b,c,l(4)
    a = v3(x(1:3)); b=v3(x(4:6)); c = x(2)*x(3)
    l = a
    l(2:3) = b
    l = l + c
    r = ((a .x. b)+c*x(1))*(l(1)+l(2) .x. l(4))
  end function
end module

include 'check_main.f90'
