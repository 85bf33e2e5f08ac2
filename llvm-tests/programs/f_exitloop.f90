! Exercises: a loop without bound, exit and cycle.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    r=x(1)
    do
      r=r*0.5_dp+0.1_dp*x(2)
      if(r<0.2_dp) exit
      if(r>10) cycle
    end do
  end function
end module

include 'check_main.f90'
