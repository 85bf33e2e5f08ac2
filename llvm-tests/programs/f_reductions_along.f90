! Exercises: maxval, minval and sum along a dimension.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: m(3,2)
    m=reshape(x,[3,2])
    r=sum(maxval(m,dim=1))+sum(minval(m,dim=2)**2)+product(sum(m,2))
  end function
end module

include 'check_main.f90'
