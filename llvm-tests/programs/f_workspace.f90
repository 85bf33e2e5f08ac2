! Workspaces in Fortran: a matrix product by hand, a triangular solve, an automatic array, sections of unequal length. The gradient
! with a workspace is that without, to the last bit, and nothing behind the workspace is touched.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function chain(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    integer :: i, j
    r = 0.3_dp
    do i = 1, n
      do j = i, n
        r = sin(r * x(j)) + x(i)
      end do
    end do
  end function

  function solved(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r, y(n)
    integer :: i, j
    do i = 1, n
      y(i) = 1
      do j = 1, i - 1
        y(i) = y(i) - 0.1_dp * x(j) * y(j)
      end do
      y(i) = y(i) / (1 + x(i))
    end do
    r = sum(y**2)
  end function

  function product_of(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    integer :: i
    r = 1
    do i = 1, n
      r = r * (1 + 0.1_dp * x(i))
    end do
  end function
end module

module requests
  use check
  implicit none
  integer(c_int), bind(c, name="retrograd_workspace") :: retrograd_workspace
  interface
    subroutine plain(f, a1, x, dx, a2, n) bind(c, name="__enzyme_autodiff_plain")
      import
      type(c_funptr), value :: f
      integer(c_int), value :: a1, a2, n
      real(c_double) :: x(*), dx(*)
    end subroutine
    subroutine placed(f, a1, x, dx, a2, n, a3, block) bind(c, name="__enzyme_autodiff_placed")
      import
      type(c_funptr), value :: f
      integer(c_int), value :: a1, a2, n, a3
      real(c_double) :: x(*), dx(*), block(*)
    end subroutine
    function bytes_of(f, a1, x, dx, a2, n) bind(c, name="__retrograd_workspace_bytes_f") result(bytes)
      import
      type(c_funptr), value :: f
      integer(c_int), value :: a1, a2, n
      real(c_double) :: x(*), dx(*)
      integer(c_int64_t) :: bytes
    end function
  end interface
end module

program main
  use requests
  use kernels
  implicit none
  real(dp) :: x(12), dx(12), want(12)
  real(dp), allocatable :: block(:)
  integer :: i, n, words
  do i = 1, 12
    x(i) = 0.4_dp + 0.1_dp * mod(5 * i, 7)
  end do
  do n = 1, 12
    want = 0; dx = 0
    call plain(c_funloc(chain), enzyme_dup, x, want, enzyme_const, n)
    words = int(bytes_of(c_funloc(chain), enzyme_dup, x, dx, enzyme_const, n)) / 8
    allocate(block(words + 8), source=0.125_dp)
    call placed(c_funloc(chain), enzyme_dup, x, dx, enzyme_const, n, retrograd_workspace, block)
    call same('chain')
    want = 0; dx = 0
    call plain(c_funloc(solved), enzyme_dup, x, want, enzyme_const, n)
    words = int(bytes_of(c_funloc(solved), enzyme_dup, x, dx, enzyme_const, n)) / 8
    allocate(block(words + 8), source=0.125_dp)
    call placed(c_funloc(solved), enzyme_dup, x, dx, enzyme_const, n, retrograd_workspace, block)
    call same('solved')
    want = 0; dx = 0
    call plain(c_funloc(product_of), enzyme_dup, x, want, enzyme_const, n)
    words = int(bytes_of(c_funloc(product_of), enzyme_dup, x, dx, enzyme_const, n)) / 8
    allocate(block(words + 8), source=0.125_dp)
    call placed(c_funloc(product_of), enzyme_dup, x, dx, enzyme_const, n, retrograd_workspace, block)
    call same('product_of')
  end do
  call check_done()
contains
  subroutine same(name)
    character(*), intent(in) :: name
    call check_array(name, dx, want, 0._dp)
    call check_array(name // ' stays inside', block(words + 1:), [(0.125_dp, i=1, 8)], 0._dp)
    deallocate(block)
  end subroutine
end program
