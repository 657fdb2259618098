#include "objects/struct_sequence.h"

#include <string.h>

#include "heap/gc.h"

#include "objects/str.h"
#include "vm/api.h"

Tuple *struct_sequence_new(const Type *type, const Value *items, size_t length) {
    Tuple *sequence = TRY_PTR_OR(gc_new(type, sizeof(Tuple) + length * sizeof(Value)), NULL);
    sequence->length = length;
    memcpy(sequence->items, items, length * sizeof(Value));
    return sequence;
}

Value struct_sequence_from(const Type *type, Value iterable, size_t length) {
    Tuple *items = value_tuple(TRY(tuple_from_iterable(iterable)));
    if (items->length != length) {
        return raise_error(&TypeError_type, "%N() takes a %zu-sequence (%zu-sequence given)", type, length,
                           items->length);
    }
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
