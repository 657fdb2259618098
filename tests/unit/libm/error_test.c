#include "core/libm.h"
#include "tests/unit/harness.h"
#include "tests/unit/libm/parts.h"
#include "tests/unit/libm/references.h"

// Doubles as integers whose order is theirs.
static int64_t ordinal(double x) {
    int64_t bits = (int64_t)double_to_bits(x);
    return bits < 0 ? INT64_MIN - bits : bits;
}

// In units of the last place.
static double error_of(double got, const Reference *reference) {
    double nearest = double_from_bits(reference->nearest);
    if (double_is_nan(got)) {
        return DOUBLE_INFINITY;
    }
    return double_abs((double)(ordinal(got) - ordinal(nearest)) - reference->rest / 1000.0);
}

static void check_table(const ReferenceTable *table) {
    double worst = 0;
    unsigned exact = 0;
    for (unsigned i = 0; i < table->count; i++) {
        const Reference *reference = &table->references[i];
        double x = double_from_bits(reference->x), y = double_from_bits(reference->y);
        double got = table->function ? table->function(x) : table->function2(x, y);
        double error = error_of(got, reference);
        exact += double_to_bits(got) == reference->nearest;
        worst = error > worst ? error : worst;
        if (error > table->limit + 0.001) {
            printf("  %s(%a, %a) = %a, nearest is %a\n", table->name, x, y, got, double_from_bits(reference->nearest));
            harness.test_failed = true;
        }
    }
    printf("  %-9s worst error %.3f, nearest %u of %u\n", table->name, worst, exact, table->count);
}

void errors_stay_below_their_limits(void) {
    for (unsigned i = 0; i < reference_table_count; i++) {
        check_table(&reference_tables[i]);
    }
}
