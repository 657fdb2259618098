#include "core/unicode_chars.h"

#include <stddef.h>

#include "core/unicode_data.h"

static inline bool in_range(uint32_t code_point, uint32_t first, uint32_t last) {
    return code_point - first <= last - first;
}
static inline bool ascii_upper(uint32_t c) { return in_range(c, 'A', 'Z'); }
static inline bool ascii_lower(uint32_t c) { return in_range(c, 'a', 'z'); }

// Sets
// ------------------------------------------------------------------------------------------------------------------

static uint32_t read_number(const uint8_t **data) {
    uint32_t number = 0;
    for (unsigned shift = 0;; shift += 7) {
        uint8_t byte = *(*data)++;
        number |= (uint32_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            return number;
        }
    }
}

// Start of the range of `set` that holds the code point, or 0.
static uint32_t find_range(const UnicodeSet *set, uint32_t code_point) {
    size_t low = 0, high = set->index_length;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (set->index[middle].code_point <= code_point) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const uint8_t *data = set->data + set->index[low].offset;
    const uint8_t *end = set->data + set->data_length;
    uint32_t place = set->index[low].code_point;
    while (data < end) {
        uint32_t start = place + read_number(&data);
        if (code_point < start) {
            return 0;
        }
        place = start + read_number(&data);
        if (code_point < place) {
            return start;
        }
    }
    return 0;
}

static bool in_set(const UnicodeSet *set, uint32_t code_point) { return find_range(set, code_point) != 0; }

bool unicode_is_alpha(uint32_t c) {
    return c < 0x80 ? ascii_upper(c) || ascii_lower(c) : in_set(&unicode_alpha_set, c);
}

bool unicode_is_upper(uint32_t c) { return c < 0x80 ? ascii_upper(c) : in_set(&unicode_upper_set, c); }

bool unicode_is_lower(uint32_t c) { return c < 0x80 ? ascii_lower(c) : in_set(&unicode_lower_set, c); }

// The general category Lt, which has not changed for many years.
bool unicode_is_title(uint32_t c) {
    if (c < 0x1C5) {
        return false;
    }
    return c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2 || in_range(c, 0x1F88, 0x1F8F) ||
           in_range(c, 0x1F98, 0x1F9F) || in_range(c, 0x1FA8, 0x1FAF) || c == 0x1FBC || c == 0x1FCC || c == 0x1FFC;
}

bool unicode_is_space(uint32_t c) {
    if (c < 0x80) {
        return c == ' ' || in_range(c, 9, 13) || in_range(c, 0x1C, 0x1F);
    }
    return c == 0x85 || c == 0xA0 || c == 0x1680 || in_range(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool unicode_is_printable(uint32_t c) { return c < 0x80 ? in_range(c, ' ', '~') : in_set(&unicode_printable_set, c); }

int unicode_decimal_value(uint32_t c) {
    if (c < 0x80) {
        return in_range(c, '0', '9') ? (int)(c - '0') : -1;
    }
    uint32_t start = find_range(&unicode_decimal_set, c);
    return start == 0 ? -1 : (int)((c - start) % 10);
}

bool unicode_is_decimal(uint32_t c) { return unicode_decimal_value(c) >= 0; }

bool unicode_is_digit(uint32_t c) { return unicode_is_decimal(c) || (c >= 0x80 && in_set(&unicode_digit_set, c)); }

bool unicode_is_numeric(uint32_t c) { return unicode_is_digit(c) || (c >= 0x80 && in_set(&unicode_numeric_set, c)); }

bool unicode_is_alnum(uint32_t c) { return unicode_is_alpha(c) || unicode_is_numeric(c); }

bool unicode_is_zero_width(uint32_t c) { return c >= 0x80 && in_set(&unicode_zero_width_set, c); }

bool unicode_is_case_ignorable(uint32_t c) {
    if (c < 0x80) {
        return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`';
    }
    return in_set(&unicode_ignorable_set, c);
}

bool unicode_is_cased(uint32_t c) { return unicode_is_lower(c) || unicode_is_upper(c) || unicode_is_title(c); }

// Mappings
// --------------------------------------------------------------------------------------------------------------

static unsigned map_special(const UnicodeSpecials *specials, uint32_t code_point, uint32_t *out) {
    size_t low = 0, high = specials->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const UnicodeSpecial *entry = &specials->entries[middle];
        if (entry->code_point == code_point) {
            unsigned count = 0;
            while (count < UNICODE_MAX_EXPANSION && entry->result[count] != 0) {
                out[count] = entry->result[count];
                count++;
            }
            return count;
        }
        if (entry->code_point < code_point) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return 0;
}

static unsigned map_run(const UnicodeRuns *runs, uint32_t code_point, uint32_t *out) {
    size_t low = 0, high = runs->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const UnicodeRun *run = &runs->runs[middle];
        uint32_t stride = 1 + run->every_second;
        if (code_point < run->start) {
            high = middle;
        } else if (code_point > run->start + (run->count - 1) * stride) {
            low = middle + 1;
        } else if ((code_point - run->start) % stride == 0) {
            *out = (uint32_t)((int32_t)code_point + run->delta);
            return 1;
        } else {
            return 0;
        }
    }
    return 0;
}

// 0 if neither table knows the code point.
static unsigned map_code_point(const UnicodeRuns *runs, const UnicodeSpecials *specials, uint32_t c, uint32_t *out) {
    unsigned count = map_run(runs, c, out);
    return count != 0 ? count : map_special(specials, c, out);
}

unsigned unicode_to_upper(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    out[0] = ascii_lower(c) ? c - 32 : c;
    unsigned count = c < 0x80 ? 1 : map_code_point(&unicode_upper_runs, &unicode_upper_specials, c, out);
    return MAX(count, 1u);
}

unsigned unicode_to_lower(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    out[0] = ascii_upper(c) ? c + 32 : c;
    unsigned count = c < 0x80 ? 1 : map_code_point(&unicode_lower_runs, &unicode_lower_specials, c, out);
    return MAX(count, 1u);
}

unsigned unicode_to_title(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    unsigned count = c < 0x80 ? 0 : map_code_point(&unicode_title_runs, &unicode_title_specials, c, out);
    return count != 0 ? count : unicode_to_upper(c, out);
}

unsigned unicode_fold(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    unsigned count = c < 0x80 ? 0 : map_code_point(&unicode_fold_runs, &unicode_fold_specials, c, out);
    return count != 0 ? count : unicode_to_lower(c, out);
}
