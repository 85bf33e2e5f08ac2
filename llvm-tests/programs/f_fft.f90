! Exercises: a recursive transform of complex automatic arrays.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  recursive subroutine fft(a)
    complex(dp), intent(inout) :: a(:)
    complex(dp) :: e(size(a)/2), o(size(a)/2), t
    integer :: k,n
    n=size(a)
    if (n<=1) return
    e=a(1::2); o=a(2::2)
    call fft(e); call fft(o)
    do k=1,n/2
      t = exp(cmplx(0,-2*3.14159265358979_dp*(k-1)/n,dp))*o(k)
      a(k)=e(k)+t; a(k+n/2)=e(k)-t
    end do
  end subroutine
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    complex(dp) :: a(4)
    a = cmplx(x(1:4),x(3:6),dp)
    call fft(a)
    r = real(a(2))**2+aimag(a(3))*real(a(1))
  end function
end module

include 'check_main.f90'
