! Exercises: array expressions, sum, dot_product, sections with strides; assumed-size arguments.
include 'check.f90'

module kernels
  use check
  implicit none
  interface
    subroutine reverse(f, a1, x, dx, a2, n) bind(c, name="__enzyme_autodiff_f")
      import
      type(c_funptr), value :: f
      integer(c_int), value :: a1, a2, n
      real(c_double) :: x(*), dx(*)
    end subroutine
    function forward(f, a1, x, dx, a2, n) bind(c, name="__enzyme_fwddiff_f") result(t)
      import
      type(c_funptr), value :: f
      integer(c_int), value :: a1, a2, n
      real(c_double) :: x(*), dx(*)
      real(c_double) :: t
    end function
  end interface
contains
  function energy(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r, y(n)
    y = x * x + 2 * sin(x)
    y(1:n:2) = y(1:n:2) * x(1:n:2)
    r = sum(y) + dot_product(x, y(n:1:-1))
  end function

  function plain(x) result(r)
    real(dp), intent(in) :: x(:)
    real(dp) :: r
    r = energy(x, size(x))
  end function
end module

program main
  use kernels
  implicit none
  integer, parameter :: n = 6
  real(dp) :: x(n), dx(n), v(n), g(n)
  integer :: i
  x = [(0.3_dp * i - 0.8_dp, i = 1, n)]
  v = [(0.1_dp * i, i = 1, n)]
  dx = 0
  call reverse(c_funloc(energy), enzyme_dup, x, dx, enzyme_const, n)
  call central_gradient(plain, x, g)
  call check_array('reverse/differences', dx, g, difference)
  call check_close('forward/reverse', forward(c_funloc(energy), enzyme_dup, x, v, enzyme_const, n), &
                   dot_product(dx, v), tight)
  call check_done()
end program
