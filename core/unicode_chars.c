#include "core/unicode_chars.h"

#include <stddef.h>
#include <string.h>

#include "core/unicode_data.h"

static inline bool in_range(uint32_t code_point, uint32_t first, uint32_t last) {
    return code_point - first <= last - first;
}
static inline bool ascii_upper(uint32_t c) { return in_range(c, 'A', 'Z'); }
static inline bool ascii_lower(uint32_t c) { return in_range(c, 'a', 'z'); }

// A place in a table: the bytes of the next record, and the code point at which the one before it ends.
typedef struct {
    const uint8_t *data;
    uint32_t code_point;
} Place;

static uint32_t read_number(Place *place) {
    uint32_t number = 0;
    for (unsigned shift = 0;; shift += 7) {
        const uint8_t byte = *place->data++;
        number |= (uint32_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            return number;
        }
    }
}

static int32_t read_signed(Place *place) {
    const uint32_t number = read_number(place);
    return (int32_t)(number >> 1) ^ -(int32_t)(number & 1);
}

// The last indexed place that is not behind the code point.
static Place find_place(const UnicodeTable *table, uint32_t code_point) {
    size_t low = 0, high = table->index_length;
    while (high - low > 1) {
        const size_t middle = (low + high) / 2;
        if (table->index[middle].code_point <= code_point) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return (Place){table->data + table->index[low].offset, table->index[low].code_point};
}

// Classes
// ------------------------------------------------------------------------------------------------------------------

// The flags of the character, which is not ASCII, and where the run of its class begins.
static unsigned find_class(uint32_t c, uint32_t *start) {
    Place place = find_place(&unicode_class_table, c);
    for (;;) {
        const unsigned byte = *place.data++, length = byte >> UNICODE_CLASS_BITS;
        *start = place.code_point;
        place.code_point += length ? length : read_number(&place) + UNICODE_LONG_RUN;
        if (c < place.code_point) {
            return unicode_class_flags[byte & ((1 << UNICODE_CLASS_BITS) - 1)];
        }
    }
}

static bool has(uint32_t c, unsigned flags) {
    uint32_t start;
    return c >= 0x80 && (find_class(c, &start) & flags);
}

bool unicode_is_alpha(uint32_t c) { return ascii_upper(c) || ascii_lower(c) || has(c, UNICODE_ALPHA); }
bool unicode_is_title(uint32_t c) { return has(c, UNICODE_TITLE); }
bool unicode_is_printable(uint32_t c) { return in_range(c, ' ', '~') || has(c, UNICODE_PRINTABLE); }
bool unicode_is_decimal(uint32_t c) { return in_range(c, '0', '9') || has(c, UNICODE_DECIMAL); }
bool unicode_is_digit(uint32_t c) { return in_range(c, '0', '9') || has(c, UNICODE_DIGIT); }
bool unicode_is_numeric(uint32_t c) { return in_range(c, '0', '9') || has(c, UNICODE_NUMERIC); }
bool unicode_is_zero_width(uint32_t c) { return has(c, UNICODE_ZERO_WIDTH); }

bool unicode_is_alnum(uint32_t c) {
    return c < 0x80 ? unicode_is_alpha(c) || unicode_is_decimal(c) : has(c, UNICODE_ALPHA | UNICODE_NUMERIC);
}

bool unicode_is_space(uint32_t c) {
    return c == ' ' || in_range(c, 9, 13) || in_range(c, 0x1C, 0x1F) || has(c, UNICODE_SPACE);
}

bool unicode_is_case_ignorable(uint32_t c) {
    return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`' || has(c, UNICODE_CASE_IGNORABLE);
}

bool unicode_is_id_start(uint32_t c) {
    return c == '_' || ascii_upper(c) || ascii_lower(c) || has(c, UNICODE_ID_START);
}

bool unicode_is_id_continue(uint32_t c) {
    return c < 0x80 ? unicode_is_id_start(c) || in_range(c, '0', '9') : has(c, UNICODE_ID_CONTINUE);
}

int unicode_decimal_value(uint32_t c) {
    uint32_t start = '0';
    const bool is_decimal = c < 0x80 ? in_range(c, '0', '9') : find_class(c, &start) & UNICODE_DECIMAL;
    return is_decimal ? (int)((c - start) % 10) : -1;
}

static bool changes(UnicodeMapping *map, uint32_t c) {
    uint32_t out[UNICODE_MAX_EXPANSION];
    return map(c, out) > 1 || out[0] != c;
}

bool unicode_is_upper(uint32_t c) {
    return c < 0x80 ? ascii_upper(c) : changes(unicode_to_lower, c) != has(c, UNICODE_UPPER_FLIPPED);
}

bool unicode_is_lower(uint32_t c) {
    return c < 0x80 ? ascii_lower(c) : changes(unicode_to_upper, c) != has(c, UNICODE_LOWER_FLIPPED);
}

bool unicode_is_cased(uint32_t c) { return unicode_is_lower(c) || unicode_is_upper(c) || unicode_is_title(c); }

bool unicode_is_wide(uint32_t c) {
    Place place = find_place(&unicode_wide_table, c);
    const uint8_t *end = unicode_wide_table.data + unicode_wide_table.data_length;
    while (place.data < end && place.code_point <= c) {
        const uint32_t start = place.code_point + read_number(&place);
        place.code_point = start + read_number(&place);
        if (c < place.code_point) {
            return c >= start;
        }
    }
    return false;
}

// Mappings
// --------------------------------------------------------------------------------------------------------------

// The mapping of the record at `place`, after which the place is that of the next one; 0 if it is about other
// characters.
static unsigned map_by_record(Place *place, uint32_t c, uint32_t *out) {
    const uint32_t start = place->code_point + read_number(place);
    const uint32_t header = read_number(place), count = header >> UNICODE_KIND_BITS,
                   kind = header & ((1 << UNICODE_KIND_BITS) - 1);
    const uint32_t stride = kind == UNICODE_EVERY_SECOND ? 2 : 1, length = kind > UNICODE_EVERY_SECOND ? kind : 1;
    const int32_t difference = read_signed(place);
    uint32_t others[UNICODE_MAX_EXPANSION];
    for (uint32_t i = 1; i < length; i++) {
        others[i] = read_number(place);
    }
    place->code_point = start + (count - 1) * stride + 1;
    if (c < start || c >= place->code_point || (c - start) % stride != 0) {
        return 0;
    }
    memcpy(out + 1, others + 1, (length - 1) * sizeof *out);
    out[0] = (uint32_t)((int32_t)c + difference);
    return length;
}

// 0 if the table does not know the character.
static unsigned map(const UnicodeTable *table, uint32_t c, uint32_t *out) {
    Place place = find_place(table, c);
    const uint8_t *end = table->data + table->data_length;
    unsigned length = 0;
    while (c >= 0x80 && length == 0 && place.data < end && place.code_point <= c) {
        length = map_by_record(&place, c, out);
    }
    return length;
}

unsigned unicode_to_upper(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    out[0] = ascii_lower(c) ? c - 32 : c;
    return MAX(map(&unicode_upper_table, c, out), 1u);
}

unsigned unicode_to_lower(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    out[0] = ascii_upper(c) ? c + 32 : c;
    return MAX(map(&unicode_lower_table, c, out), 1u);
}

unsigned unicode_to_title(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    const unsigned count = map(&unicode_title_table, c, out);
    return count != 0 ? count : unicode_to_upper(c, out);
}

unsigned unicode_fold(uint32_t c, uint32_t out[static UNICODE_MAX_EXPANSION]) {
    const unsigned count = map(&unicode_fold_table, c, out);
    if (count != 0) {
        return count;
    }
    uint32_t lower[UNICODE_MAX_EXPANSION];
    const unsigned length = unicode_to_upper(c, out);
    for (unsigned i = 0; length > 1 && i < length; i++) {
        unicode_to_lower(out[i], lower);
        out[i] = lower[0];
    }
    return length > 1 ? length : unicode_to_lower(c, out);
}
