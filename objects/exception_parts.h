// What the files of the exception types share.
#pragma once

#include "objects/dict.h"
#include "objects/exception.h"

static inline Exception *value_exception(Value v) { return (Exception *)value_object(v); }

// Slots of BaseException that its subclasses with more fields take over.
Value exception_repr(Value self);
Value exception_str(Value self);
void exception_trace(Object *self);

// An instance with `args`; all other Value fields are VALUE_NONE.
NODISCARD Exception *exception_allocate(const Type *type, Tuple *args);

// Fill the fields that the built-in class of `error` has from its arguments. False = raised.
NODISCARD bool exception_fill(Exception *error, const Value *args, size_t count, Dict *keywords);

// The same for each kind of exception.
NODISCARD bool os_error_fill(Exception *error, const Value *args, size_t count);
NODISCARD bool syntax_error_fill(Exception *error, const Value *args, size_t count);
NODISCARD bool unicode_error_fill(Exception *error, const Value *args, size_t count);
NODISCARD bool exception_group_fill(Exception *error, const Value *args, size_t count);

// TypeError unless `keywords` is empty: "X() takes no keyword arguments".
NODISCARD bool exception_refuse_keywords(const Type *type, const Dict *keywords);

// A state for __reduce__: the instance's attributes with the fields that are set. RAISED on failure.
typedef struct {
    Str *name;
    Value value;
} NamedField;
NODISCARD Value exception_reduce_with(const Exception *error, const NamedField *fields, size_t count);

// Getters and setters of a Value field.
#define EXCEPTION_FIELD(type, name, field)                                                                  \
    GETTER(type, name) { return exception_none_if_unset(((EXCEPTION_STRUCT *)value_object(self))->field); } \
    SETTER(type, name) {                                                                                    \
        ((EXCEPTION_STRUCT *)value_object(self))->field = value;                                            \
        return true;                                                                                        \
    }
