! Exercises: internal procedures that change variables around them, one handed to a solver.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: acc, a(6)
    integer :: k
    acc = 0; a = x**2
    do k=1,n
      call add(a(k)*k)
    end do
    call scaleall(2._dp*x(1))
    r = acc+sum(a)+newton(g,x(2)+1)
  contains
    subroutine add(v)
      real(dp), intent(in) :: v
      acc = acc+v*a(1)
    end subroutine
    subroutine scaleall(s)
      real(dp), intent(in) :: s
      a = a*s
      acc = acc*s
    end subroutine
    function g(t) result(v)
      real(dp), intent(in) :: t
      real(dp) :: v
      v = t**3 - t*x(3) - 2 - x(4)**2
    end function
  end function
  function newton(f,t0) result(t)
    interface
      function f(t) result(v)
        import dp
        real(dp), intent(in) :: t
        real(dp) :: v
      end function
    end interface
    real(dp), intent(in) :: t0
    real(dp) :: t, d
    integer :: i
    t = t0
    do i=1,6
      d = (f(t+1e-3_dp)-f(t-1e-3_dp))/2e-3_dp
      t = t - f(t)/d
    end do
  end function
end module

include 'check_main.f90'
