// Characters: kinds, ignoring case, and membership in a set of a program.
#include "core/unicode_chars.h"
#include "modules/std/re_set.h"

static bool is_word(uint32_t c) { return unicode_is_alnum(c) || c == '_'; }

static bool is_ascii_space(uint32_t c) { return c == ' ' || c - '\t' < 5; }

bool re_in_category(unsigned category, uint32_t c) {
    bool found;
    if ((category & RE_ONLY_ASCII) && c >= 0x80) {
        found = false;
    } else if ((category & 3) == RE_DIGIT) {
        found = unicode_is_decimal(c);
    } else if ((category & 3) == RE_WORD) {
        found = is_word(c);
    } else {
        found = category & RE_ONLY_ASCII ? is_ascii_space(c) : unicode_is_space(c);
    }
    return found != ((category & RE_NOT) != 0);
}

// Lower case where that is one character; the mapping of U+0130 to "i" and a dot counts as "i".
static uint32_t simple_lower(uint32_t c) {
    uint32_t mapped[UNICODE_MAX_EXPANSION];
    return unicode_to_lower(c, mapped) == 1 || c == 0x130 ? mapped[0] : c;
}

// Characters are equal when their lower cases are, or the upper cases of these. Three pairs of letters have the same
// upper case of several characters.
uint32_t re_fold(uint32_t c) {
    if (c < 0x80) {
        return re_fold_ascii(c);
    }
    uint32_t lower = simple_lower(c);
    uint32_t upper[UNICODE_MAX_EXPANSION];
    if (unicode_to_upper(lower, upper) == 1) {
        return simple_lower(upper[0]);
    }
    return lower == 0x1FD3 ? 0x390 : lower == 0x1FE3 ? 0x3B0 : lower == 0xFB05 ? 0xFB06 : lower;
}

static bool in_categories(unsigned bits, uint32_t c) {
    for (unsigned category = 0; bits >> category != 0; category++) {
        if ((bits >> category & 1) && re_in_category(category, c)) {
            return true;
        }
    }
    return false;
}

bool re_in_set(const uint8_t *set, uint32_t c) {
    uint8_t flags = *set++;
    uint32_t key = c >= 0x80 && (flags & RE_SET_FOLDED) ? re_fold(c) : c;
    if (key < 0x80) {
        return re_has_bit(set, key);
    }
    set += RE_ASCII_BITMAP_BYTES;
    bool negated = flags & RE_SET_NEGATED;
    if (flags & RE_SET_CATEGORIES) {
        if (in_categories(*set++, c)) {
            return !negated;
        }
    }
    uint32_t low = 0x80;
    for (uint32_t count = re_read_number(&set); count > 0; count--) {
        low += re_read_number(&set);
        uint32_t length = re_read_number(&set);
        if (key < low) {
            break;
        }
        if (key - low <= length) {
            return !negated;
        }
        low += length;
    }
    return negated;
}
