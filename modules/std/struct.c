// struct: packing and unpacking by a format.
#include "gen/struct.h"
#include "heap/gc.h"
#include "modules/std/struct_parts.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Str *format;
    FormatLayout layout;
} StructObject;

typedef struct {
    Object object;
    Str *format;
    FormatLayout layout;
    Value buffer;
    size_t offset;
} UnpackIterator;

// Packing
// ------------------------------------------------------------------------------------------------------------------

// An int that is too large is struct.error, whichever way it was converted.
static bool pack_value(const FormatWalk *walk, const FormatItem *item, uint8_t *out, Value v) {
    if (struct_pack_value(walk, item, out, v)) {
        return true;
    }
    if (value_is_int(v) && error_matches(&OverflowError_type)) {
        error_clear();
        return raise_false(&struct_error_type, "int too large to convert");
    }
    return false;
}

static Bytes *pack_values(const Str *format, const FormatLayout *layout, const char *function, const Value *values,
                          size_t count) {
    if (count != layout->values) {
        return raise_null(&struct_error_type, "%s expected %zu items for packing (got %zu)", function, layout->values,
                          count);
    }
    Bytes *empty = (Bytes *)(uintptr_t)&bytes_empty;  // values of no size are checked, and written nowhere
    Bytes *bytes = layout->size == 0 ? empty : TRY_PTR_OR(bytes_allocate(layout->size), NULL);
    FormatWalk walk;
    FormatItem item;
    bool more;
    struct_walk_start(&walk, format);
    for (;;) {
        TRY_BOOL_OR(struct_walk_next(&walk, &item, &more), NULL);
        if (!more) {
            return bytes;
        }
        for (size_t i = 0; i < item.count && !struct_item_is_padding(&item); i++) {
            uint8_t *out = bytes_writable_data(bytes) + item.offset + i * item.size;
            TRY_BOOL_OR(pack_value(&walk, &item, out, *values++) && poll_quietly_at(i), NULL);
        }
    }
}

// Turn an offset that may count from the end into one from the start; checks that `size` bytes are there.
static bool resolve_offset(intptr_t offset, size_t size, size_t length, bool packing, size_t *start) {
    const char *function = packing ? "pack_into" : "unpack_from";
    if (offset < 0) {
        if (offset + (intptr_t)size > 0) {
            return packing ? raise_false(&struct_error_type, "no space to pack %zu bytes at offset %zd", size, offset)
                           : raise_false(&struct_error_type, "not enough data to unpack %zu bytes at offset %zd", size,
                                         offset);
        }
        if (offset + (intptr_t)length < 0) {
            return raise_false(&struct_error_type, "offset %zd out of range for %zu-byte buffer", offset, length);
        }
        offset += (intptr_t)length;
    }
    *start = (size_t)offset;
    if (*start > length || length - *start < size) {
        return raise_false(&struct_error_type,
                           "%s requires a buffer of at least %zu bytes for %s %zu bytes at offset %zu (actual buffer "
                           "size is %zu)",
                           function, size + *start, packing ? "packing" : "unpacking", size, *start, length);
    }
    return true;
}

// The arguments from the buffer on: buffer, offset, values.
static Value pack_into(const Str *format, const FormatLayout *layout, const Value *args, size_t count) {
    if (count == 0) {
        return raise_error(&struct_error_type, "pack_into expected buffer argument");
    }
    if (count == 1) {
        return raise_error(&struct_error_type, "pack_into expected offset argument");
    }
    // Packed aside, since converting a value may run Python, which may change the buffer.
    Bytes *packed = TRY_PTR(pack_values(format, layout, "pack_into", args + 2, count - 2));
    intptr_t offset;
    TRY_BOOL(object_to_intptr(args[1], &offset));
    BufferView view;
    if (!object_buffer(args[0], &view, true)) {
        if (!error_matches(&TypeError_type) && !error_matches(&BufferError_type)) {
            return RAISED;
        }
        error_clear();
        return raise_error(&TypeError_type, "argument must be read-write bytes-like object, not %T", args[0]);
    }
    size_t start;
    TRY_BOOL(resolve_offset(offset, layout->size, view.length, true, &start));
    memcpy(view.data + start, bytes_data(packed), layout->size);
    return VALUE_NONE;
}

// Unpacking
// ----------------------------------------------------------------------------------------------------------------

static Value unpack_at(const Str *format, const FormatLayout *layout, const uint8_t *data) {
    Tuple *tuple = TRY_PTR(tuple_new(layout->values));
    FormatWalk walk;
    FormatItem item;
    bool more;
    size_t index = 0;
    struct_walk_start(&walk, format);
    for (;;) {
        TRY_BOOL(struct_walk_next(&walk, &item, &more));
        if (!more) {
            return value_from_object(tuple);
        }
        for (size_t i = 0; i < item.count && !struct_item_is_padding(&item); i++) {
            TRY_BOOL(poll_quietly_at(index));
            tuple->items[index++] = TRY(struct_unpack_value(&walk, &item, data + item.offset + i * item.size));
        }
    }
}

static Value unpack(const Str *format, const FormatLayout *layout, Value buffer) {
    BufferView view;
    TRY_BOOL(object_buffer(buffer, &view, false));
    if (view.length != layout->size) {
        return raise_error(&struct_error_type, "unpack requires a buffer of %zu bytes", layout->size);
    }
    return unpack_at(format, layout, view.data);
}

static Value unpack_from(const Str *format, const FormatLayout *layout, Value buffer, intptr_t offset) {
    BufferView view;
    size_t start;
    TRY_BOOL(object_buffer(buffer, &view, false));
    TRY_BOOL(resolve_offset(offset, layout->size, view.length, false, &start));
    return unpack_at(format, layout, view.data + start);
}

static Value iter_unpack(Str *format, const FormatLayout *layout, Value buffer) {
    if (layout->size == 0) {
        return raise_error(&struct_error_type, "cannot iteratively unpack with a struct of length 0");
    }
    BufferView view;
    TRY_BOOL(object_buffer(buffer, &view, false));
    if (view.length % layout->size != 0) {
        return raise_error(&struct_error_type, "iterative unpacking requires a buffer of a multiple of %zu bytes",
                           layout->size);
    }
    UnpackIterator *iterator = TRY_PTR(gc_new(&struct_iterator_type, sizeof(UnpackIterator)));
    iterator->format = format;
    iterator->layout = *layout;
    iterator->buffer = buffer;
    return value_from_object(iterator);
}

static void iterator_trace(Object *self) {
    UnpackIterator *iterator = (UnpackIterator *)self;
    gc_visit_object(iterator->format);
    gc_visit(iterator->buffer);
}

static Value iterator_iter(Value self) { return self; }

static Value iterator_next(Value self) {
    UnpackIterator *iterator = (UnpackIterator *)value_object(self);
    if (value_is_null(iterator->buffer)) {
        return STOP;
    }
    BufferView view;
    TRY_BOOL(object_buffer(iterator->buffer, &view, false));
    if (view.length < iterator->offset + iterator->layout.size) {
        iterator->buffer = VALUE_NULL;
        return STOP;
    }
    const uint8_t *data = view.data + iterator->offset;
    iterator->offset += iterator->layout.size;
    return unpack_at(iterator->format, &iterator->layout, data);
}

METHOD(struct_iterator, __length_hint__) {
    UnpackIterator *iterator = (UnpackIterator *)value_object(args->self);
    if (value_is_null(iterator->buffer)) {
        return value_from_small_int(0);
    }
    BufferView view;
    TRY_BOOL(object_buffer(iterator->buffer, &view, false));
    size_t rest = view.length > iterator->offset ? view.length - iterator->offset : 0;
    return int_from_size(rest / iterator->layout.size);
}

const Slots struct_iterator_slots = {
    .size = sizeof(UnpackIterator),
    .trace = iterator_trace,
    .iter = iterator_iter,
    .next = iterator_next,
};

// Functions
// ----------------------------------------------------------------------------------------------------------------

#define FORMAT_AND_LAYOUT(argument)                      \
    Str *format = TRY_PTR(struct_format_text(argument)); \
    FormatLayout layout;                                 \
    TRY_BOOL(struct_layout(format, &layout))

FUNCTION(struct, calcsize) {
    FORMAT_AND_LAYOUT(args->format);
    return int_from_size(layout.size);
}

static Value raise_missing_format(void) { return raise_error(&TypeError_type, "missing format argument"); }

FUNCTION(struct, pack) {
    if (args->values_count == 0) {
        return raise_missing_format();
    }
    FORMAT_AND_LAYOUT(args->values[0]);
    return value_from_object(TRY_PTR(pack_values(format, &layout, "pack", args->values + 1, args->values_count - 1)));
}

FUNCTION(struct, pack_into) {
    if (args->values_count == 0) {
        return raise_missing_format();
    }
    FORMAT_AND_LAYOUT(args->values[0]);
    return pack_into(format, &layout, args->values + 1, args->values_count - 1);
}

FUNCTION(struct, unpack) {
    FORMAT_AND_LAYOUT(args->format);
    return unpack(format, &layout, args->buffer);
}

FUNCTION(struct, unpack_from) {
    FORMAT_AND_LAYOUT(args->format);
    return unpack_from(format, &layout, args->buffer, args->offset);
}

FUNCTION(struct, iter_unpack) {
    FORMAT_AND_LAYOUT(args->format);
    return iter_unpack(format, &layout, args->buffer);
}

// Struct
// -------------------------------------------------------------------------------------------------------------------

static StructObject *struct_of(Value self) { return (StructObject *)value_object(self); }

METHOD(struct_Struct, __new__) {
    return value_from_object(TRY_PTR(type_allocate((const Type *)value_object(args->cls))));
}

METHOD(struct_Struct, __init__) {
    FORMAT_AND_LAYOUT(args->format);
    struct_of(args->self)->format = format;
    struct_of(args->self)->layout = layout;
    return VALUE_NONE;
}

// NULL and an error for a Struct whose __init__() was not called.
static StructObject *ready_struct(Value self) {
    StructObject *result = struct_of(self);
    return result->format != NULL ? result : raise_null(&struct_error_type, "Struct object is not initialized");
}

METHOD(struct_Struct, pack) {
    StructObject *self = TRY_PTR(ready_struct(args->self));
    return value_from_object(
        TRY_PTR(pack_values(self->format, &self->layout, "pack", args->values, args->values_count)));
}

METHOD(struct_Struct, pack_into) {
    StructObject *self = TRY_PTR(ready_struct(args->self));
    FormatLayout layout = self->layout;  // converting a value may call __init__() again
    return pack_into(self->format, &layout, args->values, args->values_count);
}

METHOD(struct_Struct, unpack) {
    StructObject *self = TRY_PTR(ready_struct(args->self));
    return unpack(self->format, &self->layout, args->buffer);
}

METHOD(struct_Struct, unpack_from) {
    StructObject *self = TRY_PTR(ready_struct(args->self));
    return unpack_from(self->format, &self->layout, args->buffer, args->offset);
}

METHOD(struct_Struct, iter_unpack) {
    StructObject *self = TRY_PTR(ready_struct(args->self));
    return iter_unpack(self->format, &self->layout, args->buffer);
}

GETTER(struct_Struct, format) { return value_from_object(TRY_PTR(ready_struct(self))->format); }
GETTER(struct_Struct, size) { return int_from_size(struct_of(self)->layout.size); }

static void struct_trace(Object *self) { gc_visit_object(((StructObject *)self)->format); }

const Slots struct_Struct_slots = {
    .size = sizeof(StructObject),
    .type_flags = TYPE_BASE_ALLOWED | TYPE_WEAKREFS,
    .trace = struct_trace,
};
