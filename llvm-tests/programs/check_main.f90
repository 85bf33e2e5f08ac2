! The main program of a Fortran test whose module `kernels` has
!   function kernel(x, n) result(r) bind(c)      with n = 6
! It compares the gradient with five-point differences, and forward with reverse mode.
module requests
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
  function plain(x) result(r)
    use kernels, only: kernel
    real(dp), intent(in) :: x(:)
    real(dp) :: r
    r = kernel(x, size(x))
  end function
end module

program main
  use requests
  use kernels, only: kernel
  implicit none
  integer, parameter :: n = 6
  real(dp) :: x(n), dx(n), v(n), g(n)
  x = [0.41_dp, -0.32_dp, 0.77_dp, 0.15_dp, -0.63_dp, 0.98_dp]
  v = [0.3_dp, -0.2_dp, 0.5_dp, 0.7_dp, -0.1_dp, 0.4_dp]
  dx = 0
  call reverse(c_funloc(kernel), enzyme_dup, x, dx, enzyme_const, n)
  call central_gradient(plain, x, g)
  call check_array('reverse/differences', dx, g, difference)
  call check_close('forward/reverse', forward(c_funloc(kernel), enzyme_dup, x, v, enzyme_const, n), &
                   dot_product(dx, v), tight)
  call check_done()
end program
