! Exercises: a linked list of pointers.
include 'check.f90'

module kernels
  use check
  implicit none
  type cell
    real(dp) :: v
    type(cell), pointer :: next
  end type
contains
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    type(cell), pointer :: head, p
    integer :: i
    nullify(head)
    do i=1,n
      allocate(p)
      p%v = x(i)*i
      p%next => head
      head => p
    end do
    r = 1
    p => head
    do while (associated(p))
      r = r + p%v*sin(r)
      p => p%next
    end do
    do while (associated(head))
      p => head%next
      deallocate(head)
      head => p
    end do
  end function
end module

include 'check_main.f90'
