! Exercises: forall and do concurrent.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: y(n)
    integer :: i
    forall(i=1:n) y(i)=x(i)*i
    do concurrent(i=1:n)
      y(i)=y(i)*x(n+1-i)
    end do
    r=sum(y)
  end function
end module

include 'check_main.f90'
