// struct: single values to bytes and back.
#include <string.h>

#include "core/double_bits.h"
#include "core/half.h"
#include "core/libm.h"
#include "core/number_text.h"
#include "modules/std/struct_parts.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/items.h"
#include "vm/api.h"

static void store(uint8_t *out, uint64_t bits, size_t size, bool little) {
    for (size_t i = 0; i < size; i++) {
        out[little ? i : size - 1 - i] = (uint8_t)(bits >> (8 * i));
    }
}

static uint64_t load(const uint8_t *in, size_t size, bool little) {
    uint64_t bits = 0;
    for (size_t i = 0; i < size; i++) {
        bits |= (uint64_t)in[little ? i : size - 1 - i] << (8 * i);
    }
    return bits;
}

// Floats
// -----------------------------------------------------------------------------------------------------------------

static bool raise_float_too_large(char code) {
    return raise_false(&OverflowError_type, "float too large to pack with %c format", code);
}

static bool float_bits(const FormatWalk *walk, char code, double number, uint64_t *bits) {
    if (code == 'd') {
        *bits = double_to_bits(number);
        return true;
    }
    if (code == 'e') {
        *bits = half_from_double(number);
        return !double_is_finite(number) || half_is_finite((uint16_t)*bits) || raise_float_too_large(code);
    }
    float single = (float)number;
    if (!walk->native && double_is_infinite(single) && !double_is_infinite(number)) {
        return raise_float_too_large(code);
    }
    uint32_t single_bits;
    memcpy(&single_bits, &single, sizeof single_bits);
    *bits = single_bits;
    return true;
}

static bool pack_float(const FormatWalk *walk, const FormatItem *item, uint8_t *out, Value v) {
    double number;
    if (!object_to_double(v, &number)) {
        error_clear();
        return raise_false(&struct_error_type, "required argument is not a float");
    }
    uint64_t bits = 0;
    TRY_BOOL_OR(float_bits(walk, item->code, number, &bits), false);
    store(out, bits, item->size, walk->little);
    return true;
}

static Value unpack_float(const FormatItem *item, uint64_t bits) {
    if (item->code == 'd') {
        return value_from_double(double_from_bits(bits));
    }
    if (item->code == 'e') {
        return value_from_double(half_to_double((uint16_t)bits));
    }
    uint32_t single_bits = (uint32_t)bits;
    float single;
    memcpy(&single, &single_bits, sizeof single);
    return value_from_double(single);
}

// Ints
// -------------------------------------------------------------------------------------------------------------------

static bool is_signed_code(char code) { return code >= 'a' && code <= 'z'; }

static bool raise_range(const FormatItem *item) {
    char low[INTEGER_TEXT_MAX + 1] = "0", high[INTEGER_TEXT_MAX];
    unsigned bits = (unsigned)item->size * 8;
    uint64_t highest = UINT64_MAX >> (64 - bits);
    if (is_signed_code(item->code)) {
        highest >>= 1;
        low[0] = '-';
        integer_to_text(highest + 1, 10, low + 1);
    }
    integer_to_text(highest, 10, high);
    return raise_false(&struct_error_type, "'%c' format requires %s <= number <= %s", item->code, low, high);
}

static bool pack_int(const FormatWalk *walk, const FormatItem *item, uint8_t *out, Value v) {
    Value integer = int_from_value(v);
    if (value_is_undef(integer)) {
        integer = object_index(v);
        if (value_is_raised(integer)) {
            TRY_BOOL_OR(!value_has_index(v), false);
            error_clear();
            return raise_false(&struct_error_type, "required argument is not an integer");
        }
    }
    unsigned bits = (unsigned)item->size * 8;
    int64_t number;
    uint64_t magnitude;
    if (item->code == 'P') {
        if (!int_to_u64(integer, &magnitude) || (bits < 64 && magnitude >> bits != 0)) {
            if (!int_to_i64(integer, &number) || number > 0) {
                return raise_false(&struct_error_type, "int too large to convert");
            }
            magnitude = (uint64_t)number;
        }
    } else if (is_signed_code(item->code)) {
        int64_t limit = (int64_t)((uint64_t)1 << (bits - 1));
        if (!int_to_i64(integer, &number) || (bits < 64 && (number < -limit || number >= limit))) {
            return raise_range(item);
        }
        magnitude = (uint64_t)number;
    } else if (!int_to_u64(integer, &magnitude) || (bits < 64 && magnitude >> bits != 0)) {
        return raise_range(item);
    }
    store(out, magnitude, item->size, walk->little);
    return true;
}

static Value unpack_int(const FormatItem *item, uint64_t bits) {
    if (!is_signed_code(item->code)) {
        return int_from_u64(bits);
    }
    unsigned unused = 64 - (unsigned)item->size * 8;
    return int_from_i64((int64_t)(bits << unused) >> unused);
}

// Text
// -------------------------------------------------------------------------------------------------------------------

static bool bytes_of(Value v, const uint8_t **data, size_t *length) {
    if (value_is_any_bytes(v)) {
        *data = bytes_data(value_bytes(v));
        *length = value_bytes(v)->length;
        return true;
    }
    if (value_is_any_bytearray(v)) {
        *data = value_bytearray(v)->data;
        *length = value_bytearray(v)->length;
        return true;
    }
    return false;
}

static bool pack_text(const FormatItem *item, uint8_t *out, Value v) {
    const uint8_t *data;
    size_t length;
    if (!bytes_of(v, &data, &length)) {
        return raise_false(&struct_error_type, "argument for '%c' must be a bytes object", item->code);
    }
    if (item->code == 's') {
        memcpy(out, data, MIN(length, item->size));
    } else if (item->size > 0) {
        length = MIN(length, item->size - 1);
        out[0] = (uint8_t)MIN(length, 255);
        memcpy(out + 1, data, length);
    }
    return true;
}

static Value unpack_text(const FormatItem *item, const uint8_t *in) {
    size_t length = item->size;
    if (item->code == 'p' && length > 0) {
        length = MIN((size_t)in[0], length - 1);
        in++;
    }
    return value_from_object(TRY_PTR(bytes_new(in, length)));
}

static bool pack_character(uint8_t *out, Value v) {
    if (!value_is_any_bytes(v) || value_bytes(v)->length != 1) {
        return raise_false(&struct_error_type, "char format requires a bytes object of length 1");
    }
    *out = *bytes_data(value_bytes(v));
    return true;
}

bool struct_pack_value(const FormatWalk *walk, const FormatItem *item, uint8_t *out, Value v) {
    switch (item->code) {
        case 's':
        case 'p': return pack_text(item, out, v);
        case 'c': return pack_character(out, v);
        case '?': {
            bool truth;
            TRY_BOOL_OR(object_truth(v, &truth), false);
            *out = truth;
            return true;
        }
        case 'e':
        case 'f':
        case 'd': return pack_float(walk, item, out, v);
        default: return pack_int(walk, item, out, v);
    }
}

Value struct_unpack_value(const FormatWalk *walk, const FormatItem *item, const uint8_t *in) {
    switch (item->code) {
        case 's':
        case 'p': return unpack_text(item, in);
        case 'c': return value_from_object(TRY_PTR(bytes_new(in, 1)));
        case '?': return value_from_bool(*in != 0);
        case 'e':
        case 'f':
        case 'd': return unpack_float(item, load(in, item->size, walk->little));
        default: return unpack_int(item, load(in, item->size, walk->little));
    }
}
