// int: representation, conversions and slots.
#include "objects/int.h"

#include "core/double_bits.h"
#include "gen/int.h"
#include "objects/format_spec.h"
#include "objects/int_parts.h"
#include "objects/str.h"
#include "vm/api.h"

void int_view(IntView *view, Value v) {
    if (value_is_small_int(v)) {
        intptr_t number = value_small_int(v);
        uint64_t magnitude = number < 0 ? -(uint64_t)number : (uint64_t)number;
        view->small[0] = (uint32_t)magnitude;
        view->small[1] = (uint32_t)(magnitude >> 32);
        view->digits = view->small;
        view->count = view->small[1] != 0 ? 2 : view->small[0] != 0;
        view->negative = number < 0;
        return;
    }
    Int *big = value_big_int(v);
    view->digits = big->digits;
    view->count = big->digit_count;
    view->negative = big->negative;
}

size_t int_digit_count(Value v) {
    IntView view;
    int_view(&view, v);
    return view.count;
}

Int *int_allocate(size_t count) {
    if (count > (SIZE_MAX / 2 - sizeof(Int)) / sizeof(uint32_t)) {
        return raise_null(&OverflowError_type, "too many digits in integer");
    }
    if (count > UINT32_MAX) {
        gc_refuse(count * sizeof(uint32_t));
        return NULL;
    }
    Int *number = TRY_PTR_OR(gc_new(&int_type, sizeof(Int) + count * sizeof(uint32_t)), NULL);
    number->digit_count = (uint32_t)count;
    return number;
}

Value int_finish(Int *number) {
    size_t count = natural_length(number->digits, number->digit_count);
    number->digit_count = (uint32_t)count;
    if (count * 32 > WORD_BITS) {
        return value_from_object(number);
    }
    uint64_t magnitude = (uint64_t)(count > 1 ? number->digits[1] : 0) << 32 | (count > 0 ? number->digits[0] : 0);
    if (magnitude > (uint64_t)SMALL_INT_MAX + number->negative) {
        return value_from_object(number);
    }
    return value_from_small_int(number->negative ? (intptr_t) - (int64_t)magnitude : (intptr_t)magnitude);
}

static Value from_magnitude(uint64_t magnitude, bool negative) {
    Int *number = TRY_PTR(int_allocate(2));
    number->digits[0] = (uint32_t)magnitude;
    number->digits[1] = (uint32_t)(magnitude >> 32);
    number->negative = negative;
    return int_finish(number);
}

Value int_from_i64(int64_t number) {
    if (small_int_fits(number)) {
        return value_from_small_int((intptr_t)number);
    }
    return from_magnitude(number < 0 ? -(uint64_t)number : (uint64_t)number, number < 0);
}

Value int_from_u64(uint64_t number) {
    if (number <= (uint64_t)SMALL_INT_MAX) {
        return value_from_small_int((intptr_t)number);
    }
    return from_magnitude(number, false);
}

Value int_from_size(size_t number) {
    return number <= (size_t)SMALL_INT_MAX ? value_from_small_int((intptr_t)number) : int_from_u64(number);
}

Value int_from_double(double number) {
    if (number != number) {
        return raise_error(&ValueError_type, "cannot convert float NaN to integer");
    }
    if (number - number != 0) {
        return raise_error(&OverflowError_type, "cannot convert float infinity to integer");
    }
    if (number > -9e18 && number < 9e18) {
        return int_from_i64((int64_t)number);
    }
    DoubleParts parts = double_parts(number);
    Value magnitude = TRY(int_from_u64(parts.significand));
    Value shifted = TRY(int_shift_left(magnitude, (size_t)parts.exponent));
    return number < 0 ? int_negate(shifted) : shifted;
}

Value int_from_value(Value v) {
    if (value_is_int(v)) {
        return v;
    }
    if (value_is_bool(v)) {
        return value_from_small_int(value_same(v, VALUE_TRUE));
    }
    return value_is_instance(v, &int_type) ? ((IntInstance *)value_object(v))->value : VALUE_UNDEF;
}

bool int_to_u64(Value v, uint64_t *number) {
    IntView view;
    int_view(&view, v);
    if (view.negative || view.count > 2) {
        return false;
    }
    *number = (uint64_t)(view.count > 1 ? view.digits[1] : 0) << 32 | (view.count > 0 ? view.digits[0] : 0);
    return true;
}

bool int_to_i64(Value v, int64_t *number) {
    if (value_is_small_int(v)) {
        *number = value_small_int(v);
        return true;
    }
    const Int *big = value_big_int(v);
    if (big->digit_count > 2) {
        return false;
    }
    uint64_t magnitude = (uint64_t)(big->digit_count > 1 ? big->digits[1] : 0) << 32 | big->digits[0];
    if (magnitude > (uint64_t)INT64_MAX + big->negative) {
        return false;
    }
    *number = (int64_t)(big->negative ? -magnitude : magnitude);
    return true;
}

double int_to_double(Value v) {
    if (value_is_small_int(v)) {
        return (double)value_small_int(v);
    }
    const Int *big = value_big_int(v);
    double magnitude = double_round_natural(big->digits, big->digit_count, 0, false);
    return big->negative ? -magnitude : magnitude;
}

bool int_to_finite_double(Value v, double *number) {
    *number = int_to_double(v);
    return *number - *number == 0 || raise_false(&OverflowError_type, "int too large to convert to float");
}

int int_sign(Value v) {
    if (value_is_small_int(v)) {
        intptr_t number = value_small_int(v);
        return (number > 0) - (number < 0);
    }
    return value_big_int(v)->negative ? -1 : 1;
}

size_t int_bit_length(Value v) {
    IntView view;
    int_view(&view, v);
    return natural_bit_length(view.digits, view.count);
}

int int_compare(Value left, Value right) {
    if (value_both_small_int(left, right)) {
        intptr_t a = value_small_int(left), b = value_small_int(right);
        return (a > b) - (a < b);
    }
    IntView a, b;
    int_view(&a, left);
    int_view(&b, right);
    if (a.negative != b.negative) {
        return a.negative ? -1 : 1;
    }
    int order = natural_compare(a.digits, a.count, b.digits, b.count);
    return a.negative ? -order : order;
}

int64_t int_hash64(Value v) {
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    IntView view;
    int_view(&view, v);
    uint64_t hash = 0;
    for (size_t i = view.count; i-- > 0;) {
        // Times 2**32 is a rotation of 61 bits.
        hash = ((hash << 32) & modulus) | hash >> 29;
        hash += view.digits[i];
        hash = hash >= modulus ? hash - modulus : hash;
    }
    int64_t signed_hash = view.negative ? -(int64_t)hash : (int64_t)hash;
    return signed_hash == -1 ? -2 : signed_hash;
}

intptr_t int_hash(Value v) { return hash_narrow(int_hash64(v)); }

bool int_to_bytes_magnitude(Value v, uint8_t *bytes, size_t length) {
    IntView view;
    int_view(&view, v);
    if ((natural_bit_length(view.digits, view.count) + 7) / 8 > length) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        bytes[i] = i / 4 < view.count ? (uint8_t)(view.digits[i / 4] >> (i % 4 * 8)) : 0;
    }
    return true;
}

Value int_from_bytes_magnitude(const uint8_t *bytes, size_t length, bool negative) {
    Int *number = TRY_PTR(int_allocate((length + 3) / 4));
    for (size_t i = 0; i < length; i++) {
        number->digits[i / 4] |= (uint32_t)bytes[i] << (i % 4 * 8);
    }
    number->negative = negative;
    return int_finish(number);
}

// Slots
// ------------------------------------------------------------------------------------------------------------------

Value int_slot_binary(BinaryOp op, Value left, Value right) {
    left = int_from_value(left);
    right = int_from_value(right);
    if (value_is_undef(left) || value_is_undef(right)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return int_binary(op, left, right);
}

Value int_slot_unary(UnaryOp op, Value self) { return int_unary(op, int_from_value(self)); }

Value int_slot_compare(CompareOp op, Value self, Value other) {
    self = int_from_value(self);
    other = int_from_value(other);
    if (value_is_undef(self) || value_is_undef(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    int order = int_compare(self, other);
    switch (op) {
        case OP_LT: return value_from_bool(order < 0);
        case OP_LE: return value_from_bool(order <= 0);
        case OP_EQ: return value_from_bool(order == 0);
        case OP_NE: return value_from_bool(order != 0);
        case OP_GT: return value_from_bool(order > 0);
        default: return value_from_bool(order >= 0);
    }
}

Value int_slot_truth(Value self) { return value_from_bool(int_sign(int_from_value(self)) != 0); }

Value int_slot_format(Value self, Str *spec) {
    return value_is_bool(self) && spec->length == 0 ? object_str(self) : format_int(self, spec);
}

bool int_slot_hash(Value self, intptr_t *hash) {
    *hash = int_hash(int_from_value(self));
    return true;
}

static Value int_slot_repr(Value self) { return value_from_object(TRY_PTR(int_to_str(int_from_value(self), 10))); }

// Only instances of subclasses refer to anything.
static void int_trace(Object *self) {
    if (self->type != &int_type) {
        gc_visit(((IntInstance *)self)->value);
    }
}

const Slots int_slots = {
    .size = sizeof(IntInstance),
    .type_flags = TYPE_BASE_ALLOWED | TYPE_SELF_PATTERN,
    .binary_ops = INT_BINARY_OPS,
    .reflected_ops = INT_BINARY_OPS,
    .unary_ops = INT_UNARY_OPS,
    .trace = int_trace,
    .repr = int_slot_repr,
    .format = int_slot_format,
    .hash = int_slot_hash,
    .unary = int_slot_unary,
    .binary = int_slot_binary,
    .compare = int_slot_compare,
    .truth = int_slot_truth,
};
