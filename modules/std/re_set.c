// Building sets of characters.
#include "modules/std/re_set.h"

#include "core/utf8.h"
#include "objects/poll.h"

static ReRange *ranges(const ReSet *set) { return (ReRange *)(void *)set->ranges->data; }
static size_t range_count(const ReSet *set) { return set->ranges->length / sizeof(ReRange); }

bool re_set_init(ReSet *set, bool bytes, ReFolding folding) {
    *set = (ReSet){.ranges = re_buffer_new(), .bytes = bytes, .folding = folding};
    return set->ranges != NULL;
}

// Index of the first range that ends at `c` or later.
static size_t find_place(const ReSet *set, uint32_t c) {
    size_t low = 0, high = range_count(set);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (ranges(set)[middle].high < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool holds(const ReSet *set, uint32_t c) {
    size_t place = find_place(set, c);
    return place < range_count(set) && ranges(set)[place].low <= c;
}

// Add a range as it is; neighbours become one.
static bool add_plain(ReSet *set, uint32_t low, uint32_t high) {
    size_t first = find_place(set, low > 0 ? low - 1 : 0), last = first;
    ReRange merged = {low, high};
    while (last < range_count(set) && ranges(set)[last].low <= high + 1) {
        merged.low = MIN(merged.low, ranges(set)[last].low);
        merged.high = MAX(merged.high, ranges(set)[last].high);
        last++;
    }
    if (last == first) {
        return re_buffer_insert(set->ranges, first * sizeof(ReRange), &merged, sizeof merged);
    }
    ranges(set)[first] = merged;
    re_buffer_remove(set->ranges, (first + 1) * sizeof(ReRange), (last - first - 1) * sizeof(ReRange));
    return true;
}

// The first character from `c` on that case folding may change: large alphabets without case are skipped.
static uint32_t next_with_case(uint32_t c) {
    static const ReRange caseless[] = {{0x2E00, 0xA63F},   {0xAC00, 0xFAFF},   {0x10D00, 0x1189F},
                                       {0x11900, 0x16E3F}, {0x16E80, 0x1E8FF}, {0x1E944, UTF8_LAST_CODE_POINT}};
    for (size_t i = 0; i < ARRAY_LENGTH(caseless); i++) {
        if (c >= caseless[i].low && c <= caseless[i].high) {
            return caseless[i].high + 1;
        }
    }
    return c;
}

// What the characters of the range fold to; what folds to itself is in the range already.
static bool add_folded(ReSet *set, uint32_t low, uint32_t high) {
    TRY_BOOL_OR(add_plain(set, low, high), false);
    for (uint32_t c = next_with_case(low); c <= high; c = next_with_case(c + 1)) {
        uint32_t folded = re_fold(c);
        TRY_BOOL_OR(poll_at(c), false);
        TRY_BOOL_OR((folded >= low && folded <= high) || add_plain(set, folded, folded), false);
    }
    return true;
}

// Both cases of the ASCII letters in the range.
static bool add_ascii_cases(ReSet *set, uint32_t low, uint32_t high) {
    TRY_BOOL_OR(add_plain(set, low, high), false);
    for (uint32_t c = low; c <= high && c < 0x80; c++) {
        bool letter = (c | 32) - 'a' < 26;
        TRY_BOOL_OR(!letter || add_plain(set, c ^ 32, c ^ 32), false);
    }
    return true;
}

bool re_set_add(ReSet *set, uint32_t low, uint32_t high) {
    return set->folding == RE_FOLD_UNICODE ? add_folded(set, low, high)
           : set->folding == RE_FOLD_ASCII ? add_ascii_cases(set, low, high)
                                           : add_plain(set, low, high);
}

// An ASCII category as ranges.
static bool add_ascii_category(ReSet *set, unsigned category) {
    for (uint32_t c = 0; c < 0x80; c++) {
        TRY_BOOL_OR(!re_in_category(category, c) || add_plain(set, c, c), false);
    }
    return !(category & RE_NOT) || add_plain(set, 0x80, set->bytes ? 0xFF : UTF8_LAST_CODE_POINT);
}

bool re_set_add_category(ReSet *set, unsigned category) {
    if (category & RE_ONLY_ASCII) {
        return add_ascii_category(set, category);
    }
    set->categories |= (uint8_t)(1u << category);
    return true;
}

// Emitting
// ---------------------------------------------------------------------------------------------------------------

static bool is_member(const ReSet *set, uint32_t c) {
    for (unsigned category = 0; category < 8; category++) {
        if ((set->categories >> category & 1) && re_in_category(category, c)) {
            return true;
        }
    }
    return holds(set, set->folding == RE_FOLD_UNICODE ? re_fold(c) : c);
}

static bool emit_bitmap(const ReSet *set, ReBuffer *code, size_t bytes) {
    uint8_t bitmap[RE_BYTE_BITMAP_BYTES] = {0};
    for (uint32_t c = 0; c < bytes * 8; c++) {
        bitmap[c >> 3] |= (uint8_t)((is_member(set, c) != set->negated) << (c & 7));
    }
    return re_buffer_insert(code, code->length, bitmap, bytes);
}

static bool emit_number(ReBuffer *code, uint32_t number) {
    ReInstruction operand = {0};
    re_add_number(&operand, number);
    return re_emit(code, &operand);
}

static bool emit_ranges(const ReSet *set, ReBuffer *code) {
    uint32_t last = 0x80;
    size_t first = find_place(set, last);
    TRY_BOOL_OR(emit_number(code, (uint32_t)(range_count(set) - first)), false);
    for (size_t i = first; i < range_count(set); i++) {
        ReRange range = ranges(set)[i];
        range.low = MAX(range.low, 0x80u);
        TRY_BOOL_OR(emit_number(code, range.low - last) && emit_number(code, range.high - range.low), false);
        last = range.high;
    }
    return true;
}

bool re_set_emit(const ReSet *set, ReBuffer *code) {
    ReInstruction start = re_instruction(set->bytes ? RE_OP_BYTE_SET : RE_OP_SET);
    if (set->bytes) {
        return re_emit(code, &start) && emit_bitmap(set, code, RE_BYTE_BITMAP_BYTES);
    }
    re_add_byte(&start, (set->negated ? RE_SET_NEGATED : 0u) | (set->categories ? RE_SET_CATEGORIES : 0u) |
                            (set->folding == RE_FOLD_UNICODE ? RE_SET_FOLDED : 0u));
    TRY_BOOL_OR(re_emit(code, &start) && emit_bitmap(set, code, RE_ASCII_BITMAP_BYTES), false);
    TRY_BOOL_OR(!set->categories || re_buffer_insert(code, code->length, &set->categories, 1), false);
    return emit_ranges(set, code);
}
