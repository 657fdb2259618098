// Calling a slot of a built-in type as the special method of a given name.
#pragma once

#include "objects/slot_wrappers.h"

typedef enum {
    SLOT_GETATTRIBUTE,
    SLOT_SETATTR,
    SLOT_DELATTR,
    SLOT_GET,
    SLOT_SET,
    SLOT_DELETE,
    SLOT_CALL,
    SLOT_REPR,
    SLOT_STR,
    SLOT_FORMAT,
    SLOT_HASH,
    SLOT_BOOL,
    SLOT_LEN,
    SLOT_GETITEM,
    SLOT_SETITEM,
    SLOT_DELITEM,
    SLOT_CONTAINS,
    SLOT_ITER,
    SLOT_NEXT,
    SLOT_COMPARE,
    SLOT_UNARY,
    SLOT_BINARY,
    SLOT_REFLECTED,
    SLOT_INPLACE,
} SlotKind;

struct SlotName {
    const Str *name;
    uint8_t kind;     // SlotKind
    uint8_t op;       // BinaryOp, UnaryOp or CompareOp
    uint8_t special;  // Special
};

// True if the built-in type defines this slot itself, rather than takes it from its base.
bool slot_is_own(const Type *type, const SlotName *slot);

// CPython has some special methods as methods that stand before the slot and word errors in the way of methods.
bool slot_is_method_in_cpython(const SlotWrapper *wrapper);

// The slot of wrapper->owner applied to `self`, an instance of it.
NODISCARD Value slot_call(const SlotWrapper *wrapper, Value self, const CallArgs *args);
