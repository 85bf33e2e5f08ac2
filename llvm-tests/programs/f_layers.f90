! Exercises: allocatable components, freed with the array of their type.
include 'check.f90'

module kernels
  use check
  implicit none
  type layer
    real(dp), allocatable :: w(:,:), b(:)
    integer :: n
  end type
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(layer) :: net(2)
    real(dp), allocatable :: h(:)
    integer :: i,j,l
    do l=1,2
      net(l)%n = 3
      allocate(net(l)%w(3,3), net(l)%b(3))
      do j=1,3
        do i=1,3
          net(l)%w(i,j) = x(mod(i*j+l,n)+1)*0.3_dp
        end do
        net(l)%b(j) = x(j)*0.1_dp
      end do
    end do
    h = x(1:3)
    do l=1,2
      h = tanh(matmul(net(l)%w,h)+net(l)%b)
    end do
    r = sum(h)
  end function
end module

include 'check_main.f90'
