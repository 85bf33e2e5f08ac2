; What Rust's precompiled library does when a Vec allocates, grows and goes. Written against rustc 1.95.
;
; A RawVecInner is { capacity: i64, pointer: ptr }. Results of growing are { i64, i64 }: the first is
; 0x8000000000000001 for Ok. A request that is too large traps here; in the user's own function it panics.
; ALLOC, ALLOC_ZEROED and DEALLOC stand for the allocator's symbols, whose hash is the compiler's.

declare noalias ptr @ALLOC(i64, i64 allocalign) #0
declare noalias ptr @ALLOC_ZEROED(i64, i64 allocalign) #1
declare void @DEALLOC(ptr allocptr, i64, i64) #2
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.trap()

; fn __rust_realloc(ptr, old_size, align, new_size) -> ptr
define ptr @retrograd.rust.realloc(ptr %old, i64 %old_bytes, i64 %align, i64 %bytes) {
  %new = call ptr @ALLOC(i64 %bytes, i64 %align)
  %none = icmp eq ptr %new, null
  br i1 %none, label %fail, label %move

move:
  %kept = call i64 @llvm.umin.i64(i64 %old_bytes, i64 %bytes)
  call void @llvm.memcpy.p0.p0.i64(ptr %new, ptr %old, i64 %kept, i1 false)
  call void @DEALLOC(ptr %old, i64 %old_bytes, i64 %align)
  ret ptr %new

fail:
  call void @llvm.trap()
  unreachable
}

; A new block for `capacity` elements, with the old one's contents.
define void @retrograd.rust.grow_to(ptr %self, i64 %capacity, i64 %align, i64 %size) {
  %product = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %capacity, i64 %size)
  %bytes = extractvalue { i64, i1 } %product, 0
  %wrapped = extractvalue { i64, i1 } %product, 1
  %huge = icmp slt i64 %bytes, 1
  %bad = or i1 %wrapped, %huge
  br i1 %bad, label %fail, label %fits

fits:
  %old_capacity = load i64, ptr %self
  %old_bytes = mul i64 %old_capacity, %size
  %at = getelementptr inbounds i8, ptr %self, i64 8
  %first = icmp eq i64 %old_capacity, 0
  br i1 %first, label %fresh, label %again

fresh:
  %block = call ptr @ALLOC(i64 %bytes, i64 %align)
  %none = icmp eq ptr %block, null
  br i1 %none, label %fail, label %put

again:
  %old = load ptr, ptr %at
  %moved = call ptr @retrograd.rust.realloc(ptr %old, i64 %old_bytes, i64 %align, i64 %bytes)
  br label %put

put:
  %new = phi ptr [ %block, %fresh ], [ %moved, %again ]
  store ptr %new, ptr %at
  store i64 %capacity, ptr %self
  ret void

fail:
  call void @llvm.trap()
  unreachable
}

; fn grow_amortized(&mut self, len, additional, elem_layout) -> Result<(), TryReserveError>
define { i64, i64 } @retrograd.rust.grow_amortized(ptr %self, i64 %len, i64 %more, i64 %align, i64 %size) {
  %required = add i64 %len, %more
  %old = load i64, ptr %self
  %double = shl i64 %old, 1
  %larger = call i64 @llvm.umax.i64(i64 %double, i64 %required)
  %byte = icmp eq i64 %size, 1
  %small = icmp ule i64 %size, 1024
  %few = select i1 %small, i64 4, i64 1
  %least = select i1 %byte, i64 8, i64 %few
  %capacity = call i64 @llvm.umax.i64(i64 %larger, i64 %least)
  call void @retrograd.rust.grow_to(ptr %self, i64 %capacity, i64 %align, i64 %size)
  ret { i64, i64 } { i64 -9223372036854775807, i64 0 }
}

; fn grow_exact(&mut self, len, additional, elem_layout) -> Result<(), TryReserveError>
define { i64, i64 } @retrograd.rust.grow_exact(ptr %self, i64 %len, i64 %more, i64 %align, i64 %size) {
  %required = add i64 %len, %more
  call void @retrograd.rust.grow_to(ptr %self, i64 %required, i64 %align, i64 %size)
  ret { i64, i64 } { i64 -9223372036854775807, i64 0 }
}

; fn reserve::do_reserve_and_handle(&mut self, len, additional, elem_layout)
define void @retrograd.rust.reserve(ptr %self, i64 %len, i64 %more, i64 %align, i64 %size) {
  %done = call { i64, i64 } @retrograd.rust.grow_amortized(ptr %self, i64 %len, i64 %more, i64 %align, i64 %size)
  ret void
}

; fn try_allocate_in(capacity, init, alloc, elem_layout) -> Result<Self, TryReserveError>
define void @retrograd.rust.try_allocate_in(ptr %out, i64 %capacity, i1 zeroext %zeroed, i64 %align, i64 %size) {
  %product = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %capacity, i64 %size)
  %bytes = extractvalue { i64, i1 } %product, 0
  %wrapped = extractvalue { i64, i1 } %product, 1
  %huge = icmp slt i64 %bytes, 0
  %bad = or i1 %wrapped, %huge
  br i1 %bad, label %fail, label %fits

fits:
  %empty = icmp eq i64 %bytes, 0
  br i1 %empty, label %dangling, label %some

some:
  br i1 %zeroed, label %zeros, label %plain

zeros:
  %z = call ptr @ALLOC_ZEROED(i64 %bytes, i64 %align)
  br label %have

plain:
  %p = call ptr @ALLOC(i64 %bytes, i64 %align)
  br label %have

have:
  %block = phi ptr [ %z, %zeros ], [ %p, %plain ]
  %none = icmp eq ptr %block, null
  br i1 %none, label %fail, label %put

dangling:
  %aligned = inttoptr i64 %align to ptr
  br label %put

put:
  %pointer = phi ptr [ %block, %have ], [ %aligned, %dangling ]
  %count = phi i64 [ %capacity, %have ], [ 0, %dangling ]
  store i64 0, ptr %out
  %at_count = getelementptr inbounds i8, ptr %out, i64 8
  store i64 %count, ptr %at_count
  %at_pointer = getelementptr inbounds i8, ptr %out, i64 16
  store ptr %pointer, ptr %at_pointer
  ret void

fail:
  call void @llvm.trap()
  unreachable
}

; fn deallocate(&mut self, elem_layout)
define void @retrograd.rust.deallocate(ptr %self, i64 %align, i64 %size) {
  %capacity = load i64, ptr %self
  %bytes = mul i64 %capacity, %size
  %none = icmp eq i64 %bytes, 0
  br i1 %none, label %done, label %give

give:
  %at = getelementptr inbounds i8, ptr %self, i64 8
  %block = load ptr, ptr %at
  call void @DEALLOC(ptr %block, i64 %bytes, i64 %align)
  br label %done

done:
  ret void
}

; drop of a RawVec<u8>
define void @retrograd.rust.drop_raw_bytes(ptr %self) {
  call void @retrograd.rust.deallocate(ptr %self, i64 1, i64 1)
  ret void
}

; drop of a Vec<u8>: its elements are nothing to be dropped
define void @retrograd.rust.drop_bytes(ptr %self) {
  ret void
}

; LLVM's verifier wants one family where a declaration of rustc's names its zeroed variant.
attributes #0 = { nounwind allockind("alloc,uninitialized,aligned") allocsize(0) "alloc-family"="__rust_alloc" }
attributes #1 = { nounwind allockind("alloc,zeroed,aligned") allocsize(0) "alloc-family"="__rust_alloc" }
attributes #2 = { nounwind allockind("free") "alloc-family"="__rust_alloc" }
