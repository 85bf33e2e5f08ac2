! Exercises: a system of equations as an abstract type, handed to a solver.
include 'check.f90'

module kernels
  use check
  implicit none
  type, abstract :: ode
  contains
    procedure(rhs_i), deferred :: rhs
  end type
  abstract interface
    subroutine rhs_i(this,t,y,dy)
      import
      class(ode), intent(in) :: this
      real(dp), intent(in) :: t, y(:)
      real(dp), intent(out) :: dy(:)
    end subroutine
  end interface
  type, extends(ode) :: osc
    real(dp) :: k, c
  contains
    procedure :: rhs => osc_rhs
  end type
contains
  subroutine osc_rhs(this,t,y,dy)
    class(osc), intent(in) :: this
    real(dp), intent(in) :: t, y(:)
    real(dp), intent(out) :: dy(:)
    dy(1) = y(2)
    dy(2) = -this%k*y(1)-this%c*y(2)+sin(t)
  end subroutine
  subroutine rk4(sys,y,h,steps)
    class(ode), intent(in) :: sys
    real(dp), intent(inout) :: y(:)
    real(dp), intent(in) :: h
    integer, intent(in) :: steps
    real(dp) :: k1(size(y)),k2(size(y)),k3(size(y)),k4(size(y)), t
    integer :: i
    t=0
    do i=1,steps
      call sys%rhs(t,y,k1)
      call sys%rhs(t+h/2,y+h/2*k1,k2)
      call sys%rhs(t+h/2,y+h/2*k2,k3)
      call sys%rhs(t+h,y+h*k3,k4)
      y=y+h/6*(k1+2*k2+2*k3+k4)
      t=t+h
    end do
  end subroutine
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(osc) :: o
    real(dp) :: y(2)
    o = osc(x(1),x(2))
    y = x(3:4)
    call rk4(o,y,0.1_dp,12)
    r = y(1)*y(2)+sum(y*x(5:6))
  end function
end module

include 'check_main.f90'
