! Exercises: a triangular system in place.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: a(n,n),y(n)
    integer :: i,j
    a=0
    do i=1,n
      do j=1,i
        a(i,j)=x(i)*x(j)+i
      end do
    end do
    y=x
    do i=1,n
      do j=1,i-1
        y(i)=y(i)-a(i,j)*y(j)*0.01_dp
      end do
      y(i)=y(i)/a(i,i)
    end do
    r=sum(y)
  end function
end module

include 'check_main.f90'
