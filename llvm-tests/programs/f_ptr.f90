! Exercises: a pointer to a section of a target.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp),target :: t(n)
    real(dp),pointer :: p(:)
    p=>t(2:4); t=x
    p=p*p
    r=sum(t)
  end function
end module

include 'check_main.f90'
