// Shared by the files that implement int.
#pragma once

#include "core/natural.h"
#include "heap/gc.h"
#include "objects/int.h"

// Sign and magnitude of an int Value of either representation. It points into itself or into the Int, which the
// collector keeps for an address inside it.
typedef struct {
    const uint32_t *digits;
    size_t count;
    bool negative;
    uint32_t small[2];
} IntView;

static inline Int *value_big_int(Value v) { return (Int *)value_object(v); }

void int_view(IntView *view, Value v);

// A zeroed Int of `count` digits that is not yet normalised. NULL = raised (OverflowError, MemoryError).
NODISCARD Int *int_allocate(size_t count);

// The Value of a finished Int: drops leading zeros; the result may be a small int.
Value int_finish(Int *number);

// Number of base 2**32 digits of the magnitude.
size_t int_digit_count(Value v);

NODISCARD Value int_multiply(Value left, Value right);
NODISCARD Value int_add(Value left, Value right, bool subtract);
NODISCARD Value int_negate(Value v);

// Truncating division of the magnitudes; the divisor is not zero. Results are not negative.
NODISCARD bool int_divide_magnitudes(Value left, Value right, Value *quotient, Value *remainder);

// v * 2**bits, and floor(v / 2**bits).
NODISCARD Value int_shift_left(Value v, size_t bits);
NODISCARD Value int_shift_right(Value v, size_t bits);

// base ** exponent; the exponent is not negative.
NODISCARD Value int_power(Value base, Value exponent);

// int.from_bytes() and int.to_bytes() as functions of C. byteorder: false = raised.
NODISCARD bool int_byte_order(const Str *name, bool *little);
NODISCARD Value int_from_bytes(const uint8_t *bytes, size_t length, bool little, bool is_signed);

// Every operator but @, and every conversion but __complex__.
enum {
    INT_BINARY_OPS = ((1 << BINARY_OP_COUNT) - 1) & ~(1 << OP_MATMUL),
    INT_UNARY_OPS = ((1 << UNARY_OP_COUNT) - 1) & ~(1 << OP_COMPLEX),
};

// The slots that bool and int share.
Value int_slot_binary(BinaryOp op, Value left, Value right);
Value int_slot_unary(UnaryOp op, Value self);
Value int_slot_compare(CompareOp op, Value self, Value other);
Value int_slot_truth(Value self);
Value int_slot_format(Value self, Str *spec);
bool int_slot_hash(Value self, intptr_t *hash);
