// A digest of the bits that each function returns for 20,000 arguments. They were printed by the 64-bit build
// (unit_libm --digests) and hold for every other.
#include "core/libm.h"
#include "tests/unit/harness.h"
#include "tests/unit/libm/parts.h"

typedef struct {
    const char *name;
    double (*function)(double);
    double (*function2)(double, double);
    uint64_t digest;
} Sweep;

#define ONE(name, digest) \
    { #name, double_##name, NULL, digest }
#define TWO(name, digest) \
    { #name, NULL, double_##name, digest }

static const Sweep sweeps[] = {
    ONE(exp, 0x553777c5d020b192),    ONE(exp2, 0x0744b42b15d52662),      ONE(expm1, 0x9040733ebd349f18),
    ONE(log, 0x8a1e98a24e8c1abf),    ONE(log2, 0x9139dcdf78a988df),      ONE(log10, 0xdcea525ca8fca621),
    ONE(log1p, 0xff2b714736d1ba02),  ONE(sqrt, 0x9bd69604ee460a3b),      ONE(cbrt, 0xdcb4c9a9bdd454cf),
    ONE(sin, 0x7507d046e32d723a),    ONE(cos, 0x0d03b3c0f613d7eb),       ONE(tan, 0xcbb98d7816cf2f76),
    ONE(asin, 0x9b660cd4e72b14c6),   ONE(acos, 0x8354677601280b83),      ONE(atan, 0x2f2081bd82cdfcb2),
    ONE(sinh, 0xf2c126272f0849e8),   ONE(cosh, 0x3b4f3f2c3f536036),      ONE(tanh, 0x9a7b80df9a0087d8),
    ONE(asinh, 0x926b7c6c0cc8c755),  ONE(acosh, 0x5c9f8e87808b091c),     ONE(atanh, 0x6b8bbcd5da129692),
    ONE(erf, 0x63520b3449c5111e),    ONE(erfc, 0x319f7ae1761602e5),      ONE(gamma, 0x289a58f9d06c72f1),
    ONE(lgamma, 0x368df4faba7699d2), ONE(floor, 0x66b23d1fe513e065),     ONE(ceil, 0x078f762340c8173b),
    ONE(trunc, 0x4b50dfac34077a19),  ONE(rint, 0xa2f83444f2f6e3db),      ONE(ulp, 0x0a47e384db2447f4),
    TWO(pow, 0x7506d42ebbac2b3c),    TWO(atan2, 0x7d3c96639975c10f),     TWO(hypot, 0xb7ef036057bf622c),
    TWO(fmod, 0x5f920122f6f7ef3f),   TWO(remainder, 0x69614ae13b541f21), TWO(nextafter, 0x2ea91832761e5bf7),
};

static uint64_t random_bits(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state * 0x2545f4914f6cdd1du;
}

// Any bits, numbers of moderate size, and numbers near whole ones.
static double argument(uint64_t *state) {
    uint64_t bits = random_bits(state);
    switch (bits & 3) {
        case 0: return double_from_bits(random_bits(state));
        case 1: return (double)(int64_t)random_bits(state) * 0x1p-62;
        case 2: return (double)(int64_t)random_bits(state) * 0x1p-56;
        default:
            return double_from_bits((random_bits(state) >> 12) | ((uint64_t)0x3f0 << 52)) *
                   (bits & 4 ? -0x1p20 : 0x1p12);
    }
}

static uint64_t digest_of(const Sweep *sweep) {
    uint64_t state = 0x9e3779b97f4a7c15u, digest = 0xcbf29ce484222325u;
    for (int i = 0; i < 20000; i++) {
        double x = argument(&state), y = argument(&state);
        double result = sweep->function ? sweep->function(x) : sweep->function2(x, y);
        // One nan is as good as another.
        digest = (digest ^ (double_is_nan(result) ? 1 : double_to_bits(result))) * 0x100000001b3u;
    }
    return digest;
}

void every_machine_computes_the_same_bits(void) {
    for (unsigned i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
        uint64_t digest = digest_of(&sweeps[i]);
        if (digest != sweeps[i].digest) {
            printf("  %s: digest 0x%016llx\n", sweeps[i].name, (unsigned long long)digest);
            harness.test_failed = true;
        }
    }
}

void print_digests(void) {
    for (unsigned i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
        printf("    %s(%s, 0x%016llx),\n", sweeps[i].function ? "ONE" : "TWO", sweeps[i].name,
               (unsigned long long)digest_of(&sweeps[i]));
    }
}
