! Exercises: the heat equation by explicit steps.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: u(n),v(n)
    integer :: s,i
    u=x
    do s=1,5
      v=u
      do i=2,n-1
        v(i)=u(i)+0.1_dp*(u(i-1)-2*u(i)+u(i+1))*u(i)
      end do
      u=v
    end do
    r=sum(u**2)
  end function
end module

include 'check_main.f90'
