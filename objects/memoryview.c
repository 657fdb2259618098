// The type memoryview: making views, their attributes and slots.
#include "objects/memoryview.h"

#include "gen/memoryview.h"
#include "heap/gc.h"
#include "objects/bytes.h"
#include "objects/hex_text.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/memoryview_parts.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Making
// ----------------------------------------------------------------------------------------------------------------

static Exports *exports_of(Value exporter) {
    uint16_t offset = value_is_null(exporter) ? 0 : value_type(exporter)->slots->exports_offset;
    return offset == 0 ? NULL : (Exports *)((char *)value_object(exporter) + offset);
}

static void memoryview_trace(Object *self) {
    MemoryView *view = (MemoryView *)self;
    gc_visit(view->exporter);
    Exports *exports = exports_of(view->exporter);
    if (exports != NULL) {
        exports->view_is_alive = true;
    }
}

static MemoryView *export(Value exporter) {
    MemoryView *view = TRY_PTR_OR(gc_new(&memoryview_type, sizeof(MemoryView)), NULL);
    view->exporter = exporter;
    Exports *exports = exports_of(exporter);
    if (exports != NULL) {
        exports->count++;
    }
    return view;
}

bool memoryview_check(const MemoryView *view) {
    return !value_is_null(view->exporter) ||
           raise_false(&ValueError_type, "operation forbidden on released memoryview object");
}

MemoryView *memoryview_copy(const MemoryView *view) {
    MemoryView *copy = TRY_PTR_OR(export(view->exporter), NULL);
    size_t shared = offsetof(MemoryView, offset);
    memcpy((char *)copy + shared, (const char *)view + shared, sizeof *view - shared);
    return copy;
}

Value memoryview_new(Value object) {
    if (value_has_type(object, &memoryview_type)) {
        TRY_BOOL(memoryview_check(value_memoryview(object)));
        return value_from_object(TRY_PTR(memoryview_copy(value_memoryview(object))));
    }
    if (value_type(object)->slots->buffer == NULL) {
        Value given = TRY(object_python_buffer(object));
        if (!value_is_undef(given)) {
            return memoryview_new(given);
        }
        return raise_error(&TypeError_type, "memoryview: a bytes-like object is required, not '%T'", object);
    }
    BufferView buffer;
    TRY_BOOL(object_buffer(object, &buffer, false));
    MemoryView *view = TRY_PTR(export(object));
    view->dimensions = 1;
    view->item_size = buffer.item_size;
    view->format = buffer.format;
    view->readonly = buffer.readonly;
    view->lengths[0] = (intptr_t)(buffer.length / buffer.item_size);
    view->strides[0] = buffer.item_size;
    return value_from_object(view);
}

Value memoryview_for_flags(Value object, intptr_t flags) {
    Value view = TRY(memoryview_new(object));
    if ((flags & 1) && value_memoryview(view)->readonly) {
        memoryview_release(view);
        return raise_formatted(&BufferError_type, value_has_type(object, &memoryview_type)
                                                      ? MESSAGE("memoryview: underlying buffer is not writable")
                                                      : MESSAGE("Object is not writable."));
    }
    return view;
}

METHOD(memoryview, __new__) { return memoryview_new(args->object); }

// Geometry
// --------------------------------------------------------------------------------------------------------------

size_t memoryview_item_count(const MemoryView *view) {
    size_t count = 1;
    for (int i = 0; i < view->dimensions; i++) {
        count *= (size_t)view->lengths[i];
    }
    return count;
}

// Rows (C) or columns (Fortran) follow each other without gaps.
static bool is_contiguous_in(const MemoryView *view, bool fortran) {
    intptr_t expected = view->item_size;
    if (memoryview_item_count(view) == 0) {
        return true;
    }
    for (int i = 0; i < view->dimensions; i++) {
        int dimension = fortran ? i : view->dimensions - 1 - i;
        if (view->lengths[dimension] > 1 && view->strides[dimension] != expected) {
            return false;
        }
        expected *= view->lengths[dimension];
    }
    return true;
}

bool memoryview_is_contiguous(const MemoryView *view) { return is_contiguous_in(view, false); }

intptr_t memoryview_item_offset(const MemoryView *view, size_t index) {
    intptr_t offset = 0;
    for (int i = view->dimensions - 1; i >= 0; i--) {
        offset += (intptr_t)(index % (size_t)view->lengths[i]) * view->strides[i];
        index /= (size_t)view->lengths[i];
    }
    return offset;
}

uint8_t *memoryview_data(const MemoryView *view) {
    BufferView buffer;
    TRY_BOOL_OR(memoryview_check(view), NULL);
    TRY_BOOL_OR(object_buffer(view->exporter, &buffer, false), NULL);
    size_t count = memoryview_item_count(view);
    intptr_t low = (intptr_t)view->offset, high = low;
    for (int i = 0; count > 0 && i < view->dimensions; i++) {
        intptr_t span = (view->lengths[i] - 1) * view->strides[i];
        low += MIN(span, 0);
        high += MAX(span, 0);
    }
    if (count > 0 && (low < 0 || (size_t)high + view->item_size > buffer.length)) {
        return raise_null(&BufferError_type, "memoryview: the underlying object has shrunk");
    }
    static uint8_t nothing;
    return buffer.data == NULL ? &nothing : buffer.data + view->offset;
}

// Conversions
// -----------------------------------------------------------------------------------------------------------

Value memoryview_to_bytes(const MemoryView *view) {
    TRY_BOOL(memoryview_check(view));
    const uint8_t *data = TRY_PTR(memoryview_data(view));
    size_t count = memoryview_item_count(view);
    if (count == 0 || memoryview_is_contiguous(view)) {
        return value_from_object(TRY_PTR(bytes_new(data, count * view->item_size)));
    }
    Bytes *bytes = TRY_PTR(bytes_allocate(count * view->item_size));
    data = TRY_PTR(memoryview_data(view));
    uint8_t *out = bytes_writable_data(bytes);
    for (size_t i = 0; i < count; i++) {
        memcpy(out + i * view->item_size, data + memoryview_item_offset(view, i), view->item_size);
    }
    return value_from_object(bytes);
}

// Columns before rows: the view with its dimensions the other way round, in the usual order.
static Value to_fortran_bytes(const MemoryView *view) {
    MemoryView turned = *view;
    for (int i = 0; i < view->dimensions; i++) {
        turned.lengths[i] = view->lengths[view->dimensions - 1 - i];
        turned.strides[i] = view->strides[view->dimensions - 1 - i];
    }
    return memoryview_to_bytes(&turned);
}

METHOD(memoryview, tobytes) {
    const MemoryView *view = value_memoryview(args->self);
    if (!value_is_none(args->order) && !value_is_any_str(args->order)) {
        return raise_error(&TypeError_type, "tobytes() argument 'order' must be str or None, not %T", args->order);
    }
    const Str *order = value_is_none(args->order) ? NULL : value_str(args->order);
    if (order == NULL || str_equal_c(order, "C")) {
        return memoryview_to_bytes(view);
    }
    if (str_equal_c(order, "A")) {
        return is_contiguous_in(view, true) ? to_fortran_bytes(view) : memoryview_to_bytes(view);
    }
    return str_equal_c(order, "F") ? to_fortran_bytes(view)
                                   : raise_error(&ValueError_type, "order must be 'C', 'F' or 'A'");
}

METHOD(memoryview, __buffer__) { return memoryview_for_flags(args->self, args->flags); }

METHOD(memoryview, hex) {
    HexGroups groups;
    TRY_BOOL(memoryview_check(value_memoryview(args->self)));
    TRY_BOOL(hex_groups(args->sep, args->bytes_per_sep, &groups));
    const Bytes *bytes = value_bytes(TRY(memoryview_to_bytes(value_memoryview(args->self))));
    return hex_from_bytes(bytes_data(bytes), bytes->length, groups);
}

// The items of dimension `dimension` on, the first of which is at `offset`. At most MEMORYVIEW_MAX_DIMENSIONS deep.
static Value to_list(const MemoryView *view, int dimension, intptr_t offset) {
    if (dimension == view->dimensions) {
        return memoryview_unpack(view->format, TRY_PTR(memoryview_data(view)) + offset);
    }
    List *list = TRY_PTR(list_new((size_t)view->lengths[dimension]));
    for (intptr_t i = 0; i < view->lengths[dimension]; i++, offset += view->strides[dimension]) {
        TRY_BOOL(list_append(list, TRY(to_list(view, dimension + 1, offset))) && poll_at((size_t)i));
    }
    return value_from_object(list);
}

METHOD(memoryview, tolist) {
    TRY_BOOL(memoryview_check(value_memoryview(args->self)));
    return to_list(value_memoryview(args->self), 0, 0);
}

METHOD(memoryview, toreadonly) {
    TRY_BOOL(memoryview_check(value_memoryview(args->self)));
    MemoryView *copy = TRY_PTR(memoryview_copy(value_memoryview(args->self)));
    copy->readonly = true;
    return value_from_object(copy);
}

// Releasing
// -------------------------------------------------------------------------------------------------------------

// Views that were dropped without release() still count; a collection finds out whether any is alive.
bool exports_allow_resize(Exports *exports, const char *message) {
    if (exports->count == 0) {
        return true;
    }
    exports->view_is_alive = false;
    gc_collect();
    if (exports->view_is_alive) {
        return raise_formatted_false(&BufferError_type, message);
    }
    exports->count = 0;
    return true;
}

void memoryview_release(Value self) {
    MemoryView *view = value_memoryview(self);
    Exports *exports = exports_of(view->exporter);
    if (exports != NULL && exports->count > 0) {
        exports->count--;
    }
    view->exporter = VALUE_NULL;
}

METHOD(memoryview, release) {
    memoryview_release(args->self);
    return VALUE_NONE;
}

METHOD(memoryview, __exit__) {
    memoryview_release(args->self);
    return VALUE_NONE;
}

METHOD(memoryview, __enter__) {
    TRY_BOOL(memoryview_check(value_memoryview(args->self)));
    return args->self;
}

// Attributes
// ------------------------------------------------------------------------------------------------------------

static Value sizes_tuple(Value self, const intptr_t *sizes) {
    const MemoryView *view = value_memoryview(self);
    TRY_BOOL(memoryview_check(view));
    Tuple *tuple = TRY_PTR(tuple_new(view->dimensions));
    for (int i = 0; i < view->dimensions; i++) {
        tuple->items[i] = value_from_small_int(sizes[i]);
    }
    return value_from_object(tuple);
}

GETTER(memoryview, shape) { return sizes_tuple(self, value_memoryview(self)->lengths); }
GETTER(memoryview, strides) { return sizes_tuple(self, value_memoryview(self)->strides); }

#define CHECKED_GETTER(name, expression)                 \
    GETTER(memoryview, name) {                           \
        const MemoryView *view = value_memoryview(self); \
        TRY_BOOL(memoryview_check(view));                \
        return (expression);                             \
    }
CHECKED_GETTER(c_contiguous, value_from_bool(memoryview_is_contiguous(view)))
CHECKED_GETTER(f_contiguous, value_from_bool(is_contiguous_in(view, true)))
CHECKED_GETTER(contiguous, value_from_bool(memoryview_is_contiguous(view) || is_contiguous_in(view, true)))
CHECKED_GETTER(format, value_from_object(TRY_PTR(str_new_ascii(&view->format, 1))))
CHECKED_GETTER(itemsize, value_from_small_int(view->item_size))
CHECKED_GETTER(nbytes, int_from_size(memoryview_item_count(view) * view->item_size))
CHECKED_GETTER(ndim, value_from_small_int(view->dimensions))
CHECKED_GETTER(obj, view->exporter)
CHECKED_GETTER(readonly, value_from_bool(view->readonly))
CHECKED_GETTER(suboffsets, value_from_object(&tuple_empty))

// Slots
// -----------------------------------------------------------------------------------------------------------------

static Value memoryview_repr(Value self) {
    const MemoryView *view = value_memoryview(self);
    const char *kind = value_is_null(view->exporter) ? "released memory" : "memory";
    return value_from_object(
        TRY_PTR(str_format("<%s at 0x%S>", kind, TRY_PTR(int_to_str(int_from_size((size_t)view), 16)))));
}

static bool memoryview_hash(Value self, intptr_t *hash) {
    const MemoryView *view = value_memoryview(self);
    TRY_BOOL_OR(memoryview_check(view), false);
    if (!view->readonly) {
        return raise_false(&ValueError_type, "cannot hash writable memoryview object");
    }
    if (strchr("Bbc", view->format) == NULL) {
        return raise_false(&ValueError_type, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    TRY_BOOL_OR(object_hash(view->exporter, hash), false);  // what can change has no hash, even if the view cannot
    return object_hash(TRY_OR(memoryview_to_bytes(view), false), hash);
}

static bool same_shape(const MemoryView *a, const MemoryView *b) {
    return a->dimensions == b->dimensions && memcmp(a->lengths, b->lengths, a->dimensions * sizeof a->lengths[0]) == 0;
}

static bool items_equal(const MemoryView *a, const MemoryView *b, size_t index, bool *equal) {
    const uint8_t *first = TRY_PTR_OR(memoryview_data(a), false) + memoryview_item_offset(a, index);
    const uint8_t *second = TRY_PTR_OR(memoryview_data(b), false) + memoryview_item_offset(b, index);
    if (a->format == b->format && strchr("fd", a->format) == NULL) {
        *equal = memcmp(first, second, a->item_size) == 0;
        return true;
    }
    Value left = TRY_OR(memoryview_unpack(a->format, first), false);
    second = TRY_PTR_OR(memoryview_data(b), false) + memoryview_item_offset(b, index);
    return object_equal(left, TRY_OR(memoryview_unpack(b->format, second), false), equal);
}

static bool views_equal(const MemoryView *a, const MemoryView *b, bool *equal) {
    *equal = same_shape(a, b);
    if (*equal && (memoryview_format_size(a->format) == 0 || memoryview_format_size(b->format) == 0)) {
        *equal = false;
    }
    size_t count = memoryview_item_count(a);
    for (size_t i = 0; *equal && i < count; i++) {
        TRY_BOOL_OR(items_equal(a, b, i, equal) && poll_at(i), false);
    }
    return true;
}

static Value memoryview_compare(CompareOp op, Value self, Value other) {
    const MemoryView *view = value_memoryview(self);
    if ((op != OP_EQ && op != OP_NE) || value_type(other)->slots->buffer == NULL) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool other_released = value_has_type(other, &memoryview_type) && value_is_null(value_memoryview(other)->exporter);
    bool equal = value_same(self, other);
    if (!equal && !value_is_null(view->exporter) && !other_released) {
        Value second = TRY(memoryview_new(other));
        TRY_BOOL(views_equal(view, value_memoryview(second), &equal));
        memoryview_release(second);
    }
    return value_from_bool(equal == (op == OP_EQ));
}

static Value memoryview_length(Value self) {
    const MemoryView *view = value_memoryview(self);
    TRY_BOOL(memoryview_check(view));
    if (view->dimensions == 0) {
        return raise_error(&TypeError_type, "0-dim memory has no length");
    }
    return value_from_small_int(view->lengths[0]);
}

static bool memoryview_buffer(Value self, BufferView *buffer, bool writable) {
    const MemoryView *view = value_memoryview(self);
    uint8_t *data = TRY_PTR_OR(memoryview_data(view), false);
    if (writable && view->readonly) {
        return raise_false(&BufferError_type, "memoryview: underlying buffer is not writable");
    }
    if (!memoryview_is_contiguous(view)) {
        return raise_false(&BufferError_type, "memoryview: underlying buffer is not C-contiguous");
    }
    size_t length = memoryview_item_count(view) * view->item_size;
    *buffer = (BufferView){data, length, view->format, view->item_size, view->readonly, VALUE_NULL};
    return true;
}

static Value memoryview_iter(Value self) {
    TRY_BOOL(memoryview_check(value_memoryview(self)));
    return index_iterator_new(&memory_iterator_type, self, 0);
}

const Slots memoryview_slots = {
    .size = sizeof(MemoryView),
    .type_flags = TYPE_SEQUENCE_PATTERN,
    .trace = memoryview_trace,
    .repr = memoryview_repr,
    .hash = memoryview_hash,
    .compare = memoryview_compare,
    .length = memoryview_length,
    .get_item = memoryview_get_item,
    .set_item = memoryview_set_item,
    .iter = memoryview_iter,
    .buffer = memoryview_buffer,
};
