// int: small ones are tagged words; the others are Int objects in sign and magnitude, base 2**32, normalised (no
// leading zero digit, never a value that fits a small int).
#pragma once

#include "heap/type.h"

// An instance of a subclass of int has this layout instead (exact ints never have attributes or Python fields).
typedef struct IntInstance {
    Object object;
    Value value;  // plain int
} IntInstance;

typedef struct Int {
    Object object;
    uint32_t digit_count;
    bool negative;
    uint32_t digits[];  // least significant first; inline, so big ints never move
} Int;

extern const Type int_type;
extern const Type bool_type;

// An int of either representation; bool and subclasses of int are not included (see int_from_value).
static inline bool value_is_int(Value v) { return value_is_small_int(v) || value_has_type(v, &int_type); }

NODISCARD Value int_from_i64(int64_t number);
NODISCARD Value int_from_u64(uint64_t number);
NODISCARD Value int_from_double(double number);  // truncates; ValueError/OverflowError for nan and infinities
NODISCARD Value int_from_size(size_t number);

// Parse digits in `base` (2..36, or 0 for literal prefixes), underscores allowed as in literals, optional sign and
// surrounding blanks. Returns VALUE_UNDEF if the text is not a number (nothing raised), RAISED on MemoryError.
NODISCARD Value int_parse(const char *text, size_t length, int base);

// ValueError is raised for decimal text of more digits than this, either way; 0: no limit.
// sys.set_int_max_str_digits().
extern uint32_t int_max_str_digits;

// Digits in base 2, 8, 10 or 16 with a minus sign but no prefix. NULL = raised.
NODISCARD Str *int_to_str(Value v, int base);

// The int held by `v`: an int, bool, or instance of an int subclass, as plain int Value; VALUE_UNDEF if `v` is none of
// them (no __index__ call).
Value int_from_value(Value v);

// Conversions for C code. `v` must be an int Value (value_is_int or small). False if it does not fit; nothing raised.
bool int_to_i64(Value v, int64_t *number);
bool int_to_u64(Value v, uint64_t *number);
double int_to_double(Value v);  // correctly rounded; ±infinity when too large
int int_sign(Value v);          // -1, 0, 1
size_t int_bit_length(Value v);

// Arithmetic on int Values; used by the interpreter after its own fast path failed.
NODISCARD Value int_binary(BinaryOp op, Value left, Value right);
NODISCARD Value int_unary(UnaryOp op, Value self);
int int_compare(Value left, Value right);  // -1, 0, 1
intptr_t int_hash(Value v);                // hash_narrow(int_hash64(v))
int64_t int_hash64(Value v);               // CPython's: modulo 2**61 - 1; what hash() shows on every board

// The hash that tables use of a number whose visible hash is `hash`. Numbers that are equal have equal ones whatever
// their type; on 32 bits the high half must count, since fractions differ in nothing else.
static inline intptr_t hash_narrow(int64_t hash) {
    return hash >= INTPTR_MIN && hash <= INTPTR_MAX ? (intptr_t)hash : (intptr_t)(hash ^ (hash >> 32));
}

// pow(base, exponent, modulus) with a modulus other than None; negative exponents invert. ValueError as in Python.
NODISCARD Value int_pow_mod(Value base, Value exponent, Value modulus);

// left / right, correctly rounded. ZeroDivisionError, OverflowError.
NODISCARD Value int_true_divide(Value left, Value right);

// Quotient and remainder of floor division. False = raised (ZeroDivisionError: the message of //).
NODISCARD bool int_floor_divide(Value left, Value right, Value *quotient, Value *remainder);

// The greatest common divisor, not negative, and the integer square root of a number that is not negative.
NODISCARD Value int_gcd(Value left, Value right);
NODISCARD Value int_square_root(Value v);

// The double nearest to the int; OverflowError "int too large to convert to float".
NODISCARD bool int_to_finite_double(Value v, double *number);

// Round to a multiple of 10**-digits (digits < 0), half to even.
NODISCARD Value int_round(Value v, Value digits);

// Bytes of |v| little-endian into `bytes`; false if it needs more than `length`.
bool int_to_bytes_magnitude(Value v, uint8_t *bytes, size_t length);
NODISCARD Value int_from_bytes_magnitude(const uint8_t *bytes, size_t length, bool negative);
