// Value: one tagged machine word that is a small int, a float, a pointer to an object or an immediate.
//
//   ..1  small int (31 or 63 bits)
//   000  pointer to an Object (8-byte aligned; bits == 0 is "no value", allowed in C fields, never in a register
//        or container)
//   100  pointer to a header-less 8-byte cell that holds a double
//   010  immediate: None, False, True, NotImplemented, Ellipsis and the internal markers
//   110  64-bit words only: a float held in the word itself
#pragma once

#include <string.h>

#include "core/config.h"
#include "core/macros.h"

typedef struct {
    uintptr_t bits;
} Value;

typedef struct Type Type;

// The head of everything that lives in the object heap and of every flash object.
typedef struct Object {
    const Type *type;
} Object;

enum {
    VALUE_TAG_MASK = 7,
    VALUE_TAG_OBJECT = 0,
    VALUE_TAG_IMMEDIATE = 2,
    VALUE_TAG_DOUBLE_CELL = 4,
    VALUE_TAG_INLINE_FLOAT = 6
};

#define VALUE_IMMEDIATE(number) ((Value){((uintptr_t)(number) << 3) | VALUE_TAG_IMMEDIATE})

#define VALUE_NULL ((Value){0})
#define VALUE_UNDEF VALUE_IMMEDIATE(0)  // an unbound variable or an omitted argument
#define VALUE_NONE VALUE_IMMEDIATE(1)
#define VALUE_FALSE VALUE_IMMEDIATE(2)
#define VALUE_TRUE VALUE_IMMEDIATE(3)
#define VALUE_NOT_IMPLEMENTED VALUE_IMMEDIATE(4)
#define VALUE_ELLIPSIS VALUE_IMMEDIATE(5)
#define STOP VALUE_IMMEDIATE(6)    // what a next slot returns at the end; no exception is set
#define RAISED VALUE_IMMEDIATE(7)  // an exception is pending in the current context

// Flash objects are const and FLASH_ALIGNED, since pointers to objects are 8-byte aligned; constant initialisers for
// them:
#define FLASH_ALIGNED __attribute__((aligned(8)))
#define VALUE_INT_CONSTANT(number) \
    { ((uintptr_t)(number) << 1) | 1 }
#define VALUE_OBJECT_CONSTANT(object) \
    { (uintptr_t)(object) }
#define VALUE_IMMEDIATE_CONSTANT(number) \
    { ((uintptr_t)(number) << 3) | VALUE_TAG_IMMEDIATE }

#define SMALL_INT_MAX (INTPTR_MAX >> 1)
#define SMALL_INT_MIN (INTPTR_MIN >> 1)

static inline bool value_same(Value a, Value b) { return a.bits == b.bits; }
static inline bool value_is_null(Value v) { return v.bits == 0; }
static inline bool value_is_undef(Value v) { return v.bits == VALUE_UNDEF.bits; }
static inline bool value_is_none(Value v) { return v.bits == VALUE_NONE.bits; }
static inline bool value_is_raised(Value v) { return v.bits == RAISED.bits; }
static inline bool value_is_stop(Value v) { return v.bits == STOP.bits; }
static inline bool value_is_bool(Value v) { return (v.bits | 8) == VALUE_TRUE.bits; }
static inline bool value_is_immediate(Value v) { return (v.bits & VALUE_TAG_MASK) == VALUE_TAG_IMMEDIATE; }
static inline Value value_from_bool(bool truth) { return (Value){VALUE_FALSE.bits + ((uintptr_t)truth << 3)}; }

static inline bool value_is_small_int(Value v) { return (v.bits & 1) != 0; }
static inline bool value_both_small_int(Value a, Value b) { return (a.bits & b.bits & 1) != 0; }
static inline intptr_t value_small_int(Value v) { return (intptr_t)v.bits >> 1; }
static inline Value value_from_small_int(intptr_t number) { return (Value){((uintptr_t)number << 1) | 1}; }
static inline bool small_int_fits(int64_t number) { return number >= SMALL_INT_MIN && number <= SMALL_INT_MAX; }

static inline bool value_is_object(Value v) { return (v.bits & VALUE_TAG_MASK) == VALUE_TAG_OBJECT; }
static inline Object *value_object(Value v) { return (Object *)v.bits; }
static inline Value value_from_object(const void *object) { return (Value){(uintptr_t)object}; }

// True if `v` is an object whose type is exactly `type`.
static inline bool value_has_type(Value v, const Type *type) {
    return value_is_object(v) && value_object(v)->type == type;
}

// Copy Values; the ranges may overlap, and a pointer may be NULL if there are none.
static inline void copy_values(Value *to, const Value *from, size_t count) {
    if (count > 0) {
        memmove(to, from, count * sizeof(Value));
    }
}

// Floats ------------------------------------------------------------------------------------------------------------

static inline bool value_is_float(Value v) { return (v.bits & 5) == 4; }

// Box a double in a heap cell. Returns RAISED (MemoryError) when the heap is full.
NODISCARD Value value_box_double(double number);

#if WORD_BITS == 64

// Inline floats keep sign, mantissa and the 8 low exponent bits: 2**-127 to 2**128 and both zeros. The word is the
// double with its exponent moved so that the top three exponent bits are the tag, rotated left by 4: tag, then sign,
// mantissa, exponent. The two words below INLINE_FLOAT_SMALLEST would be +-2**-127 (which is boxed) and mean +-0.
enum {
    INLINE_FLOAT_ROTATION = 4,
    INLINE_FLOAT_SMALLEST = 16
};
#define INLINE_FLOAT_OFFSET ((uint64_t)(0x600 - 0x380) << 52)

static inline double value_double(Value v) {
    double number;
    if (LIKELY((v.bits & VALUE_TAG_MASK) == VALUE_TAG_INLINE_FLOAT)) {
        uint64_t bits = (v.bits >> INLINE_FLOAT_ROTATION) | (v.bits << (64 - INLINE_FLOAT_ROTATION));
        bits = LIKELY(v.bits >= INLINE_FLOAT_SMALLEST) ? bits - INLINE_FLOAT_OFFSET : bits & ((uint64_t)1 << 63);
        memcpy(&number, &bits, sizeof number);
        return number;
    }
    memcpy(&number, (const void *)(v.bits & ~(uintptr_t)VALUE_TAG_MASK), sizeof number);
    return number;
}

// True if the number has an inline form other than zero; *result is it then.
static inline bool value_inline_double(double number, Value *result) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    bits += INLINE_FLOAT_OFFSET;
    bits = (bits << INLINE_FLOAT_ROTATION) | (bits >> (64 - INLINE_FLOAT_ROTATION));
    result->bits = bits;
    return (bits & VALUE_TAG_MASK) == VALUE_TAG_INLINE_FLOAT && bits >= INLINE_FLOAT_SMALLEST;
}

NODISCARD static inline Value value_from_double(double number) {
    Value result;
    if (LIKELY(value_inline_double(number, &result))) {
        return result;
    }
    if (number == 0) {
        uint64_t bits;
        memcpy(&bits, &number, sizeof bits);
        return (Value){(bits >> 60) | VALUE_TAG_INLINE_FLOAT};
    }
    return value_box_double(number);
}

#else

static inline double value_double(Value v) {
    double number;
    memcpy(&number, __builtin_assume_aligned((const void *)(v.bits & ~(uintptr_t)VALUE_TAG_MASK), sizeof number),
           sizeof number);
    return number;
}

static inline bool value_inline_double(double number UNUSED, Value *result UNUSED) { return false; }
NODISCARD static inline Value value_from_double(double number) { return value_box_double(number); }

#endif

// Passing failure on --------------------------------------------------------------------------------------------------
//
// A fallible function returns Value (maybe RAISED), bool (false = raised) or a pointer (NULL = raised). TRY yields the
// Value or leaves the enclosing function, which itself returns Value. The _BOOL and _PTR forms test the other two kinds
// of callee; OR forms name what the enclosing function returns.

#define TRY_OR_NAMED_(name, expression, result) \
    ({                                          \
        Value name = (expression);              \
        if (UNLIKELY(value_is_raised(name))) {  \
            return result;                      \
        }                                       \
        name;                                   \
    })
#define TRY_PTR_OR_NAMED_(name, expression, result) \
    ({                                              \
        __auto_type name = (expression);            \
        if (UNLIKELY(name == NULL)) {               \
            return result;                          \
        }                                           \
        name;                                       \
    })

#define TRY_OR(expression, result) TRY_OR_NAMED_(MACRO_JOIN(try_, __COUNTER__), expression, result)
#define TRY_PTR_OR(expression, result) TRY_PTR_OR_NAMED_(MACRO_JOIN(try_, __COUNTER__), expression, result)
#define TRY_BOOL_OR(expression, result) \
    do {                                \
        if (UNLIKELY(!(expression))) {  \
            return result;              \
        }                               \
    } while (0)

#define TRY(expression) TRY_OR(expression, RAISED)
#define TRY_PTR(expression) TRY_PTR_OR(expression, RAISED)
#define TRY_BOOL(expression) TRY_BOOL_OR(expression, RAISED)

// Run `cleanup` before passing a failed Value on, where something is held.
#define TRY_ELSE_NAMED_(name, expression, cleanup) \
    ({                                             \
        Value name = (expression);                 \
        if (UNLIKELY(value_is_raised(name))) {     \
            cleanup;                               \
            return RAISED;                         \
        }                                          \
        name;                                      \
    })
#define TRY_ELSE(expression, cleanup) TRY_ELSE_NAMED_(MACRO_JOIN(try_, __COUNTER__), expression, cleanup)
