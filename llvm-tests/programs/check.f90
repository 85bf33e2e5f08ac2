! What every Fortran program includes at its top: the annotations, comparisons, differences.
!
! Requests are declared by each program itself, since their arguments differ:
!   interface
!     subroutine gradient(f, a1, x, dx, ...) bind(c, name="__enzyme_autodiff...")
! and a program ends with `call check_done()`, which prints and stops with 1 if a comparison failed.
module check
  use, intrinsic :: iso_c_binding
  use, intrinsic :: ieee_arithmetic, only: ieee_is_nan
  implicit none
  integer(c_int), bind(c, name="enzyme_dup") :: enzyme_dup
  integer(c_int), bind(c, name="enzyme_const") :: enzyme_const
  integer(c_int), bind(c, name="enzyme_out") :: enzyme_out
  integer, parameter :: dp = c_double
  ! Relative, against an analytic derivative or another mode.
  real(dp), parameter :: tight = 1e-10_dp
  ! Against five-point differences with a step of 1e-3: their own error is about 1e-9.
  real(dp), parameter :: difference = 1e-6_dp
  integer :: checks = 0, failures = 0
  interface
    function scalar_function(x) result(r)
      import dp
      real(dp), intent(in) :: x(:)
      real(dp) :: r
    end function
  end interface
contains
  subroutine check_close(name, got, want, tolerance)
    character(*), intent(in) :: name
    real(dp), intent(in) :: got, want, tolerance
    checks = checks + 1
    if (.not. abs(got - want) <= tolerance * max(abs(got), abs(want), 1e-3_dp)) then
      failures = failures + 1
      print *, 'FAIL ', name, ': got ', got, ', want ', want
    end if
  end subroutine

  subroutine check_array(name, got, want, tolerance)
    character(*), intent(in) :: name
    real(dp), intent(in) :: got(:), want(:), tolerance
    integer :: i
    call check_close(name // ' (size)', real(size(got), dp), real(size(want), dp), 0._dp)
    do i = 1, min(size(got), size(want))
      call check_close(name, got(i), want(i), tolerance)
    end do
  end subroutine

  ! The gradient of f at x by five-point central differences.
  subroutine central_gradient(f, x, g)
    procedure(scalar_function) :: f
    real(dp), intent(in) :: x(:)
    real(dp), intent(out) :: g(:)
    real(dp) :: at(size(x)), h
    integer :: i
    h = 1e-3_dp
    do i = 1, size(x)
      at = x
      at(i) = x(i) + h
      g(i) = 8 * f(at)
      at(i) = x(i) - h
      g(i) = g(i) - 8 * f(at)
      at(i) = x(i) + 2 * h
      g(i) = g(i) - f(at)
      at(i) = x(i) - 2 * h
      g(i) = (g(i) + f(at)) / (12 * h)
    end do
  end subroutine

  subroutine check_done()
    if (failures > 0) stop 1
    print *, 'ok ', checks, ' checks'
  end subroutine
end module
