// ndarray: storage, items, making arrays of other objects. Subscripts are in ndarray_items.c, operators in
// ndarray_ops.c.
#include "modules/ulab/ndarray.h"

#include <string.h>

#include "core/libm.h"
#include "gen/_ulab.h"
#include "heap/gc.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// Items --------------------------------------------------------------------------------------------------------------

size_t dtype_size(char dtype) {
    switch (dtype) {
        case '?':
        case 'b':
        case 'B': return 1;
        case 'h':
        case 'H': return 2;
        case 'd': return sizeof(double);
        default: return 0;
    }
}

double item_get(const uint8_t *item, char dtype) {
    double d;
    uint16_t h;
    switch (dtype) {
        case 'd': memcpy(&d, item, sizeof d); return d;
        case 'b': return (int8_t)*item;
        case 'H': memcpy(&h, item, sizeof h); return h;
        case 'h': memcpy(&h, item, sizeof h); return (int16_t)h;
        default: return *item;
    }
}

void item_set(uint8_t *item, char dtype, double number) {
    if (dtype == 'd') {
        memcpy(item, &number, sizeof number);
        return;
    }
    if (dtype == '?') {
        *item = number != 0;
        return;
    }
    const int64_t whole = double_abs(number) < 9e18 ? (int64_t)number : 0;
    const uint16_t h = (uint16_t)whole;
    memcpy(item, &h, dtype_size(dtype));
}

Value item_value(double number, char dtype) {
    switch (dtype) {
        case 'd': return value_from_double(number);
        case '?': return value_from_bool(number != 0);
        default: return value_from_small_int((intptr_t)number);
    }
}

void cursor_start(Cursor *cursor, const Ndarray *array) {
    *cursor = (Cursor){.array = array, .item = array->storage->data + array->offset};
}

void cursor_next(Cursor *cursor) {
    const Ndarray *array = cursor->array;
    for (size_t axis = array->ndim; axis-- > 0;) {
        cursor->item += array->strides[axis];
        if (++cursor->index[axis] < array->shape[axis]) {
            return;
        }
        cursor->item -= array->strides[axis] * (intptr_t)array->shape[axis];
        cursor->index[axis] = 0;
    }
}

bool ndarray_poll(size_t step) {
    enum {
        STEPS = 4096
    };
    return step % STEPS != STEPS - 1 || vm_poll_quietly();
}

// Arrays -------------------------------------------------------------------------------------------------------------

static void ndarray_trace(Object *self) { gc_visit_object(((const Ndarray *)self)->storage); }

size_t ndarray_size(const Ndarray *array) {
    size_t size = 1;
    for (size_t axis = 0; axis < array->ndim; axis++) {
        size *= array->shape[axis];
    }
    return size;
}

// Strides of items one after the other. False if there are more bytes than addresses.
static bool set_strides(Ndarray *array, size_t *bytes) {
    *bytes = dtype_size(array->dtype);
    for (size_t axis = array->ndim; axis-- > 0;) {
        array->strides[axis] = (intptr_t)*bytes;
        if (__builtin_mul_overflow(*bytes, array->shape[axis], bytes) || *bytes > INTPTR_MAX) {
            return false;
        }
    }
    return true;
}

bool ndarray_is_contiguous(const Ndarray *array) {
    Ndarray plain = *array;
    size_t bytes;
    return set_strides(&plain, &bytes) && memcmp(plain.strides, array->strides, array->ndim * sizeof(intptr_t)) == 0;
}

Ndarray *ndarray_new(char dtype, size_t ndim, const size_t *shape) {
    Ndarray *array = TRY_PTR_OR(gc_new(&ndarray_type, sizeof(Ndarray)), NULL);
    array->dtype = dtype;
    array->ndim = (uint8_t)ndim;
    if (ndim > 0) {
        memcpy(array->shape, shape, ndim * sizeof *shape);
    }
    size_t bytes;
    if (!set_strides(array, &bytes)) {
        return raise_null(&ValueError_type, "array is too big");
    }
    array->storage = TRY_PTR_OR(bytearray_new(NULL, bytes), NULL);
    return array;
}

Ndarray *ndarray_view(const Ndarray *array) {
    Ndarray *view = TRY_PTR_OR(gc_new(&ndarray_type, sizeof(Ndarray)), NULL);
    *view = *array;
    return view;
}

bool ndarray_assign(const Ndarray *array, const Ndarray *source) {
    Ndarray shown;
    TRY_BOOL_OR(broadcast_to(source, array, &shown), false);
    Cursor to, from;
    cursor_start(&to, array);
    cursor_start(&from, &shown);
    for (size_t left = ndarray_size(array); left > 0; left--) {
        item_set(to.item, array->dtype, item_get(from.item, source->dtype));
        cursor_next(&to);
        cursor_next(&from);
        TRY_BOOL_OR(ndarray_poll(left), false);
    }
    return true;
}

Ndarray *ndarray_copy(const Ndarray *array, char dtype) {
    Ndarray *copy = TRY_PTR_OR(ndarray_new(dtype, array->ndim, array->shape), NULL);
    return ndarray_assign(copy, array) ? copy : NULL;
}

Value ndarray_result(Ndarray *array) {
    if (array->ndim > 0) {
        return value_from_object(array);
    }
    return item_value(item_get(array->storage->data + array->offset, array->dtype), array->dtype);
}

// Broadcasting -------------------------------------------------------------------------------------------------------

static bool raise_shapes(void) { return raise_false(&ValueError_type, "operands could not be broadcast together"); }

bool broadcast_shape(const Ndarray *left, const Ndarray *right, Ndarray *common) {
    common->ndim = MAX(left->ndim, right->ndim);
    for (size_t back = 1; back <= common->ndim; back++) {
        size_t a = back <= left->ndim ? left->shape[left->ndim - back] : 1;
        size_t b = back <= right->ndim ? right->shape[right->ndim - back] : 1;
        if (a != b && a != 1 && b != 1) {
            return raise_shapes();
        }
        common->shape[common->ndim - back] = a == 1 ? b : a;
    }
    return true;
}

bool broadcast_to(const Ndarray *array, const Ndarray *common, Ndarray *view) {
    *view = *array;
    view->ndim = common->ndim;
    for (size_t back = 1; back <= MAX(array->ndim, common->ndim); back++) {
        size_t have = back <= array->ndim ? array->shape[array->ndim - back] : 1;
        size_t want = back <= common->ndim ? common->shape[common->ndim - back] : 1;
        if (have != want && have != 1) {
            return raise_shapes();
        }
        if (back <= common->ndim) {
            view->shape[common->ndim - back] = want;
            view->strides[common->ndim - back] = have == 1 ? 0 : array->strides[array->ndim - back];
        }
    }
    return true;
}

// From other objects -------------------------------------------------------------------------------------------------

char dtype_from_value(Value v) {
    char dtype = 0;
    if (value_is_str(v) && value_str(v)->length == 1) {
        dtype = str_text(value_str(v))[0];
    } else if (value_is_small_int(v) && value_small_int(v) > 0 && value_small_int(v) < 128) {
        dtype = (char)value_small_int(v);
    } else if (value_is_object(v) && value_object(v) == (const Object *)&float_type) {
        dtype = 'd';
    } else if (value_is_object(v) && value_object(v) == (const Object *)&bool_type) {
        dtype = '?';
    }
    dtype = dtype == 'f' ? 'd' : dtype;
    if (dtype_size(dtype) == 0) {
        (void)raise_error(&TypeError_type, "data type not understood: %R", v);
        return 0;
    }
    return dtype;
}

static bool is_number(Value v) {
    return value_is_small_int(v) || value_is_float(v) || value_is_bool(v) || value_is_instance(v, &int_type) ||
           value_is_instance(v, &float_type);
}

// Nested iterables as nested lists: what they hold is asked for once.
static Value listed(Value v, size_t depth) {
    if (is_number(v)) {
        return v;
    }
    if (depth == NDIM_MAX) {
        return raise_error(&ValueError_type, "too many dimensions: at most 4");
    }
    if (value_is_ndarray(v)) {
        v = TRY(vm_call_values(TRY(object_get_attr(v, NAME(tolist))), 0, NULL));
    }
    List *list = value_list(TRY(list_from_iterable(v)));
    for (size_t i = 0; i < list->length; i++) {
        Value item = TRY(listed(list->items[i], depth + 1));
        list->items[i] = item;
    }
    return value_from_object(list);
}

static bool fill(const Ndarray *array, Value v, size_t depth, intptr_t offset) {
    if (depth == array->ndim) {
        double number;
        TRY_BOOL_OR(is_number(v) || raise_false(&ValueError_type, "iterables are not of the same depth"), false);
        TRY_BOOL_OR(object_to_double(v, &number), false);
        item_set(array->storage->data + offset, array->dtype, number);
        return true;
    }
    if (!value_is_list(v) || value_list(v)->length != array->shape[depth]) {
        return raise_false(&ValueError_type, "iterables are not of the same length");
    }
    const List *list = value_list(v);
    for (size_t i = 0; i < list->length; i++) {
        TRY_BOOL_OR(fill(array, list->items[i], depth + 1, offset + (intptr_t)i * array->strides[depth]), false);
    }
    return true;
}

Ndarray *ndarray_from_value(Value v, char dtype) {
    if (value_is_ndarray(v)) {
        Ndarray *given = value_ndarray(v);
        return dtype == 0 || dtype == given->dtype ? given : ndarray_copy(given, dtype);
    }
    v = TRY_OR(listed(v, 0), NULL);
    size_t shape[NDIM_MAX], ndim = 0;
    for (Value at = v; value_is_list(at); at = value_list(at)->items[0]) {
        shape[ndim++] = value_list(at)->length;
        if (value_list(at)->length == 0) {
            break;
        }
    }
    Ndarray *array = TRY_PTR_OR(ndarray_new(dtype == 0 ? 'd' : dtype, ndim, shape), NULL);
    return fill(array, v, 0, 0) ? array : NULL;
}

size_t shape_from_value(Value v, intptr_t shape[NDIM_MAX]) {
    if (!value_is_tuple(v) && !value_is_list(v)) {
        return object_to_intptr(v, shape) ? 1 : SIZE_MAX;
    }
    const Tuple *given = value_tuple(value_is_tuple(v) ? v : TRY_OR(tuple_from_iterable(v), SIZE_MAX));
    if (given->length > NDIM_MAX) {
        (void)raise_error(&ValueError_type, "too many dimensions: at most 4");
        return SIZE_MAX;
    }
    for (size_t i = 0; i < given->length; i++) {
        TRY_BOOL_OR(object_to_intptr(given->items[i], &shape[i]), SIZE_MAX);
    }
    return given->length;
}

// The type -----------------------------------------------------------------------------------------------------------

static const char *dtype_name(char dtype) {
    switch (dtype) {
        case '?': return "bool";
        case 'b': return "int8";
        case 'B': return "uint8";
        case 'h': return "int16";
        case 'H': return "uint16";
        default: return "float64";
    }
}

// Rows of the last axis in lines of their own, as numpy shows them.
static bool write_items(StrBuilder *text, const Ndarray *array, size_t depth, intptr_t offset) {
    if (depth == array->ndim) {
        Value item = item_value(item_get(array->storage->data + offset, array->dtype), array->dtype);
        Value repr = TRY_OR(object_repr(item), false);
        return str_builder_add_str(text, value_str(repr));
    }
    static const char blanks[] = "\n\n\n          ";
    TRY_BOOL_OR(str_builder_add_c(text, "["), false);
    for (size_t i = 0; i < array->shape[depth]; i++) {
        if (i > 0) {
            size_t lines = array->ndim - depth - 1;
            TRY_BOOL_OR(str_builder_add_c(text, lines > 0 ? "," : ", "), false);
            TRY_BOOL_OR(lines == 0 || str_builder_add(text, blanks + 3 - lines, lines + 7 + depth), false);
        }
        TRY_BOOL_OR(write_items(text, array, depth + 1, offset + (intptr_t)i * array->strides[depth]), false);
        TRY_BOOL_OR(ndarray_poll(i), false);
    }
    return str_builder_add_c(text, "]");
}

static Value ndarray_repr(Value self) {
    const Ndarray *array = value_ndarray(self);
    StrBuilder text;
    str_builder_init(&text);
    (void)str_builder_add_c(&text, "array(");
    TRY_BOOL(write_items(&text, array, 0, array->offset));
    (void)str_builder_add_c(&text, ", dtype=");
    (void)str_builder_add_c(&text, dtype_name(array->dtype));
    (void)str_builder_add_c(&text, ")");
    return str_builder_finish(&text);
}

static Value ndarray_truth(Value self) {
    const Ndarray *array = value_ndarray(self);
    if (ndarray_size(array) != 1) {
        return raise_error(&ValueError_type,
                           "the truth value of an array with more than one item is ambiguous: use any() or all()");
    }
    return value_from_bool(item_get(array->storage->data + array->offset, array->dtype) != 0);
}

static Value ndarray_length(Value self) {
    const Ndarray *array = value_ndarray(self);
    return array->ndim == 0 ? raise_error(&TypeError_type, "len() of an array without dimensions")
                            : value_from_small_int((intptr_t)array->shape[0]);
}

static Value ndarray_iter(Value self) { return sequence_iterator_new(self); }

static bool ndarray_buffer(Value self, BufferView *view, bool writable UNUSED) {
    const Ndarray *array = value_ndarray(self);
    if (!ndarray_is_contiguous(array)) {
        return raise_false(&BufferError_type, "the items of this array do not lie one after the other: copy() it");
    }
    *view = (BufferView){.data = array->storage->data + array->offset,
                         .length = ndarray_size(array) * dtype_size(array->dtype),
                         .format = array->dtype,
                         .item_size = (uint8_t)dtype_size(array->dtype)};
    return true;
}

const Slots ndarray_slots = {
    .size = sizeof(Ndarray),
    .trace = ndarray_trace,
    .repr = ndarray_repr,
    .binary = ndarray_binary,
    .inplace = ndarray_inplace,
    .unary = ndarray_unary,
    .compare = ndarray_compare,
    .truth = ndarray_truth,
    .length = ndarray_length,
    .get_item = ndarray_get_item,
    .set_item = ndarray_set_item,
    .iter = ndarray_iter,
    .buffer = ndarray_buffer,
};
