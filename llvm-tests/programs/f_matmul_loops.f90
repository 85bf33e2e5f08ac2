! Exercises: a matrix product by loops, reshape.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: a(2,2),b(2,2)
    integer :: i,j,k
    a=reshape(x(1:4),[2,2]); b=0
    do i=1,2
      do j=1,2
        do k=1,2
          b(i,j)=b(i,j)+a(i,k)*a(k,j)
        end do
      end do
    end do
    r=b(1,1)*b(2,2)+b(1,2)
  end function
end module

include 'check_main.f90'
