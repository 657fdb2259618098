// Special methods of built-in types as Python objects: int.__add__, [].__len__. One table maps names to slots.
#pragma once

#include "objects/str.h"

typedef struct SlotName SlotName;

// wrapper_descriptor: the slot of a built-in type under its Python name. There is at most one for each type and name.
typedef struct SlotWrapper {
    Object object;
    const Type *owner;
    const SlotName *slot;
    struct SlotWrapper *next;  // in the weak table of wrappers
} SlotWrapper;

extern const Type slot_wrapper_type, method_wrapper_type;

// Whether CPython has a method where this object of either type is.
bool slot_wrapper_is_method(Value v);

// The wrapper of the special method `name` that built-in `type` itself defines (not its bases); VALUE_UNDEF if there
// is none or memory is short. Never raises.
Value slot_wrapper_find(const Type *type, const Str *name);

// True if `name` is a special method that Python code may define and the interpreter must know of; sets which.
bool slot_name_special(const Str *name, Special *special);

// The name of the i-th special method if built-in `type` itself has it, NULL if it has not; i < slot_name_count().
const Str *slot_name_of(const Type *type, size_t i);
size_t slot_name_count(void);

// Names by operator, e.g. OP_ADD: __add__, __radd__, __iadd__, and the sign.
Str *binary_op_name(BinaryOp op);
Str *reflected_op_name(BinaryOp op);
Str *inplace_op_name(BinaryOp op);  // NULL for divmod
Str *unary_op_name(UnaryOp op);
Str *compare_op_name(CompareOp op);
const char *binary_op_sign(BinaryOp op);

// Drop dead wrappers from the weak table; called from roots_sweep_weak().
void slot_wrappers_sweep(void);
void slot_wrappers_forget(void);  // the heap is about to go
