/*
 * The bench's C side: scalar, one thread, xoshiro256++ and a 256-layer ziggurat (Marsaglia and
 * Tsang 2000, with the layer taken from bits that the value does not use, Doornik 2005). Keeps the
 * outcomes of the last year and finds exact quantiles by selection.
 *
 * Reads requests `W n seed`, `D repeats seed`, `S n seed` from stdin, one a line; answers each with
 * one line of JSON. Only the computing is inside the timer.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { CATEGORIES = 6, OUTCOMES = 7, YEARS = 5, QUANTILES = 5, INPUTS = 13 };

static const double base[CATEGORIES] = {0.42, 7.04, 10.75, 10.04, 3.87, 0.08};
static const double growth[CATEGORIES] = {0.018, 0.0416, 0.0256, 0.0610, 0.0005, 0.3277};
static const double shock[CATEGORIES] = {0.02, 0.02, 0.02, 0.03, 0.01, 0.10};
static const double target[OUTCOMES] = {0.46, 8.63, 12.2, 13.5, 3.88, 0.33, 39.0};
static const double levels[QUANTILES] = {0.05, 0.25, 0.5, 0.75, 0.95};
static const double correlation = 0.5, rate_sd = 0.01;

static uint64_t state[4];

static inline uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline uint64_t next(void) {
  uint64_t result = rotate(state[0] + state[3], 23) + state[0], t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotate(state[3], 45);
  return result;
}

static void start_stream(uint64_t seed) {
  for (int i = 0; i < 4; i++) { /* SplitMix64 */
    uint64_t z = (seed += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    state[i] = z ^ (z >> 31);
  }
}

static inline double uniform(void) { return ((next() >> 11) + 0.5) * 0x1p-53; }

static const double tail = 3.6541528853610088, layer_area = 0.00492867323399;
static double edge[257], height[257];

/* Edges from the widest layer down to 0; edge[0] is the base layer's width as a rectangle. */
static void make_layers(void) {
  edge[0] = layer_area / exp(-0.5 * tail * tail);
  edge[1] = tail;
  for (int i = 2; i < 256; i++)
    edge[i] = sqrt(-2 * log(layer_area / edge[i - 1] + exp(-0.5 * edge[i - 1] * edge[i - 1])));
  edge[256] = 0;
  for (int i = 0; i < 257; i++) height[i] = exp(-0.5 * edge[i] * edge[i]);
}

static inline double normal(void) {
  for (;;) {
    uint64_t bits = next();
    int layer = bits & 255;
    double u = (double)((int64_t)bits >> 11) * 0x1p-52;
    double x = u * edge[layer];
    if (fabs(x) < edge[layer + 1]) return x;
    if (layer == 0) {
      double y;
      do {
        x = -log(uniform()) / tail;
        y = -log(uniform());
      } while (y + y < x * x);
      return u < 0 ? -(tail + x) : tail + x;
    }
    if (height[layer] + uniform() * (height[layer + 1] - height[layer]) < exp(-0.5 * x * x))
      return x;
  }
}

/* Puts the k-th smallest of x[low..high] at its place, smaller ones before it. */
static void select_rank(double *x, long low, long high, long k) {
  while (low < high) {
    long middle = low + (high - low) / 2;
    double a = x[low], b = x[middle], c = x[high];
    double pivot = a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b);
    long i = low, j = high;
    while (i <= j) {
      while (x[i] < pivot) i++;
      while (pivot < x[j]) j--;
      if (i <= j) {
        double t = x[i];
        x[i++] = x[j];
        x[j--] = t;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

/* Type 7 at each level, from the lowest up, so that each selection starts where the last ended. */
static void quantiles_of(double *x, long n, double *out) {
  long low = 0;
  for (int q = 0; q < QUANTILES; q++) {
    double rank = levels[q] * (double)(n - 1);
    long k = (long)rank;
    select_rank(x, low, n - 1, k);
    double above = x[k];
    if (k + 1 < n) {
      above = x[k + 1];
      for (long i = k + 2; i < n; i++)
        if (x[i] < above) above = x[i];
    }
    out[q] = x[k] + (rank - (double)k) * (above - x[k]);
    low = k;
  }
}

typedef struct {
  double wall_ms, processor_ms;
} Clock;

static double milliseconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static Clock now(void) {
  Clock clock = {milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID)};
  return clock;
}

/* Stops the clock and writes the head of the answer. */
static void answer(Clock start) {
  Clock end = now();
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"ms\":%.6f,\"cpuMs\":%.6f,\"peakBytes\":%ld,\"version\":\"gcc %s\",\"result\":",
         end.wall_ms - start.wall_ms, end.processor_ms - start.processor_ms,
         usage.ru_maxrss * 1024L, __VERSION__);
}

static void workload_w(long n, uint64_t seed) {
  static double mean[OUTCOMES], p[OUTCOMES], quantile[OUTCOMES][QUANTILES];
  Clock start = now();
  double *stored = malloc(sizeof(double) * OUTCOMES * (size_t)n);
  double sum[OUTCOMES] = {0};
  long met[OUTCOMES] = {0};
  double common = sqrt(correlation), own = sqrt(1 - correlation);
  start_stream(seed);
  for (long i = 0; i < n; i++) {
    double value[OUTCOMES];
    memcpy(value, base, sizeof base);
    for (int t = 0; t < YEARS; t++) {
      double factor = common * normal();
      for (int c = 0; c < CATEGORIES; c++) {
        double rise = 1 + growth[c] + shock[c] * (factor + own * normal());
        value[c] *= rise > 0 ? rise : 0;
      }
    }
    value[CATEGORIES] = 0;
    for (int c = 0; c < CATEGORIES; c++) value[CATEGORIES] += value[c];
    for (int c = 0; c < OUTCOMES; c++) {
      stored[(size_t)c * (size_t)n + (size_t)i] = value[c];
      sum[c] += value[c];
      met[c] += value[c] >= target[c];
    }
  }
  for (int c = 0; c < OUTCOMES; c++) {
    mean[c] = sum[c] / (double)n;
    p[c] = (double)met[c] / (double)n;
    quantiles_of(stored + (size_t)c * (size_t)n, n, quantile[c]);
  }
  free(stored);
  answer(start);
  for (int c = 0; c < OUTCOMES; c++) {
    printf("%s{\"mean\":%.17g,\"p\":%.17g,\"quantiles\":[", c ? "," : "[", mean[c], p[c]);
    for (int q = 0; q < QUANTILES; q++) printf("%s%.17g", q ? "," : "", quantile[c][q]);
    printf("]}");
  }
  printf("]}\n");
}

static void workload_d(long repeats) {
  enum { SCENARIOS = 1000, INDICATORS = 20, PERIOD = 10 };
  static double path[SCENARIOS][INDICATORS][PERIOD + 1];
  long verdicts[5];
  double end_sum = 0, required_sum = 0;
  Clock start = now();
  for (long r = 0; r < repeats; r++) {
    memset(verdicts, 0, sizeof verdicts);
    end_sum = required_sum = 0;
    for (long s = 0; s < SCENARIOS; s++)
      for (long j = 0; j < INDICATORS; j++) {
        long whole = 100 + j * 37 % 900;
        double b = (double)whole / 100;
        double wanted = (double)(10 * whole * (80 + j * 29 % 140) / 1000) / 100;
        double rate = (double)((s * 7919 + j * 104729) % 2003 - 400) / 10000;
        double *v = path[s][j];
        v[0] = b;
        for (int t = 0; t < PERIOD; t++) v[t + 1] = v[t] * (1 + rate);
        double end = v[PERIOD];
        double required = pow(wanted / b, 1.0 / PERIOD) - 1;
        double assumed = pow(end / b, 1.0 / PERIOD) - 1;
        double ratio = (wanted < b ? -1 : 1) * assumed / required;
        int verdict = end >= wanted * (1 - 1e-9)                            ? 0
                      : ratio >= 0.95 || (wanted - end) / wanted <= 0.005 ? 1
                      : ratio >= 0.6                                        ? 2
                      : ratio >= 0                                          ? 3
                                                                            : 4;
        verdicts[verdict]++;
        end_sum += end;
        if (s == 0) required_sum += required;
      }
  }
  answer(start);
  printf("{\"verdicts\":[%ld,%ld,%ld,%ld,%ld],\"endSum\":%.17g,\"requiredSum\":%.17g}}\n",
         verdicts[0], verdicts[1], verdicts[2], verdicts[3], verdicts[4], end_sum, required_sum);
}

/* One point of the 13 inputs: growth rates, own shocks of five years, the common factor of the years
   and, last, of the rates. */
typedef struct {
  double rate[CATEGORIES], own[CATEGORIES][YEARS], factor[YEARS + 1];
} Point;

static void draw_point(Point *point) {
  for (int c = 0; c < CATEGORIES; c++) point->rate[c] = normal();
  for (int c = 0; c < CATEGORIES; c++)
    for (int t = 0; t < YEARS; t++) point->own[c][t] = normal();
  for (int t = 0; t <= YEARS; t++) point->factor[t] = normal();
}

/* The total after five years of point a with input k of point b; k = -1 leaves a as it is. */
static double total_of(const Point *a, const Point *b, int k) {
  const double common = 0.70710678118654752, own = 0.70710678118654752;
  const double *factor = k == 12 ? b->factor : a->factor;
  double total = 0;
  for (int c = 0; c < CATEGORIES; c++) {
    double z = common * factor[YEARS] + own * (k == c ? b : a)->rate[c];
    double rate = growth[c] + rate_sd * z, value = base[c];
    const double *shocks = (k == c + 6 ? b : a)->own[c];
    for (int t = 0; t < YEARS; t++) {
      double rise = 1 + rate + shock[c] * (common * factor[t] + own * shocks[t]);
      value *= rise > 0 ? rise : 0;
    }
    total += value;
  }
  return total;
}

/* Delta method: root of the sum of (x - index v)^2 over the points. */
static double error_of(const double *sums, double squares, double index) {
  return sqrt(sums[1] - 2 * index * sums[2] + index * index * squares);
}

/* First-order (Saltelli 2010) and total (Jansen 1999) indices of the 13 inputs. */
static void workload_s(long n, uint64_t seed) {
  double first[INPUTS], first_se[INPUTS], both[INPUTS], both_se[INPUTS];
  Clock start = now();
  double *stored = malloc(sizeof(double) * (INPUTS + 2) * (size_t)n);
  start_stream(seed);
  double centre = 0;
  for (long i = 0; i < n; i++) {
    Point a, b;
    double *row = stored + (size_t)i * (INPUTS + 2);
    draw_point(&a);
    draw_point(&b);
    row[0] = total_of(&a, &b, -1);
    row[1] = total_of(&b, &a, -1);
    for (int k = 0; k < INPUTS; k++) row[k + 2] = total_of(&a, &b, k);
    centre += row[0] + row[1];
  }
  centre /= 2 * (double)n;
  double variance = 0, squares = 0, sums[INPUTS][6] = {{0}};
  for (long i = 0; i < n; i++) {
    const double *row = stored + (size_t)i * (INPUTS + 2);
    double fa = row[0] - centre, fb = row[1] - centre, v = (fa * fa + fb * fb) / 2;
    variance += v;
    squares += v * v;
    for (int k = 0; k < INPUTS; k++) {
      double change = row[k + 2] - row[0];
      double x = fb * change, y = change * change / 2;
      sums[k][0] += x;
      sums[k][1] += x * x;
      sums[k][2] += x * v;
      sums[k][3] += y;
      sums[k][4] += y * y;
      sums[k][5] += y * v;
    }
  }
  for (int k = 0; k < INPUTS; k++) {
    first[k] = sums[k][0] / variance;
    first_se[k] = error_of(sums[k], squares, first[k]) / variance;
    both[k] = sums[k][3] / variance;
    both_se[k] = error_of(sums[k] + 3, squares, both[k]) / variance;
  }
  free(stored);
  answer(start);
  for (int k = 0; k < INPUTS; k++)
    printf("%s{\"first\":%.17g,\"firstSe\":%.17g,\"total\":%.17g,\"totalSe\":%.17g}", k ? "," : "[",
           first[k], first_se[k], both[k], both_se[k]);
  printf("]}\n");
}

int main(void) {
  char name[8];
  long size;
  uint64_t seed;
  make_layers();
  while (scanf("%7s %ld %" SCNu64, name, &size, &seed) == 3) {
    if (name[0] == 'W') workload_w(size, seed);
    else if (name[0] == 'D') workload_d(size);
    else workload_s(size, seed);
    fflush(stdout);
  }
  return 0;
}
