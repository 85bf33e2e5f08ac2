! Exercises: assignment, growing and constructors of arrays of a derived type, itself a component.
include 'check.f90'

module kernels
  use check
  implicit none
  type atom
    real(dp) :: p(3), q
    integer :: kind
    character(4) :: name
  end type
  type molecule
    type(atom), allocatable :: a(:)
    real(dp) :: e
  end type
contains
  subroutine energy(m)
    type(molecule), intent(inout) :: m
    integer :: i,j
    m%e = 0
    do i=1,size(m%a)-1
      do j=i+1,size(m%a)
        m%e = m%e + m%a(i)%q*m%a(j)%q/norm2(m%a(i)%p-m%a(j)%p)
      end do
    end do
  end subroutine
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(molecule) :: m, m2
    integer :: i
    allocate(m%a(3))
    do i=1,3
      m%a(i) = atom([x(i),x(i+1)*2,x(i+2)**2], x(i)+2, i, 'C')
    end do
    m2 = m
    m2%a(2)%p = m2%a(2)%p + 1
    m2%a = [m2%a, m%a(1)]
    m2%a(4)%p = 3
    call energy(m); call energy(m2)
    r = m%e*m2%e + sum(m2%a%q) + sum(m%a(:)%p(2))
  end function
end module

include 'check_main.f90'
