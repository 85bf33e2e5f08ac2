! Exercises: procedures as arguments.
include 'check.f90'

module kernels
  use check
  implicit none
  abstract interface
    function fun_i(v) result(a)
      import
      real(dp), intent(in) :: v
      real(dp) :: a
    end function
  end interface
contains
  function sq(v) result(a)
    real(dp), intent(in) :: v
    real(dp) :: a
    a = v * v
  end function

  function cu(v) result(a)
    real(dp), intent(in) :: v
    real(dp) :: a
    a = v**3
  end function

  function apply(f, v) result(a)
    procedure(fun_i) :: f
    real(dp), intent(in) :: v
    real(dp) :: a
    a = f(v)
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=apply(sq,x(1))+apply(cu,x(2))
  end function
end module

include 'check_main.f90'
