! Exercises: rows and columns of a matrix, sum along a dimension.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: m(2,3)
    m=reshape(x,[2,3])
    m(:,2)=m(:,1)*m(:,3)
    m(1,:)=m(2,:)
    r=sum(sum(m,dim=1)**2)+sum(m(2,:))
  end function
end module

include 'check_main.f90'
