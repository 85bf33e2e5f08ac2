! Exercises: assumed-shape arguments with strides.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function ash(v) result(s)
    real(dp), intent(in) :: v(:)
    real(dp) :: s
    integer :: i
    s = 0
    do i = 1, size(v)
      s = s + v(i)**2 * i
    end do
  end function

  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=ash(x)+ash(x(1:n:2))+ash(x(n:1:-1))
  end function
end module

include 'check_main.f90'
