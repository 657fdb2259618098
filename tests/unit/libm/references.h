// What the functions of core/libm.h should return, computed with many digits by make_references.py.
#pragma once

#include <stdint.h>

// Bits of the arguments and of the double nearest to the exact value, which is `rest` thousandths of its last place
// above that double.
typedef struct {
    uint64_t x, y, nearest;
    int rest;
} Reference;

// One of the two functions is NULL. No error may be larger than `limit` units in the last place.
typedef struct {
    const char *name;
    double (*function)(double);
    double (*function2)(double, double);
    const Reference *references;
    unsigned count;
    double limit;
} ReferenceTable;

extern const ReferenceTable reference_tables[];
extern const unsigned reference_table_count;
