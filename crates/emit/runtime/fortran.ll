; Made from fortran.c by scripts/update-runtime; see there for what each function does.
%struct.dimension = type { i64, i64, i64 }
define internal void @retrograd.body._FortranAAssign(ptr noundef %0, ptr noundef readonly %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %8, label %9
8:                                                ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
9:                                                ; preds = %4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 22
  %11 = load i8, ptr %10, align 2
  %12 = icmp eq i8 %11, 2
  br i1 %12, label %13, label %278
13:                                               ; preds = %9
  %14 = load ptr, ptr %0, align 8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %72, label %16
16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %18 = load i8, ptr %17, align 4
  %19 = icmp sgt i8 %18, 0
  br i1 %19, label %20, label %278
20:                                               ; preds = %16
  %21 = icmp sgt i8 %6, 0
  br i1 %21, label %22, label %25
22:                                               ; preds = %20
  %23 = getelementptr i8, ptr %0, i64 32
  %24 = load i64, ptr %23, align 8
  br label %25
25:                                               ; preds = %20, %22
  %26 = phi i64 [ %24, %22 ], [ 1, %20 ]
  %27 = getelementptr i8, ptr %1, i64 32
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %26, %28
  br i1 %29, label %30, label %72
30:                                               ; preds = %25
  %31 = icmp sgt i8 %6, 1
  br i1 %31, label %32, label %35
32:                                               ; preds = %30
  %33 = getelementptr i8, ptr %0, i64 56
  %34 = load i64, ptr %33, align 8
  br label %35
35:                                               ; preds = %32, %30
  %36 = phi i64 [ %34, %32 ], [ 1, %30 ]
  %37 = icmp eq i8 %18, 1
  br i1 %37, label %41, label %38
38:                                               ; preds = %35
  %39 = getelementptr i8, ptr %1, i64 56
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %35
  %42 = phi i64 [ %40, %38 ], [ 1, %35 ]
  %43 = icmp eq i64 %36, %42
  br i1 %43, label %44, label %72
44:                                               ; preds = %41
  %45 = icmp sgt i8 %6, 2
  br i1 %45, label %46, label %49
46:                                               ; preds = %44
  %47 = getelementptr i8, ptr %0, i64 80
  %48 = load i64, ptr %47, align 8
  br label %49
49:                                               ; preds = %46, %44
  %50 = phi i64 [ %48, %46 ], [ 1, %44 ]
  %51 = icmp ugt i8 %18, 2
  br i1 %51, label %52, label %55
52:                                               ; preds = %49
  %53 = getelementptr i8, ptr %1, i64 80
  %54 = load i64, ptr %53, align 8
  br label %55
55:                                               ; preds = %52, %49
  %56 = phi i64 [ %54, %52 ], [ 1, %49 ]
  %57 = icmp eq i64 %50, %56
  br i1 %57, label %58, label %72
58:                                               ; preds = %55
  %59 = icmp eq i8 %6, 4
  br i1 %59, label %60, label %63
60:                                               ; preds = %58
  %61 = getelementptr i8, ptr %0, i64 104
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %60, %58
  %64 = phi i64 [ %62, %60 ], [ 1, %58 ]
  %65 = icmp ugt i8 %18, 3
  br i1 %65, label %66, label %69
66:                                               ; preds = %63
  %67 = getelementptr i8, ptr %1, i64 104
  %68 = load i64, ptr %67, align 8
  br label %69
69:                                               ; preds = %66, %63
  %70 = phi i64 [ %68, %66 ], [ 1, %63 ]
  %71 = icmp eq i64 %64, %70
  br i1 %71, label %278, label %72
72:                                               ; preds = %55, %41, %25, %69, %13
  %73 = load ptr, ptr %1, align 8
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %75 = load i64, ptr %74, align 8
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %77 = load i8, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %81 = load i64, ptr %80, align 8
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %85 = load i64, ptr %84, align 8
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %91 = load i64, ptr %90, align 8
  %92 = icmp sgt i8 %6, 0
  br i1 %92, label %251, label %257
93:                                               ; preds = %275
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %94, align 8
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %75, ptr %95, align 8
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %97 = load i64, ptr %96, align 8
  %98 = mul nsw i64 %97, %75
  br label %99
99:                                               ; preds = %93, %275
  %100 = phi i64 [ %98, %93 ], [ %75, %275 ]
  %101 = icmp sgt i8 %6, 1
  br i1 %101, label %102, label %108
102:                                              ; preds = %99
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %103, align 8
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %100, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %106 = load i64, ptr %105, align 8
  %107 = mul nsw i64 %106, %100
  br label %108
108:                                              ; preds = %102, %99
  %109 = phi i64 [ %107, %102 ], [ %100, %99 ]
  %110 = icmp sgt i8 %6, 2
  br i1 %110, label %111, label %117
111:                                              ; preds = %108
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %112, align 8
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %109, ptr %113, align 8
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %115 = load i64, ptr %114, align 8
  %116 = mul nsw i64 %115, %109
  br label %117
117:                                              ; preds = %111, %108
  %118 = phi i64 [ %116, %111 ], [ %109, %108 ]
  %119 = icmp eq i8 %6, 4
  br i1 %119, label %120, label %126
120:                                              ; preds = %117
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %121, align 8
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %118, ptr %122, align 8
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %124 = load i64, ptr %123, align 8
  %125 = mul nsw i64 %124, %118
  br label %126
126:                                              ; preds = %120, %117
  %127 = phi i64 [ %125, %120 ], [ %118, %117 ]
  %128 = tail call i64 @llvm.smax.i64(i64 %127, i64 1)
  %129 = tail call ptr @malloc(i64 noundef %128)
  store ptr %129, ptr %0, align 8
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %131 = load i8, ptr %130, align 1
  %132 = icmp eq i8 %6, 4
  %133 = getelementptr i8, ptr %0, i64 104
  %134 = icmp sgt i8 %6, 2
  %135 = getelementptr i8, ptr %0, i64 80
  %136 = icmp sgt i8 %6, 1
  %137 = getelementptr i8, ptr %0, i64 56
  %138 = icmp sgt i8 %6, 0
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %142 = getelementptr i8, ptr %0, i64 32
  %143 = icmp sgt i8 %77, 0
  %144 = select i1 %143, i64 %79, i64 0
  %145 = icmp sgt i8 %77, 1
  %146 = select i1 %145, i64 %83, i64 0
  %147 = icmp sgt i8 %77, 2
  %148 = select i1 %147, i64 %87, i64 0
  %149 = icmp sgt i8 %77, 3
  %150 = select i1 %149, i64 %91, i64 0
  %151 = icmp eq i64 %75, 4
  %152 = icmp ne i8 %131, 42
  %153 = and i1 %151, %152
  %154 = icmp eq i64 %75, 8
  %155 = and i1 %154, %152
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %157
157:                                              ; preds = %177, %126
  %158 = phi i64 [ 0, %126 ], [ %178, %177 ]
  br i1 %132, label %159, label %161
159:                                              ; preds = %157
  %160 = load i64, ptr %133, align 8
  br label %161
161:                                              ; preds = %159, %157
  %162 = phi i64 [ %160, %159 ], [ 1, %157 ]
  %163 = icmp slt i64 %158, %162
  br i1 %163, label %164, label %250
164:                                              ; preds = %161
  %165 = mul nsw i64 %150, %158
  %166 = getelementptr i8, ptr %73, i64 %165
  br label %167
167:                                              ; preds = %164, %186
  %168 = phi i64 [ %187, %186 ], [ 0, %164 ]
  br i1 %134, label %169, label %171
169:                                              ; preds = %167
  %170 = load i64, ptr %135, align 8
  br label %171
171:                                              ; preds = %169, %167
  %172 = phi i64 [ %170, %169 ], [ 1, %167 ]
  %173 = icmp slt i64 %168, %172
  br i1 %173, label %174, label %177
174:                                              ; preds = %171
  %175 = mul nsw i64 %148, %168
  %176 = getelementptr i8, ptr %166, i64 %175
  br label %179
177:                                              ; preds = %171
  %178 = add nuw nsw i64 %158, 1
  br label %157
179:                                              ; preds = %174, %216
  %180 = phi i64 [ %217, %216 ], [ 0, %174 ]
  br i1 %136, label %181, label %183
181:                                              ; preds = %179
  %182 = load i64, ptr %137, align 8
  br label %183
183:                                              ; preds = %181, %179
  %184 = phi i64 [ %182, %181 ], [ 1, %179 ]
  %185 = icmp slt i64 %180, %184
  br i1 %185, label %188, label %186
186:                                              ; preds = %183
  %187 = add nuw nsw i64 %168, 1
  br label %167
188:                                              ; preds = %183
  br i1 %136, label %189, label %192
189:                                              ; preds = %188
  %190 = load i64, ptr %139, align 8
  %191 = mul nsw i64 %190, %180
  br label %192
192:                                              ; preds = %188, %189
  %193 = phi i64 [ %191, %189 ], [ 0, %188 ]
  br i1 %134, label %194, label %197
194:                                              ; preds = %192
  %195 = load i64, ptr %140, align 8
  %196 = mul nsw i64 %195, %168
  br label %197
197:                                              ; preds = %192, %194
  %198 = phi i64 [ %196, %194 ], [ 0, %192 ]
  %199 = add nsw i64 %198, %193
  br i1 %132, label %200, label %203
200:                                              ; preds = %197
  %201 = load i64, ptr %141, align 8
  %202 = mul nsw i64 %201, %158
  br label %203
203:                                              ; preds = %197, %200
  %204 = phi i64 [ %202, %200 ], [ 0, %197 ]
  %205 = add nsw i64 %199, %204
  %206 = mul nsw i64 %146, %180
  %207 = getelementptr i8, ptr %176, i64 %206
  br label %208
208:                                              ; preds = %247, %203
  %209 = phi i64 [ 0, %203 ], [ %244, %247 ]
  %210 = phi i64 [ %205, %203 ], [ %249, %247 ]
  br i1 %138, label %211, label %213
211:                                              ; preds = %208
  %212 = load i64, ptr %142, align 8
  br label %213
213:                                              ; preds = %211, %208
  %214 = phi i64 [ %212, %211 ], [ 1, %208 ]
  %215 = icmp slt i64 %209, %214
  br i1 %215, label %218, label %216
216:                                              ; preds = %213
  %217 = add nuw nsw i64 %180, 1
  br label %179
218:                                              ; preds = %213
  %219 = getelementptr inbounds i8, ptr %129, i64 %210
  %220 = mul nsw i64 %144, %209
  %221 = getelementptr i8, ptr %207, i64 %220
  switch i8 %131, label %236 [
    i8 28, label %222
    i8 27, label %224
    i8 35, label %226
    i8 34, label %231
  ]
222:                                              ; preds = %218
  %223 = load double, ptr %221, align 8
  store double %223, ptr %219, align 8
  br label %243
224:                                              ; preds = %218
  %225 = load float, ptr %221, align 4
  store float %225, ptr %219, align 4
  br label %243
226:                                              ; preds = %218
  %227 = load double, ptr %221, align 8
  store double %227, ptr %219, align 8
  %228 = getelementptr inbounds nuw i8, ptr %221, i64 8
  %229 = load double, ptr %228, align 8
  %230 = getelementptr inbounds nuw i8, ptr %219, i64 8
  store double %229, ptr %230, align 8
  br label %243
231:                                              ; preds = %218
  %232 = load float, ptr %221, align 4
  store float %232, ptr %219, align 4
  %233 = getelementptr inbounds nuw i8, ptr %221, i64 4
  %234 = load float, ptr %233, align 4
  %235 = getelementptr inbounds nuw i8, ptr %219, i64 4
  store float %234, ptr %235, align 4
  br label %243
236:                                              ; preds = %218
  br i1 %153, label %237, label %239
237:                                              ; preds = %236
  %238 = load i32, ptr %221, align 4
  store i32 %238, ptr %219, align 4
  br label %243
239:                                              ; preds = %236
  br i1 %155, label %240, label %242
240:                                              ; preds = %239
  %241 = load i64, ptr %221, align 8
  store i64 %241, ptr %219, align 8
  br label %243
242:                                              ; preds = %239
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %219, ptr align 1 %221, i64 %75, i1 false)
  br label %243
243:                                              ; preds = %222, %224, %226, %231, %237, %240, %242
  %244 = add nuw nsw i64 %209, 1
  br i1 %138, label %245, label %247
245:                                              ; preds = %243
  %246 = load i64, ptr %156, align 8
  br label %247
247:                                              ; preds = %243, %245
  %248 = phi i64 [ %246, %245 ], [ 0, %243 ]
  %249 = add nsw i64 %248, %210
  br label %208
250:                                              ; preds = %161
  br i1 %15, label %1019, label %1017
251:                                              ; preds = %72
  %252 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %253 = load i64, ptr %252, align 8
  %254 = icmp sgt i8 %77, 0
  %255 = select i1 %254, i64 %253, i64 1
  %256 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %255, ptr %256, align 8
  br label %257
257:                                              ; preds = %251, %72
  %258 = icmp sgt i8 %6, 1
  br i1 %258, label %259, label %263
259:                                              ; preds = %257
  %260 = icmp sgt i8 %77, 1
  %261 = select i1 %260, i64 %81, i64 1
  %262 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %261, ptr %262, align 8
  br label %263
263:                                              ; preds = %259, %257
  %264 = icmp sgt i8 %6, 2
  br i1 %264, label %265, label %269
265:                                              ; preds = %263
  %266 = icmp sgt i8 %77, 2
  %267 = select i1 %266, i64 %85, i64 1
  %268 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %267, ptr %268, align 8
  br label %269
269:                                              ; preds = %265, %263
  %270 = icmp eq i8 %6, 4
  br i1 %270, label %271, label %275
271:                                              ; preds = %269
  %272 = icmp sgt i8 %77, 3
  %273 = select i1 %272, i64 %89, i64 1
  %274 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %273, ptr %274, align 8
  br label %275
275:                                              ; preds = %271, %269
  %276 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %75, ptr %276, align 8
  %277 = icmp sgt i8 %6, 0
  br i1 %277, label %93, label %99
278:                                              ; preds = %69, %16, %9
  %279 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %280 = load i8, ptr %279, align 4
  %281 = icmp sgt i8 %280, 0
  br i1 %281, label %282, label %869
282:                                              ; preds = %278
  %283 = load ptr, ptr %0, align 8
  %284 = ptrtoint ptr %283 to i64
  %285 = icmp sgt i8 %6, 0
  br i1 %285, label %286, label %301
286:                                              ; preds = %282
  %287 = getelementptr i8, ptr %0, i64 32
  %288 = load i64, ptr %287, align 8
  %289 = icmp slt i64 %288, 1
  br i1 %289, label %301, label %290
290:                                              ; preds = %286
  %291 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %292 = load i64, ptr %291, align 8
  %293 = icmp slt i64 %292, 0
  br i1 %293, label %294, label %301
294:                                              ; preds = %290
  %295 = getelementptr i8, ptr %0, i64 32
  %296 = load i64, ptr %295, align 8
  %297 = add nsw i64 %296, -1
  %298 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %299 = load i64, ptr %298, align 8
  %300 = mul nsw i64 %299, %297
  br label %301
301:                                              ; preds = %282, %286, %290, %294
  %302 = phi i64 [ %300, %294 ], [ 0, %290 ], [ 0, %286 ], [ 0, %282 ]
  %303 = add nsw i64 %302, %284
  %304 = icmp sgt i8 %6, 1
  br i1 %304, label %305, label %320
305:                                              ; preds = %301
  %306 = getelementptr i8, ptr %0, i64 56
  %307 = load i64, ptr %306, align 8
  %308 = icmp slt i64 %307, 1
  br i1 %308, label %320, label %309
309:                                              ; preds = %305
  %310 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %311 = load i64, ptr %310, align 8
  %312 = icmp slt i64 %311, 0
  br i1 %312, label %313, label %320
313:                                              ; preds = %309
  %314 = getelementptr i8, ptr %0, i64 56
  %315 = load i64, ptr %314, align 8
  %316 = add nsw i64 %315, -1
  %317 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %318 = load i64, ptr %317, align 8
  %319 = mul nsw i64 %318, %316
  br label %320
320:                                              ; preds = %301, %305, %309, %313
  %321 = phi i64 [ %319, %313 ], [ 0, %309 ], [ 0, %305 ], [ 0, %301 ]
  %322 = add nsw i64 %303, %321
  %323 = icmp sgt i8 %6, 2
  br i1 %323, label %324, label %339
324:                                              ; preds = %320
  %325 = getelementptr i8, ptr %0, i64 80
  %326 = load i64, ptr %325, align 8
  %327 = icmp slt i64 %326, 1
  br i1 %327, label %339, label %328
328:                                              ; preds = %324
  %329 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %330 = load i64, ptr %329, align 8
  %331 = icmp slt i64 %330, 0
  br i1 %331, label %332, label %339
332:                                              ; preds = %328
  %333 = getelementptr i8, ptr %0, i64 80
  %334 = load i64, ptr %333, align 8
  %335 = add nsw i64 %334, -1
  %336 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %337 = load i64, ptr %336, align 8
  %338 = mul nsw i64 %337, %335
  br label %339
339:                                              ; preds = %320, %324, %328, %332
  %340 = phi i64 [ %338, %332 ], [ 0, %328 ], [ 0, %324 ], [ 0, %320 ]
  %341 = add nsw i64 %322, %340
  %342 = icmp eq i8 %6, 4
  br i1 %342, label %343, label %358
343:                                              ; preds = %339
  %344 = getelementptr i8, ptr %0, i64 104
  %345 = load i64, ptr %344, align 8
  %346 = icmp slt i64 %345, 1
  br i1 %346, label %358, label %347
347:                                              ; preds = %343
  %348 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %349 = load i64, ptr %348, align 8
  %350 = icmp slt i64 %349, 0
  br i1 %350, label %351, label %358
351:                                              ; preds = %347
  %352 = getelementptr i8, ptr %0, i64 104
  %353 = load i64, ptr %352, align 8
  %354 = add nsw i64 %353, -1
  %355 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %356 = load i64, ptr %355, align 8
  %357 = mul nsw i64 %356, %354
  br label %358
358:                                              ; preds = %339, %343, %347, %351
  %359 = phi i64 [ %357, %351 ], [ 0, %347 ], [ 0, %343 ], [ 0, %339 ]
  %360 = add nsw i64 %341, %359
  br i1 %285, label %361, label %376
361:                                              ; preds = %358
  %362 = getelementptr i8, ptr %0, i64 32
  %363 = load i64, ptr %362, align 8
  %364 = icmp slt i64 %363, 1
  br i1 %364, label %376, label %365
365:                                              ; preds = %361
  %366 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %367 = load i64, ptr %366, align 8
  %368 = icmp sgt i64 %367, 0
  br i1 %368, label %369, label %376
369:                                              ; preds = %365
  %370 = getelementptr i8, ptr %0, i64 32
  %371 = load i64, ptr %370, align 8
  %372 = add nsw i64 %371, -1
  %373 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %374 = load i64, ptr %373, align 8
  %375 = mul nsw i64 %374, %372
  br label %376
376:                                              ; preds = %358, %361, %365, %369
  %377 = phi i64 [ %375, %369 ], [ 0, %365 ], [ 0, %361 ], [ 0, %358 ]
  %378 = add nsw i64 %377, %284
  br i1 %304, label %379, label %394
379:                                              ; preds = %376
  %380 = getelementptr i8, ptr %0, i64 56
  %381 = load i64, ptr %380, align 8
  %382 = icmp slt i64 %381, 1
  br i1 %382, label %394, label %383
383:                                              ; preds = %379
  %384 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %385 = load i64, ptr %384, align 8
  %386 = icmp sgt i64 %385, 0
  br i1 %386, label %387, label %394
387:                                              ; preds = %383
  %388 = getelementptr i8, ptr %0, i64 56
  %389 = load i64, ptr %388, align 8
  %390 = add nsw i64 %389, -1
  %391 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %392 = load i64, ptr %391, align 8
  %393 = mul nsw i64 %392, %390
  br label %394
394:                                              ; preds = %376, %379, %383, %387
  %395 = phi i64 [ %393, %387 ], [ 0, %383 ], [ 0, %379 ], [ 0, %376 ]
  %396 = add nsw i64 %378, %395
  br i1 %323, label %397, label %412
397:                                              ; preds = %394
  %398 = getelementptr i8, ptr %0, i64 80
  %399 = load i64, ptr %398, align 8
  %400 = icmp slt i64 %399, 1
  br i1 %400, label %412, label %401
401:                                              ; preds = %397
  %402 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %403 = load i64, ptr %402, align 8
  %404 = icmp sgt i64 %403, 0
  br i1 %404, label %405, label %412
405:                                              ; preds = %401
  %406 = getelementptr i8, ptr %0, i64 80
  %407 = load i64, ptr %406, align 8
  %408 = add nsw i64 %407, -1
  %409 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %410 = load i64, ptr %409, align 8
  %411 = mul nsw i64 %410, %408
  br label %412
412:                                              ; preds = %394, %397, %401, %405
  %413 = phi i64 [ %411, %405 ], [ 0, %401 ], [ 0, %397 ], [ 0, %394 ]
  %414 = add nsw i64 %396, %413
  br i1 %342, label %415, label %430
415:                                              ; preds = %412
  %416 = getelementptr i8, ptr %0, i64 104
  %417 = load i64, ptr %416, align 8
  %418 = icmp slt i64 %417, 1
  br i1 %418, label %430, label %419
419:                                              ; preds = %415
  %420 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %421 = load i64, ptr %420, align 8
  %422 = icmp sgt i64 %421, 0
  br i1 %422, label %423, label %430
423:                                              ; preds = %419
  %424 = getelementptr i8, ptr %0, i64 104
  %425 = load i64, ptr %424, align 8
  %426 = add nsw i64 %425, -1
  %427 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %428 = load i64, ptr %427, align 8
  %429 = mul nsw i64 %428, %426
  br label %430
430:                                              ; preds = %412, %415, %419, %423
  %431 = phi i64 [ %429, %423 ], [ 0, %419 ], [ 0, %415 ], [ 0, %412 ]
  %432 = add nsw i64 %414, %431
  %433 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %434 = load i64, ptr %433, align 8
  %435 = add nsw i64 %432, %434
  %436 = load ptr, ptr %1, align 8
  %437 = ptrtoint ptr %436 to i64
  %438 = getelementptr i8, ptr %1, i64 32
  %439 = load i64, ptr %438, align 8
  %440 = icmp sgt i64 %439, 0
  br i1 %440, label %441, label %452
441:                                              ; preds = %430
  %442 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %443 = load i64, ptr %442, align 8
  %444 = icmp slt i64 %443, 0
  br i1 %444, label %445, label %452
445:                                              ; preds = %441
  %446 = getelementptr i8, ptr %1, i64 32
  %447 = load i64, ptr %446, align 8
  %448 = add nsw i64 %447, -1
  %449 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %450 = load i64, ptr %449, align 8
  %451 = mul nsw i64 %448, %450
  br label %452
452:                                              ; preds = %430, %441, %445
  %453 = phi i64 [ %451, %445 ], [ 0, %441 ], [ 0, %430 ]
  %454 = add nsw i64 %453, %437
  %455 = icmp eq i8 %280, 1
  br i1 %455, label %471, label %456
456:                                              ; preds = %452
  %457 = getelementptr i8, ptr %1, i64 56
  %458 = load i64, ptr %457, align 8
  %459 = icmp slt i64 %458, 1
  br i1 %459, label %471, label %460
460:                                              ; preds = %456
  %461 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %462 = load i64, ptr %461, align 8
  %463 = icmp slt i64 %462, 0
  br i1 %463, label %464, label %471
464:                                              ; preds = %460
  %465 = getelementptr i8, ptr %1, i64 56
  %466 = load i64, ptr %465, align 8
  %467 = add nsw i64 %466, -1
  %468 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %469 = load i64, ptr %468, align 8
  %470 = mul nsw i64 %469, %467
  br label %471
471:                                              ; preds = %452, %456, %460, %464
  %472 = phi i64 [ %470, %464 ], [ 0, %460 ], [ 0, %456 ], [ 0, %452 ]
  %473 = add nsw i64 %454, %472
  %474 = icmp ugt i8 %280, 2
  br i1 %474, label %475, label %490
475:                                              ; preds = %471
  %476 = getelementptr i8, ptr %1, i64 80
  %477 = load i64, ptr %476, align 8
  %478 = icmp slt i64 %477, 1
  br i1 %478, label %490, label %479
479:                                              ; preds = %475
  %480 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %481 = load i64, ptr %480, align 8
  %482 = icmp slt i64 %481, 0
  br i1 %482, label %483, label %490
483:                                              ; preds = %479
  %484 = getelementptr i8, ptr %1, i64 80
  %485 = load i64, ptr %484, align 8
  %486 = add nsw i64 %485, -1
  %487 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %488 = load i64, ptr %487, align 8
  %489 = mul nsw i64 %488, %486
  br label %490
490:                                              ; preds = %471, %475, %479, %483
  %491 = phi i64 [ %489, %483 ], [ 0, %479 ], [ 0, %475 ], [ 0, %471 ]
  %492 = add nsw i64 %473, %491
  %493 = icmp ugt i8 %280, 3
  br i1 %493, label %494, label %509
494:                                              ; preds = %490
  %495 = getelementptr i8, ptr %1, i64 104
  %496 = load i64, ptr %495, align 8
  %497 = icmp slt i64 %496, 1
  br i1 %497, label %509, label %498
498:                                              ; preds = %494
  %499 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %500 = load i64, ptr %499, align 8
  %501 = icmp slt i64 %500, 0
  br i1 %501, label %502, label %509
502:                                              ; preds = %498
  %503 = getelementptr i8, ptr %1, i64 104
  %504 = load i64, ptr %503, align 8
  %505 = add nsw i64 %504, -1
  %506 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %507 = load i64, ptr %506, align 8
  %508 = mul nsw i64 %507, %505
  br label %509
509:                                              ; preds = %490, %494, %498, %502
  %510 = phi i64 [ %508, %502 ], [ 0, %498 ], [ 0, %494 ], [ 0, %490 ]
  %511 = add nsw i64 %492, %510
  %512 = getelementptr i8, ptr %1, i64 32
  %513 = load i64, ptr %512, align 8
  %514 = icmp sgt i64 %513, 0
  br i1 %514, label %515, label %526
515:                                              ; preds = %509
  %516 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %517 = load i64, ptr %516, align 8
  %518 = icmp sgt i64 %517, 0
  br i1 %518, label %519, label %526
519:                                              ; preds = %515
  %520 = getelementptr i8, ptr %1, i64 32
  %521 = load i64, ptr %520, align 8
  %522 = add nsw i64 %521, -1
  %523 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %524 = load i64, ptr %523, align 8
  %525 = mul nsw i64 %522, %524
  br label %526
526:                                              ; preds = %509, %515, %519
  %527 = phi i64 [ %525, %519 ], [ 0, %515 ], [ 0, %509 ]
  %528 = add nsw i64 %527, %437
  br i1 %455, label %544, label %529
529:                                              ; preds = %526
  %530 = getelementptr i8, ptr %1, i64 56
  %531 = load i64, ptr %530, align 8
  %532 = icmp slt i64 %531, 1
  br i1 %532, label %544, label %533
533:                                              ; preds = %529
  %534 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %535 = load i64, ptr %534, align 8
  %536 = icmp sgt i64 %535, 0
  br i1 %536, label %537, label %544
537:                                              ; preds = %533
  %538 = getelementptr i8, ptr %1, i64 56
  %539 = load i64, ptr %538, align 8
  %540 = add nsw i64 %539, -1
  %541 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %542 = load i64, ptr %541, align 8
  %543 = mul nsw i64 %542, %540
  br label %544
544:                                              ; preds = %526, %529, %533, %537
  %545 = phi i64 [ %543, %537 ], [ 0, %533 ], [ 0, %529 ], [ 0, %526 ]
  %546 = add nsw i64 %528, %545
  br i1 %474, label %547, label %562
547:                                              ; preds = %544
  %548 = getelementptr i8, ptr %1, i64 80
  %549 = load i64, ptr %548, align 8
  %550 = icmp slt i64 %549, 1
  br i1 %550, label %562, label %551
551:                                              ; preds = %547
  %552 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %553 = load i64, ptr %552, align 8
  %554 = icmp sgt i64 %553, 0
  br i1 %554, label %555, label %562
555:                                              ; preds = %551
  %556 = getelementptr i8, ptr %1, i64 80
  %557 = load i64, ptr %556, align 8
  %558 = add nsw i64 %557, -1
  %559 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %560 = load i64, ptr %559, align 8
  %561 = mul nsw i64 %560, %558
  br label %562
562:                                              ; preds = %544, %547, %551, %555
  %563 = phi i64 [ %561, %555 ], [ 0, %551 ], [ 0, %547 ], [ 0, %544 ]
  %564 = add nsw i64 %546, %563
  br i1 %493, label %565, label %580
565:                                              ; preds = %562
  %566 = getelementptr i8, ptr %1, i64 104
  %567 = load i64, ptr %566, align 8
  %568 = icmp slt i64 %567, 1
  br i1 %568, label %580, label %569
569:                                              ; preds = %565
  %570 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %571 = load i64, ptr %570, align 8
  %572 = icmp sgt i64 %571, 0
  br i1 %572, label %573, label %580
573:                                              ; preds = %569
  %574 = getelementptr i8, ptr %1, i64 104
  %575 = load i64, ptr %574, align 8
  %576 = add nsw i64 %575, -1
  %577 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %578 = load i64, ptr %577, align 8
  %579 = mul nsw i64 %578, %576
  br label %580
580:                                              ; preds = %562, %565, %569, %573
  %581 = phi i64 [ %579, %573 ], [ 0, %569 ], [ 0, %565 ], [ 0, %562 ]
  %582 = add nsw i64 %564, %581
  %583 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %584 = load i64, ptr %583, align 8
  %585 = add nsw i64 %582, %584
  %586 = icmp sge i64 %360, %585
  %587 = icmp sge i64 %511, %435
  %588 = select i1 %586, i1 true, i1 %587
  br i1 %588, label %869, label %589
589:                                              ; preds = %580
  %590 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %591 = load i8, ptr %590, align 1
  br i1 %285, label %592, label %596
592:                                              ; preds = %589
  %593 = getelementptr i8, ptr %0, i64 32
  %594 = load i64, ptr %593, align 8
  %595 = mul i64 %594, %434
  br label %596
596:                                              ; preds = %592, %589
  %597 = phi i64 [ %595, %592 ], [ %434, %589 ]
  br i1 %304, label %598, label %601
598:                                              ; preds = %596
  %599 = getelementptr i8, ptr %0, i64 56
  %600 = load i64, ptr %599, align 8
  br label %601
601:                                              ; preds = %598, %596
  %602 = phi i64 [ %600, %598 ], [ 1, %596 ]
  br i1 %323, label %603, label %606
603:                                              ; preds = %601
  %604 = getelementptr i8, ptr %0, i64 80
  %605 = load i64, ptr %604, align 8
  br label %606
606:                                              ; preds = %603, %601
  %607 = phi i64 [ %605, %603 ], [ 1, %601 ]
  br i1 %342, label %608, label %611
608:                                              ; preds = %606
  %609 = getelementptr i8, ptr %0, i64 104
  %610 = load i64, ptr %609, align 8
  br label %611
611:                                              ; preds = %608, %606
  %612 = phi i64 [ %610, %608 ], [ 1, %606 ]
  %613 = mul i64 %597, %602
  %614 = mul i64 %613, %607
  %615 = mul i64 %614, %612
  %616 = tail call i64 @llvm.smax.i64(i64 %615, i64 1)
  %617 = tail call ptr @malloc(i64 noundef %616)
  %618 = getelementptr i8, ptr %0, i64 104
  %619 = getelementptr i8, ptr %0, i64 80
  %620 = getelementptr i8, ptr %0, i64 56
  %621 = getelementptr i8, ptr %0, i64 32
  %622 = getelementptr i8, ptr %0, i64 56
  %623 = getelementptr i8, ptr %0, i64 80
  %624 = getelementptr i8, ptr %0, i64 32
  %625 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %626 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %627 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %628 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %629 = icmp eq i64 %434, 4
  %630 = icmp ne i8 %591, 42
  %631 = and i1 %629, %630
  %632 = icmp eq i64 %434, 8
  %633 = and i1 %632, %630
  br label %634
634:                                              ; preds = %665, %611
  %635 = phi i64 [ 0, %611 ], [ %666, %665 ]
  br i1 %342, label %636, label %638
636:                                              ; preds = %634
  %637 = load i64, ptr %618, align 8
  br label %638
638:                                              ; preds = %636, %634
  %639 = phi i64 [ %637, %636 ], [ 1, %634 ]
  %640 = icmp slt i64 %635, %639
  br i1 %640, label %658, label %641
641:                                              ; preds = %638
  %642 = getelementptr i8, ptr %0, i64 104
  %643 = getelementptr i8, ptr %0, i64 80
  %644 = getelementptr i8, ptr %0, i64 56
  %645 = getelementptr i8, ptr %0, i64 32
  %646 = getelementptr i8, ptr %0, i64 56
  %647 = getelementptr i8, ptr %0, i64 80
  %648 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %649 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %650 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %651 = getelementptr i8, ptr %0, i64 32
  %652 = icmp eq i64 %434, 4
  %653 = icmp ne i8 %591, 42
  %654 = and i1 %652, %653
  %655 = icmp eq i64 %434, 8
  %656 = and i1 %655, %653
  %657 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %752
658:                                              ; preds = %638, %674
  %659 = phi i64 [ %675, %674 ], [ 0, %638 ]
  br i1 %323, label %660, label %662
660:                                              ; preds = %658
  %661 = load i64, ptr %619, align 8
  br label %662
662:                                              ; preds = %660, %658
  %663 = phi i64 [ %661, %660 ], [ 1, %658 ]
  %664 = icmp slt i64 %659, %663
  br i1 %664, label %667, label %665
665:                                              ; preds = %662
  %666 = add nuw nsw i64 %635, 1
  br label %634
667:                                              ; preds = %662, %702
  %668 = phi i64 [ %703, %702 ], [ 0, %662 ]
  br i1 %304, label %669, label %671
669:                                              ; preds = %667
  %670 = load i64, ptr %620, align 8
  br label %671
671:                                              ; preds = %669, %667
  %672 = phi i64 [ %670, %669 ], [ 1, %667 ]
  %673 = icmp slt i64 %668, %672
  br i1 %673, label %676, label %674
674:                                              ; preds = %671
  %675 = add nuw nsw i64 %659, 1
  br label %658
676:                                              ; preds = %671
  br i1 %285, label %677, label %679
677:                                              ; preds = %676
  %678 = load i64, ptr %621, align 8
  br label %679
679:                                              ; preds = %677, %676
  %680 = phi i64 [ %678, %677 ], [ 1, %676 ]
  br i1 %304, label %681, label %683
681:                                              ; preds = %679
  %682 = load i64, ptr %622, align 8
  br label %683
683:                                              ; preds = %681, %679
  %684 = phi i64 [ %682, %681 ], [ 1, %679 ]
  br i1 %323, label %685, label %688
685:                                              ; preds = %683
  %686 = load i64, ptr %623, align 8
  %687 = mul nsw i64 %686, %635
  br label %688
688:                                              ; preds = %685, %683
  %689 = phi i64 [ %687, %685 ], [ %635, %683 ]
  %690 = add nsw i64 %689, %659
  %691 = mul nsw i64 %690, %684
  %692 = add nsw i64 %691, %668
  %693 = mul nsw i64 %692, %680
  br label %694
694:                                              ; preds = %749, %688
  %695 = phi i64 [ 0, %688 ], [ %750, %749 ]
  %696 = phi i64 [ %693, %688 ], [ %751, %749 ]
  br i1 %285, label %697, label %699
697:                                              ; preds = %694
  %698 = load i64, ptr %624, align 8
  br label %699
699:                                              ; preds = %697, %694
  %700 = phi i64 [ %698, %697 ], [ 1, %694 ]
  %701 = icmp slt i64 %695, %700
  br i1 %701, label %704, label %702
702:                                              ; preds = %699
  %703 = add nuw nsw i64 %668, 1
  br label %667
704:                                              ; preds = %699
  %705 = mul nsw i64 %696, %434
  %706 = getelementptr inbounds i8, ptr %617, i64 %705
  %707 = load i64, ptr %625, align 8
  %708 = mul nsw i64 %707, %695
  br i1 %455, label %712, label %709
709:                                              ; preds = %704
  %710 = load i64, ptr %626, align 8
  %711 = mul nsw i64 %710, %668
  br label %712
712:                                              ; preds = %709, %704
  %713 = phi i64 [ %711, %709 ], [ 0, %704 ]
  br i1 %474, label %714, label %717
714:                                              ; preds = %712
  %715 = load i64, ptr %627, align 8
  %716 = mul nsw i64 %715, %659
  br label %717
717:                                              ; preds = %714, %712
  %718 = phi i64 [ %716, %714 ], [ 0, %712 ]
  br i1 %493, label %719, label %722
719:                                              ; preds = %717
  %720 = load i64, ptr %628, align 8
  %721 = mul nsw i64 %720, %635
  br label %722
722:                                              ; preds = %719, %717
  %723 = phi i64 [ %721, %719 ], [ 0, %717 ]
  %724 = getelementptr i8, ptr %436, i64 %708
  %725 = getelementptr i8, ptr %724, i64 %713
  %726 = getelementptr i8, ptr %725, i64 %718
  %727 = getelementptr i8, ptr %726, i64 %723
  switch i8 %591, label %742 [
    i8 28, label %728
    i8 27, label %730
    i8 35, label %732
    i8 34, label %737
  ]
728:                                              ; preds = %722
  %729 = load double, ptr %727, align 8
  store double %729, ptr %706, align 8
  br label %749
730:                                              ; preds = %722
  %731 = load float, ptr %727, align 4
  store float %731, ptr %706, align 4
  br label %749
732:                                              ; preds = %722
  %733 = load double, ptr %727, align 8
  store double %733, ptr %706, align 8
  %734 = getelementptr inbounds nuw i8, ptr %727, i64 8
  %735 = load double, ptr %734, align 8
  %736 = getelementptr inbounds nuw i8, ptr %706, i64 8
  store double %735, ptr %736, align 8
  br label %749
737:                                              ; preds = %722
  %738 = load float, ptr %727, align 4
  store float %738, ptr %706, align 4
  %739 = getelementptr inbounds nuw i8, ptr %727, i64 4
  %740 = load float, ptr %739, align 4
  %741 = getelementptr inbounds nuw i8, ptr %706, i64 4
  store float %740, ptr %741, align 4
  br label %749
742:                                              ; preds = %722
  br i1 %631, label %743, label %745
743:                                              ; preds = %742
  %744 = load i32, ptr %727, align 4
  store i32 %744, ptr %706, align 4
  br label %749
745:                                              ; preds = %742
  br i1 %633, label %746, label %748
746:                                              ; preds = %745
  %747 = load i64, ptr %727, align 8
  store i64 %747, ptr %706, align 8
  br label %749
748:                                              ; preds = %745
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %706, ptr align 1 %727, i64 %434, i1 false)
  br label %749
749:                                              ; preds = %748, %746, %743, %737, %732, %730, %728
  %750 = add nuw nsw i64 %695, 1
  %751 = add nsw i64 %696, 1
  br label %694
752:                                              ; preds = %641, %770
  %753 = phi i64 [ %771, %770 ], [ 0, %641 ]
  %754 = load i8, ptr %5, align 4
  %755 = icmp sgt i8 %754, 3
  br i1 %755, label %756, label %758
756:                                              ; preds = %752
  %757 = load i64, ptr %642, align 8
  br label %758
758:                                              ; preds = %756, %752
  %759 = phi i64 [ %757, %756 ], [ 1, %752 ]
  %760 = icmp slt i64 %753, %759
  br i1 %760, label %761, label %1017
761:                                              ; preds = %758, %781
  %762 = phi i64 [ %782, %781 ], [ 0, %758 ]
  %763 = load i8, ptr %5, align 4
  %764 = icmp sgt i8 %763, 2
  br i1 %764, label %765, label %767
765:                                              ; preds = %761
  %766 = load i64, ptr %643, align 8
  br label %767
767:                                              ; preds = %765, %761
  %768 = phi i64 [ %766, %765 ], [ 1, %761 ]
  %769 = icmp slt i64 %762, %768
  br i1 %769, label %772, label %770
770:                                              ; preds = %767
  %771 = add nuw nsw i64 %753, 1
  br label %752
772:                                              ; preds = %767, %832
  %773 = phi i64 [ %833, %832 ], [ 0, %767 ]
  %774 = load i8, ptr %5, align 4
  %775 = icmp sgt i8 %774, 1
  br i1 %775, label %776, label %778
776:                                              ; preds = %772
  %777 = load i64, ptr %644, align 8
  br label %778
778:                                              ; preds = %776, %772
  %779 = phi i64 [ %777, %776 ], [ 1, %772 ]
  %780 = icmp slt i64 %773, %779
  br i1 %780, label %783, label %781
781:                                              ; preds = %778
  %782 = add nuw nsw i64 %762, 1
  br label %761
783:                                              ; preds = %778
  %784 = icmp sgt i8 %774, 0
  br i1 %784, label %785, label %787
785:                                              ; preds = %783
  %786 = load i64, ptr %645, align 8
  br label %787
787:                                              ; preds = %785, %783
  %788 = phi i64 [ %786, %785 ], [ 1, %783 ]
  br i1 %775, label %789, label %791
789:                                              ; preds = %787
  %790 = load i64, ptr %646, align 8
  br label %791
791:                                              ; preds = %789, %787
  %792 = phi i64 [ %790, %789 ], [ 1, %787 ]
  %793 = icmp sgt i8 %774, 2
  br i1 %793, label %794, label %797
794:                                              ; preds = %791
  %795 = load i64, ptr %647, align 8
  %796 = mul nsw i64 %795, %753
  br label %797
797:                                              ; preds = %794, %791
  %798 = phi i64 [ %796, %794 ], [ %753, %791 ]
  %799 = add nsw i64 %798, %762
  %800 = mul nsw i64 %799, %792
  %801 = add nsw i64 %800, %773
  %802 = mul nsw i64 %801, %788
  br i1 %775, label %803, label %806
803:                                              ; preds = %797
  %804 = load i64, ptr %648, align 8
  %805 = mul nsw i64 %804, %773
  br label %806
806:                                              ; preds = %803, %797
  %807 = phi i64 [ %805, %803 ], [ 0, %797 ]
  br i1 %793, label %808, label %811
808:                                              ; preds = %806
  %809 = load i64, ptr %649, align 8
  %810 = mul nsw i64 %809, %762
  br label %811
811:                                              ; preds = %808, %806
  %812 = phi i64 [ %810, %808 ], [ 0, %806 ]
  %813 = add nsw i64 %812, %807
  %814 = icmp sgt i8 %774, 3
  br i1 %814, label %815, label %818
815:                                              ; preds = %811
  %816 = load i64, ptr %650, align 8
  %817 = mul nsw i64 %816, %753
  br label %818
818:                                              ; preds = %815, %811
  %819 = phi i64 [ %817, %815 ], [ 0, %811 ]
  %820 = add nsw i64 %813, %819
  br label %821
821:                                              ; preds = %866, %818
  %822 = phi i64 [ 0, %818 ], [ %860, %866 ]
  %823 = phi i64 [ %802, %818 ], [ %861, %866 ]
  %824 = phi i64 [ %820, %818 ], [ %868, %866 ]
  %825 = load i8, ptr %5, align 4
  %826 = icmp sgt i8 %825, 0
  br i1 %826, label %827, label %829
827:                                              ; preds = %821
  %828 = load i64, ptr %651, align 8
  br label %829
829:                                              ; preds = %827, %821
  %830 = phi i64 [ %828, %827 ], [ 1, %821 ]
  %831 = icmp slt i64 %822, %830
  br i1 %831, label %834, label %832
832:                                              ; preds = %829
  %833 = add nuw nsw i64 %773, 1
  br label %772
834:                                              ; preds = %829
  %835 = getelementptr inbounds i8, ptr %283, i64 %824
  %836 = mul nsw i64 %823, %434
  %837 = getelementptr inbounds i8, ptr %617, i64 %836
  switch i8 %591, label %852 [
    i8 28, label %838
    i8 27, label %840
    i8 35, label %842
    i8 34, label %847
  ]
838:                                              ; preds = %834
  %839 = load double, ptr %837, align 8
  store double %839, ptr %835, align 8
  br label %859
840:                                              ; preds = %834
  %841 = load float, ptr %837, align 4
  store float %841, ptr %835, align 4
  br label %859
842:                                              ; preds = %834
  %843 = load double, ptr %837, align 8
  store double %843, ptr %835, align 8
  %844 = getelementptr inbounds nuw i8, ptr %837, i64 8
  %845 = load double, ptr %844, align 8
  %846 = getelementptr inbounds nuw i8, ptr %835, i64 8
  store double %845, ptr %846, align 8
  br label %859
847:                                              ; preds = %834
  %848 = load float, ptr %837, align 4
  store float %848, ptr %835, align 4
  %849 = getelementptr inbounds nuw i8, ptr %837, i64 4
  %850 = load float, ptr %849, align 4
  %851 = getelementptr inbounds nuw i8, ptr %835, i64 4
  store float %850, ptr %851, align 4
  br label %859
852:                                              ; preds = %834
  br i1 %654, label %853, label %855
853:                                              ; preds = %852
  %854 = load i32, ptr %837, align 4
  store i32 %854, ptr %835, align 4
  br label %859
855:                                              ; preds = %852
  br i1 %656, label %856, label %858
856:                                              ; preds = %855
  %857 = load i64, ptr %837, align 8
  store i64 %857, ptr %835, align 8
  br label %859
858:                                              ; preds = %855
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %835, ptr align 1 %837, i64 %434, i1 false)
  br label %859
859:                                              ; preds = %858, %856, %853, %847, %842, %840, %838
  %860 = add nuw nsw i64 %822, 1
  %861 = add nsw i64 %823, 1
  %862 = load i8, ptr %5, align 4
  %863 = icmp sgt i8 %862, 0
  br i1 %863, label %864, label %866
864:                                              ; preds = %859
  %865 = load i64, ptr %657, align 8
  br label %866
866:                                              ; preds = %864, %859
  %867 = phi i64 [ %865, %864 ], [ 0, %859 ]
  %868 = add nsw i64 %867, %824
  br label %821
869:                                              ; preds = %580, %278
  %870 = load ptr, ptr %0, align 8
  %871 = load ptr, ptr %1, align 8
  %872 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %873 = load i64, ptr %872, align 8
  %874 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %875 = load i8, ptr %874, align 1
  %876 = getelementptr i8, ptr %0, i64 104
  %877 = getelementptr i8, ptr %0, i64 80
  %878 = getelementptr i8, ptr %0, i64 56
  %879 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %880 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %881 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %882 = getelementptr i8, ptr %0, i64 32
  %883 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %884 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %885 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %886 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %887 = icmp eq i64 %873, 4
  %888 = icmp ne i8 %875, 42
  %889 = and i1 %887, %888
  %890 = icmp eq i64 %873, 8
  %891 = and i1 %890, %888
  %892 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %893
893:                                              ; preds = %911, %869
  %894 = phi i64 [ 0, %869 ], [ %912, %911 ]
  %895 = load i8, ptr %5, align 4
  %896 = icmp sgt i8 %895, 3
  br i1 %896, label %897, label %899
897:                                              ; preds = %893
  %898 = load i64, ptr %876, align 8
  br label %899
899:                                              ; preds = %897, %893
  %900 = phi i64 [ %898, %897 ], [ 1, %893 ]
  %901 = icmp slt i64 %894, %900
  br i1 %901, label %902, label %1019
902:                                              ; preds = %899, %922
  %903 = phi i64 [ %923, %922 ], [ 0, %899 ]
  %904 = load i8, ptr %5, align 4
  %905 = icmp sgt i8 %904, 2
  br i1 %905, label %906, label %908
906:                                              ; preds = %902
  %907 = load i64, ptr %877, align 8
  br label %908
908:                                              ; preds = %906, %902
  %909 = phi i64 [ %907, %906 ], [ 1, %902 ]
  %910 = icmp slt i64 %903, %909
  br i1 %910, label %913, label %911
911:                                              ; preds = %908
  %912 = add nuw nsw i64 %894, 1
  br label %893
913:                                              ; preds = %908, %954
  %914 = phi i64 [ %955, %954 ], [ 0, %908 ]
  %915 = load i8, ptr %5, align 4
  %916 = icmp sgt i8 %915, 1
  br i1 %916, label %917, label %919
917:                                              ; preds = %913
  %918 = load i64, ptr %878, align 8
  br label %919
919:                                              ; preds = %917, %913
  %920 = phi i64 [ %918, %917 ], [ 1, %913 ]
  %921 = icmp slt i64 %914, %920
  br i1 %921, label %924, label %922
922:                                              ; preds = %919
  %923 = add nuw nsw i64 %903, 1
  br label %902
924:                                              ; preds = %919
  %925 = icmp sgt i8 %915, 2
  br i1 %916, label %926, label %929
926:                                              ; preds = %924
  %927 = load i64, ptr %879, align 8
  %928 = mul nsw i64 %927, %914
  br label %929
929:                                              ; preds = %924, %926
  %930 = phi i64 [ %928, %926 ], [ 0, %924 ]
  br i1 %925, label %931, label %934
931:                                              ; preds = %929
  %932 = load i64, ptr %880, align 8
  %933 = mul nsw i64 %932, %903
  br label %934
934:                                              ; preds = %929, %931
  %935 = phi i64 [ %933, %931 ], [ 0, %929 ]
  %936 = add nsw i64 %935, %930
  %937 = icmp sgt i8 %915, 3
  br i1 %937, label %938, label %941
938:                                              ; preds = %934
  %939 = load i64, ptr %881, align 8
  %940 = mul nsw i64 %939, %894
  br label %941
941:                                              ; preds = %934, %938
  %942 = phi i64 [ %940, %938 ], [ 0, %934 ]
  %943 = add nsw i64 %936, %942
  br label %944
944:                                              ; preds = %1014, %941
  %945 = phi i64 [ 0, %941 ], [ %1009, %1014 ]
  %946 = phi i64 [ %943, %941 ], [ %1016, %1014 ]
  %947 = load i8, ptr %5, align 4
  %948 = icmp sgt i8 %947, 0
  br i1 %948, label %949, label %951
949:                                              ; preds = %944
  %950 = load i64, ptr %882, align 8
  br label %951
951:                                              ; preds = %949, %944
  %952 = phi i64 [ %950, %949 ], [ 1, %944 ]
  %953 = icmp slt i64 %945, %952
  br i1 %953, label %956, label %954
954:                                              ; preds = %951
  %955 = add nuw nsw i64 %914, 1
  br label %913
956:                                              ; preds = %951
  %957 = getelementptr inbounds i8, ptr %870, i64 %946
  %958 = load i8, ptr %279, align 4
  %959 = icmp sgt i8 %958, 0
  br i1 %959, label %960, label %963
960:                                              ; preds = %956
  %961 = load i64, ptr %883, align 8
  %962 = mul nsw i64 %961, %945
  br label %963
963:                                              ; preds = %956, %960
  %964 = phi i64 [ %962, %960 ], [ 0, %956 ]
  %965 = icmp sgt i8 %958, 1
  br i1 %965, label %966, label %969
966:                                              ; preds = %963
  %967 = load i64, ptr %884, align 8
  %968 = mul nsw i64 %967, %914
  br label %969
969:                                              ; preds = %963, %966
  %970 = phi i64 [ %968, %966 ], [ 0, %963 ]
  %971 = icmp sgt i8 %958, 2
  br i1 %971, label %972, label %975
972:                                              ; preds = %969
  %973 = load i64, ptr %885, align 8
  %974 = mul nsw i64 %973, %903
  br label %975
975:                                              ; preds = %969, %972
  %976 = phi i64 [ %974, %972 ], [ 0, %969 ]
  %977 = icmp sgt i8 %958, 3
  br i1 %977, label %978, label %981
978:                                              ; preds = %975
  %979 = load i64, ptr %886, align 8
  %980 = mul nsw i64 %979, %894
  br label %981
981:                                              ; preds = %975, %978
  %982 = phi i64 [ %980, %978 ], [ 0, %975 ]
  %983 = getelementptr i8, ptr %871, i64 %964
  %984 = getelementptr i8, ptr %983, i64 %970
  %985 = getelementptr i8, ptr %984, i64 %976
  %986 = getelementptr i8, ptr %985, i64 %982
  switch i8 %875, label %1001 [
    i8 28, label %987
    i8 27, label %989
    i8 35, label %991
    i8 34, label %996
  ]
987:                                              ; preds = %981
  %988 = load double, ptr %986, align 8
  store double %988, ptr %957, align 8
  br label %1008
989:                                              ; preds = %981
  %990 = load float, ptr %986, align 4
  store float %990, ptr %957, align 4
  br label %1008
991:                                              ; preds = %981
  %992 = load double, ptr %986, align 8
  store double %992, ptr %957, align 8
  %993 = getelementptr inbounds nuw i8, ptr %986, i64 8
  %994 = load double, ptr %993, align 8
  %995 = getelementptr inbounds nuw i8, ptr %957, i64 8
  store double %994, ptr %995, align 8
  br label %1008
996:                                              ; preds = %981
  %997 = load float, ptr %986, align 4
  store float %997, ptr %957, align 4
  %998 = getelementptr inbounds nuw i8, ptr %986, i64 4
  %999 = load float, ptr %998, align 4
  %1000 = getelementptr inbounds nuw i8, ptr %957, i64 4
  store float %999, ptr %1000, align 4
  br label %1008
1001:                                             ; preds = %981
  br i1 %889, label %1002, label %1004
1002:                                             ; preds = %1001
  %1003 = load i32, ptr %986, align 4
  store i32 %1003, ptr %957, align 4
  br label %1008
1004:                                             ; preds = %1001
  br i1 %891, label %1005, label %1007
1005:                                             ; preds = %1004
  %1006 = load i64, ptr %986, align 8
  store i64 %1006, ptr %957, align 8
  br label %1008
1007:                                             ; preds = %1004
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %957, ptr align 1 %986, i64 %873, i1 false)
  br label %1008
1008:                                             ; preds = %987, %989, %991, %996, %1002, %1005, %1007
  %1009 = add nuw nsw i64 %945, 1
  %1010 = load i8, ptr %5, align 4
  %1011 = icmp sgt i8 %1010, 0
  br i1 %1011, label %1012, label %1014
1012:                                             ; preds = %1008
  %1013 = load i64, ptr %892, align 8
  br label %1014
1014:                                             ; preds = %1008, %1012
  %1015 = phi i64 [ %1013, %1012 ], [ 0, %1008 ]
  %1016 = add nsw i64 %1015, %946
  br label %944
1017:                                             ; preds = %758, %250
  %1018 = phi ptr [ %14, %250 ], [ %617, %758 ]
  tail call void @free(ptr noundef %1018)
  br label %1019
1019:                                             ; preds = %899, %1017, %250
  ret void
}
define internal void @retrograd.body._FortranAAssignTemporary(ptr noundef %0, ptr noundef readonly %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %8, label %9
8:                                                ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
9:                                                ; preds = %4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 22
  %11 = load i8, ptr %10, align 2
  %12 = icmp eq i8 %11, 2
  br i1 %12, label %13, label %278
13:                                               ; preds = %9
  %14 = load ptr, ptr %0, align 8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %72, label %16
16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %18 = load i8, ptr %17, align 4
  %19 = icmp sgt i8 %18, 0
  br i1 %19, label %20, label %278
20:                                               ; preds = %16
  %21 = icmp sgt i8 %6, 0
  br i1 %21, label %22, label %25
22:                                               ; preds = %20
  %23 = getelementptr i8, ptr %0, i64 32
  %24 = load i64, ptr %23, align 8
  br label %25
25:                                               ; preds = %20, %22
  %26 = phi i64 [ %24, %22 ], [ 1, %20 ]
  %27 = getelementptr i8, ptr %1, i64 32
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %26, %28
  br i1 %29, label %30, label %72
30:                                               ; preds = %25
  %31 = icmp sgt i8 %6, 1
  br i1 %31, label %32, label %35
32:                                               ; preds = %30
  %33 = getelementptr i8, ptr %0, i64 56
  %34 = load i64, ptr %33, align 8
  br label %35
35:                                               ; preds = %32, %30
  %36 = phi i64 [ %34, %32 ], [ 1, %30 ]
  %37 = icmp eq i8 %18, 1
  br i1 %37, label %41, label %38
38:                                               ; preds = %35
  %39 = getelementptr i8, ptr %1, i64 56
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %35
  %42 = phi i64 [ %40, %38 ], [ 1, %35 ]
  %43 = icmp eq i64 %36, %42
  br i1 %43, label %44, label %72
44:                                               ; preds = %41
  %45 = icmp sgt i8 %6, 2
  br i1 %45, label %46, label %49
46:                                               ; preds = %44
  %47 = getelementptr i8, ptr %0, i64 80
  %48 = load i64, ptr %47, align 8
  br label %49
49:                                               ; preds = %46, %44
  %50 = phi i64 [ %48, %46 ], [ 1, %44 ]
  %51 = icmp ugt i8 %18, 2
  br i1 %51, label %52, label %55
52:                                               ; preds = %49
  %53 = getelementptr i8, ptr %1, i64 80
  %54 = load i64, ptr %53, align 8
  br label %55
55:                                               ; preds = %52, %49
  %56 = phi i64 [ %54, %52 ], [ 1, %49 ]
  %57 = icmp eq i64 %50, %56
  br i1 %57, label %58, label %72
58:                                               ; preds = %55
  %59 = icmp eq i8 %6, 4
  br i1 %59, label %60, label %63
60:                                               ; preds = %58
  %61 = getelementptr i8, ptr %0, i64 104
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %60, %58
  %64 = phi i64 [ %62, %60 ], [ 1, %58 ]
  %65 = icmp ugt i8 %18, 3
  br i1 %65, label %66, label %69
66:                                               ; preds = %63
  %67 = getelementptr i8, ptr %1, i64 104
  %68 = load i64, ptr %67, align 8
  br label %69
69:                                               ; preds = %66, %63
  %70 = phi i64 [ %68, %66 ], [ 1, %63 ]
  %71 = icmp eq i64 %64, %70
  br i1 %71, label %278, label %72
72:                                               ; preds = %55, %41, %25, %69, %13
  %73 = load ptr, ptr %1, align 8
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %75 = load i64, ptr %74, align 8
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %77 = load i8, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %81 = load i64, ptr %80, align 8
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %85 = load i64, ptr %84, align 8
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %91 = load i64, ptr %90, align 8
  %92 = icmp sgt i8 %6, 0
  br i1 %92, label %251, label %257
93:                                               ; preds = %275
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %94, align 8
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %75, ptr %95, align 8
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %97 = load i64, ptr %96, align 8
  %98 = mul nsw i64 %97, %75
  br label %99
99:                                               ; preds = %93, %275
  %100 = phi i64 [ %98, %93 ], [ %75, %275 ]
  %101 = icmp sgt i8 %6, 1
  br i1 %101, label %102, label %108
102:                                              ; preds = %99
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %103, align 8
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %100, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %106 = load i64, ptr %105, align 8
  %107 = mul nsw i64 %106, %100
  br label %108
108:                                              ; preds = %102, %99
  %109 = phi i64 [ %107, %102 ], [ %100, %99 ]
  %110 = icmp sgt i8 %6, 2
  br i1 %110, label %111, label %117
111:                                              ; preds = %108
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %112, align 8
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %109, ptr %113, align 8
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %115 = load i64, ptr %114, align 8
  %116 = mul nsw i64 %115, %109
  br label %117
117:                                              ; preds = %111, %108
  %118 = phi i64 [ %116, %111 ], [ %109, %108 ]
  %119 = icmp eq i8 %6, 4
  br i1 %119, label %120, label %126
120:                                              ; preds = %117
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %121, align 8
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %118, ptr %122, align 8
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %124 = load i64, ptr %123, align 8
  %125 = mul nsw i64 %124, %118
  br label %126
126:                                              ; preds = %120, %117
  %127 = phi i64 [ %125, %120 ], [ %118, %117 ]
  %128 = tail call i64 @llvm.smax.i64(i64 %127, i64 1)
  %129 = tail call ptr @malloc(i64 noundef %128)
  store ptr %129, ptr %0, align 8
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %131 = load i8, ptr %130, align 1
  %132 = icmp eq i8 %6, 4
  %133 = getelementptr i8, ptr %0, i64 104
  %134 = icmp sgt i8 %6, 2
  %135 = getelementptr i8, ptr %0, i64 80
  %136 = icmp sgt i8 %6, 1
  %137 = getelementptr i8, ptr %0, i64 56
  %138 = icmp sgt i8 %6, 0
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %142 = getelementptr i8, ptr %0, i64 32
  %143 = icmp sgt i8 %77, 0
  %144 = select i1 %143, i64 %79, i64 0
  %145 = icmp sgt i8 %77, 1
  %146 = select i1 %145, i64 %83, i64 0
  %147 = icmp sgt i8 %77, 2
  %148 = select i1 %147, i64 %87, i64 0
  %149 = icmp sgt i8 %77, 3
  %150 = select i1 %149, i64 %91, i64 0
  %151 = icmp eq i64 %75, 4
  %152 = icmp ne i8 %131, 42
  %153 = and i1 %151, %152
  %154 = icmp eq i64 %75, 8
  %155 = and i1 %154, %152
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %157
157:                                              ; preds = %177, %126
  %158 = phi i64 [ 0, %126 ], [ %178, %177 ]
  br i1 %132, label %159, label %161
159:                                              ; preds = %157
  %160 = load i64, ptr %133, align 8
  br label %161
161:                                              ; preds = %159, %157
  %162 = phi i64 [ %160, %159 ], [ 1, %157 ]
  %163 = icmp slt i64 %158, %162
  br i1 %163, label %164, label %250
164:                                              ; preds = %161
  %165 = mul nsw i64 %150, %158
  %166 = getelementptr i8, ptr %73, i64 %165
  br label %167
167:                                              ; preds = %164, %186
  %168 = phi i64 [ %187, %186 ], [ 0, %164 ]
  br i1 %134, label %169, label %171
169:                                              ; preds = %167
  %170 = load i64, ptr %135, align 8
  br label %171
171:                                              ; preds = %169, %167
  %172 = phi i64 [ %170, %169 ], [ 1, %167 ]
  %173 = icmp slt i64 %168, %172
  br i1 %173, label %174, label %177
174:                                              ; preds = %171
  %175 = mul nsw i64 %148, %168
  %176 = getelementptr i8, ptr %166, i64 %175
  br label %179
177:                                              ; preds = %171
  %178 = add nuw nsw i64 %158, 1
  br label %157
179:                                              ; preds = %174, %216
  %180 = phi i64 [ %217, %216 ], [ 0, %174 ]
  br i1 %136, label %181, label %183
181:                                              ; preds = %179
  %182 = load i64, ptr %137, align 8
  br label %183
183:                                              ; preds = %181, %179
  %184 = phi i64 [ %182, %181 ], [ 1, %179 ]
  %185 = icmp slt i64 %180, %184
  br i1 %185, label %188, label %186
186:                                              ; preds = %183
  %187 = add nuw nsw i64 %168, 1
  br label %167
188:                                              ; preds = %183
  br i1 %136, label %189, label %192
189:                                              ; preds = %188
  %190 = load i64, ptr %139, align 8
  %191 = mul nsw i64 %190, %180
  br label %192
192:                                              ; preds = %188, %189
  %193 = phi i64 [ %191, %189 ], [ 0, %188 ]
  br i1 %134, label %194, label %197
194:                                              ; preds = %192
  %195 = load i64, ptr %140, align 8
  %196 = mul nsw i64 %195, %168
  br label %197
197:                                              ; preds = %192, %194
  %198 = phi i64 [ %196, %194 ], [ 0, %192 ]
  %199 = add nsw i64 %198, %193
  br i1 %132, label %200, label %203
200:                                              ; preds = %197
  %201 = load i64, ptr %141, align 8
  %202 = mul nsw i64 %201, %158
  br label %203
203:                                              ; preds = %197, %200
  %204 = phi i64 [ %202, %200 ], [ 0, %197 ]
  %205 = add nsw i64 %199, %204
  %206 = mul nsw i64 %146, %180
  %207 = getelementptr i8, ptr %176, i64 %206
  br label %208
208:                                              ; preds = %247, %203
  %209 = phi i64 [ 0, %203 ], [ %244, %247 ]
  %210 = phi i64 [ %205, %203 ], [ %249, %247 ]
  br i1 %138, label %211, label %213
211:                                              ; preds = %208
  %212 = load i64, ptr %142, align 8
  br label %213
213:                                              ; preds = %211, %208
  %214 = phi i64 [ %212, %211 ], [ 1, %208 ]
  %215 = icmp slt i64 %209, %214
  br i1 %215, label %218, label %216
216:                                              ; preds = %213
  %217 = add nuw nsw i64 %180, 1
  br label %179
218:                                              ; preds = %213
  %219 = getelementptr inbounds i8, ptr %129, i64 %210
  %220 = mul nsw i64 %144, %209
  %221 = getelementptr i8, ptr %207, i64 %220
  switch i8 %131, label %236 [
    i8 28, label %222
    i8 27, label %224
    i8 35, label %226
    i8 34, label %231
  ]
222:                                              ; preds = %218
  %223 = load double, ptr %221, align 8
  store double %223, ptr %219, align 8
  br label %243
224:                                              ; preds = %218
  %225 = load float, ptr %221, align 4
  store float %225, ptr %219, align 4
  br label %243
226:                                              ; preds = %218
  %227 = load double, ptr %221, align 8
  store double %227, ptr %219, align 8
  %228 = getelementptr inbounds nuw i8, ptr %221, i64 8
  %229 = load double, ptr %228, align 8
  %230 = getelementptr inbounds nuw i8, ptr %219, i64 8
  store double %229, ptr %230, align 8
  br label %243
231:                                              ; preds = %218
  %232 = load float, ptr %221, align 4
  store float %232, ptr %219, align 4
  %233 = getelementptr inbounds nuw i8, ptr %221, i64 4
  %234 = load float, ptr %233, align 4
  %235 = getelementptr inbounds nuw i8, ptr %219, i64 4
  store float %234, ptr %235, align 4
  br label %243
236:                                              ; preds = %218
  br i1 %153, label %237, label %239
237:                                              ; preds = %236
  %238 = load i32, ptr %221, align 4
  store i32 %238, ptr %219, align 4
  br label %243
239:                                              ; preds = %236
  br i1 %155, label %240, label %242
240:                                              ; preds = %239
  %241 = load i64, ptr %221, align 8
  store i64 %241, ptr %219, align 8
  br label %243
242:                                              ; preds = %239
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %219, ptr align 1 %221, i64 %75, i1 false)
  br label %243
243:                                              ; preds = %222, %224, %226, %231, %237, %240, %242
  %244 = add nuw nsw i64 %209, 1
  br i1 %138, label %245, label %247
245:                                              ; preds = %243
  %246 = load i64, ptr %156, align 8
  br label %247
247:                                              ; preds = %243, %245
  %248 = phi i64 [ %246, %245 ], [ 0, %243 ]
  %249 = add nsw i64 %248, %210
  br label %208
250:                                              ; preds = %161
  br i1 %15, label %1019, label %1017
251:                                              ; preds = %72
  %252 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %253 = load i64, ptr %252, align 8
  %254 = icmp sgt i8 %77, 0
  %255 = select i1 %254, i64 %253, i64 1
  %256 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %255, ptr %256, align 8
  br label %257
257:                                              ; preds = %251, %72
  %258 = icmp sgt i8 %6, 1
  br i1 %258, label %259, label %263
259:                                              ; preds = %257
  %260 = icmp sgt i8 %77, 1
  %261 = select i1 %260, i64 %81, i64 1
  %262 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %261, ptr %262, align 8
  br label %263
263:                                              ; preds = %259, %257
  %264 = icmp sgt i8 %6, 2
  br i1 %264, label %265, label %269
265:                                              ; preds = %263
  %266 = icmp sgt i8 %77, 2
  %267 = select i1 %266, i64 %85, i64 1
  %268 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %267, ptr %268, align 8
  br label %269
269:                                              ; preds = %265, %263
  %270 = icmp eq i8 %6, 4
  br i1 %270, label %271, label %275
271:                                              ; preds = %269
  %272 = icmp sgt i8 %77, 3
  %273 = select i1 %272, i64 %89, i64 1
  %274 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %273, ptr %274, align 8
  br label %275
275:                                              ; preds = %271, %269
  %276 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %75, ptr %276, align 8
  %277 = icmp sgt i8 %6, 0
  br i1 %277, label %93, label %99
278:                                              ; preds = %69, %16, %9
  %279 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %280 = load i8, ptr %279, align 4
  %281 = icmp sgt i8 %280, 0
  br i1 %281, label %282, label %869
282:                                              ; preds = %278
  %283 = load ptr, ptr %0, align 8
  %284 = ptrtoint ptr %283 to i64
  %285 = icmp sgt i8 %6, 0
  br i1 %285, label %286, label %301
286:                                              ; preds = %282
  %287 = getelementptr i8, ptr %0, i64 32
  %288 = load i64, ptr %287, align 8
  %289 = icmp slt i64 %288, 1
  br i1 %289, label %301, label %290
290:                                              ; preds = %286
  %291 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %292 = load i64, ptr %291, align 8
  %293 = icmp slt i64 %292, 0
  br i1 %293, label %294, label %301
294:                                              ; preds = %290
  %295 = getelementptr i8, ptr %0, i64 32
  %296 = load i64, ptr %295, align 8
  %297 = add nsw i64 %296, -1
  %298 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %299 = load i64, ptr %298, align 8
  %300 = mul nsw i64 %299, %297
  br label %301
301:                                              ; preds = %282, %286, %290, %294
  %302 = phi i64 [ %300, %294 ], [ 0, %290 ], [ 0, %286 ], [ 0, %282 ]
  %303 = add nsw i64 %302, %284
  %304 = icmp sgt i8 %6, 1
  br i1 %304, label %305, label %320
305:                                              ; preds = %301
  %306 = getelementptr i8, ptr %0, i64 56
  %307 = load i64, ptr %306, align 8
  %308 = icmp slt i64 %307, 1
  br i1 %308, label %320, label %309
309:                                              ; preds = %305
  %310 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %311 = load i64, ptr %310, align 8
  %312 = icmp slt i64 %311, 0
  br i1 %312, label %313, label %320
313:                                              ; preds = %309
  %314 = getelementptr i8, ptr %0, i64 56
  %315 = load i64, ptr %314, align 8
  %316 = add nsw i64 %315, -1
  %317 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %318 = load i64, ptr %317, align 8
  %319 = mul nsw i64 %318, %316
  br label %320
320:                                              ; preds = %301, %305, %309, %313
  %321 = phi i64 [ %319, %313 ], [ 0, %309 ], [ 0, %305 ], [ 0, %301 ]
  %322 = add nsw i64 %303, %321
  %323 = icmp sgt i8 %6, 2
  br i1 %323, label %324, label %339
324:                                              ; preds = %320
  %325 = getelementptr i8, ptr %0, i64 80
  %326 = load i64, ptr %325, align 8
  %327 = icmp slt i64 %326, 1
  br i1 %327, label %339, label %328
328:                                              ; preds = %324
  %329 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %330 = load i64, ptr %329, align 8
  %331 = icmp slt i64 %330, 0
  br i1 %331, label %332, label %339
332:                                              ; preds = %328
  %333 = getelementptr i8, ptr %0, i64 80
  %334 = load i64, ptr %333, align 8
  %335 = add nsw i64 %334, -1
  %336 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %337 = load i64, ptr %336, align 8
  %338 = mul nsw i64 %337, %335
  br label %339
339:                                              ; preds = %320, %324, %328, %332
  %340 = phi i64 [ %338, %332 ], [ 0, %328 ], [ 0, %324 ], [ 0, %320 ]
  %341 = add nsw i64 %322, %340
  %342 = icmp eq i8 %6, 4
  br i1 %342, label %343, label %358
343:                                              ; preds = %339
  %344 = getelementptr i8, ptr %0, i64 104
  %345 = load i64, ptr %344, align 8
  %346 = icmp slt i64 %345, 1
  br i1 %346, label %358, label %347
347:                                              ; preds = %343
  %348 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %349 = load i64, ptr %348, align 8
  %350 = icmp slt i64 %349, 0
  br i1 %350, label %351, label %358
351:                                              ; preds = %347
  %352 = getelementptr i8, ptr %0, i64 104
  %353 = load i64, ptr %352, align 8
  %354 = add nsw i64 %353, -1
  %355 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %356 = load i64, ptr %355, align 8
  %357 = mul nsw i64 %356, %354
  br label %358
358:                                              ; preds = %339, %343, %347, %351
  %359 = phi i64 [ %357, %351 ], [ 0, %347 ], [ 0, %343 ], [ 0, %339 ]
  %360 = add nsw i64 %341, %359
  br i1 %285, label %361, label %376
361:                                              ; preds = %358
  %362 = getelementptr i8, ptr %0, i64 32
  %363 = load i64, ptr %362, align 8
  %364 = icmp slt i64 %363, 1
  br i1 %364, label %376, label %365
365:                                              ; preds = %361
  %366 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %367 = load i64, ptr %366, align 8
  %368 = icmp sgt i64 %367, 0
  br i1 %368, label %369, label %376
369:                                              ; preds = %365
  %370 = getelementptr i8, ptr %0, i64 32
  %371 = load i64, ptr %370, align 8
  %372 = add nsw i64 %371, -1
  %373 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %374 = load i64, ptr %373, align 8
  %375 = mul nsw i64 %374, %372
  br label %376
376:                                              ; preds = %358, %361, %365, %369
  %377 = phi i64 [ %375, %369 ], [ 0, %365 ], [ 0, %361 ], [ 0, %358 ]
  %378 = add nsw i64 %377, %284
  br i1 %304, label %379, label %394
379:                                              ; preds = %376
  %380 = getelementptr i8, ptr %0, i64 56
  %381 = load i64, ptr %380, align 8
  %382 = icmp slt i64 %381, 1
  br i1 %382, label %394, label %383
383:                                              ; preds = %379
  %384 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %385 = load i64, ptr %384, align 8
  %386 = icmp sgt i64 %385, 0
  br i1 %386, label %387, label %394
387:                                              ; preds = %383
  %388 = getelementptr i8, ptr %0, i64 56
  %389 = load i64, ptr %388, align 8
  %390 = add nsw i64 %389, -1
  %391 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %392 = load i64, ptr %391, align 8
  %393 = mul nsw i64 %392, %390
  br label %394
394:                                              ; preds = %376, %379, %383, %387
  %395 = phi i64 [ %393, %387 ], [ 0, %383 ], [ 0, %379 ], [ 0, %376 ]
  %396 = add nsw i64 %378, %395
  br i1 %323, label %397, label %412
397:                                              ; preds = %394
  %398 = getelementptr i8, ptr %0, i64 80
  %399 = load i64, ptr %398, align 8
  %400 = icmp slt i64 %399, 1
  br i1 %400, label %412, label %401
401:                                              ; preds = %397
  %402 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %403 = load i64, ptr %402, align 8
  %404 = icmp sgt i64 %403, 0
  br i1 %404, label %405, label %412
405:                                              ; preds = %401
  %406 = getelementptr i8, ptr %0, i64 80
  %407 = load i64, ptr %406, align 8
  %408 = add nsw i64 %407, -1
  %409 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %410 = load i64, ptr %409, align 8
  %411 = mul nsw i64 %410, %408
  br label %412
412:                                              ; preds = %394, %397, %401, %405
  %413 = phi i64 [ %411, %405 ], [ 0, %401 ], [ 0, %397 ], [ 0, %394 ]
  %414 = add nsw i64 %396, %413
  br i1 %342, label %415, label %430
415:                                              ; preds = %412
  %416 = getelementptr i8, ptr %0, i64 104
  %417 = load i64, ptr %416, align 8
  %418 = icmp slt i64 %417, 1
  br i1 %418, label %430, label %419
419:                                              ; preds = %415
  %420 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %421 = load i64, ptr %420, align 8
  %422 = icmp sgt i64 %421, 0
  br i1 %422, label %423, label %430
423:                                              ; preds = %419
  %424 = getelementptr i8, ptr %0, i64 104
  %425 = load i64, ptr %424, align 8
  %426 = add nsw i64 %425, -1
  %427 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %428 = load i64, ptr %427, align 8
  %429 = mul nsw i64 %428, %426
  br label %430
430:                                              ; preds = %412, %415, %419, %423
  %431 = phi i64 [ %429, %423 ], [ 0, %419 ], [ 0, %415 ], [ 0, %412 ]
  %432 = add nsw i64 %414, %431
  %433 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %434 = load i64, ptr %433, align 8
  %435 = add nsw i64 %432, %434
  %436 = load ptr, ptr %1, align 8
  %437 = ptrtoint ptr %436 to i64
  %438 = getelementptr i8, ptr %1, i64 32
  %439 = load i64, ptr %438, align 8
  %440 = icmp sgt i64 %439, 0
  br i1 %440, label %441, label %452
441:                                              ; preds = %430
  %442 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %443 = load i64, ptr %442, align 8
  %444 = icmp slt i64 %443, 0
  br i1 %444, label %445, label %452
445:                                              ; preds = %441
  %446 = getelementptr i8, ptr %1, i64 32
  %447 = load i64, ptr %446, align 8
  %448 = add nsw i64 %447, -1
  %449 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %450 = load i64, ptr %449, align 8
  %451 = mul nsw i64 %448, %450
  br label %452
452:                                              ; preds = %430, %441, %445
  %453 = phi i64 [ %451, %445 ], [ 0, %441 ], [ 0, %430 ]
  %454 = add nsw i64 %453, %437
  %455 = icmp eq i8 %280, 1
  br i1 %455, label %471, label %456
456:                                              ; preds = %452
  %457 = getelementptr i8, ptr %1, i64 56
  %458 = load i64, ptr %457, align 8
  %459 = icmp slt i64 %458, 1
  br i1 %459, label %471, label %460
460:                                              ; preds = %456
  %461 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %462 = load i64, ptr %461, align 8
  %463 = icmp slt i64 %462, 0
  br i1 %463, label %464, label %471
464:                                              ; preds = %460
  %465 = getelementptr i8, ptr %1, i64 56
  %466 = load i64, ptr %465, align 8
  %467 = add nsw i64 %466, -1
  %468 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %469 = load i64, ptr %468, align 8
  %470 = mul nsw i64 %469, %467
  br label %471
471:                                              ; preds = %452, %456, %460, %464
  %472 = phi i64 [ %470, %464 ], [ 0, %460 ], [ 0, %456 ], [ 0, %452 ]
  %473 = add nsw i64 %454, %472
  %474 = icmp ugt i8 %280, 2
  br i1 %474, label %475, label %490
475:                                              ; preds = %471
  %476 = getelementptr i8, ptr %1, i64 80
  %477 = load i64, ptr %476, align 8
  %478 = icmp slt i64 %477, 1
  br i1 %478, label %490, label %479
479:                                              ; preds = %475
  %480 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %481 = load i64, ptr %480, align 8
  %482 = icmp slt i64 %481, 0
  br i1 %482, label %483, label %490
483:                                              ; preds = %479
  %484 = getelementptr i8, ptr %1, i64 80
  %485 = load i64, ptr %484, align 8
  %486 = add nsw i64 %485, -1
  %487 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %488 = load i64, ptr %487, align 8
  %489 = mul nsw i64 %488, %486
  br label %490
490:                                              ; preds = %471, %475, %479, %483
  %491 = phi i64 [ %489, %483 ], [ 0, %479 ], [ 0, %475 ], [ 0, %471 ]
  %492 = add nsw i64 %473, %491
  %493 = icmp ugt i8 %280, 3
  br i1 %493, label %494, label %509
494:                                              ; preds = %490
  %495 = getelementptr i8, ptr %1, i64 104
  %496 = load i64, ptr %495, align 8
  %497 = icmp slt i64 %496, 1
  br i1 %497, label %509, label %498
498:                                              ; preds = %494
  %499 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %500 = load i64, ptr %499, align 8
  %501 = icmp slt i64 %500, 0
  br i1 %501, label %502, label %509
502:                                              ; preds = %498
  %503 = getelementptr i8, ptr %1, i64 104
  %504 = load i64, ptr %503, align 8
  %505 = add nsw i64 %504, -1
  %506 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %507 = load i64, ptr %506, align 8
  %508 = mul nsw i64 %507, %505
  br label %509
509:                                              ; preds = %490, %494, %498, %502
  %510 = phi i64 [ %508, %502 ], [ 0, %498 ], [ 0, %494 ], [ 0, %490 ]
  %511 = add nsw i64 %492, %510
  %512 = getelementptr i8, ptr %1, i64 32
  %513 = load i64, ptr %512, align 8
  %514 = icmp sgt i64 %513, 0
  br i1 %514, label %515, label %526
515:                                              ; preds = %509
  %516 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %517 = load i64, ptr %516, align 8
  %518 = icmp sgt i64 %517, 0
  br i1 %518, label %519, label %526
519:                                              ; preds = %515
  %520 = getelementptr i8, ptr %1, i64 32
  %521 = load i64, ptr %520, align 8
  %522 = add nsw i64 %521, -1
  %523 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %524 = load i64, ptr %523, align 8
  %525 = mul nsw i64 %522, %524
  br label %526
526:                                              ; preds = %509, %515, %519
  %527 = phi i64 [ %525, %519 ], [ 0, %515 ], [ 0, %509 ]
  %528 = add nsw i64 %527, %437
  br i1 %455, label %544, label %529
529:                                              ; preds = %526
  %530 = getelementptr i8, ptr %1, i64 56
  %531 = load i64, ptr %530, align 8
  %532 = icmp slt i64 %531, 1
  br i1 %532, label %544, label %533
533:                                              ; preds = %529
  %534 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %535 = load i64, ptr %534, align 8
  %536 = icmp sgt i64 %535, 0
  br i1 %536, label %537, label %544
537:                                              ; preds = %533
  %538 = getelementptr i8, ptr %1, i64 56
  %539 = load i64, ptr %538, align 8
  %540 = add nsw i64 %539, -1
  %541 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %542 = load i64, ptr %541, align 8
  %543 = mul nsw i64 %542, %540
  br label %544
544:                                              ; preds = %526, %529, %533, %537
  %545 = phi i64 [ %543, %537 ], [ 0, %533 ], [ 0, %529 ], [ 0, %526 ]
  %546 = add nsw i64 %528, %545
  br i1 %474, label %547, label %562
547:                                              ; preds = %544
  %548 = getelementptr i8, ptr %1, i64 80
  %549 = load i64, ptr %548, align 8
  %550 = icmp slt i64 %549, 1
  br i1 %550, label %562, label %551
551:                                              ; preds = %547
  %552 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %553 = load i64, ptr %552, align 8
  %554 = icmp sgt i64 %553, 0
  br i1 %554, label %555, label %562
555:                                              ; preds = %551
  %556 = getelementptr i8, ptr %1, i64 80
  %557 = load i64, ptr %556, align 8
  %558 = add nsw i64 %557, -1
  %559 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %560 = load i64, ptr %559, align 8
  %561 = mul nsw i64 %560, %558
  br label %562
562:                                              ; preds = %544, %547, %551, %555
  %563 = phi i64 [ %561, %555 ], [ 0, %551 ], [ 0, %547 ], [ 0, %544 ]
  %564 = add nsw i64 %546, %563
  br i1 %493, label %565, label %580
565:                                              ; preds = %562
  %566 = getelementptr i8, ptr %1, i64 104
  %567 = load i64, ptr %566, align 8
  %568 = icmp slt i64 %567, 1
  br i1 %568, label %580, label %569
569:                                              ; preds = %565
  %570 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %571 = load i64, ptr %570, align 8
  %572 = icmp sgt i64 %571, 0
  br i1 %572, label %573, label %580
573:                                              ; preds = %569
  %574 = getelementptr i8, ptr %1, i64 104
  %575 = load i64, ptr %574, align 8
  %576 = add nsw i64 %575, -1
  %577 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %578 = load i64, ptr %577, align 8
  %579 = mul nsw i64 %578, %576
  br label %580
580:                                              ; preds = %562, %565, %569, %573
  %581 = phi i64 [ %579, %573 ], [ 0, %569 ], [ 0, %565 ], [ 0, %562 ]
  %582 = add nsw i64 %564, %581
  %583 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %584 = load i64, ptr %583, align 8
  %585 = add nsw i64 %582, %584
  %586 = icmp sge i64 %360, %585
  %587 = icmp sge i64 %511, %435
  %588 = select i1 %586, i1 true, i1 %587
  br i1 %588, label %869, label %589
589:                                              ; preds = %580
  %590 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %591 = load i8, ptr %590, align 1
  br i1 %285, label %592, label %596
592:                                              ; preds = %589
  %593 = getelementptr i8, ptr %0, i64 32
  %594 = load i64, ptr %593, align 8
  %595 = mul i64 %594, %434
  br label %596
596:                                              ; preds = %592, %589
  %597 = phi i64 [ %595, %592 ], [ %434, %589 ]
  br i1 %304, label %598, label %601
598:                                              ; preds = %596
  %599 = getelementptr i8, ptr %0, i64 56
  %600 = load i64, ptr %599, align 8
  br label %601
601:                                              ; preds = %598, %596
  %602 = phi i64 [ %600, %598 ], [ 1, %596 ]
  br i1 %323, label %603, label %606
603:                                              ; preds = %601
  %604 = getelementptr i8, ptr %0, i64 80
  %605 = load i64, ptr %604, align 8
  br label %606
606:                                              ; preds = %603, %601
  %607 = phi i64 [ %605, %603 ], [ 1, %601 ]
  br i1 %342, label %608, label %611
608:                                              ; preds = %606
  %609 = getelementptr i8, ptr %0, i64 104
  %610 = load i64, ptr %609, align 8
  br label %611
611:                                              ; preds = %608, %606
  %612 = phi i64 [ %610, %608 ], [ 1, %606 ]
  %613 = mul i64 %597, %602
  %614 = mul i64 %613, %607
  %615 = mul i64 %614, %612
  %616 = tail call i64 @llvm.smax.i64(i64 %615, i64 1)
  %617 = tail call ptr @malloc(i64 noundef %616)
  %618 = getelementptr i8, ptr %0, i64 104
  %619 = getelementptr i8, ptr %0, i64 80
  %620 = getelementptr i8, ptr %0, i64 56
  %621 = getelementptr i8, ptr %0, i64 32
  %622 = getelementptr i8, ptr %0, i64 56
  %623 = getelementptr i8, ptr %0, i64 80
  %624 = getelementptr i8, ptr %0, i64 32
  %625 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %626 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %627 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %628 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %629 = icmp eq i64 %434, 4
  %630 = icmp ne i8 %591, 42
  %631 = and i1 %629, %630
  %632 = icmp eq i64 %434, 8
  %633 = and i1 %632, %630
  br label %634
634:                                              ; preds = %665, %611
  %635 = phi i64 [ 0, %611 ], [ %666, %665 ]
  br i1 %342, label %636, label %638
636:                                              ; preds = %634
  %637 = load i64, ptr %618, align 8
  br label %638
638:                                              ; preds = %636, %634
  %639 = phi i64 [ %637, %636 ], [ 1, %634 ]
  %640 = icmp slt i64 %635, %639
  br i1 %640, label %658, label %641
641:                                              ; preds = %638
  %642 = getelementptr i8, ptr %0, i64 104
  %643 = getelementptr i8, ptr %0, i64 80
  %644 = getelementptr i8, ptr %0, i64 56
  %645 = getelementptr i8, ptr %0, i64 32
  %646 = getelementptr i8, ptr %0, i64 56
  %647 = getelementptr i8, ptr %0, i64 80
  %648 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %649 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %650 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %651 = getelementptr i8, ptr %0, i64 32
  %652 = icmp eq i64 %434, 4
  %653 = icmp ne i8 %591, 42
  %654 = and i1 %652, %653
  %655 = icmp eq i64 %434, 8
  %656 = and i1 %655, %653
  %657 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %752
658:                                              ; preds = %638, %674
  %659 = phi i64 [ %675, %674 ], [ 0, %638 ]
  br i1 %323, label %660, label %662
660:                                              ; preds = %658
  %661 = load i64, ptr %619, align 8
  br label %662
662:                                              ; preds = %660, %658
  %663 = phi i64 [ %661, %660 ], [ 1, %658 ]
  %664 = icmp slt i64 %659, %663
  br i1 %664, label %667, label %665
665:                                              ; preds = %662
  %666 = add nuw nsw i64 %635, 1
  br label %634
667:                                              ; preds = %662, %702
  %668 = phi i64 [ %703, %702 ], [ 0, %662 ]
  br i1 %304, label %669, label %671
669:                                              ; preds = %667
  %670 = load i64, ptr %620, align 8
  br label %671
671:                                              ; preds = %669, %667
  %672 = phi i64 [ %670, %669 ], [ 1, %667 ]
  %673 = icmp slt i64 %668, %672
  br i1 %673, label %676, label %674
674:                                              ; preds = %671
  %675 = add nuw nsw i64 %659, 1
  br label %658
676:                                              ; preds = %671
  br i1 %285, label %677, label %679
677:                                              ; preds = %676
  %678 = load i64, ptr %621, align 8
  br label %679
679:                                              ; preds = %677, %676
  %680 = phi i64 [ %678, %677 ], [ 1, %676 ]
  br i1 %304, label %681, label %683
681:                                              ; preds = %679
  %682 = load i64, ptr %622, align 8
  br label %683
683:                                              ; preds = %681, %679
  %684 = phi i64 [ %682, %681 ], [ 1, %679 ]
  br i1 %323, label %685, label %688
685:                                              ; preds = %683
  %686 = load i64, ptr %623, align 8
  %687 = mul nsw i64 %686, %635
  br label %688
688:                                              ; preds = %685, %683
  %689 = phi i64 [ %687, %685 ], [ %635, %683 ]
  %690 = add nsw i64 %689, %659
  %691 = mul nsw i64 %690, %684
  %692 = add nsw i64 %691, %668
  %693 = mul nsw i64 %692, %680
  br label %694
694:                                              ; preds = %749, %688
  %695 = phi i64 [ 0, %688 ], [ %750, %749 ]
  %696 = phi i64 [ %693, %688 ], [ %751, %749 ]
  br i1 %285, label %697, label %699
697:                                              ; preds = %694
  %698 = load i64, ptr %624, align 8
  br label %699
699:                                              ; preds = %697, %694
  %700 = phi i64 [ %698, %697 ], [ 1, %694 ]
  %701 = icmp slt i64 %695, %700
  br i1 %701, label %704, label %702
702:                                              ; preds = %699
  %703 = add nuw nsw i64 %668, 1
  br label %667
704:                                              ; preds = %699
  %705 = mul nsw i64 %696, %434
  %706 = getelementptr inbounds i8, ptr %617, i64 %705
  %707 = load i64, ptr %625, align 8
  %708 = mul nsw i64 %707, %695
  br i1 %455, label %712, label %709
709:                                              ; preds = %704
  %710 = load i64, ptr %626, align 8
  %711 = mul nsw i64 %710, %668
  br label %712
712:                                              ; preds = %709, %704
  %713 = phi i64 [ %711, %709 ], [ 0, %704 ]
  br i1 %474, label %714, label %717
714:                                              ; preds = %712
  %715 = load i64, ptr %627, align 8
  %716 = mul nsw i64 %715, %659
  br label %717
717:                                              ; preds = %714, %712
  %718 = phi i64 [ %716, %714 ], [ 0, %712 ]
  br i1 %493, label %719, label %722
719:                                              ; preds = %717
  %720 = load i64, ptr %628, align 8
  %721 = mul nsw i64 %720, %635
  br label %722
722:                                              ; preds = %719, %717
  %723 = phi i64 [ %721, %719 ], [ 0, %717 ]
  %724 = getelementptr i8, ptr %436, i64 %708
  %725 = getelementptr i8, ptr %724, i64 %713
  %726 = getelementptr i8, ptr %725, i64 %718
  %727 = getelementptr i8, ptr %726, i64 %723
  switch i8 %591, label %742 [
    i8 28, label %728
    i8 27, label %730
    i8 35, label %732
    i8 34, label %737
  ]
728:                                              ; preds = %722
  %729 = load double, ptr %727, align 8
  store double %729, ptr %706, align 8
  br label %749
730:                                              ; preds = %722
  %731 = load float, ptr %727, align 4
  store float %731, ptr %706, align 4
  br label %749
732:                                              ; preds = %722
  %733 = load double, ptr %727, align 8
  store double %733, ptr %706, align 8
  %734 = getelementptr inbounds nuw i8, ptr %727, i64 8
  %735 = load double, ptr %734, align 8
  %736 = getelementptr inbounds nuw i8, ptr %706, i64 8
  store double %735, ptr %736, align 8
  br label %749
737:                                              ; preds = %722
  %738 = load float, ptr %727, align 4
  store float %738, ptr %706, align 4
  %739 = getelementptr inbounds nuw i8, ptr %727, i64 4
  %740 = load float, ptr %739, align 4
  %741 = getelementptr inbounds nuw i8, ptr %706, i64 4
  store float %740, ptr %741, align 4
  br label %749
742:                                              ; preds = %722
  br i1 %631, label %743, label %745
743:                                              ; preds = %742
  %744 = load i32, ptr %727, align 4
  store i32 %744, ptr %706, align 4
  br label %749
745:                                              ; preds = %742
  br i1 %633, label %746, label %748
746:                                              ; preds = %745
  %747 = load i64, ptr %727, align 8
  store i64 %747, ptr %706, align 8
  br label %749
748:                                              ; preds = %745
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %706, ptr align 1 %727, i64 %434, i1 false)
  br label %749
749:                                              ; preds = %748, %746, %743, %737, %732, %730, %728
  %750 = add nuw nsw i64 %695, 1
  %751 = add nsw i64 %696, 1
  br label %694
752:                                              ; preds = %641, %770
  %753 = phi i64 [ %771, %770 ], [ 0, %641 ]
  %754 = load i8, ptr %5, align 4
  %755 = icmp sgt i8 %754, 3
  br i1 %755, label %756, label %758
756:                                              ; preds = %752
  %757 = load i64, ptr %642, align 8
  br label %758
758:                                              ; preds = %756, %752
  %759 = phi i64 [ %757, %756 ], [ 1, %752 ]
  %760 = icmp slt i64 %753, %759
  br i1 %760, label %761, label %1017
761:                                              ; preds = %758, %781
  %762 = phi i64 [ %782, %781 ], [ 0, %758 ]
  %763 = load i8, ptr %5, align 4
  %764 = icmp sgt i8 %763, 2
  br i1 %764, label %765, label %767
765:                                              ; preds = %761
  %766 = load i64, ptr %643, align 8
  br label %767
767:                                              ; preds = %765, %761
  %768 = phi i64 [ %766, %765 ], [ 1, %761 ]
  %769 = icmp slt i64 %762, %768
  br i1 %769, label %772, label %770
770:                                              ; preds = %767
  %771 = add nuw nsw i64 %753, 1
  br label %752
772:                                              ; preds = %767, %832
  %773 = phi i64 [ %833, %832 ], [ 0, %767 ]
  %774 = load i8, ptr %5, align 4
  %775 = icmp sgt i8 %774, 1
  br i1 %775, label %776, label %778
776:                                              ; preds = %772
  %777 = load i64, ptr %644, align 8
  br label %778
778:                                              ; preds = %776, %772
  %779 = phi i64 [ %777, %776 ], [ 1, %772 ]
  %780 = icmp slt i64 %773, %779
  br i1 %780, label %783, label %781
781:                                              ; preds = %778
  %782 = add nuw nsw i64 %762, 1
  br label %761
783:                                              ; preds = %778
  %784 = icmp sgt i8 %774, 0
  br i1 %784, label %785, label %787
785:                                              ; preds = %783
  %786 = load i64, ptr %645, align 8
  br label %787
787:                                              ; preds = %785, %783
  %788 = phi i64 [ %786, %785 ], [ 1, %783 ]
  br i1 %775, label %789, label %791
789:                                              ; preds = %787
  %790 = load i64, ptr %646, align 8
  br label %791
791:                                              ; preds = %789, %787
  %792 = phi i64 [ %790, %789 ], [ 1, %787 ]
  %793 = icmp sgt i8 %774, 2
  br i1 %793, label %794, label %797
794:                                              ; preds = %791
  %795 = load i64, ptr %647, align 8
  %796 = mul nsw i64 %795, %753
  br label %797
797:                                              ; preds = %794, %791
  %798 = phi i64 [ %796, %794 ], [ %753, %791 ]
  %799 = add nsw i64 %798, %762
  %800 = mul nsw i64 %799, %792
  %801 = add nsw i64 %800, %773
  %802 = mul nsw i64 %801, %788
  br i1 %775, label %803, label %806
803:                                              ; preds = %797
  %804 = load i64, ptr %648, align 8
  %805 = mul nsw i64 %804, %773
  br label %806
806:                                              ; preds = %803, %797
  %807 = phi i64 [ %805, %803 ], [ 0, %797 ]
  br i1 %793, label %808, label %811
808:                                              ; preds = %806
  %809 = load i64, ptr %649, align 8
  %810 = mul nsw i64 %809, %762
  br label %811
811:                                              ; preds = %808, %806
  %812 = phi i64 [ %810, %808 ], [ 0, %806 ]
  %813 = add nsw i64 %812, %807
  %814 = icmp sgt i8 %774, 3
  br i1 %814, label %815, label %818
815:                                              ; preds = %811
  %816 = load i64, ptr %650, align 8
  %817 = mul nsw i64 %816, %753
  br label %818
818:                                              ; preds = %815, %811
  %819 = phi i64 [ %817, %815 ], [ 0, %811 ]
  %820 = add nsw i64 %813, %819
  br label %821
821:                                              ; preds = %866, %818
  %822 = phi i64 [ 0, %818 ], [ %860, %866 ]
  %823 = phi i64 [ %802, %818 ], [ %861, %866 ]
  %824 = phi i64 [ %820, %818 ], [ %868, %866 ]
  %825 = load i8, ptr %5, align 4
  %826 = icmp sgt i8 %825, 0
  br i1 %826, label %827, label %829
827:                                              ; preds = %821
  %828 = load i64, ptr %651, align 8
  br label %829
829:                                              ; preds = %827, %821
  %830 = phi i64 [ %828, %827 ], [ 1, %821 ]
  %831 = icmp slt i64 %822, %830
  br i1 %831, label %834, label %832
832:                                              ; preds = %829
  %833 = add nuw nsw i64 %773, 1
  br label %772
834:                                              ; preds = %829
  %835 = getelementptr inbounds i8, ptr %283, i64 %824
  %836 = mul nsw i64 %823, %434
  %837 = getelementptr inbounds i8, ptr %617, i64 %836
  switch i8 %591, label %852 [
    i8 28, label %838
    i8 27, label %840
    i8 35, label %842
    i8 34, label %847
  ]
838:                                              ; preds = %834
  %839 = load double, ptr %837, align 8
  store double %839, ptr %835, align 8
  br label %859
840:                                              ; preds = %834
  %841 = load float, ptr %837, align 4
  store float %841, ptr %835, align 4
  br label %859
842:                                              ; preds = %834
  %843 = load double, ptr %837, align 8
  store double %843, ptr %835, align 8
  %844 = getelementptr inbounds nuw i8, ptr %837, i64 8
  %845 = load double, ptr %844, align 8
  %846 = getelementptr inbounds nuw i8, ptr %835, i64 8
  store double %845, ptr %846, align 8
  br label %859
847:                                              ; preds = %834
  %848 = load float, ptr %837, align 4
  store float %848, ptr %835, align 4
  %849 = getelementptr inbounds nuw i8, ptr %837, i64 4
  %850 = load float, ptr %849, align 4
  %851 = getelementptr inbounds nuw i8, ptr %835, i64 4
  store float %850, ptr %851, align 4
  br label %859
852:                                              ; preds = %834
  br i1 %654, label %853, label %855
853:                                              ; preds = %852
  %854 = load i32, ptr %837, align 4
  store i32 %854, ptr %835, align 4
  br label %859
855:                                              ; preds = %852
  br i1 %656, label %856, label %858
856:                                              ; preds = %855
  %857 = load i64, ptr %837, align 8
  store i64 %857, ptr %835, align 8
  br label %859
858:                                              ; preds = %855
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %835, ptr align 1 %837, i64 %434, i1 false)
  br label %859
859:                                              ; preds = %858, %856, %853, %847, %842, %840, %838
  %860 = add nuw nsw i64 %822, 1
  %861 = add nsw i64 %823, 1
  %862 = load i8, ptr %5, align 4
  %863 = icmp sgt i8 %862, 0
  br i1 %863, label %864, label %866
864:                                              ; preds = %859
  %865 = load i64, ptr %657, align 8
  br label %866
866:                                              ; preds = %864, %859
  %867 = phi i64 [ %865, %864 ], [ 0, %859 ]
  %868 = add nsw i64 %867, %824
  br label %821
869:                                              ; preds = %580, %278
  %870 = load ptr, ptr %0, align 8
  %871 = load ptr, ptr %1, align 8
  %872 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %873 = load i64, ptr %872, align 8
  %874 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %875 = load i8, ptr %874, align 1
  %876 = getelementptr i8, ptr %0, i64 104
  %877 = getelementptr i8, ptr %0, i64 80
  %878 = getelementptr i8, ptr %0, i64 56
  %879 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %880 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %881 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %882 = getelementptr i8, ptr %0, i64 32
  %883 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %884 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %885 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %886 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %887 = icmp eq i64 %873, 4
  %888 = icmp ne i8 %875, 42
  %889 = and i1 %887, %888
  %890 = icmp eq i64 %873, 8
  %891 = and i1 %890, %888
  %892 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %893
893:                                              ; preds = %911, %869
  %894 = phi i64 [ 0, %869 ], [ %912, %911 ]
  %895 = load i8, ptr %5, align 4
  %896 = icmp sgt i8 %895, 3
  br i1 %896, label %897, label %899
897:                                              ; preds = %893
  %898 = load i64, ptr %876, align 8
  br label %899
899:                                              ; preds = %897, %893
  %900 = phi i64 [ %898, %897 ], [ 1, %893 ]
  %901 = icmp slt i64 %894, %900
  br i1 %901, label %902, label %1019
902:                                              ; preds = %899, %922
  %903 = phi i64 [ %923, %922 ], [ 0, %899 ]
  %904 = load i8, ptr %5, align 4
  %905 = icmp sgt i8 %904, 2
  br i1 %905, label %906, label %908
906:                                              ; preds = %902
  %907 = load i64, ptr %877, align 8
  br label %908
908:                                              ; preds = %906, %902
  %909 = phi i64 [ %907, %906 ], [ 1, %902 ]
  %910 = icmp slt i64 %903, %909
  br i1 %910, label %913, label %911
911:                                              ; preds = %908
  %912 = add nuw nsw i64 %894, 1
  br label %893
913:                                              ; preds = %908, %954
  %914 = phi i64 [ %955, %954 ], [ 0, %908 ]
  %915 = load i8, ptr %5, align 4
  %916 = icmp sgt i8 %915, 1
  br i1 %916, label %917, label %919
917:                                              ; preds = %913
  %918 = load i64, ptr %878, align 8
  br label %919
919:                                              ; preds = %917, %913
  %920 = phi i64 [ %918, %917 ], [ 1, %913 ]
  %921 = icmp slt i64 %914, %920
  br i1 %921, label %924, label %922
922:                                              ; preds = %919
  %923 = add nuw nsw i64 %903, 1
  br label %902
924:                                              ; preds = %919
  %925 = icmp sgt i8 %915, 2
  br i1 %916, label %926, label %929
926:                                              ; preds = %924
  %927 = load i64, ptr %879, align 8
  %928 = mul nsw i64 %927, %914
  br label %929
929:                                              ; preds = %924, %926
  %930 = phi i64 [ %928, %926 ], [ 0, %924 ]
  br i1 %925, label %931, label %934
931:                                              ; preds = %929
  %932 = load i64, ptr %880, align 8
  %933 = mul nsw i64 %932, %903
  br label %934
934:                                              ; preds = %929, %931
  %935 = phi i64 [ %933, %931 ], [ 0, %929 ]
  %936 = add nsw i64 %935, %930
  %937 = icmp sgt i8 %915, 3
  br i1 %937, label %938, label %941
938:                                              ; preds = %934
  %939 = load i64, ptr %881, align 8
  %940 = mul nsw i64 %939, %894
  br label %941
941:                                              ; preds = %934, %938
  %942 = phi i64 [ %940, %938 ], [ 0, %934 ]
  %943 = add nsw i64 %936, %942
  br label %944
944:                                              ; preds = %1014, %941
  %945 = phi i64 [ 0, %941 ], [ %1009, %1014 ]
  %946 = phi i64 [ %943, %941 ], [ %1016, %1014 ]
  %947 = load i8, ptr %5, align 4
  %948 = icmp sgt i8 %947, 0
  br i1 %948, label %949, label %951
949:                                              ; preds = %944
  %950 = load i64, ptr %882, align 8
  br label %951
951:                                              ; preds = %949, %944
  %952 = phi i64 [ %950, %949 ], [ 1, %944 ]
  %953 = icmp slt i64 %945, %952
  br i1 %953, label %956, label %954
954:                                              ; preds = %951
  %955 = add nuw nsw i64 %914, 1
  br label %913
956:                                              ; preds = %951
  %957 = getelementptr inbounds i8, ptr %870, i64 %946
  %958 = load i8, ptr %279, align 4
  %959 = icmp sgt i8 %958, 0
  br i1 %959, label %960, label %963
960:                                              ; preds = %956
  %961 = load i64, ptr %883, align 8
  %962 = mul nsw i64 %961, %945
  br label %963
963:                                              ; preds = %956, %960
  %964 = phi i64 [ %962, %960 ], [ 0, %956 ]
  %965 = icmp sgt i8 %958, 1
  br i1 %965, label %966, label %969
966:                                              ; preds = %963
  %967 = load i64, ptr %884, align 8
  %968 = mul nsw i64 %967, %914
  br label %969
969:                                              ; preds = %963, %966
  %970 = phi i64 [ %968, %966 ], [ 0, %963 ]
  %971 = icmp sgt i8 %958, 2
  br i1 %971, label %972, label %975
972:                                              ; preds = %969
  %973 = load i64, ptr %885, align 8
  %974 = mul nsw i64 %973, %903
  br label %975
975:                                              ; preds = %969, %972
  %976 = phi i64 [ %974, %972 ], [ 0, %969 ]
  %977 = icmp sgt i8 %958, 3
  br i1 %977, label %978, label %981
978:                                              ; preds = %975
  %979 = load i64, ptr %886, align 8
  %980 = mul nsw i64 %979, %894
  br label %981
981:                                              ; preds = %975, %978
  %982 = phi i64 [ %980, %978 ], [ 0, %975 ]
  %983 = getelementptr i8, ptr %871, i64 %964
  %984 = getelementptr i8, ptr %983, i64 %970
  %985 = getelementptr i8, ptr %984, i64 %976
  %986 = getelementptr i8, ptr %985, i64 %982
  switch i8 %875, label %1001 [
    i8 28, label %987
    i8 27, label %989
    i8 35, label %991
    i8 34, label %996
  ]
987:                                              ; preds = %981
  %988 = load double, ptr %986, align 8
  store double %988, ptr %957, align 8
  br label %1008
989:                                              ; preds = %981
  %990 = load float, ptr %986, align 4
  store float %990, ptr %957, align 4
  br label %1008
991:                                              ; preds = %981
  %992 = load double, ptr %986, align 8
  store double %992, ptr %957, align 8
  %993 = getelementptr inbounds nuw i8, ptr %986, i64 8
  %994 = load double, ptr %993, align 8
  %995 = getelementptr inbounds nuw i8, ptr %957, i64 8
  store double %994, ptr %995, align 8
  br label %1008
996:                                              ; preds = %981
  %997 = load float, ptr %986, align 4
  store float %997, ptr %957, align 4
  %998 = getelementptr inbounds nuw i8, ptr %986, i64 4
  %999 = load float, ptr %998, align 4
  %1000 = getelementptr inbounds nuw i8, ptr %957, i64 4
  store float %999, ptr %1000, align 4
  br label %1008
1001:                                             ; preds = %981
  br i1 %889, label %1002, label %1004
1002:                                             ; preds = %1001
  %1003 = load i32, ptr %986, align 4
  store i32 %1003, ptr %957, align 4
  br label %1008
1004:                                             ; preds = %1001
  br i1 %891, label %1005, label %1007
1005:                                             ; preds = %1004
  %1006 = load i64, ptr %986, align 8
  store i64 %1006, ptr %957, align 8
  br label %1008
1007:                                             ; preds = %1004
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %957, ptr align 1 %986, i64 %873, i1 false)
  br label %1008
1008:                                             ; preds = %987, %989, %991, %996, %1002, %1005, %1007
  %1009 = add nuw nsw i64 %945, 1
  %1010 = load i8, ptr %5, align 4
  %1011 = icmp sgt i8 %1010, 0
  br i1 %1011, label %1012, label %1014
1012:                                             ; preds = %1008
  %1013 = load i64, ptr %892, align 8
  br label %1014
1014:                                             ; preds = %1008, %1012
  %1015 = phi i64 [ %1013, %1012 ], [ 0, %1008 ]
  %1016 = add nsw i64 %1015, %946
  br label %944
1017:                                             ; preds = %758, %250
  %1018 = phi ptr [ %14, %250 ], [ %617, %758 ]
  tail call void @free(ptr noundef %1018)
  br label %1019
1019:                                             ; preds = %899, %1017, %250
  ret void
}
define internal void @retrograd.body._FortranACopyInAssign(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %12, label %8
8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp sgt i8 %10, 0
  br i1 %11, label %189, label %198
12:                                               ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
13:                                               ; preds = %231
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %233, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %233
  br label %19
19:                                               ; preds = %13, %231
  %20 = phi i64 [ %18, %13 ], [ %233, %231 ]
  %21 = icmp sgt i8 %236, 1
  br i1 %21, label %22, label %28
22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %20, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %26 = load i64, ptr %25, align 8
  %27 = mul nsw i64 %26, %20
  br label %28
28:                                               ; preds = %22, %19
  %29 = phi i64 [ %27, %22 ], [ %20, %19 ]
  %30 = icmp sgt i8 %236, 2
  br i1 %30, label %31, label %37
31:                                               ; preds = %28
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %29, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = load i64, ptr %34, align 8
  %36 = mul nsw i64 %35, %29
  br label %37
37:                                               ; preds = %31, %28
  %38 = phi i64 [ %36, %31 ], [ %29, %28 ]
  %39 = icmp sgt i8 %236, 3
  br i1 %39, label %40, label %46
40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %41, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %38, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %44 = load i64, ptr %43, align 8
  %45 = mul nsw i64 %44, %38
  br label %46
46:                                               ; preds = %40, %37
  %47 = phi i64 [ %45, %40 ], [ %38, %37 ]
  %48 = tail call i64 @llvm.smax.i64(i64 %47, i64 1)
  %49 = tail call ptr @malloc(i64 noundef %48)
  store ptr %49, ptr %0, align 8
  %50 = load ptr, ptr %1, align 8
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %52 = load i8, ptr %51, align 1
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %54 = load i8, ptr %53, align 4
  %55 = icmp sgt i8 %54, 3
  %56 = getelementptr i8, ptr %0, i64 104
  %57 = icmp sgt i8 %54, 2
  %58 = getelementptr i8, ptr %0, i64 80
  %59 = icmp sgt i8 %54, 1
  %60 = getelementptr i8, ptr %0, i64 56
  %61 = icmp sgt i8 %54, 0
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %65 = getelementptr i8, ptr %0, i64 32
  %66 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %69 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %70 = icmp eq i64 %233, 4
  %71 = icmp ne i8 %52, 42
  %72 = and i1 %70, %71
  %73 = icmp eq i64 %233, 8
  %74 = and i1 %73, %71
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %76
76:                                               ; preds = %90, %46
  %77 = phi i64 [ 0, %46 ], [ %91, %90 ]
  br i1 %55, label %78, label %80
78:                                               ; preds = %76
  %79 = load i64, ptr %56, align 8
  br label %80
80:                                               ; preds = %78, %76
  %81 = phi i64 [ %79, %78 ], [ 1, %76 ]
  %82 = icmp slt i64 %77, %81
  br i1 %82, label %83, label %188
83:                                               ; preds = %80, %99
  %84 = phi i64 [ %100, %99 ], [ 0, %80 ]
  br i1 %57, label %85, label %87
85:                                               ; preds = %83
  %86 = load i64, ptr %58, align 8
  br label %87
87:                                               ; preds = %85, %83
  %88 = phi i64 [ %86, %85 ], [ 1, %83 ]
  %89 = icmp slt i64 %84, %88
  br i1 %89, label %92, label %90
90:                                               ; preds = %87
  %91 = add nuw nsw i64 %77, 1
  br label %76
92:                                               ; preds = %87, %127
  %93 = phi i64 [ %128, %127 ], [ 0, %87 ]
  br i1 %59, label %94, label %96
94:                                               ; preds = %92
  %95 = load i64, ptr %60, align 8
  br label %96
96:                                               ; preds = %94, %92
  %97 = phi i64 [ %95, %94 ], [ 1, %92 ]
  %98 = icmp slt i64 %93, %97
  br i1 %98, label %101, label %99
99:                                               ; preds = %96
  %100 = add nuw nsw i64 %84, 1
  br label %83
101:                                              ; preds = %96
  br i1 %59, label %102, label %105
102:                                              ; preds = %101
  %103 = load i64, ptr %62, align 8
  %104 = mul nsw i64 %103, %93
  br label %105
105:                                              ; preds = %101, %102
  %106 = phi i64 [ %104, %102 ], [ 0, %101 ]
  br i1 %57, label %107, label %110
107:                                              ; preds = %105
  %108 = load i64, ptr %63, align 8
  %109 = mul nsw i64 %108, %84
  br label %110
110:                                              ; preds = %105, %107
  %111 = phi i64 [ %109, %107 ], [ 0, %105 ]
  %112 = add nsw i64 %111, %106
  br i1 %55, label %113, label %116
113:                                              ; preds = %110
  %114 = load i64, ptr %64, align 8
  %115 = mul nsw i64 %114, %77
  br label %116
116:                                              ; preds = %110, %113
  %117 = phi i64 [ %115, %113 ], [ 0, %110 ]
  %118 = add nsw i64 %112, %117
  br label %119
119:                                              ; preds = %185, %116
  %120 = phi i64 [ 0, %116 ], [ %182, %185 ]
  %121 = phi i64 [ %118, %116 ], [ %187, %185 ]
  br i1 %61, label %122, label %124
122:                                              ; preds = %119
  %123 = load i64, ptr %65, align 8
  br label %124
124:                                              ; preds = %122, %119
  %125 = phi i64 [ %123, %122 ], [ 1, %119 ]
  %126 = icmp slt i64 %120, %125
  br i1 %126, label %129, label %127
127:                                              ; preds = %124
  %128 = add nuw nsw i64 %93, 1
  br label %92
129:                                              ; preds = %124
  %130 = getelementptr inbounds i8, ptr %49, i64 %121
  %131 = load i8, ptr %5, align 4
  %132 = icmp sgt i8 %131, 0
  br i1 %132, label %133, label %136
133:                                              ; preds = %129
  %134 = load i64, ptr %66, align 8
  %135 = mul nsw i64 %134, %120
  br label %136
136:                                              ; preds = %129, %133
  %137 = phi i64 [ %135, %133 ], [ 0, %129 ]
  %138 = icmp sgt i8 %131, 1
  br i1 %138, label %139, label %142
139:                                              ; preds = %136
  %140 = load i64, ptr %67, align 8
  %141 = mul nsw i64 %140, %93
  br label %142
142:                                              ; preds = %136, %139
  %143 = phi i64 [ %141, %139 ], [ 0, %136 ]
  %144 = icmp sgt i8 %131, 2
  br i1 %144, label %145, label %148
145:                                              ; preds = %142
  %146 = load i64, ptr %68, align 8
  %147 = mul nsw i64 %146, %84
  br label %148
148:                                              ; preds = %142, %145
  %149 = phi i64 [ %147, %145 ], [ 0, %142 ]
  %150 = icmp sgt i8 %131, 3
  br i1 %150, label %151, label %154
151:                                              ; preds = %148
  %152 = load i64, ptr %69, align 8
  %153 = mul nsw i64 %152, %77
  br label %154
154:                                              ; preds = %148, %151
  %155 = phi i64 [ %153, %151 ], [ 0, %148 ]
  %156 = getelementptr i8, ptr %50, i64 %137
  %157 = getelementptr i8, ptr %156, i64 %143
  %158 = getelementptr i8, ptr %157, i64 %149
  %159 = getelementptr i8, ptr %158, i64 %155
  switch i8 %52, label %174 [
    i8 28, label %160
    i8 27, label %162
    i8 35, label %164
    i8 34, label %169
  ]
160:                                              ; preds = %154
  %161 = load double, ptr %159, align 8
  store double %161, ptr %130, align 8
  br label %181
162:                                              ; preds = %154
  %163 = load float, ptr %159, align 4
  store float %163, ptr %130, align 4
  br label %181
164:                                              ; preds = %154
  %165 = load double, ptr %159, align 8
  store double %165, ptr %130, align 8
  %166 = getelementptr inbounds nuw i8, ptr %159, i64 8
  %167 = load double, ptr %166, align 8
  %168 = getelementptr inbounds nuw i8, ptr %130, i64 8
  store double %167, ptr %168, align 8
  br label %181
169:                                              ; preds = %154
  %170 = load float, ptr %159, align 4
  store float %170, ptr %130, align 4
  %171 = getelementptr inbounds nuw i8, ptr %159, i64 4
  %172 = load float, ptr %171, align 4
  %173 = getelementptr inbounds nuw i8, ptr %130, i64 4
  store float %172, ptr %173, align 4
  br label %181
174:                                              ; preds = %154
  br i1 %72, label %175, label %177
175:                                              ; preds = %174
  %176 = load i32, ptr %159, align 4
  store i32 %176, ptr %130, align 4
  br label %181
177:                                              ; preds = %174
  br i1 %74, label %178, label %180
178:                                              ; preds = %177
  %179 = load i64, ptr %159, align 8
  store i64 %179, ptr %130, align 8
  br label %181
180:                                              ; preds = %177
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %130, ptr align 1 %159, i64 %233, i1 false)
  br label %181
181:                                              ; preds = %160, %162, %164, %169, %175, %178, %180
  %182 = add nuw nsw i64 %120, 1
  br i1 %61, label %183, label %185
183:                                              ; preds = %181
  %184 = load i64, ptr %75, align 8
  br label %185
185:                                              ; preds = %181, %183
  %186 = phi i64 [ %184, %183 ], [ 0, %181 ]
  %187 = add nsw i64 %186, %121
  br label %119
188:                                              ; preds = %80
  ret void
189:                                              ; preds = %8
  %190 = load i8, ptr %5, align 4
  %191 = icmp sgt i8 %190, 0
  br i1 %191, label %192, label %195
192:                                              ; preds = %189
  %193 = getelementptr i8, ptr %1, i64 32
  %194 = load i64, ptr %193, align 8
  br label %195
195:                                              ; preds = %189, %192
  %196 = phi i64 [ %194, %192 ], [ 1, %189 ]
  %197 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %196, ptr %197, align 8
  br label %198
198:                                              ; preds = %8, %195
  %199 = icmp sgt i8 %10, 1
  br i1 %199, label %200, label %209
200:                                              ; preds = %198
  %201 = load i8, ptr %5, align 4
  %202 = icmp sgt i8 %201, 1
  br i1 %202, label %203, label %206
203:                                              ; preds = %200
  %204 = getelementptr i8, ptr %1, i64 56
  %205 = load i64, ptr %204, align 8
  br label %206
206:                                              ; preds = %203, %200
  %207 = phi i64 [ %205, %203 ], [ 1, %200 ]
  %208 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %207, ptr %208, align 8
  br label %209
209:                                              ; preds = %206, %198
  %210 = icmp sgt i8 %10, 2
  br i1 %210, label %211, label %220
211:                                              ; preds = %209
  %212 = load i8, ptr %5, align 4
  %213 = icmp sgt i8 %212, 2
  br i1 %213, label %214, label %217
214:                                              ; preds = %211
  %215 = getelementptr i8, ptr %1, i64 80
  %216 = load i64, ptr %215, align 8
  br label %217
217:                                              ; preds = %214, %211
  %218 = phi i64 [ %216, %214 ], [ 1, %211 ]
  %219 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %218, ptr %219, align 8
  br label %220
220:                                              ; preds = %217, %209
  %221 = icmp sgt i8 %10, 3
  br i1 %221, label %222, label %231
222:                                              ; preds = %220
  %223 = load i8, ptr %5, align 4
  %224 = icmp sgt i8 %223, 3
  br i1 %224, label %225, label %228
225:                                              ; preds = %222
  %226 = getelementptr i8, ptr %1, i64 104
  %227 = load i64, ptr %226, align 8
  br label %228
228:                                              ; preds = %225, %222
  %229 = phi i64 [ %227, %225 ], [ 1, %222 ]
  %230 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %229, ptr %230, align 8
  br label %231
231:                                              ; preds = %228, %220
  %232 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %233 = load i64, ptr %232, align 8
  %234 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %233, ptr %234, align 8
  %235 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %236 = load i8, ptr %235, align 4
  %237 = icmp sgt i8 %236, 0
  br i1 %237, label %13, label %19
}
define internal void @retrograd.body._FortranACopyOutAssign(ptr noundef readonly captures(address_is_null) %0, ptr noundef captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = icmp eq ptr %0, null
  br i1 %5, label %156, label %6
6:                                                ; preds = %4
  %7 = load ptr, ptr %0, align 8
  %8 = load ptr, ptr %1, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %12 = load i8, ptr %11, align 1
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %14 = getelementptr i8, ptr %0, i64 104
  %15 = getelementptr i8, ptr %0, i64 80
  %16 = getelementptr i8, ptr %0, i64 56
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %26 = icmp eq i64 %10, 4
  %27 = icmp ne i8 %12, 42
  %28 = and i1 %26, %27
  %29 = icmp eq i64 %10, 8
  %30 = and i1 %29, %27
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %32
32:                                               ; preds = %50, %6
  %33 = phi i64 [ 0, %6 ], [ %51, %50 ]
  %34 = load i8, ptr %13, align 4
  %35 = icmp sgt i8 %34, 3
  br i1 %35, label %36, label %38
36:                                               ; preds = %32
  %37 = load i64, ptr %14, align 8
  br label %38
38:                                               ; preds = %36, %32
  %39 = phi i64 [ %37, %36 ], [ 1, %32 ]
  %40 = icmp slt i64 %33, %39
  br i1 %40, label %41, label %156
41:                                               ; preds = %38, %61
  %42 = phi i64 [ %62, %61 ], [ 0, %38 ]
  %43 = load i8, ptr %13, align 4
  %44 = icmp sgt i8 %43, 2
  br i1 %44, label %45, label %47
45:                                               ; preds = %41
  %46 = load i64, ptr %15, align 8
  br label %47
47:                                               ; preds = %45, %41
  %48 = phi i64 [ %46, %45 ], [ 1, %41 ]
  %49 = icmp slt i64 %42, %48
  br i1 %49, label %52, label %50
50:                                               ; preds = %47
  %51 = add nuw nsw i64 %33, 1
  br label %32
52:                                               ; preds = %47, %93
  %53 = phi i64 [ %94, %93 ], [ 0, %47 ]
  %54 = load i8, ptr %13, align 4
  %55 = icmp sgt i8 %54, 1
  br i1 %55, label %56, label %58
56:                                               ; preds = %52
  %57 = load i64, ptr %16, align 8
  br label %58
58:                                               ; preds = %56, %52
  %59 = phi i64 [ %57, %56 ], [ 1, %52 ]
  %60 = icmp slt i64 %53, %59
  br i1 %60, label %63, label %61
61:                                               ; preds = %58
  %62 = add nuw nsw i64 %42, 1
  br label %41
63:                                               ; preds = %58
  %64 = icmp sgt i8 %54, 2
  br i1 %55, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %17, align 8
  %67 = mul nsw i64 %66, %53
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  br i1 %64, label %70, label %73
70:                                               ; preds = %68
  %71 = load i64, ptr %18, align 8
  %72 = mul nsw i64 %71, %42
  br label %73
73:                                               ; preds = %68, %70
  %74 = phi i64 [ %72, %70 ], [ 0, %68 ]
  %75 = add nsw i64 %74, %69
  %76 = icmp sgt i8 %54, 3
  br i1 %76, label %77, label %80
77:                                               ; preds = %73
  %78 = load i64, ptr %19, align 8
  %79 = mul nsw i64 %78, %33
  br label %80
80:                                               ; preds = %73, %77
  %81 = phi i64 [ %79, %77 ], [ 0, %73 ]
  %82 = add nsw i64 %75, %81
  br label %83
83:                                               ; preds = %153, %80
  %84 = phi i64 [ 0, %80 ], [ %148, %153 ]
  %85 = phi i64 [ %82, %80 ], [ %155, %153 ]
  %86 = load i8, ptr %13, align 4
  %87 = icmp sgt i8 %86, 0
  br i1 %87, label %88, label %90
88:                                               ; preds = %83
  %89 = load i64, ptr %20, align 8
  br label %90
90:                                               ; preds = %88, %83
  %91 = phi i64 [ %89, %88 ], [ 1, %83 ]
  %92 = icmp slt i64 %84, %91
  br i1 %92, label %95, label %93
93:                                               ; preds = %90
  %94 = add nuw nsw i64 %53, 1
  br label %52
95:                                               ; preds = %90
  %96 = getelementptr inbounds i8, ptr %7, i64 %85
  %97 = load i8, ptr %21, align 4
  %98 = icmp sgt i8 %97, 0
  br i1 %98, label %99, label %102
99:                                               ; preds = %95
  %100 = load i64, ptr %22, align 8
  %101 = mul nsw i64 %100, %84
  br label %102
102:                                              ; preds = %95, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %95 ]
  %104 = icmp sgt i8 %97, 1
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %23, align 8
  %107 = mul nsw i64 %106, %53
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %97, 2
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %24, align 8
  %113 = mul nsw i64 %112, %42
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = icmp sgt i8 %97, 3
  br i1 %116, label %117, label %120
117:                                              ; preds = %114
  %118 = load i64, ptr %25, align 8
  %119 = mul nsw i64 %118, %33
  br label %120
120:                                              ; preds = %114, %117
  %121 = phi i64 [ %119, %117 ], [ 0, %114 ]
  %122 = getelementptr i8, ptr %8, i64 %103
  %123 = getelementptr i8, ptr %122, i64 %109
  %124 = getelementptr i8, ptr %123, i64 %115
  %125 = getelementptr i8, ptr %124, i64 %121
  switch i8 %12, label %140 [
    i8 28, label %126
    i8 27, label %128
    i8 35, label %130
    i8 34, label %135
  ]
126:                                              ; preds = %120
  %127 = load double, ptr %125, align 8
  store double %127, ptr %96, align 8
  br label %147
128:                                              ; preds = %120
  %129 = load float, ptr %125, align 4
  store float %129, ptr %96, align 4
  br label %147
130:                                              ; preds = %120
  %131 = load double, ptr %125, align 8
  store double %131, ptr %96, align 8
  %132 = getelementptr inbounds nuw i8, ptr %125, i64 8
  %133 = load double, ptr %132, align 8
  %134 = getelementptr inbounds nuw i8, ptr %96, i64 8
  store double %133, ptr %134, align 8
  br label %147
135:                                              ; preds = %120
  %136 = load float, ptr %125, align 4
  store float %136, ptr %96, align 4
  %137 = getelementptr inbounds nuw i8, ptr %125, i64 4
  %138 = load float, ptr %137, align 4
  %139 = getelementptr inbounds nuw i8, ptr %96, i64 4
  store float %138, ptr %139, align 4
  br label %147
140:                                              ; preds = %120
  br i1 %28, label %141, label %143
141:                                              ; preds = %140
  %142 = load i32, ptr %125, align 4
  store i32 %142, ptr %96, align 4
  br label %147
143:                                              ; preds = %140
  br i1 %30, label %144, label %146
144:                                              ; preds = %143
  %145 = load i64, ptr %125, align 8
  store i64 %145, ptr %96, align 8
  br label %147
146:                                              ; preds = %143
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %96, ptr align 1 %125, i64 %10, i1 false)
  br label %147
147:                                              ; preds = %126, %128, %130, %135, %141, %144, %146
  %148 = add nuw nsw i64 %84, 1
  %149 = load i8, ptr %13, align 4
  %150 = icmp sgt i8 %149, 0
  br i1 %150, label %151, label %153
151:                                              ; preds = %147
  %152 = load i64, ptr %31, align 8
  br label %153
153:                                              ; preds = %147, %151
  %154 = phi i64 [ %152, %151 ], [ 0, %147 ]
  %155 = add nsw i64 %154, %85
  br label %83
156:                                              ; preds = %38, %4
  %157 = load ptr, ptr %1, align 8
  tail call void @free(ptr noundef %157)
  store ptr null, ptr %1, align 8
  ret void
}
declare void @free(ptr allocptr noundef captures(none))
define internal zeroext i1 @retrograd.body._FortranAIsContiguous(ptr noundef readonly captures(none) %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 0
  br i1 %6, label %7, label %18
7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %15, label %11
11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, %3
  br label %15
15:                                               ; preds = %11, %7
  %16 = phi i1 [ true, %7 ], [ %14, %11 ]
  %17 = mul nsw i64 %9, %3
  br label %18
18:                                               ; preds = %1, %15
  %19 = phi i64 [ %17, %15 ], [ %3, %1 ]
  %20 = phi i1 [ %16, %15 ], [ true, %1 ]
  %21 = icmp sgt i8 %5, 1
  br i1 %21, label %22, label %34
22:                                               ; preds = %18
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 1
  br i1 %25, label %31, label %26
26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %28, %19
  %30 = and i1 %29, %20
  br label %31
31:                                               ; preds = %26, %22
  %32 = phi i1 [ %20, %22 ], [ %30, %26 ]
  %33 = mul nsw i64 %24, %19
  br label %34
34:                                               ; preds = %31, %18
  %35 = phi i64 [ %33, %31 ], [ %19, %18 ]
  %36 = phi i1 [ %32, %31 ], [ %20, %18 ]
  %37 = icmp sgt i8 %5, 2
  br i1 %37, label %38, label %50
38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %40 = load i64, ptr %39, align 8
  %41 = icmp eq i64 %40, 1
  br i1 %41, label %47, label %42
42:                                               ; preds = %38
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %44 = load i64, ptr %43, align 8
  %45 = icmp eq i64 %44, %35
  %46 = and i1 %45, %36
  br label %47
47:                                               ; preds = %42, %38
  %48 = phi i1 [ %36, %38 ], [ %46, %42 ]
  %49 = mul nsw i64 %40, %35
  br label %50
50:                                               ; preds = %47, %34
  %51 = phi i64 [ %49, %47 ], [ %35, %34 ]
  %52 = phi i1 [ %48, %47 ], [ %36, %34 ]
  %53 = icmp sgt i8 %5, 3
  br i1 %53, label %54, label %66
54:                                               ; preds = %50
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %56 = load i64, ptr %55, align 8
  %57 = icmp eq i64 %56, 1
  br i1 %57, label %63, label %58
58:                                               ; preds = %54
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %60 = load i64, ptr %59, align 8
  %61 = icmp eq i64 %60, %51
  %62 = and i1 %61, %52
  br label %63
63:                                               ; preds = %58, %54
  %64 = phi i1 [ %52, %54 ], [ %62, %58 ]
  %65 = mul nsw i64 %56, %51
  br label %66
66:                                               ; preds = %63, %50
  %67 = phi i64 [ %65, %63 ], [ %51, %50 ]
  %68 = phi i1 [ %64, %63 ], [ %52, %50 ]
  %69 = icmp eq i64 %67, 0
  %70 = select i1 %68, i1 true, i1 %69
  ret i1 %70
}
define internal i64 @retrograd.body._FortranACount(ptr noundef readonly captures(none) %0, ptr readnone captures(none) %1, i32 %2, i32 %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 3
  %8 = getelementptr i8, ptr %0, i64 104
  %9 = icmp sgt i8 %6, 2
  %10 = getelementptr i8, ptr %0, i64 80
  %11 = icmp sgt i8 %6, 1
  %12 = getelementptr i8, ptr %0, i64 56
  %13 = icmp sgt i8 %6, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = getelementptr i8, ptr %0, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %20
20:                                               ; preds = %37, %4
  %21 = phi i64 [ 0, %4 ], [ %30, %37 ]
  %22 = phi i64 [ 0, %4 ], [ %38, %37 ]
  br i1 %7, label %23, label %25
23:                                               ; preds = %20
  %24 = load i64, ptr %8, align 8
  br label %25
25:                                               ; preds = %20, %23
  %26 = phi i64 [ %24, %23 ], [ 1, %20 ]
  %27 = icmp slt i64 %22, %26
  br i1 %27, label %29, label %28
28:                                               ; preds = %25
  ret i64 %21
29:                                               ; preds = %25, %47
  %30 = phi i64 [ %40, %47 ], [ %21, %25 ]
  %31 = phi i64 [ %48, %47 ], [ 0, %25 ]
  br i1 %9, label %32, label %34
32:                                               ; preds = %29
  %33 = load i64, ptr %10, align 8
  br label %34
34:                                               ; preds = %29, %32
  %35 = phi i64 [ %33, %32 ], [ 1, %29 ]
  %36 = icmp slt i64 %31, %35
  br i1 %36, label %39, label %37
37:                                               ; preds = %34
  %38 = add nuw nsw i64 %22, 1
  br label %20
39:                                               ; preds = %34, %76
  %40 = phi i64 [ %68, %76 ], [ %30, %34 ]
  %41 = phi i64 [ %77, %76 ], [ 0, %34 ]
  br i1 %11, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %12, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %31, 1
  br label %29
49:                                               ; preds = %44
  br i1 %11, label %50, label %53
50:                                               ; preds = %49
  %51 = load i64, ptr %14, align 8
  %52 = mul nsw i64 %51, %41
  br label %53
53:                                               ; preds = %49, %50
  %54 = phi i64 [ %52, %50 ], [ 0, %49 ]
  br i1 %9, label %55, label %58
55:                                               ; preds = %53
  %56 = load i64, ptr %15, align 8
  %57 = mul nsw i64 %56, %31
  br label %58
58:                                               ; preds = %53, %55
  %59 = phi i64 [ %57, %55 ], [ 0, %53 ]
  %60 = add nsw i64 %59, %54
  br i1 %7, label %61, label %64
61:                                               ; preds = %58
  %62 = load i64, ptr %16, align 8
  %63 = mul nsw i64 %62, %22
  br label %64
64:                                               ; preds = %58, %61
  %65 = phi i64 [ %63, %61 ], [ 0, %58 ]
  %66 = add nsw i64 %60, %65
  br label %67
67:                                               ; preds = %101, %64
  %68 = phi i64 [ %40, %64 ], [ %97, %101 ]
  %69 = phi i64 [ 0, %64 ], [ %98, %101 ]
  %70 = phi i64 [ %66, %64 ], [ %103, %101 ]
  br i1 %13, label %71, label %73
71:                                               ; preds = %67
  %72 = load i64, ptr %17, align 8
  br label %73
73:                                               ; preds = %67, %71
  %74 = phi i64 [ %72, %71 ], [ 1, %67 ]
  %75 = icmp slt i64 %69, %74
  br i1 %75, label %78, label %76
76:                                               ; preds = %73
  %77 = add nuw nsw i64 %41, 1
  br label %39
78:                                               ; preds = %73
  %79 = load ptr, ptr %0, align 8
  %80 = getelementptr inbounds i8, ptr %79, i64 %70
  %81 = load i64, ptr %18, align 8
  switch i64 %81, label %91 [
    i64 1, label %82
    i64 2, label %85
    i64 4, label %88
  ]
82:                                               ; preds = %78
  %83 = load i8, ptr %80, align 1
  %84 = icmp ne i8 %83, 0
  br label %94
85:                                               ; preds = %78
  %86 = load i16, ptr %80, align 2
  %87 = icmp ne i16 %86, 0
  br label %94
88:                                               ; preds = %78
  %89 = load i32, ptr %80, align 4
  %90 = icmp ne i32 %89, 0
  br label %94
91:                                               ; preds = %78
  %92 = load i64, ptr %80, align 8
  %93 = icmp ne i64 %92, 0
  br label %94
94:                                               ; preds = %82, %85, %88, %91
  %95 = phi i1 [ %93, %91 ], [ %84, %82 ], [ %87, %85 ], [ %90, %88 ]
  %96 = zext i1 %95 to i64
  %97 = add nsw i64 %68, %96
  %98 = add nuw nsw i64 %69, 1
  br i1 %13, label %99, label %101
99:                                               ; preds = %94
  %100 = load i64, ptr %19, align 8
  br label %101
101:                                              ; preds = %94, %99
  %102 = phi i64 [ %100, %99 ], [ 0, %94 ]
  %103 = add nsw i64 %102, %70
  br label %67
}
define internal zeroext i1 @retrograd.body._FortranAAny(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = tail call i64 @retrograd.body._FortranACount(ptr noundef %0, ptr poison, i32 poison, i32 poison)
  %6 = icmp sgt i64 %5, 0
  ret i1 %6
}
define internal zeroext i1 @retrograd.body._FortranAAll(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = tail call i64 @retrograd.body._FortranACount(ptr noundef %0, ptr poison, i32 poison, i32 poison)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 0
  br i1 %8, label %9, label %12
9:                                                ; preds = %4
  %10 = getelementptr i8, ptr %0, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %4
  %13 = phi i64 [ %11, %9 ], [ 1, %4 ]
  %14 = icmp sgt i8 %7, 1
  br i1 %14, label %15, label %19
15:                                               ; preds = %12
  %16 = getelementptr i8, ptr %0, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %13
  br label %19
19:                                               ; preds = %15, %12
  %20 = phi i64 [ %18, %15 ], [ %13, %12 ]
  %21 = icmp sgt i8 %7, 2
  br i1 %21, label %22, label %25
22:                                               ; preds = %19
  %23 = getelementptr i8, ptr %0, i64 80
  %24 = load i64, ptr %23, align 8
  br label %25
25:                                               ; preds = %22, %19
  %26 = phi i64 [ %24, %22 ], [ 1, %19 ]
  %27 = icmp sgt i8 %7, 3
  br i1 %27, label %28, label %31
28:                                               ; preds = %25
  %29 = getelementptr i8, ptr %0, i64 104
  %30 = load i64, ptr %29, align 8
  br label %31
31:                                               ; preds = %25, %28
  %32 = phi i64 [ %30, %28 ], [ 1, %25 ]
  %33 = mul nsw i64 %20, %26
  %34 = mul nsw i64 %33, %32
  %35 = icmp eq i64 %5, %34
  ret i1 %35
}
define internal double @retrograd.body._FortranASumReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 0.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi double [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fadd double %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi double [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal double @retrograd.body._FortranAProductReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 1.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi double [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fmul double %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi double [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal double @retrograd.body._FortranAMaxvalReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 0xFFEFFFFFFFFFFFFF, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi double [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fcmp ogt double %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi double [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal double @retrograd.body._FortranAMinvalReal8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi double [ %40, %47 ], [ 0x7FEFFFFFFFFFFFFF, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret double %31
39:                                               ; preds = %35, %57
  %40 = phi double [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi double [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi double [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load double, ptr %137, align 8
  %139 = fcmp olt double %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi double [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal double @retrograd.body._FortranADotProductReal8(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %15
8:                                                ; preds = %4
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = load ptr, ptr %1, align 8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %14 = load i64, ptr %13, align 8
  br label %17
15:                                               ; preds = %17, %4
  %16 = phi double [ 0.000000e+00, %4 ], [ %27, %17 ]
  ret double %16
17:                                               ; preds = %8, %17
  %18 = phi i64 [ 0, %8 ], [ %28, %17 ]
  %19 = phi double [ 0.000000e+00, %8 ], [ %27, %17 ]
  %20 = mul nsw i64 %11, %18
  %21 = getelementptr inbounds i8, ptr %9, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = mul nsw i64 %14, %18
  %24 = getelementptr inbounds i8, ptr %12, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = fmul double %22, %25
  %27 = fadd double %19, %26
  %28 = add nuw nsw i64 %18, 1
  %29 = icmp eq i64 %28, %6
  br i1 %29, label %15, label %17
}
define internal double @retrograd.body._FortranANorm2_8(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %21, label %8
8:                                                ; preds = %4
  %9 = icmp eq i8 %6, 4
  %10 = getelementptr i8, ptr %0, i64 104
  %11 = icmp sgt i8 %6, 2
  %12 = getelementptr i8, ptr %0, i64 80
  %13 = icmp sgt i8 %6, 1
  %14 = getelementptr i8, ptr %0, i64 56
  %15 = icmp sgt i8 %6, 0
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr i8, ptr %0, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %22
21:                                               ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
22:                                               ; preds = %8, %40
  %23 = phi double [ %33, %40 ], [ 0.000000e+00, %8 ]
  %24 = phi i64 [ %41, %40 ], [ 0, %8 ]
  br i1 %9, label %25, label %27
25:                                               ; preds = %22
  %26 = load i64, ptr %10, align 8
  br label %27
27:                                               ; preds = %22, %25
  %28 = phi i64 [ %26, %25 ], [ 1, %22 ]
  %29 = icmp slt i64 %24, %28
  br i1 %29, label %32, label %30
30:                                               ; preds = %27
  %31 = tail call double @llvm.sqrt.f64(double %23)
  ret double %31
32:                                               ; preds = %27, %50
  %33 = phi double [ %43, %50 ], [ %23, %27 ]
  %34 = phi i64 [ %51, %50 ], [ 0, %27 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %32
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %32, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %32 ]
  %39 = icmp slt i64 %34, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  %41 = add nuw nsw i64 %24, 1
  br label %22
42:                                               ; preds = %37, %79
  %43 = phi double [ %71, %79 ], [ %33, %37 ]
  %44 = phi i64 [ %80, %79 ], [ 0, %37 ]
  br i1 %13, label %45, label %47
45:                                               ; preds = %42
  %46 = load i64, ptr %14, align 8
  br label %47
47:                                               ; preds = %42, %45
  %48 = phi i64 [ %46, %45 ], [ 1, %42 ]
  %49 = icmp slt i64 %44, %48
  br i1 %49, label %52, label %50
50:                                               ; preds = %47
  %51 = add nuw nsw i64 %34, 1
  br label %32
52:                                               ; preds = %47
  br i1 %13, label %53, label %56
53:                                               ; preds = %52
  %54 = load i64, ptr %16, align 8
  %55 = mul nsw i64 %54, %44
  br label %56
56:                                               ; preds = %52, %53
  %57 = phi i64 [ %55, %53 ], [ 0, %52 ]
  br i1 %11, label %58, label %61
58:                                               ; preds = %56
  %59 = load i64, ptr %17, align 8
  %60 = mul nsw i64 %59, %34
  br label %61
61:                                               ; preds = %56, %58
  %62 = phi i64 [ %60, %58 ], [ 0, %56 ]
  %63 = add nsw i64 %62, %57
  br i1 %9, label %64, label %67
64:                                               ; preds = %61
  %65 = load i64, ptr %18, align 8
  %66 = mul nsw i64 %65, %24
  br label %67
67:                                               ; preds = %61, %64
  %68 = phi i64 [ %66, %64 ], [ 0, %61 ]
  %69 = add nsw i64 %63, %68
  br label %70
70:                                               ; preds = %90, %67
  %71 = phi double [ %43, %67 ], [ %86, %90 ]
  %72 = phi i64 [ 0, %67 ], [ %87, %90 ]
  %73 = phi i64 [ %69, %67 ], [ %92, %90 ]
  br i1 %15, label %74, label %76
74:                                               ; preds = %70
  %75 = load i64, ptr %19, align 8
  br label %76
76:                                               ; preds = %70, %74
  %77 = phi i64 [ %75, %74 ], [ 1, %70 ]
  %78 = icmp slt i64 %72, %77
  br i1 %78, label %81, label %79
79:                                               ; preds = %76
  %80 = add nuw nsw i64 %44, 1
  br label %42
81:                                               ; preds = %76
  %82 = load ptr, ptr %0, align 8
  %83 = getelementptr inbounds i8, ptr %82, i64 %73
  %84 = load double, ptr %83, align 8
  %85 = fmul double %84, %84
  %86 = fadd double %71, %85
  %87 = add nuw nsw i64 %72, 1
  br i1 %15, label %88, label %90
88:                                               ; preds = %81
  %89 = load i64, ptr %20, align 8
  br label %90
90:                                               ; preds = %81, %88
  %91 = phi i64 [ %89, %88 ], [ 0, %81 ]
  %92 = add nsw i64 %91, %73
  br label %70
}
declare double @llvm.sqrt.f64(double)
define internal noundef double @retrograd.body._FortranAModReal8(double noundef %0, double noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem double %0, %1
  ret double %5
}
define internal noundef double @retrograd.body._FortranAModuloReal8(double noundef %0, double noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem double %0, %1
  %6 = fcmp une double %5, 0.000000e+00
  br i1 %6, label %7, label %13
7:                                                ; preds = %4
  %8 = fcmp olt double %5, 0.000000e+00
  %9 = fcmp uge double %1, 0.000000e+00
  %10 = xor i1 %9, %8
  br i1 %10, label %13, label %11
11:                                               ; preds = %7
  %12 = fadd double %1, %5
  br label %13
13:                                               ; preds = %4, %7, %11
  %14 = phi double [ %12, %11 ], [ %5, %7 ], [ %5, %4 ]
  ret double %14
}
define internal void @retrograd.body._FortranAMatmulReal8Real8(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %19, %13, %10
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 8, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %26 = load i8, ptr %25, align 4
  %27 = icmp sgt i8 %26, 0
  br i1 %27, label %28, label %34
28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 8, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = shl nsw i64 %32, 3
  br label %34
34:                                               ; preds = %28, %23
  %35 = phi i64 [ %33, %28 ], [ 8, %23 ]
  %36 = icmp sgt i8 %26, 1
  br i1 %36, label %37, label %43
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %35, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %35
  br label %43
43:                                               ; preds = %37, %34
  %44 = phi i64 [ %42, %37 ], [ %35, %34 ]
  %45 = icmp sgt i8 %26, 2
  br i1 %45, label %46, label %52
46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %44, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %44
  br label %52
52:                                               ; preds = %46, %43
  %53 = phi i64 [ %51, %46 ], [ %44, %43 ]
  %54 = icmp sgt i8 %26, 3
  br i1 %54, label %55, label %61
55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %53, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %53
  br label %61
61:                                               ; preds = %55, %52
  %62 = phi i64 [ %60, %55 ], [ %53, %52 ]
  %63 = tail call i64 @llvm.smax.i64(i64 %62, i64 1)
  %64 = tail call ptr @malloc(i64 noundef %63)
  store ptr %64, ptr %0, align 8
  %65 = load i8, ptr %6, align 4
  %66 = icmp eq i8 %65, 1
  br i1 %66, label %70, label %67
67:                                               ; preds = %61
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %69 = load i64, ptr %68, align 8
  br label %70
70:                                               ; preds = %67, %61
  %71 = phi i64 [ %69, %67 ], [ 1, %61 ]
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %73 = load i8, ptr %72, align 4
  %74 = icmp ne i8 %73, 1
  br i1 %74, label %75, label %78
75:                                               ; preds = %70
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %77 = load i64, ptr %76, align 8
  br label %78
78:                                               ; preds = %75, %70
  %79 = phi i64 [ %77, %75 ], [ 1, %70 ]
  %80 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %81 = load i64, ptr %80, align 8
  br i1 %66, label %85, label %82
82:                                               ; preds = %78
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %84 = load i64, ptr %83, align 8
  br label %85
85:                                               ; preds = %82, %78
  %86 = phi i64 [ 24, %82 ], [ 0, %78 ]
  %87 = phi i64 [ %84, %82 ], [ 0, %78 ]
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 %86
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 40
  %90 = load i64, ptr %89, align 8
  br i1 %74, label %91, label %94
91:                                               ; preds = %85
  %92 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %93 = load i64, ptr %92, align 8
  br label %94
94:                                               ; preds = %91, %85
  %95 = phi i64 [ %93, %91 ], [ 0, %85 ]
  br i1 %66, label %99, label %96
96:                                               ; preds = %94
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %98 = load i64, ptr %97, align 8
  br label %99
99:                                               ; preds = %96, %94
  %100 = phi i64 [ %98, %96 ], [ 0, %94 ]
  %101 = or i1 %66, %74
  br i1 %101, label %102, label %106
102:                                              ; preds = %99
  %103 = select i1 %66, i64 40, i64 64
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 %103
  %105 = load i64, ptr %104, align 8
  br label %106
106:                                              ; preds = %99, %102
  %107 = phi i64 [ 0, %99 ], [ %105, %102 ]
  %108 = icmp sgt i64 %79, 0
  br i1 %108, label %109, label %151
109:                                              ; preds = %106
  %110 = icmp sgt i64 %71, 0
  %111 = icmp sgt i64 %81, 0
  %112 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %113
113:                                              ; preds = %109, %127
  %114 = phi i64 [ 0, %109 ], [ %128, %127 ]
  br i1 %110, label %115, label %127
115:                                              ; preds = %113
  %116 = mul nsw i64 %114, %95
  %117 = mul nsw i64 %114, %107
  br label %118
118:                                              ; preds = %115, %130
  %119 = phi i64 [ 0, %115 ], [ %136, %130 ]
  br i1 %111, label %120, label %130
120:                                              ; preds = %118
  %121 = load ptr, ptr %1, align 8
  %122 = mul nsw i64 %119, %87
  %123 = getelementptr i8, ptr %121, i64 %122
  %124 = load ptr, ptr %2, align 8
  %125 = load i64, ptr %112, align 8
  %126 = getelementptr i8, ptr %124, i64 %116
  br label %138
127:                                              ; preds = %130, %113
  %128 = add nuw nsw i64 %114, 1
  %129 = icmp eq i64 %128, %79
  br i1 %129, label %151, label %113
130:                                              ; preds = %138, %118
  %131 = phi double [ 0.000000e+00, %118 ], [ %148, %138 ]
  %132 = load ptr, ptr %0, align 8
  %133 = mul nsw i64 %119, %100
  %134 = getelementptr inbounds i8, ptr %132, i64 %133
  %135 = getelementptr inbounds i8, ptr %134, i64 %117
  store double %131, ptr %135, align 8
  %136 = add nuw nsw i64 %119, 1
  %137 = icmp eq i64 %136, %71
  br i1 %137, label %127, label %118
138:                                              ; preds = %120, %138
  %139 = phi i64 [ 0, %120 ], [ %149, %138 ]
  %140 = phi double [ 0.000000e+00, %120 ], [ %148, %138 ]
  %141 = mul nsw i64 %139, %90
  %142 = getelementptr i8, ptr %123, i64 %141
  %143 = load double, ptr %142, align 8
  %144 = mul nsw i64 %125, %139
  %145 = getelementptr i8, ptr %126, i64 %144
  %146 = load double, ptr %145, align 8
  %147 = fmul double %143, %146
  %148 = fadd double %140, %147
  %149 = add nuw nsw i64 %139, 1
  %150 = icmp eq i64 %149, %81
  br i1 %150, label %130, label %138
151:                                              ; preds = %127, %106
  ret void
}
define internal void @retrograd.body._FortranAMatmulDirectReal8Real8(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ 24, %24 ], [ 0, %20 ]
  %29 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 %28
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 40
  %32 = load i64, ptr %31, align 8
  br i1 %16, label %33, label %36
33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %35 = load i64, ptr %34, align 8
  br label %36
36:                                               ; preds = %33, %27
  %37 = phi i64 [ %35, %33 ], [ 0, %27 ]
  br i1 %8, label %41, label %38
38:                                               ; preds = %36
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %36
  %42 = phi i64 [ %40, %38 ], [ 0, %36 ]
  %43 = or i1 %8, %16
  br i1 %43, label %44, label %48
44:                                               ; preds = %41
  %45 = select i1 %8, i64 40, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 %45
  %47 = load i64, ptr %46, align 8
  br label %48
48:                                               ; preds = %41, %44
  %49 = phi i64 [ 0, %41 ], [ %47, %44 ]
  %50 = icmp sgt i64 %21, 0
  br i1 %50, label %51, label %93
51:                                               ; preds = %48
  %52 = icmp sgt i64 %13, 0
  %53 = icmp sgt i64 %23, 0
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %55
55:                                               ; preds = %51, %69
  %56 = phi i64 [ 0, %51 ], [ %70, %69 ]
  br i1 %52, label %57, label %69
57:                                               ; preds = %55
  %58 = mul nsw i64 %56, %37
  %59 = mul nsw i64 %56, %49
  br label %60
60:                                               ; preds = %57, %72
  %61 = phi i64 [ 0, %57 ], [ %78, %72 ]
  br i1 %53, label %62, label %72
62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = mul nsw i64 %61, %29
  %65 = getelementptr i8, ptr %63, i64 %64
  %66 = load ptr, ptr %2, align 8
  %67 = load i64, ptr %54, align 8
  %68 = getelementptr i8, ptr %66, i64 %58
  br label %80
69:                                               ; preds = %72, %55
  %70 = add nuw nsw i64 %56, 1
  %71 = icmp eq i64 %70, %21
  br i1 %71, label %93, label %55
72:                                               ; preds = %80, %60
  %73 = phi double [ 0.000000e+00, %60 ], [ %90, %80 ]
  %74 = load ptr, ptr %0, align 8
  %75 = mul nsw i64 %61, %42
  %76 = getelementptr inbounds i8, ptr %74, i64 %75
  %77 = getelementptr inbounds i8, ptr %76, i64 %59
  store double %73, ptr %77, align 8
  %78 = add nuw nsw i64 %61, 1
  %79 = icmp eq i64 %78, %13
  br i1 %79, label %69, label %60
80:                                               ; preds = %62, %80
  %81 = phi i64 [ 0, %62 ], [ %91, %80 ]
  %82 = phi double [ 0.000000e+00, %62 ], [ %90, %80 ]
  %83 = mul nsw i64 %81, %32
  %84 = getelementptr i8, ptr %65, i64 %83
  %85 = load double, ptr %84, align 8
  %86 = mul nsw i64 %67, %81
  %87 = getelementptr i8, ptr %68, i64 %86
  %88 = load double, ptr %87, align 8
  %89 = fmul double %85, %88
  %90 = fadd double %82, %89
  %91 = add nuw nsw i64 %81, 1
  %92 = icmp eq i64 %91, %23
  br i1 %92, label %72, label %80
93:                                               ; preds = %69, %48
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeReal8Real8(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %19, %13, %10
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 8, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %26 = load i8, ptr %25, align 4
  %27 = icmp sgt i8 %26, 0
  br i1 %27, label %28, label %34
28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 8, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = shl nsw i64 %32, 3
  br label %34
34:                                               ; preds = %28, %23
  %35 = phi i64 [ %33, %28 ], [ 8, %23 ]
  %36 = icmp sgt i8 %26, 1
  br i1 %36, label %37, label %43
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %35, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %35
  br label %43
43:                                               ; preds = %37, %34
  %44 = phi i64 [ %42, %37 ], [ %35, %34 ]
  %45 = icmp sgt i8 %26, 2
  br i1 %45, label %46, label %52
46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %44, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %44
  br label %52
52:                                               ; preds = %46, %43
  %53 = phi i64 [ %51, %46 ], [ %44, %43 ]
  %54 = icmp sgt i8 %26, 3
  br i1 %54, label %55, label %61
55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %53, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %53
  br label %61
61:                                               ; preds = %55, %52
  %62 = phi i64 [ %60, %55 ], [ %53, %52 ]
  %63 = tail call i64 @llvm.smax.i64(i64 %62, i64 1)
  %64 = tail call ptr @malloc(i64 noundef %63)
  store ptr %64, ptr %0, align 8
  %65 = load i8, ptr %6, align 4
  %66 = icmp eq i8 %65, 1
  br i1 %66, label %70, label %67
67:                                               ; preds = %61
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %69 = load i64, ptr %68, align 8
  br label %70
70:                                               ; preds = %67, %61
  %71 = phi i64 [ %69, %67 ], [ 1, %61 ]
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %73 = load i8, ptr %72, align 4
  %74 = icmp ne i8 %73, 1
  br i1 %74, label %75, label %78
75:                                               ; preds = %70
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %77 = load i64, ptr %76, align 8
  br label %78
78:                                               ; preds = %75, %70
  %79 = phi i64 [ %77, %75 ], [ 1, %70 ]
  %80 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %81 = load i64, ptr %80, align 8
  br i1 %66, label %85, label %82
82:                                               ; preds = %78
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %84 = load i64, ptr %83, align 8
  br label %85
85:                                               ; preds = %82, %78
  %86 = phi i64 [ %84, %82 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %88 = load i64, ptr %87, align 8
  br i1 %74, label %89, label %92
89:                                               ; preds = %85
  %90 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %91 = load i64, ptr %90, align 8
  br label %92
92:                                               ; preds = %89, %85
  %93 = phi i64 [ %91, %89 ], [ 0, %85 ]
  br i1 %66, label %97, label %94
94:                                               ; preds = %92
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %96 = load i64, ptr %95, align 8
  br label %97
97:                                               ; preds = %94, %92
  %98 = phi i64 [ %96, %94 ], [ 0, %92 ]
  %99 = or i1 %66, %74
  br i1 %99, label %100, label %104
100:                                              ; preds = %97
  %101 = select i1 %66, i64 40, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 %101
  %103 = load i64, ptr %102, align 8
  br label %104
104:                                              ; preds = %97, %100
  %105 = phi i64 [ 0, %97 ], [ %103, %100 ]
  %106 = icmp sgt i64 %79, 0
  br i1 %106, label %107, label %149
107:                                              ; preds = %104
  %108 = icmp sgt i64 %71, 0
  %109 = icmp sgt i64 %81, 0
  %110 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %111
111:                                              ; preds = %107, %125
  %112 = phi i64 [ 0, %107 ], [ %126, %125 ]
  br i1 %108, label %113, label %125
113:                                              ; preds = %111
  %114 = mul nsw i64 %112, %93
  %115 = mul nsw i64 %112, %105
  br label %116
116:                                              ; preds = %113, %128
  %117 = phi i64 [ 0, %113 ], [ %134, %128 ]
  br i1 %109, label %118, label %128
118:                                              ; preds = %116
  %119 = load ptr, ptr %1, align 8
  %120 = mul nsw i64 %117, %86
  %121 = getelementptr i8, ptr %119, i64 %120
  %122 = load ptr, ptr %2, align 8
  %123 = load i64, ptr %110, align 8
  %124 = getelementptr i8, ptr %122, i64 %114
  br label %136
125:                                              ; preds = %128, %111
  %126 = add nuw nsw i64 %112, 1
  %127 = icmp eq i64 %126, %79
  br i1 %127, label %149, label %111
128:                                              ; preds = %136, %116
  %129 = phi double [ 0.000000e+00, %116 ], [ %146, %136 ]
  %130 = load ptr, ptr %0, align 8
  %131 = mul nsw i64 %117, %98
  %132 = getelementptr inbounds i8, ptr %130, i64 %131
  %133 = getelementptr inbounds i8, ptr %132, i64 %115
  store double %129, ptr %133, align 8
  %134 = add nuw nsw i64 %117, 1
  %135 = icmp eq i64 %134, %71
  br i1 %135, label %125, label %116
136:                                              ; preds = %118, %136
  %137 = phi i64 [ 0, %118 ], [ %147, %136 ]
  %138 = phi double [ 0.000000e+00, %118 ], [ %146, %136 ]
  %139 = mul nsw i64 %137, %88
  %140 = getelementptr i8, ptr %121, i64 %139
  %141 = load double, ptr %140, align 8
  %142 = mul nsw i64 %123, %137
  %143 = getelementptr i8, ptr %124, i64 %142
  %144 = load double, ptr %143, align 8
  %145 = fmul double %141, %144
  %146 = fadd double %138, %145
  %147 = add nuw nsw i64 %137, 1
  %148 = icmp eq i64 %147, %81
  br i1 %148, label %128, label %136
149:                                              ; preds = %125, %104
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeDirectReal8Real8(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %30 = load i64, ptr %29, align 8
  br i1 %16, label %31, label %34
31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %33 = load i64, ptr %32, align 8
  br label %34
34:                                               ; preds = %31, %27
  %35 = phi i64 [ %33, %31 ], [ 0, %27 ]
  br i1 %8, label %39, label %36
36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %38 = load i64, ptr %37, align 8
  br label %39
39:                                               ; preds = %36, %34
  %40 = phi i64 [ %38, %36 ], [ 0, %34 ]
  %41 = or i1 %8, %16
  br i1 %41, label %42, label %46
42:                                               ; preds = %39
  %43 = select i1 %8, i64 40, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 %43
  %45 = load i64, ptr %44, align 8
  br label %46
46:                                               ; preds = %39, %42
  %47 = phi i64 [ 0, %39 ], [ %45, %42 ]
  %48 = icmp sgt i64 %21, 0
  br i1 %48, label %49, label %91
49:                                               ; preds = %46
  %50 = icmp sgt i64 %13, 0
  %51 = icmp sgt i64 %23, 0
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %53
53:                                               ; preds = %49, %67
  %54 = phi i64 [ 0, %49 ], [ %68, %67 ]
  br i1 %50, label %55, label %67
55:                                               ; preds = %53
  %56 = mul nsw i64 %54, %35
  %57 = mul nsw i64 %54, %47
  br label %58
58:                                               ; preds = %55, %70
  %59 = phi i64 [ 0, %55 ], [ %76, %70 ]
  br i1 %51, label %60, label %70
60:                                               ; preds = %58
  %61 = load ptr, ptr %1, align 8
  %62 = mul nsw i64 %59, %28
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = load ptr, ptr %2, align 8
  %65 = load i64, ptr %52, align 8
  %66 = getelementptr i8, ptr %64, i64 %56
  br label %78
67:                                               ; preds = %70, %53
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %21
  br i1 %69, label %91, label %53
70:                                               ; preds = %78, %58
  %71 = phi double [ 0.000000e+00, %58 ], [ %88, %78 ]
  %72 = load ptr, ptr %0, align 8
  %73 = mul nsw i64 %59, %40
  %74 = getelementptr inbounds i8, ptr %72, i64 %73
  %75 = getelementptr inbounds i8, ptr %74, i64 %57
  store double %71, ptr %75, align 8
  %76 = add nuw nsw i64 %59, 1
  %77 = icmp eq i64 %76, %13
  br i1 %77, label %67, label %58
78:                                               ; preds = %60, %78
  %79 = phi i64 [ 0, %60 ], [ %89, %78 ]
  %80 = phi double [ 0.000000e+00, %60 ], [ %88, %78 ]
  %81 = mul nsw i64 %79, %30
  %82 = getelementptr i8, ptr %63, i64 %81
  %83 = load double, ptr %82, align 8
  %84 = mul nsw i64 %65, %79
  %85 = getelementptr i8, ptr %66, i64 %84
  %86 = load double, ptr %85, align 8
  %87 = fmul double %83, %86
  %88 = fadd double %80, %87
  %89 = add nuw nsw i64 %79, 1
  %90 = icmp eq i64 %89, %23
  br i1 %90, label %70, label %78
91:                                               ; preds = %67, %46
  ret void
}
define internal float @retrograd.body._FortranASumReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 0.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi float [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fadd float %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi float [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal float @retrograd.body._FortranAProductReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 1.000000e+00, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %145, %74
  %78 = phi float [ %50, %74 ], [ %141, %145 ]
  %79 = phi i64 [ 0, %74 ], [ %142, %145 ]
  %80 = phi i64 [ %76, %74 ], [ %147, %145 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %140
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fmul float %78, %138
  br label %140
140:                                              ; preds = %133, %135
  %141 = phi float [ %139, %135 ], [ %78, %133 ]
  %142 = add nuw nsw i64 %79, 1
  br i1 %16, label %143, label %145
143:                                              ; preds = %140
  %144 = load i64, ptr %28, align 8
  br label %145
145:                                              ; preds = %140, %143
  %146 = phi i64 [ %144, %143 ], [ 0, %140 ]
  %147 = add nsw i64 %146, %80
  br label %77
}
define internal float @retrograd.body._FortranAMaxvalReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 0xC7EFFFFFE0000000, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi float [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fcmp ogt float %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi float [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal float @retrograd.body._FortranAMinvalReal4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readonly captures(address_is_null) %4) {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 4
  br i1 %8, label %29, label %9
9:                                                ; preds = %5
  %10 = icmp eq i8 %7, 4
  %11 = getelementptr i8, ptr %0, i64 104
  %12 = icmp sgt i8 %7, 2
  %13 = getelementptr i8, ptr %0, i64 80
  %14 = icmp sgt i8 %7, 1
  %15 = getelementptr i8, ptr %0, i64 56
  %16 = icmp sgt i8 %7, 0
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = icmp eq ptr %4, null
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %30
29:                                               ; preds = %5
  tail call void @retrograd.unsupported_array()
  unreachable
30:                                               ; preds = %9, %47
  %31 = phi float [ %40, %47 ], [ 0x47EFFFFFE0000000, %9 ]
  %32 = phi i64 [ %48, %47 ], [ 0, %9 ]
  br i1 %10, label %33, label %35
33:                                               ; preds = %30
  %34 = load i64, ptr %11, align 8
  br label %35
35:                                               ; preds = %30, %33
  %36 = phi i64 [ %34, %33 ], [ 1, %30 ]
  %37 = icmp slt i64 %32, %36
  br i1 %37, label %39, label %38
38:                                               ; preds = %35
  ret float %31
39:                                               ; preds = %35, %57
  %40 = phi float [ %50, %57 ], [ %31, %35 ]
  %41 = phi i64 [ %58, %57 ], [ 0, %35 ]
  br i1 %12, label %42, label %44
42:                                               ; preds = %39
  %43 = load i64, ptr %13, align 8
  br label %44
44:                                               ; preds = %39, %42
  %45 = phi i64 [ %43, %42 ], [ 1, %39 ]
  %46 = icmp slt i64 %41, %45
  br i1 %46, label %49, label %47
47:                                               ; preds = %44
  %48 = add nuw nsw i64 %32, 1
  br label %30
49:                                               ; preds = %44, %86
  %50 = phi float [ %78, %86 ], [ %40, %44 ]
  %51 = phi i64 [ %87, %86 ], [ 0, %44 ]
  br i1 %14, label %52, label %54
52:                                               ; preds = %49
  %53 = load i64, ptr %15, align 8
  br label %54
54:                                               ; preds = %49, %52
  %55 = phi i64 [ %53, %52 ], [ 1, %49 ]
  %56 = icmp slt i64 %51, %55
  br i1 %56, label %59, label %57
57:                                               ; preds = %54
  %58 = add nuw nsw i64 %41, 1
  br label %39
59:                                               ; preds = %54
  br i1 %14, label %60, label %63
60:                                               ; preds = %59
  %61 = load i64, ptr %17, align 8
  %62 = mul nsw i64 %61, %51
  br label %63
63:                                               ; preds = %59, %60
  %64 = phi i64 [ %62, %60 ], [ 0, %59 ]
  br i1 %12, label %65, label %68
65:                                               ; preds = %63
  %66 = load i64, ptr %18, align 8
  %67 = mul nsw i64 %66, %41
  br label %68
68:                                               ; preds = %63, %65
  %69 = phi i64 [ %67, %65 ], [ 0, %63 ]
  %70 = add nsw i64 %69, %64
  br i1 %10, label %71, label %74
71:                                               ; preds = %68
  %72 = load i64, ptr %19, align 8
  %73 = mul nsw i64 %72, %32
  br label %74
74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = add nsw i64 %70, %75
  br label %77
77:                                               ; preds = %146, %74
  %78 = phi float [ %50, %74 ], [ %142, %146 ]
  %79 = phi i64 [ 0, %74 ], [ %143, %146 ]
  %80 = phi i64 [ %76, %74 ], [ %148, %146 ]
  br i1 %16, label %81, label %83
81:                                               ; preds = %77
  %82 = load i64, ptr %20, align 8
  br label %83
83:                                               ; preds = %77, %81
  %84 = phi i64 [ %82, %81 ], [ 1, %77 ]
  %85 = icmp slt i64 %79, %84
  br i1 %85, label %88, label %86
86:                                               ; preds = %83
  %87 = add nuw nsw i64 %51, 1
  br label %49
88:                                               ; preds = %83
  br i1 %21, label %135, label %89
89:                                               ; preds = %88
  %90 = load ptr, ptr %4, align 8
  %91 = load i8, ptr %22, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %23, align 8
  %95 = mul nsw i64 %94, %79
  br label %96
96:                                               ; preds = %89, %93
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = icmp sgt i8 %91, 1
  br i1 %98, label %99, label %102
99:                                               ; preds = %96
  %100 = load i64, ptr %24, align 8
  %101 = mul nsw i64 %100, %51
  br label %102
102:                                              ; preds = %96, %99
  %103 = phi i64 [ %101, %99 ], [ 0, %96 ]
  %104 = icmp sgt i8 %91, 2
  br i1 %104, label %105, label %108
105:                                              ; preds = %102
  %106 = load i64, ptr %25, align 8
  %107 = mul nsw i64 %106, %41
  br label %108
108:                                              ; preds = %102, %105
  %109 = phi i64 [ %107, %105 ], [ 0, %102 ]
  %110 = icmp sgt i8 %91, 3
  br i1 %110, label %111, label %114
111:                                              ; preds = %108
  %112 = load i64, ptr %26, align 8
  %113 = mul nsw i64 %112, %32
  br label %114
114:                                              ; preds = %108, %111
  %115 = phi i64 [ %113, %111 ], [ 0, %108 ]
  %116 = getelementptr i8, ptr %90, i64 %97
  %117 = getelementptr i8, ptr %116, i64 %103
  %118 = getelementptr i8, ptr %117, i64 %109
  %119 = getelementptr i8, ptr %118, i64 %115
  %120 = load i64, ptr %27, align 8
  switch i64 %120, label %130 [
    i64 1, label %121
    i64 2, label %124
    i64 4, label %127
  ]
121:                                              ; preds = %114
  %122 = load i8, ptr %119, align 1
  %123 = icmp ne i8 %122, 0
  br label %133
124:                                              ; preds = %114
  %125 = load i16, ptr %119, align 2
  %126 = icmp ne i16 %125, 0
  br label %133
127:                                              ; preds = %114
  %128 = load i32, ptr %119, align 4
  %129 = icmp ne i32 %128, 0
  br label %133
130:                                              ; preds = %114
  %131 = load i64, ptr %119, align 8
  %132 = icmp ne i64 %131, 0
  br label %133
133:                                              ; preds = %121, %124, %127, %130
  %134 = phi i1 [ %132, %130 ], [ %123, %121 ], [ %126, %124 ], [ %129, %127 ]
  br i1 %134, label %135, label %141
135:                                              ; preds = %133, %88
  %136 = load ptr, ptr %0, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 %80
  %138 = load float, ptr %137, align 4
  %139 = fcmp olt float %138, %78
  br i1 %139, label %140, label %141
140:                                              ; preds = %135
  br label %141
141:                                              ; preds = %133, %135, %140
  %142 = phi float [ %138, %140 ], [ %78, %135 ], [ %78, %133 ]
  %143 = add nuw nsw i64 %79, 1
  br i1 %16, label %144, label %146
144:                                              ; preds = %141
  %145 = load i64, ptr %28, align 8
  br label %146
146:                                              ; preds = %141, %144
  %147 = phi i64 [ %145, %144 ], [ 0, %141 ]
  %148 = add nsw i64 %147, %80
  br label %77
}
define internal float @retrograd.body._FortranADotProductReal4(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %15
8:                                                ; preds = %4
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = load ptr, ptr %1, align 8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %14 = load i64, ptr %13, align 8
  br label %17
15:                                               ; preds = %17, %4
  %16 = phi float [ 0.000000e+00, %4 ], [ %27, %17 ]
  ret float %16
17:                                               ; preds = %8, %17
  %18 = phi i64 [ 0, %8 ], [ %28, %17 ]
  %19 = phi float [ 0.000000e+00, %8 ], [ %27, %17 ]
  %20 = mul nsw i64 %11, %18
  %21 = getelementptr inbounds i8, ptr %9, i64 %20
  %22 = load float, ptr %21, align 4
  %23 = mul nsw i64 %14, %18
  %24 = getelementptr inbounds i8, ptr %12, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = fmul float %22, %25
  %27 = fadd float %19, %26
  %28 = add nuw nsw i64 %18, 1
  %29 = icmp eq i64 %28, %6
  br i1 %29, label %15, label %17
}
define internal float @retrograd.body._FortranANorm2_4(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(none) %1, i32 noundef %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 4
  br i1 %7, label %21, label %8
8:                                                ; preds = %4
  %9 = icmp eq i8 %6, 4
  %10 = getelementptr i8, ptr %0, i64 104
  %11 = icmp sgt i8 %6, 2
  %12 = getelementptr i8, ptr %0, i64 80
  %13 = icmp sgt i8 %6, 1
  %14 = getelementptr i8, ptr %0, i64 56
  %15 = icmp sgt i8 %6, 0
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr i8, ptr %0, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %22
21:                                               ; preds = %4
  tail call void @retrograd.unsupported_array()
  unreachable
22:                                               ; preds = %8, %40
  %23 = phi float [ %33, %40 ], [ 0.000000e+00, %8 ]
  %24 = phi i64 [ %41, %40 ], [ 0, %8 ]
  br i1 %9, label %25, label %27
25:                                               ; preds = %22
  %26 = load i64, ptr %10, align 8
  br label %27
27:                                               ; preds = %22, %25
  %28 = phi i64 [ %26, %25 ], [ 1, %22 ]
  %29 = icmp slt i64 %24, %28
  br i1 %29, label %32, label %30
30:                                               ; preds = %27
  %31 = tail call float @llvm.sqrt.f32(float %23)
  ret float %31
32:                                               ; preds = %27, %50
  %33 = phi float [ %43, %50 ], [ %23, %27 ]
  %34 = phi i64 [ %51, %50 ], [ 0, %27 ]
  br i1 %11, label %35, label %37
35:                                               ; preds = %32
  %36 = load i64, ptr %12, align 8
  br label %37
37:                                               ; preds = %32, %35
  %38 = phi i64 [ %36, %35 ], [ 1, %32 ]
  %39 = icmp slt i64 %34, %38
  br i1 %39, label %42, label %40
40:                                               ; preds = %37
  %41 = add nuw nsw i64 %24, 1
  br label %22
42:                                               ; preds = %37, %79
  %43 = phi float [ %71, %79 ], [ %33, %37 ]
  %44 = phi i64 [ %80, %79 ], [ 0, %37 ]
  br i1 %13, label %45, label %47
45:                                               ; preds = %42
  %46 = load i64, ptr %14, align 8
  br label %47
47:                                               ; preds = %42, %45
  %48 = phi i64 [ %46, %45 ], [ 1, %42 ]
  %49 = icmp slt i64 %44, %48
  br i1 %49, label %52, label %50
50:                                               ; preds = %47
  %51 = add nuw nsw i64 %34, 1
  br label %32
52:                                               ; preds = %47
  br i1 %13, label %53, label %56
53:                                               ; preds = %52
  %54 = load i64, ptr %16, align 8
  %55 = mul nsw i64 %54, %44
  br label %56
56:                                               ; preds = %52, %53
  %57 = phi i64 [ %55, %53 ], [ 0, %52 ]
  br i1 %11, label %58, label %61
58:                                               ; preds = %56
  %59 = load i64, ptr %17, align 8
  %60 = mul nsw i64 %59, %34
  br label %61
61:                                               ; preds = %56, %58
  %62 = phi i64 [ %60, %58 ], [ 0, %56 ]
  %63 = add nsw i64 %62, %57
  br i1 %9, label %64, label %67
64:                                               ; preds = %61
  %65 = load i64, ptr %18, align 8
  %66 = mul nsw i64 %65, %24
  br label %67
67:                                               ; preds = %61, %64
  %68 = phi i64 [ %66, %64 ], [ 0, %61 ]
  %69 = add nsw i64 %63, %68
  br label %70
70:                                               ; preds = %90, %67
  %71 = phi float [ %43, %67 ], [ %86, %90 ]
  %72 = phi i64 [ 0, %67 ], [ %87, %90 ]
  %73 = phi i64 [ %69, %67 ], [ %92, %90 ]
  br i1 %15, label %74, label %76
74:                                               ; preds = %70
  %75 = load i64, ptr %19, align 8
  br label %76
76:                                               ; preds = %70, %74
  %77 = phi i64 [ %75, %74 ], [ 1, %70 ]
  %78 = icmp slt i64 %72, %77
  br i1 %78, label %81, label %79
79:                                               ; preds = %76
  %80 = add nuw nsw i64 %44, 1
  br label %42
81:                                               ; preds = %76
  %82 = load ptr, ptr %0, align 8
  %83 = getelementptr inbounds i8, ptr %82, i64 %73
  %84 = load float, ptr %83, align 4
  %85 = fmul float %84, %84
  %86 = fadd float %71, %85
  %87 = add nuw nsw i64 %72, 1
  br i1 %15, label %88, label %90
88:                                               ; preds = %81
  %89 = load i64, ptr %20, align 8
  br label %90
90:                                               ; preds = %81, %88
  %91 = phi i64 [ %89, %88 ], [ 0, %81 ]
  %92 = add nsw i64 %91, %73
  br label %70
}
declare float @llvm.sqrt.f32(float)
define internal noundef float @retrograd.body._FortranAModReal4(float noundef %0, float noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem float %0, %1
  ret float %5
}
define internal noundef float @retrograd.body._FortranAModuloReal4(float noundef %0, float noundef %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = frem float %0, %1
  %6 = fcmp une float %5, 0.000000e+00
  br i1 %6, label %7, label %13
7:                                                ; preds = %4
  %8 = fcmp olt float %5, 0.000000e+00
  %9 = fcmp uge float %1, 0.000000e+00
  %10 = xor i1 %9, %8
  br i1 %10, label %13, label %11
11:                                               ; preds = %7
  %12 = fadd float %1, %5
  br label %13
13:                                               ; preds = %4, %7, %11
  %14 = phi float [ %12, %11 ], [ %5, %7 ], [ %5, %4 ]
  ret float %14
}
define internal void @retrograd.body._FortranAMatmulReal4Real4(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %19, %13, %10
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 4, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %26 = load i8, ptr %25, align 4
  %27 = icmp sgt i8 %26, 0
  br i1 %27, label %28, label %34
28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 4, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = shl nsw i64 %32, 2
  br label %34
34:                                               ; preds = %28, %23
  %35 = phi i64 [ %33, %28 ], [ 4, %23 ]
  %36 = icmp sgt i8 %26, 1
  br i1 %36, label %37, label %43
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %35, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %35
  br label %43
43:                                               ; preds = %37, %34
  %44 = phi i64 [ %42, %37 ], [ %35, %34 ]
  %45 = icmp sgt i8 %26, 2
  br i1 %45, label %46, label %52
46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %44, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %44
  br label %52
52:                                               ; preds = %46, %43
  %53 = phi i64 [ %51, %46 ], [ %44, %43 ]
  %54 = icmp sgt i8 %26, 3
  br i1 %54, label %55, label %61
55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %53, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %53
  br label %61
61:                                               ; preds = %55, %52
  %62 = phi i64 [ %60, %55 ], [ %53, %52 ]
  %63 = tail call i64 @llvm.smax.i64(i64 %62, i64 1)
  %64 = tail call ptr @malloc(i64 noundef %63)
  store ptr %64, ptr %0, align 8
  %65 = load i8, ptr %6, align 4
  %66 = icmp eq i8 %65, 1
  br i1 %66, label %70, label %67
67:                                               ; preds = %61
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %69 = load i64, ptr %68, align 8
  br label %70
70:                                               ; preds = %67, %61
  %71 = phi i64 [ %69, %67 ], [ 1, %61 ]
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %73 = load i8, ptr %72, align 4
  %74 = icmp ne i8 %73, 1
  br i1 %74, label %75, label %78
75:                                               ; preds = %70
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %77 = load i64, ptr %76, align 8
  br label %78
78:                                               ; preds = %75, %70
  %79 = phi i64 [ %77, %75 ], [ 1, %70 ]
  %80 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %81 = load i64, ptr %80, align 8
  br i1 %66, label %85, label %82
82:                                               ; preds = %78
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %84 = load i64, ptr %83, align 8
  br label %85
85:                                               ; preds = %82, %78
  %86 = phi i64 [ 24, %82 ], [ 0, %78 ]
  %87 = phi i64 [ %84, %82 ], [ 0, %78 ]
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 %86
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 40
  %90 = load i64, ptr %89, align 8
  br i1 %74, label %91, label %94
91:                                               ; preds = %85
  %92 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %93 = load i64, ptr %92, align 8
  br label %94
94:                                               ; preds = %91, %85
  %95 = phi i64 [ %93, %91 ], [ 0, %85 ]
  br i1 %66, label %99, label %96
96:                                               ; preds = %94
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %98 = load i64, ptr %97, align 8
  br label %99
99:                                               ; preds = %96, %94
  %100 = phi i64 [ %98, %96 ], [ 0, %94 ]
  %101 = or i1 %66, %74
  br i1 %101, label %102, label %106
102:                                              ; preds = %99
  %103 = select i1 %66, i64 40, i64 64
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 %103
  %105 = load i64, ptr %104, align 8
  br label %106
106:                                              ; preds = %99, %102
  %107 = phi i64 [ 0, %99 ], [ %105, %102 ]
  %108 = icmp sgt i64 %79, 0
  br i1 %108, label %109, label %151
109:                                              ; preds = %106
  %110 = icmp sgt i64 %71, 0
  %111 = icmp sgt i64 %81, 0
  %112 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %113
113:                                              ; preds = %109, %127
  %114 = phi i64 [ 0, %109 ], [ %128, %127 ]
  br i1 %110, label %115, label %127
115:                                              ; preds = %113
  %116 = mul nsw i64 %114, %95
  %117 = mul nsw i64 %114, %107
  br label %118
118:                                              ; preds = %115, %130
  %119 = phi i64 [ 0, %115 ], [ %136, %130 ]
  br i1 %111, label %120, label %130
120:                                              ; preds = %118
  %121 = load ptr, ptr %1, align 8
  %122 = mul nsw i64 %119, %87
  %123 = getelementptr i8, ptr %121, i64 %122
  %124 = load ptr, ptr %2, align 8
  %125 = load i64, ptr %112, align 8
  %126 = getelementptr i8, ptr %124, i64 %116
  br label %138
127:                                              ; preds = %130, %113
  %128 = add nuw nsw i64 %114, 1
  %129 = icmp eq i64 %128, %79
  br i1 %129, label %151, label %113
130:                                              ; preds = %138, %118
  %131 = phi float [ 0.000000e+00, %118 ], [ %148, %138 ]
  %132 = load ptr, ptr %0, align 8
  %133 = mul nsw i64 %119, %100
  %134 = getelementptr inbounds i8, ptr %132, i64 %133
  %135 = getelementptr inbounds i8, ptr %134, i64 %117
  store float %131, ptr %135, align 4
  %136 = add nuw nsw i64 %119, 1
  %137 = icmp eq i64 %136, %71
  br i1 %137, label %127, label %118
138:                                              ; preds = %120, %138
  %139 = phi i64 [ 0, %120 ], [ %149, %138 ]
  %140 = phi float [ 0.000000e+00, %120 ], [ %148, %138 ]
  %141 = mul nsw i64 %139, %90
  %142 = getelementptr i8, ptr %123, i64 %141
  %143 = load float, ptr %142, align 4
  %144 = mul nsw i64 %125, %139
  %145 = getelementptr i8, ptr %126, i64 %144
  %146 = load float, ptr %145, align 4
  %147 = fmul float %143, %146
  %148 = fadd float %140, %147
  %149 = add nuw nsw i64 %139, 1
  %150 = icmp eq i64 %149, %81
  br i1 %150, label %130, label %138
151:                                              ; preds = %127, %106
  ret void
}
define internal void @retrograd.body._FortranAMatmulDirectReal4Real4(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ 24, %24 ], [ 0, %20 ]
  %29 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 %28
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 40
  %32 = load i64, ptr %31, align 8
  br i1 %16, label %33, label %36
33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %35 = load i64, ptr %34, align 8
  br label %36
36:                                               ; preds = %33, %27
  %37 = phi i64 [ %35, %33 ], [ 0, %27 ]
  br i1 %8, label %41, label %38
38:                                               ; preds = %36
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load i64, ptr %39, align 8
  br label %41
41:                                               ; preds = %38, %36
  %42 = phi i64 [ %40, %38 ], [ 0, %36 ]
  %43 = or i1 %8, %16
  br i1 %43, label %44, label %48
44:                                               ; preds = %41
  %45 = select i1 %8, i64 40, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 %45
  %47 = load i64, ptr %46, align 8
  br label %48
48:                                               ; preds = %41, %44
  %49 = phi i64 [ 0, %41 ], [ %47, %44 ]
  %50 = icmp sgt i64 %21, 0
  br i1 %50, label %51, label %93
51:                                               ; preds = %48
  %52 = icmp sgt i64 %13, 0
  %53 = icmp sgt i64 %23, 0
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %55
55:                                               ; preds = %51, %69
  %56 = phi i64 [ 0, %51 ], [ %70, %69 ]
  br i1 %52, label %57, label %69
57:                                               ; preds = %55
  %58 = mul nsw i64 %56, %37
  %59 = mul nsw i64 %56, %49
  br label %60
60:                                               ; preds = %57, %72
  %61 = phi i64 [ 0, %57 ], [ %78, %72 ]
  br i1 %53, label %62, label %72
62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = mul nsw i64 %61, %29
  %65 = getelementptr i8, ptr %63, i64 %64
  %66 = load ptr, ptr %2, align 8
  %67 = load i64, ptr %54, align 8
  %68 = getelementptr i8, ptr %66, i64 %58
  br label %80
69:                                               ; preds = %72, %55
  %70 = add nuw nsw i64 %56, 1
  %71 = icmp eq i64 %70, %21
  br i1 %71, label %93, label %55
72:                                               ; preds = %80, %60
  %73 = phi float [ 0.000000e+00, %60 ], [ %90, %80 ]
  %74 = load ptr, ptr %0, align 8
  %75 = mul nsw i64 %61, %42
  %76 = getelementptr inbounds i8, ptr %74, i64 %75
  %77 = getelementptr inbounds i8, ptr %76, i64 %59
  store float %73, ptr %77, align 4
  %78 = add nuw nsw i64 %61, 1
  %79 = icmp eq i64 %78, %13
  br i1 %79, label %69, label %60
80:                                               ; preds = %62, %80
  %81 = phi i64 [ 0, %62 ], [ %91, %80 ]
  %82 = phi float [ 0.000000e+00, %62 ], [ %90, %80 ]
  %83 = mul nsw i64 %81, %32
  %84 = getelementptr i8, ptr %65, i64 %83
  %85 = load float, ptr %84, align 4
  %86 = mul nsw i64 %67, %81
  %87 = getelementptr i8, ptr %68, i64 %86
  %88 = load float, ptr %87, align 4
  %89 = fmul float %85, %88
  %90 = fadd float %82, %89
  %91 = add nuw nsw i64 %81, 1
  %92 = icmp eq i64 %91, %23
  br i1 %92, label %72, label %80
93:                                               ; preds = %69, %48
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeReal4Real4(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br i1 %8, label %10, label %13
10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %9, align 8
  br label %23
13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %9, align 8
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 4
  %18 = icmp eq i8 %17, 2
  br i1 %18, label %19, label %23
19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %21, ptr %22, align 8
  br label %23
23:                                               ; preds = %19, %13, %10
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 4, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %26 = load i8, ptr %25, align 4
  %27 = icmp sgt i8 %26, 0
  br i1 %27, label %28, label %34
28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 4, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = shl nsw i64 %32, 2
  br label %34
34:                                               ; preds = %28, %23
  %35 = phi i64 [ %33, %28 ], [ 4, %23 ]
  %36 = icmp sgt i8 %26, 1
  br i1 %36, label %37, label %43
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %35, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %35
  br label %43
43:                                               ; preds = %37, %34
  %44 = phi i64 [ %42, %37 ], [ %35, %34 ]
  %45 = icmp sgt i8 %26, 2
  br i1 %45, label %46, label %52
46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %44, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %44
  br label %52
52:                                               ; preds = %46, %43
  %53 = phi i64 [ %51, %46 ], [ %44, %43 ]
  %54 = icmp sgt i8 %26, 3
  br i1 %54, label %55, label %61
55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %53, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %53
  br label %61
61:                                               ; preds = %55, %52
  %62 = phi i64 [ %60, %55 ], [ %53, %52 ]
  %63 = tail call i64 @llvm.smax.i64(i64 %62, i64 1)
  %64 = tail call ptr @malloc(i64 noundef %63)
  store ptr %64, ptr %0, align 8
  %65 = load i8, ptr %6, align 4
  %66 = icmp eq i8 %65, 1
  br i1 %66, label %70, label %67
67:                                               ; preds = %61
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %69 = load i64, ptr %68, align 8
  br label %70
70:                                               ; preds = %67, %61
  %71 = phi i64 [ %69, %67 ], [ 1, %61 ]
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %73 = load i8, ptr %72, align 4
  %74 = icmp ne i8 %73, 1
  br i1 %74, label %75, label %78
75:                                               ; preds = %70
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %77 = load i64, ptr %76, align 8
  br label %78
78:                                               ; preds = %75, %70
  %79 = phi i64 [ %77, %75 ], [ 1, %70 ]
  %80 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %81 = load i64, ptr %80, align 8
  br i1 %66, label %85, label %82
82:                                               ; preds = %78
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %84 = load i64, ptr %83, align 8
  br label %85
85:                                               ; preds = %82, %78
  %86 = phi i64 [ %84, %82 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %88 = load i64, ptr %87, align 8
  br i1 %74, label %89, label %92
89:                                               ; preds = %85
  %90 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %91 = load i64, ptr %90, align 8
  br label %92
92:                                               ; preds = %89, %85
  %93 = phi i64 [ %91, %89 ], [ 0, %85 ]
  br i1 %66, label %97, label %94
94:                                               ; preds = %92
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %96 = load i64, ptr %95, align 8
  br label %97
97:                                               ; preds = %94, %92
  %98 = phi i64 [ %96, %94 ], [ 0, %92 ]
  %99 = or i1 %66, %74
  br i1 %99, label %100, label %104
100:                                              ; preds = %97
  %101 = select i1 %66, i64 40, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 %101
  %103 = load i64, ptr %102, align 8
  br label %104
104:                                              ; preds = %97, %100
  %105 = phi i64 [ 0, %97 ], [ %103, %100 ]
  %106 = icmp sgt i64 %79, 0
  br i1 %106, label %107, label %149
107:                                              ; preds = %104
  %108 = icmp sgt i64 %71, 0
  %109 = icmp sgt i64 %81, 0
  %110 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %111
111:                                              ; preds = %107, %125
  %112 = phi i64 [ 0, %107 ], [ %126, %125 ]
  br i1 %108, label %113, label %125
113:                                              ; preds = %111
  %114 = mul nsw i64 %112, %93
  %115 = mul nsw i64 %112, %105
  br label %116
116:                                              ; preds = %113, %128
  %117 = phi i64 [ 0, %113 ], [ %134, %128 ]
  br i1 %109, label %118, label %128
118:                                              ; preds = %116
  %119 = load ptr, ptr %1, align 8
  %120 = mul nsw i64 %117, %86
  %121 = getelementptr i8, ptr %119, i64 %120
  %122 = load ptr, ptr %2, align 8
  %123 = load i64, ptr %110, align 8
  %124 = getelementptr i8, ptr %122, i64 %114
  br label %136
125:                                              ; preds = %128, %111
  %126 = add nuw nsw i64 %112, 1
  %127 = icmp eq i64 %126, %79
  br i1 %127, label %149, label %111
128:                                              ; preds = %136, %116
  %129 = phi float [ 0.000000e+00, %116 ], [ %146, %136 ]
  %130 = load ptr, ptr %0, align 8
  %131 = mul nsw i64 %117, %98
  %132 = getelementptr inbounds i8, ptr %130, i64 %131
  %133 = getelementptr inbounds i8, ptr %132, i64 %115
  store float %129, ptr %133, align 4
  %134 = add nuw nsw i64 %117, 1
  %135 = icmp eq i64 %134, %71
  br i1 %135, label %125, label %116
136:                                              ; preds = %118, %136
  %137 = phi i64 [ 0, %118 ], [ %147, %136 ]
  %138 = phi float [ 0.000000e+00, %118 ], [ %146, %136 ]
  %139 = mul nsw i64 %137, %88
  %140 = getelementptr i8, ptr %121, i64 %139
  %141 = load float, ptr %140, align 4
  %142 = mul nsw i64 %123, %137
  %143 = getelementptr i8, ptr %124, i64 %142
  %144 = load float, ptr %143, align 4
  %145 = fmul float %141, %144
  %146 = fadd float %138, %145
  %147 = add nuw nsw i64 %137, 1
  %148 = icmp eq i64 %147, %81
  br i1 %148, label %128, label %136
149:                                              ; preds = %125, %104
  ret void
}
define internal void @retrograd.body._FortranAMatmulTransposeDirectReal4Real4(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 1
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp ne i8 %15, 1
  br i1 %16, label %17, label %20
17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20
20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %23 = load i64, ptr %22, align 8
  br i1 %8, label %27, label %24
24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %26 = load i64, ptr %25, align 8
  br label %27
27:                                               ; preds = %24, %20
  %28 = phi i64 [ %26, %24 ], [ 0, %20 ]
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %30 = load i64, ptr %29, align 8
  br i1 %16, label %31, label %34
31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %33 = load i64, ptr %32, align 8
  br label %34
34:                                               ; preds = %31, %27
  %35 = phi i64 [ %33, %31 ], [ 0, %27 ]
  br i1 %8, label %39, label %36
36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %38 = load i64, ptr %37, align 8
  br label %39
39:                                               ; preds = %36, %34
  %40 = phi i64 [ %38, %36 ], [ 0, %34 ]
  %41 = or i1 %8, %16
  br i1 %41, label %42, label %46
42:                                               ; preds = %39
  %43 = select i1 %8, i64 40, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 %43
  %45 = load i64, ptr %44, align 8
  br label %46
46:                                               ; preds = %39, %42
  %47 = phi i64 [ 0, %39 ], [ %45, %42 ]
  %48 = icmp sgt i64 %21, 0
  br i1 %48, label %49, label %91
49:                                               ; preds = %46
  %50 = icmp sgt i64 %13, 0
  %51 = icmp sgt i64 %23, 0
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 40
  br label %53
53:                                               ; preds = %49, %67
  %54 = phi i64 [ 0, %49 ], [ %68, %67 ]
  br i1 %50, label %55, label %67
55:                                               ; preds = %53
  %56 = mul nsw i64 %54, %35
  %57 = mul nsw i64 %54, %47
  br label %58
58:                                               ; preds = %55, %70
  %59 = phi i64 [ 0, %55 ], [ %76, %70 ]
  br i1 %51, label %60, label %70
60:                                               ; preds = %58
  %61 = load ptr, ptr %1, align 8
  %62 = mul nsw i64 %59, %28
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = load ptr, ptr %2, align 8
  %65 = load i64, ptr %52, align 8
  %66 = getelementptr i8, ptr %64, i64 %56
  br label %78
67:                                               ; preds = %70, %53
  %68 = add nuw nsw i64 %54, 1
  %69 = icmp eq i64 %68, %21
  br i1 %69, label %91, label %53
70:                                               ; preds = %78, %58
  %71 = phi float [ 0.000000e+00, %58 ], [ %88, %78 ]
  %72 = load ptr, ptr %0, align 8
  %73 = mul nsw i64 %59, %40
  %74 = getelementptr inbounds i8, ptr %72, i64 %73
  %75 = getelementptr inbounds i8, ptr %74, i64 %57
  store float %71, ptr %75, align 4
  %76 = add nuw nsw i64 %59, 1
  %77 = icmp eq i64 %76, %13
  br i1 %77, label %67, label %58
78:                                               ; preds = %60, %78
  %79 = phi i64 [ 0, %60 ], [ %89, %78 ]
  %80 = phi float [ 0.000000e+00, %60 ], [ %88, %78 ]
  %81 = mul nsw i64 %79, %30
  %82 = getelementptr i8, ptr %63, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = mul nsw i64 %65, %79
  %85 = getelementptr i8, ptr %66, i64 %84
  %86 = load float, ptr %85, align 4
  %87 = fmul float %83, %86
  %88 = fadd float %80, %87
  %89 = add nuw nsw i64 %79, 1
  %90 = icmp eq i64 %89, %23
  br i1 %90, label %70, label %78
91:                                               ; preds = %67, %46
  ret void
}
define internal void @retrograd.body._FortranASumDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %51
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %86
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %88, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %88
  br label %17
17:                                               ; preds = %11, %86
  %18 = phi i64 [ %16, %11 ], [ %88, %86 ]
  %19 = icmp sgt i8 %91, 1
  br i1 %19, label %20, label %26
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %18, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %18
  br label %26
26:                                               ; preds = %20, %17
  %27 = phi i64 [ %25, %20 ], [ %18, %17 ]
  %28 = icmp sgt i8 %91, 2
  br i1 %28, label %29, label %35
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %27, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %27
  br label %35
35:                                               ; preds = %29, %26
  %36 = phi i64 [ %34, %29 ], [ %27, %26 ]
  %37 = icmp sgt i8 %91, 3
  br i1 %37, label %38, label %44
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %36, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = load i64, ptr %41, align 8
  %43 = mul nsw i64 %42, %36
  br label %44
44:                                               ; preds = %38, %35
  %45 = phi i64 [ %43, %38 ], [ %36, %35 ]
  %46 = tail call i64 @llvm.smax.i64(i64 %45, i64 1)
  %47 = tail call ptr @malloc(i64 noundef %46)
  store ptr %47, ptr %0, align 8
  %48 = load ptr, ptr %1, align 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %50 = load i8, ptr %49, align 1
  switch i8 %50, label %709 [
    i8 28, label %108
    i8 27, label %93
  ]
51:                                               ; preds = %6
  %52 = load i8, ptr %7, align 4
  %53 = icmp sgt i8 %52, 1
  br i1 %53, label %54, label %66
54:                                               ; preds = %51
  %55 = icmp slt i32 %2, 2
  %56 = zext i1 %55 to i8
  %57 = icmp ugt i8 %52, %56
  br i1 %57, label %58, label %63
58:                                               ; preds = %54
  %59 = zext i1 %55 to i64
  %60 = getelementptr %struct.dimension, ptr %1, i64 %59
  %61 = getelementptr i8, ptr %60, i64 32
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %58, %54
  %64 = phi i64 [ %62, %58 ], [ 1, %54 ]
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %64, ptr %65, align 8
  br label %66
66:                                               ; preds = %63, %51
  %67 = load i8, ptr %7, align 4
  %68 = icmp sgt i8 %67, 2
  br i1 %68, label %69, label %76
69:                                               ; preds = %66
  %70 = icmp sgt i32 %2, 2
  %71 = select i1 %70, i64 1, i64 2
  %72 = getelementptr %struct.dimension, ptr %1, i64 %71
  %73 = getelementptr i8, ptr %72, i64 32
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %74, ptr %75, align 8
  br label %76
76:                                               ; preds = %69, %66
  %77 = load i8, ptr %7, align 4
  %78 = icmp sgt i8 %77, 3
  br i1 %78, label %79, label %86
79:                                               ; preds = %76
  %80 = icmp sgt i32 %2, 3
  %81 = select i1 %80, i64 2, i64 3
  %82 = getelementptr %struct.dimension, ptr %1, i64 %81
  %83 = getelementptr i8, ptr %82, i64 32
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %84, ptr %85, align 8
  br label %86
86:                                               ; preds = %79, %76
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %88, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %91 = load i8, ptr %90, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %11, label %17
93:                                               ; preds = %44
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %95 = load i8, ptr %94, align 4
  %96 = icmp sgt i8 %95, 3
  %97 = getelementptr i8, ptr %0, i64 104
  %98 = icmp sgt i8 %95, 2
  %99 = getelementptr i8, ptr %0, i64 80
  %100 = icmp sgt i8 %95, 1
  %101 = getelementptr i8, ptr %0, i64 56
  %102 = icmp sgt i8 %95, 0
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %106 = getelementptr i8, ptr %0, i64 32
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %416
108:                                              ; preds = %44
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %110 = load i8, ptr %109, align 4
  %111 = icmp sgt i8 %110, 3
  %112 = getelementptr i8, ptr %0, i64 104
  %113 = icmp sgt i8 %110, 2
  %114 = getelementptr i8, ptr %0, i64 80
  %115 = icmp sgt i8 %110, 1
  %116 = getelementptr i8, ptr %0, i64 56
  %117 = icmp sgt i8 %110, 0
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %121 = getelementptr i8, ptr %0, i64 32
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %123
123:                                              ; preds = %108, %182
  %124 = phi i64 [ %183, %182 ], [ 0, %108 ]
  br i1 %111, label %125, label %127
125:                                              ; preds = %123
  %126 = load i64, ptr %112, align 8
  br label %127
127:                                              ; preds = %123, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %123 ]
  %129 = icmp slt i64 %124, %128
  br i1 %129, label %175, label %130
130:                                              ; preds = %127
  %131 = load i8, ptr %7, align 4
  %132 = icmp sgt i8 %131, 3
  %133 = getelementptr i8, ptr %1, i64 104
  %134 = icmp sgt i8 %131, 2
  %135 = getelementptr i8, ptr %1, i64 80
  %136 = icmp sgt i8 %131, 1
  %137 = getelementptr i8, ptr %1, i64 56
  %138 = icmp sgt i8 %131, 0
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %142 = getelementptr i8, ptr %1, i64 32
  %143 = icmp eq ptr %5, null
  %144 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %147 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %150 = icmp sgt i8 %110, 0
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %152 = icmp sgt i8 %110, 1
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %154 = icmp sgt i8 %110, 2
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %156 = icmp sgt i8 %110, 0
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %158 = icmp sgt i8 %110, 1
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %160 = icmp sgt i8 %110, 2
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %162 = icmp sgt i8 %110, 0
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %164 = icmp sgt i8 %110, 1
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %166 = icmp sgt i8 %110, 2
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %168 = icmp sgt i8 %110, 0
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %170 = icmp sgt i8 %110, 1
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %172 = icmp sgt i8 %110, 2
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %174 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %229
175:                                              ; preds = %127, %191
  %176 = phi i64 [ %192, %191 ], [ 0, %127 ]
  br i1 %113, label %177, label %179
177:                                              ; preds = %175
  %178 = load i64, ptr %114, align 8
  br label %179
179:                                              ; preds = %175, %177
  %180 = phi i64 [ %178, %177 ], [ 1, %175 ]
  %181 = icmp slt i64 %176, %180
  br i1 %181, label %184, label %182
182:                                              ; preds = %179
  %183 = add nuw nsw i64 %124, 1
  br label %123
184:                                              ; preds = %179, %219
  %185 = phi i64 [ %220, %219 ], [ 0, %179 ]
  br i1 %115, label %186, label %188
186:                                              ; preds = %184
  %187 = load i64, ptr %116, align 8
  br label %188
188:                                              ; preds = %184, %186
  %189 = phi i64 [ %187, %186 ], [ 1, %184 ]
  %190 = icmp slt i64 %185, %189
  br i1 %190, label %193, label %191
191:                                              ; preds = %188
  %192 = add nuw nsw i64 %176, 1
  br label %175
193:                                              ; preds = %188
  br i1 %115, label %194, label %197
194:                                              ; preds = %193
  %195 = load i64, ptr %118, align 8
  %196 = mul nsw i64 %195, %185
  br label %197
197:                                              ; preds = %193, %194
  %198 = phi i64 [ %196, %194 ], [ 0, %193 ]
  br i1 %113, label %199, label %202
199:                                              ; preds = %197
  %200 = load i64, ptr %119, align 8
  %201 = mul nsw i64 %200, %176
  br label %202
202:                                              ; preds = %197, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %197 ]
  %204 = add nsw i64 %203, %198
  br i1 %111, label %205, label %208
205:                                              ; preds = %202
  %206 = load i64, ptr %120, align 8
  %207 = mul nsw i64 %206, %124
  br label %208
208:                                              ; preds = %202, %205
  %209 = phi i64 [ %207, %205 ], [ 0, %202 ]
  %210 = add nsw i64 %204, %209
  br label %211
211:                                              ; preds = %226, %208
  %212 = phi i64 [ %210, %208 ], [ %228, %226 ]
  %213 = phi i64 [ 0, %208 ], [ %223, %226 ]
  br i1 %117, label %214, label %216
214:                                              ; preds = %211
  %215 = load i64, ptr %121, align 8
  br label %216
216:                                              ; preds = %211, %214
  %217 = phi i64 [ %215, %214 ], [ 1, %211 ]
  %218 = icmp slt i64 %213, %217
  br i1 %218, label %221, label %219
219:                                              ; preds = %216
  %220 = add nuw nsw i64 %185, 1
  br label %184
221:                                              ; preds = %216
  %222 = getelementptr inbounds i8, ptr %47, i64 %212
  store double 0.000000e+00, ptr %222, align 8
  %223 = add nuw nsw i64 %213, 1
  br i1 %117, label %224, label %226
224:                                              ; preds = %221
  %225 = load i64, ptr %122, align 8
  br label %226
226:                                              ; preds = %221, %224
  %227 = phi i64 [ %225, %224 ], [ 0, %221 ]
  %228 = add nsw i64 %227, %212
  br label %211
229:                                              ; preds = %130, %243
  %230 = phi i64 [ %244, %243 ], [ 0, %130 ]
  br i1 %132, label %231, label %233
231:                                              ; preds = %229
  %232 = load i64, ptr %133, align 8
  br label %233
233:                                              ; preds = %229, %231
  %234 = phi i64 [ %232, %231 ], [ 1, %229 ]
  %235 = icmp slt i64 %230, %234
  br i1 %235, label %236, label %710
236:                                              ; preds = %233, %252
  %237 = phi i64 [ %253, %252 ], [ 0, %233 ]
  br i1 %134, label %238, label %240
238:                                              ; preds = %236
  %239 = load i64, ptr %135, align 8
  br label %240
240:                                              ; preds = %236, %238
  %241 = phi i64 [ %239, %238 ], [ 1, %236 ]
  %242 = icmp slt i64 %237, %241
  br i1 %242, label %245, label %243
243:                                              ; preds = %240
  %244 = add nuw nsw i64 %230, 1
  br label %229
245:                                              ; preds = %240, %280
  %246 = phi i64 [ %281, %280 ], [ 0, %240 ]
  br i1 %136, label %247, label %249
247:                                              ; preds = %245
  %248 = load i64, ptr %137, align 8
  br label %249
249:                                              ; preds = %245, %247
  %250 = phi i64 [ %248, %247 ], [ 1, %245 ]
  %251 = icmp slt i64 %246, %250
  br i1 %251, label %254, label %252
252:                                              ; preds = %249
  %253 = add nuw nsw i64 %237, 1
  br label %236
254:                                              ; preds = %249
  br i1 %136, label %255, label %258
255:                                              ; preds = %254
  %256 = load i64, ptr %139, align 8
  %257 = mul nsw i64 %256, %246
  br label %258
258:                                              ; preds = %254, %255
  %259 = phi i64 [ %257, %255 ], [ 0, %254 ]
  br i1 %134, label %260, label %263
260:                                              ; preds = %258
  %261 = load i64, ptr %140, align 8
  %262 = mul nsw i64 %261, %237
  br label %263
263:                                              ; preds = %258, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %258 ]
  %265 = add nsw i64 %264, %259
  br i1 %132, label %266, label %269
266:                                              ; preds = %263
  %267 = load i64, ptr %141, align 8
  %268 = mul nsw i64 %267, %230
  br label %269
269:                                              ; preds = %263, %266
  %270 = phi i64 [ %268, %266 ], [ 0, %263 ]
  %271 = add nsw i64 %265, %270
  br label %272
272:                                              ; preds = %413, %269
  %273 = phi i64 [ 0, %269 ], [ %410, %413 ]
  %274 = phi i64 [ %271, %269 ], [ %415, %413 ]
  br i1 %138, label %275, label %277
275:                                              ; preds = %272
  %276 = load i64, ptr %142, align 8
  br label %277
277:                                              ; preds = %272, %275
  %278 = phi i64 [ %276, %275 ], [ 1, %272 ]
  %279 = icmp slt i64 %273, %278
  br i1 %279, label %282, label %280
280:                                              ; preds = %277
  %281 = add nuw nsw i64 %246, 1
  br label %245
282:                                              ; preds = %277
  br i1 %143, label %329, label %283
283:                                              ; preds = %282
  %284 = load ptr, ptr %5, align 8
  %285 = load i8, ptr %144, align 4
  %286 = icmp sgt i8 %285, 0
  br i1 %286, label %287, label %290
287:                                              ; preds = %283
  %288 = load i64, ptr %145, align 8
  %289 = mul nsw i64 %288, %273
  br label %290
290:                                              ; preds = %283, %287
  %291 = phi i64 [ %289, %287 ], [ 0, %283 ]
  %292 = icmp sgt i8 %285, 1
  br i1 %292, label %293, label %296
293:                                              ; preds = %290
  %294 = load i64, ptr %146, align 8
  %295 = mul nsw i64 %294, %246
  br label %296
296:                                              ; preds = %290, %293
  %297 = phi i64 [ %295, %293 ], [ 0, %290 ]
  %298 = icmp sgt i8 %285, 2
  br i1 %298, label %299, label %302
299:                                              ; preds = %296
  %300 = load i64, ptr %147, align 8
  %301 = mul nsw i64 %300, %237
  br label %302
302:                                              ; preds = %296, %299
  %303 = phi i64 [ %301, %299 ], [ 0, %296 ]
  %304 = icmp sgt i8 %285, 3
  br i1 %304, label %305, label %308
305:                                              ; preds = %302
  %306 = load i64, ptr %148, align 8
  %307 = mul nsw i64 %306, %230
  br label %308
308:                                              ; preds = %302, %305
  %309 = phi i64 [ %307, %305 ], [ 0, %302 ]
  %310 = getelementptr i8, ptr %284, i64 %291
  %311 = getelementptr i8, ptr %310, i64 %297
  %312 = getelementptr i8, ptr %311, i64 %303
  %313 = getelementptr i8, ptr %312, i64 %309
  %314 = load i64, ptr %149, align 8
  switch i64 %314, label %324 [
    i64 1, label %315
    i64 2, label %318
    i64 4, label %321
  ]
315:                                              ; preds = %308
  %316 = load i8, ptr %313, align 1
  %317 = icmp ne i8 %316, 0
  br label %327
318:                                              ; preds = %308
  %319 = load i16, ptr %313, align 2
  %320 = icmp ne i16 %319, 0
  br label %327
321:                                              ; preds = %308
  %322 = load i32, ptr %313, align 4
  %323 = icmp ne i32 %322, 0
  br label %327
324:                                              ; preds = %308
  %325 = load i64, ptr %313, align 8
  %326 = icmp ne i64 %325, 0
  br label %327
327:                                              ; preds = %315, %318, %321, %324
  %328 = phi i1 [ %326, %324 ], [ %317, %315 ], [ %320, %318 ], [ %323, %321 ]
  br i1 %328, label %329, label %409
329:                                              ; preds = %327, %282
  switch i32 %2, label %384 [
    i32 1, label %330
    i32 2, label %348
    i32 3, label %366
  ]
330:                                              ; preds = %329
  br i1 %162, label %331, label %334
331:                                              ; preds = %330
  %332 = load i64, ptr %163, align 8
  %333 = mul nsw i64 %332, %246
  br label %334
334:                                              ; preds = %330, %331
  %335 = phi i64 [ %333, %331 ], [ 0, %330 ]
  br i1 %164, label %336, label %339
336:                                              ; preds = %334
  %337 = load i64, ptr %165, align 8
  %338 = mul nsw i64 %337, %237
  br label %339
339:                                              ; preds = %334, %336
  %340 = phi i64 [ %338, %336 ], [ 0, %334 ]
  %341 = add nsw i64 %340, %335
  br i1 %166, label %342, label %345
342:                                              ; preds = %339
  %343 = load i64, ptr %167, align 8
  %344 = mul nsw i64 %343, %230
  br label %345
345:                                              ; preds = %339, %342
  %346 = phi i64 [ %344, %342 ], [ 0, %339 ]
  %347 = add nsw i64 %341, %346
  br label %402
348:                                              ; preds = %329
  br i1 %156, label %349, label %352
349:                                              ; preds = %348
  %350 = load i64, ptr %157, align 8
  %351 = mul nsw i64 %350, %273
  br label %352
352:                                              ; preds = %348, %349
  %353 = phi i64 [ %351, %349 ], [ 0, %348 ]
  br i1 %158, label %354, label %357
354:                                              ; preds = %352
  %355 = load i64, ptr %159, align 8
  %356 = mul nsw i64 %355, %237
  br label %357
357:                                              ; preds = %352, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %352 ]
  %359 = add nsw i64 %358, %353
  br i1 %160, label %360, label %363
360:                                              ; preds = %357
  %361 = load i64, ptr %161, align 8
  %362 = mul nsw i64 %361, %230
  br label %363
363:                                              ; preds = %357, %360
  %364 = phi i64 [ %362, %360 ], [ 0, %357 ]
  %365 = add nsw i64 %359, %364
  br label %402
366:                                              ; preds = %329
  br i1 %150, label %367, label %370
367:                                              ; preds = %366
  %368 = load i64, ptr %151, align 8
  %369 = mul nsw i64 %368, %273
  br label %370
370:                                              ; preds = %366, %367
  %371 = phi i64 [ %369, %367 ], [ 0, %366 ]
  br i1 %152, label %372, label %375
372:                                              ; preds = %370
  %373 = load i64, ptr %153, align 8
  %374 = mul nsw i64 %373, %246
  br label %375
375:                                              ; preds = %370, %372
  %376 = phi i64 [ %374, %372 ], [ 0, %370 ]
  %377 = add nsw i64 %376, %371
  br i1 %154, label %378, label %381
378:                                              ; preds = %375
  %379 = load i64, ptr %155, align 8
  %380 = mul nsw i64 %379, %230
  br label %381
381:                                              ; preds = %375, %378
  %382 = phi i64 [ %380, %378 ], [ 0, %375 ]
  %383 = add nsw i64 %377, %382
  br label %402
384:                                              ; preds = %329
  br i1 %168, label %385, label %388
385:                                              ; preds = %384
  %386 = load i64, ptr %169, align 8
  %387 = mul nsw i64 %386, %273
  br label %388
388:                                              ; preds = %384, %385
  %389 = phi i64 [ %387, %385 ], [ 0, %384 ]
  br i1 %170, label %390, label %393
390:                                              ; preds = %388
  %391 = load i64, ptr %171, align 8
  %392 = mul nsw i64 %391, %246
  br label %393
393:                                              ; preds = %388, %390
  %394 = phi i64 [ %392, %390 ], [ 0, %388 ]
  %395 = add nsw i64 %394, %389
  br i1 %172, label %396, label %399
396:                                              ; preds = %393
  %397 = load i64, ptr %173, align 8
  %398 = mul nsw i64 %397, %237
  br label %399
399:                                              ; preds = %393, %396
  %400 = phi i64 [ %398, %396 ], [ 0, %393 ]
  %401 = add nsw i64 %395, %400
  br label %402
402:                                              ; preds = %363, %399, %381, %345
  %403 = phi i64 [ %347, %345 ], [ %365, %363 ], [ %383, %381 ], [ %401, %399 ]
  %404 = getelementptr inbounds i8, ptr %47, i64 %403
  %405 = getelementptr inbounds i8, ptr %48, i64 %274
  %406 = load double, ptr %405, align 8
  %407 = load double, ptr %404, align 8
  %408 = fadd double %406, %407
  store double %408, ptr %404, align 8
  br label %409
409:                                              ; preds = %327, %402
  %410 = add nuw nsw i64 %273, 1
  br i1 %138, label %411, label %413
411:                                              ; preds = %409
  %412 = load i64, ptr %174, align 8
  br label %413
413:                                              ; preds = %409, %411
  %414 = phi i64 [ %412, %411 ], [ 0, %409 ]
  %415 = add nsw i64 %414, %274
  br label %272
416:                                              ; preds = %93, %475
  %417 = phi i64 [ %476, %475 ], [ 0, %93 ]
  br i1 %96, label %418, label %420
418:                                              ; preds = %416
  %419 = load i64, ptr %97, align 8
  br label %420
420:                                              ; preds = %416, %418
  %421 = phi i64 [ %419, %418 ], [ 1, %416 ]
  %422 = icmp slt i64 %417, %421
  br i1 %422, label %468, label %423
423:                                              ; preds = %420
  %424 = load i8, ptr %7, align 4
  %425 = icmp sgt i8 %424, 3
  %426 = getelementptr i8, ptr %1, i64 104
  %427 = icmp sgt i8 %424, 2
  %428 = getelementptr i8, ptr %1, i64 80
  %429 = icmp sgt i8 %424, 1
  %430 = getelementptr i8, ptr %1, i64 56
  %431 = icmp sgt i8 %424, 0
  %432 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %433 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %434 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %435 = getelementptr i8, ptr %1, i64 32
  %436 = icmp eq ptr %5, null
  %437 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %438 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %439 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %440 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %441 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %442 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %443 = icmp sgt i8 %95, 0
  %444 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %445 = icmp sgt i8 %95, 1
  %446 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %447 = icmp sgt i8 %95, 2
  %448 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %449 = icmp sgt i8 %95, 0
  %450 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %451 = icmp sgt i8 %95, 1
  %452 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %453 = icmp sgt i8 %95, 2
  %454 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %455 = icmp sgt i8 %95, 0
  %456 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %457 = icmp sgt i8 %95, 1
  %458 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %459 = icmp sgt i8 %95, 2
  %460 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %461 = icmp sgt i8 %95, 0
  %462 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %463 = icmp sgt i8 %95, 1
  %464 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %465 = icmp sgt i8 %95, 2
  %466 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %467 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %522
468:                                              ; preds = %420, %484
  %469 = phi i64 [ %485, %484 ], [ 0, %420 ]
  br i1 %98, label %470, label %472
470:                                              ; preds = %468
  %471 = load i64, ptr %99, align 8
  br label %472
472:                                              ; preds = %468, %470
  %473 = phi i64 [ %471, %470 ], [ 1, %468 ]
  %474 = icmp slt i64 %469, %473
  br i1 %474, label %477, label %475
475:                                              ; preds = %472
  %476 = add nuw nsw i64 %417, 1
  br label %416
477:                                              ; preds = %472, %512
  %478 = phi i64 [ %513, %512 ], [ 0, %472 ]
  br i1 %100, label %479, label %481
479:                                              ; preds = %477
  %480 = load i64, ptr %101, align 8
  br label %481
481:                                              ; preds = %477, %479
  %482 = phi i64 [ %480, %479 ], [ 1, %477 ]
  %483 = icmp slt i64 %478, %482
  br i1 %483, label %486, label %484
484:                                              ; preds = %481
  %485 = add nuw nsw i64 %469, 1
  br label %468
486:                                              ; preds = %481
  br i1 %100, label %487, label %490
487:                                              ; preds = %486
  %488 = load i64, ptr %103, align 8
  %489 = mul nsw i64 %488, %478
  br label %490
490:                                              ; preds = %486, %487
  %491 = phi i64 [ %489, %487 ], [ 0, %486 ]
  br i1 %98, label %492, label %495
492:                                              ; preds = %490
  %493 = load i64, ptr %104, align 8
  %494 = mul nsw i64 %493, %469
  br label %495
495:                                              ; preds = %490, %492
  %496 = phi i64 [ %494, %492 ], [ 0, %490 ]
  %497 = add nsw i64 %496, %491
  br i1 %96, label %498, label %501
498:                                              ; preds = %495
  %499 = load i64, ptr %105, align 8
  %500 = mul nsw i64 %499, %417
  br label %501
501:                                              ; preds = %495, %498
  %502 = phi i64 [ %500, %498 ], [ 0, %495 ]
  %503 = add nsw i64 %497, %502
  br label %504
504:                                              ; preds = %519, %501
  %505 = phi i64 [ 0, %501 ], [ %516, %519 ]
  %506 = phi i64 [ %503, %501 ], [ %521, %519 ]
  br i1 %102, label %507, label %509
507:                                              ; preds = %504
  %508 = load i64, ptr %106, align 8
  br label %509
509:                                              ; preds = %504, %507
  %510 = phi i64 [ %508, %507 ], [ 1, %504 ]
  %511 = icmp slt i64 %505, %510
  br i1 %511, label %514, label %512
512:                                              ; preds = %509
  %513 = add nuw nsw i64 %478, 1
  br label %477
514:                                              ; preds = %509
  %515 = getelementptr inbounds i8, ptr %47, i64 %506
  store float 0.000000e+00, ptr %515, align 4
  %516 = add nuw nsw i64 %505, 1
  br i1 %102, label %517, label %519
517:                                              ; preds = %514
  %518 = load i64, ptr %107, align 8
  br label %519
519:                                              ; preds = %514, %517
  %520 = phi i64 [ %518, %517 ], [ 0, %514 ]
  %521 = add nsw i64 %520, %506
  br label %504
522:                                              ; preds = %423, %536
  %523 = phi i64 [ %537, %536 ], [ 0, %423 ]
  br i1 %425, label %524, label %526
524:                                              ; preds = %522
  %525 = load i64, ptr %426, align 8
  br label %526
526:                                              ; preds = %522, %524
  %527 = phi i64 [ %525, %524 ], [ 1, %522 ]
  %528 = icmp slt i64 %523, %527
  br i1 %528, label %529, label %710
529:                                              ; preds = %526, %545
  %530 = phi i64 [ %546, %545 ], [ 0, %526 ]
  br i1 %427, label %531, label %533
531:                                              ; preds = %529
  %532 = load i64, ptr %428, align 8
  br label %533
533:                                              ; preds = %529, %531
  %534 = phi i64 [ %532, %531 ], [ 1, %529 ]
  %535 = icmp slt i64 %530, %534
  br i1 %535, label %538, label %536
536:                                              ; preds = %533
  %537 = add nuw nsw i64 %523, 1
  br label %522
538:                                              ; preds = %533, %573
  %539 = phi i64 [ %574, %573 ], [ 0, %533 ]
  br i1 %429, label %540, label %542
540:                                              ; preds = %538
  %541 = load i64, ptr %430, align 8
  br label %542
542:                                              ; preds = %538, %540
  %543 = phi i64 [ %541, %540 ], [ 1, %538 ]
  %544 = icmp slt i64 %539, %543
  br i1 %544, label %547, label %545
545:                                              ; preds = %542
  %546 = add nuw nsw i64 %530, 1
  br label %529
547:                                              ; preds = %542
  br i1 %429, label %548, label %551
548:                                              ; preds = %547
  %549 = load i64, ptr %432, align 8
  %550 = mul nsw i64 %549, %539
  br label %551
551:                                              ; preds = %547, %548
  %552 = phi i64 [ %550, %548 ], [ 0, %547 ]
  br i1 %427, label %553, label %556
553:                                              ; preds = %551
  %554 = load i64, ptr %433, align 8
  %555 = mul nsw i64 %554, %530
  br label %556
556:                                              ; preds = %551, %553
  %557 = phi i64 [ %555, %553 ], [ 0, %551 ]
  %558 = add nsw i64 %557, %552
  br i1 %425, label %559, label %562
559:                                              ; preds = %556
  %560 = load i64, ptr %434, align 8
  %561 = mul nsw i64 %560, %523
  br label %562
562:                                              ; preds = %556, %559
  %563 = phi i64 [ %561, %559 ], [ 0, %556 ]
  %564 = add nsw i64 %558, %563
  br label %565
565:                                              ; preds = %706, %562
  %566 = phi i64 [ 0, %562 ], [ %703, %706 ]
  %567 = phi i64 [ %564, %562 ], [ %708, %706 ]
  br i1 %431, label %568, label %570
568:                                              ; preds = %565
  %569 = load i64, ptr %435, align 8
  br label %570
570:                                              ; preds = %565, %568
  %571 = phi i64 [ %569, %568 ], [ 1, %565 ]
  %572 = icmp slt i64 %566, %571
  br i1 %572, label %575, label %573
573:                                              ; preds = %570
  %574 = add nuw nsw i64 %539, 1
  br label %538
575:                                              ; preds = %570
  br i1 %436, label %622, label %576
576:                                              ; preds = %575
  %577 = load ptr, ptr %5, align 8
  %578 = load i8, ptr %437, align 4
  %579 = icmp sgt i8 %578, 0
  br i1 %579, label %580, label %583
580:                                              ; preds = %576
  %581 = load i64, ptr %438, align 8
  %582 = mul nsw i64 %581, %566
  br label %583
583:                                              ; preds = %576, %580
  %584 = phi i64 [ %582, %580 ], [ 0, %576 ]
  %585 = icmp sgt i8 %578, 1
  br i1 %585, label %586, label %589
586:                                              ; preds = %583
  %587 = load i64, ptr %439, align 8
  %588 = mul nsw i64 %587, %539
  br label %589
589:                                              ; preds = %583, %586
  %590 = phi i64 [ %588, %586 ], [ 0, %583 ]
  %591 = icmp sgt i8 %578, 2
  br i1 %591, label %592, label %595
592:                                              ; preds = %589
  %593 = load i64, ptr %440, align 8
  %594 = mul nsw i64 %593, %530
  br label %595
595:                                              ; preds = %589, %592
  %596 = phi i64 [ %594, %592 ], [ 0, %589 ]
  %597 = icmp sgt i8 %578, 3
  br i1 %597, label %598, label %601
598:                                              ; preds = %595
  %599 = load i64, ptr %441, align 8
  %600 = mul nsw i64 %599, %523
  br label %601
601:                                              ; preds = %595, %598
  %602 = phi i64 [ %600, %598 ], [ 0, %595 ]
  %603 = getelementptr i8, ptr %577, i64 %584
  %604 = getelementptr i8, ptr %603, i64 %590
  %605 = getelementptr i8, ptr %604, i64 %596
  %606 = getelementptr i8, ptr %605, i64 %602
  %607 = load i64, ptr %442, align 8
  switch i64 %607, label %617 [
    i64 1, label %608
    i64 2, label %611
    i64 4, label %614
  ]
608:                                              ; preds = %601
  %609 = load i8, ptr %606, align 1
  %610 = icmp ne i8 %609, 0
  br label %620
611:                                              ; preds = %601
  %612 = load i16, ptr %606, align 2
  %613 = icmp ne i16 %612, 0
  br label %620
614:                                              ; preds = %601
  %615 = load i32, ptr %606, align 4
  %616 = icmp ne i32 %615, 0
  br label %620
617:                                              ; preds = %601
  %618 = load i64, ptr %606, align 8
  %619 = icmp ne i64 %618, 0
  br label %620
620:                                              ; preds = %608, %611, %614, %617
  %621 = phi i1 [ %619, %617 ], [ %610, %608 ], [ %613, %611 ], [ %616, %614 ]
  br i1 %621, label %622, label %702
622:                                              ; preds = %620, %575
  switch i32 %2, label %677 [
    i32 1, label %623
    i32 2, label %641
    i32 3, label %659
  ]
623:                                              ; preds = %622
  br i1 %455, label %624, label %627
624:                                              ; preds = %623
  %625 = load i64, ptr %456, align 8
  %626 = mul nsw i64 %625, %539
  br label %627
627:                                              ; preds = %623, %624
  %628 = phi i64 [ %626, %624 ], [ 0, %623 ]
  br i1 %457, label %629, label %632
629:                                              ; preds = %627
  %630 = load i64, ptr %458, align 8
  %631 = mul nsw i64 %630, %530
  br label %632
632:                                              ; preds = %627, %629
  %633 = phi i64 [ %631, %629 ], [ 0, %627 ]
  %634 = add nsw i64 %633, %628
  br i1 %459, label %635, label %638
635:                                              ; preds = %632
  %636 = load i64, ptr %460, align 8
  %637 = mul nsw i64 %636, %523
  br label %638
638:                                              ; preds = %632, %635
  %639 = phi i64 [ %637, %635 ], [ 0, %632 ]
  %640 = add nsw i64 %634, %639
  br label %695
641:                                              ; preds = %622
  br i1 %449, label %642, label %645
642:                                              ; preds = %641
  %643 = load i64, ptr %450, align 8
  %644 = mul nsw i64 %643, %566
  br label %645
645:                                              ; preds = %641, %642
  %646 = phi i64 [ %644, %642 ], [ 0, %641 ]
  br i1 %451, label %647, label %650
647:                                              ; preds = %645
  %648 = load i64, ptr %452, align 8
  %649 = mul nsw i64 %648, %530
  br label %650
650:                                              ; preds = %645, %647
  %651 = phi i64 [ %649, %647 ], [ 0, %645 ]
  %652 = add nsw i64 %651, %646
  br i1 %453, label %653, label %656
653:                                              ; preds = %650
  %654 = load i64, ptr %454, align 8
  %655 = mul nsw i64 %654, %523
  br label %656
656:                                              ; preds = %650, %653
  %657 = phi i64 [ %655, %653 ], [ 0, %650 ]
  %658 = add nsw i64 %652, %657
  br label %695
659:                                              ; preds = %622
  br i1 %443, label %660, label %663
660:                                              ; preds = %659
  %661 = load i64, ptr %444, align 8
  %662 = mul nsw i64 %661, %566
  br label %663
663:                                              ; preds = %659, %660
  %664 = phi i64 [ %662, %660 ], [ 0, %659 ]
  br i1 %445, label %665, label %668
665:                                              ; preds = %663
  %666 = load i64, ptr %446, align 8
  %667 = mul nsw i64 %666, %539
  br label %668
668:                                              ; preds = %663, %665
  %669 = phi i64 [ %667, %665 ], [ 0, %663 ]
  %670 = add nsw i64 %669, %664
  br i1 %447, label %671, label %674
671:                                              ; preds = %668
  %672 = load i64, ptr %448, align 8
  %673 = mul nsw i64 %672, %523
  br label %674
674:                                              ; preds = %668, %671
  %675 = phi i64 [ %673, %671 ], [ 0, %668 ]
  %676 = add nsw i64 %670, %675
  br label %695
677:                                              ; preds = %622
  br i1 %461, label %678, label %681
678:                                              ; preds = %677
  %679 = load i64, ptr %462, align 8
  %680 = mul nsw i64 %679, %566
  br label %681
681:                                              ; preds = %677, %678
  %682 = phi i64 [ %680, %678 ], [ 0, %677 ]
  br i1 %463, label %683, label %686
683:                                              ; preds = %681
  %684 = load i64, ptr %464, align 8
  %685 = mul nsw i64 %684, %539
  br label %686
686:                                              ; preds = %681, %683
  %687 = phi i64 [ %685, %683 ], [ 0, %681 ]
  %688 = add nsw i64 %687, %682
  br i1 %465, label %689, label %692
689:                                              ; preds = %686
  %690 = load i64, ptr %466, align 8
  %691 = mul nsw i64 %690, %530
  br label %692
692:                                              ; preds = %686, %689
  %693 = phi i64 [ %691, %689 ], [ 0, %686 ]
  %694 = add nsw i64 %688, %693
  br label %695
695:                                              ; preds = %656, %692, %674, %638
  %696 = phi i64 [ %640, %638 ], [ %658, %656 ], [ %676, %674 ], [ %694, %692 ]
  %697 = getelementptr inbounds i8, ptr %47, i64 %696
  %698 = getelementptr inbounds i8, ptr %48, i64 %567
  %699 = load float, ptr %698, align 4
  %700 = load float, ptr %697, align 4
  %701 = fadd float %699, %700
  store float %701, ptr %697, align 4
  br label %702
702:                                              ; preds = %620, %695
  %703 = add nuw nsw i64 %566, 1
  br i1 %431, label %704, label %706
704:                                              ; preds = %702
  %705 = load i64, ptr %467, align 8
  br label %706
706:                                              ; preds = %702, %704
  %707 = phi i64 [ %705, %704 ], [ 0, %702 ]
  %708 = add nsw i64 %707, %567
  br label %565
709:                                              ; preds = %44
  tail call void @retrograd.unsupported_array()
  unreachable
710:                                              ; preds = %526, %233
  ret void
}
declare void @retrograd.unsupported_array()
define internal void @retrograd.body._FortranAProductDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %51
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %86
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %88, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %88
  br label %17
17:                                               ; preds = %11, %86
  %18 = phi i64 [ %16, %11 ], [ %88, %86 ]
  %19 = icmp sgt i8 %91, 1
  br i1 %19, label %20, label %26
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %18, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %18
  br label %26
26:                                               ; preds = %20, %17
  %27 = phi i64 [ %25, %20 ], [ %18, %17 ]
  %28 = icmp sgt i8 %91, 2
  br i1 %28, label %29, label %35
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %27, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %27
  br label %35
35:                                               ; preds = %29, %26
  %36 = phi i64 [ %34, %29 ], [ %27, %26 ]
  %37 = icmp sgt i8 %91, 3
  br i1 %37, label %38, label %44
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %36, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = load i64, ptr %41, align 8
  %43 = mul nsw i64 %42, %36
  br label %44
44:                                               ; preds = %38, %35
  %45 = phi i64 [ %43, %38 ], [ %36, %35 ]
  %46 = tail call i64 @llvm.smax.i64(i64 %45, i64 1)
  %47 = tail call ptr @malloc(i64 noundef %46)
  store ptr %47, ptr %0, align 8
  %48 = load ptr, ptr %1, align 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %50 = load i8, ptr %49, align 1
  switch i8 %50, label %709 [
    i8 28, label %108
    i8 27, label %93
  ]
51:                                               ; preds = %6
  %52 = load i8, ptr %7, align 4
  %53 = icmp sgt i8 %52, 1
  br i1 %53, label %54, label %66
54:                                               ; preds = %51
  %55 = icmp slt i32 %2, 2
  %56 = zext i1 %55 to i8
  %57 = icmp ugt i8 %52, %56
  br i1 %57, label %58, label %63
58:                                               ; preds = %54
  %59 = zext i1 %55 to i64
  %60 = getelementptr %struct.dimension, ptr %1, i64 %59
  %61 = getelementptr i8, ptr %60, i64 32
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %58, %54
  %64 = phi i64 [ %62, %58 ], [ 1, %54 ]
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %64, ptr %65, align 8
  br label %66
66:                                               ; preds = %63, %51
  %67 = load i8, ptr %7, align 4
  %68 = icmp sgt i8 %67, 2
  br i1 %68, label %69, label %76
69:                                               ; preds = %66
  %70 = icmp sgt i32 %2, 2
  %71 = select i1 %70, i64 1, i64 2
  %72 = getelementptr %struct.dimension, ptr %1, i64 %71
  %73 = getelementptr i8, ptr %72, i64 32
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %74, ptr %75, align 8
  br label %76
76:                                               ; preds = %69, %66
  %77 = load i8, ptr %7, align 4
  %78 = icmp sgt i8 %77, 3
  br i1 %78, label %79, label %86
79:                                               ; preds = %76
  %80 = icmp sgt i32 %2, 3
  %81 = select i1 %80, i64 2, i64 3
  %82 = getelementptr %struct.dimension, ptr %1, i64 %81
  %83 = getelementptr i8, ptr %82, i64 32
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %84, ptr %85, align 8
  br label %86
86:                                               ; preds = %79, %76
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %88, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %91 = load i8, ptr %90, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %11, label %17
93:                                               ; preds = %44
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %95 = load i8, ptr %94, align 4
  %96 = icmp sgt i8 %95, 3
  %97 = getelementptr i8, ptr %0, i64 104
  %98 = icmp sgt i8 %95, 2
  %99 = getelementptr i8, ptr %0, i64 80
  %100 = icmp sgt i8 %95, 1
  %101 = getelementptr i8, ptr %0, i64 56
  %102 = icmp sgt i8 %95, 0
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %106 = getelementptr i8, ptr %0, i64 32
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %416
108:                                              ; preds = %44
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %110 = load i8, ptr %109, align 4
  %111 = icmp sgt i8 %110, 3
  %112 = getelementptr i8, ptr %0, i64 104
  %113 = icmp sgt i8 %110, 2
  %114 = getelementptr i8, ptr %0, i64 80
  %115 = icmp sgt i8 %110, 1
  %116 = getelementptr i8, ptr %0, i64 56
  %117 = icmp sgt i8 %110, 0
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %121 = getelementptr i8, ptr %0, i64 32
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %123
123:                                              ; preds = %108, %182
  %124 = phi i64 [ %183, %182 ], [ 0, %108 ]
  br i1 %111, label %125, label %127
125:                                              ; preds = %123
  %126 = load i64, ptr %112, align 8
  br label %127
127:                                              ; preds = %123, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %123 ]
  %129 = icmp slt i64 %124, %128
  br i1 %129, label %175, label %130
130:                                              ; preds = %127
  %131 = load i8, ptr %7, align 4
  %132 = icmp sgt i8 %131, 3
  %133 = getelementptr i8, ptr %1, i64 104
  %134 = icmp sgt i8 %131, 2
  %135 = getelementptr i8, ptr %1, i64 80
  %136 = icmp sgt i8 %131, 1
  %137 = getelementptr i8, ptr %1, i64 56
  %138 = icmp sgt i8 %131, 0
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %142 = getelementptr i8, ptr %1, i64 32
  %143 = icmp eq ptr %5, null
  %144 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %147 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %150 = icmp sgt i8 %110, 0
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %152 = icmp sgt i8 %110, 1
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %154 = icmp sgt i8 %110, 2
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %156 = icmp sgt i8 %110, 0
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %158 = icmp sgt i8 %110, 1
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %160 = icmp sgt i8 %110, 2
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %162 = icmp sgt i8 %110, 0
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %164 = icmp sgt i8 %110, 1
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %166 = icmp sgt i8 %110, 2
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %168 = icmp sgt i8 %110, 0
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %170 = icmp sgt i8 %110, 1
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %172 = icmp sgt i8 %110, 2
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %174 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %229
175:                                              ; preds = %127, %191
  %176 = phi i64 [ %192, %191 ], [ 0, %127 ]
  br i1 %113, label %177, label %179
177:                                              ; preds = %175
  %178 = load i64, ptr %114, align 8
  br label %179
179:                                              ; preds = %175, %177
  %180 = phi i64 [ %178, %177 ], [ 1, %175 ]
  %181 = icmp slt i64 %176, %180
  br i1 %181, label %184, label %182
182:                                              ; preds = %179
  %183 = add nuw nsw i64 %124, 1
  br label %123
184:                                              ; preds = %179, %219
  %185 = phi i64 [ %220, %219 ], [ 0, %179 ]
  br i1 %115, label %186, label %188
186:                                              ; preds = %184
  %187 = load i64, ptr %116, align 8
  br label %188
188:                                              ; preds = %184, %186
  %189 = phi i64 [ %187, %186 ], [ 1, %184 ]
  %190 = icmp slt i64 %185, %189
  br i1 %190, label %193, label %191
191:                                              ; preds = %188
  %192 = add nuw nsw i64 %176, 1
  br label %175
193:                                              ; preds = %188
  br i1 %115, label %194, label %197
194:                                              ; preds = %193
  %195 = load i64, ptr %118, align 8
  %196 = mul nsw i64 %195, %185
  br label %197
197:                                              ; preds = %193, %194
  %198 = phi i64 [ %196, %194 ], [ 0, %193 ]
  br i1 %113, label %199, label %202
199:                                              ; preds = %197
  %200 = load i64, ptr %119, align 8
  %201 = mul nsw i64 %200, %176
  br label %202
202:                                              ; preds = %197, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %197 ]
  %204 = add nsw i64 %203, %198
  br i1 %111, label %205, label %208
205:                                              ; preds = %202
  %206 = load i64, ptr %120, align 8
  %207 = mul nsw i64 %206, %124
  br label %208
208:                                              ; preds = %202, %205
  %209 = phi i64 [ %207, %205 ], [ 0, %202 ]
  %210 = add nsw i64 %204, %209
  br label %211
211:                                              ; preds = %226, %208
  %212 = phi i64 [ %210, %208 ], [ %228, %226 ]
  %213 = phi i64 [ 0, %208 ], [ %223, %226 ]
  br i1 %117, label %214, label %216
214:                                              ; preds = %211
  %215 = load i64, ptr %121, align 8
  br label %216
216:                                              ; preds = %211, %214
  %217 = phi i64 [ %215, %214 ], [ 1, %211 ]
  %218 = icmp slt i64 %213, %217
  br i1 %218, label %221, label %219
219:                                              ; preds = %216
  %220 = add nuw nsw i64 %185, 1
  br label %184
221:                                              ; preds = %216
  %222 = getelementptr inbounds i8, ptr %47, i64 %212
  store double 1.000000e+00, ptr %222, align 8
  %223 = add nuw nsw i64 %213, 1
  br i1 %117, label %224, label %226
224:                                              ; preds = %221
  %225 = load i64, ptr %122, align 8
  br label %226
226:                                              ; preds = %221, %224
  %227 = phi i64 [ %225, %224 ], [ 0, %221 ]
  %228 = add nsw i64 %227, %212
  br label %211
229:                                              ; preds = %130, %243
  %230 = phi i64 [ %244, %243 ], [ 0, %130 ]
  br i1 %132, label %231, label %233
231:                                              ; preds = %229
  %232 = load i64, ptr %133, align 8
  br label %233
233:                                              ; preds = %229, %231
  %234 = phi i64 [ %232, %231 ], [ 1, %229 ]
  %235 = icmp slt i64 %230, %234
  br i1 %235, label %236, label %710
236:                                              ; preds = %233, %252
  %237 = phi i64 [ %253, %252 ], [ 0, %233 ]
  br i1 %134, label %238, label %240
238:                                              ; preds = %236
  %239 = load i64, ptr %135, align 8
  br label %240
240:                                              ; preds = %236, %238
  %241 = phi i64 [ %239, %238 ], [ 1, %236 ]
  %242 = icmp slt i64 %237, %241
  br i1 %242, label %245, label %243
243:                                              ; preds = %240
  %244 = add nuw nsw i64 %230, 1
  br label %229
245:                                              ; preds = %240, %280
  %246 = phi i64 [ %281, %280 ], [ 0, %240 ]
  br i1 %136, label %247, label %249
247:                                              ; preds = %245
  %248 = load i64, ptr %137, align 8
  br label %249
249:                                              ; preds = %245, %247
  %250 = phi i64 [ %248, %247 ], [ 1, %245 ]
  %251 = icmp slt i64 %246, %250
  br i1 %251, label %254, label %252
252:                                              ; preds = %249
  %253 = add nuw nsw i64 %237, 1
  br label %236
254:                                              ; preds = %249
  br i1 %136, label %255, label %258
255:                                              ; preds = %254
  %256 = load i64, ptr %139, align 8
  %257 = mul nsw i64 %256, %246
  br label %258
258:                                              ; preds = %254, %255
  %259 = phi i64 [ %257, %255 ], [ 0, %254 ]
  br i1 %134, label %260, label %263
260:                                              ; preds = %258
  %261 = load i64, ptr %140, align 8
  %262 = mul nsw i64 %261, %237
  br label %263
263:                                              ; preds = %258, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %258 ]
  %265 = add nsw i64 %264, %259
  br i1 %132, label %266, label %269
266:                                              ; preds = %263
  %267 = load i64, ptr %141, align 8
  %268 = mul nsw i64 %267, %230
  br label %269
269:                                              ; preds = %263, %266
  %270 = phi i64 [ %268, %266 ], [ 0, %263 ]
  %271 = add nsw i64 %265, %270
  br label %272
272:                                              ; preds = %413, %269
  %273 = phi i64 [ 0, %269 ], [ %410, %413 ]
  %274 = phi i64 [ %271, %269 ], [ %415, %413 ]
  br i1 %138, label %275, label %277
275:                                              ; preds = %272
  %276 = load i64, ptr %142, align 8
  br label %277
277:                                              ; preds = %272, %275
  %278 = phi i64 [ %276, %275 ], [ 1, %272 ]
  %279 = icmp slt i64 %273, %278
  br i1 %279, label %282, label %280
280:                                              ; preds = %277
  %281 = add nuw nsw i64 %246, 1
  br label %245
282:                                              ; preds = %277
  br i1 %143, label %329, label %283
283:                                              ; preds = %282
  %284 = load ptr, ptr %5, align 8
  %285 = load i8, ptr %144, align 4
  %286 = icmp sgt i8 %285, 0
  br i1 %286, label %287, label %290
287:                                              ; preds = %283
  %288 = load i64, ptr %145, align 8
  %289 = mul nsw i64 %288, %273
  br label %290
290:                                              ; preds = %283, %287
  %291 = phi i64 [ %289, %287 ], [ 0, %283 ]
  %292 = icmp sgt i8 %285, 1
  br i1 %292, label %293, label %296
293:                                              ; preds = %290
  %294 = load i64, ptr %146, align 8
  %295 = mul nsw i64 %294, %246
  br label %296
296:                                              ; preds = %290, %293
  %297 = phi i64 [ %295, %293 ], [ 0, %290 ]
  %298 = icmp sgt i8 %285, 2
  br i1 %298, label %299, label %302
299:                                              ; preds = %296
  %300 = load i64, ptr %147, align 8
  %301 = mul nsw i64 %300, %237
  br label %302
302:                                              ; preds = %296, %299
  %303 = phi i64 [ %301, %299 ], [ 0, %296 ]
  %304 = icmp sgt i8 %285, 3
  br i1 %304, label %305, label %308
305:                                              ; preds = %302
  %306 = load i64, ptr %148, align 8
  %307 = mul nsw i64 %306, %230
  br label %308
308:                                              ; preds = %302, %305
  %309 = phi i64 [ %307, %305 ], [ 0, %302 ]
  %310 = getelementptr i8, ptr %284, i64 %291
  %311 = getelementptr i8, ptr %310, i64 %297
  %312 = getelementptr i8, ptr %311, i64 %303
  %313 = getelementptr i8, ptr %312, i64 %309
  %314 = load i64, ptr %149, align 8
  switch i64 %314, label %324 [
    i64 1, label %315
    i64 2, label %318
    i64 4, label %321
  ]
315:                                              ; preds = %308
  %316 = load i8, ptr %313, align 1
  %317 = icmp ne i8 %316, 0
  br label %327
318:                                              ; preds = %308
  %319 = load i16, ptr %313, align 2
  %320 = icmp ne i16 %319, 0
  br label %327
321:                                              ; preds = %308
  %322 = load i32, ptr %313, align 4
  %323 = icmp ne i32 %322, 0
  br label %327
324:                                              ; preds = %308
  %325 = load i64, ptr %313, align 8
  %326 = icmp ne i64 %325, 0
  br label %327
327:                                              ; preds = %315, %318, %321, %324
  %328 = phi i1 [ %326, %324 ], [ %317, %315 ], [ %320, %318 ], [ %323, %321 ]
  br i1 %328, label %329, label %409
329:                                              ; preds = %327, %282
  switch i32 %2, label %384 [
    i32 1, label %330
    i32 2, label %348
    i32 3, label %366
  ]
330:                                              ; preds = %329
  br i1 %162, label %331, label %334
331:                                              ; preds = %330
  %332 = load i64, ptr %163, align 8
  %333 = mul nsw i64 %332, %246
  br label %334
334:                                              ; preds = %330, %331
  %335 = phi i64 [ %333, %331 ], [ 0, %330 ]
  br i1 %164, label %336, label %339
336:                                              ; preds = %334
  %337 = load i64, ptr %165, align 8
  %338 = mul nsw i64 %337, %237
  br label %339
339:                                              ; preds = %334, %336
  %340 = phi i64 [ %338, %336 ], [ 0, %334 ]
  %341 = add nsw i64 %340, %335
  br i1 %166, label %342, label %345
342:                                              ; preds = %339
  %343 = load i64, ptr %167, align 8
  %344 = mul nsw i64 %343, %230
  br label %345
345:                                              ; preds = %339, %342
  %346 = phi i64 [ %344, %342 ], [ 0, %339 ]
  %347 = add nsw i64 %341, %346
  br label %402
348:                                              ; preds = %329
  br i1 %156, label %349, label %352
349:                                              ; preds = %348
  %350 = load i64, ptr %157, align 8
  %351 = mul nsw i64 %350, %273
  br label %352
352:                                              ; preds = %348, %349
  %353 = phi i64 [ %351, %349 ], [ 0, %348 ]
  br i1 %158, label %354, label %357
354:                                              ; preds = %352
  %355 = load i64, ptr %159, align 8
  %356 = mul nsw i64 %355, %237
  br label %357
357:                                              ; preds = %352, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %352 ]
  %359 = add nsw i64 %358, %353
  br i1 %160, label %360, label %363
360:                                              ; preds = %357
  %361 = load i64, ptr %161, align 8
  %362 = mul nsw i64 %361, %230
  br label %363
363:                                              ; preds = %357, %360
  %364 = phi i64 [ %362, %360 ], [ 0, %357 ]
  %365 = add nsw i64 %359, %364
  br label %402
366:                                              ; preds = %329
  br i1 %150, label %367, label %370
367:                                              ; preds = %366
  %368 = load i64, ptr %151, align 8
  %369 = mul nsw i64 %368, %273
  br label %370
370:                                              ; preds = %366, %367
  %371 = phi i64 [ %369, %367 ], [ 0, %366 ]
  br i1 %152, label %372, label %375
372:                                              ; preds = %370
  %373 = load i64, ptr %153, align 8
  %374 = mul nsw i64 %373, %246
  br label %375
375:                                              ; preds = %370, %372
  %376 = phi i64 [ %374, %372 ], [ 0, %370 ]
  %377 = add nsw i64 %376, %371
  br i1 %154, label %378, label %381
378:                                              ; preds = %375
  %379 = load i64, ptr %155, align 8
  %380 = mul nsw i64 %379, %230
  br label %381
381:                                              ; preds = %375, %378
  %382 = phi i64 [ %380, %378 ], [ 0, %375 ]
  %383 = add nsw i64 %377, %382
  br label %402
384:                                              ; preds = %329
  br i1 %168, label %385, label %388
385:                                              ; preds = %384
  %386 = load i64, ptr %169, align 8
  %387 = mul nsw i64 %386, %273
  br label %388
388:                                              ; preds = %384, %385
  %389 = phi i64 [ %387, %385 ], [ 0, %384 ]
  br i1 %170, label %390, label %393
390:                                              ; preds = %388
  %391 = load i64, ptr %171, align 8
  %392 = mul nsw i64 %391, %246
  br label %393
393:                                              ; preds = %388, %390
  %394 = phi i64 [ %392, %390 ], [ 0, %388 ]
  %395 = add nsw i64 %394, %389
  br i1 %172, label %396, label %399
396:                                              ; preds = %393
  %397 = load i64, ptr %173, align 8
  %398 = mul nsw i64 %397, %237
  br label %399
399:                                              ; preds = %393, %396
  %400 = phi i64 [ %398, %396 ], [ 0, %393 ]
  %401 = add nsw i64 %395, %400
  br label %402
402:                                              ; preds = %363, %399, %381, %345
  %403 = phi i64 [ %347, %345 ], [ %365, %363 ], [ %383, %381 ], [ %401, %399 ]
  %404 = getelementptr inbounds i8, ptr %47, i64 %403
  %405 = getelementptr inbounds i8, ptr %48, i64 %274
  %406 = load double, ptr %405, align 8
  %407 = load double, ptr %404, align 8
  %408 = fmul double %406, %407
  store double %408, ptr %404, align 8
  br label %409
409:                                              ; preds = %327, %402
  %410 = add nuw nsw i64 %273, 1
  br i1 %138, label %411, label %413
411:                                              ; preds = %409
  %412 = load i64, ptr %174, align 8
  br label %413
413:                                              ; preds = %409, %411
  %414 = phi i64 [ %412, %411 ], [ 0, %409 ]
  %415 = add nsw i64 %414, %274
  br label %272
416:                                              ; preds = %93, %475
  %417 = phi i64 [ %476, %475 ], [ 0, %93 ]
  br i1 %96, label %418, label %420
418:                                              ; preds = %416
  %419 = load i64, ptr %97, align 8
  br label %420
420:                                              ; preds = %416, %418
  %421 = phi i64 [ %419, %418 ], [ 1, %416 ]
  %422 = icmp slt i64 %417, %421
  br i1 %422, label %468, label %423
423:                                              ; preds = %420
  %424 = load i8, ptr %7, align 4
  %425 = icmp sgt i8 %424, 3
  %426 = getelementptr i8, ptr %1, i64 104
  %427 = icmp sgt i8 %424, 2
  %428 = getelementptr i8, ptr %1, i64 80
  %429 = icmp sgt i8 %424, 1
  %430 = getelementptr i8, ptr %1, i64 56
  %431 = icmp sgt i8 %424, 0
  %432 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %433 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %434 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %435 = getelementptr i8, ptr %1, i64 32
  %436 = icmp eq ptr %5, null
  %437 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %438 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %439 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %440 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %441 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %442 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %443 = icmp sgt i8 %95, 0
  %444 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %445 = icmp sgt i8 %95, 1
  %446 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %447 = icmp sgt i8 %95, 2
  %448 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %449 = icmp sgt i8 %95, 0
  %450 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %451 = icmp sgt i8 %95, 1
  %452 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %453 = icmp sgt i8 %95, 2
  %454 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %455 = icmp sgt i8 %95, 0
  %456 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %457 = icmp sgt i8 %95, 1
  %458 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %459 = icmp sgt i8 %95, 2
  %460 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %461 = icmp sgt i8 %95, 0
  %462 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %463 = icmp sgt i8 %95, 1
  %464 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %465 = icmp sgt i8 %95, 2
  %466 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %467 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %522
468:                                              ; preds = %420, %484
  %469 = phi i64 [ %485, %484 ], [ 0, %420 ]
  br i1 %98, label %470, label %472
470:                                              ; preds = %468
  %471 = load i64, ptr %99, align 8
  br label %472
472:                                              ; preds = %468, %470
  %473 = phi i64 [ %471, %470 ], [ 1, %468 ]
  %474 = icmp slt i64 %469, %473
  br i1 %474, label %477, label %475
475:                                              ; preds = %472
  %476 = add nuw nsw i64 %417, 1
  br label %416
477:                                              ; preds = %472, %512
  %478 = phi i64 [ %513, %512 ], [ 0, %472 ]
  br i1 %100, label %479, label %481
479:                                              ; preds = %477
  %480 = load i64, ptr %101, align 8
  br label %481
481:                                              ; preds = %477, %479
  %482 = phi i64 [ %480, %479 ], [ 1, %477 ]
  %483 = icmp slt i64 %478, %482
  br i1 %483, label %486, label %484
484:                                              ; preds = %481
  %485 = add nuw nsw i64 %469, 1
  br label %468
486:                                              ; preds = %481
  br i1 %100, label %487, label %490
487:                                              ; preds = %486
  %488 = load i64, ptr %103, align 8
  %489 = mul nsw i64 %488, %478
  br label %490
490:                                              ; preds = %486, %487
  %491 = phi i64 [ %489, %487 ], [ 0, %486 ]
  br i1 %98, label %492, label %495
492:                                              ; preds = %490
  %493 = load i64, ptr %104, align 8
  %494 = mul nsw i64 %493, %469
  br label %495
495:                                              ; preds = %490, %492
  %496 = phi i64 [ %494, %492 ], [ 0, %490 ]
  %497 = add nsw i64 %496, %491
  br i1 %96, label %498, label %501
498:                                              ; preds = %495
  %499 = load i64, ptr %105, align 8
  %500 = mul nsw i64 %499, %417
  br label %501
501:                                              ; preds = %495, %498
  %502 = phi i64 [ %500, %498 ], [ 0, %495 ]
  %503 = add nsw i64 %497, %502
  br label %504
504:                                              ; preds = %519, %501
  %505 = phi i64 [ 0, %501 ], [ %516, %519 ]
  %506 = phi i64 [ %503, %501 ], [ %521, %519 ]
  br i1 %102, label %507, label %509
507:                                              ; preds = %504
  %508 = load i64, ptr %106, align 8
  br label %509
509:                                              ; preds = %504, %507
  %510 = phi i64 [ %508, %507 ], [ 1, %504 ]
  %511 = icmp slt i64 %505, %510
  br i1 %511, label %514, label %512
512:                                              ; preds = %509
  %513 = add nuw nsw i64 %478, 1
  br label %477
514:                                              ; preds = %509
  %515 = getelementptr inbounds i8, ptr %47, i64 %506
  store float 1.000000e+00, ptr %515, align 4
  %516 = add nuw nsw i64 %505, 1
  br i1 %102, label %517, label %519
517:                                              ; preds = %514
  %518 = load i64, ptr %107, align 8
  br label %519
519:                                              ; preds = %514, %517
  %520 = phi i64 [ %518, %517 ], [ 0, %514 ]
  %521 = add nsw i64 %520, %506
  br label %504
522:                                              ; preds = %423, %536
  %523 = phi i64 [ %537, %536 ], [ 0, %423 ]
  br i1 %425, label %524, label %526
524:                                              ; preds = %522
  %525 = load i64, ptr %426, align 8
  br label %526
526:                                              ; preds = %522, %524
  %527 = phi i64 [ %525, %524 ], [ 1, %522 ]
  %528 = icmp slt i64 %523, %527
  br i1 %528, label %529, label %710
529:                                              ; preds = %526, %545
  %530 = phi i64 [ %546, %545 ], [ 0, %526 ]
  br i1 %427, label %531, label %533
531:                                              ; preds = %529
  %532 = load i64, ptr %428, align 8
  br label %533
533:                                              ; preds = %529, %531
  %534 = phi i64 [ %532, %531 ], [ 1, %529 ]
  %535 = icmp slt i64 %530, %534
  br i1 %535, label %538, label %536
536:                                              ; preds = %533
  %537 = add nuw nsw i64 %523, 1
  br label %522
538:                                              ; preds = %533, %573
  %539 = phi i64 [ %574, %573 ], [ 0, %533 ]
  br i1 %429, label %540, label %542
540:                                              ; preds = %538
  %541 = load i64, ptr %430, align 8
  br label %542
542:                                              ; preds = %538, %540
  %543 = phi i64 [ %541, %540 ], [ 1, %538 ]
  %544 = icmp slt i64 %539, %543
  br i1 %544, label %547, label %545
545:                                              ; preds = %542
  %546 = add nuw nsw i64 %530, 1
  br label %529
547:                                              ; preds = %542
  br i1 %429, label %548, label %551
548:                                              ; preds = %547
  %549 = load i64, ptr %432, align 8
  %550 = mul nsw i64 %549, %539
  br label %551
551:                                              ; preds = %547, %548
  %552 = phi i64 [ %550, %548 ], [ 0, %547 ]
  br i1 %427, label %553, label %556
553:                                              ; preds = %551
  %554 = load i64, ptr %433, align 8
  %555 = mul nsw i64 %554, %530
  br label %556
556:                                              ; preds = %551, %553
  %557 = phi i64 [ %555, %553 ], [ 0, %551 ]
  %558 = add nsw i64 %557, %552
  br i1 %425, label %559, label %562
559:                                              ; preds = %556
  %560 = load i64, ptr %434, align 8
  %561 = mul nsw i64 %560, %523
  br label %562
562:                                              ; preds = %556, %559
  %563 = phi i64 [ %561, %559 ], [ 0, %556 ]
  %564 = add nsw i64 %558, %563
  br label %565
565:                                              ; preds = %706, %562
  %566 = phi i64 [ 0, %562 ], [ %703, %706 ]
  %567 = phi i64 [ %564, %562 ], [ %708, %706 ]
  br i1 %431, label %568, label %570
568:                                              ; preds = %565
  %569 = load i64, ptr %435, align 8
  br label %570
570:                                              ; preds = %565, %568
  %571 = phi i64 [ %569, %568 ], [ 1, %565 ]
  %572 = icmp slt i64 %566, %571
  br i1 %572, label %575, label %573
573:                                              ; preds = %570
  %574 = add nuw nsw i64 %539, 1
  br label %538
575:                                              ; preds = %570
  br i1 %436, label %622, label %576
576:                                              ; preds = %575
  %577 = load ptr, ptr %5, align 8
  %578 = load i8, ptr %437, align 4
  %579 = icmp sgt i8 %578, 0
  br i1 %579, label %580, label %583
580:                                              ; preds = %576
  %581 = load i64, ptr %438, align 8
  %582 = mul nsw i64 %581, %566
  br label %583
583:                                              ; preds = %576, %580
  %584 = phi i64 [ %582, %580 ], [ 0, %576 ]
  %585 = icmp sgt i8 %578, 1
  br i1 %585, label %586, label %589
586:                                              ; preds = %583
  %587 = load i64, ptr %439, align 8
  %588 = mul nsw i64 %587, %539
  br label %589
589:                                              ; preds = %583, %586
  %590 = phi i64 [ %588, %586 ], [ 0, %583 ]
  %591 = icmp sgt i8 %578, 2
  br i1 %591, label %592, label %595
592:                                              ; preds = %589
  %593 = load i64, ptr %440, align 8
  %594 = mul nsw i64 %593, %530
  br label %595
595:                                              ; preds = %589, %592
  %596 = phi i64 [ %594, %592 ], [ 0, %589 ]
  %597 = icmp sgt i8 %578, 3
  br i1 %597, label %598, label %601
598:                                              ; preds = %595
  %599 = load i64, ptr %441, align 8
  %600 = mul nsw i64 %599, %523
  br label %601
601:                                              ; preds = %595, %598
  %602 = phi i64 [ %600, %598 ], [ 0, %595 ]
  %603 = getelementptr i8, ptr %577, i64 %584
  %604 = getelementptr i8, ptr %603, i64 %590
  %605 = getelementptr i8, ptr %604, i64 %596
  %606 = getelementptr i8, ptr %605, i64 %602
  %607 = load i64, ptr %442, align 8
  switch i64 %607, label %617 [
    i64 1, label %608
    i64 2, label %611
    i64 4, label %614
  ]
608:                                              ; preds = %601
  %609 = load i8, ptr %606, align 1
  %610 = icmp ne i8 %609, 0
  br label %620
611:                                              ; preds = %601
  %612 = load i16, ptr %606, align 2
  %613 = icmp ne i16 %612, 0
  br label %620
614:                                              ; preds = %601
  %615 = load i32, ptr %606, align 4
  %616 = icmp ne i32 %615, 0
  br label %620
617:                                              ; preds = %601
  %618 = load i64, ptr %606, align 8
  %619 = icmp ne i64 %618, 0
  br label %620
620:                                              ; preds = %608, %611, %614, %617
  %621 = phi i1 [ %619, %617 ], [ %610, %608 ], [ %613, %611 ], [ %616, %614 ]
  br i1 %621, label %622, label %702
622:                                              ; preds = %620, %575
  switch i32 %2, label %677 [
    i32 1, label %623
    i32 2, label %641
    i32 3, label %659
  ]
623:                                              ; preds = %622
  br i1 %455, label %624, label %627
624:                                              ; preds = %623
  %625 = load i64, ptr %456, align 8
  %626 = mul nsw i64 %625, %539
  br label %627
627:                                              ; preds = %623, %624
  %628 = phi i64 [ %626, %624 ], [ 0, %623 ]
  br i1 %457, label %629, label %632
629:                                              ; preds = %627
  %630 = load i64, ptr %458, align 8
  %631 = mul nsw i64 %630, %530
  br label %632
632:                                              ; preds = %627, %629
  %633 = phi i64 [ %631, %629 ], [ 0, %627 ]
  %634 = add nsw i64 %633, %628
  br i1 %459, label %635, label %638
635:                                              ; preds = %632
  %636 = load i64, ptr %460, align 8
  %637 = mul nsw i64 %636, %523
  br label %638
638:                                              ; preds = %632, %635
  %639 = phi i64 [ %637, %635 ], [ 0, %632 ]
  %640 = add nsw i64 %634, %639
  br label %695
641:                                              ; preds = %622
  br i1 %449, label %642, label %645
642:                                              ; preds = %641
  %643 = load i64, ptr %450, align 8
  %644 = mul nsw i64 %643, %566
  br label %645
645:                                              ; preds = %641, %642
  %646 = phi i64 [ %644, %642 ], [ 0, %641 ]
  br i1 %451, label %647, label %650
647:                                              ; preds = %645
  %648 = load i64, ptr %452, align 8
  %649 = mul nsw i64 %648, %530
  br label %650
650:                                              ; preds = %645, %647
  %651 = phi i64 [ %649, %647 ], [ 0, %645 ]
  %652 = add nsw i64 %651, %646
  br i1 %453, label %653, label %656
653:                                              ; preds = %650
  %654 = load i64, ptr %454, align 8
  %655 = mul nsw i64 %654, %523
  br label %656
656:                                              ; preds = %650, %653
  %657 = phi i64 [ %655, %653 ], [ 0, %650 ]
  %658 = add nsw i64 %652, %657
  br label %695
659:                                              ; preds = %622
  br i1 %443, label %660, label %663
660:                                              ; preds = %659
  %661 = load i64, ptr %444, align 8
  %662 = mul nsw i64 %661, %566
  br label %663
663:                                              ; preds = %659, %660
  %664 = phi i64 [ %662, %660 ], [ 0, %659 ]
  br i1 %445, label %665, label %668
665:                                              ; preds = %663
  %666 = load i64, ptr %446, align 8
  %667 = mul nsw i64 %666, %539
  br label %668
668:                                              ; preds = %663, %665
  %669 = phi i64 [ %667, %665 ], [ 0, %663 ]
  %670 = add nsw i64 %669, %664
  br i1 %447, label %671, label %674
671:                                              ; preds = %668
  %672 = load i64, ptr %448, align 8
  %673 = mul nsw i64 %672, %523
  br label %674
674:                                              ; preds = %668, %671
  %675 = phi i64 [ %673, %671 ], [ 0, %668 ]
  %676 = add nsw i64 %670, %675
  br label %695
677:                                              ; preds = %622
  br i1 %461, label %678, label %681
678:                                              ; preds = %677
  %679 = load i64, ptr %462, align 8
  %680 = mul nsw i64 %679, %566
  br label %681
681:                                              ; preds = %677, %678
  %682 = phi i64 [ %680, %678 ], [ 0, %677 ]
  br i1 %463, label %683, label %686
683:                                              ; preds = %681
  %684 = load i64, ptr %464, align 8
  %685 = mul nsw i64 %684, %539
  br label %686
686:                                              ; preds = %681, %683
  %687 = phi i64 [ %685, %683 ], [ 0, %681 ]
  %688 = add nsw i64 %687, %682
  br i1 %465, label %689, label %692
689:                                              ; preds = %686
  %690 = load i64, ptr %466, align 8
  %691 = mul nsw i64 %690, %530
  br label %692
692:                                              ; preds = %686, %689
  %693 = phi i64 [ %691, %689 ], [ 0, %686 ]
  %694 = add nsw i64 %688, %693
  br label %695
695:                                              ; preds = %656, %692, %674, %638
  %696 = phi i64 [ %640, %638 ], [ %658, %656 ], [ %676, %674 ], [ %694, %692 ]
  %697 = getelementptr inbounds i8, ptr %47, i64 %696
  %698 = getelementptr inbounds i8, ptr %48, i64 %567
  %699 = load float, ptr %698, align 4
  %700 = load float, ptr %697, align 4
  %701 = fmul float %699, %700
  store float %701, ptr %697, align 4
  br label %702
702:                                              ; preds = %620, %695
  %703 = add nuw nsw i64 %566, 1
  br i1 %431, label %704, label %706
704:                                              ; preds = %702
  %705 = load i64, ptr %467, align 8
  br label %706
706:                                              ; preds = %702, %704
  %707 = phi i64 [ %705, %704 ], [ 0, %702 ]
  %708 = add nsw i64 %707, %567
  br label %565
709:                                              ; preds = %44
  tail call void @retrograd.unsupported_array()
  unreachable
710:                                              ; preds = %526, %233
  ret void
}
define internal void @retrograd.body._FortranAMaxvalDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %51
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %86
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %88, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %88
  br label %17
17:                                               ; preds = %11, %86
  %18 = phi i64 [ %16, %11 ], [ %88, %86 ]
  %19 = icmp sgt i8 %91, 1
  br i1 %19, label %20, label %26
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %18, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %18
  br label %26
26:                                               ; preds = %20, %17
  %27 = phi i64 [ %25, %20 ], [ %18, %17 ]
  %28 = icmp sgt i8 %91, 2
  br i1 %28, label %29, label %35
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %27, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %27
  br label %35
35:                                               ; preds = %29, %26
  %36 = phi i64 [ %34, %29 ], [ %27, %26 ]
  %37 = icmp sgt i8 %91, 3
  br i1 %37, label %38, label %44
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %36, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = load i64, ptr %41, align 8
  %43 = mul nsw i64 %42, %36
  br label %44
44:                                               ; preds = %38, %35
  %45 = phi i64 [ %43, %38 ], [ %36, %35 ]
  %46 = tail call i64 @llvm.smax.i64(i64 %45, i64 1)
  %47 = tail call ptr @malloc(i64 noundef %46)
  store ptr %47, ptr %0, align 8
  %48 = load ptr, ptr %1, align 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %50 = load i8, ptr %49, align 1
  switch i8 %50, label %711 [
    i8 28, label %108
    i8 27, label %93
  ]
51:                                               ; preds = %6
  %52 = load i8, ptr %7, align 4
  %53 = icmp sgt i8 %52, 1
  br i1 %53, label %54, label %66
54:                                               ; preds = %51
  %55 = icmp slt i32 %2, 2
  %56 = zext i1 %55 to i8
  %57 = icmp ugt i8 %52, %56
  br i1 %57, label %58, label %63
58:                                               ; preds = %54
  %59 = zext i1 %55 to i64
  %60 = getelementptr %struct.dimension, ptr %1, i64 %59
  %61 = getelementptr i8, ptr %60, i64 32
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %58, %54
  %64 = phi i64 [ %62, %58 ], [ 1, %54 ]
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %64, ptr %65, align 8
  br label %66
66:                                               ; preds = %63, %51
  %67 = load i8, ptr %7, align 4
  %68 = icmp sgt i8 %67, 2
  br i1 %68, label %69, label %76
69:                                               ; preds = %66
  %70 = icmp sgt i32 %2, 2
  %71 = select i1 %70, i64 1, i64 2
  %72 = getelementptr %struct.dimension, ptr %1, i64 %71
  %73 = getelementptr i8, ptr %72, i64 32
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %74, ptr %75, align 8
  br label %76
76:                                               ; preds = %69, %66
  %77 = load i8, ptr %7, align 4
  %78 = icmp sgt i8 %77, 3
  br i1 %78, label %79, label %86
79:                                               ; preds = %76
  %80 = icmp sgt i32 %2, 3
  %81 = select i1 %80, i64 2, i64 3
  %82 = getelementptr %struct.dimension, ptr %1, i64 %81
  %83 = getelementptr i8, ptr %82, i64 32
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %84, ptr %85, align 8
  br label %86
86:                                               ; preds = %79, %76
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %88, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %91 = load i8, ptr %90, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %11, label %17
93:                                               ; preds = %44
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %95 = load i8, ptr %94, align 4
  %96 = icmp sgt i8 %95, 3
  %97 = getelementptr i8, ptr %0, i64 104
  %98 = icmp sgt i8 %95, 2
  %99 = getelementptr i8, ptr %0, i64 80
  %100 = icmp sgt i8 %95, 1
  %101 = getelementptr i8, ptr %0, i64 56
  %102 = icmp sgt i8 %95, 0
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %106 = getelementptr i8, ptr %0, i64 32
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %417
108:                                              ; preds = %44
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %110 = load i8, ptr %109, align 4
  %111 = icmp sgt i8 %110, 3
  %112 = getelementptr i8, ptr %0, i64 104
  %113 = icmp sgt i8 %110, 2
  %114 = getelementptr i8, ptr %0, i64 80
  %115 = icmp sgt i8 %110, 1
  %116 = getelementptr i8, ptr %0, i64 56
  %117 = icmp sgt i8 %110, 0
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %121 = getelementptr i8, ptr %0, i64 32
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %123
123:                                              ; preds = %108, %182
  %124 = phi i64 [ %183, %182 ], [ 0, %108 ]
  br i1 %111, label %125, label %127
125:                                              ; preds = %123
  %126 = load i64, ptr %112, align 8
  br label %127
127:                                              ; preds = %123, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %123 ]
  %129 = icmp slt i64 %124, %128
  br i1 %129, label %175, label %130
130:                                              ; preds = %127
  %131 = load i8, ptr %7, align 4
  %132 = icmp sgt i8 %131, 3
  %133 = getelementptr i8, ptr %1, i64 104
  %134 = icmp sgt i8 %131, 2
  %135 = getelementptr i8, ptr %1, i64 80
  %136 = icmp sgt i8 %131, 1
  %137 = getelementptr i8, ptr %1, i64 56
  %138 = icmp sgt i8 %131, 0
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %142 = getelementptr i8, ptr %1, i64 32
  %143 = icmp eq ptr %5, null
  %144 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %147 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %150 = icmp sgt i8 %110, 0
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %152 = icmp sgt i8 %110, 1
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %154 = icmp sgt i8 %110, 2
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %156 = icmp sgt i8 %110, 0
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %158 = icmp sgt i8 %110, 1
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %160 = icmp sgt i8 %110, 2
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %162 = icmp sgt i8 %110, 0
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %164 = icmp sgt i8 %110, 1
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %166 = icmp sgt i8 %110, 2
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %168 = icmp sgt i8 %110, 0
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %170 = icmp sgt i8 %110, 1
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %172 = icmp sgt i8 %110, 2
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %174 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %229
175:                                              ; preds = %127, %191
  %176 = phi i64 [ %192, %191 ], [ 0, %127 ]
  br i1 %113, label %177, label %179
177:                                              ; preds = %175
  %178 = load i64, ptr %114, align 8
  br label %179
179:                                              ; preds = %175, %177
  %180 = phi i64 [ %178, %177 ], [ 1, %175 ]
  %181 = icmp slt i64 %176, %180
  br i1 %181, label %184, label %182
182:                                              ; preds = %179
  %183 = add nuw nsw i64 %124, 1
  br label %123
184:                                              ; preds = %179, %219
  %185 = phi i64 [ %220, %219 ], [ 0, %179 ]
  br i1 %115, label %186, label %188
186:                                              ; preds = %184
  %187 = load i64, ptr %116, align 8
  br label %188
188:                                              ; preds = %184, %186
  %189 = phi i64 [ %187, %186 ], [ 1, %184 ]
  %190 = icmp slt i64 %185, %189
  br i1 %190, label %193, label %191
191:                                              ; preds = %188
  %192 = add nuw nsw i64 %176, 1
  br label %175
193:                                              ; preds = %188
  br i1 %115, label %194, label %197
194:                                              ; preds = %193
  %195 = load i64, ptr %118, align 8
  %196 = mul nsw i64 %195, %185
  br label %197
197:                                              ; preds = %193, %194
  %198 = phi i64 [ %196, %194 ], [ 0, %193 ]
  br i1 %113, label %199, label %202
199:                                              ; preds = %197
  %200 = load i64, ptr %119, align 8
  %201 = mul nsw i64 %200, %176
  br label %202
202:                                              ; preds = %197, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %197 ]
  %204 = add nsw i64 %203, %198
  br i1 %111, label %205, label %208
205:                                              ; preds = %202
  %206 = load i64, ptr %120, align 8
  %207 = mul nsw i64 %206, %124
  br label %208
208:                                              ; preds = %202, %205
  %209 = phi i64 [ %207, %205 ], [ 0, %202 ]
  %210 = add nsw i64 %204, %209
  br label %211
211:                                              ; preds = %226, %208
  %212 = phi i64 [ %210, %208 ], [ %228, %226 ]
  %213 = phi i64 [ 0, %208 ], [ %223, %226 ]
  br i1 %117, label %214, label %216
214:                                              ; preds = %211
  %215 = load i64, ptr %121, align 8
  br label %216
216:                                              ; preds = %211, %214
  %217 = phi i64 [ %215, %214 ], [ 1, %211 ]
  %218 = icmp slt i64 %213, %217
  br i1 %218, label %221, label %219
219:                                              ; preds = %216
  %220 = add nuw nsw i64 %185, 1
  br label %184
221:                                              ; preds = %216
  %222 = getelementptr inbounds i8, ptr %47, i64 %212
  store double 0xFFF0000000000000, ptr %222, align 8
  %223 = add nuw nsw i64 %213, 1
  br i1 %117, label %224, label %226
224:                                              ; preds = %221
  %225 = load i64, ptr %122, align 8
  br label %226
226:                                              ; preds = %221, %224
  %227 = phi i64 [ %225, %224 ], [ 0, %221 ]
  %228 = add nsw i64 %227, %212
  br label %211
229:                                              ; preds = %130, %243
  %230 = phi i64 [ %244, %243 ], [ 0, %130 ]
  br i1 %132, label %231, label %233
231:                                              ; preds = %229
  %232 = load i64, ptr %133, align 8
  br label %233
233:                                              ; preds = %229, %231
  %234 = phi i64 [ %232, %231 ], [ 1, %229 ]
  %235 = icmp slt i64 %230, %234
  br i1 %235, label %236, label %712
236:                                              ; preds = %233, %252
  %237 = phi i64 [ %253, %252 ], [ 0, %233 ]
  br i1 %134, label %238, label %240
238:                                              ; preds = %236
  %239 = load i64, ptr %135, align 8
  br label %240
240:                                              ; preds = %236, %238
  %241 = phi i64 [ %239, %238 ], [ 1, %236 ]
  %242 = icmp slt i64 %237, %241
  br i1 %242, label %245, label %243
243:                                              ; preds = %240
  %244 = add nuw nsw i64 %230, 1
  br label %229
245:                                              ; preds = %240, %280
  %246 = phi i64 [ %281, %280 ], [ 0, %240 ]
  br i1 %136, label %247, label %249
247:                                              ; preds = %245
  %248 = load i64, ptr %137, align 8
  br label %249
249:                                              ; preds = %245, %247
  %250 = phi i64 [ %248, %247 ], [ 1, %245 ]
  %251 = icmp slt i64 %246, %250
  br i1 %251, label %254, label %252
252:                                              ; preds = %249
  %253 = add nuw nsw i64 %237, 1
  br label %236
254:                                              ; preds = %249
  br i1 %136, label %255, label %258
255:                                              ; preds = %254
  %256 = load i64, ptr %139, align 8
  %257 = mul nsw i64 %256, %246
  br label %258
258:                                              ; preds = %254, %255
  %259 = phi i64 [ %257, %255 ], [ 0, %254 ]
  br i1 %134, label %260, label %263
260:                                              ; preds = %258
  %261 = load i64, ptr %140, align 8
  %262 = mul nsw i64 %261, %237
  br label %263
263:                                              ; preds = %258, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %258 ]
  %265 = add nsw i64 %264, %259
  br i1 %132, label %266, label %269
266:                                              ; preds = %263
  %267 = load i64, ptr %141, align 8
  %268 = mul nsw i64 %267, %230
  br label %269
269:                                              ; preds = %263, %266
  %270 = phi i64 [ %268, %266 ], [ 0, %263 ]
  %271 = add nsw i64 %265, %270
  br label %272
272:                                              ; preds = %414, %269
  %273 = phi i64 [ 0, %269 ], [ %411, %414 ]
  %274 = phi i64 [ %271, %269 ], [ %416, %414 ]
  br i1 %138, label %275, label %277
275:                                              ; preds = %272
  %276 = load i64, ptr %142, align 8
  br label %277
277:                                              ; preds = %272, %275
  %278 = phi i64 [ %276, %275 ], [ 1, %272 ]
  %279 = icmp slt i64 %273, %278
  br i1 %279, label %282, label %280
280:                                              ; preds = %277
  %281 = add nuw nsw i64 %246, 1
  br label %245
282:                                              ; preds = %277
  br i1 %143, label %329, label %283
283:                                              ; preds = %282
  %284 = load ptr, ptr %5, align 8
  %285 = load i8, ptr %144, align 4
  %286 = icmp sgt i8 %285, 0
  br i1 %286, label %287, label %290
287:                                              ; preds = %283
  %288 = load i64, ptr %145, align 8
  %289 = mul nsw i64 %288, %273
  br label %290
290:                                              ; preds = %283, %287
  %291 = phi i64 [ %289, %287 ], [ 0, %283 ]
  %292 = icmp sgt i8 %285, 1
  br i1 %292, label %293, label %296
293:                                              ; preds = %290
  %294 = load i64, ptr %146, align 8
  %295 = mul nsw i64 %294, %246
  br label %296
296:                                              ; preds = %290, %293
  %297 = phi i64 [ %295, %293 ], [ 0, %290 ]
  %298 = icmp sgt i8 %285, 2
  br i1 %298, label %299, label %302
299:                                              ; preds = %296
  %300 = load i64, ptr %147, align 8
  %301 = mul nsw i64 %300, %237
  br label %302
302:                                              ; preds = %296, %299
  %303 = phi i64 [ %301, %299 ], [ 0, %296 ]
  %304 = icmp sgt i8 %285, 3
  br i1 %304, label %305, label %308
305:                                              ; preds = %302
  %306 = load i64, ptr %148, align 8
  %307 = mul nsw i64 %306, %230
  br label %308
308:                                              ; preds = %302, %305
  %309 = phi i64 [ %307, %305 ], [ 0, %302 ]
  %310 = getelementptr i8, ptr %284, i64 %291
  %311 = getelementptr i8, ptr %310, i64 %297
  %312 = getelementptr i8, ptr %311, i64 %303
  %313 = getelementptr i8, ptr %312, i64 %309
  %314 = load i64, ptr %149, align 8
  switch i64 %314, label %324 [
    i64 1, label %315
    i64 2, label %318
    i64 4, label %321
  ]
315:                                              ; preds = %308
  %316 = load i8, ptr %313, align 1
  %317 = icmp ne i8 %316, 0
  br label %327
318:                                              ; preds = %308
  %319 = load i16, ptr %313, align 2
  %320 = icmp ne i16 %319, 0
  br label %327
321:                                              ; preds = %308
  %322 = load i32, ptr %313, align 4
  %323 = icmp ne i32 %322, 0
  br label %327
324:                                              ; preds = %308
  %325 = load i64, ptr %313, align 8
  %326 = icmp ne i64 %325, 0
  br label %327
327:                                              ; preds = %315, %318, %321, %324
  %328 = phi i1 [ %326, %324 ], [ %317, %315 ], [ %320, %318 ], [ %323, %321 ]
  br i1 %328, label %329, label %410
329:                                              ; preds = %327, %282
  switch i32 %2, label %384 [
    i32 1, label %330
    i32 2, label %348
    i32 3, label %366
  ]
330:                                              ; preds = %329
  br i1 %162, label %331, label %334
331:                                              ; preds = %330
  %332 = load i64, ptr %163, align 8
  %333 = mul nsw i64 %332, %246
  br label %334
334:                                              ; preds = %330, %331
  %335 = phi i64 [ %333, %331 ], [ 0, %330 ]
  br i1 %164, label %336, label %339
336:                                              ; preds = %334
  %337 = load i64, ptr %165, align 8
  %338 = mul nsw i64 %337, %237
  br label %339
339:                                              ; preds = %334, %336
  %340 = phi i64 [ %338, %336 ], [ 0, %334 ]
  %341 = add nsw i64 %340, %335
  br i1 %166, label %342, label %345
342:                                              ; preds = %339
  %343 = load i64, ptr %167, align 8
  %344 = mul nsw i64 %343, %230
  br label %345
345:                                              ; preds = %339, %342
  %346 = phi i64 [ %344, %342 ], [ 0, %339 ]
  %347 = add nsw i64 %341, %346
  br label %402
348:                                              ; preds = %329
  br i1 %156, label %349, label %352
349:                                              ; preds = %348
  %350 = load i64, ptr %157, align 8
  %351 = mul nsw i64 %350, %273
  br label %352
352:                                              ; preds = %348, %349
  %353 = phi i64 [ %351, %349 ], [ 0, %348 ]
  br i1 %158, label %354, label %357
354:                                              ; preds = %352
  %355 = load i64, ptr %159, align 8
  %356 = mul nsw i64 %355, %237
  br label %357
357:                                              ; preds = %352, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %352 ]
  %359 = add nsw i64 %358, %353
  br i1 %160, label %360, label %363
360:                                              ; preds = %357
  %361 = load i64, ptr %161, align 8
  %362 = mul nsw i64 %361, %230
  br label %363
363:                                              ; preds = %357, %360
  %364 = phi i64 [ %362, %360 ], [ 0, %357 ]
  %365 = add nsw i64 %359, %364
  br label %402
366:                                              ; preds = %329
  br i1 %150, label %367, label %370
367:                                              ; preds = %366
  %368 = load i64, ptr %151, align 8
  %369 = mul nsw i64 %368, %273
  br label %370
370:                                              ; preds = %366, %367
  %371 = phi i64 [ %369, %367 ], [ 0, %366 ]
  br i1 %152, label %372, label %375
372:                                              ; preds = %370
  %373 = load i64, ptr %153, align 8
  %374 = mul nsw i64 %373, %246
  br label %375
375:                                              ; preds = %370, %372
  %376 = phi i64 [ %374, %372 ], [ 0, %370 ]
  %377 = add nsw i64 %376, %371
  br i1 %154, label %378, label %381
378:                                              ; preds = %375
  %379 = load i64, ptr %155, align 8
  %380 = mul nsw i64 %379, %230
  br label %381
381:                                              ; preds = %375, %378
  %382 = phi i64 [ %380, %378 ], [ 0, %375 ]
  %383 = add nsw i64 %377, %382
  br label %402
384:                                              ; preds = %329
  br i1 %168, label %385, label %388
385:                                              ; preds = %384
  %386 = load i64, ptr %169, align 8
  %387 = mul nsw i64 %386, %273
  br label %388
388:                                              ; preds = %384, %385
  %389 = phi i64 [ %387, %385 ], [ 0, %384 ]
  br i1 %170, label %390, label %393
390:                                              ; preds = %388
  %391 = load i64, ptr %171, align 8
  %392 = mul nsw i64 %391, %246
  br label %393
393:                                              ; preds = %388, %390
  %394 = phi i64 [ %392, %390 ], [ 0, %388 ]
  %395 = add nsw i64 %394, %389
  br i1 %172, label %396, label %399
396:                                              ; preds = %393
  %397 = load i64, ptr %173, align 8
  %398 = mul nsw i64 %397, %237
  br label %399
399:                                              ; preds = %393, %396
  %400 = phi i64 [ %398, %396 ], [ 0, %393 ]
  %401 = add nsw i64 %395, %400
  br label %402
402:                                              ; preds = %363, %399, %381, %345
  %403 = phi i64 [ %347, %345 ], [ %365, %363 ], [ %383, %381 ], [ %401, %399 ]
  %404 = getelementptr inbounds i8, ptr %47, i64 %403
  %405 = getelementptr inbounds i8, ptr %48, i64 %274
  %406 = load double, ptr %405, align 8
  %407 = load double, ptr %404, align 8
  %408 = fcmp ogt double %406, %407
  br i1 %408, label %409, label %410
409:                                              ; preds = %402
  store double %406, ptr %404, align 8
  br label %410
410:                                              ; preds = %402, %409, %327
  %411 = add nuw nsw i64 %273, 1
  br i1 %138, label %412, label %414
412:                                              ; preds = %410
  %413 = load i64, ptr %174, align 8
  br label %414
414:                                              ; preds = %410, %412
  %415 = phi i64 [ %413, %412 ], [ 0, %410 ]
  %416 = add nsw i64 %415, %274
  br label %272
417:                                              ; preds = %93, %476
  %418 = phi i64 [ %477, %476 ], [ 0, %93 ]
  br i1 %96, label %419, label %421
419:                                              ; preds = %417
  %420 = load i64, ptr %97, align 8
  br label %421
421:                                              ; preds = %417, %419
  %422 = phi i64 [ %420, %419 ], [ 1, %417 ]
  %423 = icmp slt i64 %418, %422
  br i1 %423, label %469, label %424
424:                                              ; preds = %421
  %425 = load i8, ptr %7, align 4
  %426 = icmp sgt i8 %425, 3
  %427 = getelementptr i8, ptr %1, i64 104
  %428 = icmp sgt i8 %425, 2
  %429 = getelementptr i8, ptr %1, i64 80
  %430 = icmp sgt i8 %425, 1
  %431 = getelementptr i8, ptr %1, i64 56
  %432 = icmp sgt i8 %425, 0
  %433 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %434 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %435 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %436 = getelementptr i8, ptr %1, i64 32
  %437 = icmp eq ptr %5, null
  %438 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %439 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %440 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %441 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %442 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %443 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %444 = icmp sgt i8 %95, 0
  %445 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %446 = icmp sgt i8 %95, 1
  %447 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %448 = icmp sgt i8 %95, 2
  %449 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %450 = icmp sgt i8 %95, 0
  %451 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %452 = icmp sgt i8 %95, 1
  %453 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %454 = icmp sgt i8 %95, 2
  %455 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %456 = icmp sgt i8 %95, 0
  %457 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %458 = icmp sgt i8 %95, 1
  %459 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %460 = icmp sgt i8 %95, 2
  %461 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %462 = icmp sgt i8 %95, 0
  %463 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %464 = icmp sgt i8 %95, 1
  %465 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %466 = icmp sgt i8 %95, 2
  %467 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %468 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %523
469:                                              ; preds = %421, %485
  %470 = phi i64 [ %486, %485 ], [ 0, %421 ]
  br i1 %98, label %471, label %473
471:                                              ; preds = %469
  %472 = load i64, ptr %99, align 8
  br label %473
473:                                              ; preds = %469, %471
  %474 = phi i64 [ %472, %471 ], [ 1, %469 ]
  %475 = icmp slt i64 %470, %474
  br i1 %475, label %478, label %476
476:                                              ; preds = %473
  %477 = add nuw nsw i64 %418, 1
  br label %417
478:                                              ; preds = %473, %513
  %479 = phi i64 [ %514, %513 ], [ 0, %473 ]
  br i1 %100, label %480, label %482
480:                                              ; preds = %478
  %481 = load i64, ptr %101, align 8
  br label %482
482:                                              ; preds = %478, %480
  %483 = phi i64 [ %481, %480 ], [ 1, %478 ]
  %484 = icmp slt i64 %479, %483
  br i1 %484, label %487, label %485
485:                                              ; preds = %482
  %486 = add nuw nsw i64 %470, 1
  br label %469
487:                                              ; preds = %482
  br i1 %100, label %488, label %491
488:                                              ; preds = %487
  %489 = load i64, ptr %103, align 8
  %490 = mul nsw i64 %489, %479
  br label %491
491:                                              ; preds = %487, %488
  %492 = phi i64 [ %490, %488 ], [ 0, %487 ]
  br i1 %98, label %493, label %496
493:                                              ; preds = %491
  %494 = load i64, ptr %104, align 8
  %495 = mul nsw i64 %494, %470
  br label %496
496:                                              ; preds = %491, %493
  %497 = phi i64 [ %495, %493 ], [ 0, %491 ]
  %498 = add nsw i64 %497, %492
  br i1 %96, label %499, label %502
499:                                              ; preds = %496
  %500 = load i64, ptr %105, align 8
  %501 = mul nsw i64 %500, %418
  br label %502
502:                                              ; preds = %496, %499
  %503 = phi i64 [ %501, %499 ], [ 0, %496 ]
  %504 = add nsw i64 %498, %503
  br label %505
505:                                              ; preds = %520, %502
  %506 = phi i64 [ 0, %502 ], [ %517, %520 ]
  %507 = phi i64 [ %504, %502 ], [ %522, %520 ]
  br i1 %102, label %508, label %510
508:                                              ; preds = %505
  %509 = load i64, ptr %106, align 8
  br label %510
510:                                              ; preds = %505, %508
  %511 = phi i64 [ %509, %508 ], [ 1, %505 ]
  %512 = icmp slt i64 %506, %511
  br i1 %512, label %515, label %513
513:                                              ; preds = %510
  %514 = add nuw nsw i64 %479, 1
  br label %478
515:                                              ; preds = %510
  %516 = getelementptr inbounds i8, ptr %47, i64 %507
  store float 0xFFF0000000000000, ptr %516, align 4
  %517 = add nuw nsw i64 %506, 1
  br i1 %102, label %518, label %520
518:                                              ; preds = %515
  %519 = load i64, ptr %107, align 8
  br label %520
520:                                              ; preds = %515, %518
  %521 = phi i64 [ %519, %518 ], [ 0, %515 ]
  %522 = add nsw i64 %521, %507
  br label %505
523:                                              ; preds = %424, %537
  %524 = phi i64 [ %538, %537 ], [ 0, %424 ]
  br i1 %426, label %525, label %527
525:                                              ; preds = %523
  %526 = load i64, ptr %427, align 8
  br label %527
527:                                              ; preds = %523, %525
  %528 = phi i64 [ %526, %525 ], [ 1, %523 ]
  %529 = icmp slt i64 %524, %528
  br i1 %529, label %530, label %712
530:                                              ; preds = %527, %546
  %531 = phi i64 [ %547, %546 ], [ 0, %527 ]
  br i1 %428, label %532, label %534
532:                                              ; preds = %530
  %533 = load i64, ptr %429, align 8
  br label %534
534:                                              ; preds = %530, %532
  %535 = phi i64 [ %533, %532 ], [ 1, %530 ]
  %536 = icmp slt i64 %531, %535
  br i1 %536, label %539, label %537
537:                                              ; preds = %534
  %538 = add nuw nsw i64 %524, 1
  br label %523
539:                                              ; preds = %534, %574
  %540 = phi i64 [ %575, %574 ], [ 0, %534 ]
  br i1 %430, label %541, label %543
541:                                              ; preds = %539
  %542 = load i64, ptr %431, align 8
  br label %543
543:                                              ; preds = %539, %541
  %544 = phi i64 [ %542, %541 ], [ 1, %539 ]
  %545 = icmp slt i64 %540, %544
  br i1 %545, label %548, label %546
546:                                              ; preds = %543
  %547 = add nuw nsw i64 %531, 1
  br label %530
548:                                              ; preds = %543
  br i1 %430, label %549, label %552
549:                                              ; preds = %548
  %550 = load i64, ptr %433, align 8
  %551 = mul nsw i64 %550, %540
  br label %552
552:                                              ; preds = %548, %549
  %553 = phi i64 [ %551, %549 ], [ 0, %548 ]
  br i1 %428, label %554, label %557
554:                                              ; preds = %552
  %555 = load i64, ptr %434, align 8
  %556 = mul nsw i64 %555, %531
  br label %557
557:                                              ; preds = %552, %554
  %558 = phi i64 [ %556, %554 ], [ 0, %552 ]
  %559 = add nsw i64 %558, %553
  br i1 %426, label %560, label %563
560:                                              ; preds = %557
  %561 = load i64, ptr %435, align 8
  %562 = mul nsw i64 %561, %524
  br label %563
563:                                              ; preds = %557, %560
  %564 = phi i64 [ %562, %560 ], [ 0, %557 ]
  %565 = add nsw i64 %559, %564
  br label %566
566:                                              ; preds = %708, %563
  %567 = phi i64 [ 0, %563 ], [ %705, %708 ]
  %568 = phi i64 [ %565, %563 ], [ %710, %708 ]
  br i1 %432, label %569, label %571
569:                                              ; preds = %566
  %570 = load i64, ptr %436, align 8
  br label %571
571:                                              ; preds = %566, %569
  %572 = phi i64 [ %570, %569 ], [ 1, %566 ]
  %573 = icmp slt i64 %567, %572
  br i1 %573, label %576, label %574
574:                                              ; preds = %571
  %575 = add nuw nsw i64 %540, 1
  br label %539
576:                                              ; preds = %571
  br i1 %437, label %623, label %577
577:                                              ; preds = %576
  %578 = load ptr, ptr %5, align 8
  %579 = load i8, ptr %438, align 4
  %580 = icmp sgt i8 %579, 0
  br i1 %580, label %581, label %584
581:                                              ; preds = %577
  %582 = load i64, ptr %439, align 8
  %583 = mul nsw i64 %582, %567
  br label %584
584:                                              ; preds = %577, %581
  %585 = phi i64 [ %583, %581 ], [ 0, %577 ]
  %586 = icmp sgt i8 %579, 1
  br i1 %586, label %587, label %590
587:                                              ; preds = %584
  %588 = load i64, ptr %440, align 8
  %589 = mul nsw i64 %588, %540
  br label %590
590:                                              ; preds = %584, %587
  %591 = phi i64 [ %589, %587 ], [ 0, %584 ]
  %592 = icmp sgt i8 %579, 2
  br i1 %592, label %593, label %596
593:                                              ; preds = %590
  %594 = load i64, ptr %441, align 8
  %595 = mul nsw i64 %594, %531
  br label %596
596:                                              ; preds = %590, %593
  %597 = phi i64 [ %595, %593 ], [ 0, %590 ]
  %598 = icmp sgt i8 %579, 3
  br i1 %598, label %599, label %602
599:                                              ; preds = %596
  %600 = load i64, ptr %442, align 8
  %601 = mul nsw i64 %600, %524
  br label %602
602:                                              ; preds = %596, %599
  %603 = phi i64 [ %601, %599 ], [ 0, %596 ]
  %604 = getelementptr i8, ptr %578, i64 %585
  %605 = getelementptr i8, ptr %604, i64 %591
  %606 = getelementptr i8, ptr %605, i64 %597
  %607 = getelementptr i8, ptr %606, i64 %603
  %608 = load i64, ptr %443, align 8
  switch i64 %608, label %618 [
    i64 1, label %609
    i64 2, label %612
    i64 4, label %615
  ]
609:                                              ; preds = %602
  %610 = load i8, ptr %607, align 1
  %611 = icmp ne i8 %610, 0
  br label %621
612:                                              ; preds = %602
  %613 = load i16, ptr %607, align 2
  %614 = icmp ne i16 %613, 0
  br label %621
615:                                              ; preds = %602
  %616 = load i32, ptr %607, align 4
  %617 = icmp ne i32 %616, 0
  br label %621
618:                                              ; preds = %602
  %619 = load i64, ptr %607, align 8
  %620 = icmp ne i64 %619, 0
  br label %621
621:                                              ; preds = %609, %612, %615, %618
  %622 = phi i1 [ %620, %618 ], [ %611, %609 ], [ %614, %612 ], [ %617, %615 ]
  br i1 %622, label %623, label %704
623:                                              ; preds = %621, %576
  switch i32 %2, label %678 [
    i32 1, label %624
    i32 2, label %642
    i32 3, label %660
  ]
624:                                              ; preds = %623
  br i1 %456, label %625, label %628
625:                                              ; preds = %624
  %626 = load i64, ptr %457, align 8
  %627 = mul nsw i64 %626, %540
  br label %628
628:                                              ; preds = %624, %625
  %629 = phi i64 [ %627, %625 ], [ 0, %624 ]
  br i1 %458, label %630, label %633
630:                                              ; preds = %628
  %631 = load i64, ptr %459, align 8
  %632 = mul nsw i64 %631, %531
  br label %633
633:                                              ; preds = %628, %630
  %634 = phi i64 [ %632, %630 ], [ 0, %628 ]
  %635 = add nsw i64 %634, %629
  br i1 %460, label %636, label %639
636:                                              ; preds = %633
  %637 = load i64, ptr %461, align 8
  %638 = mul nsw i64 %637, %524
  br label %639
639:                                              ; preds = %633, %636
  %640 = phi i64 [ %638, %636 ], [ 0, %633 ]
  %641 = add nsw i64 %635, %640
  br label %696
642:                                              ; preds = %623
  br i1 %450, label %643, label %646
643:                                              ; preds = %642
  %644 = load i64, ptr %451, align 8
  %645 = mul nsw i64 %644, %567
  br label %646
646:                                              ; preds = %642, %643
  %647 = phi i64 [ %645, %643 ], [ 0, %642 ]
  br i1 %452, label %648, label %651
648:                                              ; preds = %646
  %649 = load i64, ptr %453, align 8
  %650 = mul nsw i64 %649, %531
  br label %651
651:                                              ; preds = %646, %648
  %652 = phi i64 [ %650, %648 ], [ 0, %646 ]
  %653 = add nsw i64 %652, %647
  br i1 %454, label %654, label %657
654:                                              ; preds = %651
  %655 = load i64, ptr %455, align 8
  %656 = mul nsw i64 %655, %524
  br label %657
657:                                              ; preds = %651, %654
  %658 = phi i64 [ %656, %654 ], [ 0, %651 ]
  %659 = add nsw i64 %653, %658
  br label %696
660:                                              ; preds = %623
  br i1 %444, label %661, label %664
661:                                              ; preds = %660
  %662 = load i64, ptr %445, align 8
  %663 = mul nsw i64 %662, %567
  br label %664
664:                                              ; preds = %660, %661
  %665 = phi i64 [ %663, %661 ], [ 0, %660 ]
  br i1 %446, label %666, label %669
666:                                              ; preds = %664
  %667 = load i64, ptr %447, align 8
  %668 = mul nsw i64 %667, %540
  br label %669
669:                                              ; preds = %664, %666
  %670 = phi i64 [ %668, %666 ], [ 0, %664 ]
  %671 = add nsw i64 %670, %665
  br i1 %448, label %672, label %675
672:                                              ; preds = %669
  %673 = load i64, ptr %449, align 8
  %674 = mul nsw i64 %673, %524
  br label %675
675:                                              ; preds = %669, %672
  %676 = phi i64 [ %674, %672 ], [ 0, %669 ]
  %677 = add nsw i64 %671, %676
  br label %696
678:                                              ; preds = %623
  br i1 %462, label %679, label %682
679:                                              ; preds = %678
  %680 = load i64, ptr %463, align 8
  %681 = mul nsw i64 %680, %567
  br label %682
682:                                              ; preds = %678, %679
  %683 = phi i64 [ %681, %679 ], [ 0, %678 ]
  br i1 %464, label %684, label %687
684:                                              ; preds = %682
  %685 = load i64, ptr %465, align 8
  %686 = mul nsw i64 %685, %540
  br label %687
687:                                              ; preds = %682, %684
  %688 = phi i64 [ %686, %684 ], [ 0, %682 ]
  %689 = add nsw i64 %688, %683
  br i1 %466, label %690, label %693
690:                                              ; preds = %687
  %691 = load i64, ptr %467, align 8
  %692 = mul nsw i64 %691, %531
  br label %693
693:                                              ; preds = %687, %690
  %694 = phi i64 [ %692, %690 ], [ 0, %687 ]
  %695 = add nsw i64 %689, %694
  br label %696
696:                                              ; preds = %657, %693, %675, %639
  %697 = phi i64 [ %641, %639 ], [ %659, %657 ], [ %677, %675 ], [ %695, %693 ]
  %698 = getelementptr inbounds i8, ptr %47, i64 %697
  %699 = getelementptr inbounds i8, ptr %48, i64 %568
  %700 = load float, ptr %699, align 4
  %701 = load float, ptr %698, align 4
  %702 = fcmp ogt float %700, %701
  br i1 %702, label %703, label %704
703:                                              ; preds = %696
  store float %700, ptr %698, align 4
  br label %704
704:                                              ; preds = %696, %703, %621
  %705 = add nuw nsw i64 %567, 1
  br i1 %432, label %706, label %708
706:                                              ; preds = %704
  %707 = load i64, ptr %468, align 8
  br label %708
708:                                              ; preds = %704, %706
  %709 = phi i64 [ %707, %706 ], [ 0, %704 ]
  %710 = add nsw i64 %709, %568
  br label %566
711:                                              ; preds = %44
  tail call void @retrograd.unsupported_array()
  unreachable
712:                                              ; preds = %527, %233
  ret void
}
define internal void @retrograd.body._FortranAMinvalDim(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %51
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %86
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %88, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %88
  br label %17
17:                                               ; preds = %11, %86
  %18 = phi i64 [ %16, %11 ], [ %88, %86 ]
  %19 = icmp sgt i8 %91, 1
  br i1 %19, label %20, label %26
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %18, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %18
  br label %26
26:                                               ; preds = %20, %17
  %27 = phi i64 [ %25, %20 ], [ %18, %17 ]
  %28 = icmp sgt i8 %91, 2
  br i1 %28, label %29, label %35
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %27, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %27
  br label %35
35:                                               ; preds = %29, %26
  %36 = phi i64 [ %34, %29 ], [ %27, %26 ]
  %37 = icmp sgt i8 %91, 3
  br i1 %37, label %38, label %44
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %36, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = load i64, ptr %41, align 8
  %43 = mul nsw i64 %42, %36
  br label %44
44:                                               ; preds = %38, %35
  %45 = phi i64 [ %43, %38 ], [ %36, %35 ]
  %46 = tail call i64 @llvm.smax.i64(i64 %45, i64 1)
  %47 = tail call ptr @malloc(i64 noundef %46)
  store ptr %47, ptr %0, align 8
  %48 = load ptr, ptr %1, align 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %50 = load i8, ptr %49, align 1
  switch i8 %50, label %711 [
    i8 28, label %108
    i8 27, label %93
  ]
51:                                               ; preds = %6
  %52 = load i8, ptr %7, align 4
  %53 = icmp sgt i8 %52, 1
  br i1 %53, label %54, label %66
54:                                               ; preds = %51
  %55 = icmp slt i32 %2, 2
  %56 = zext i1 %55 to i8
  %57 = icmp ugt i8 %52, %56
  br i1 %57, label %58, label %63
58:                                               ; preds = %54
  %59 = zext i1 %55 to i64
  %60 = getelementptr %struct.dimension, ptr %1, i64 %59
  %61 = getelementptr i8, ptr %60, i64 32
  %62 = load i64, ptr %61, align 8
  br label %63
63:                                               ; preds = %58, %54
  %64 = phi i64 [ %62, %58 ], [ 1, %54 ]
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %64, ptr %65, align 8
  br label %66
66:                                               ; preds = %63, %51
  %67 = load i8, ptr %7, align 4
  %68 = icmp sgt i8 %67, 2
  br i1 %68, label %69, label %76
69:                                               ; preds = %66
  %70 = icmp sgt i32 %2, 2
  %71 = select i1 %70, i64 1, i64 2
  %72 = getelementptr %struct.dimension, ptr %1, i64 %71
  %73 = getelementptr i8, ptr %72, i64 32
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %74, ptr %75, align 8
  br label %76
76:                                               ; preds = %69, %66
  %77 = load i8, ptr %7, align 4
  %78 = icmp sgt i8 %77, 3
  br i1 %78, label %79, label %86
79:                                               ; preds = %76
  %80 = icmp sgt i32 %2, 3
  %81 = select i1 %80, i64 2, i64 3
  %82 = getelementptr %struct.dimension, ptr %1, i64 %81
  %83 = getelementptr i8, ptr %82, i64 32
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %84, ptr %85, align 8
  br label %86
86:                                               ; preds = %79, %76
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %88, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %91 = load i8, ptr %90, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %11, label %17
93:                                               ; preds = %44
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %95 = load i8, ptr %94, align 4
  %96 = icmp sgt i8 %95, 3
  %97 = getelementptr i8, ptr %0, i64 104
  %98 = icmp sgt i8 %95, 2
  %99 = getelementptr i8, ptr %0, i64 80
  %100 = icmp sgt i8 %95, 1
  %101 = getelementptr i8, ptr %0, i64 56
  %102 = icmp sgt i8 %95, 0
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %106 = getelementptr i8, ptr %0, i64 32
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %417
108:                                              ; preds = %44
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %110 = load i8, ptr %109, align 4
  %111 = icmp sgt i8 %110, 3
  %112 = getelementptr i8, ptr %0, i64 104
  %113 = icmp sgt i8 %110, 2
  %114 = getelementptr i8, ptr %0, i64 80
  %115 = icmp sgt i8 %110, 1
  %116 = getelementptr i8, ptr %0, i64 56
  %117 = icmp sgt i8 %110, 0
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %121 = getelementptr i8, ptr %0, i64 32
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %123
123:                                              ; preds = %108, %182
  %124 = phi i64 [ %183, %182 ], [ 0, %108 ]
  br i1 %111, label %125, label %127
125:                                              ; preds = %123
  %126 = load i64, ptr %112, align 8
  br label %127
127:                                              ; preds = %123, %125
  %128 = phi i64 [ %126, %125 ], [ 1, %123 ]
  %129 = icmp slt i64 %124, %128
  br i1 %129, label %175, label %130
130:                                              ; preds = %127
  %131 = load i8, ptr %7, align 4
  %132 = icmp sgt i8 %131, 3
  %133 = getelementptr i8, ptr %1, i64 104
  %134 = icmp sgt i8 %131, 2
  %135 = getelementptr i8, ptr %1, i64 80
  %136 = icmp sgt i8 %131, 1
  %137 = getelementptr i8, ptr %1, i64 56
  %138 = icmp sgt i8 %131, 0
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %142 = getelementptr i8, ptr %1, i64 32
  %143 = icmp eq ptr %5, null
  %144 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %147 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %150 = icmp sgt i8 %110, 0
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %152 = icmp sgt i8 %110, 1
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %154 = icmp sgt i8 %110, 2
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %156 = icmp sgt i8 %110, 0
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %158 = icmp sgt i8 %110, 1
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %160 = icmp sgt i8 %110, 2
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %162 = icmp sgt i8 %110, 0
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %164 = icmp sgt i8 %110, 1
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %166 = icmp sgt i8 %110, 2
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %168 = icmp sgt i8 %110, 0
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %170 = icmp sgt i8 %110, 1
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %172 = icmp sgt i8 %110, 2
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %174 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %229
175:                                              ; preds = %127, %191
  %176 = phi i64 [ %192, %191 ], [ 0, %127 ]
  br i1 %113, label %177, label %179
177:                                              ; preds = %175
  %178 = load i64, ptr %114, align 8
  br label %179
179:                                              ; preds = %175, %177
  %180 = phi i64 [ %178, %177 ], [ 1, %175 ]
  %181 = icmp slt i64 %176, %180
  br i1 %181, label %184, label %182
182:                                              ; preds = %179
  %183 = add nuw nsw i64 %124, 1
  br label %123
184:                                              ; preds = %179, %219
  %185 = phi i64 [ %220, %219 ], [ 0, %179 ]
  br i1 %115, label %186, label %188
186:                                              ; preds = %184
  %187 = load i64, ptr %116, align 8
  br label %188
188:                                              ; preds = %184, %186
  %189 = phi i64 [ %187, %186 ], [ 1, %184 ]
  %190 = icmp slt i64 %185, %189
  br i1 %190, label %193, label %191
191:                                              ; preds = %188
  %192 = add nuw nsw i64 %176, 1
  br label %175
193:                                              ; preds = %188
  br i1 %115, label %194, label %197
194:                                              ; preds = %193
  %195 = load i64, ptr %118, align 8
  %196 = mul nsw i64 %195, %185
  br label %197
197:                                              ; preds = %193, %194
  %198 = phi i64 [ %196, %194 ], [ 0, %193 ]
  br i1 %113, label %199, label %202
199:                                              ; preds = %197
  %200 = load i64, ptr %119, align 8
  %201 = mul nsw i64 %200, %176
  br label %202
202:                                              ; preds = %197, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %197 ]
  %204 = add nsw i64 %203, %198
  br i1 %111, label %205, label %208
205:                                              ; preds = %202
  %206 = load i64, ptr %120, align 8
  %207 = mul nsw i64 %206, %124
  br label %208
208:                                              ; preds = %202, %205
  %209 = phi i64 [ %207, %205 ], [ 0, %202 ]
  %210 = add nsw i64 %204, %209
  br label %211
211:                                              ; preds = %226, %208
  %212 = phi i64 [ %210, %208 ], [ %228, %226 ]
  %213 = phi i64 [ 0, %208 ], [ %223, %226 ]
  br i1 %117, label %214, label %216
214:                                              ; preds = %211
  %215 = load i64, ptr %121, align 8
  br label %216
216:                                              ; preds = %211, %214
  %217 = phi i64 [ %215, %214 ], [ 1, %211 ]
  %218 = icmp slt i64 %213, %217
  br i1 %218, label %221, label %219
219:                                              ; preds = %216
  %220 = add nuw nsw i64 %185, 1
  br label %184
221:                                              ; preds = %216
  %222 = getelementptr inbounds i8, ptr %47, i64 %212
  store double 0x7FF0000000000000, ptr %222, align 8
  %223 = add nuw nsw i64 %213, 1
  br i1 %117, label %224, label %226
224:                                              ; preds = %221
  %225 = load i64, ptr %122, align 8
  br label %226
226:                                              ; preds = %221, %224
  %227 = phi i64 [ %225, %224 ], [ 0, %221 ]
  %228 = add nsw i64 %227, %212
  br label %211
229:                                              ; preds = %130, %243
  %230 = phi i64 [ %244, %243 ], [ 0, %130 ]
  br i1 %132, label %231, label %233
231:                                              ; preds = %229
  %232 = load i64, ptr %133, align 8
  br label %233
233:                                              ; preds = %229, %231
  %234 = phi i64 [ %232, %231 ], [ 1, %229 ]
  %235 = icmp slt i64 %230, %234
  br i1 %235, label %236, label %712
236:                                              ; preds = %233, %252
  %237 = phi i64 [ %253, %252 ], [ 0, %233 ]
  br i1 %134, label %238, label %240
238:                                              ; preds = %236
  %239 = load i64, ptr %135, align 8
  br label %240
240:                                              ; preds = %236, %238
  %241 = phi i64 [ %239, %238 ], [ 1, %236 ]
  %242 = icmp slt i64 %237, %241
  br i1 %242, label %245, label %243
243:                                              ; preds = %240
  %244 = add nuw nsw i64 %230, 1
  br label %229
245:                                              ; preds = %240, %280
  %246 = phi i64 [ %281, %280 ], [ 0, %240 ]
  br i1 %136, label %247, label %249
247:                                              ; preds = %245
  %248 = load i64, ptr %137, align 8
  br label %249
249:                                              ; preds = %245, %247
  %250 = phi i64 [ %248, %247 ], [ 1, %245 ]
  %251 = icmp slt i64 %246, %250
  br i1 %251, label %254, label %252
252:                                              ; preds = %249
  %253 = add nuw nsw i64 %237, 1
  br label %236
254:                                              ; preds = %249
  br i1 %136, label %255, label %258
255:                                              ; preds = %254
  %256 = load i64, ptr %139, align 8
  %257 = mul nsw i64 %256, %246
  br label %258
258:                                              ; preds = %254, %255
  %259 = phi i64 [ %257, %255 ], [ 0, %254 ]
  br i1 %134, label %260, label %263
260:                                              ; preds = %258
  %261 = load i64, ptr %140, align 8
  %262 = mul nsw i64 %261, %237
  br label %263
263:                                              ; preds = %258, %260
  %264 = phi i64 [ %262, %260 ], [ 0, %258 ]
  %265 = add nsw i64 %264, %259
  br i1 %132, label %266, label %269
266:                                              ; preds = %263
  %267 = load i64, ptr %141, align 8
  %268 = mul nsw i64 %267, %230
  br label %269
269:                                              ; preds = %263, %266
  %270 = phi i64 [ %268, %266 ], [ 0, %263 ]
  %271 = add nsw i64 %265, %270
  br label %272
272:                                              ; preds = %414, %269
  %273 = phi i64 [ 0, %269 ], [ %411, %414 ]
  %274 = phi i64 [ %271, %269 ], [ %416, %414 ]
  br i1 %138, label %275, label %277
275:                                              ; preds = %272
  %276 = load i64, ptr %142, align 8
  br label %277
277:                                              ; preds = %272, %275
  %278 = phi i64 [ %276, %275 ], [ 1, %272 ]
  %279 = icmp slt i64 %273, %278
  br i1 %279, label %282, label %280
280:                                              ; preds = %277
  %281 = add nuw nsw i64 %246, 1
  br label %245
282:                                              ; preds = %277
  br i1 %143, label %329, label %283
283:                                              ; preds = %282
  %284 = load ptr, ptr %5, align 8
  %285 = load i8, ptr %144, align 4
  %286 = icmp sgt i8 %285, 0
  br i1 %286, label %287, label %290
287:                                              ; preds = %283
  %288 = load i64, ptr %145, align 8
  %289 = mul nsw i64 %288, %273
  br label %290
290:                                              ; preds = %283, %287
  %291 = phi i64 [ %289, %287 ], [ 0, %283 ]
  %292 = icmp sgt i8 %285, 1
  br i1 %292, label %293, label %296
293:                                              ; preds = %290
  %294 = load i64, ptr %146, align 8
  %295 = mul nsw i64 %294, %246
  br label %296
296:                                              ; preds = %290, %293
  %297 = phi i64 [ %295, %293 ], [ 0, %290 ]
  %298 = icmp sgt i8 %285, 2
  br i1 %298, label %299, label %302
299:                                              ; preds = %296
  %300 = load i64, ptr %147, align 8
  %301 = mul nsw i64 %300, %237
  br label %302
302:                                              ; preds = %296, %299
  %303 = phi i64 [ %301, %299 ], [ 0, %296 ]
  %304 = icmp sgt i8 %285, 3
  br i1 %304, label %305, label %308
305:                                              ; preds = %302
  %306 = load i64, ptr %148, align 8
  %307 = mul nsw i64 %306, %230
  br label %308
308:                                              ; preds = %302, %305
  %309 = phi i64 [ %307, %305 ], [ 0, %302 ]
  %310 = getelementptr i8, ptr %284, i64 %291
  %311 = getelementptr i8, ptr %310, i64 %297
  %312 = getelementptr i8, ptr %311, i64 %303
  %313 = getelementptr i8, ptr %312, i64 %309
  %314 = load i64, ptr %149, align 8
  switch i64 %314, label %324 [
    i64 1, label %315
    i64 2, label %318
    i64 4, label %321
  ]
315:                                              ; preds = %308
  %316 = load i8, ptr %313, align 1
  %317 = icmp ne i8 %316, 0
  br label %327
318:                                              ; preds = %308
  %319 = load i16, ptr %313, align 2
  %320 = icmp ne i16 %319, 0
  br label %327
321:                                              ; preds = %308
  %322 = load i32, ptr %313, align 4
  %323 = icmp ne i32 %322, 0
  br label %327
324:                                              ; preds = %308
  %325 = load i64, ptr %313, align 8
  %326 = icmp ne i64 %325, 0
  br label %327
327:                                              ; preds = %315, %318, %321, %324
  %328 = phi i1 [ %326, %324 ], [ %317, %315 ], [ %320, %318 ], [ %323, %321 ]
  br i1 %328, label %329, label %410
329:                                              ; preds = %327, %282
  switch i32 %2, label %384 [
    i32 1, label %330
    i32 2, label %348
    i32 3, label %366
  ]
330:                                              ; preds = %329
  br i1 %162, label %331, label %334
331:                                              ; preds = %330
  %332 = load i64, ptr %163, align 8
  %333 = mul nsw i64 %332, %246
  br label %334
334:                                              ; preds = %330, %331
  %335 = phi i64 [ %333, %331 ], [ 0, %330 ]
  br i1 %164, label %336, label %339
336:                                              ; preds = %334
  %337 = load i64, ptr %165, align 8
  %338 = mul nsw i64 %337, %237
  br label %339
339:                                              ; preds = %334, %336
  %340 = phi i64 [ %338, %336 ], [ 0, %334 ]
  %341 = add nsw i64 %340, %335
  br i1 %166, label %342, label %345
342:                                              ; preds = %339
  %343 = load i64, ptr %167, align 8
  %344 = mul nsw i64 %343, %230
  br label %345
345:                                              ; preds = %339, %342
  %346 = phi i64 [ %344, %342 ], [ 0, %339 ]
  %347 = add nsw i64 %341, %346
  br label %402
348:                                              ; preds = %329
  br i1 %156, label %349, label %352
349:                                              ; preds = %348
  %350 = load i64, ptr %157, align 8
  %351 = mul nsw i64 %350, %273
  br label %352
352:                                              ; preds = %348, %349
  %353 = phi i64 [ %351, %349 ], [ 0, %348 ]
  br i1 %158, label %354, label %357
354:                                              ; preds = %352
  %355 = load i64, ptr %159, align 8
  %356 = mul nsw i64 %355, %237
  br label %357
357:                                              ; preds = %352, %354
  %358 = phi i64 [ %356, %354 ], [ 0, %352 ]
  %359 = add nsw i64 %358, %353
  br i1 %160, label %360, label %363
360:                                              ; preds = %357
  %361 = load i64, ptr %161, align 8
  %362 = mul nsw i64 %361, %230
  br label %363
363:                                              ; preds = %357, %360
  %364 = phi i64 [ %362, %360 ], [ 0, %357 ]
  %365 = add nsw i64 %359, %364
  br label %402
366:                                              ; preds = %329
  br i1 %150, label %367, label %370
367:                                              ; preds = %366
  %368 = load i64, ptr %151, align 8
  %369 = mul nsw i64 %368, %273
  br label %370
370:                                              ; preds = %366, %367
  %371 = phi i64 [ %369, %367 ], [ 0, %366 ]
  br i1 %152, label %372, label %375
372:                                              ; preds = %370
  %373 = load i64, ptr %153, align 8
  %374 = mul nsw i64 %373, %246
  br label %375
375:                                              ; preds = %370, %372
  %376 = phi i64 [ %374, %372 ], [ 0, %370 ]
  %377 = add nsw i64 %376, %371
  br i1 %154, label %378, label %381
378:                                              ; preds = %375
  %379 = load i64, ptr %155, align 8
  %380 = mul nsw i64 %379, %230
  br label %381
381:                                              ; preds = %375, %378
  %382 = phi i64 [ %380, %378 ], [ 0, %375 ]
  %383 = add nsw i64 %377, %382
  br label %402
384:                                              ; preds = %329
  br i1 %168, label %385, label %388
385:                                              ; preds = %384
  %386 = load i64, ptr %169, align 8
  %387 = mul nsw i64 %386, %273
  br label %388
388:                                              ; preds = %384, %385
  %389 = phi i64 [ %387, %385 ], [ 0, %384 ]
  br i1 %170, label %390, label %393
390:                                              ; preds = %388
  %391 = load i64, ptr %171, align 8
  %392 = mul nsw i64 %391, %246
  br label %393
393:                                              ; preds = %388, %390
  %394 = phi i64 [ %392, %390 ], [ 0, %388 ]
  %395 = add nsw i64 %394, %389
  br i1 %172, label %396, label %399
396:                                              ; preds = %393
  %397 = load i64, ptr %173, align 8
  %398 = mul nsw i64 %397, %237
  br label %399
399:                                              ; preds = %393, %396
  %400 = phi i64 [ %398, %396 ], [ 0, %393 ]
  %401 = add nsw i64 %395, %400
  br label %402
402:                                              ; preds = %363, %399, %381, %345
  %403 = phi i64 [ %347, %345 ], [ %365, %363 ], [ %383, %381 ], [ %401, %399 ]
  %404 = getelementptr inbounds i8, ptr %47, i64 %403
  %405 = getelementptr inbounds i8, ptr %48, i64 %274
  %406 = load double, ptr %405, align 8
  %407 = load double, ptr %404, align 8
  %408 = fcmp olt double %406, %407
  br i1 %408, label %409, label %410
409:                                              ; preds = %402
  store double %406, ptr %404, align 8
  br label %410
410:                                              ; preds = %402, %409, %327
  %411 = add nuw nsw i64 %273, 1
  br i1 %138, label %412, label %414
412:                                              ; preds = %410
  %413 = load i64, ptr %174, align 8
  br label %414
414:                                              ; preds = %410, %412
  %415 = phi i64 [ %413, %412 ], [ 0, %410 ]
  %416 = add nsw i64 %415, %274
  br label %272
417:                                              ; preds = %93, %476
  %418 = phi i64 [ %477, %476 ], [ 0, %93 ]
  br i1 %96, label %419, label %421
419:                                              ; preds = %417
  %420 = load i64, ptr %97, align 8
  br label %421
421:                                              ; preds = %417, %419
  %422 = phi i64 [ %420, %419 ], [ 1, %417 ]
  %423 = icmp slt i64 %418, %422
  br i1 %423, label %469, label %424
424:                                              ; preds = %421
  %425 = load i8, ptr %7, align 4
  %426 = icmp sgt i8 %425, 3
  %427 = getelementptr i8, ptr %1, i64 104
  %428 = icmp sgt i8 %425, 2
  %429 = getelementptr i8, ptr %1, i64 80
  %430 = icmp sgt i8 %425, 1
  %431 = getelementptr i8, ptr %1, i64 56
  %432 = icmp sgt i8 %425, 0
  %433 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %434 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %435 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %436 = getelementptr i8, ptr %1, i64 32
  %437 = icmp eq ptr %5, null
  %438 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %439 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %440 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %441 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %442 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %443 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %444 = icmp sgt i8 %95, 0
  %445 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %446 = icmp sgt i8 %95, 1
  %447 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %448 = icmp sgt i8 %95, 2
  %449 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %450 = icmp sgt i8 %95, 0
  %451 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %452 = icmp sgt i8 %95, 1
  %453 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %454 = icmp sgt i8 %95, 2
  %455 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %456 = icmp sgt i8 %95, 0
  %457 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %458 = icmp sgt i8 %95, 1
  %459 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %460 = icmp sgt i8 %95, 2
  %461 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %462 = icmp sgt i8 %95, 0
  %463 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %464 = icmp sgt i8 %95, 1
  %465 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %466 = icmp sgt i8 %95, 2
  %467 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %468 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %523
469:                                              ; preds = %421, %485
  %470 = phi i64 [ %486, %485 ], [ 0, %421 ]
  br i1 %98, label %471, label %473
471:                                              ; preds = %469
  %472 = load i64, ptr %99, align 8
  br label %473
473:                                              ; preds = %469, %471
  %474 = phi i64 [ %472, %471 ], [ 1, %469 ]
  %475 = icmp slt i64 %470, %474
  br i1 %475, label %478, label %476
476:                                              ; preds = %473
  %477 = add nuw nsw i64 %418, 1
  br label %417
478:                                              ; preds = %473, %513
  %479 = phi i64 [ %514, %513 ], [ 0, %473 ]
  br i1 %100, label %480, label %482
480:                                              ; preds = %478
  %481 = load i64, ptr %101, align 8
  br label %482
482:                                              ; preds = %478, %480
  %483 = phi i64 [ %481, %480 ], [ 1, %478 ]
  %484 = icmp slt i64 %479, %483
  br i1 %484, label %487, label %485
485:                                              ; preds = %482
  %486 = add nuw nsw i64 %470, 1
  br label %469
487:                                              ; preds = %482
  br i1 %100, label %488, label %491
488:                                              ; preds = %487
  %489 = load i64, ptr %103, align 8
  %490 = mul nsw i64 %489, %479
  br label %491
491:                                              ; preds = %487, %488
  %492 = phi i64 [ %490, %488 ], [ 0, %487 ]
  br i1 %98, label %493, label %496
493:                                              ; preds = %491
  %494 = load i64, ptr %104, align 8
  %495 = mul nsw i64 %494, %470
  br label %496
496:                                              ; preds = %491, %493
  %497 = phi i64 [ %495, %493 ], [ 0, %491 ]
  %498 = add nsw i64 %497, %492
  br i1 %96, label %499, label %502
499:                                              ; preds = %496
  %500 = load i64, ptr %105, align 8
  %501 = mul nsw i64 %500, %418
  br label %502
502:                                              ; preds = %496, %499
  %503 = phi i64 [ %501, %499 ], [ 0, %496 ]
  %504 = add nsw i64 %498, %503
  br label %505
505:                                              ; preds = %520, %502
  %506 = phi i64 [ 0, %502 ], [ %517, %520 ]
  %507 = phi i64 [ %504, %502 ], [ %522, %520 ]
  br i1 %102, label %508, label %510
508:                                              ; preds = %505
  %509 = load i64, ptr %106, align 8
  br label %510
510:                                              ; preds = %505, %508
  %511 = phi i64 [ %509, %508 ], [ 1, %505 ]
  %512 = icmp slt i64 %506, %511
  br i1 %512, label %515, label %513
513:                                              ; preds = %510
  %514 = add nuw nsw i64 %479, 1
  br label %478
515:                                              ; preds = %510
  %516 = getelementptr inbounds i8, ptr %47, i64 %507
  store float 0x7FF0000000000000, ptr %516, align 4
  %517 = add nuw nsw i64 %506, 1
  br i1 %102, label %518, label %520
518:                                              ; preds = %515
  %519 = load i64, ptr %107, align 8
  br label %520
520:                                              ; preds = %515, %518
  %521 = phi i64 [ %519, %518 ], [ 0, %515 ]
  %522 = add nsw i64 %521, %507
  br label %505
523:                                              ; preds = %424, %537
  %524 = phi i64 [ %538, %537 ], [ 0, %424 ]
  br i1 %426, label %525, label %527
525:                                              ; preds = %523
  %526 = load i64, ptr %427, align 8
  br label %527
527:                                              ; preds = %523, %525
  %528 = phi i64 [ %526, %525 ], [ 1, %523 ]
  %529 = icmp slt i64 %524, %528
  br i1 %529, label %530, label %712
530:                                              ; preds = %527, %546
  %531 = phi i64 [ %547, %546 ], [ 0, %527 ]
  br i1 %428, label %532, label %534
532:                                              ; preds = %530
  %533 = load i64, ptr %429, align 8
  br label %534
534:                                              ; preds = %530, %532
  %535 = phi i64 [ %533, %532 ], [ 1, %530 ]
  %536 = icmp slt i64 %531, %535
  br i1 %536, label %539, label %537
537:                                              ; preds = %534
  %538 = add nuw nsw i64 %524, 1
  br label %523
539:                                              ; preds = %534, %574
  %540 = phi i64 [ %575, %574 ], [ 0, %534 ]
  br i1 %430, label %541, label %543
541:                                              ; preds = %539
  %542 = load i64, ptr %431, align 8
  br label %543
543:                                              ; preds = %539, %541
  %544 = phi i64 [ %542, %541 ], [ 1, %539 ]
  %545 = icmp slt i64 %540, %544
  br i1 %545, label %548, label %546
546:                                              ; preds = %543
  %547 = add nuw nsw i64 %531, 1
  br label %530
548:                                              ; preds = %543
  br i1 %430, label %549, label %552
549:                                              ; preds = %548
  %550 = load i64, ptr %433, align 8
  %551 = mul nsw i64 %550, %540
  br label %552
552:                                              ; preds = %548, %549
  %553 = phi i64 [ %551, %549 ], [ 0, %548 ]
  br i1 %428, label %554, label %557
554:                                              ; preds = %552
  %555 = load i64, ptr %434, align 8
  %556 = mul nsw i64 %555, %531
  br label %557
557:                                              ; preds = %552, %554
  %558 = phi i64 [ %556, %554 ], [ 0, %552 ]
  %559 = add nsw i64 %558, %553
  br i1 %426, label %560, label %563
560:                                              ; preds = %557
  %561 = load i64, ptr %435, align 8
  %562 = mul nsw i64 %561, %524
  br label %563
563:                                              ; preds = %557, %560
  %564 = phi i64 [ %562, %560 ], [ 0, %557 ]
  %565 = add nsw i64 %559, %564
  br label %566
566:                                              ; preds = %708, %563
  %567 = phi i64 [ 0, %563 ], [ %705, %708 ]
  %568 = phi i64 [ %565, %563 ], [ %710, %708 ]
  br i1 %432, label %569, label %571
569:                                              ; preds = %566
  %570 = load i64, ptr %436, align 8
  br label %571
571:                                              ; preds = %566, %569
  %572 = phi i64 [ %570, %569 ], [ 1, %566 ]
  %573 = icmp slt i64 %567, %572
  br i1 %573, label %576, label %574
574:                                              ; preds = %571
  %575 = add nuw nsw i64 %540, 1
  br label %539
576:                                              ; preds = %571
  br i1 %437, label %623, label %577
577:                                              ; preds = %576
  %578 = load ptr, ptr %5, align 8
  %579 = load i8, ptr %438, align 4
  %580 = icmp sgt i8 %579, 0
  br i1 %580, label %581, label %584
581:                                              ; preds = %577
  %582 = load i64, ptr %439, align 8
  %583 = mul nsw i64 %582, %567
  br label %584
584:                                              ; preds = %577, %581
  %585 = phi i64 [ %583, %581 ], [ 0, %577 ]
  %586 = icmp sgt i8 %579, 1
  br i1 %586, label %587, label %590
587:                                              ; preds = %584
  %588 = load i64, ptr %440, align 8
  %589 = mul nsw i64 %588, %540
  br label %590
590:                                              ; preds = %584, %587
  %591 = phi i64 [ %589, %587 ], [ 0, %584 ]
  %592 = icmp sgt i8 %579, 2
  br i1 %592, label %593, label %596
593:                                              ; preds = %590
  %594 = load i64, ptr %441, align 8
  %595 = mul nsw i64 %594, %531
  br label %596
596:                                              ; preds = %590, %593
  %597 = phi i64 [ %595, %593 ], [ 0, %590 ]
  %598 = icmp sgt i8 %579, 3
  br i1 %598, label %599, label %602
599:                                              ; preds = %596
  %600 = load i64, ptr %442, align 8
  %601 = mul nsw i64 %600, %524
  br label %602
602:                                              ; preds = %596, %599
  %603 = phi i64 [ %601, %599 ], [ 0, %596 ]
  %604 = getelementptr i8, ptr %578, i64 %585
  %605 = getelementptr i8, ptr %604, i64 %591
  %606 = getelementptr i8, ptr %605, i64 %597
  %607 = getelementptr i8, ptr %606, i64 %603
  %608 = load i64, ptr %443, align 8
  switch i64 %608, label %618 [
    i64 1, label %609
    i64 2, label %612
    i64 4, label %615
  ]
609:                                              ; preds = %602
  %610 = load i8, ptr %607, align 1
  %611 = icmp ne i8 %610, 0
  br label %621
612:                                              ; preds = %602
  %613 = load i16, ptr %607, align 2
  %614 = icmp ne i16 %613, 0
  br label %621
615:                                              ; preds = %602
  %616 = load i32, ptr %607, align 4
  %617 = icmp ne i32 %616, 0
  br label %621
618:                                              ; preds = %602
  %619 = load i64, ptr %607, align 8
  %620 = icmp ne i64 %619, 0
  br label %621
621:                                              ; preds = %609, %612, %615, %618
  %622 = phi i1 [ %620, %618 ], [ %611, %609 ], [ %614, %612 ], [ %617, %615 ]
  br i1 %622, label %623, label %704
623:                                              ; preds = %621, %576
  switch i32 %2, label %678 [
    i32 1, label %624
    i32 2, label %642
    i32 3, label %660
  ]
624:                                              ; preds = %623
  br i1 %456, label %625, label %628
625:                                              ; preds = %624
  %626 = load i64, ptr %457, align 8
  %627 = mul nsw i64 %626, %540
  br label %628
628:                                              ; preds = %624, %625
  %629 = phi i64 [ %627, %625 ], [ 0, %624 ]
  br i1 %458, label %630, label %633
630:                                              ; preds = %628
  %631 = load i64, ptr %459, align 8
  %632 = mul nsw i64 %631, %531
  br label %633
633:                                              ; preds = %628, %630
  %634 = phi i64 [ %632, %630 ], [ 0, %628 ]
  %635 = add nsw i64 %634, %629
  br i1 %460, label %636, label %639
636:                                              ; preds = %633
  %637 = load i64, ptr %461, align 8
  %638 = mul nsw i64 %637, %524
  br label %639
639:                                              ; preds = %633, %636
  %640 = phi i64 [ %638, %636 ], [ 0, %633 ]
  %641 = add nsw i64 %635, %640
  br label %696
642:                                              ; preds = %623
  br i1 %450, label %643, label %646
643:                                              ; preds = %642
  %644 = load i64, ptr %451, align 8
  %645 = mul nsw i64 %644, %567
  br label %646
646:                                              ; preds = %642, %643
  %647 = phi i64 [ %645, %643 ], [ 0, %642 ]
  br i1 %452, label %648, label %651
648:                                              ; preds = %646
  %649 = load i64, ptr %453, align 8
  %650 = mul nsw i64 %649, %531
  br label %651
651:                                              ; preds = %646, %648
  %652 = phi i64 [ %650, %648 ], [ 0, %646 ]
  %653 = add nsw i64 %652, %647
  br i1 %454, label %654, label %657
654:                                              ; preds = %651
  %655 = load i64, ptr %455, align 8
  %656 = mul nsw i64 %655, %524
  br label %657
657:                                              ; preds = %651, %654
  %658 = phi i64 [ %656, %654 ], [ 0, %651 ]
  %659 = add nsw i64 %653, %658
  br label %696
660:                                              ; preds = %623
  br i1 %444, label %661, label %664
661:                                              ; preds = %660
  %662 = load i64, ptr %445, align 8
  %663 = mul nsw i64 %662, %567
  br label %664
664:                                              ; preds = %660, %661
  %665 = phi i64 [ %663, %661 ], [ 0, %660 ]
  br i1 %446, label %666, label %669
666:                                              ; preds = %664
  %667 = load i64, ptr %447, align 8
  %668 = mul nsw i64 %667, %540
  br label %669
669:                                              ; preds = %664, %666
  %670 = phi i64 [ %668, %666 ], [ 0, %664 ]
  %671 = add nsw i64 %670, %665
  br i1 %448, label %672, label %675
672:                                              ; preds = %669
  %673 = load i64, ptr %449, align 8
  %674 = mul nsw i64 %673, %524
  br label %675
675:                                              ; preds = %669, %672
  %676 = phi i64 [ %674, %672 ], [ 0, %669 ]
  %677 = add nsw i64 %671, %676
  br label %696
678:                                              ; preds = %623
  br i1 %462, label %679, label %682
679:                                              ; preds = %678
  %680 = load i64, ptr %463, align 8
  %681 = mul nsw i64 %680, %567
  br label %682
682:                                              ; preds = %678, %679
  %683 = phi i64 [ %681, %679 ], [ 0, %678 ]
  br i1 %464, label %684, label %687
684:                                              ; preds = %682
  %685 = load i64, ptr %465, align 8
  %686 = mul nsw i64 %685, %540
  br label %687
687:                                              ; preds = %682, %684
  %688 = phi i64 [ %686, %684 ], [ 0, %682 ]
  %689 = add nsw i64 %688, %683
  br i1 %466, label %690, label %693
690:                                              ; preds = %687
  %691 = load i64, ptr %467, align 8
  %692 = mul nsw i64 %691, %531
  br label %693
693:                                              ; preds = %687, %690
  %694 = phi i64 [ %692, %690 ], [ 0, %687 ]
  %695 = add nsw i64 %689, %694
  br label %696
696:                                              ; preds = %657, %693, %675, %639
  %697 = phi i64 [ %641, %639 ], [ %659, %657 ], [ %677, %675 ], [ %695, %693 ]
  %698 = getelementptr inbounds i8, ptr %47, i64 %697
  %699 = getelementptr inbounds i8, ptr %48, i64 %568
  %700 = load float, ptr %699, align 4
  %701 = load float, ptr %698, align 4
  %702 = fcmp olt float %700, %701
  br i1 %702, label %703, label %704
703:                                              ; preds = %696
  store float %700, ptr %698, align 4
  br label %704
704:                                              ; preds = %696, %703, %621
  %705 = add nuw nsw i64 %567, 1
  br i1 %432, label %706, label %708
706:                                              ; preds = %704
  %707 = load i64, ptr %468, align 8
  br label %708
708:                                              ; preds = %704, %706
  %709 = phi i64 [ %707, %706 ], [ 0, %704 ]
  %710 = add nsw i64 %709, %568
  br label %566
711:                                              ; preds = %44
  tail call void @retrograd.unsupported_array()
  unreachable
712:                                              ; preds = %527, %233
  ret void
}
define internal void @retrograd.body._FortranAMaxlocDim(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5, ptr noundef readonly captures(address_is_null) %6, i1 noundef zeroext %7) {
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp eq i8 %10, 1
  br i1 %11, label %12, label %27
12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = add i8 %14, -27
  %16 = icmp ult i8 %15, 2
  br i1 %16, label %17, label %27
17:                                               ; preds = %12
  %18 = getelementptr i8, ptr %1, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq ptr %6, null
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %24 = icmp eq i8 %14, 27
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = icmp sgt i64 %19, 0
  br i1 %26, label %82, label %75
27:                                               ; preds = %12, %8
  tail call void @retrograd.unsupported_array()
  unreachable
28:                                               ; preds = %75
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %77, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = mul nsw i64 %32, %77
  br label %34
34:                                               ; preds = %28, %75
  %35 = phi i64 [ %33, %28 ], [ %77, %75 ]
  %36 = icmp sgt i8 %80, 1
  br i1 %36, label %37, label %43
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %35, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %35
  br label %43
43:                                               ; preds = %37, %34
  %44 = phi i64 [ %42, %37 ], [ %35, %34 ]
  %45 = icmp sgt i8 %80, 2
  br i1 %45, label %46, label %52
46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %44, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %44
  br label %52
52:                                               ; preds = %46, %43
  %53 = phi i64 [ %51, %46 ], [ %44, %43 ]
  %54 = icmp sgt i8 %80, 3
  br i1 %54, label %55, label %61
55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %53, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %53
  br label %61
61:                                               ; preds = %55, %52
  %62 = phi i64 [ %60, %55 ], [ %53, %52 ]
  %63 = tail call i64 @llvm.smax.i64(i64 %62, i64 1)
  %64 = tail call ptr @malloc(i64 noundef %63)
  store ptr %64, ptr %0, align 8
  switch i32 %2, label %70 [
    i32 4, label %65
    i32 8, label %67
    i32 2, label %68
  ]
65:                                               ; preds = %61
  %66 = trunc i64 %76 to i32
  store i32 %66, ptr %64, align 4
  br label %72
67:                                               ; preds = %61
  store i64 %76, ptr %64, align 8
  br label %72
68:                                               ; preds = %61
  %69 = trunc i64 %76 to i16
  store i16 %69, ptr %64, align 2
  br label %72
70:                                               ; preds = %61
  %71 = trunc i64 %76 to i8
  store i8 %71, ptr %64, align 1
  br label %72
72:                                               ; preds = %65, %67, %68, %70
  ret void
73:                                               ; preds = %142
  %74 = add nsw i64 %143, 1
  br label %75
75:                                               ; preds = %73, %17
  %76 = phi i64 [ 0, %17 ], [ %74, %73 ]
  %77 = sext i32 %2 to i64
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %77, ptr %78, align 8
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %80 = load i8, ptr %79, align 4
  %81 = icmp sgt i8 %80, 0
  br i1 %81, label %28, label %34
82:                                               ; preds = %17
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %84 = load i64, ptr %83, align 8
  br label %85
85:                                               ; preds = %82, %142
  %86 = phi i64 [ -1, %82 ], [ %143, %142 ]
  %87 = phi i64 [ 0, %82 ], [ %145, %142 ]
  %88 = phi i64 [ 0, %82 ], [ %144, %142 ]
  br i1 %20, label %114, label %89
89:                                               ; preds = %85
  %90 = load ptr, ptr %6, align 8
  %91 = load i8, ptr %21, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %22, align 8
  %95 = mul nsw i64 %94, %88
  br label %96
96:                                               ; preds = %93, %89
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = getelementptr i8, ptr %90, i64 %97
  %99 = load i64, ptr %23, align 8
  switch i64 %99, label %109 [
    i64 1, label %100
    i64 2, label %103
    i64 4, label %106
  ]
100:                                              ; preds = %96
  %101 = load i8, ptr %98, align 1
  %102 = icmp ne i8 %101, 0
  br label %112
103:                                              ; preds = %96
  %104 = load i16, ptr %98, align 2
  %105 = icmp ne i16 %104, 0
  br label %112
106:                                              ; preds = %96
  %107 = load i32, ptr %98, align 4
  %108 = icmp ne i32 %107, 0
  br label %112
109:                                              ; preds = %96
  %110 = load i64, ptr %98, align 8
  %111 = icmp ne i64 %110, 0
  br label %112
112:                                              ; preds = %100, %103, %106, %109
  %113 = phi i1 [ %111, %109 ], [ %102, %100 ], [ %105, %103 ], [ %108, %106 ]
  br i1 %113, label %114, label %142
114:                                              ; preds = %112, %85
  %115 = load ptr, ptr %1, align 8
  %116 = getelementptr inbounds i8, ptr %115, i64 %87
  br i1 %24, label %117, label %120
117:                                              ; preds = %114
  %118 = load float, ptr %116, align 4
  %119 = fpext float %118 to double
  br label %122
120:                                              ; preds = %114
  %121 = load double, ptr %116, align 8
  br label %122
122:                                              ; preds = %117, %120
  %123 = phi double [ %119, %117 ], [ %121, %120 ]
  %124 = icmp slt i64 %86, 0
  br i1 %124, label %141, label %125
125:                                              ; preds = %122
  %126 = load i64, ptr %25, align 8
  %127 = mul nsw i64 %126, %86
  %128 = load ptr, ptr %1, align 8
  %129 = getelementptr inbounds i8, ptr %128, i64 %127
  br i1 %24, label %130, label %133
130:                                              ; preds = %125
  %131 = load float, ptr %129, align 4
  %132 = fpext float %131 to double
  br label %135
133:                                              ; preds = %125
  %134 = load double, ptr %129, align 8
  br label %135
135:                                              ; preds = %130, %133
  %136 = phi double [ %132, %130 ], [ %134, %133 ]
  %137 = fcmp ogt double %123, %136
  %138 = fcmp oeq double %123, %136
  %139 = select i1 %7, i1 %138, i1 false
  %140 = or i1 %137, %139
  br i1 %140, label %141, label %142
141:                                              ; preds = %122, %135
  br label %142
142:                                              ; preds = %135, %141, %112
  %143 = phi i64 [ %86, %112 ], [ %88, %141 ], [ %86, %135 ]
  %144 = add nuw nsw i64 %88, 1
  %145 = add nsw i64 %84, %87
  %146 = icmp eq i64 %144, %19
  br i1 %146, label %73, label %85
}
define internal void @retrograd.body._FortranAMaxlocReal8(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5, i1 noundef zeroext %6) {
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %34, label %11
11:                                               ; preds = %7
  %12 = icmp eq i8 %9, 4
  %13 = getelementptr i8, ptr %1, i64 104
  %14 = icmp sgt i8 %9, 2
  %15 = getelementptr i8, ptr %1, i64 80
  %16 = icmp sgt i8 %9, 1
  %17 = getelementptr i8, ptr %1, i64 56
  %18 = icmp sgt i8 %9, 0
  %19 = getelementptr i8, ptr %1, i64 32
  %20 = getelementptr i8, ptr %1, i64 56
  %21 = getelementptr i8, ptr %1, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = icmp eq ptr %5, null
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %35
34:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
35:                                               ; preds = %11, %101
  %36 = phi double [ %93, %101 ], [ 0.000000e+00, %11 ]
  %37 = phi i64 [ %102, %101 ], [ 0, %11 ]
  %38 = phi i64 [ %95, %101 ], [ -1, %11 ]
  br i1 %12, label %39, label %41
39:                                               ; preds = %35
  %40 = load i64, ptr %13, align 8
  br label %41
41:                                               ; preds = %35, %39
  %42 = phi i64 [ %40, %39 ], [ 1, %35 ]
  %43 = icmp slt i64 %37, %42
  br i1 %43, label %92, label %44
44:                                               ; preds = %41
  %45 = sext i8 %9 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %45, ptr %46, align 8
  %47 = sext i32 %2 to i64
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %50 = load i8, ptr %49, align 4
  %51 = icmp sgt i8 %50, 0
  br i1 %51, label %52, label %58
52:                                               ; preds = %44
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %53, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %47, ptr %54, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %56 = load i64, ptr %55, align 8
  %57 = mul nsw i64 %56, %47
  br label %58
58:                                               ; preds = %52, %44
  %59 = phi i64 [ %57, %52 ], [ %47, %44 ]
  %60 = icmp sgt i8 %50, 1
  br i1 %60, label %61, label %67
61:                                               ; preds = %58
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %62, align 8
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %59, ptr %63, align 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %65, %59
  br label %67
67:                                               ; preds = %61, %58
  %68 = phi i64 [ %66, %61 ], [ %59, %58 ]
  %69 = icmp sgt i8 %50, 2
  br i1 %69, label %70, label %76
70:                                               ; preds = %67
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %71, align 8
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %68, ptr %72, align 8
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %74 = load i64, ptr %73, align 8
  %75 = mul nsw i64 %74, %68
  br label %76
76:                                               ; preds = %70, %67
  %77 = phi i64 [ %75, %70 ], [ %68, %67 ]
  %78 = icmp sgt i8 %50, 3
  br i1 %78, label %79, label %85
79:                                               ; preds = %76
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %80, align 8
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %77, ptr %81, align 8
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %83 = load i64, ptr %82, align 8
  %84 = mul nsw i64 %83, %77
  br label %85
85:                                               ; preds = %79, %76
  %86 = phi i64 [ %84, %79 ], [ %77, %76 ]
  %87 = tail call i64 @llvm.smax.i64(i64 %86, i64 1)
  %88 = tail call ptr @malloc(i64 noundef %87)
  store ptr %88, ptr %0, align 8
  %89 = sext i32 %2 to i64
  %90 = load i8, ptr %8, align 4
  %91 = icmp sgt i8 %90, 0
  br i1 %91, label %230, label %259
92:                                               ; preds = %41, %112
  %93 = phi double [ %104, %112 ], [ %36, %41 ]
  %94 = phi i64 [ %113, %112 ], [ 0, %41 ]
  %95 = phi i64 [ %106, %112 ], [ %38, %41 ]
  br i1 %14, label %96, label %98
96:                                               ; preds = %92
  %97 = load i64, ptr %15, align 8
  br label %98
98:                                               ; preds = %92, %96
  %99 = phi i64 [ %97, %96 ], [ 1, %92 ]
  %100 = icmp slt i64 %94, %99
  br i1 %100, label %103, label %101
101:                                              ; preds = %98
  %102 = add nuw nsw i64 %37, 1
  br label %35
103:                                              ; preds = %98, %160
  %104 = phi double [ %150, %160 ], [ %93, %98 ]
  %105 = phi i64 [ %161, %160 ], [ 0, %98 ]
  %106 = phi i64 [ %154, %160 ], [ %95, %98 ]
  br i1 %16, label %107, label %109
107:                                              ; preds = %103
  %108 = load i64, ptr %17, align 8
  br label %109
109:                                              ; preds = %103, %107
  %110 = phi i64 [ %108, %107 ], [ 1, %103 ]
  %111 = icmp slt i64 %105, %110
  br i1 %111, label %114, label %112
112:                                              ; preds = %109
  %113 = add nuw nsw i64 %94, 1
  br label %92
114:                                              ; preds = %109
  br i1 %18, label %115, label %117
115:                                              ; preds = %114
  %116 = load i64, ptr %19, align 8
  br label %117
117:                                              ; preds = %114, %115
  %118 = phi i64 [ %116, %115 ], [ 1, %114 ]
  br i1 %16, label %119, label %121
119:                                              ; preds = %117
  %120 = load i64, ptr %20, align 8
  br label %121
121:                                              ; preds = %117, %119
  %122 = phi i64 [ %120, %119 ], [ 1, %117 ]
  br i1 %14, label %123, label %126
123:                                              ; preds = %121
  %124 = load i64, ptr %21, align 8
  %125 = mul nsw i64 %124, %37
  br label %126
126:                                              ; preds = %121, %123
  %127 = phi i64 [ %125, %123 ], [ %37, %121 ]
  %128 = add nsw i64 %127, %94
  %129 = mul nsw i64 %128, %122
  %130 = add nsw i64 %129, %105
  %131 = mul nsw i64 %130, %118
  br i1 %16, label %132, label %135
132:                                              ; preds = %126
  %133 = load i64, ptr %22, align 8
  %134 = mul nsw i64 %133, %105
  br label %135
135:                                              ; preds = %126, %132
  %136 = phi i64 [ %134, %132 ], [ 0, %126 ]
  br i1 %14, label %137, label %140
137:                                              ; preds = %135
  %138 = load i64, ptr %23, align 8
  %139 = mul nsw i64 %138, %94
  br label %140
140:                                              ; preds = %135, %137
  %141 = phi i64 [ %139, %137 ], [ 0, %135 ]
  %142 = add nsw i64 %141, %136
  br i1 %12, label %143, label %146
143:                                              ; preds = %140
  %144 = load i64, ptr %24, align 8
  %145 = mul nsw i64 %144, %37
  br label %146
146:                                              ; preds = %140, %143
  %147 = phi i64 [ %145, %143 ], [ 0, %140 ]
  %148 = add nsw i64 %142, %147
  br label %149
149:                                              ; preds = %227, %146
  %150 = phi double [ %104, %146 ], [ %221, %227 ]
  %151 = phi i64 [ 0, %146 ], [ %223, %227 ]
  %152 = phi i64 [ %131, %146 ], [ %224, %227 ]
  %153 = phi i64 [ %148, %146 ], [ %229, %227 ]
  %154 = phi i64 [ %106, %146 ], [ %222, %227 ]
  br i1 %18, label %155, label %157
155:                                              ; preds = %149
  %156 = load i64, ptr %25, align 8
  br label %157
157:                                              ; preds = %149, %155
  %158 = phi i64 [ %156, %155 ], [ 1, %149 ]
  %159 = icmp slt i64 %151, %158
  br i1 %159, label %162, label %160
160:                                              ; preds = %157
  %161 = add nuw nsw i64 %105, 1
  br label %103
162:                                              ; preds = %157
  br i1 %26, label %209, label %163
163:                                              ; preds = %162
  %164 = load ptr, ptr %5, align 8
  %165 = load i8, ptr %27, align 4
  %166 = icmp sgt i8 %165, 0
  br i1 %166, label %167, label %170
167:                                              ; preds = %163
  %168 = load i64, ptr %28, align 8
  %169 = mul nsw i64 %168, %151
  br label %170
170:                                              ; preds = %163, %167
  %171 = phi i64 [ %169, %167 ], [ 0, %163 ]
  %172 = icmp sgt i8 %165, 1
  br i1 %172, label %173, label %176
173:                                              ; preds = %170
  %174 = load i64, ptr %29, align 8
  %175 = mul nsw i64 %174, %105
  br label %176
176:                                              ; preds = %170, %173
  %177 = phi i64 [ %175, %173 ], [ 0, %170 ]
  %178 = icmp sgt i8 %165, 2
  br i1 %178, label %179, label %182
179:                                              ; preds = %176
  %180 = load i64, ptr %30, align 8
  %181 = mul nsw i64 %180, %94
  br label %182
182:                                              ; preds = %176, %179
  %183 = phi i64 [ %181, %179 ], [ 0, %176 ]
  %184 = icmp sgt i8 %165, 3
  br i1 %184, label %185, label %188
185:                                              ; preds = %182
  %186 = load i64, ptr %31, align 8
  %187 = mul nsw i64 %186, %37
  br label %188
188:                                              ; preds = %182, %185
  %189 = phi i64 [ %187, %185 ], [ 0, %182 ]
  %190 = getelementptr i8, ptr %164, i64 %171
  %191 = getelementptr i8, ptr %190, i64 %177
  %192 = getelementptr i8, ptr %191, i64 %183
  %193 = getelementptr i8, ptr %192, i64 %189
  %194 = load i64, ptr %32, align 8
  switch i64 %194, label %204 [
    i64 1, label %195
    i64 2, label %198
    i64 4, label %201
  ]
195:                                              ; preds = %188
  %196 = load i8, ptr %193, align 1
  %197 = icmp ne i8 %196, 0
  br label %207
198:                                              ; preds = %188
  %199 = load i16, ptr %193, align 2
  %200 = icmp ne i16 %199, 0
  br label %207
201:                                              ; preds = %188
  %202 = load i32, ptr %193, align 4
  %203 = icmp ne i32 %202, 0
  br label %207
204:                                              ; preds = %188
  %205 = load i64, ptr %193, align 8
  %206 = icmp ne i64 %205, 0
  br label %207
207:                                              ; preds = %195, %198, %201, %204
  %208 = phi i1 [ %206, %204 ], [ %197, %195 ], [ %200, %198 ], [ %203, %201 ]
  br i1 %208, label %209, label %220
209:                                              ; preds = %207, %162
  %210 = load ptr, ptr %1, align 8
  %211 = getelementptr inbounds i8, ptr %210, i64 %153
  %212 = load double, ptr %211, align 8
  %213 = icmp slt i64 %154, 0
  %214 = fcmp ogt double %212, %150
  %215 = fcmp oeq double %212, %150
  %216 = select i1 %6, i1 %215, i1 false
  %217 = or i1 %214, %216
  %218 = select i1 %213, i1 true, i1 %217
  br i1 %218, label %219, label %220
219:                                              ; preds = %209
  br label %220
220:                                              ; preds = %209, %219, %207
  %221 = phi double [ %150, %207 ], [ %212, %219 ], [ %150, %209 ]
  %222 = phi i64 [ %154, %207 ], [ %152, %219 ], [ %154, %209 ]
  %223 = add nuw nsw i64 %151, 1
  %224 = add nsw i64 %152, 1
  br i1 %18, label %225, label %227
225:                                              ; preds = %220
  %226 = load i64, ptr %33, align 8
  br label %227
227:                                              ; preds = %220, %225
  %228 = phi i64 [ %226, %225 ], [ 0, %220 ]
  %229 = add nsw i64 %228, %153
  br label %149
230:                                              ; preds = %85
  %231 = load ptr, ptr %0, align 8
  %232 = icmp slt i64 %38, 0
  br i1 %232, label %254, label %233
233:                                              ; preds = %230
  %234 = getelementptr i8, ptr %1, i64 32
  %235 = load i64, ptr %234, align 8
  %236 = srem i64 %38, %235
  %237 = add nuw nsw i64 %236, 1
  switch i32 %2, label %243 [
    i32 4, label %238
    i32 8, label %240
    i32 2, label %241
  ]
238:                                              ; preds = %233
  %239 = trunc i64 %237 to i32
  store i32 %239, ptr %231, align 4
  br label %245
240:                                              ; preds = %233
  store i64 %237, ptr %231, align 8
  br label %245
241:                                              ; preds = %233
  %242 = trunc i64 %237 to i16
  store i16 %242, ptr %231, align 2
  br label %245
243:                                              ; preds = %233
  %244 = trunc i64 %237 to i8
  store i8 %244, ptr %231, align 1
  br label %245
245:                                              ; preds = %238, %240, %241, %243
  %246 = load i8, ptr %8, align 4
  %247 = icmp sgt i8 %246, 0
  br i1 %247, label %248, label %251
248:                                              ; preds = %245
  %249 = getelementptr i8, ptr %1, i64 32
  %250 = load i64, ptr %249, align 8
  br label %251
251:                                              ; preds = %245, %248
  %252 = phi i64 [ %250, %248 ], [ 1, %245 ]
  %253 = sdiv i64 %38, %252
  br label %259
254:                                              ; preds = %230
  switch i32 %2, label %258 [
    i32 4, label %255
    i32 8, label %256
    i32 2, label %257
  ]
255:                                              ; preds = %254
  store i32 0, ptr %231, align 4
  br label %259
256:                                              ; preds = %254
  store i64 0, ptr %231, align 8
  br label %259
257:                                              ; preds = %254
  store i16 0, ptr %231, align 2
  br label %259
258:                                              ; preds = %254
  store i8 0, ptr %231, align 1
  br label %259
259:                                              ; preds = %258, %257, %256, %255, %251, %85
  %260 = phi i64 [ %38, %85 ], [ %253, %251 ], [ %38, %255 ], [ %38, %256 ], [ %38, %257 ], [ %38, %258 ]
  %261 = load i8, ptr %8, align 4
  %262 = icmp sgt i8 %261, 1
  br i1 %262, label %263, label %293
263:                                              ; preds = %259
  %264 = load ptr, ptr %0, align 8
  %265 = getelementptr inbounds i8, ptr %264, i64 %89
  %266 = icmp slt i64 %260, 0
  br i1 %266, label %288, label %267
267:                                              ; preds = %263
  %268 = getelementptr i8, ptr %1, i64 56
  %269 = load i64, ptr %268, align 8
  %270 = srem i64 %260, %269
  %271 = add nuw nsw i64 %270, 1
  switch i32 %2, label %277 [
    i32 4, label %275
    i32 8, label %274
    i32 2, label %272
  ]
272:                                              ; preds = %267
  %273 = trunc i64 %271 to i16
  store i16 %273, ptr %265, align 2
  br label %279
274:                                              ; preds = %267
  store i64 %271, ptr %265, align 8
  br label %279
275:                                              ; preds = %267
  %276 = trunc i64 %271 to i32
  store i32 %276, ptr %265, align 4
  br label %279
277:                                              ; preds = %267
  %278 = trunc i64 %271 to i8
  store i8 %278, ptr %265, align 1
  br label %279
279:                                              ; preds = %277, %275, %274, %272
  %280 = load i8, ptr %8, align 4
  %281 = icmp sgt i8 %280, 1
  br i1 %281, label %282, label %285
282:                                              ; preds = %279
  %283 = getelementptr i8, ptr %1, i64 56
  %284 = load i64, ptr %283, align 8
  br label %285
285:                                              ; preds = %282, %279
  %286 = phi i64 [ %284, %282 ], [ 1, %279 ]
  %287 = sdiv i64 %260, %286
  br label %293
288:                                              ; preds = %263
  switch i32 %2, label %292 [
    i32 4, label %291
    i32 8, label %290
    i32 2, label %289
  ]
289:                                              ; preds = %288
  store i16 0, ptr %265, align 2
  br label %293
290:                                              ; preds = %288
  store i64 0, ptr %265, align 8
  br label %293
291:                                              ; preds = %288
  store i32 0, ptr %265, align 4
  br label %293
292:                                              ; preds = %288
  store i8 0, ptr %265, align 1
  br label %293
293:                                              ; preds = %292, %291, %290, %289, %285, %259
  %294 = phi i64 [ %260, %259 ], [ %287, %285 ], [ %260, %291 ], [ %260, %290 ], [ %260, %289 ], [ %260, %292 ]
  %295 = load i8, ptr %8, align 4
  %296 = icmp sgt i8 %295, 2
  br i1 %296, label %297, label %328
297:                                              ; preds = %293
  %298 = load ptr, ptr %0, align 8
  %299 = shl nsw i64 %89, 1
  %300 = getelementptr inbounds i8, ptr %298, i64 %299
  %301 = icmp slt i64 %294, 0
  br i1 %301, label %323, label %302
302:                                              ; preds = %297
  %303 = getelementptr i8, ptr %1, i64 80
  %304 = load i64, ptr %303, align 8
  %305 = srem i64 %294, %304
  %306 = add nuw nsw i64 %305, 1
  switch i32 %2, label %312 [
    i32 4, label %310
    i32 8, label %309
    i32 2, label %307
  ]
307:                                              ; preds = %302
  %308 = trunc i64 %306 to i16
  store i16 %308, ptr %300, align 2
  br label %314
309:                                              ; preds = %302
  store i64 %306, ptr %300, align 8
  br label %314
310:                                              ; preds = %302
  %311 = trunc i64 %306 to i32
  store i32 %311, ptr %300, align 4
  br label %314
312:                                              ; preds = %302
  %313 = trunc i64 %306 to i8
  store i8 %313, ptr %300, align 1
  br label %314
314:                                              ; preds = %312, %310, %309, %307
  %315 = load i8, ptr %8, align 4
  %316 = icmp sgt i8 %315, 2
  br i1 %316, label %317, label %320
317:                                              ; preds = %314
  %318 = getelementptr i8, ptr %1, i64 80
  %319 = load i64, ptr %318, align 8
  br label %320
320:                                              ; preds = %317, %314
  %321 = phi i64 [ %319, %317 ], [ 1, %314 ]
  %322 = sdiv i64 %294, %321
  br label %328
323:                                              ; preds = %297
  switch i32 %2, label %327 [
    i32 4, label %326
    i32 8, label %325
    i32 2, label %324
  ]
324:                                              ; preds = %323
  store i16 0, ptr %300, align 2
  br label %328
325:                                              ; preds = %323
  store i64 0, ptr %300, align 8
  br label %328
326:                                              ; preds = %323
  store i32 0, ptr %300, align 4
  br label %328
327:                                              ; preds = %323
  store i8 0, ptr %300, align 1
  br label %328
328:                                              ; preds = %327, %326, %325, %324, %320, %293
  %329 = phi i64 [ %294, %293 ], [ %322, %320 ], [ %294, %326 ], [ %294, %325 ], [ %294, %324 ], [ %294, %327 ]
  %330 = load i8, ptr %8, align 4
  %331 = icmp sgt i8 %330, 3
  br i1 %331, label %332, label %354
332:                                              ; preds = %328
  %333 = load ptr, ptr %0, align 8
  %334 = mul nsw i64 %89, 3
  %335 = getelementptr inbounds i8, ptr %333, i64 %334
  %336 = icmp slt i64 %329, 0
  br i1 %336, label %349, label %337
337:                                              ; preds = %332
  %338 = getelementptr i8, ptr %1, i64 104
  %339 = load i64, ptr %338, align 8
  %340 = srem i64 %329, %339
  %341 = add nuw nsw i64 %340, 1
  switch i32 %2, label %347 [
    i32 4, label %345
    i32 8, label %344
    i32 2, label %342
  ]
342:                                              ; preds = %337
  %343 = trunc i64 %341 to i16
  store i16 %343, ptr %335, align 2
  br label %354
344:                                              ; preds = %337
  store i64 %341, ptr %335, align 8
  br label %354
345:                                              ; preds = %337
  %346 = trunc i64 %341 to i32
  store i32 %346, ptr %335, align 4
  br label %354
347:                                              ; preds = %337
  %348 = trunc i64 %341 to i8
  store i8 %348, ptr %335, align 1
  br label %354
349:                                              ; preds = %332
  switch i32 %2, label %353 [
    i32 4, label %352
    i32 8, label %351
    i32 2, label %350
  ]
350:                                              ; preds = %349
  store i16 0, ptr %335, align 2
  br label %354
351:                                              ; preds = %349
  store i64 0, ptr %335, align 8
  br label %354
352:                                              ; preds = %349
  store i32 0, ptr %335, align 4
  br label %354
353:                                              ; preds = %349
  store i8 0, ptr %335, align 1
  br label %354
354:                                              ; preds = %347, %345, %344, %342, %353, %352, %351, %350, %328
  ret void
}
define internal void @retrograd.body._FortranAMinlocDim(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5, ptr noundef readonly captures(address_is_null) %6, i1 noundef zeroext %7) {
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp eq i8 %10, 1
  br i1 %11, label %12, label %27
12:                                               ; preds = %8
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = add i8 %14, -27
  %16 = icmp ult i8 %15, 2
  br i1 %16, label %17, label %27
17:                                               ; preds = %12
  %18 = getelementptr i8, ptr %1, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq ptr %6, null
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %24 = icmp eq i8 %14, 27
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %26 = icmp sgt i64 %19, 0
  br i1 %26, label %82, label %75
27:                                               ; preds = %12, %8
  tail call void @retrograd.unsupported_array()
  unreachable
28:                                               ; preds = %75
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %77, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = mul nsw i64 %32, %77
  br label %34
34:                                               ; preds = %28, %75
  %35 = phi i64 [ %33, %28 ], [ %77, %75 ]
  %36 = icmp sgt i8 %80, 1
  br i1 %36, label %37, label %43
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %35, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %35
  br label %43
43:                                               ; preds = %37, %34
  %44 = phi i64 [ %42, %37 ], [ %35, %34 ]
  %45 = icmp sgt i8 %80, 2
  br i1 %45, label %46, label %52
46:                                               ; preds = %43
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %44, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %50 = load i64, ptr %49, align 8
  %51 = mul nsw i64 %50, %44
  br label %52
52:                                               ; preds = %46, %43
  %53 = phi i64 [ %51, %46 ], [ %44, %43 ]
  %54 = icmp sgt i8 %80, 3
  br i1 %54, label %55, label %61
55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %53, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %59 = load i64, ptr %58, align 8
  %60 = mul nsw i64 %59, %53
  br label %61
61:                                               ; preds = %55, %52
  %62 = phi i64 [ %60, %55 ], [ %53, %52 ]
  %63 = tail call i64 @llvm.smax.i64(i64 %62, i64 1)
  %64 = tail call ptr @malloc(i64 noundef %63)
  store ptr %64, ptr %0, align 8
  switch i32 %2, label %70 [
    i32 4, label %65
    i32 8, label %67
    i32 2, label %68
  ]
65:                                               ; preds = %61
  %66 = trunc i64 %76 to i32
  store i32 %66, ptr %64, align 4
  br label %72
67:                                               ; preds = %61
  store i64 %76, ptr %64, align 8
  br label %72
68:                                               ; preds = %61
  %69 = trunc i64 %76 to i16
  store i16 %69, ptr %64, align 2
  br label %72
70:                                               ; preds = %61
  %71 = trunc i64 %76 to i8
  store i8 %71, ptr %64, align 1
  br label %72
72:                                               ; preds = %65, %67, %68, %70
  ret void
73:                                               ; preds = %142
  %74 = add nsw i64 %143, 1
  br label %75
75:                                               ; preds = %73, %17
  %76 = phi i64 [ 0, %17 ], [ %74, %73 ]
  %77 = sext i32 %2 to i64
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %77, ptr %78, align 8
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %80 = load i8, ptr %79, align 4
  %81 = icmp sgt i8 %80, 0
  br i1 %81, label %28, label %34
82:                                               ; preds = %17
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %84 = load i64, ptr %83, align 8
  br label %85
85:                                               ; preds = %82, %142
  %86 = phi i64 [ -1, %82 ], [ %143, %142 ]
  %87 = phi i64 [ 0, %82 ], [ %145, %142 ]
  %88 = phi i64 [ 0, %82 ], [ %144, %142 ]
  br i1 %20, label %114, label %89
89:                                               ; preds = %85
  %90 = load ptr, ptr %6, align 8
  %91 = load i8, ptr %21, align 4
  %92 = icmp sgt i8 %91, 0
  br i1 %92, label %93, label %96
93:                                               ; preds = %89
  %94 = load i64, ptr %22, align 8
  %95 = mul nsw i64 %94, %88
  br label %96
96:                                               ; preds = %93, %89
  %97 = phi i64 [ %95, %93 ], [ 0, %89 ]
  %98 = getelementptr i8, ptr %90, i64 %97
  %99 = load i64, ptr %23, align 8
  switch i64 %99, label %109 [
    i64 1, label %100
    i64 2, label %103
    i64 4, label %106
  ]
100:                                              ; preds = %96
  %101 = load i8, ptr %98, align 1
  %102 = icmp ne i8 %101, 0
  br label %112
103:                                              ; preds = %96
  %104 = load i16, ptr %98, align 2
  %105 = icmp ne i16 %104, 0
  br label %112
106:                                              ; preds = %96
  %107 = load i32, ptr %98, align 4
  %108 = icmp ne i32 %107, 0
  br label %112
109:                                              ; preds = %96
  %110 = load i64, ptr %98, align 8
  %111 = icmp ne i64 %110, 0
  br label %112
112:                                              ; preds = %100, %103, %106, %109
  %113 = phi i1 [ %111, %109 ], [ %102, %100 ], [ %105, %103 ], [ %108, %106 ]
  br i1 %113, label %114, label %142
114:                                              ; preds = %112, %85
  %115 = load ptr, ptr %1, align 8
  %116 = getelementptr inbounds i8, ptr %115, i64 %87
  br i1 %24, label %117, label %120
117:                                              ; preds = %114
  %118 = load float, ptr %116, align 4
  %119 = fpext float %118 to double
  br label %122
120:                                              ; preds = %114
  %121 = load double, ptr %116, align 8
  br label %122
122:                                              ; preds = %117, %120
  %123 = phi double [ %119, %117 ], [ %121, %120 ]
  %124 = icmp slt i64 %86, 0
  br i1 %124, label %141, label %125
125:                                              ; preds = %122
  %126 = load i64, ptr %25, align 8
  %127 = mul nsw i64 %126, %86
  %128 = load ptr, ptr %1, align 8
  %129 = getelementptr inbounds i8, ptr %128, i64 %127
  br i1 %24, label %130, label %133
130:                                              ; preds = %125
  %131 = load float, ptr %129, align 4
  %132 = fpext float %131 to double
  br label %135
133:                                              ; preds = %125
  %134 = load double, ptr %129, align 8
  br label %135
135:                                              ; preds = %130, %133
  %136 = phi double [ %132, %130 ], [ %134, %133 ]
  %137 = fcmp olt double %123, %136
  %138 = fcmp oeq double %123, %136
  %139 = select i1 %7, i1 %138, i1 false
  %140 = or i1 %137, %139
  br i1 %140, label %141, label %142
141:                                              ; preds = %122, %135
  br label %142
142:                                              ; preds = %135, %141, %112
  %143 = phi i64 [ %86, %112 ], [ %88, %141 ], [ %86, %135 ]
  %144 = add nuw nsw i64 %88, 1
  %145 = add nsw i64 %84, %87
  %146 = icmp eq i64 %144, %19
  br i1 %146, label %73, label %85
}
define internal void @retrograd.body._FortranAMinlocReal8(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readonly captures(address_is_null) %5, i1 noundef zeroext %6) {
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %34, label %11
11:                                               ; preds = %7
  %12 = icmp eq i8 %9, 4
  %13 = getelementptr i8, ptr %1, i64 104
  %14 = icmp sgt i8 %9, 2
  %15 = getelementptr i8, ptr %1, i64 80
  %16 = icmp sgt i8 %9, 1
  %17 = getelementptr i8, ptr %1, i64 56
  %18 = icmp sgt i8 %9, 0
  %19 = getelementptr i8, ptr %1, i64 32
  %20 = getelementptr i8, ptr %1, i64 56
  %21 = getelementptr i8, ptr %1, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = icmp eq ptr %5, null
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %35
34:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
35:                                               ; preds = %11, %101
  %36 = phi double [ %93, %101 ], [ 0.000000e+00, %11 ]
  %37 = phi i64 [ %102, %101 ], [ 0, %11 ]
  %38 = phi i64 [ %95, %101 ], [ -1, %11 ]
  br i1 %12, label %39, label %41
39:                                               ; preds = %35
  %40 = load i64, ptr %13, align 8
  br label %41
41:                                               ; preds = %35, %39
  %42 = phi i64 [ %40, %39 ], [ 1, %35 ]
  %43 = icmp slt i64 %37, %42
  br i1 %43, label %92, label %44
44:                                               ; preds = %41
  %45 = sext i8 %9 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %45, ptr %46, align 8
  %47 = sext i32 %2 to i64
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %50 = load i8, ptr %49, align 4
  %51 = icmp sgt i8 %50, 0
  br i1 %51, label %52, label %58
52:                                               ; preds = %44
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %53, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %47, ptr %54, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %56 = load i64, ptr %55, align 8
  %57 = mul nsw i64 %56, %47
  br label %58
58:                                               ; preds = %52, %44
  %59 = phi i64 [ %57, %52 ], [ %47, %44 ]
  %60 = icmp sgt i8 %50, 1
  br i1 %60, label %61, label %67
61:                                               ; preds = %58
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %62, align 8
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %59, ptr %63, align 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %65, %59
  br label %67
67:                                               ; preds = %61, %58
  %68 = phi i64 [ %66, %61 ], [ %59, %58 ]
  %69 = icmp sgt i8 %50, 2
  br i1 %69, label %70, label %76
70:                                               ; preds = %67
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %71, align 8
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %68, ptr %72, align 8
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %74 = load i64, ptr %73, align 8
  %75 = mul nsw i64 %74, %68
  br label %76
76:                                               ; preds = %70, %67
  %77 = phi i64 [ %75, %70 ], [ %68, %67 ]
  %78 = icmp sgt i8 %50, 3
  br i1 %78, label %79, label %85
79:                                               ; preds = %76
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %80, align 8
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %77, ptr %81, align 8
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %83 = load i64, ptr %82, align 8
  %84 = mul nsw i64 %83, %77
  br label %85
85:                                               ; preds = %79, %76
  %86 = phi i64 [ %84, %79 ], [ %77, %76 ]
  %87 = tail call i64 @llvm.smax.i64(i64 %86, i64 1)
  %88 = tail call ptr @malloc(i64 noundef %87)
  store ptr %88, ptr %0, align 8
  %89 = sext i32 %2 to i64
  %90 = load i8, ptr %8, align 4
  %91 = icmp sgt i8 %90, 0
  br i1 %91, label %230, label %259
92:                                               ; preds = %41, %112
  %93 = phi double [ %104, %112 ], [ %36, %41 ]
  %94 = phi i64 [ %113, %112 ], [ 0, %41 ]
  %95 = phi i64 [ %106, %112 ], [ %38, %41 ]
  br i1 %14, label %96, label %98
96:                                               ; preds = %92
  %97 = load i64, ptr %15, align 8
  br label %98
98:                                               ; preds = %92, %96
  %99 = phi i64 [ %97, %96 ], [ 1, %92 ]
  %100 = icmp slt i64 %94, %99
  br i1 %100, label %103, label %101
101:                                              ; preds = %98
  %102 = add nuw nsw i64 %37, 1
  br label %35
103:                                              ; preds = %98, %160
  %104 = phi double [ %150, %160 ], [ %93, %98 ]
  %105 = phi i64 [ %161, %160 ], [ 0, %98 ]
  %106 = phi i64 [ %154, %160 ], [ %95, %98 ]
  br i1 %16, label %107, label %109
107:                                              ; preds = %103
  %108 = load i64, ptr %17, align 8
  br label %109
109:                                              ; preds = %103, %107
  %110 = phi i64 [ %108, %107 ], [ 1, %103 ]
  %111 = icmp slt i64 %105, %110
  br i1 %111, label %114, label %112
112:                                              ; preds = %109
  %113 = add nuw nsw i64 %94, 1
  br label %92
114:                                              ; preds = %109
  br i1 %18, label %115, label %117
115:                                              ; preds = %114
  %116 = load i64, ptr %19, align 8
  br label %117
117:                                              ; preds = %114, %115
  %118 = phi i64 [ %116, %115 ], [ 1, %114 ]
  br i1 %16, label %119, label %121
119:                                              ; preds = %117
  %120 = load i64, ptr %20, align 8
  br label %121
121:                                              ; preds = %117, %119
  %122 = phi i64 [ %120, %119 ], [ 1, %117 ]
  br i1 %14, label %123, label %126
123:                                              ; preds = %121
  %124 = load i64, ptr %21, align 8
  %125 = mul nsw i64 %124, %37
  br label %126
126:                                              ; preds = %121, %123
  %127 = phi i64 [ %125, %123 ], [ %37, %121 ]
  %128 = add nsw i64 %127, %94
  %129 = mul nsw i64 %128, %122
  %130 = add nsw i64 %129, %105
  %131 = mul nsw i64 %130, %118
  br i1 %16, label %132, label %135
132:                                              ; preds = %126
  %133 = load i64, ptr %22, align 8
  %134 = mul nsw i64 %133, %105
  br label %135
135:                                              ; preds = %126, %132
  %136 = phi i64 [ %134, %132 ], [ 0, %126 ]
  br i1 %14, label %137, label %140
137:                                              ; preds = %135
  %138 = load i64, ptr %23, align 8
  %139 = mul nsw i64 %138, %94
  br label %140
140:                                              ; preds = %135, %137
  %141 = phi i64 [ %139, %137 ], [ 0, %135 ]
  %142 = add nsw i64 %141, %136
  br i1 %12, label %143, label %146
143:                                              ; preds = %140
  %144 = load i64, ptr %24, align 8
  %145 = mul nsw i64 %144, %37
  br label %146
146:                                              ; preds = %140, %143
  %147 = phi i64 [ %145, %143 ], [ 0, %140 ]
  %148 = add nsw i64 %142, %147
  br label %149
149:                                              ; preds = %227, %146
  %150 = phi double [ %104, %146 ], [ %221, %227 ]
  %151 = phi i64 [ 0, %146 ], [ %223, %227 ]
  %152 = phi i64 [ %131, %146 ], [ %224, %227 ]
  %153 = phi i64 [ %148, %146 ], [ %229, %227 ]
  %154 = phi i64 [ %106, %146 ], [ %222, %227 ]
  br i1 %18, label %155, label %157
155:                                              ; preds = %149
  %156 = load i64, ptr %25, align 8
  br label %157
157:                                              ; preds = %149, %155
  %158 = phi i64 [ %156, %155 ], [ 1, %149 ]
  %159 = icmp slt i64 %151, %158
  br i1 %159, label %162, label %160
160:                                              ; preds = %157
  %161 = add nuw nsw i64 %105, 1
  br label %103
162:                                              ; preds = %157
  br i1 %26, label %209, label %163
163:                                              ; preds = %162
  %164 = load ptr, ptr %5, align 8
  %165 = load i8, ptr %27, align 4
  %166 = icmp sgt i8 %165, 0
  br i1 %166, label %167, label %170
167:                                              ; preds = %163
  %168 = load i64, ptr %28, align 8
  %169 = mul nsw i64 %168, %151
  br label %170
170:                                              ; preds = %163, %167
  %171 = phi i64 [ %169, %167 ], [ 0, %163 ]
  %172 = icmp sgt i8 %165, 1
  br i1 %172, label %173, label %176
173:                                              ; preds = %170
  %174 = load i64, ptr %29, align 8
  %175 = mul nsw i64 %174, %105
  br label %176
176:                                              ; preds = %170, %173
  %177 = phi i64 [ %175, %173 ], [ 0, %170 ]
  %178 = icmp sgt i8 %165, 2
  br i1 %178, label %179, label %182
179:                                              ; preds = %176
  %180 = load i64, ptr %30, align 8
  %181 = mul nsw i64 %180, %94
  br label %182
182:                                              ; preds = %176, %179
  %183 = phi i64 [ %181, %179 ], [ 0, %176 ]
  %184 = icmp sgt i8 %165, 3
  br i1 %184, label %185, label %188
185:                                              ; preds = %182
  %186 = load i64, ptr %31, align 8
  %187 = mul nsw i64 %186, %37
  br label %188
188:                                              ; preds = %182, %185
  %189 = phi i64 [ %187, %185 ], [ 0, %182 ]
  %190 = getelementptr i8, ptr %164, i64 %171
  %191 = getelementptr i8, ptr %190, i64 %177
  %192 = getelementptr i8, ptr %191, i64 %183
  %193 = getelementptr i8, ptr %192, i64 %189
  %194 = load i64, ptr %32, align 8
  switch i64 %194, label %204 [
    i64 1, label %195
    i64 2, label %198
    i64 4, label %201
  ]
195:                                              ; preds = %188
  %196 = load i8, ptr %193, align 1
  %197 = icmp ne i8 %196, 0
  br label %207
198:                                              ; preds = %188
  %199 = load i16, ptr %193, align 2
  %200 = icmp ne i16 %199, 0
  br label %207
201:                                              ; preds = %188
  %202 = load i32, ptr %193, align 4
  %203 = icmp ne i32 %202, 0
  br label %207
204:                                              ; preds = %188
  %205 = load i64, ptr %193, align 8
  %206 = icmp ne i64 %205, 0
  br label %207
207:                                              ; preds = %195, %198, %201, %204
  %208 = phi i1 [ %206, %204 ], [ %197, %195 ], [ %200, %198 ], [ %203, %201 ]
  br i1 %208, label %209, label %220
209:                                              ; preds = %207, %162
  %210 = load ptr, ptr %1, align 8
  %211 = getelementptr inbounds i8, ptr %210, i64 %153
  %212 = load double, ptr %211, align 8
  %213 = icmp slt i64 %154, 0
  %214 = fcmp olt double %212, %150
  %215 = fcmp oeq double %212, %150
  %216 = select i1 %6, i1 %215, i1 false
  %217 = or i1 %214, %216
  %218 = select i1 %213, i1 true, i1 %217
  br i1 %218, label %219, label %220
219:                                              ; preds = %209
  br label %220
220:                                              ; preds = %209, %219, %207
  %221 = phi double [ %150, %207 ], [ %212, %219 ], [ %150, %209 ]
  %222 = phi i64 [ %154, %207 ], [ %152, %219 ], [ %154, %209 ]
  %223 = add nuw nsw i64 %151, 1
  %224 = add nsw i64 %152, 1
  br i1 %18, label %225, label %227
225:                                              ; preds = %220
  %226 = load i64, ptr %33, align 8
  br label %227
227:                                              ; preds = %220, %225
  %228 = phi i64 [ %226, %225 ], [ 0, %220 ]
  %229 = add nsw i64 %228, %153
  br label %149
230:                                              ; preds = %85
  %231 = load ptr, ptr %0, align 8
  %232 = icmp slt i64 %38, 0
  br i1 %232, label %254, label %233
233:                                              ; preds = %230
  %234 = getelementptr i8, ptr %1, i64 32
  %235 = load i64, ptr %234, align 8
  %236 = srem i64 %38, %235
  %237 = add nuw nsw i64 %236, 1
  switch i32 %2, label %243 [
    i32 4, label %238
    i32 8, label %240
    i32 2, label %241
  ]
238:                                              ; preds = %233
  %239 = trunc i64 %237 to i32
  store i32 %239, ptr %231, align 4
  br label %245
240:                                              ; preds = %233
  store i64 %237, ptr %231, align 8
  br label %245
241:                                              ; preds = %233
  %242 = trunc i64 %237 to i16
  store i16 %242, ptr %231, align 2
  br label %245
243:                                              ; preds = %233
  %244 = trunc i64 %237 to i8
  store i8 %244, ptr %231, align 1
  br label %245
245:                                              ; preds = %238, %240, %241, %243
  %246 = load i8, ptr %8, align 4
  %247 = icmp sgt i8 %246, 0
  br i1 %247, label %248, label %251
248:                                              ; preds = %245
  %249 = getelementptr i8, ptr %1, i64 32
  %250 = load i64, ptr %249, align 8
  br label %251
251:                                              ; preds = %245, %248
  %252 = phi i64 [ %250, %248 ], [ 1, %245 ]
  %253 = sdiv i64 %38, %252
  br label %259
254:                                              ; preds = %230
  switch i32 %2, label %258 [
    i32 4, label %255
    i32 8, label %256
    i32 2, label %257
  ]
255:                                              ; preds = %254
  store i32 0, ptr %231, align 4
  br label %259
256:                                              ; preds = %254
  store i64 0, ptr %231, align 8
  br label %259
257:                                              ; preds = %254
  store i16 0, ptr %231, align 2
  br label %259
258:                                              ; preds = %254
  store i8 0, ptr %231, align 1
  br label %259
259:                                              ; preds = %258, %257, %256, %255, %251, %85
  %260 = phi i64 [ %38, %85 ], [ %253, %251 ], [ %38, %255 ], [ %38, %256 ], [ %38, %257 ], [ %38, %258 ]
  %261 = load i8, ptr %8, align 4
  %262 = icmp sgt i8 %261, 1
  br i1 %262, label %263, label %293
263:                                              ; preds = %259
  %264 = load ptr, ptr %0, align 8
  %265 = getelementptr inbounds i8, ptr %264, i64 %89
  %266 = icmp slt i64 %260, 0
  br i1 %266, label %288, label %267
267:                                              ; preds = %263
  %268 = getelementptr i8, ptr %1, i64 56
  %269 = load i64, ptr %268, align 8
  %270 = srem i64 %260, %269
  %271 = add nuw nsw i64 %270, 1
  switch i32 %2, label %277 [
    i32 4, label %275
    i32 8, label %274
    i32 2, label %272
  ]
272:                                              ; preds = %267
  %273 = trunc i64 %271 to i16
  store i16 %273, ptr %265, align 2
  br label %279
274:                                              ; preds = %267
  store i64 %271, ptr %265, align 8
  br label %279
275:                                              ; preds = %267
  %276 = trunc i64 %271 to i32
  store i32 %276, ptr %265, align 4
  br label %279
277:                                              ; preds = %267
  %278 = trunc i64 %271 to i8
  store i8 %278, ptr %265, align 1
  br label %279
279:                                              ; preds = %277, %275, %274, %272
  %280 = load i8, ptr %8, align 4
  %281 = icmp sgt i8 %280, 1
  br i1 %281, label %282, label %285
282:                                              ; preds = %279
  %283 = getelementptr i8, ptr %1, i64 56
  %284 = load i64, ptr %283, align 8
  br label %285
285:                                              ; preds = %282, %279
  %286 = phi i64 [ %284, %282 ], [ 1, %279 ]
  %287 = sdiv i64 %260, %286
  br label %293
288:                                              ; preds = %263
  switch i32 %2, label %292 [
    i32 4, label %291
    i32 8, label %290
    i32 2, label %289
  ]
289:                                              ; preds = %288
  store i16 0, ptr %265, align 2
  br label %293
290:                                              ; preds = %288
  store i64 0, ptr %265, align 8
  br label %293
291:                                              ; preds = %288
  store i32 0, ptr %265, align 4
  br label %293
292:                                              ; preds = %288
  store i8 0, ptr %265, align 1
  br label %293
293:                                              ; preds = %292, %291, %290, %289, %285, %259
  %294 = phi i64 [ %260, %259 ], [ %287, %285 ], [ %260, %291 ], [ %260, %290 ], [ %260, %289 ], [ %260, %292 ]
  %295 = load i8, ptr %8, align 4
  %296 = icmp sgt i8 %295, 2
  br i1 %296, label %297, label %328
297:                                              ; preds = %293
  %298 = load ptr, ptr %0, align 8
  %299 = shl nsw i64 %89, 1
  %300 = getelementptr inbounds i8, ptr %298, i64 %299
  %301 = icmp slt i64 %294, 0
  br i1 %301, label %323, label %302
302:                                              ; preds = %297
  %303 = getelementptr i8, ptr %1, i64 80
  %304 = load i64, ptr %303, align 8
  %305 = srem i64 %294, %304
  %306 = add nuw nsw i64 %305, 1
  switch i32 %2, label %312 [
    i32 4, label %310
    i32 8, label %309
    i32 2, label %307
  ]
307:                                              ; preds = %302
  %308 = trunc i64 %306 to i16
  store i16 %308, ptr %300, align 2
  br label %314
309:                                              ; preds = %302
  store i64 %306, ptr %300, align 8
  br label %314
310:                                              ; preds = %302
  %311 = trunc i64 %306 to i32
  store i32 %311, ptr %300, align 4
  br label %314
312:                                              ; preds = %302
  %313 = trunc i64 %306 to i8
  store i8 %313, ptr %300, align 1
  br label %314
314:                                              ; preds = %312, %310, %309, %307
  %315 = load i8, ptr %8, align 4
  %316 = icmp sgt i8 %315, 2
  br i1 %316, label %317, label %320
317:                                              ; preds = %314
  %318 = getelementptr i8, ptr %1, i64 80
  %319 = load i64, ptr %318, align 8
  br label %320
320:                                              ; preds = %317, %314
  %321 = phi i64 [ %319, %317 ], [ 1, %314 ]
  %322 = sdiv i64 %294, %321
  br label %328
323:                                              ; preds = %297
  switch i32 %2, label %327 [
    i32 4, label %326
    i32 8, label %325
    i32 2, label %324
  ]
324:                                              ; preds = %323
  store i16 0, ptr %300, align 2
  br label %328
325:                                              ; preds = %323
  store i64 0, ptr %300, align 8
  br label %328
326:                                              ; preds = %323
  store i32 0, ptr %300, align 4
  br label %328
327:                                              ; preds = %323
  store i8 0, ptr %300, align 1
  br label %328
328:                                              ; preds = %327, %326, %325, %324, %320, %293
  %329 = phi i64 [ %294, %293 ], [ %322, %320 ], [ %294, %326 ], [ %294, %325 ], [ %294, %324 ], [ %294, %327 ]
  %330 = load i8, ptr %8, align 4
  %331 = icmp sgt i8 %330, 3
  br i1 %331, label %332, label %354
332:                                              ; preds = %328
  %333 = load ptr, ptr %0, align 8
  %334 = mul nsw i64 %89, 3
  %335 = getelementptr inbounds i8, ptr %333, i64 %334
  %336 = icmp slt i64 %329, 0
  br i1 %336, label %349, label %337
337:                                              ; preds = %332
  %338 = getelementptr i8, ptr %1, i64 104
  %339 = load i64, ptr %338, align 8
  %340 = srem i64 %329, %339
  %341 = add nuw nsw i64 %340, 1
  switch i32 %2, label %347 [
    i32 4, label %345
    i32 8, label %344
    i32 2, label %342
  ]
342:                                              ; preds = %337
  %343 = trunc i64 %341 to i16
  store i16 %343, ptr %335, align 2
  br label %354
344:                                              ; preds = %337
  store i64 %341, ptr %335, align 8
  br label %354
345:                                              ; preds = %337
  %346 = trunc i64 %341 to i32
  store i32 %346, ptr %335, align 4
  br label %354
347:                                              ; preds = %337
  %348 = trunc i64 %341 to i8
  store i8 %348, ptr %335, align 1
  br label %354
349:                                              ; preds = %332
  switch i32 %2, label %353 [
    i32 4, label %352
    i32 8, label %351
    i32 2, label %350
  ]
350:                                              ; preds = %349
  store i16 0, ptr %335, align 2
  br label %354
351:                                              ; preds = %349
  store i64 0, ptr %335, align 8
  br label %354
352:                                              ; preds = %349
  store i32 0, ptr %335, align 4
  br label %354
353:                                              ; preds = %349
  store i8 0, ptr %335, align 1
  br label %354
354:                                              ; preds = %347, %345, %344, %342, %353, %352, %351, %350, %328
  ret void
}
define internal void @retrograd.body._FortranATranspose(ptr noundef captures(none) initializes((0, 16), (32, 40), (56, 64)) %0, ptr noundef readonly captures(none) %1, ptr noundef readnone captures(none) %2, i32 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %6, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %9, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %12, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp sgt i8 %15, 0
  br i1 %16, label %17, label %23
17:                                               ; preds = %4
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %12, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %21 = load i64, ptr %20, align 8
  %22 = mul nsw i64 %21, %12
  br label %23
23:                                               ; preds = %17, %4
  %24 = phi i64 [ %22, %17 ], [ %12, %4 ]
  %25 = icmp sgt i8 %15, 1
  br i1 %25, label %26, label %32
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %24, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = load i64, ptr %29, align 8
  %31 = mul nsw i64 %30, %24
  br label %32
32:                                               ; preds = %26, %23
  %33 = phi i64 [ %31, %26 ], [ %24, %23 ]
  %34 = icmp sgt i8 %15, 2
  br i1 %34, label %35, label %41
35:                                               ; preds = %32
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %33, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %39 = load i64, ptr %38, align 8
  %40 = mul nsw i64 %39, %33
  br label %41
41:                                               ; preds = %35, %32
  %42 = phi i64 [ %40, %35 ], [ %33, %32 ]
  %43 = icmp sgt i8 %15, 3
  br i1 %43, label %44, label %50
44:                                               ; preds = %41
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %42, ptr %46, align 8
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %48 = load i64, ptr %47, align 8
  %49 = mul nsw i64 %48, %42
  br label %50
50:                                               ; preds = %44, %41
  %51 = phi i64 [ %49, %44 ], [ %42, %41 ]
  %52 = tail call i64 @llvm.smax.i64(i64 %51, i64 1)
  %53 = tail call ptr @malloc(i64 noundef %52)
  store ptr %53, ptr %0, align 8
  %54 = load i64, ptr %5, align 8
  %55 = icmp sgt i64 %54, 0
  br i1 %55, label %56, label %66
56:                                               ; preds = %50
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %62
62:                                               ; preds = %56, %67
  %63 = phi i64 [ 0, %56 ], [ %68, %67 ]
  %64 = load i64, ptr %8, align 8
  %65 = icmp sgt i64 %64, 0
  br i1 %65, label %71, label %67
66:                                               ; preds = %67, %50
  ret void
67:                                               ; preds = %115, %62
  %68 = add nuw nsw i64 %63, 1
  %69 = load i64, ptr %5, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %62, label %66
71:                                               ; preds = %62, %115
  %72 = phi i64 [ %116, %115 ], [ 0, %62 ]
  %73 = load ptr, ptr %0, align 8
  %74 = load i64, ptr %57, align 8
  %75 = mul nsw i64 %74, %63
  %76 = getelementptr inbounds i8, ptr %73, i64 %75
  %77 = load i64, ptr %58, align 8
  %78 = mul nsw i64 %77, %72
  %79 = getelementptr inbounds i8, ptr %76, i64 %78
  %80 = load ptr, ptr %1, align 8
  %81 = load i64, ptr %59, align 8
  %82 = mul nsw i64 %81, %72
  %83 = getelementptr inbounds i8, ptr %80, i64 %82
  %84 = load i64, ptr %60, align 8
  %85 = mul nsw i64 %84, %63
  %86 = getelementptr inbounds i8, ptr %83, i64 %85
  %87 = load i64, ptr %11, align 8
  %88 = load i8, ptr %61, align 1
  switch i8 %88, label %103 [
    i8 28, label %89
    i8 27, label %91
    i8 35, label %93
    i8 34, label %98
  ]
89:                                               ; preds = %71
  %90 = load double, ptr %86, align 8
  store double %90, ptr %79, align 8
  br label %115
91:                                               ; preds = %71
  %92 = load float, ptr %86, align 4
  store float %92, ptr %79, align 4
  br label %115
93:                                               ; preds = %71
  %94 = load double, ptr %86, align 8
  store double %94, ptr %79, align 8
  %95 = getelementptr inbounds nuw i8, ptr %86, i64 8
  %96 = load double, ptr %95, align 8
  %97 = getelementptr inbounds nuw i8, ptr %79, i64 8
  store double %96, ptr %97, align 8
  br label %115
98:                                               ; preds = %71
  %99 = load float, ptr %86, align 4
  store float %99, ptr %79, align 4
  %100 = getelementptr inbounds nuw i8, ptr %86, i64 4
  %101 = load float, ptr %100, align 4
  %102 = getelementptr inbounds nuw i8, ptr %79, i64 4
  store float %101, ptr %102, align 4
  br label %115
103:                                              ; preds = %71
  %104 = icmp eq i64 %87, 4
  %105 = icmp ne i8 %88, 42
  %106 = and i1 %104, %105
  br i1 %106, label %107, label %109
107:                                              ; preds = %103
  %108 = load i32, ptr %86, align 4
  store i32 %108, ptr %79, align 4
  br label %115
109:                                              ; preds = %103
  %110 = icmp eq i64 %87, 8
  %111 = and i1 %110, %105
  br i1 %111, label %112, label %114
112:                                              ; preds = %109
  %113 = load i64, ptr %86, align 8
  store i64 %113, ptr %79, align 8
  br label %115
114:                                              ; preds = %109
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %79, ptr align 1 %86, i64 %87, i1 false)
  br label %115
115:                                              ; preds = %89, %91, %93, %98, %107, %112, %114
  %116 = add nuw nsw i64 %72, 1
  %117 = load i64, ptr %8, align 8
  %118 = icmp slt i64 %116, %117
  br i1 %118, label %71, label %67
}
define internal void @retrograd.body._FortranAReshape(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef readnone captures(address_is_null) %4, ptr noundef readnone captures(none) %5, i32 noundef %6) {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %11, label %12
11:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
12:                                               ; preds = %7
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %14 = load i8, ptr %13, align 4
  %15 = icmp sgt i8 %14, 4
  br i1 %15, label %16, label %17
16:                                               ; preds = %12
  tail call void @retrograd.unsupported_array()
  unreachable
17:                                               ; preds = %12
  %18 = icmp eq ptr %4, null
  br i1 %18, label %19, label %23
19:                                               ; preds = %17
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %22 = icmp sgt i8 %9, 0
  br i1 %22, label %134, label %153
23:                                               ; preds = %17
  tail call void @retrograd.unsupported_array()
  unreachable
24:                                               ; preds = %224
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %226, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %28 = load i64, ptr %27, align 8
  %29 = mul nsw i64 %28, %226
  br label %30
30:                                               ; preds = %24, %224
  %31 = phi i64 [ %29, %24 ], [ %226, %224 ]
  %32 = icmp sgt i8 %9, 1
  br i1 %32, label %33, label %39
33:                                               ; preds = %30
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %31, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %37 = load i64, ptr %36, align 8
  %38 = mul nsw i64 %37, %31
  br label %39
39:                                               ; preds = %33, %30
  %40 = phi i64 [ %38, %33 ], [ %31, %30 ]
  %41 = icmp sgt i8 %9, 2
  br i1 %41, label %42, label %48
42:                                               ; preds = %39
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %40, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %46 = load i64, ptr %45, align 8
  %47 = mul nsw i64 %46, %40
  br label %48
48:                                               ; preds = %42, %39
  %49 = phi i64 [ %47, %42 ], [ %40, %39 ]
  %50 = icmp eq i8 %9, 4
  br i1 %50, label %51, label %57
51:                                               ; preds = %48
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %49, ptr %53, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %55, %49
  br label %57
57:                                               ; preds = %51, %48
  %58 = phi i64 [ %56, %51 ], [ %49, %48 ]
  %59 = tail call i64 @llvm.smax.i64(i64 %58, i64 1)
  %60 = tail call ptr @malloc(i64 noundef %59)
  store ptr %60, ptr %0, align 8
  %61 = load i8, ptr %13, align 4
  %62 = icmp sgt i8 %61, 0
  br i1 %62, label %63, label %66
63:                                               ; preds = %57
  %64 = getelementptr i8, ptr %1, i64 32
  %65 = load i64, ptr %64, align 8
  br label %66
66:                                               ; preds = %63, %57
  %67 = phi i64 [ %65, %63 ], [ 1, %57 ]
  %68 = icmp sgt i8 %61, 1
  br i1 %68, label %69, label %73
69:                                               ; preds = %66
  %70 = getelementptr i8, ptr %1, i64 56
  %71 = load i64, ptr %70, align 8
  %72 = mul nsw i64 %71, %67
  br label %73
73:                                               ; preds = %69, %66
  %74 = phi i64 [ %72, %69 ], [ %67, %66 ]
  %75 = icmp sgt i8 %61, 2
  br i1 %75, label %76, label %79
76:                                               ; preds = %73
  %77 = getelementptr i8, ptr %1, i64 80
  %78 = load i64, ptr %77, align 8
  br label %79
79:                                               ; preds = %76, %73
  %80 = phi i64 [ %78, %76 ], [ 1, %73 ]
  %81 = mul nsw i64 %74, %80
  %82 = icmp sgt i8 %61, 3
  br i1 %82, label %83, label %86
83:                                               ; preds = %79
  %84 = getelementptr i8, ptr %1, i64 104
  %85 = load i64, ptr %84, align 8
  br label %86
86:                                               ; preds = %79, %83
  %87 = phi i64 [ %85, %83 ], [ 1, %79 ]
  %88 = mul nsw i64 %81, %87
  %89 = getelementptr i8, ptr %0, i64 104
  %90 = getelementptr i8, ptr %0, i64 80
  %91 = getelementptr i8, ptr %0, i64 56
  %92 = getelementptr i8, ptr %0, i64 32
  %93 = getelementptr i8, ptr %0, i64 56
  %94 = getelementptr i8, ptr %0, i64 80
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %98 = getelementptr i8, ptr %0, i64 32
  %99 = icmp eq ptr %3, null
  %100 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %101 = getelementptr i8, ptr %3, i64 32
  %102 = getelementptr i8, ptr %3, i64 56
  %103 = getelementptr i8, ptr %3, i64 80
  %104 = getelementptr i8, ptr %3, i64 104
  %105 = getelementptr i8, ptr %3, i64 32
  %106 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %107 = getelementptr i8, ptr %3, i64 32
  %108 = getelementptr i8, ptr %3, i64 56
  %109 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %110 = getelementptr i8, ptr %3, i64 32
  %111 = getelementptr i8, ptr %3, i64 56
  %112 = getelementptr i8, ptr %3, i64 80
  %113 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %114 = getelementptr i8, ptr %3, i64 32
  %115 = getelementptr i8, ptr %3, i64 56
  %116 = getelementptr i8, ptr %3, i64 80
  %117 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %118 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %119 = getelementptr i8, ptr %1, i64 32
  %120 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %121 = getelementptr i8, ptr %1, i64 32
  %122 = getelementptr i8, ptr %1, i64 56
  %123 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %124 = getelementptr i8, ptr %1, i64 32
  %125 = getelementptr i8, ptr %1, i64 56
  %126 = getelementptr i8, ptr %1, i64 80
  %127 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %128 = getelementptr i8, ptr %1, i64 32
  %129 = getelementptr i8, ptr %1, i64 56
  %130 = getelementptr i8, ptr %1, i64 80
  %131 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %132 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %229
134:                                              ; preds = %19
  %135 = load ptr, ptr %2, align 8
  %136 = load i64, ptr %21, align 8
  switch i64 %136, label %144 [
    i64 8, label %137
    i64 4, label %139
    i64 2, label %141
  ]
137:                                              ; preds = %134
  %138 = load i64, ptr %135, align 8
  br label %150
139:                                              ; preds = %134
  %140 = load i32, ptr %135, align 4
  br label %147
141:                                              ; preds = %134
  %142 = load i16, ptr %135, align 2
  %143 = sext i16 %142 to i32
  br label %147
144:                                              ; preds = %134
  %145 = load i8, ptr %135, align 1
  %146 = sext i8 %145 to i32
  br label %147
147:                                              ; preds = %144, %141, %139
  %148 = phi i32 [ %140, %139 ], [ %143, %141 ], [ %146, %144 ]
  %149 = sext i32 %148 to i64
  br label %150
150:                                              ; preds = %137, %147
  %151 = phi i64 [ %138, %137 ], [ %149, %147 ]
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %151, ptr %152, align 8
  br label %153
153:                                              ; preds = %19, %150
  %154 = icmp sgt i8 %9, 1
  br i1 %154, label %155, label %176
155:                                              ; preds = %153
  %156 = load ptr, ptr %2, align 8
  %157 = load i64, ptr %20, align 8
  %158 = getelementptr inbounds i8, ptr %156, i64 %157
  %159 = load i64, ptr %21, align 8
  switch i64 %159, label %167 [
    i64 8, label %165
    i64 4, label %163
    i64 2, label %160
  ]
160:                                              ; preds = %155
  %161 = load i16, ptr %158, align 2
  %162 = sext i16 %161 to i32
  br label %170
163:                                              ; preds = %155
  %164 = load i32, ptr %158, align 4
  br label %170
165:                                              ; preds = %155
  %166 = load i64, ptr %158, align 8
  br label %173
167:                                              ; preds = %155
  %168 = load i8, ptr %158, align 1
  %169 = sext i8 %168 to i32
  br label %170
170:                                              ; preds = %167, %163, %160
  %171 = phi i32 [ %164, %163 ], [ %162, %160 ], [ %169, %167 ]
  %172 = sext i32 %171 to i64
  br label %173
173:                                              ; preds = %170, %165
  %174 = phi i64 [ %166, %165 ], [ %172, %170 ]
  %175 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %174, ptr %175, align 8
  br label %176
176:                                              ; preds = %173, %153
  %177 = icmp sgt i8 %9, 2
  br i1 %177, label %178, label %200
178:                                              ; preds = %176
  %179 = load ptr, ptr %2, align 8
  %180 = load i64, ptr %20, align 8
  %181 = shl nsw i64 %180, 1
  %182 = getelementptr inbounds i8, ptr %179, i64 %181
  %183 = load i64, ptr %21, align 8
  switch i64 %183, label %191 [
    i64 8, label %189
    i64 4, label %187
    i64 2, label %184
  ]
184:                                              ; preds = %178
  %185 = load i16, ptr %182, align 2
  %186 = sext i16 %185 to i32
  br label %194
187:                                              ; preds = %178
  %188 = load i32, ptr %182, align 4
  br label %194
189:                                              ; preds = %178
  %190 = load i64, ptr %182, align 8
  br label %197
191:                                              ; preds = %178
  %192 = load i8, ptr %182, align 1
  %193 = sext i8 %192 to i32
  br label %194
194:                                              ; preds = %191, %187, %184
  %195 = phi i32 [ %188, %187 ], [ %186, %184 ], [ %193, %191 ]
  %196 = sext i32 %195 to i64
  br label %197
197:                                              ; preds = %194, %189
  %198 = phi i64 [ %190, %189 ], [ %196, %194 ]
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %198, ptr %199, align 8
  br label %200
200:                                              ; preds = %197, %176
  %201 = icmp eq i8 %9, 4
  br i1 %201, label %202, label %224
202:                                              ; preds = %200
  %203 = load ptr, ptr %2, align 8
  %204 = load i64, ptr %20, align 8
  %205 = mul nsw i64 %204, 3
  %206 = getelementptr inbounds i8, ptr %203, i64 %205
  %207 = load i64, ptr %21, align 8
  switch i64 %207, label %215 [
    i64 8, label %213
    i64 4, label %211
    i64 2, label %208
  ]
208:                                              ; preds = %202
  %209 = load i16, ptr %206, align 2
  %210 = sext i16 %209 to i32
  br label %218
211:                                              ; preds = %202
  %212 = load i32, ptr %206, align 4
  br label %218
213:                                              ; preds = %202
  %214 = load i64, ptr %206, align 8
  br label %221
215:                                              ; preds = %202
  %216 = load i8, ptr %206, align 1
  %217 = sext i8 %216 to i32
  br label %218
218:                                              ; preds = %215, %211, %208
  %219 = phi i32 [ %212, %211 ], [ %210, %208 ], [ %217, %215 ]
  %220 = sext i32 %219 to i64
  br label %221
221:                                              ; preds = %218, %213
  %222 = phi i64 [ %214, %213 ], [ %220, %218 ]
  %223 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %222, ptr %223, align 8
  br label %224
224:                                              ; preds = %221, %200
  %225 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %226 = load i64, ptr %225, align 8
  %227 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %226, ptr %227, align 8
  %228 = icmp sgt i8 %9, 0
  br i1 %228, label %24, label %30
229:                                              ; preds = %248, %86
  %230 = phi i64 [ 0, %86 ], [ %249, %248 ]
  %231 = load i8, ptr %8, align 4
  %232 = icmp sgt i8 %231, 3
  br i1 %232, label %233, label %235
233:                                              ; preds = %229
  %234 = load i64, ptr %89, align 8
  br label %235
235:                                              ; preds = %229, %233
  %236 = phi i64 [ %234, %233 ], [ 1, %229 ]
  %237 = icmp slt i64 %230, %236
  br i1 %237, label %239, label %238
238:                                              ; preds = %235
  ret void
239:                                              ; preds = %235, %259
  %240 = phi i64 [ %260, %259 ], [ 0, %235 ]
  %241 = load i8, ptr %8, align 4
  %242 = icmp sgt i8 %241, 2
  br i1 %242, label %243, label %245
243:                                              ; preds = %239
  %244 = load i64, ptr %90, align 8
  br label %245
245:                                              ; preds = %239, %243
  %246 = phi i64 [ %244, %243 ], [ 1, %239 ]
  %247 = icmp slt i64 %240, %246
  br i1 %247, label %250, label %248
248:                                              ; preds = %245
  %249 = add nuw nsw i64 %230, 1
  br label %229
250:                                              ; preds = %245, %310
  %251 = phi i64 [ %311, %310 ], [ 0, %245 ]
  %252 = load i8, ptr %8, align 4
  %253 = icmp sgt i8 %252, 1
  br i1 %253, label %254, label %256
254:                                              ; preds = %250
  %255 = load i64, ptr %91, align 8
  br label %256
256:                                              ; preds = %250, %254
  %257 = phi i64 [ %255, %254 ], [ 1, %250 ]
  %258 = icmp slt i64 %251, %257
  br i1 %258, label %261, label %259
259:                                              ; preds = %256
  %260 = add nuw nsw i64 %240, 1
  br label %239
261:                                              ; preds = %256
  %262 = icmp sgt i8 %252, 0
  br i1 %262, label %263, label %265
263:                                              ; preds = %261
  %264 = load i64, ptr %92, align 8
  br label %265
265:                                              ; preds = %261, %263
  %266 = phi i64 [ %264, %263 ], [ 1, %261 ]
  br i1 %253, label %267, label %269
267:                                              ; preds = %265
  %268 = load i64, ptr %93, align 8
  br label %269
269:                                              ; preds = %265, %267
  %270 = phi i64 [ %268, %267 ], [ 1, %265 ]
  %271 = icmp sgt i8 %252, 2
  br i1 %271, label %272, label %275
272:                                              ; preds = %269
  %273 = load i64, ptr %94, align 8
  %274 = mul nsw i64 %273, %230
  br label %275
275:                                              ; preds = %269, %272
  %276 = phi i64 [ %274, %272 ], [ %230, %269 ]
  %277 = add nsw i64 %276, %240
  %278 = mul nsw i64 %277, %270
  %279 = add nsw i64 %278, %251
  %280 = mul nsw i64 %279, %266
  br i1 %253, label %281, label %284
281:                                              ; preds = %275
  %282 = load i64, ptr %95, align 8
  %283 = mul nsw i64 %282, %251
  br label %284
284:                                              ; preds = %275, %281
  %285 = phi i64 [ %283, %281 ], [ 0, %275 ]
  br i1 %271, label %286, label %289
286:                                              ; preds = %284
  %287 = load i64, ptr %96, align 8
  %288 = mul nsw i64 %287, %240
  br label %289
289:                                              ; preds = %284, %286
  %290 = phi i64 [ %288, %286 ], [ 0, %284 ]
  %291 = add nsw i64 %290, %285
  %292 = icmp sgt i8 %252, 3
  br i1 %292, label %293, label %296
293:                                              ; preds = %289
  %294 = load i64, ptr %97, align 8
  %295 = mul nsw i64 %294, %230
  br label %296
296:                                              ; preds = %289, %293
  %297 = phi i64 [ %295, %293 ], [ 0, %289 ]
  %298 = add nsw i64 %291, %297
  br label %299
299:                                              ; preds = %504, %296
  %300 = phi i64 [ 0, %296 ], [ %498, %504 ]
  %301 = phi i64 [ %280, %296 ], [ %499, %504 ]
  %302 = phi i64 [ %298, %296 ], [ %506, %504 ]
  %303 = load i8, ptr %8, align 4
  %304 = icmp sgt i8 %303, 0
  br i1 %304, label %305, label %307
305:                                              ; preds = %299
  %306 = load i64, ptr %98, align 8
  br label %307
307:                                              ; preds = %299, %305
  %308 = phi i64 [ %306, %305 ], [ 1, %299 ]
  %309 = icmp slt i64 %300, %308
  br i1 %309, label %312, label %310
310:                                              ; preds = %307
  %311 = add nuw nsw i64 %251, 1
  br label %250
312:                                              ; preds = %307
  %313 = icmp slt i64 %301, %88
  br i1 %313, label %314, label %393
314:                                              ; preds = %312
  %315 = load ptr, ptr %0, align 8
  %316 = getelementptr inbounds i8, ptr %315, i64 %302
  %317 = load ptr, ptr %1, align 8
  %318 = load i8, ptr %13, align 4
  %319 = icmp sgt i8 %318, 0
  br i1 %319, label %320, label %325
320:                                              ; preds = %314
  %321 = load i64, ptr %119, align 8
  %322 = srem i64 %301, %321
  %323 = load i64, ptr %120, align 8
  %324 = mul nsw i64 %323, %322
  br label %325
325:                                              ; preds = %314, %320
  %326 = phi i64 [ %324, %320 ], [ 0, %314 ]
  %327 = icmp sgt i8 %318, 1
  br i1 %327, label %328, label %336
328:                                              ; preds = %325
  %329 = load i64, ptr %121, align 8
  %330 = sdiv i64 %301, %329
  %331 = load i64, ptr %122, align 8
  %332 = srem i64 %330, %331
  %333 = load i64, ptr %123, align 8
  %334 = mul nsw i64 %333, %332
  %335 = add nsw i64 %334, %326
  br label %336
336:                                              ; preds = %328, %325
  %337 = phi i64 [ %335, %328 ], [ %326, %325 ]
  %338 = icmp sgt i8 %318, 2
  br i1 %338, label %339, label %349
339:                                              ; preds = %336
  %340 = load i64, ptr %124, align 8
  %341 = load i64, ptr %125, align 8
  %342 = mul nsw i64 %341, %340
  %343 = sdiv i64 %301, %342
  %344 = load i64, ptr %126, align 8
  %345 = srem i64 %343, %344
  %346 = load i64, ptr %127, align 8
  %347 = mul nsw i64 %346, %345
  %348 = add nsw i64 %347, %337
  br label %349
349:                                              ; preds = %339, %336
  %350 = phi i64 [ %348, %339 ], [ %337, %336 ]
  %351 = icmp sgt i8 %318, 3
  br i1 %351, label %352, label %362
352:                                              ; preds = %349
  %353 = load i64, ptr %128, align 8
  %354 = load i64, ptr %129, align 8
  %355 = mul nsw i64 %354, %353
  %356 = load i64, ptr %130, align 8
  %357 = mul nsw i64 %355, %356
  %358 = sdiv i64 %301, %357
  %359 = load i64, ptr %131, align 8
  %360 = mul nsw i64 %359, %358
  %361 = add nsw i64 %360, %350
  br label %362
362:                                              ; preds = %349, %352
  %363 = phi i64 [ %361, %352 ], [ %350, %349 ]
  %364 = getelementptr inbounds i8, ptr %317, i64 %363
  %365 = load i64, ptr %225, align 8
  %366 = load i8, ptr %132, align 1
  switch i8 %366, label %381 [
    i8 28, label %367
    i8 27, label %369
    i8 35, label %371
    i8 34, label %376
  ]
367:                                              ; preds = %362
  %368 = load double, ptr %364, align 8
  store double %368, ptr %316, align 8
  br label %497
369:                                              ; preds = %362
  %370 = load float, ptr %364, align 4
  store float %370, ptr %316, align 4
  br label %497
371:                                              ; preds = %362
  %372 = load double, ptr %364, align 8
  store double %372, ptr %316, align 8
  %373 = getelementptr inbounds nuw i8, ptr %364, i64 8
  %374 = load double, ptr %373, align 8
  %375 = getelementptr inbounds nuw i8, ptr %316, i64 8
  store double %374, ptr %375, align 8
  br label %497
376:                                              ; preds = %362
  %377 = load float, ptr %364, align 4
  store float %377, ptr %316, align 4
  %378 = getelementptr inbounds nuw i8, ptr %364, i64 4
  %379 = load float, ptr %378, align 4
  %380 = getelementptr inbounds nuw i8, ptr %316, i64 4
  store float %379, ptr %380, align 4
  br label %497
381:                                              ; preds = %362
  %382 = icmp eq i64 %365, 4
  %383 = icmp ne i8 %366, 42
  %384 = and i1 %382, %383
  br i1 %384, label %385, label %387
385:                                              ; preds = %381
  %386 = load i32, ptr %364, align 4
  store i32 %386, ptr %316, align 4
  br label %497
387:                                              ; preds = %381
  %388 = icmp eq i64 %365, 8
  %389 = and i1 %388, %383
  br i1 %389, label %390, label %392
390:                                              ; preds = %387
  %391 = load i64, ptr %364, align 8
  store i64 %391, ptr %316, align 8
  br label %497
392:                                              ; preds = %387
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %316, ptr align 1 %364, i64 %365, i1 false)
  br label %497
393:                                              ; preds = %312
  br i1 %99, label %497, label %394
394:                                              ; preds = %393
  %395 = load ptr, ptr %0, align 8
  %396 = getelementptr inbounds i8, ptr %395, i64 %302
  %397 = load ptr, ptr %3, align 8
  %398 = sub nsw i64 %301, %88
  %399 = load i8, ptr %100, align 4
  %400 = icmp sgt i8 %399, 0
  br i1 %400, label %401, label %403
401:                                              ; preds = %394
  %402 = load i64, ptr %101, align 8
  br label %403
403:                                              ; preds = %401, %394
  %404 = phi i64 [ %402, %401 ], [ 1, %394 ]
  %405 = icmp sgt i8 %399, 1
  br i1 %405, label %406, label %409
406:                                              ; preds = %403
  %407 = load i64, ptr %102, align 8
  %408 = mul nsw i64 %407, %404
  br label %409
409:                                              ; preds = %406, %403
  %410 = phi i64 [ %408, %406 ], [ %404, %403 ]
  %411 = icmp sgt i8 %399, 2
  br i1 %411, label %412, label %414
412:                                              ; preds = %409
  %413 = load i64, ptr %103, align 8
  br label %414
414:                                              ; preds = %412, %409
  %415 = phi i64 [ %413, %412 ], [ 1, %409 ]
  %416 = mul nsw i64 %410, %415
  %417 = icmp sgt i8 %399, 3
  br i1 %417, label %418, label %420
418:                                              ; preds = %414
  %419 = load i64, ptr %104, align 8
  br label %420
420:                                              ; preds = %414, %418
  %421 = phi i64 [ %419, %418 ], [ 1, %414 ]
  %422 = mul nsw i64 %416, %421
  %423 = srem i64 %398, %422
  br i1 %400, label %424, label %429
424:                                              ; preds = %420
  %425 = load i64, ptr %105, align 8
  %426 = srem i64 %423, %425
  %427 = load i64, ptr %106, align 8
  %428 = mul nsw i64 %427, %426
  br label %429
429:                                              ; preds = %420, %424
  %430 = phi i64 [ %428, %424 ], [ 0, %420 ]
  %431 = icmp sgt i8 %399, 1
  br i1 %431, label %432, label %440
432:                                              ; preds = %429
  %433 = load i64, ptr %107, align 8
  %434 = sdiv i64 %423, %433
  %435 = load i64, ptr %108, align 8
  %436 = srem i64 %434, %435
  %437 = load i64, ptr %109, align 8
  %438 = mul nsw i64 %437, %436
  %439 = add nsw i64 %438, %430
  br label %440
440:                                              ; preds = %432, %429
  %441 = phi i64 [ %439, %432 ], [ %430, %429 ]
  %442 = icmp sgt i8 %399, 2
  br i1 %442, label %443, label %453
443:                                              ; preds = %440
  %444 = load i64, ptr %110, align 8
  %445 = load i64, ptr %111, align 8
  %446 = mul nsw i64 %445, %444
  %447 = sdiv i64 %423, %446
  %448 = load i64, ptr %112, align 8
  %449 = srem i64 %447, %448
  %450 = load i64, ptr %113, align 8
  %451 = mul nsw i64 %450, %449
  %452 = add nsw i64 %451, %441
  br label %453
453:                                              ; preds = %443, %440
  %454 = phi i64 [ %452, %443 ], [ %441, %440 ]
  %455 = icmp sgt i8 %399, 3
  br i1 %455, label %456, label %466
456:                                              ; preds = %453
  %457 = load i64, ptr %114, align 8
  %458 = load i64, ptr %115, align 8
  %459 = mul nsw i64 %458, %457
  %460 = load i64, ptr %116, align 8
  %461 = mul nsw i64 %459, %460
  %462 = sdiv i64 %423, %461
  %463 = load i64, ptr %117, align 8
  %464 = mul nsw i64 %463, %462
  %465 = add nsw i64 %464, %454
  br label %466
466:                                              ; preds = %453, %456
  %467 = phi i64 [ %465, %456 ], [ %454, %453 ]
  %468 = getelementptr inbounds i8, ptr %397, i64 %467
  %469 = load i64, ptr %225, align 8
  %470 = load i8, ptr %118, align 1
  switch i8 %470, label %485 [
    i8 28, label %471
    i8 27, label %473
    i8 35, label %475
    i8 34, label %480
  ]
471:                                              ; preds = %466
  %472 = load double, ptr %468, align 8
  store double %472, ptr %396, align 8
  br label %497
473:                                              ; preds = %466
  %474 = load float, ptr %468, align 4
  store float %474, ptr %396, align 4
  br label %497
475:                                              ; preds = %466
  %476 = load double, ptr %468, align 8
  store double %476, ptr %396, align 8
  %477 = getelementptr inbounds nuw i8, ptr %468, i64 8
  %478 = load double, ptr %477, align 8
  %479 = getelementptr inbounds nuw i8, ptr %396, i64 8
  store double %478, ptr %479, align 8
  br label %497
480:                                              ; preds = %466
  %481 = load float, ptr %468, align 4
  store float %481, ptr %396, align 4
  %482 = getelementptr inbounds nuw i8, ptr %468, i64 4
  %483 = load float, ptr %482, align 4
  %484 = getelementptr inbounds nuw i8, ptr %396, i64 4
  store float %483, ptr %484, align 4
  br label %497
485:                                              ; preds = %466
  %486 = icmp eq i64 %469, 4
  %487 = icmp ne i8 %470, 42
  %488 = and i1 %486, %487
  br i1 %488, label %489, label %491
489:                                              ; preds = %485
  %490 = load i32, ptr %468, align 4
  store i32 %490, ptr %396, align 4
  br label %497
491:                                              ; preds = %485
  %492 = icmp eq i64 %469, 8
  %493 = and i1 %492, %487
  br i1 %493, label %494, label %496
494:                                              ; preds = %491
  %495 = load i64, ptr %468, align 8
  store i64 %495, ptr %396, align 8
  br label %497
496:                                              ; preds = %491
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %396, ptr align 1 %468, i64 %469, i1 false)
  br label %497
497:                                              ; preds = %496, %494, %489, %480, %475, %473, %471, %392, %390, %385, %376, %371, %369, %367, %393
  %498 = add nuw nsw i64 %300, 1
  %499 = add nsw i64 %301, 1
  %500 = load i8, ptr %8, align 4
  %501 = icmp sgt i8 %500, 0
  br i1 %501, label %502, label %504
502:                                              ; preds = %497
  %503 = load i64, ptr %133, align 8
  br label %504
504:                                              ; preds = %497, %502
  %505 = phi i64 [ %503, %502 ], [ 0, %497 ]
  %506 = add nsw i64 %505, %302
  br label %299
}
define internal void @retrograd.body._FortranASpread(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i64 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %11
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %6
  %12 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  %13 = add nsw i32 %2, -1
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %15 = icmp sgt i8 %8, 0
  br i1 %15, label %78, label %93
16:                                               ; preds = %147
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %149, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %149
  br label %22
22:                                               ; preds = %16, %147
  %23 = phi i64 [ %21, %16 ], [ %149, %147 ]
  %24 = icmp sgt i8 %8, 1
  br i1 %24, label %25, label %31
25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %23, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load i64, ptr %28, align 8
  %30 = mul nsw i64 %29, %23
  br label %31
31:                                               ; preds = %25, %22
  %32 = phi i64 [ %30, %25 ], [ %23, %22 ]
  %33 = icmp sgt i8 %8, 2
  br i1 %33, label %34, label %40
34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %32, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %38 = load i64, ptr %37, align 8
  %39 = mul nsw i64 %38, %32
  br label %40
40:                                               ; preds = %34, %31
  %41 = phi i64 [ %39, %34 ], [ %32, %31 ]
  %42 = icmp eq i8 %8, 4
  br i1 %42, label %43, label %49
43:                                               ; preds = %40
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %41, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %47 = load i64, ptr %46, align 8
  %48 = mul nsw i64 %47, %41
  br label %49
49:                                               ; preds = %43, %40
  %50 = phi i64 [ %48, %43 ], [ %41, %40 ]
  %51 = tail call i64 @llvm.smax.i64(i64 %50, i64 1)
  %52 = tail call ptr @malloc(i64 noundef %51)
  store ptr %52, ptr %0, align 8
  %53 = getelementptr i8, ptr %0, i64 104
  %54 = getelementptr i8, ptr %0, i64 80
  %55 = getelementptr i8, ptr %0, i64 56
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %59 = getelementptr i8, ptr %0, i64 32
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %66 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %68 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %69 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %70 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %152
78:                                               ; preds = %11
  %79 = icmp eq i32 %13, 0
  br i1 %79, label %90, label %80
80:                                               ; preds = %78
  %81 = icmp slt i32 %2, 2
  %82 = load i8, ptr %14, align 4
  %83 = sext i1 %81 to i8
  %84 = icmp sgt i8 %82, %83
  br i1 %84, label %85, label %90
85:                                               ; preds = %80
  %86 = sext i1 %81 to i64
  %87 = getelementptr %struct.dimension, ptr %1, i64 %86
  %88 = getelementptr i8, ptr %87, i64 32
  %89 = load i64, ptr %88, align 8
  br label %90
90:                                               ; preds = %85, %80, %78
  %91 = phi i64 [ %12, %78 ], [ %89, %85 ], [ 1, %80 ]
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %91, ptr %92, align 8
  br label %93
93:                                               ; preds = %11, %90
  %94 = icmp sgt i8 %8, 1
  br i1 %94, label %95, label %111
95:                                               ; preds = %93
  %96 = icmp eq i32 %13, 1
  br i1 %96, label %108, label %97
97:                                               ; preds = %95
  %98 = icmp sgt i32 %2, 2
  %99 = zext i1 %98 to i32
  %100 = load i8, ptr %14, align 4
  %101 = sext i8 %100 to i32
  %102 = icmp slt i32 %99, %101
  br i1 %102, label %103, label %108
103:                                              ; preds = %97
  %104 = zext i1 %98 to i64
  %105 = getelementptr %struct.dimension, ptr %1, i64 %104
  %106 = getelementptr i8, ptr %105, i64 32
  %107 = load i64, ptr %106, align 8
  br label %108
108:                                              ; preds = %103, %97, %95
  %109 = phi i64 [ %12, %95 ], [ %107, %103 ], [ 1, %97 ]
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %109, ptr %110, align 8
  br label %111
111:                                              ; preds = %108, %93
  %112 = icmp sgt i8 %8, 2
  br i1 %112, label %113, label %129
113:                                              ; preds = %111
  %114 = icmp eq i32 %13, 2
  br i1 %114, label %126, label %115
115:                                              ; preds = %113
  %116 = icmp slt i32 %2, 4
  %117 = select i1 %116, i32 1, i32 2
  %118 = load i8, ptr %14, align 4
  %119 = sext i8 %118 to i32
  %120 = icmp slt i32 %117, %119
  br i1 %120, label %121, label %126
121:                                              ; preds = %115
  %122 = zext nneg i32 %117 to i64
  %123 = getelementptr %struct.dimension, ptr %1, i64 %122
  %124 = getelementptr i8, ptr %123, i64 32
  %125 = load i64, ptr %124, align 8
  br label %126
126:                                              ; preds = %121, %115, %113
  %127 = phi i64 [ %12, %113 ], [ %125, %121 ], [ 1, %115 ]
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %127, ptr %128, align 8
  br label %129
129:                                              ; preds = %126, %111
  %130 = icmp eq i8 %8, 4
  br i1 %130, label %131, label %147
131:                                              ; preds = %129
  %132 = icmp eq i32 %13, 3
  br i1 %132, label %144, label %133
133:                                              ; preds = %131
  %134 = icmp slt i32 %2, 5
  %135 = select i1 %134, i32 2, i32 3
  %136 = load i8, ptr %14, align 4
  %137 = sext i8 %136 to i32
  %138 = icmp slt i32 %135, %137
  br i1 %138, label %139, label %144
139:                                              ; preds = %133
  %140 = zext nneg i32 %135 to i64
  %141 = getelementptr %struct.dimension, ptr %1, i64 %140
  %142 = getelementptr i8, ptr %141, i64 32
  %143 = load i64, ptr %142, align 8
  br label %144
144:                                              ; preds = %139, %133, %131
  %145 = phi i64 [ %12, %131 ], [ %143, %139 ], [ 1, %133 ]
  %146 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %145, ptr %146, align 8
  br label %147
147:                                              ; preds = %144, %129
  %148 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %149 = load i64, ptr %148, align 8
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %149, ptr %150, align 8
  %151 = icmp sgt i8 %8, 0
  br i1 %151, label %16, label %22
152:                                              ; preds = %171, %49
  %153 = phi i64 [ 0, %49 ], [ %172, %171 ]
  %154 = load i8, ptr %7, align 4
  %155 = icmp sgt i8 %154, 3
  br i1 %155, label %156, label %158
156:                                              ; preds = %152
  %157 = load i64, ptr %53, align 8
  br label %158
158:                                              ; preds = %152, %156
  %159 = phi i64 [ %157, %156 ], [ 1, %152 ]
  %160 = icmp slt i64 %153, %159
  br i1 %160, label %162, label %161
161:                                              ; preds = %158
  ret void
162:                                              ; preds = %158, %182
  %163 = phi i64 [ %183, %182 ], [ 0, %158 ]
  %164 = load i8, ptr %7, align 4
  %165 = icmp sgt i8 %164, 2
  br i1 %165, label %166, label %168
166:                                              ; preds = %162
  %167 = load i64, ptr %54, align 8
  br label %168
168:                                              ; preds = %162, %166
  %169 = phi i64 [ %167, %166 ], [ 1, %162 ]
  %170 = icmp slt i64 %163, %169
  br i1 %170, label %173, label %171
171:                                              ; preds = %168
  %172 = add nuw nsw i64 %153, 1
  br label %152
173:                                              ; preds = %168, %214
  %174 = phi i64 [ %215, %214 ], [ 0, %168 ]
  %175 = load i8, ptr %7, align 4
  %176 = icmp sgt i8 %175, 1
  br i1 %176, label %177, label %179
177:                                              ; preds = %173
  %178 = load i64, ptr %55, align 8
  br label %179
179:                                              ; preds = %173, %177
  %180 = phi i64 [ %178, %177 ], [ 1, %173 ]
  %181 = icmp slt i64 %174, %180
  br i1 %181, label %184, label %182
182:                                              ; preds = %179
  %183 = add nuw nsw i64 %163, 1
  br label %162
184:                                              ; preds = %179
  %185 = icmp sgt i8 %175, 2
  br i1 %176, label %186, label %189
186:                                              ; preds = %184
  %187 = load i64, ptr %56, align 8
  %188 = mul nsw i64 %187, %174
  br label %189
189:                                              ; preds = %184, %186
  %190 = phi i64 [ %188, %186 ], [ 0, %184 ]
  br i1 %185, label %191, label %194
191:                                              ; preds = %189
  %192 = load i64, ptr %57, align 8
  %193 = mul nsw i64 %192, %163
  br label %194
194:                                              ; preds = %189, %191
  %195 = phi i64 [ %193, %191 ], [ 0, %189 ]
  %196 = add nsw i64 %195, %190
  %197 = icmp sgt i8 %175, 3
  br i1 %197, label %198, label %201
198:                                              ; preds = %194
  %199 = load i64, ptr %58, align 8
  %200 = mul nsw i64 %199, %153
  br label %201
201:                                              ; preds = %194, %198
  %202 = phi i64 [ %200, %198 ], [ 0, %194 ]
  %203 = add nsw i64 %196, %202
  br label %204
204:                                              ; preds = %345, %201
  %205 = phi i64 [ 0, %201 ], [ %340, %345 ]
  %206 = phi i64 [ %203, %201 ], [ %347, %345 ]
  %207 = load i8, ptr %7, align 4
  %208 = icmp sgt i8 %207, 0
  br i1 %208, label %209, label %211
209:                                              ; preds = %204
  %210 = load i64, ptr %59, align 8
  br label %211
211:                                              ; preds = %204, %209
  %212 = phi i64 [ %210, %209 ], [ 1, %204 ]
  %213 = icmp slt i64 %205, %212
  br i1 %213, label %216, label %214
214:                                              ; preds = %211
  %215 = add nuw nsw i64 %174, 1
  br label %173
216:                                              ; preds = %211
  %217 = load ptr, ptr %0, align 8
  %218 = getelementptr inbounds i8, ptr %217, i64 %206
  %219 = load ptr, ptr %1, align 8
  switch i32 %2, label %286 [
    i32 1, label %220
    i32 2, label %242
    i32 3, label %264
  ]
220:                                              ; preds = %216
  %221 = load i8, ptr %68, align 4
  %222 = icmp sgt i8 %221, 0
  br i1 %222, label %223, label %226
223:                                              ; preds = %220
  %224 = load i64, ptr %69, align 8
  %225 = mul nsw i64 %224, %174
  br label %226
226:                                              ; preds = %220, %223
  %227 = phi i64 [ %225, %223 ], [ 0, %220 ]
  %228 = icmp sgt i8 %221, 1
  br i1 %228, label %229, label %232
229:                                              ; preds = %226
  %230 = load i64, ptr %70, align 8
  %231 = mul nsw i64 %230, %163
  br label %232
232:                                              ; preds = %226, %229
  %233 = phi i64 [ %231, %229 ], [ 0, %226 ]
  %234 = add nsw i64 %233, %227
  %235 = icmp sgt i8 %221, 2
  br i1 %235, label %236, label %239
236:                                              ; preds = %232
  %237 = load i64, ptr %71, align 8
  %238 = mul nsw i64 %237, %153
  br label %239
239:                                              ; preds = %232, %236
  %240 = phi i64 [ %238, %236 ], [ 0, %232 ]
  %241 = add nsw i64 %234, %240
  br label %308
242:                                              ; preds = %216
  %243 = load i8, ptr %64, align 4
  %244 = icmp sgt i8 %243, 0
  br i1 %244, label %245, label %248
245:                                              ; preds = %242
  %246 = load i64, ptr %65, align 8
  %247 = mul nsw i64 %246, %205
  br label %248
248:                                              ; preds = %242, %245
  %249 = phi i64 [ %247, %245 ], [ 0, %242 ]
  %250 = icmp sgt i8 %243, 1
  br i1 %250, label %251, label %254
251:                                              ; preds = %248
  %252 = load i64, ptr %66, align 8
  %253 = mul nsw i64 %252, %163
  br label %254
254:                                              ; preds = %248, %251
  %255 = phi i64 [ %253, %251 ], [ 0, %248 ]
  %256 = add nsw i64 %255, %249
  %257 = icmp sgt i8 %243, 2
  br i1 %257, label %258, label %261
258:                                              ; preds = %254
  %259 = load i64, ptr %67, align 8
  %260 = mul nsw i64 %259, %153
  br label %261
261:                                              ; preds = %254, %258
  %262 = phi i64 [ %260, %258 ], [ 0, %254 ]
  %263 = add nsw i64 %256, %262
  br label %308
264:                                              ; preds = %216
  %265 = load i8, ptr %60, align 4
  %266 = icmp sgt i8 %265, 0
  br i1 %266, label %267, label %270
267:                                              ; preds = %264
  %268 = load i64, ptr %61, align 8
  %269 = mul nsw i64 %268, %205
  br label %270
270:                                              ; preds = %264, %267
  %271 = phi i64 [ %269, %267 ], [ 0, %264 ]
  %272 = icmp sgt i8 %265, 1
  br i1 %272, label %273, label %276
273:                                              ; preds = %270
  %274 = load i64, ptr %62, align 8
  %275 = mul nsw i64 %274, %174
  br label %276
276:                                              ; preds = %270, %273
  %277 = phi i64 [ %275, %273 ], [ 0, %270 ]
  %278 = add nsw i64 %277, %271
  %279 = icmp sgt i8 %265, 2
  br i1 %279, label %280, label %283
280:                                              ; preds = %276
  %281 = load i64, ptr %63, align 8
  %282 = mul nsw i64 %281, %153
  br label %283
283:                                              ; preds = %276, %280
  %284 = phi i64 [ %282, %280 ], [ 0, %276 ]
  %285 = add nsw i64 %278, %284
  br label %308
286:                                              ; preds = %216
  %287 = load i8, ptr %72, align 4
  %288 = icmp sgt i8 %287, 0
  br i1 %288, label %289, label %292
289:                                              ; preds = %286
  %290 = load i64, ptr %73, align 8
  %291 = mul nsw i64 %290, %205
  br label %292
292:                                              ; preds = %286, %289
  %293 = phi i64 [ %291, %289 ], [ 0, %286 ]
  %294 = icmp sgt i8 %287, 1
  br i1 %294, label %295, label %298
295:                                              ; preds = %292
  %296 = load i64, ptr %74, align 8
  %297 = mul nsw i64 %296, %174
  br label %298
298:                                              ; preds = %292, %295
  %299 = phi i64 [ %297, %295 ], [ 0, %292 ]
  %300 = add nsw i64 %299, %293
  %301 = icmp sgt i8 %287, 2
  br i1 %301, label %302, label %305
302:                                              ; preds = %298
  %303 = load i64, ptr %75, align 8
  %304 = mul nsw i64 %303, %163
  br label %305
305:                                              ; preds = %298, %302
  %306 = phi i64 [ %304, %302 ], [ 0, %298 ]
  %307 = add nsw i64 %300, %306
  br label %308
308:                                              ; preds = %261, %305, %283, %239
  %309 = phi i64 [ %241, %239 ], [ %263, %261 ], [ %285, %283 ], [ %307, %305 ]
  %310 = getelementptr inbounds i8, ptr %219, i64 %309
  %311 = load i64, ptr %148, align 8
  %312 = load i8, ptr %76, align 1
  switch i8 %312, label %327 [
    i8 28, label %313
    i8 27, label %315
    i8 35, label %317
    i8 34, label %322
  ]
313:                                              ; preds = %308
  %314 = load double, ptr %310, align 8
  store double %314, ptr %218, align 8
  br label %339
315:                                              ; preds = %308
  %316 = load float, ptr %310, align 4
  store float %316, ptr %218, align 4
  br label %339
317:                                              ; preds = %308
  %318 = load double, ptr %310, align 8
  store double %318, ptr %218, align 8
  %319 = getelementptr inbounds nuw i8, ptr %310, i64 8
  %320 = load double, ptr %319, align 8
  %321 = getelementptr inbounds nuw i8, ptr %218, i64 8
  store double %320, ptr %321, align 8
  br label %339
322:                                              ; preds = %308
  %323 = load float, ptr %310, align 4
  store float %323, ptr %218, align 4
  %324 = getelementptr inbounds nuw i8, ptr %310, i64 4
  %325 = load float, ptr %324, align 4
  %326 = getelementptr inbounds nuw i8, ptr %218, i64 4
  store float %325, ptr %326, align 4
  br label %339
327:                                              ; preds = %308
  %328 = icmp eq i64 %311, 4
  %329 = icmp ne i8 %312, 42
  %330 = and i1 %328, %329
  br i1 %330, label %331, label %333
331:                                              ; preds = %327
  %332 = load i32, ptr %310, align 4
  store i32 %332, ptr %218, align 4
  br label %339
333:                                              ; preds = %327
  %334 = icmp eq i64 %311, 8
  %335 = and i1 %334, %329
  br i1 %335, label %336, label %338
336:                                              ; preds = %333
  %337 = load i64, ptr %310, align 8
  store i64 %337, ptr %218, align 8
  br label %339
338:                                              ; preds = %333
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %218, ptr align 1 %310, i64 %311, i1 false)
  br label %339
339:                                              ; preds = %313, %315, %317, %322, %331, %336, %338
  %340 = add nuw nsw i64 %205, 1
  %341 = load i8, ptr %7, align 4
  %342 = icmp sgt i8 %341, 0
  br i1 %342, label %343, label %345
343:                                              ; preds = %339
  %344 = load i64, ptr %77, align 8
  br label %345
345:                                              ; preds = %339, %343
  %346 = phi i64 [ %344, %343 ], [ 0, %339 ]
  %347 = add nsw i64 %346, %206
  br label %204
}
define internal void @retrograd.body._FortranACshiftVector(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %10, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp sgt i8 %13, 0
  br i1 %14, label %15, label %21
15:                                               ; preds = %5
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %10, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = mul nsw i64 %19, %10
  br label %21
21:                                               ; preds = %15, %5
  %22 = phi i64 [ %20, %15 ], [ %10, %5 ]
  %23 = icmp sgt i8 %13, 1
  br i1 %23, label %24, label %30
24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %22, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %28 = load i64, ptr %27, align 8
  %29 = mul nsw i64 %28, %22
  br label %30
30:                                               ; preds = %24, %21
  %31 = phi i64 [ %29, %24 ], [ %22, %21 ]
  %32 = icmp sgt i8 %13, 2
  br i1 %32, label %33, label %39
33:                                               ; preds = %30
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %31, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %37 = load i64, ptr %36, align 8
  %38 = mul nsw i64 %37, %31
  br label %39
39:                                               ; preds = %33, %30
  %40 = phi i64 [ %38, %33 ], [ %31, %30 ]
  %41 = icmp sgt i8 %13, 3
  br i1 %41, label %42, label %48
42:                                               ; preds = %39
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %40, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %46 = load i64, ptr %45, align 8
  %47 = mul nsw i64 %46, %40
  br label %48
48:                                               ; preds = %42, %39
  %49 = phi i64 [ %47, %42 ], [ %40, %39 ]
  %50 = tail call i64 @llvm.smax.i64(i64 %49, i64 1)
  %51 = tail call ptr @malloc(i64 noundef %50)
  store ptr %51, ptr %0, align 8
  %52 = icmp sgt i64 %7, 0
  br i1 %52, label %53, label %56
53:                                               ; preds = %48
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %57
56:                                               ; preds = %99, %48
  ret void
57:                                               ; preds = %53, %99
  %58 = phi i64 [ 0, %53 ], [ %100, %99 ]
  %59 = load ptr, ptr %0, align 8
  %60 = load i64, ptr %9, align 8
  %61 = mul nsw i64 %60, %58
  %62 = getelementptr inbounds i8, ptr %59, i64 %61
  %63 = load ptr, ptr %1, align 8
  %64 = add nsw i64 %58, %2
  %65 = srem i64 %64, %7
  %66 = icmp slt i64 %65, 0
  %67 = select i1 %66, i64 %7, i64 0
  %68 = add nsw i64 %67, %65
  %69 = load i64, ptr %54, align 8
  %70 = mul nsw i64 %68, %69
  %71 = getelementptr inbounds i8, ptr %63, i64 %70
  %72 = load i8, ptr %55, align 1
  switch i8 %72, label %87 [
    i8 28, label %73
    i8 27, label %75
    i8 35, label %77
    i8 34, label %82
  ]
73:                                               ; preds = %57
  %74 = load double, ptr %71, align 8
  store double %74, ptr %62, align 8
  br label %99
75:                                               ; preds = %57
  %76 = load float, ptr %71, align 4
  store float %76, ptr %62, align 4
  br label %99
77:                                               ; preds = %57
  %78 = load double, ptr %71, align 8
  store double %78, ptr %62, align 8
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %80 = load double, ptr %79, align 8
  %81 = getelementptr inbounds nuw i8, ptr %62, i64 8
  store double %80, ptr %81, align 8
  br label %99
82:                                               ; preds = %57
  %83 = load float, ptr %71, align 4
  store float %83, ptr %62, align 4
  %84 = getelementptr inbounds nuw i8, ptr %71, i64 4
  %85 = load float, ptr %84, align 4
  %86 = getelementptr inbounds nuw i8, ptr %62, i64 4
  store float %85, ptr %86, align 4
  br label %99
87:                                               ; preds = %57
  %88 = icmp eq i64 %60, 4
  %89 = icmp ne i8 %72, 42
  %90 = and i1 %88, %89
  br i1 %90, label %91, label %93
91:                                               ; preds = %87
  %92 = load i32, ptr %71, align 4
  store i32 %92, ptr %62, align 4
  br label %99
93:                                               ; preds = %87
  %94 = icmp eq i64 %60, 8
  %95 = and i1 %94, %89
  br i1 %95, label %96, label %98
96:                                               ; preds = %93
  %97 = load i64, ptr %71, align 8
  store i64 %97, ptr %62, align 8
  br label %99
98:                                               ; preds = %93
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %62, ptr align 1 %71, i64 %60, i1 false)
  br label %99
99:                                               ; preds = %73, %75, %77, %82, %91, %96, %98
  %100 = add nuw nsw i64 %58, 1
  %101 = icmp eq i64 %100, %7
  br i1 %101, label %56, label %57
}
define internal void @retrograd.body._FortranAEoshiftVector(ptr noundef captures(none) initializes((0, 16), (32, 40)) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %11, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %14 = load i8, ptr %13, align 4
  %15 = icmp sgt i8 %14, 0
  br i1 %15, label %16, label %22
16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %11, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %11
  br label %22
22:                                               ; preds = %16, %6
  %23 = phi i64 [ %21, %16 ], [ %11, %6 ]
  %24 = icmp sgt i8 %14, 1
  br i1 %24, label %25, label %31
25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %23, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load i64, ptr %28, align 8
  %30 = mul nsw i64 %29, %23
  br label %31
31:                                               ; preds = %25, %22
  %32 = phi i64 [ %30, %25 ], [ %23, %22 ]
  %33 = icmp sgt i8 %14, 2
  br i1 %33, label %34, label %40
34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %32, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %38 = load i64, ptr %37, align 8
  %39 = mul nsw i64 %38, %32
  br label %40
40:                                               ; preds = %34, %31
  %41 = phi i64 [ %39, %34 ], [ %32, %31 ]
  %42 = icmp sgt i8 %14, 3
  br i1 %42, label %43, label %49
43:                                               ; preds = %40
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %41, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %47 = load i64, ptr %46, align 8
  %48 = mul nsw i64 %47, %41
  br label %49
49:                                               ; preds = %43, %40
  %50 = phi i64 [ %48, %43 ], [ %41, %40 ]
  %51 = tail call i64 @llvm.smax.i64(i64 %50, i64 1)
  %52 = tail call ptr @malloc(i64 noundef %51)
  store ptr %52, ptr %0, align 8
  %53 = icmp sgt i64 %8, 0
  br i1 %53, label %54, label %59
54:                                               ; preds = %49
  %55 = icmp eq ptr %3, null
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %60
59:                                               ; preds = %133, %49
  ret void
60:                                               ; preds = %54, %133
  %61 = phi i64 [ 0, %54 ], [ %134, %133 ]
  %62 = load ptr, ptr %0, align 8
  %63 = load i64, ptr %10, align 8
  %64 = mul nsw i64 %63, %61
  %65 = getelementptr inbounds i8, ptr %62, i64 %64
  %66 = add nsw i64 %61, %2
  %67 = icmp sgt i64 %66, -1
  %68 = icmp slt i64 %66, %8
  %69 = select i1 %67, i1 %68, i1 false
  br i1 %69, label %70, label %102
70:                                               ; preds = %60
  %71 = load ptr, ptr %1, align 8
  %72 = load i64, ptr %57, align 8
  %73 = mul nsw i64 %72, %66
  %74 = getelementptr inbounds i8, ptr %71, i64 %73
  %75 = load i8, ptr %58, align 1
  switch i8 %75, label %90 [
    i8 28, label %76
    i8 27, label %78
    i8 35, label %80
    i8 34, label %85
  ]
76:                                               ; preds = %70
  %77 = load double, ptr %74, align 8
  store double %77, ptr %65, align 8
  br label %133
78:                                               ; preds = %70
  %79 = load float, ptr %74, align 4
  store float %79, ptr %65, align 4
  br label %133
80:                                               ; preds = %70
  %81 = load double, ptr %74, align 8
  store double %81, ptr %65, align 8
  %82 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %83 = load double, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %65, i64 8
  store double %83, ptr %84, align 8
  br label %133
85:                                               ; preds = %70
  %86 = load float, ptr %74, align 4
  store float %86, ptr %65, align 4
  %87 = getelementptr inbounds nuw i8, ptr %74, i64 4
  %88 = load float, ptr %87, align 4
  %89 = getelementptr inbounds nuw i8, ptr %65, i64 4
  store float %88, ptr %89, align 4
  br label %133
90:                                               ; preds = %70
  %91 = icmp eq i64 %63, 4
  %92 = icmp ne i8 %75, 42
  %93 = and i1 %91, %92
  br i1 %93, label %94, label %96
94:                                               ; preds = %90
  %95 = load i32, ptr %74, align 4
  store i32 %95, ptr %65, align 4
  br label %133
96:                                               ; preds = %90
  %97 = icmp eq i64 %63, 8
  %98 = and i1 %97, %92
  br i1 %98, label %99, label %101
99:                                               ; preds = %96
  %100 = load i64, ptr %74, align 8
  store i64 %100, ptr %65, align 8
  br label %133
101:                                              ; preds = %96
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %65, ptr align 1 %74, i64 %63, i1 false)
  br label %133
102:                                              ; preds = %60
  br i1 %55, label %132, label %103
103:                                              ; preds = %102
  %104 = load ptr, ptr %3, align 8
  %105 = load i8, ptr %56, align 1
  switch i8 %105, label %120 [
    i8 28, label %106
    i8 27, label %108
    i8 35, label %110
    i8 34, label %115
  ]
106:                                              ; preds = %103
  %107 = load double, ptr %104, align 8
  store double %107, ptr %65, align 8
  br label %133
108:                                              ; preds = %103
  %109 = load float, ptr %104, align 4
  store float %109, ptr %65, align 4
  br label %133
110:                                              ; preds = %103
  %111 = load double, ptr %104, align 8
  store double %111, ptr %65, align 8
  %112 = getelementptr inbounds nuw i8, ptr %104, i64 8
  %113 = load double, ptr %112, align 8
  %114 = getelementptr inbounds nuw i8, ptr %65, i64 8
  store double %113, ptr %114, align 8
  br label %133
115:                                              ; preds = %103
  %116 = load float, ptr %104, align 4
  store float %116, ptr %65, align 4
  %117 = getelementptr inbounds nuw i8, ptr %104, i64 4
  %118 = load float, ptr %117, align 4
  %119 = getelementptr inbounds nuw i8, ptr %65, i64 4
  store float %118, ptr %119, align 4
  br label %133
120:                                              ; preds = %103
  %121 = icmp eq i64 %63, 4
  %122 = icmp ne i8 %105, 42
  %123 = and i1 %121, %122
  br i1 %123, label %124, label %126
124:                                              ; preds = %120
  %125 = load i32, ptr %104, align 4
  store i32 %125, ptr %65, align 4
  br label %133
126:                                              ; preds = %120
  %127 = icmp eq i64 %63, 8
  %128 = and i1 %127, %122
  br i1 %128, label %129, label %131
129:                                              ; preds = %126
  %130 = load i64, ptr %104, align 8
  store i64 %130, ptr %65, align 8
  br label %133
131:                                              ; preds = %126
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %65, ptr align 1 %104, i64 %63, i1 false)
  br label %133
132:                                              ; preds = %102
  tail call void @llvm.memset.p0.i64(ptr align 1 %65, i8 0, i64 %63, i1 false)
  br label %133
133:                                              ; preds = %131, %129, %124, %115, %110, %108, %106, %101, %99, %94, %85, %80, %78, %76, %132
  %134 = add nuw nsw i64 %61, 1
  %135 = icmp eq i64 %134, %8
  br i1 %135, label %59, label %60
}
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)
define internal void @retrograd.body._FortranACshift(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %10, label %84
10:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
11:                                               ; preds = %112
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %114, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = mul nsw i64 %15, %114
  br label %17
17:                                               ; preds = %11, %112
  %18 = phi i64 [ %16, %11 ], [ %114, %112 ]
  %19 = icmp sgt i8 %117, 1
  br i1 %19, label %20, label %26
20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %18, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %18
  br label %26
26:                                               ; preds = %20, %17
  %27 = phi i64 [ %25, %20 ], [ %18, %17 ]
  %28 = icmp sgt i8 %117, 2
  br i1 %28, label %29, label %35
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %27, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %27
  br label %35
35:                                               ; preds = %29, %26
  %36 = phi i64 [ %34, %29 ], [ %27, %26 ]
  %37 = icmp sgt i8 %117, 3
  br i1 %37, label %38, label %44
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %36, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %42 = load i64, ptr %41, align 8
  %43 = mul nsw i64 %42, %36
  br label %44
44:                                               ; preds = %38, %35
  %45 = phi i64 [ %43, %38 ], [ %36, %35 ]
  %46 = tail call i64 @llvm.smax.i64(i64 %45, i64 1)
  %47 = tail call ptr @malloc(i64 noundef %46)
  store ptr %47, ptr %0, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %49 = getelementptr i8, ptr %0, i64 104
  %50 = getelementptr i8, ptr %0, i64 80
  %51 = getelementptr i8, ptr %0, i64 56
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %55 = getelementptr i8, ptr %0, i64 32
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %60 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %62 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %64 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %66 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %67 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %68 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %70 = icmp eq i32 %3, 1
  %71 = getelementptr i8, ptr %1, i64 32
  %72 = icmp eq i32 %3, 2
  %73 = getelementptr i8, ptr %1, i64 56
  %74 = icmp eq i32 %3, 3
  %75 = getelementptr i8, ptr %1, i64 80
  %76 = icmp eq i32 %3, 4
  %77 = getelementptr i8, ptr %1, i64 104
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %119
84:                                               ; preds = %6
  %85 = load i8, ptr %7, align 4
  %86 = icmp sgt i8 %85, 0
  br i1 %86, label %87, label %91
87:                                               ; preds = %84
  %88 = getelementptr i8, ptr %1, i64 32
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %89, ptr %90, align 8
  br label %91
91:                                               ; preds = %84, %87
  %92 = load i8, ptr %7, align 4
  %93 = icmp sgt i8 %92, 1
  br i1 %93, label %94, label %98
94:                                               ; preds = %91
  %95 = getelementptr i8, ptr %1, i64 56
  %96 = load i64, ptr %95, align 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %96, ptr %97, align 8
  br label %98
98:                                               ; preds = %94, %91
  %99 = load i8, ptr %7, align 4
  %100 = icmp sgt i8 %99, 2
  br i1 %100, label %101, label %105
101:                                              ; preds = %98
  %102 = getelementptr i8, ptr %1, i64 80
  %103 = load i64, ptr %102, align 8
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %103, ptr %104, align 8
  br label %105
105:                                              ; preds = %101, %98
  %106 = load i8, ptr %7, align 4
  %107 = icmp sgt i8 %106, 3
  br i1 %107, label %108, label %112
108:                                              ; preds = %105
  %109 = getelementptr i8, ptr %1, i64 104
  %110 = load i64, ptr %109, align 8
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %110, ptr %111, align 8
  br label %112
112:                                              ; preds = %108, %105
  %113 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %114 = load i64, ptr %113, align 8
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %114, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %117 = load i8, ptr %116, align 4
  %118 = icmp sgt i8 %117, 0
  br i1 %118, label %11, label %17
119:                                              ; preds = %138, %44
  %120 = phi i64 [ 0, %44 ], [ %139, %138 ]
  %121 = load i8, ptr %48, align 4
  %122 = icmp sgt i8 %121, 3
  br i1 %122, label %123, label %125
123:                                              ; preds = %119
  %124 = load i64, ptr %49, align 8
  br label %125
125:                                              ; preds = %119, %123
  %126 = phi i64 [ %124, %123 ], [ 1, %119 ]
  %127 = icmp slt i64 %120, %126
  br i1 %127, label %129, label %128
128:                                              ; preds = %125
  ret void
129:                                              ; preds = %125, %149
  %130 = phi i64 [ %150, %149 ], [ 0, %125 ]
  %131 = load i8, ptr %48, align 4
  %132 = icmp sgt i8 %131, 2
  br i1 %132, label %133, label %135
133:                                              ; preds = %129
  %134 = load i64, ptr %50, align 8
  br label %135
135:                                              ; preds = %129, %133
  %136 = phi i64 [ %134, %133 ], [ 1, %129 ]
  %137 = icmp slt i64 %130, %136
  br i1 %137, label %140, label %138
138:                                              ; preds = %135
  %139 = add nuw nsw i64 %120, 1
  br label %119
140:                                              ; preds = %135, %181
  %141 = phi i64 [ %182, %181 ], [ 0, %135 ]
  %142 = load i8, ptr %48, align 4
  %143 = icmp sgt i8 %142, 1
  br i1 %143, label %144, label %146
144:                                              ; preds = %140
  %145 = load i64, ptr %51, align 8
  br label %146
146:                                              ; preds = %140, %144
  %147 = phi i64 [ %145, %144 ], [ 1, %140 ]
  %148 = icmp slt i64 %141, %147
  br i1 %148, label %151, label %149
149:                                              ; preds = %146
  %150 = add nuw nsw i64 %130, 1
  br label %129
151:                                              ; preds = %146
  %152 = icmp sgt i8 %142, 2
  br i1 %143, label %153, label %156
153:                                              ; preds = %151
  %154 = load i64, ptr %52, align 8
  %155 = mul nsw i64 %154, %141
  br label %156
156:                                              ; preds = %151, %153
  %157 = phi i64 [ %155, %153 ], [ 0, %151 ]
  br i1 %152, label %158, label %161
158:                                              ; preds = %156
  %159 = load i64, ptr %53, align 8
  %160 = mul nsw i64 %159, %130
  br label %161
161:                                              ; preds = %156, %158
  %162 = phi i64 [ %160, %158 ], [ 0, %156 ]
  %163 = add nsw i64 %162, %157
  %164 = icmp sgt i8 %142, 3
  br i1 %164, label %165, label %168
165:                                              ; preds = %161
  %166 = load i64, ptr %54, align 8
  %167 = mul nsw i64 %166, %120
  br label %168
168:                                              ; preds = %161, %165
  %169 = phi i64 [ %167, %165 ], [ 0, %161 ]
  %170 = add nsw i64 %163, %169
  br label %171
171:                                              ; preds = %387, %168
  %172 = phi i64 [ %170, %168 ], [ %389, %387 ]
  %173 = phi i64 [ 0, %168 ], [ %382, %387 ]
  %174 = load i8, ptr %48, align 4
  %175 = icmp sgt i8 %174, 0
  br i1 %175, label %176, label %178
176:                                              ; preds = %171
  %177 = load i64, ptr %55, align 8
  br label %178
178:                                              ; preds = %171, %176
  %179 = phi i64 [ %177, %176 ], [ 1, %171 ]
  %180 = icmp slt i64 %173, %179
  br i1 %180, label %183, label %181
181:                                              ; preds = %178
  %182 = add nuw nsw i64 %141, 1
  br label %140
183:                                              ; preds = %178
  %184 = load ptr, ptr %2, align 8
  %185 = load i8, ptr %56, align 4
  %186 = icmp sgt i8 %185, 0
  br i1 %186, label %187, label %253
187:                                              ; preds = %183
  %188 = icmp eq i8 %185, 1
  switch i32 %3, label %237 [
    i32 1, label %189
    i32 2, label %205
    i32 3, label %221
  ]
189:                                              ; preds = %187
  %190 = load i64, ptr %63, align 8
  %191 = mul nsw i64 %190, %141
  br i1 %188, label %195, label %192
192:                                              ; preds = %189
  %193 = load i64, ptr %64, align 8
  %194 = mul nsw i64 %193, %130
  br label %195
195:                                              ; preds = %189, %192
  %196 = phi i64 [ %194, %192 ], [ 0, %189 ]
  %197 = add nsw i64 %196, %191
  %198 = icmp ugt i8 %185, 2
  br i1 %198, label %199, label %202
199:                                              ; preds = %195
  %200 = load i64, ptr %65, align 8
  %201 = mul nsw i64 %200, %120
  br label %202
202:                                              ; preds = %195, %199
  %203 = phi i64 [ %201, %199 ], [ 0, %195 ]
  %204 = add nsw i64 %197, %203
  br label %253
205:                                              ; preds = %187
  %206 = load i64, ptr %60, align 8
  %207 = mul nsw i64 %206, %173
  br i1 %188, label %211, label %208
208:                                              ; preds = %205
  %209 = load i64, ptr %61, align 8
  %210 = mul nsw i64 %209, %130
  br label %211
211:                                              ; preds = %205, %208
  %212 = phi i64 [ %210, %208 ], [ 0, %205 ]
  %213 = add nsw i64 %212, %207
  %214 = icmp ugt i8 %185, 2
  br i1 %214, label %215, label %218
215:                                              ; preds = %211
  %216 = load i64, ptr %62, align 8
  %217 = mul nsw i64 %216, %120
  br label %218
218:                                              ; preds = %211, %215
  %219 = phi i64 [ %217, %215 ], [ 0, %211 ]
  %220 = add nsw i64 %213, %219
  br label %253
221:                                              ; preds = %187
  %222 = load i64, ptr %57, align 8
  %223 = mul nsw i64 %222, %173
  br i1 %188, label %227, label %224
224:                                              ; preds = %221
  %225 = load i64, ptr %58, align 8
  %226 = mul nsw i64 %225, %141
  br label %227
227:                                              ; preds = %221, %224
  %228 = phi i64 [ %226, %224 ], [ 0, %221 ]
  %229 = add nsw i64 %228, %223
  %230 = icmp ugt i8 %185, 2
  br i1 %230, label %231, label %234
231:                                              ; preds = %227
  %232 = load i64, ptr %59, align 8
  %233 = mul nsw i64 %232, %120
  br label %234
234:                                              ; preds = %227, %231
  %235 = phi i64 [ %233, %231 ], [ 0, %227 ]
  %236 = add nsw i64 %229, %235
  br label %253
237:                                              ; preds = %187
  %238 = load i64, ptr %66, align 8
  %239 = mul nsw i64 %238, %173
  br i1 %188, label %243, label %240
240:                                              ; preds = %237
  %241 = load i64, ptr %67, align 8
  %242 = mul nsw i64 %241, %141
  br label %243
243:                                              ; preds = %237, %240
  %244 = phi i64 [ %242, %240 ], [ 0, %237 ]
  %245 = add nsw i64 %244, %239
  %246 = icmp ugt i8 %185, 2
  br i1 %246, label %247, label %250
247:                                              ; preds = %243
  %248 = load i64, ptr %68, align 8
  %249 = mul nsw i64 %248, %130
  br label %250
250:                                              ; preds = %243, %247
  %251 = phi i64 [ %249, %247 ], [ 0, %243 ]
  %252 = add nsw i64 %245, %251
  br label %253
253:                                              ; preds = %183, %202, %234, %250, %218
  %254 = phi i64 [ %252, %250 ], [ %204, %202 ], [ %220, %218 ], [ %236, %234 ], [ 0, %183 ]
  %255 = getelementptr inbounds i8, ptr %184, i64 %254
  %256 = load i64, ptr %69, align 8
  %257 = icmp eq i64 %256, 8
  br i1 %257, label %258, label %260
258:                                              ; preds = %253
  %259 = load i64, ptr %255, align 8
  br label %263
260:                                              ; preds = %253
  %261 = load i32, ptr %255, align 4
  %262 = sext i32 %261 to i64
  br label %263
263:                                              ; preds = %260, %258
  %264 = phi i64 [ %259, %258 ], [ %262, %260 ]
  br i1 %70, label %265, label %277
265:                                              ; preds = %263
  %266 = add nsw i64 %264, %173
  %267 = load i8, ptr %7, align 4
  %268 = icmp sgt i8 %267, 0
  br i1 %268, label %269, label %271
269:                                              ; preds = %265
  %270 = load i64, ptr %71, align 8
  br label %271
271:                                              ; preds = %265, %269
  %272 = phi i64 [ %270, %269 ], [ 1, %265 ]
  %273 = srem i64 %266, %272
  %274 = icmp slt i64 %273, 0
  %275 = select i1 %274, i64 %272, i64 0
  %276 = add nsw i64 %275, %273
  br label %277
277:                                              ; preds = %263, %271
  %278 = phi i64 [ %276, %271 ], [ %173, %263 ]
  br i1 %72, label %279, label %291
279:                                              ; preds = %277
  %280 = add nsw i64 %264, %141
  %281 = load i8, ptr %7, align 4
  %282 = icmp sgt i8 %281, 1
  br i1 %282, label %283, label %285
283:                                              ; preds = %279
  %284 = load i64, ptr %73, align 8
  br label %285
285:                                              ; preds = %279, %283
  %286 = phi i64 [ %284, %283 ], [ 1, %279 ]
  %287 = srem i64 %280, %286
  %288 = icmp slt i64 %287, 0
  %289 = select i1 %288, i64 %286, i64 0
  %290 = add nsw i64 %289, %287
  br label %291
291:                                              ; preds = %277, %285
  %292 = phi i64 [ %290, %285 ], [ %141, %277 ]
  br i1 %74, label %293, label %305
293:                                              ; preds = %291
  %294 = add nsw i64 %264, %130
  %295 = load i8, ptr %7, align 4
  %296 = icmp sgt i8 %295, 2
  br i1 %296, label %297, label %299
297:                                              ; preds = %293
  %298 = load i64, ptr %75, align 8
  br label %299
299:                                              ; preds = %293, %297
  %300 = phi i64 [ %298, %297 ], [ 1, %293 ]
  %301 = srem i64 %294, %300
  %302 = icmp slt i64 %301, 0
  %303 = select i1 %302, i64 %300, i64 0
  %304 = add nsw i64 %303, %301
  br label %305
305:                                              ; preds = %291, %299
  %306 = phi i64 [ %304, %299 ], [ %130, %291 ]
  br i1 %76, label %307, label %319
307:                                              ; preds = %305
  %308 = add nsw i64 %264, %120
  %309 = load i8, ptr %7, align 4
  %310 = icmp sgt i8 %309, 3
  br i1 %310, label %311, label %313
311:                                              ; preds = %307
  %312 = load i64, ptr %77, align 8
  br label %313
313:                                              ; preds = %307, %311
  %314 = phi i64 [ %312, %311 ], [ 1, %307 ]
  %315 = srem i64 %308, %314
  %316 = icmp slt i64 %315, 0
  %317 = select i1 %316, i64 %314, i64 0
  %318 = add nsw i64 %317, %315
  br label %319
319:                                              ; preds = %305, %313
  %320 = phi i64 [ %318, %313 ], [ %120, %305 ]
  %321 = load ptr, ptr %0, align 8
  %322 = getelementptr inbounds i8, ptr %321, i64 %172
  %323 = load ptr, ptr %1, align 8
  %324 = load i8, ptr %7, align 4
  %325 = icmp sgt i8 %324, 0
  br i1 %325, label %326, label %329
326:                                              ; preds = %319
  %327 = load i64, ptr %78, align 8
  %328 = mul nsw i64 %327, %278
  br label %329
329:                                              ; preds = %319, %326
  %330 = phi i64 [ %328, %326 ], [ 0, %319 ]
  %331 = getelementptr inbounds i8, ptr %323, i64 %330
  %332 = icmp sgt i8 %324, 1
  br i1 %332, label %333, label %336
333:                                              ; preds = %329
  %334 = load i64, ptr %79, align 8
  %335 = mul nsw i64 %334, %292
  br label %336
336:                                              ; preds = %329, %333
  %337 = phi i64 [ %335, %333 ], [ 0, %329 ]
  %338 = getelementptr inbounds i8, ptr %331, i64 %337
  %339 = icmp sgt i8 %324, 2
  br i1 %339, label %340, label %343
340:                                              ; preds = %336
  %341 = load i64, ptr %80, align 8
  %342 = mul nsw i64 %341, %306
  br label %343
343:                                              ; preds = %336, %340
  %344 = phi i64 [ %342, %340 ], [ 0, %336 ]
  %345 = getelementptr inbounds i8, ptr %338, i64 %344
  %346 = icmp sgt i8 %324, 3
  br i1 %346, label %347, label %350
347:                                              ; preds = %343
  %348 = load i64, ptr %81, align 8
  %349 = mul nsw i64 %348, %320
  br label %350
350:                                              ; preds = %343, %347
  %351 = phi i64 [ %349, %347 ], [ 0, %343 ]
  %352 = getelementptr inbounds i8, ptr %345, i64 %351
  %353 = load i64, ptr %113, align 8
  %354 = load i8, ptr %82, align 1
  switch i8 %354, label %369 [
    i8 28, label %355
    i8 27, label %357
    i8 35, label %359
    i8 34, label %364
  ]
355:                                              ; preds = %350
  %356 = load double, ptr %352, align 8
  store double %356, ptr %322, align 8
  br label %381
357:                                              ; preds = %350
  %358 = load float, ptr %352, align 4
  store float %358, ptr %322, align 4
  br label %381
359:                                              ; preds = %350
  %360 = load double, ptr %352, align 8
  store double %360, ptr %322, align 8
  %361 = getelementptr inbounds nuw i8, ptr %352, i64 8
  %362 = load double, ptr %361, align 8
  %363 = getelementptr inbounds nuw i8, ptr %322, i64 8
  store double %362, ptr %363, align 8
  br label %381
364:                                              ; preds = %350
  %365 = load float, ptr %352, align 4
  store float %365, ptr %322, align 4
  %366 = getelementptr inbounds nuw i8, ptr %352, i64 4
  %367 = load float, ptr %366, align 4
  %368 = getelementptr inbounds nuw i8, ptr %322, i64 4
  store float %367, ptr %368, align 4
  br label %381
369:                                              ; preds = %350
  %370 = icmp eq i64 %353, 4
  %371 = icmp ne i8 %354, 42
  %372 = and i1 %370, %371
  br i1 %372, label %373, label %375
373:                                              ; preds = %369
  %374 = load i32, ptr %352, align 4
  store i32 %374, ptr %322, align 4
  br label %381
375:                                              ; preds = %369
  %376 = icmp eq i64 %353, 8
  %377 = and i1 %376, %371
  br i1 %377, label %378, label %380
378:                                              ; preds = %375
  %379 = load i64, ptr %352, align 8
  store i64 %379, ptr %322, align 8
  br label %381
380:                                              ; preds = %375
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %322, ptr align 1 %352, i64 %353, i1 false)
  br label %381
381:                                              ; preds = %355, %357, %359, %364, %373, %378, %380
  %382 = add nuw nsw i64 %173, 1
  %383 = load i8, ptr %48, align 4
  %384 = icmp sgt i8 %383, 0
  br i1 %384, label %385, label %387
385:                                              ; preds = %381
  %386 = load i64, ptr %83, align 8
  br label %387
387:                                              ; preds = %381, %385
  %388 = phi i64 [ %386, %385 ], [ 0, %381 ]
  %389 = add nsw i64 %388, %172
  br label %171
}
define internal void @retrograd.body._FortranAPack(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, ptr noundef readonly captures(address_is_null) %3, ptr noundef readnone captures(none) %4, i32 noundef %5) {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 4
  %9 = icmp sgt i8 %8, 4
  br i1 %9, label %26, label %10
10:                                               ; preds = %6
  %11 = icmp eq i8 %8, 4
  %12 = getelementptr i8, ptr %1, i64 104
  %13 = icmp sgt i8 %8, 2
  %14 = getelementptr i8, ptr %1, i64 80
  %15 = icmp sgt i8 %8, 1
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = icmp sgt i8 %8, 0
  %18 = getelementptr i8, ptr %1, i64 32
  %19 = icmp eq ptr %2, null
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %24 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 8
  br label %27
26:                                               ; preds = %6
  tail call void @retrograd.unsupported_array()
  unreachable
27:                                               ; preds = %10, %45
  %28 = phi i64 [ %38, %45 ], [ 0, %10 ]
  %29 = phi i64 [ %46, %45 ], [ 0, %10 ]
  br i1 %11, label %30, label %32
30:                                               ; preds = %27
  %31 = load i64, ptr %12, align 8
  br label %32
32:                                               ; preds = %27, %30
  %33 = phi i64 [ %31, %30 ], [ 1, %27 ]
  %34 = icmp slt i64 %29, %33
  br i1 %34, label %37, label %35
35:                                               ; preds = %32
  %36 = icmp eq ptr %3, null
  br i1 %36, label %122, label %119
37:                                               ; preds = %32, %55
  %38 = phi i64 [ %48, %55 ], [ %28, %32 ]
  %39 = phi i64 [ %56, %55 ], [ 0, %32 ]
  br i1 %13, label %40, label %42
40:                                               ; preds = %37
  %41 = load i64, ptr %14, align 8
  br label %42
42:                                               ; preds = %37, %40
  %43 = phi i64 [ %41, %40 ], [ 1, %37 ]
  %44 = icmp slt i64 %39, %43
  br i1 %44, label %47, label %45
45:                                               ; preds = %42
  %46 = add nuw nsw i64 %29, 1
  br label %27
47:                                               ; preds = %42, %65
  %48 = phi i64 [ %58, %65 ], [ %38, %42 ]
  %49 = phi i64 [ %66, %65 ], [ 0, %42 ]
  br i1 %15, label %50, label %52
50:                                               ; preds = %47
  %51 = load i64, ptr %16, align 8
  br label %52
52:                                               ; preds = %47, %50
  %53 = phi i64 [ %51, %50 ], [ 1, %47 ]
  %54 = icmp slt i64 %49, %53
  br i1 %54, label %57, label %55
55:                                               ; preds = %52
  %56 = add nuw nsw i64 %39, 1
  br label %37
57:                                               ; preds = %52, %115
  %58 = phi i64 [ %117, %115 ], [ %48, %52 ]
  %59 = phi i64 [ %118, %115 ], [ 0, %52 ]
  br i1 %17, label %60, label %62
60:                                               ; preds = %57
  %61 = load i64, ptr %18, align 8
  br label %62
62:                                               ; preds = %57, %60
  %63 = phi i64 [ %61, %60 ], [ 1, %57 ]
  %64 = icmp slt i64 %59, %63
  br i1 %64, label %67, label %65
65:                                               ; preds = %62
  %66 = add nuw nsw i64 %49, 1
  br label %47
67:                                               ; preds = %62
  br i1 %19, label %115, label %68
68:                                               ; preds = %67
  %69 = load ptr, ptr %2, align 8
  %70 = load i8, ptr %20, align 4
  %71 = icmp sgt i8 %70, 0
  br i1 %71, label %72, label %75
72:                                               ; preds = %68
  %73 = load i64, ptr %21, align 8
  %74 = mul nsw i64 %73, %59
  br label %75
75:                                               ; preds = %68, %72
  %76 = phi i64 [ %74, %72 ], [ 0, %68 ]
  %77 = icmp sgt i8 %70, 1
  br i1 %77, label %78, label %81
78:                                               ; preds = %75
  %79 = load i64, ptr %22, align 8
  %80 = mul nsw i64 %79, %49
  br label %81
81:                                               ; preds = %75, %78
  %82 = phi i64 [ %80, %78 ], [ 0, %75 ]
  %83 = icmp sgt i8 %70, 2
  br i1 %83, label %84, label %87
84:                                               ; preds = %81
  %85 = load i64, ptr %23, align 8
  %86 = mul nsw i64 %85, %39
  br label %87
87:                                               ; preds = %81, %84
  %88 = phi i64 [ %86, %84 ], [ 0, %81 ]
  %89 = icmp sgt i8 %70, 3
  br i1 %89, label %90, label %93
90:                                               ; preds = %87
  %91 = load i64, ptr %24, align 8
  %92 = mul nsw i64 %91, %29
  br label %93
93:                                               ; preds = %87, %90
  %94 = phi i64 [ %92, %90 ], [ 0, %87 ]
  %95 = getelementptr i8, ptr %69, i64 %76
  %96 = getelementptr i8, ptr %95, i64 %82
  %97 = getelementptr i8, ptr %96, i64 %88
  %98 = getelementptr i8, ptr %97, i64 %94
  %99 = load i64, ptr %25, align 8
  switch i64 %99, label %109 [
    i64 1, label %100
    i64 2, label %103
    i64 4, label %106
  ]
100:                                              ; preds = %93
  %101 = load i8, ptr %98, align 1
  %102 = icmp ne i8 %101, 0
  br label %112
103:                                              ; preds = %93
  %104 = load i16, ptr %98, align 2
  %105 = icmp ne i16 %104, 0
  br label %112
106:                                              ; preds = %93
  %107 = load i32, ptr %98, align 4
  %108 = icmp ne i32 %107, 0
  br label %112
109:                                              ; preds = %93
  %110 = load i64, ptr %98, align 8
  %111 = icmp ne i64 %110, 0
  br label %112
112:                                              ; preds = %100, %103, %106, %109
  %113 = phi i1 [ %111, %109 ], [ %102, %100 ], [ %105, %103 ], [ %108, %106 ]
  %114 = zext i1 %113 to i64
  br label %115
115:                                              ; preds = %112, %67
  %116 = phi i64 [ 1, %67 ], [ %114, %112 ]
  %117 = add nsw i64 %116, %58
  %118 = add nuw nsw i64 %59, 1
  br label %57
119:                                              ; preds = %35
  %120 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %121 = load i64, ptr %120, align 8
  br label %122
122:                                              ; preds = %35, %119
  %123 = phi i64 [ %121, %119 ], [ %28, %35 ]
  %124 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %123, ptr %124, align 8
  %125 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %126 = load i64, ptr %125, align 8
  %127 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %126, ptr %127, align 8
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %129 = load i8, ptr %128, align 4
  %130 = icmp sgt i8 %129, 0
  br i1 %130, label %131, label %137
131:                                              ; preds = %122
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 1, ptr %132, align 8
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %126, ptr %133, align 8
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %135 = load i64, ptr %134, align 8
  %136 = mul nsw i64 %135, %126
  br label %137
137:                                              ; preds = %131, %122
  %138 = phi i64 [ %136, %131 ], [ %126, %122 ]
  %139 = icmp sgt i8 %129, 1
  br i1 %139, label %140, label %146
140:                                              ; preds = %137
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 1, ptr %141, align 8
  %142 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %138, ptr %142, align 8
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %144 = load i64, ptr %143, align 8
  %145 = mul nsw i64 %144, %138
  br label %146
146:                                              ; preds = %140, %137
  %147 = phi i64 [ %145, %140 ], [ %138, %137 ]
  %148 = icmp sgt i8 %129, 2
  br i1 %148, label %149, label %155
149:                                              ; preds = %146
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 1, ptr %150, align 8
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %147, ptr %151, align 8
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %153 = load i64, ptr %152, align 8
  %154 = mul nsw i64 %153, %147
  br label %155
155:                                              ; preds = %149, %146
  %156 = phi i64 [ %154, %149 ], [ %147, %146 ]
  %157 = icmp sgt i8 %129, 3
  br i1 %157, label %158, label %164
158:                                              ; preds = %155
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %159, align 8
  %160 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %156, ptr %160, align 8
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %162 = load i64, ptr %161, align 8
  %163 = mul nsw i64 %162, %156
  br label %164
164:                                              ; preds = %158, %155
  %165 = phi i64 [ %163, %158 ], [ %156, %155 ]
  %166 = tail call i64 @llvm.smax.i64(i64 %165, i64 1)
  %167 = tail call ptr @malloc(i64 noundef %166)
  store ptr %167, ptr %0, align 8
  %168 = getelementptr i8, ptr %1, i64 104
  %169 = getelementptr i8, ptr %1, i64 80
  %170 = getelementptr i8, ptr %1, i64 56
  %171 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %172 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %173 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %174 = getelementptr i8, ptr %1, i64 32
  %175 = icmp eq ptr %2, null
  %176 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %177 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %178 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %179 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %180 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %181 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %182 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %183 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %184
184:                                              ; preds = %212, %164
  %185 = phi i64 [ 0, %164 ], [ %203, %212 ]
  %186 = phi i64 [ 0, %164 ], [ %213, %212 ]
  %187 = load i8, ptr %7, align 4
  %188 = icmp sgt i8 %187, 3
  br i1 %188, label %189, label %191
189:                                              ; preds = %184
  %190 = load i64, ptr %168, align 8
  br label %191
191:                                              ; preds = %184, %189
  %192 = phi i64 [ %190, %189 ], [ 1, %184 ]
  %193 = icmp slt i64 %186, %192
  br i1 %193, label %202, label %194
194:                                              ; preds = %191
  br i1 %36, label %392, label %195
195:                                              ; preds = %194
  %196 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %197 = load i64, ptr %196, align 8
  %198 = icmp slt i64 %185, %197
  br i1 %198, label %199, label %392
199:                                              ; preds = %195
  %200 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %201 = getelementptr inbounds nuw i8, ptr %1, i64 21
  br label %351
202:                                              ; preds = %191, %224
  %203 = phi i64 [ %215, %224 ], [ %185, %191 ]
  %204 = phi i64 [ %225, %224 ], [ 0, %191 ]
  %205 = load i8, ptr %7, align 4
  %206 = icmp sgt i8 %205, 2
  br i1 %206, label %207, label %209
207:                                              ; preds = %202
  %208 = load i64, ptr %169, align 8
  br label %209
209:                                              ; preds = %202, %207
  %210 = phi i64 [ %208, %207 ], [ 1, %202 ]
  %211 = icmp slt i64 %204, %210
  br i1 %211, label %214, label %212
212:                                              ; preds = %209
  %213 = add nuw nsw i64 %186, 1
  br label %184
214:                                              ; preds = %209, %257
  %215 = phi i64 [ %247, %257 ], [ %203, %209 ]
  %216 = phi i64 [ %258, %257 ], [ 0, %209 ]
  %217 = load i8, ptr %7, align 4
  %218 = icmp sgt i8 %217, 1
  br i1 %218, label %219, label %221
219:                                              ; preds = %214
  %220 = load i64, ptr %170, align 8
  br label %221
221:                                              ; preds = %214, %219
  %222 = phi i64 [ %220, %219 ], [ 1, %214 ]
  %223 = icmp slt i64 %216, %222
  br i1 %223, label %226, label %224
224:                                              ; preds = %221
  %225 = add nuw nsw i64 %204, 1
  br label %202
226:                                              ; preds = %221
  %227 = icmp sgt i8 %217, 2
  br i1 %218, label %228, label %231
228:                                              ; preds = %226
  %229 = load i64, ptr %171, align 8
  %230 = mul nsw i64 %229, %216
  br label %231
231:                                              ; preds = %226, %228
  %232 = phi i64 [ %230, %228 ], [ 0, %226 ]
  br i1 %227, label %233, label %236
233:                                              ; preds = %231
  %234 = load i64, ptr %172, align 8
  %235 = mul nsw i64 %234, %204
  br label %236
236:                                              ; preds = %231, %233
  %237 = phi i64 [ %235, %233 ], [ 0, %231 ]
  %238 = add nsw i64 %237, %232
  %239 = icmp sgt i8 %217, 3
  br i1 %239, label %240, label %243
240:                                              ; preds = %236
  %241 = load i64, ptr %173, align 8
  %242 = mul nsw i64 %241, %186
  br label %243
243:                                              ; preds = %236, %240
  %244 = phi i64 [ %242, %240 ], [ 0, %236 ]
  %245 = add nsw i64 %238, %244
  br label %246
246:                                              ; preds = %348, %243
  %247 = phi i64 [ %215, %243 ], [ %342, %348 ]
  %248 = phi i64 [ 0, %243 ], [ %343, %348 ]
  %249 = phi i64 [ %245, %243 ], [ %350, %348 ]
  %250 = load i8, ptr %7, align 4
  %251 = icmp sgt i8 %250, 0
  br i1 %251, label %252, label %254
252:                                              ; preds = %246
  %253 = load i64, ptr %174, align 8
  br label %254
254:                                              ; preds = %246, %252
  %255 = phi i64 [ %253, %252 ], [ 1, %246 ]
  %256 = icmp slt i64 %248, %255
  br i1 %256, label %259, label %257
257:                                              ; preds = %254
  %258 = add nuw nsw i64 %216, 1
  br label %214
259:                                              ; preds = %254
  br i1 %175, label %306, label %260
260:                                              ; preds = %259
  %261 = load ptr, ptr %2, align 8
  %262 = load i8, ptr %176, align 4
  %263 = icmp sgt i8 %262, 0
  br i1 %263, label %264, label %267
264:                                              ; preds = %260
  %265 = load i64, ptr %177, align 8
  %266 = mul nsw i64 %265, %248
  br label %267
267:                                              ; preds = %260, %264
  %268 = phi i64 [ %266, %264 ], [ 0, %260 ]
  %269 = icmp sgt i8 %262, 1
  br i1 %269, label %270, label %273
270:                                              ; preds = %267
  %271 = load i64, ptr %178, align 8
  %272 = mul nsw i64 %271, %216
  br label %273
273:                                              ; preds = %267, %270
  %274 = phi i64 [ %272, %270 ], [ 0, %267 ]
  %275 = icmp sgt i8 %262, 2
  br i1 %275, label %276, label %279
276:                                              ; preds = %273
  %277 = load i64, ptr %179, align 8
  %278 = mul nsw i64 %277, %204
  br label %279
279:                                              ; preds = %273, %276
  %280 = phi i64 [ %278, %276 ], [ 0, %273 ]
  %281 = icmp sgt i8 %262, 3
  br i1 %281, label %282, label %285
282:                                              ; preds = %279
  %283 = load i64, ptr %180, align 8
  %284 = mul nsw i64 %283, %186
  br label %285
285:                                              ; preds = %279, %282
  %286 = phi i64 [ %284, %282 ], [ 0, %279 ]
  %287 = getelementptr i8, ptr %261, i64 %268
  %288 = getelementptr i8, ptr %287, i64 %274
  %289 = getelementptr i8, ptr %288, i64 %280
  %290 = getelementptr i8, ptr %289, i64 %286
  %291 = load i64, ptr %181, align 8
  switch i64 %291, label %301 [
    i64 1, label %292
    i64 2, label %295
    i64 4, label %298
  ]
292:                                              ; preds = %285
  %293 = load i8, ptr %290, align 1
  %294 = icmp ne i8 %293, 0
  br label %304
295:                                              ; preds = %285
  %296 = load i16, ptr %290, align 2
  %297 = icmp ne i16 %296, 0
  br label %304
298:                                              ; preds = %285
  %299 = load i32, ptr %290, align 4
  %300 = icmp ne i32 %299, 0
  br label %304
301:                                              ; preds = %285
  %302 = load i64, ptr %290, align 8
  %303 = icmp ne i64 %302, 0
  br label %304
304:                                              ; preds = %292, %295, %298, %301
  %305 = phi i1 [ %303, %301 ], [ %294, %292 ], [ %297, %295 ], [ %300, %298 ]
  br i1 %305, label %306, label %341
306:                                              ; preds = %304, %259
  %307 = load ptr, ptr %0, align 8
  %308 = add nsw i64 %247, 1
  %309 = load i64, ptr %125, align 8
  %310 = mul nsw i64 %309, %247
  %311 = getelementptr inbounds i8, ptr %307, i64 %310
  %312 = load ptr, ptr %1, align 8
  %313 = getelementptr inbounds i8, ptr %312, i64 %249
  %314 = load i8, ptr %182, align 1
  switch i8 %314, label %329 [
    i8 28, label %315
    i8 27, label %317
    i8 35, label %319
    i8 34, label %324
  ]
315:                                              ; preds = %306
  %316 = load double, ptr %313, align 8
  store double %316, ptr %311, align 8
  br label %341
317:                                              ; preds = %306
  %318 = load float, ptr %313, align 4
  store float %318, ptr %311, align 4
  br label %341
319:                                              ; preds = %306
  %320 = load double, ptr %313, align 8
  store double %320, ptr %311, align 8
  %321 = getelementptr inbounds nuw i8, ptr %313, i64 8
  %322 = load double, ptr %321, align 8
  %323 = getelementptr inbounds nuw i8, ptr %311, i64 8
  store double %322, ptr %323, align 8
  br label %341
324:                                              ; preds = %306
  %325 = load float, ptr %313, align 4
  store float %325, ptr %311, align 4
  %326 = getelementptr inbounds nuw i8, ptr %313, i64 4
  %327 = load float, ptr %326, align 4
  %328 = getelementptr inbounds nuw i8, ptr %311, i64 4
  store float %327, ptr %328, align 4
  br label %341
329:                                              ; preds = %306
  %330 = icmp eq i64 %309, 4
  %331 = icmp ne i8 %314, 42
  %332 = and i1 %330, %331
  br i1 %332, label %333, label %335
333:                                              ; preds = %329
  %334 = load i32, ptr %313, align 4
  store i32 %334, ptr %311, align 4
  br label %341
335:                                              ; preds = %329
  %336 = icmp eq i64 %309, 8
  %337 = and i1 %336, %331
  br i1 %337, label %338, label %340
338:                                              ; preds = %335
  %339 = load i64, ptr %313, align 8
  store i64 %339, ptr %311, align 8
  br label %341
340:                                              ; preds = %335
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %311, ptr align 1 %313, i64 %309, i1 false)
  br label %341
341:                                              ; preds = %340, %338, %333, %324, %319, %317, %315, %304
  %342 = phi i64 [ %247, %304 ], [ %308, %315 ], [ %308, %317 ], [ %308, %319 ], [ %308, %324 ], [ %308, %333 ], [ %308, %338 ], [ %308, %340 ]
  %343 = add nuw nsw i64 %248, 1
  %344 = load i8, ptr %7, align 4
  %345 = icmp sgt i8 %344, 0
  br i1 %345, label %346, label %348
346:                                              ; preds = %341
  %347 = load i64, ptr %183, align 8
  br label %348
348:                                              ; preds = %341, %346
  %349 = phi i64 [ %347, %346 ], [ 0, %341 ]
  %350 = add nsw i64 %349, %249
  br label %246
351:                                              ; preds = %199, %388
  %352 = phi i64 [ %185, %199 ], [ %389, %388 ]
  %353 = load ptr, ptr %0, align 8
  %354 = load i64, ptr %125, align 8
  %355 = mul nsw i64 %354, %352
  %356 = getelementptr inbounds i8, ptr %353, i64 %355
  %357 = load ptr, ptr %3, align 8
  %358 = load i64, ptr %200, align 8
  %359 = mul nsw i64 %358, %352
  %360 = getelementptr inbounds i8, ptr %357, i64 %359
  %361 = load i8, ptr %201, align 1
  switch i8 %361, label %376 [
    i8 28, label %362
    i8 27, label %364
    i8 35, label %366
    i8 34, label %371
  ]
362:                                              ; preds = %351
  %363 = load double, ptr %360, align 8
  store double %363, ptr %356, align 8
  br label %388
364:                                              ; preds = %351
  %365 = load float, ptr %360, align 4
  store float %365, ptr %356, align 4
  br label %388
366:                                              ; preds = %351
  %367 = load double, ptr %360, align 8
  store double %367, ptr %356, align 8
  %368 = getelementptr inbounds nuw i8, ptr %360, i64 8
  %369 = load double, ptr %368, align 8
  %370 = getelementptr inbounds nuw i8, ptr %356, i64 8
  store double %369, ptr %370, align 8
  br label %388
371:                                              ; preds = %351
  %372 = load float, ptr %360, align 4
  store float %372, ptr %356, align 4
  %373 = getelementptr inbounds nuw i8, ptr %360, i64 4
  %374 = load float, ptr %373, align 4
  %375 = getelementptr inbounds nuw i8, ptr %356, i64 4
  store float %374, ptr %375, align 4
  br label %388
376:                                              ; preds = %351
  %377 = icmp eq i64 %354, 4
  %378 = icmp ne i8 %361, 42
  %379 = and i1 %377, %378
  br i1 %379, label %380, label %382
380:                                              ; preds = %376
  %381 = load i32, ptr %360, align 4
  store i32 %381, ptr %356, align 4
  br label %388
382:                                              ; preds = %376
  %383 = icmp eq i64 %354, 8
  %384 = and i1 %383, %378
  br i1 %384, label %385, label %387
385:                                              ; preds = %382
  %386 = load i64, ptr %360, align 8
  store i64 %386, ptr %356, align 8
  br label %388
387:                                              ; preds = %382
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %356, ptr align 1 %360, i64 %354, i1 false)
  br label %388
388:                                              ; preds = %362, %364, %366, %371, %380, %385, %387
  %389 = add nsw i64 %352, 1
  %390 = load i64, ptr %196, align 8
  %391 = icmp slt i64 %389, %390
  br i1 %391, label %351, label %392
392:                                              ; preds = %388, %195, %194
  ret void
}
define internal void @retrograd.body._FortranAInitArrayConstructorVector(ptr noundef writeonly captures(none) initializes((0, 24)) %0, ptr noundef %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  store ptr %1, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %6, align 8
  %7 = load ptr, ptr %1, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9
9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %5, %9
  %13 = phi i64 [ %11, %9 ], [ 0, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %13, ptr %14, align 8
  ret void
}
define internal void @retrograd.body._FortranAPushArrayConstructorSimpleScalar(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %4, %8
  br i1 %9, label %10, label %13
10:                                               ; preds = %2
  %11 = load ptr, ptr %6, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %13, label %68
13:                                               ; preds = %10, %2
  %14 = shl nsw i64 %8, 1
  %15 = tail call i64 @llvm.smax.i64(i64 %5, i64 %14)
  %16 = tail call i64 @llvm.smax.i64(i64 %15, i64 4)
  %17 = load ptr, ptr %6, align 8
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %19 = load i64, ptr %18, align 8
  %20 = mul nsw i64 %19, %16
  %21 = tail call ptr @malloc(i64 noundef %20)
  %22 = icmp sgt i64 %4, 0
  br i1 %22, label %23, label %25
23:                                               ; preds = %13
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 21
  br label %27
25:                                               ; preds = %60, %13
  %26 = icmp eq ptr %17, null
  br i1 %26, label %64, label %63
27:                                               ; preds = %23, %60
  %28 = phi i64 [ 0, %23 ], [ %61, %60 ]
  %29 = load i64, ptr %18, align 8
  %30 = mul nsw i64 %29, %28
  %31 = getelementptr inbounds i8, ptr %21, i64 %30
  %32 = getelementptr inbounds i8, ptr %17, i64 %30
  %33 = load i8, ptr %24, align 1
  switch i8 %33, label %48 [
    i8 28, label %34
    i8 27, label %36
    i8 35, label %38
    i8 34, label %43
  ]
34:                                               ; preds = %27
  %35 = load double, ptr %32, align 8
  store double %35, ptr %31, align 8
  br label %60
36:                                               ; preds = %27
  %37 = load float, ptr %32, align 4
  store float %37, ptr %31, align 4
  br label %60
38:                                               ; preds = %27
  %39 = load double, ptr %32, align 8
  store double %39, ptr %31, align 8
  %40 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %41 = load double, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %31, i64 8
  store double %41, ptr %42, align 8
  br label %60
43:                                               ; preds = %27
  %44 = load float, ptr %32, align 4
  store float %44, ptr %31, align 4
  %45 = getelementptr inbounds nuw i8, ptr %32, i64 4
  %46 = load float, ptr %45, align 4
  %47 = getelementptr inbounds nuw i8, ptr %31, i64 4
  store float %46, ptr %47, align 4
  br label %60
48:                                               ; preds = %27
  %49 = icmp eq i64 %29, 4
  %50 = icmp ne i8 %33, 42
  %51 = and i1 %49, %50
  br i1 %51, label %52, label %54
52:                                               ; preds = %48
  %53 = load i32, ptr %32, align 4
  store i32 %53, ptr %31, align 4
  br label %60
54:                                               ; preds = %48
  %55 = icmp eq i64 %29, 8
  %56 = and i1 %55, %50
  br i1 %56, label %57, label %59
57:                                               ; preds = %54
  %58 = load i64, ptr %32, align 8
  store i64 %58, ptr %31, align 8
  br label %60
59:                                               ; preds = %54
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %31, ptr align 1 %32, i64 %29, i1 false)
  br label %60
60:                                               ; preds = %59, %57, %52, %43, %38, %36, %34
  %61 = add nuw nsw i64 %28, 1
  %62 = icmp eq i64 %61, %4
  br i1 %62, label %25, label %27
63:                                               ; preds = %25
  tail call void @free(ptr noundef %17)
  br label %64
64:                                               ; preds = %63, %25
  store ptr %21, ptr %6, align 8
  %65 = getelementptr inbounds nuw i8, ptr %6, i64 24
  store i64 1, ptr %65, align 8
  %66 = load i64, ptr %18, align 8
  %67 = getelementptr inbounds nuw i8, ptr %6, i64 40
  store i64 %66, ptr %67, align 8
  store i64 %16, ptr %7, align 8
  br label %68
68:                                               ; preds = %10, %64
  %69 = load ptr, ptr %0, align 8
  %70 = load ptr, ptr %69, align 8
  %71 = load i64, ptr %3, align 8
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %73 = load i64, ptr %72, align 8
  %74 = mul nsw i64 %73, %71
  %75 = getelementptr inbounds i8, ptr %70, i64 %74
  %76 = getelementptr inbounds nuw i8, ptr %69, i64 21
  %77 = load i8, ptr %76, align 1
  switch i8 %77, label %92 [
    i8 28, label %78
    i8 27, label %80
    i8 35, label %82
    i8 34, label %87
  ]
78:                                               ; preds = %68
  %79 = load double, ptr %1, align 8
  store double %79, ptr %75, align 8
  br label %104
80:                                               ; preds = %68
  %81 = load float, ptr %1, align 4
  store float %81, ptr %75, align 4
  br label %104
82:                                               ; preds = %68
  %83 = load double, ptr %1, align 8
  store double %83, ptr %75, align 8
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %85 = load double, ptr %84, align 8
  %86 = getelementptr inbounds nuw i8, ptr %75, i64 8
  store double %85, ptr %86, align 8
  br label %104
87:                                               ; preds = %68
  %88 = load float, ptr %1, align 4
  store float %88, ptr %75, align 4
  %89 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %90 = load float, ptr %89, align 4
  %91 = getelementptr inbounds nuw i8, ptr %75, i64 4
  store float %90, ptr %91, align 4
  br label %104
92:                                               ; preds = %68
  %93 = icmp eq i64 %73, 4
  %94 = icmp ne i8 %77, 42
  %95 = and i1 %93, %94
  br i1 %95, label %96, label %98
96:                                               ; preds = %92
  %97 = load i32, ptr %1, align 4
  store i32 %97, ptr %75, align 4
  br label %104
98:                                               ; preds = %92
  %99 = icmp eq i64 %73, 8
  %100 = and i1 %99, %94
  br i1 %100, label %101, label %103
101:                                              ; preds = %98
  %102 = load i64, ptr %1, align 8
  store i64 %102, ptr %75, align 8
  br label %104
103:                                              ; preds = %98
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %75, ptr align 1 %1, i64 %73, i1 false)
  br label %104
104:                                              ; preds = %78, %80, %82, %87, %96, %101, %103
  %105 = load i64, ptr %3, align 8
  %106 = add nsw i64 %105, 1
  store i64 %106, ptr %3, align 8
  %107 = getelementptr inbounds nuw i8, ptr %69, i64 32
  store i64 %106, ptr %107, align 8
  ret void
}
define internal void @retrograd.body._FortranAPushArrayConstructorValue(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = icmp sgt i8 %4, 4
  br i1 %5, label %6, label %7
6:                                                ; preds = %2
  tail call void @retrograd.unsupported_array()
  unreachable
7:                                                ; preds = %2
  %8 = icmp sgt i8 %4, 0
  br i1 %8, label %9, label %12
9:                                                ; preds = %7
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12
12:                                               ; preds = %9, %7
  %13 = phi i64 [ %11, %9 ], [ 1, %7 ]
  %14 = icmp sgt i8 %4, 1
  br i1 %14, label %15, label %19
15:                                               ; preds = %12
  %16 = getelementptr i8, ptr %1, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %13
  br label %19
19:                                               ; preds = %15, %12
  %20 = phi i64 [ %18, %15 ], [ %13, %12 ]
  %21 = icmp sgt i8 %4, 2
  br i1 %21, label %22, label %25
22:                                               ; preds = %19
  %23 = getelementptr i8, ptr %1, i64 80
  %24 = load i64, ptr %23, align 8
  br label %25
25:                                               ; preds = %22, %19
  %26 = phi i64 [ %24, %22 ], [ 1, %19 ]
  %27 = mul nsw i64 %20, %26
  %28 = icmp eq i8 %4, 4
  br i1 %28, label %29, label %32
29:                                               ; preds = %25
  %30 = getelementptr i8, ptr %1, i64 104
  %31 = load i64, ptr %30, align 8
  br label %32
32:                                               ; preds = %25, %29
  %33 = phi i64 [ %31, %29 ], [ 1, %25 ]
  %34 = mul nsw i64 %27, %33
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = add nsw i64 %36, %34
  %38 = load ptr, ptr %0, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %40 = load i64, ptr %39, align 8
  %41 = icmp sgt i64 %37, %40
  br i1 %41, label %45, label %42
42:                                               ; preds = %32
  %43 = load ptr, ptr %38, align 8
  %44 = icmp eq ptr %43, null
  br i1 %44, label %45, label %100
45:                                               ; preds = %42, %32
  %46 = shl nsw i64 %40, 1
  %47 = tail call i64 @llvm.smax.i64(i64 %37, i64 %46)
  %48 = tail call i64 @llvm.smax.i64(i64 %47, i64 4)
  %49 = load ptr, ptr %38, align 8
  %50 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %51 = load i64, ptr %50, align 8
  %52 = mul nsw i64 %51, %48
  %53 = tail call ptr @malloc(i64 noundef %52)
  %54 = icmp sgt i64 %36, 0
  br i1 %54, label %55, label %57
55:                                               ; preds = %45
  %56 = getelementptr inbounds nuw i8, ptr %38, i64 21
  br label %59
57:                                               ; preds = %92, %45
  %58 = icmp eq ptr %49, null
  br i1 %58, label %96, label %95
59:                                               ; preds = %55, %92
  %60 = phi i64 [ 0, %55 ], [ %93, %92 ]
  %61 = load i64, ptr %50, align 8
  %62 = mul nsw i64 %61, %60
  %63 = getelementptr inbounds i8, ptr %53, i64 %62
  %64 = getelementptr inbounds i8, ptr %49, i64 %62
  %65 = load i8, ptr %56, align 1
  switch i8 %65, label %80 [
    i8 28, label %66
    i8 27, label %68
    i8 35, label %70
    i8 34, label %75
  ]
66:                                               ; preds = %59
  %67 = load double, ptr %64, align 8
  store double %67, ptr %63, align 8
  br label %92
68:                                               ; preds = %59
  %69 = load float, ptr %64, align 4
  store float %69, ptr %63, align 4
  br label %92
70:                                               ; preds = %59
  %71 = load double, ptr %64, align 8
  store double %71, ptr %63, align 8
  %72 = getelementptr inbounds nuw i8, ptr %64, i64 8
  %73 = load double, ptr %72, align 8
  %74 = getelementptr inbounds nuw i8, ptr %63, i64 8
  store double %73, ptr %74, align 8
  br label %92
75:                                               ; preds = %59
  %76 = load float, ptr %64, align 4
  store float %76, ptr %63, align 4
  %77 = getelementptr inbounds nuw i8, ptr %64, i64 4
  %78 = load float, ptr %77, align 4
  %79 = getelementptr inbounds nuw i8, ptr %63, i64 4
  store float %78, ptr %79, align 4
  br label %92
80:                                               ; preds = %59
  %81 = icmp eq i64 %61, 4
  %82 = icmp ne i8 %65, 42
  %83 = and i1 %81, %82
  br i1 %83, label %84, label %86
84:                                               ; preds = %80
  %85 = load i32, ptr %64, align 4
  store i32 %85, ptr %63, align 4
  br label %92
86:                                               ; preds = %80
  %87 = icmp eq i64 %61, 8
  %88 = and i1 %87, %82
  br i1 %88, label %89, label %91
89:                                               ; preds = %86
  %90 = load i64, ptr %64, align 8
  store i64 %90, ptr %63, align 8
  br label %92
91:                                               ; preds = %86
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %63, ptr align 1 %64, i64 %61, i1 false)
  br label %92
92:                                               ; preds = %91, %89, %84, %75, %70, %68, %66
  %93 = add nuw nsw i64 %60, 1
  %94 = icmp eq i64 %93, %36
  br i1 %94, label %57, label %59
95:                                               ; preds = %57
  tail call void @free(ptr noundef %49)
  br label %96
96:                                               ; preds = %95, %57
  store ptr %53, ptr %38, align 8
  %97 = getelementptr inbounds nuw i8, ptr %38, i64 24
  store i64 1, ptr %97, align 8
  %98 = load i64, ptr %50, align 8
  %99 = getelementptr inbounds nuw i8, ptr %38, i64 40
  store i64 %98, ptr %99, align 8
  store i64 %48, ptr %39, align 8
  br label %100
100:                                              ; preds = %42, %96
  %101 = load ptr, ptr %0, align 8
  %102 = getelementptr i8, ptr %1, i64 104
  %103 = getelementptr i8, ptr %1, i64 80
  %104 = getelementptr i8, ptr %1, i64 56
  %105 = getelementptr i8, ptr %1, i64 32
  %106 = getelementptr i8, ptr %1, i64 56
  %107 = getelementptr i8, ptr %1, i64 80
  %108 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %110 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %111 = getelementptr i8, ptr %1, i64 32
  %112 = getelementptr inbounds nuw i8, ptr %101, i64 8
  %113 = getelementptr inbounds nuw i8, ptr %101, i64 21
  %114 = getelementptr inbounds nuw i8, ptr %1, i64 40
  br label %115
115:                                              ; preds = %137, %100
  %116 = phi i64 [ 0, %100 ], [ %138, %137 ]
  %117 = load i8, ptr %3, align 4
  %118 = icmp sgt i8 %117, 3
  br i1 %118, label %119, label %121
119:                                              ; preds = %115
  %120 = load i64, ptr %102, align 8
  br label %121
121:                                              ; preds = %115, %119
  %122 = phi i64 [ %120, %119 ], [ 1, %115 ]
  %123 = icmp slt i64 %116, %122
  br i1 %123, label %128, label %124
124:                                              ; preds = %121
  %125 = load i64, ptr %35, align 8
  %126 = add nsw i64 %125, %34
  store i64 %126, ptr %35, align 8
  %127 = getelementptr inbounds nuw i8, ptr %101, i64 32
  store i64 %126, ptr %127, align 8
  ret void
128:                                              ; preds = %121, %148
  %129 = phi i64 [ %149, %148 ], [ 0, %121 ]
  %130 = load i8, ptr %3, align 4
  %131 = icmp sgt i8 %130, 2
  br i1 %131, label %132, label %134
132:                                              ; preds = %128
  %133 = load i64, ptr %103, align 8
  br label %134
134:                                              ; preds = %128, %132
  %135 = phi i64 [ %133, %132 ], [ 1, %128 ]
  %136 = icmp slt i64 %129, %135
  br i1 %136, label %139, label %137
137:                                              ; preds = %134
  %138 = add nuw nsw i64 %116, 1
  br label %115
139:                                              ; preds = %134, %199
  %140 = phi i64 [ %200, %199 ], [ 0, %134 ]
  %141 = load i8, ptr %3, align 4
  %142 = icmp sgt i8 %141, 1
  br i1 %142, label %143, label %145
143:                                              ; preds = %139
  %144 = load i64, ptr %104, align 8
  br label %145
145:                                              ; preds = %139, %143
  %146 = phi i64 [ %144, %143 ], [ 1, %139 ]
  %147 = icmp slt i64 %140, %146
  br i1 %147, label %150, label %148
148:                                              ; preds = %145
  %149 = add nuw nsw i64 %129, 1
  br label %128
150:                                              ; preds = %145
  %151 = icmp sgt i8 %141, 0
  br i1 %151, label %152, label %154
152:                                              ; preds = %150
  %153 = load i64, ptr %105, align 8
  br label %154
154:                                              ; preds = %150, %152
  %155 = phi i64 [ %153, %152 ], [ 1, %150 ]
  br i1 %142, label %156, label %158
156:                                              ; preds = %154
  %157 = load i64, ptr %106, align 8
  br label %158
158:                                              ; preds = %154, %156
  %159 = phi i64 [ %157, %156 ], [ 1, %154 ]
  %160 = icmp sgt i8 %141, 2
  br i1 %160, label %161, label %164
161:                                              ; preds = %158
  %162 = load i64, ptr %107, align 8
  %163 = mul nsw i64 %162, %116
  br label %164
164:                                              ; preds = %158, %161
  %165 = phi i64 [ %163, %161 ], [ %116, %158 ]
  %166 = add nsw i64 %165, %129
  %167 = mul nsw i64 %166, %159
  %168 = add nsw i64 %167, %140
  %169 = mul nsw i64 %168, %155
  br i1 %142, label %170, label %173
170:                                              ; preds = %164
  %171 = load i64, ptr %108, align 8
  %172 = mul nsw i64 %171, %140
  br label %173
173:                                              ; preds = %164, %170
  %174 = phi i64 [ %172, %170 ], [ 0, %164 ]
  br i1 %160, label %175, label %178
175:                                              ; preds = %173
  %176 = load i64, ptr %109, align 8
  %177 = mul nsw i64 %176, %129
  br label %178
178:                                              ; preds = %173, %175
  %179 = phi i64 [ %177, %175 ], [ 0, %173 ]
  %180 = add nsw i64 %179, %174
  %181 = icmp sgt i8 %141, 3
  br i1 %181, label %182, label %185
182:                                              ; preds = %178
  %183 = load i64, ptr %110, align 8
  %184 = mul nsw i64 %183, %116
  br label %185
185:                                              ; preds = %178, %182
  %186 = phi i64 [ %184, %182 ], [ 0, %178 ]
  %187 = add nsw i64 %180, %186
  br label %188
188:                                              ; preds = %244, %185
  %189 = phi i64 [ 0, %185 ], [ %238, %244 ]
  %190 = phi i64 [ %169, %185 ], [ %239, %244 ]
  %191 = phi i64 [ %187, %185 ], [ %246, %244 ]
  %192 = load i8, ptr %3, align 4
  %193 = icmp sgt i8 %192, 0
  br i1 %193, label %194, label %196
194:                                              ; preds = %188
  %195 = load i64, ptr %111, align 8
  br label %196
196:                                              ; preds = %188, %194
  %197 = phi i64 [ %195, %194 ], [ 1, %188 ]
  %198 = icmp slt i64 %189, %197
  br i1 %198, label %201, label %199
199:                                              ; preds = %196
  %200 = add nuw nsw i64 %140, 1
  br label %139
201:                                              ; preds = %196
  %202 = load ptr, ptr %101, align 8
  %203 = load i64, ptr %35, align 8
  %204 = add nsw i64 %203, %190
  %205 = load i64, ptr %112, align 8
  %206 = mul nsw i64 %204, %205
  %207 = getelementptr inbounds i8, ptr %202, i64 %206
  %208 = load ptr, ptr %1, align 8
  %209 = getelementptr inbounds i8, ptr %208, i64 %191
  %210 = load i8, ptr %113, align 1
  switch i8 %210, label %225 [
    i8 28, label %211
    i8 27, label %213
    i8 35, label %215
    i8 34, label %220
  ]
211:                                              ; preds = %201
  %212 = load double, ptr %209, align 8
  store double %212, ptr %207, align 8
  br label %237
213:                                              ; preds = %201
  %214 = load float, ptr %209, align 4
  store float %214, ptr %207, align 4
  br label %237
215:                                              ; preds = %201
  %216 = load double, ptr %209, align 8
  store double %216, ptr %207, align 8
  %217 = getelementptr inbounds nuw i8, ptr %209, i64 8
  %218 = load double, ptr %217, align 8
  %219 = getelementptr inbounds nuw i8, ptr %207, i64 8
  store double %218, ptr %219, align 8
  br label %237
220:                                              ; preds = %201
  %221 = load float, ptr %209, align 4
  store float %221, ptr %207, align 4
  %222 = getelementptr inbounds nuw i8, ptr %209, i64 4
  %223 = load float, ptr %222, align 4
  %224 = getelementptr inbounds nuw i8, ptr %207, i64 4
  store float %223, ptr %224, align 4
  br label %237
225:                                              ; preds = %201
  %226 = icmp eq i64 %205, 4
  %227 = icmp ne i8 %210, 42
  %228 = and i1 %226, %227
  br i1 %228, label %229, label %231
229:                                              ; preds = %225
  %230 = load i32, ptr %209, align 4
  store i32 %230, ptr %207, align 4
  br label %237
231:                                              ; preds = %225
  %232 = icmp eq i64 %205, 8
  %233 = and i1 %232, %227
  br i1 %233, label %234, label %236
234:                                              ; preds = %231
  %235 = load i64, ptr %209, align 8
  store i64 %235, ptr %207, align 8
  br label %237
236:                                              ; preds = %231
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %207, ptr align 1 %209, i64 %205, i1 false)
  br label %237
237:                                              ; preds = %211, %213, %215, %220, %229, %234, %236
  %238 = add nuw nsw i64 %189, 1
  %239 = add nsw i64 %190, 1
  %240 = load i8, ptr %3, align 4
  %241 = icmp sgt i8 %240, 0
  br i1 %241, label %242, label %244
242:                                              ; preds = %237
  %243 = load i64, ptr %114, align 8
  br label %244
244:                                              ; preds = %237, %242
  %245 = phi i64 [ %243, %242 ], [ 0, %237 ]
  %246 = add nsw i64 %245, %191
  br label %188
}
define internal void @retrograd.body._FortranAAllocatableSetBounds(ptr noundef writeonly captures(none) %0, i32 noundef %1, i64 noundef %2, i64 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds %struct.dimension, ptr %5, i64 %6
  store i64 %2, ptr %7, align 8
  %8 = icmp slt i64 %3, %2
  %9 = sub i64 %3, %2
  %10 = add i64 %9, 1
  %11 = select i1 %8, i64 0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  ret void
}
define internal void @retrograd.body._FortranAPointerSetBounds(ptr noundef writeonly captures(none) %0, i32 noundef %1, i64 noundef %2, i64 noundef %3) {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds %struct.dimension, ptr %5, i64 %6
  store i64 %2, ptr %7, align 8
  %8 = icmp slt i64 %3, %2
  %9 = sub i64 %3, %2
  %10 = add i64 %9, 1
  %11 = select i1 %8, i64 0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  ret void
}
define internal noundef i32 @retrograd.body._FortranAAllocatableAllocate(ptr noundef captures(none) %0, ptr noundef readnone captures(none) %1, i1 noundef zeroext %2, ptr noundef readnone captures(none) %3, ptr noundef readnone captures(none) %4, i32 noundef %5, ptr noundef readnone captures(none) %6) {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %11 = load i8, ptr %10, align 4
  %12 = icmp sgt i8 %11, 0
  br i1 %12, label %14, label %19
13:                                               ; preds = %43
  tail call void @retrograd.unsupported_array()
  unreachable
14:                                               ; preds = %7
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %9, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %9
  br label %19
19:                                               ; preds = %14, %7
  %20 = phi i64 [ %18, %14 ], [ %9, %7 ]
  %21 = icmp sgt i8 %11, 1
  br i1 %21, label %22, label %27
22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %20, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8
  %26 = mul nsw i64 %25, %20
  br label %27
27:                                               ; preds = %22, %19
  %28 = phi i64 [ %26, %22 ], [ %20, %19 ]
  %29 = icmp sgt i8 %11, 2
  br i1 %29, label %30, label %35
30:                                               ; preds = %27
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %28, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = mul nsw i64 %33, %28
  br label %35
35:                                               ; preds = %30, %27
  %36 = phi i64 [ %34, %30 ], [ %28, %27 ]
  %37 = icmp sgt i8 %11, 3
  br i1 %37, label %38, label %43
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %36, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %41 = load i64, ptr %40, align 8
  %42 = mul nsw i64 %41, %36
  br label %43
43:                                               ; preds = %38, %35
  %44 = phi i64 [ %42, %38 ], [ %36, %35 ]
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %46 = load i8, ptr %45, align 4
  %47 = icmp sgt i8 %46, 4
  br i1 %47, label %13, label %48
48:                                               ; preds = %43
  %49 = tail call i64 @llvm.smax.i64(i64 %44, i64 1)
  %50 = tail call ptr @malloc(i64 noundef %49)
  store ptr %50, ptr %0, align 8
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAPointerAllocate(ptr noundef captures(none) %0, i1 noundef zeroext %1, ptr noundef readnone captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4, ptr noundef readnone captures(none) %5) {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp sgt i8 %10, 0
  br i1 %11, label %13, label %18
12:                                               ; preds = %42
  tail call void @retrograd.unsupported_array()
  unreachable
13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %8, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %16, %8
  br label %18
18:                                               ; preds = %13, %6
  %19 = phi i64 [ %17, %13 ], [ %8, %6 ]
  %20 = icmp sgt i8 %10, 1
  br i1 %20, label %21, label %26
21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %19, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %24, %19
  br label %26
26:                                               ; preds = %21, %18
  %27 = phi i64 [ %25, %21 ], [ %19, %18 ]
  %28 = icmp sgt i8 %10, 2
  br i1 %28, label %29, label %34
29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %27, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %32 = load i64, ptr %31, align 8
  %33 = mul nsw i64 %32, %27
  br label %34
34:                                               ; preds = %29, %26
  %35 = phi i64 [ %33, %29 ], [ %27, %26 ]
  %36 = icmp sgt i8 %10, 3
  br i1 %36, label %37, label %42
37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %35, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %40 = load i64, ptr %39, align 8
  %41 = mul nsw i64 %40, %35
  br label %42
42:                                               ; preds = %37, %34
  %43 = phi i64 [ %41, %37 ], [ %35, %34 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %45 = load i8, ptr %44, align 4
  %46 = icmp sgt i8 %45, 4
  br i1 %46, label %12, label %47
47:                                               ; preds = %42
  %48 = tail call i64 @llvm.smax.i64(i64 %43, i64 1)
  %49 = tail call ptr @malloc(i64 noundef %48)
  store ptr %49, ptr %0, align 8
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAAllocatableDeallocate(ptr noundef captures(none) %0, i1 noundef zeroext %1, ptr noundef readnone captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %6)
  store ptr null, ptr %0, align 8
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAPointerDeallocate(ptr noundef captures(none) %0, i1 noundef zeroext %1, ptr noundef readnone captures(none) %2, ptr noundef readnone captures(none) %3, i32 noundef %4) {
  %6 = load ptr, ptr %0, align 8
  tail call void @free(ptr noundef %6)
  store ptr null, ptr %0, align 8
  ret i32 0
}
define internal noundef i32 @retrograd.body._FortranAMoveAlloc(ptr noundef captures(none) %0, ptr noundef captures(none) %1, ptr noundef readnone captures(none) %2, i1 noundef zeroext %3, ptr noundef readnone captures(none) %4, ptr noundef readnone captures(none) %5, i32 noundef %6) {
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 4
  br i1 %10, label %11, label %12
11:                                               ; preds = %7
  tail call void @retrograd.unsupported_array()
  unreachable
12:                                               ; preds = %7
  %13 = load ptr, ptr %0, align 8
  %14 = icmp eq ptr %13, null
  br i1 %14, label %16, label %15
15:                                               ; preds = %12
  tail call void @free(ptr noundef %13)
  br label %16
16:                                               ; preds = %15, %12
  %17 = load ptr, ptr %1, align 8
  store ptr %17, ptr %0, align 8
  %18 = load i8, ptr %8, align 4
  %19 = icmp sgt i8 %18, 0
  br i1 %19, label %20, label %23
20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 24
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %22, ptr noundef nonnull align 8 dereferenceable(24) %21, i64 24, i1 false)
  br label %23
23:                                               ; preds = %16, %20
  %24 = load i8, ptr %8, align 4
  %25 = icmp sgt i8 %24, 1
  br i1 %25, label %26, label %29
26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 48
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %27, ptr noundef nonnull align 8 dereferenceable(24) %28, i64 24, i1 false)
  br label %29
29:                                               ; preds = %26, %23
  %30 = load i8, ptr %8, align 4
  %31 = icmp sgt i8 %30, 2
  br i1 %31, label %32, label %35
32:                                               ; preds = %29
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 72
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %33, ptr noundef nonnull align 8 dereferenceable(24) %34, i64 24, i1 false)
  br label %35
35:                                               ; preds = %32, %29
  %36 = load i8, ptr %8, align 4
  %37 = icmp sgt i8 %36, 3
  br i1 %37, label %38, label %41
38:                                               ; preds = %35
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 96
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %39, ptr noundef nonnull align 8 dereferenceable(24) %40, i64 24, i1 false)
  br label %41
41:                                               ; preds = %38, %35
  store ptr null, ptr %1, align 8
  ret i32 0
}
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)
declare noalias noundef ptr @malloc(i64 noundef)
declare i64 @llvm.smax.i64(i64, i64)
