// Shared by the files that implement dict, its views and its iterators.
#pragma once

#include "objects/dict_table.h"

extern const Type dict_keys_type, dict_values_type, dict_items_type;
extern const Type dict_keyiterator_type, dict_valueiterator_type, dict_itemiterator_type;
extern const Type dict_reversekeyiterator_type, dict_reversevalueiterator_type, dict_reverseitemiterator_type;

// dict_keys, dict_values, dict_items. The dict may be an instance of a subclass.
typedef struct {
    Object object;
    Dict *dict;
} DictView;

NODISCARD Value dict_view_new(const Type *type, Dict *dict);

// One of the six iterator types over `dict`.
NODISCARD Value dict_iterator_new(const Type *type, Dict *dict);

// update(other, **keywords) of dict and its native subclasses; `other` may be VALUE_UNDEF, `keywords` NULL.
NODISCARD bool dict_update_arguments(Dict *dict, Value other, Dict *keywords);

// The entries as in repr() between `open` and `close`. No guard against recursion.
NODISCARD Value dict_repr_between(Dict *dict, Str *open, const char *close);

// Slots that native subclasses share.
void dict_trace(Object *self);
Value dict_get_item(Value self, Value key);
bool dict_set_item(Value self, Value key, Value value);
Value dict_contains(Value self, Value key);
Value dict_length(Value self);
Value dict_iter(Value self);
Value dict_compare(CompareOp op, Value self, Value other);
Value dict_inplace(BinaryOp op, Value self, Value other);

// Slots of views, for native subclasses with iterators of their own.
void dict_view_trace(Object *self);
Value dict_view_length(Value self);
Value dict_view_repr(Value self);
Value dict_view_binary(BinaryOp op, Value left, Value right);
Value dict_view_compare(CompareOp op, Value self, Value other);
Value dict_keys_contains(Value self, Value key);
Value dict_items_contains(Value self, Value item);

#define DICT_VIEW_SLOTS \
    .size = sizeof(DictView), .trace = dict_view_trace, .repr = dict_view_repr, .length = dict_view_length
#define DICT_SET_VIEW_SLOTS                                                                         \
    .binary = dict_view_binary, .binary_ops = 1 << OP_SUB | 1 << OP_AND | 1 << OP_OR | 1 << OP_XOR, \
    .compare = dict_view_compare
