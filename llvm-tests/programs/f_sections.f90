! Exercises: array sections that overlap, with strides, backwards.
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
    y=x
    y(2:n)=y(1:n-1)*y(2:n)
    y(1:n:2)=y(n:1:-2)
    r=sum(y)
  end function
end module

include 'check_main.f90'
