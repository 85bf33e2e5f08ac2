// Vectors as immintrin.h has them: arithmetic, comparisons and masks, blends, horizontal sums, shuffles,
// gathers, masked memory, conversions; vector extensions; loops that the compiler turns into vectors.
#include "check.h"

#include <immintrin.h>

typedef double v4 __attribute__((vector_size(32), aligned(8)));
typedef float f8 __attribute__((vector_size(32)));
typedef long l4 __attribute__((vector_size(32)));
__attribute__((target("avx2,fma"))) static double ext(const double *x) {
  v4 a = *(v4 *)x, b = {x[1], x[2], x[3], x[0]};
  v4 c = a * b + a / (b * b);
  l4 m = a > b;
  v4 d = (v4)(((l4)(a * a) & m) | ((l4)(b * c) & ~m));
  v4 e = __builtin_shufflevector(c, d, 0, 5, 2, 7);
  double s = 0;
  for (int i = 0; i < 4; i++)
    s += e[i] * (i + 1);
  e[(int)(s) & 3] = a[1];
  return s + e[0] * e[3] + e[1] + e[2];
}
__attribute__((target("avx2,fma"))) static double imm(const double *x) {
  __m256d a = _mm256_loadu_pd(x), b = _mm256_permute_pd(a, 5);
  __m256d c = _mm256_fmadd_pd(a, b, _mm256_sqrt_pd(_mm256_add_pd(_mm256_mul_pd(a, a), _mm256_set1_pd(1))));
  __m256d m = _mm256_cmp_pd(a, b, _CMP_LT_OQ);
  c = _mm256_blendv_pd(c, _mm256_mul_pd(c, b), m);
  c = _mm256_max_pd(c, _mm256_min_pd(a, b));
  c = _mm256_hadd_pd(c, a);
  c = _mm256_and_pd(c, _mm256_cmp_pd(c, _mm256_setzero_pd(), _CMP_GT_OQ));
  c = _mm256_div_pd(c, _mm256_add_pd(b, _mm256_set1_pd(3)));
  double o[4];
  _mm256_storeu_pd(o, c);
  return o[0] + 2 * o[1] + 3 * o[2] + 4 * o[3];
}
__attribute__((target("avx2,fma"))) static double absim(const double *x) {
  __m256d a = _mm256_loadu_pd(x);
  __m256d s = _mm256_set1_pd(-0.0);
  __m256d c = _mm256_andnot_pd(s, a);
  c = _mm256_add_pd(_mm256_mul_pd(c, a), _mm256_xor_pd(s, a));
  __m256d q = _mm256_or_pd(_mm256_and_pd(s, a), _mm256_andnot_pd(s, c));
  __m128d lo = _mm256_castpd256_pd128(_mm256_add_pd(c, q)), hi = _mm256_extractf128_pd(c, 1);
  lo = _mm_add_pd(lo, _mm_mul_pd(hi, lo));
  return _mm_cvtsd_f64(_mm_add_sd(lo, _mm_unpackhi_pd(lo, lo)));
}
__attribute__((target("avx2,fma"))) static double gat(const double *x) {
  __m128i id = _mm_set_epi32(3, 1, 0, 2);
  __m256d g = _mm256_i32gather_pd(x, id, 8);
  g = _mm256_mul_pd(g, _mm256_loadu_pd(x));
  __m256i mk = _mm256_set_epi64x(-1, 0, -1, -1);
  __m256d ml = _mm256_maskload_pd(x + 4, mk);
  g = _mm256_mul_pd(g, ml);
  double o[4] = {1, 1, 1, 1};
  _mm256_maskstore_pd(o, _mm256_set_epi64x(0, -1, -1, -1), g);
  return o[0] + o[1] * 2 + o[2] * 3 + o[3] * g[1];
}
__attribute__((target("avx2,fma"))) static double flo(const double *x) {
  __m256d a = _mm256_loadu_pd(x);
  __m256d f = _mm256_floor_pd(a);
  __m256d r = _mm256_sub_pd(a, f);
  r = _mm256_mul_pd(r, _mm256_round_pd(a, 0));
  __m128 s = _mm256_cvtpd_ps(r);
  __m256d w = _mm256_cvtps_pd(_mm_mul_ps(s, s));
  int k = _mm256_movemask_pd(a);
  return w[0] + w[1] * 2 + w[2] * 3 + w[3] * k;
}
__attribute__((target("avx2,fma"))) static double dp(const double *x) {
  float f[4];
  for (int i = 0; i < 4; i++)
    f[i] = x[i];
  __m128 a = _mm_loadu_ps(f);
  __m128 d = _mm_dp_ps(a, a, 0xf1);
  return _mm_cvtss_f32(_mm_sqrt_ss(d));
}
__attribute__((target("avx2,fma"))) static double addsub(const double *x) {
  __m256d a = _mm256_loadu_pd(x), b = _mm256_loadu_pd(x + 4);
  __m256d c = _mm256_addsub_pd(a, _mm256_mul_pd(b, b));
  c = _mm256_fmaddsub_pd(c, a, b);
  return c[0] + c[1] * 2 + c[2] * 3 + c[3] * c[0];
}
__attribute__((target("avx2,fma"))) static double loopv(const double *x) {
  double s = 0;
  double o[16];
  for (int i = 0; i < 16; i++)
    o[i] = x[i] > 0.5 ? sqrt(x[i]) * x[i] : x[i] * x[15 - i];
  for (int i = 0; i < 16; i++)
    if (o[i] > 0.3)
      s += o[i] * o[i];
  double mx = -1e9;
  for (int i = 0; i < 16; i++)
    mx = o[i] > mx ? o[i] : mx;
  return s + mx;
}
static int id[16] = {3, 1, 0, 2, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12};
__attribute__((noinline)) static void idx(int *p) {
  for (int i = 0; i < 16; i++)
    p[i] = id[i];
}
__attribute__((target("avx2,fma"))) static double gatl(const double *x) {
  int p[16];
  idx(p);
  double s = 0;
  for (int i = 0; i < 16; i++)
    s += x[p[i]] * x[i] * (i + 1);
  return s;
}

int main(void) {
  check_begin();
  if (!__builtin_cpu_supports("avx2"))
    return 0;
  CHECK_ARRAY(ext, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(loopv, 16, 1e-3, DIFFERENCE);
  CHECK_ARRAY(gatl, 16, 1e-3, DIFFERENCE);
  CHECK_ARRAY(imm, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(absim, 4, 1e-3, DIFFERENCE);
  CHECK_ARRAY(gat, 8, 1e-3, DIFFERENCE);
  CHECK_ARRAY(flo, 4, 2e-2, 1e-3);
  CHECK_ARRAY(dp, 4, 2e-2, 1e-3);
  CHECK_ARRAY(addsub, 8, 1e-3, DIFFERENCE);
  return check_done();
}
