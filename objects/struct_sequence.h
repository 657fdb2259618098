// Tuples whose items also have names: time.struct_time, os.stat_result, sys.version_info. The stub declares a subclass
// of tuple with one attribute per field; the C file lists them with STRUCT_FIELD.
#pragma once

#include "objects/native.h"
#include "objects/tuple.h"

// The getter of field number `index`.
#define STRUCT_FIELD(type, field, index) \
    GETTER(type, field) { return value_tuple(self)->items[index]; }

// A tuple of `length` items with the type of the sequence. NULL = raised.
NODISCARD Tuple *struct_sequence_new(const Type *type, const Value *items, size_t length);

// "module.name(field=value, …)"; `fields` are the names of the first `count` items.
NODISCARD Value struct_sequence_repr(Value self, const char *qualified_name, const char *const *fields, size_t count);

// Slots.set_attr: the fields are read-only.
NODISCARD bool struct_sequence_set_attr(Value self, Str *name, Value value);

// The items for a constructor called with a sequence of `low` to `high` items; TypeError otherwise. NULL = raised.
NODISCARD Tuple *struct_sequence_items(const Type *type, Value sequence, size_t low, size_t high);

// An instance from a sequence of exactly `length` items.
NODISCARD Value struct_sequence_from(const Type *type, Value sequence, size_t length);
