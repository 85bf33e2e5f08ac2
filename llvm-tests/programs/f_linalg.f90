! Exercises: Gaussian elimination with sections.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: a(3,3),b(3),f
    integer :: i,k
    a=reshape([(x(mod(i,6)+1)+merge(5,0,mod(i,4)==0),i=0,8)],[3,3])
    b=x(1:3)
    do k=1,3
      do i=k+1,3
        f=a(i,k)/a(k,k)
        a(i,k:3)=a(i,k:3)-f*a(k,k:3)
        b(i)=b(i)-f*b(k)
      end do
    end do
    do i=3,1,-1
      b(i)=(b(i)-dot_product(a(i,i+1:3),b(i+1:3)))/a(i,i)
    end do
    r=sum(b)
  end function
end module

include 'check_main.f90'
