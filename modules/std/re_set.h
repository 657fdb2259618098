// Sets of characters while they are built, and their form in a program: flags, a bitmap for ASCII that is the answer,
// the categories if there are any (one byte of bits 1 << ReCategory), the number of ranges beyond ASCII, and for each
// the distance of its first character from the last of the range before (at first U+0080) and its length less 1.
#pragma once

#include "modules/std/re_emit.h"

enum {
    RE_SET_NEGATED = 1,
    RE_SET_FOLDED = 2,  // the ranges hold re_fold() of characters
    RE_SET_CATEGORIES = 4,
};

typedef struct {
    uint32_t low, high;
} ReRange;

// Itself on the C stack.
typedef struct {
    ReBuffer *ranges;  // of ReRange: sorted, apart from each other
    uint8_t categories;
    bool negated;
    bool bytes;
    ReFolding folding;
} ReSet;

NODISCARD bool re_set_init(ReSet *set, bool bytes, ReFolding folding);
NODISCARD bool re_set_add(ReSet *set, uint32_t low, uint32_t high);  // a range of characters, case not yet folded
NODISCARD bool re_set_add_category(ReSet *set, unsigned category);
NODISCARD bool re_set_emit(const ReSet *set, ReBuffer *code);
