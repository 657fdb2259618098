// The slots of tuple, for built-in subclasses (struct sequences) that add a repr of their own.
#pragma once

#include "objects/tuple.h"

bool tuple_hash(Value self, intptr_t *hash);
Value tuple_binary(BinaryOp op, Value left, Value right);
Value tuple_compare(CompareOp op, Value self, Value other);
Value tuple_length(Value self);
Value tuple_get_item(Value self, Value key);
Value tuple_contains(Value self, Value item);
Value tuple_iter(Value self);
void tuple_trace(Object *self);

// All but `trace` and `repr`.
#define TUPLE_SLOTS_UNTRACED                                                                                           \
    .size = sizeof(Tuple),                                                                                             \
    .type_flags = TYPE_VARIABLE_SIZE | TYPE_SEQUENCE_PATTERN | TYPE_SELF_PATTERN | TYPE_VARIABLE_SIZE,                 \
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL, .reflected_ops = 1 << OP_MUL, .hash = tuple_hash, .binary = tuple_binary, \
    .compare = tuple_compare, .length = tuple_length, .get_item = tuple_get_item, .contains = tuple_contains,          \
    .iter = tuple_iter

// All but `repr`.
#define TUPLE_SLOTS TUPLE_SLOTS_UNTRACED, .trace = tuple_trace
