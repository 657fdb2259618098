// Names: UTF-8 as the rest of Adder has it, UTF-16 as long names have it, and the eleven bytes of a short name.
#include <string.h>

#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "services/fs/fat/fat_parts.h"

enum {
    CASE_BASE_LOWER = 0x08,
    CASE_EXTENSION_LOWER = 0x10,
    SHORT_BASE = 8,
    SURROGATES = 0x10000,
};

// Code page 850: what mtools takes the upper half of a short name for; its letters are a superset of page 437's, which
// Linux takes.
static const uint16_t code_page_850[128] = {
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE,
    0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9, 0x00FF, 0x00D6,
    0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA,
    0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C,
    0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580, 0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE,
    0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6,
    0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0,
};

// Text and units ------------------------------------------------------------------------------------------------------

int fat_name_from_text(const char *text, size_t length, FatName *name) {
    const char *end = text + length;
    name->length = 0;
    while (text < end) {
        uint32_t c = utf8_decode(&text, end, UTF8_STRICT);
        if (c == UTF8_INVALID) {
            return FS_EINVAL;
        }
        if (name->length + 1 + (c >= SURROGATES) > FAT_LONG_NAME_MAX) {
            return FS_ENAMETOOLONG;
        }
        if (c >= SURROGATES) {
            name->units[name->length++] = (uint16_t)(0xD800 + ((c - SURROGATES) >> 10));
            c = 0xDC00 + (c & 0x3FF);
        }
        name->units[name->length++] = (uint16_t)c;
    }
    return 0;
}

static bool is_low_surrogate(uint32_t unit) { return unit - 0xDC00 < 0x400; }

bool fat_name_to_text(const FatName *name, char *text) {
    size_t length = 0;
    for (size_t i = 0; i < name->length; i++) {
        uint32_t c = name->units[i];
        if (utf8_is_surrogate(c)) {
            if (is_low_surrogate(c) || i + 1 == name->length || !is_low_surrogate(name->units[i + 1])) {
                return false;
            }
            c = SURROGATES + ((c - 0xD800) << 10) + (name->units[++i] - 0xDC00u);
        }
        if (length + utf8_encoded_length(c) > FS_NAME_MAX) {
            return false;
        }
        length += utf8_encode(c, text + length);
    }
    text[length] = '\0';
    return true;
}

// Cases that take one unit each; other letters stay as they are.
static uint16_t change_case(uint16_t unit, UnicodeMapping *map) {
    uint32_t mapped[UNICODE_MAX_EXPANSION];
    bool single = !utf8_is_surrogate(unit) && map(unit, mapped) == 1 && mapped[0] < SURROGATES;
    return single ? (uint16_t)mapped[0] : unit;
}

static uint16_t to_upper(uint16_t unit) {
    bool is_lower = unit >= 'a' && unit <= 'z';
    return unit >= 0x80 ? change_case(unit, unicode_to_upper) : is_lower ? unit - ('a' - 'A') : unit;
}

static bool equal_units(const uint16_t *a, const uint16_t *b, size_t length) {
    bool equal = true;
    for (size_t i = 0; equal && i < length; i++) {
        equal = a[i] == b[i] || to_upper(a[i]) == to_upper(b[i]);
    }
    return equal;
}

bool fat_name_equal(const FatName *a, const FatName *b) {
    return a->length == b->length && equal_units(a->units, b->units, a->length);
}

static uint32_t hash_units(const uint16_t *units, size_t length) {
    uint32_t hash = (uint32_t)length;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ to_upper(units[i])) * 0x9E3779B1u;
    }
    return hash;
}

uint32_t fat_name_hash(const FatName *name) { return hash_units(name->units, name->length); }

bool fat_name_is_identical(const FatName *a, const FatName *b) {
    return a->length == b->length && memcmp(a->units, b->units, a->length * sizeof a->units[0]) == 0;
}

// FAT forbids some characters; hosts drop dots and spaces at the end.
bool fat_name_is_allowed(const FatName *name) {
    for (size_t i = 0; i < name->length; i++) {
        uint16_t unit = name->units[i];
        if (unit < ' ' || (unit < 0x80 && strchr("\"*/:<>?\\|\x7F", unit))) {
            return false;
        }
    }
    return name->length != 0 && name->units[name->length - 1] != '.' && name->units[name->length - 1] != ' ';
}

// Short names ---------------------------------------------------------------------------------------------------------

static uint16_t short_unit(uint8_t byte, bool lower) {
    uint16_t unit = byte >= 0x80 ? code_page_850[byte - 0x80] : byte;
    return lower ? change_case(unit, unicode_to_lower) : unit;
}

// Returns the end of what it has written.
static uint16_t *add_short_part(uint16_t *units, const uint8_t *bytes, size_t length, bool lower) {
    while (length > 0 && bytes[length - 1] == ' ') {
        length--;
    }
    for (size_t i = 0; i < length; i++) {
        *units++ = short_unit(bytes[i], lower);
    }
    return units;
}

// At most FAT_SHORT_NAME + 1 units. Returns how many.
static size_t short_units(const uint8_t *entry, uint16_t *units) {
    uint8_t bytes[FAT_SHORT_NAME];
    memcpy(bytes, entry, sizeof bytes);
    bytes[0] = bytes[0] == NAME_E5 ? 0xE5 : bytes[0];
    uint16_t *end = add_short_part(units, bytes, SHORT_BASE, entry[ENTRY_CASE] & CASE_BASE_LOWER);
    if (bytes[SHORT_BASE] != ' ') {
        *end++ = '.';
        end = add_short_part(end, bytes + SHORT_BASE, FAT_SHORT_NAME - SHORT_BASE,
                             entry[ENTRY_CASE] & CASE_EXTENSION_LOWER);
    }
    return (size_t)(end - units);
}

void fat_name_from_short(const uint8_t *entry, FatName *name) {
    name->length = (uint16_t)short_units(entry, name->units);
}

bool fat_name_is_short_of(const FatName *name, const uint8_t *entry) {
    uint16_t units[FAT_SHORT_NAME + 1];
    return short_units(entry, units) == name->length && equal_units(units, name->units, name->length);
}

uint32_t fat_short_hash(const uint8_t *entry) {
    uint16_t units[FAT_SHORT_NAME + 1];
    return hash_units(units, short_units(entry, units));
}

static bool fits_short(uint16_t unit) { return unit > ' ' && unit < 0x7F && !strchr("\"*+,./:;<=>?[\\]|", unit); }

// Copy units as a part of a short name; false if that loses more than the case.
static bool put_short_part(uint8_t *bytes, size_t room, const uint16_t *units, size_t length, bool *exact) {
    size_t used = 0;
    bool lossless = true;
    for (size_t i = 0; i < length; i++) {
        uint16_t unit = to_upper(units[i]);
        if (units[i] == ' ' || units[i] == '.') {
            lossless = false;
            continue;
        }
        lossless &= fits_short(unit) && used < room;
        *exact &= unit == units[i];
        if (used < room) {
            bytes[used++] = fits_short(unit) ? (uint8_t)unit : '_';
        }
    }
    return lossless;
}

// The dot before the extension: the last one that has something on both sides.
static size_t find_dot(const FatName *name) {
    size_t dot = name->length;
    for (size_t i = 1; i + 1 < name->length; i++) {
        dot = name->units[i] == '.' ? i : dot;
    }
    return dot;
}

FatShortKind fat_short_from_name(const FatName *name, uint8_t *bytes) {
    size_t dot = find_dot(name);
    size_t after = dot < name->length ? dot + 1 : dot;
    bool exact = true;
    memset(bytes, ' ', FAT_SHORT_NAME);
    bool lossless = put_short_part(bytes, SHORT_BASE, name->units, dot, &exact);
    lossless &= put_short_part(bytes + SHORT_BASE, FAT_SHORT_NAME - SHORT_BASE, name->units + after,
                               name->length - after, &exact);
    if (bytes[0] == ' ') {
        bytes[0] = '_';
        lossless = false;
    }
    return !lossless ? FAT_SHORT_LOSSY : exact ? FAT_SHORT_EXACT : FAT_SHORT_SAME_LETTERS;
}

// Short names with tails: NAME~1 … in round 0, then NA and four digits that depend on the long name and the round.
static size_t tail_base(const FatName *name, unsigned round, uint8_t *base) {
    static const char digits[] = "0123456789ABCDEF";
    size_t length = 0;
    while (length < (round ? 2 : SHORT_BASE) && base[length] != ' ') {
        length++;
    }
    if (round) {
        uint32_t hash = round;
        for (size_t i = 0; i < name->length; i++) {
            hash = (hash ^ name->units[i]) * 16777619;
        }
        for (unsigned i = 0; i < 4; i++) {
            base[length++] = (uint8_t)digits[hash >> (8 + 4 * i) & 15];
        }
    }
    return length;
}

void fat_short_set_tail(const FatName *name, unsigned round, unsigned tail, uint8_t *bytes) {
    uint8_t number[2] = {(uint8_t)('0' + tail / 10), (uint8_t)('0' + tail % 10)};
    size_t digits = tail < 10 ? 1 : 2;
    size_t length = MIN(tail_base(name, round, bytes), SHORT_BASE - 1 - digits);
    bytes[length] = '~';
    memcpy(bytes + length + 1, number + 2 - digits, digits);
    memset(bytes + length + 1 + digits, ' ', SHORT_BASE - length - 1 - digits);
}
