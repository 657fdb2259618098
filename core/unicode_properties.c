#include "core/unicode_properties.h"

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

// The last entry that is not behind the code point; the first one if all are.
static const UnicodeIndexEntry *find_entry(const UnicodeIndexEntry *index, size_t count, uint32_t code_point) {
    size_t low = 0, high = count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (index[middle].code_point <= code_point) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &index[low];
}

const UnicodeRecord *unicode_record(uint32_t code_point) {
    const UnicodeIndexEntry *entry = find_entry(unicode_record_index, unicode_property_counts.record_index, code_point);
    const uint8_t *data = unicode_record_runs + entry->offset;
    for (uint32_t end = entry->code_point;;) {
        uint8_t record = *data++;
        end += read_number(&data);
        if (code_point < end) {
            return &unicode_records[record];
        }
    }
}

static double power_of_ten(unsigned power) {
    double result = 1;
    while (power-- > 0) {
        result *= 10;
    }
    return result;
}

bool unicode_numeric_value(uint32_t code_point, double *value) {
    size_t low = 0, high = unicode_property_counts.numbers;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (unicode_numbers[middle].first <= code_point) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const UnicodeNumber *number = &unicode_numbers[low];
    uint32_t distance = code_point - number->first;
    if (distance >= number->count) {
        return false;
    }
    *value = number->numerator * power_of_ten(number->power) / number->denominator;
    *value += (double)(distance * number->step);
    return true;
}

size_t unicode_decomposition(uint32_t code_point, uint32_t out[static UNICODE_DECOMPOSITION_LENGTH], const char **tag) {
    const UnicodeIndexEntry *entry =
        find_entry(unicode_decomposition_index, unicode_property_counts.decomposition_index, code_point);
    const uint8_t *data = unicode_decompositions + entry->offset;
    const uint8_t *end = unicode_decompositions + unicode_property_counts.decomposition_length;
    uint32_t place = entry->code_point;
    for (int i = 0; i < UNICODE_DECOMPOSITIONS_PER_ENTRY && data < end; i++) {
        place += read_number(&data);
        if (place > code_point) {
            return 0;
        }
        unsigned head = *data++;
        size_t length = (head & 7) > 0 ? head & 7 : *data++;
        for (size_t k = 0; k < length; k++) {
            out[k] = read_number(&data);
        }
        if (place == code_point) {
            *tag = unicode_decomposition_tags[head >> 3];
            return length;
        }
    }
    return 0;
}
