#include "objects/struct_sequence.h"

#include <string.h>

#include "heap/gc.h"

#include "objects/protocol.h"
#include "objects/str.h"
#include "vm/api.h"

Tuple *struct_sequence_new(const Type *type, const Value *items, size_t length) {
    Tuple *sequence = TRY_PTR_OR(gc_new(type, sizeof(Tuple) + length * sizeof(Value)), NULL);
    sequence->length = length;
    memcpy(sequence->items, items, length * sizeof(Value));
    return sequence;
}

Tuple *struct_sequence_items(const Type *type, Value sequence, size_t low, size_t high) {
    Value items = tuple_from_iterable(sequence);
    if (value_is_raised(items)) {
        return error_matches(&TypeError_type)
                   ? (error_clear(), raise_null(&TypeError_type, "constructor requires a sequence"))
                   : NULL;
    }
    size_t length = value_tuple(items)->length;
    if (length < low || length > high) {
        const char *bound = low == high ? "a" : length < low ? "an at least" : "an at most";
        return raise_null(&TypeError_type, "%N() takes %s %zu-sequence (%zu-sequence given)", type, bound,
                          length < low ? low : high, length);
    }
    return value_tuple(items);
}

Value struct_sequence_from(const Type *type, Value sequence, size_t length) {
    const Tuple *items = TRY_PTR(struct_sequence_items(type, sequence, length, length));
    return value_from_object(TRY_PTR(struct_sequence_new(type, items->items, length)));
}

Value struct_sequence_repr(Value self, const char *qualified_name, const char *const *fields, size_t count) {
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_c(&builder, qualified_name);
    for (size_t i = 0; i < count; i++) {
        str_builder_add_c(&builder, i == 0 ? "(" : ", ");
        str_builder_add_c(&builder, fields[i]);
        str_builder_add_c(&builder, "=");
        Value text = TRY(object_repr(value_tuple(self)->items[i]));
        str_builder_add_str(&builder, value_str(text));
    }
    str_builder_add_c(&builder, ")");
    return str_builder_finish(&builder);
}

bool struct_sequence_set_attr(Value self, Str *name, Value value) {
    bool is_field = value_type(self)->info == NULL && !value_is_undef(type_lookup(value_type(self), name));
    return is_field ? raise_false(&AttributeError_type, "readonly attribute")
                    : object_generic_set_attr(self, name, value);
}
