// Iterating over the characters of a str.
#include "gen/str.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/str_parts.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Str *str;         // NULL when exhausted
    uint32_t offset;  // of the next character, in bytes
    uint32_t position;
} StrIterator;

static StrIterator *value_iterator(Value v) { return (StrIterator *)value_object(v); }

static void iterator_trace(Object *self) { gc_visit_object(((StrIterator *)self)->str); }

Value str_iter(Value self) {
    const Str *str = value_str(self);
    const Type *type = str_is_ascii(str) ? &str_ascii_iterator_type : &str_iterator_type;
    StrIterator *iterator = TRY_PTR(gc_new(type, sizeof(StrIterator)));
    iterator->str = value_str(self);
    return value_from_object(iterator);
}

static Value iterator_next(Value self) {
    StrIterator *iterator = value_iterator(self);
    const Str *str = iterator->str;
    if (str == NULL) {
        return STOP;
    }
    if (iterator->offset >= str->length) {
        iterator->str = NULL;
        return STOP;
    }
    const char *start = str_text(str) + iterator->offset;
    if ((unsigned char)*start < 0x80) {
        iterator->offset++;
        iterator->position++;
        return value_from_object(&str_ascii[(unsigned char)*start]);
    }
    size_t length = utf8_sequence_length(*start);
    Str *character = TRY_PTR(str_new(start, length));
    iterator->offset += (uint32_t)length;
    iterator->position++;
    return value_from_object(character);
}

static Value iterator_iter(Value self) { return self; }

METHOD(str_iterator, __length_hint__) {
    const StrIterator *iterator = value_iterator(args->self);
    return int_from_size(iterator->str == NULL ? 0 : str_code_points(iterator->str) - iterator->position);
}

METHOD(str_iterator, __reduce__) {
    const StrIterator *iterator = value_iterator(args->self);
    bool done = iterator->str == NULL;
    return iterator_reduced(vm_builtin(NAME(iter)), value_from_object(done ? &str_empty : iterator->str),
                            done ? VALUE_UNDEF : value_from_small_int(iterator->position));
}

METHOD(str_iterator, __setstate__) {
    StrIterator *iterator = value_iterator(args->self);
    Value number = int_from_value(args->state);
    if (value_is_undef(number)) {
        return raise_error(&TypeError_type, "an integer is required");
    }
    if (iterator->str == NULL) {
        return VALUE_NONE;
    }
    int64_t position;
    if (!int_to_i64(number, &position) || position > str_code_points(iterator->str)) {
        position = int_sign(number) < 0 ? 0 : str_code_points(iterator->str);
    }
    iterator->position = position < 0 ? 0 : (uint32_t)position;
    iterator->offset = (uint32_t)str_offset(iterator->str, iterator->position);
    return VALUE_NONE;
}

const Slots str_iterator_slots = {
    .size = sizeof(StrIterator),
    .trace = iterator_trace,
    .iter = iterator_iter,
    .next = iterator_next,
};
