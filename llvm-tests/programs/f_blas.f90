! Exercises: matrix product, Cholesky and triangular solve in the style of a library, with sections.
include 'check.f90'

module kernels
  use check
  implicit none
contains
  subroutine dgemm_(transa, m,n,k,alpha,a,lda,b,ldb,beta,c,ldc)
    character, intent(in) :: transa
    integer, intent(in) :: m,n,k,lda,ldb,ldc
    real(dp), intent(in) :: alpha,beta,a(lda,*),b(ldb,*)
    real(dp), intent(inout) :: c(ldc,*)
    integer :: i,j,l
    real(dp) :: t
    do j=1,n
      do i=1,m
        c(i,j)=beta*c(i,j)
      end do
      do l=1,k
        t = alpha*b(l,j)
        do i=1,m
          if (transa=='T') then
            c(i,j)=c(i,j)+t*a(l,i)
          else
            c(i,j)=c(i,j)+t*a(i,l)
          end if
        end do
      end do
    end do
  end subroutine
  subroutine chol(a,n,info)
    integer, intent(in) :: n
    real(dp), intent(inout) :: a(n,n)
    integer, intent(out) :: info
    integer :: i,j
    info=0
    do j=1,n
      a(j,j)=a(j,j)-dot_product(a(j,1:j-1),a(j,1:j-1))
      if (a(j,j)<=0) then
        info=j; return
      end if
      a(j,j)=sqrt(a(j,j))
      do i=j+1,n
        a(i,j)=(a(i,j)-dot_product(a(i,1:j-1),a(j,1:j-1)))/a(j,j)
      end do
    end do
  end subroutine
  subroutine trsv(a,n,b)
    integer, intent(in) :: n
    real(dp), intent(in) :: a(n,n)
    real(dp), intent(inout) :: b(n)
    integer :: i
    do i=1,n
      b(i)=(b(i)-sum(a(i,:i-1)*b(:i-1)))/a(i,i)
    end do
  end subroutine
  function kernel(x, n) result(r) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: r
    real(dp) :: a(3,2), s(3,3), b(3)
    integer :: info, i
    a = reshape(x,[3,2])
    s = 0
    call dgemm_('N',3,3,2,1._dp,a,3,transpose(a),2,0._dp,s,3)
    do i=1,3
      s(i,i)=s(i,i)+2
    end do
    call chol(s,3,info)
    if (info/=0) error stop 'not positive'
    b = x(1:3)
    call trsv(s,3,b)
    r = sum(b*b)
    do i=1,3
      r = r + log(s(i,i))
    end do
  end function
end module

include 'check_main.f90'
