// array: the storage, conversion of items, and slots. Subscripts are in array_items.c, methods in array_methods.c.
#include <string.h>

#include "core/utf8.h"
#include "gen/array.h"
#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/array_parts.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/memoryview.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// Items
// --------------------------------------------------------------------------------------------------------------------

size_t array_item_size(char typecode) {
    switch (typecode) {
        case 'b':
        case 'B': return 1;
        case 'h':
        case 'H': return 2;
        case 'i':
        case 'I':
        case 'u':
        case 'f': return 4;
        case 'l':
        case 'L': return sizeof(long);
        case 'q':
        case 'Q':
        case 'd': return 8;
        default: return 0;
    }
}

static uint64_t load(const uint8_t *item, size_t size) {
    uint8_t b;
    uint16_t h;
    uint32_t i;
    uint64_t q;
    switch (size) {
        case 1: memcpy(&b, item, 1); return b;
        case 2: memcpy(&h, item, 2); return h;
        case 4: memcpy(&i, item, 4); return i;
        default: memcpy(&q, item, 8); return q;
    }
}

static void store(uint8_t *item, uint64_t bits, size_t size) {
    uint8_t b = (uint8_t)bits;
    uint16_t h = (uint16_t)bits;
    uint32_t i = (uint32_t)bits;
    switch (size) {
        case 1: memcpy(item, &b, 1); break;
        case 2: memcpy(item, &h, 2); break;
        case 4: memcpy(item, &i, 4); break;
        default: memcpy(item, &bits, 8); break;
    }
}

static bool is_signed(char typecode) { return typecode >= 'a'; }

Value array_unpack(char typecode, const uint8_t *item) {
    size_t size = array_item_size(typecode);
    if (typecode == 'd') {
        double number;
        memcpy(&number, item, sizeof number);
        return value_from_double(number);
    }
    if (typecode == 'f') {
        float number;
        memcpy(&number, item, sizeof number);
        return value_from_double(number);
    }
    uint64_t bits = load(item, size);
    if (typecode == 'u') {
        return bits > UTF8_LAST_CODE_POINT ? raise_error(&ValueError_type, "chr() arg not in range(0x110000)")
                                           : value_from_object(TRY_PTR(str_from_code_point((uint32_t)bits)));
    }
    if (!is_signed(typecode)) {
        return int_from_u64(bits);
    }
    unsigned unused = 64 - (unsigned)size * 8;
    return int_from_i64((int64_t)(bits << unused) >> unused);
}

static bool raise_limit(const char *kind, bool below) {
    return raise_false(&OverflowError_type, "%s is %s", kind, below ? "less than minimum" : "greater than maximum");
}

// The words of CPython, which converts small types by way of larger ones.
static bool raise_out_of_range(char typecode, Value v, bool fits_long, int64_t number) {
    uint64_t magnitude;
    bool below = int_sign(v) < 0;
    bool fits_int = fits_long && number >= INT32_MIN && number <= INT32_MAX;
    bool fits_short = fits_long && number >= INT16_MIN && number <= INT16_MAX;
    if (typecode == 'q') {
        return raise_false(&OverflowError_type, "int too big to convert");
    }
    if (typecode == 'Q') {
        return raise_formatted_false(&OverflowError_type, below ? MESSAGE("can't convert negative int to unsigned")
                                                                : MESSAGE("int too big to convert"));
    }
    if (typecode == 'I' || typecode == 'L') {
        if (below) {
            return raise_false(&OverflowError_type, "can't convert negative value to unsigned int");
        }
        return typecode == 'I' && int_to_u64(v, &magnitude)
                   ? raise_limit("unsigned int", false)
                   : raise_false(&OverflowError_type, "Python int too large to convert to C unsigned long");
    }
    if (!fits_long || typecode == 'l') {
        return raise_false(&OverflowError_type, "Python int too large to convert to C long");
    }
    switch (typecode) {
        case 'b': return raise_limit(fits_short ? "signed char" : "signed short integer", below);
        case 'B': return raise_limit("unsigned byte integer", below);
        case 'h': return raise_limit("signed short integer", below);
        case 'H': return raise_limit(fits_int ? "unsigned short" : "signed integer", below);
        default: return raise_limit("signed integer", below);
    }
}

static bool pack_int(char typecode, uint8_t *item, Value v) {
    Value integer = TRY_OR(object_index(v), false);
    size_t size = array_item_size(typecode);
    unsigned bits = (unsigned)size * 8;
    int64_t number = 0;
    uint64_t magnitude = 0;
    bool fits_long = int_to_i64(integer, &number);
    bool fits;
    if (is_signed(typecode)) {
        int64_t limit = (int64_t)((uint64_t)1 << (bits - 1));
        fits = fits_long && (bits == 64 || (number >= -limit && number < limit));
        magnitude = (uint64_t)number;
    } else {
        fits = int_to_u64(integer, &magnitude) && (bits == 64 || magnitude >> bits == 0);
    }
    if (!fits) {
        return raise_out_of_range(typecode, integer, fits_long, number);
    }
    store(item, magnitude, size);
    return true;
}

static bool pack_character(uint8_t *item, Value v) {
    if (!value_is_instance(v, &str_type) || str_code_points(value_str(v)) != 1) {
        return raise_false(&TypeError_type, "array item must be unicode character");
    }
    const char *text = str_text(value_str(v));
    store(item, utf8_decode(&text, text + value_str(v)->length, UTF8_SURROGATES), 4);
    return true;
}

bool array_pack(char typecode, uint8_t *item, Value v) {
    double number;
    switch (typecode) {
        case 'u': return pack_character(item, v);
        case 'd':
            TRY_BOOL_OR(object_to_double(v, &number), false);
            memcpy(item, &number, sizeof number);
            return true;
        case 'f': {
            TRY_BOOL_OR(object_to_double(v, &number), false);
            float single = (float)number;
            memcpy(item, &single, sizeof single);
            return true;
        }
        default: return pack_int(typecode, item, v);
    }
}

// Storage
// ------------------------------------------------------------------------------------------------------------------

static bool set_capacity(Array *array, size_t capacity) {
    size_t bytes;
    if (__builtin_mul_overflow(capacity, (size_t)array->item_size, &bytes) || bytes > (size_t)INTPTR_MAX) {
        return raise_false(&MemoryError_type, "");
    }
    TRY_BOOL_OR(buffer_resize(&array->data, bytes), false);
    array->capacity = capacity;
    return true;
}

bool array_check_resizable(Array *array) {
    return exports_allow_resize(&array->exports, MESSAGE("cannot resize an array that is exporting buffers"));
}

// Change the length; new items are undefined until set. False = raised.
static bool array_resize(Array *array, size_t length) {
    if (length != array->length) {
        TRY_BOOL_OR(array_check_resizable(array), false);
    }
    if (length > array->capacity) {
        TRY_BOOL_OR(set_capacity(array, buffer_grown_capacity(length)), false);
    } else if (length < array->capacity / 2) {
        TRY_BOOL_OR(set_capacity(array, length), false);
    }
    array->length = length;
    return true;
}

Array *array_new(const Type *type, char typecode, size_t length) {
    Array *array = TRY_PTR_OR(type_allocate(type), NULL);
    array->typecode = typecode;
    array->item_size = (uint8_t)array_item_size(typecode);
    if (length > 0) {
        TRY_BOOL_OR(set_capacity(array, length), NULL);
    }
    array->length = length;
    return array;
}

bool array_append(Array *array, Value v) {
    // Converted first: that may run Python, which may change the array.
    uint8_t item[8];
    TRY_BOOL_OR(array_pack(array->typecode, item, v), false);
    TRY_BOOL_OR(array_resize(array, array->length + 1), false);
    memcpy(array_item(array, array->length - 1), item, array->item_size);
    return true;
}

bool array_open_gap(Array *array, size_t index, size_t count) {
    size_t behind = array->length - index;
    TRY_BOOL_OR(array_resize(array, array->length + count), false);
    memmove(array_item(array, index + count), array_item(array, index), behind * array->item_size);
    return true;
}

bool array_close_gap(Array *array, size_t index, size_t count) {
    TRY_BOOL_OR(count == 0 || array_check_resizable(array), false);
    size_t behind = array->length - index - count;
    memmove(array_item(array, index), array_item(array, index + count), behind * array->item_size);
    // Making it smaller may fail for lack of memory; then it only stays too large.
    size_t length = array->length - count;
    if (!array_resize(array, length)) {
        error_clear();
        array->length = length;
    }
    return true;
}

bool array_append_bytes(Array *array, const void *bytes, size_t length) {
    if (length % array->item_size != 0) {
        return raise_false(&ValueError_type, "bytes length not a multiple of item size");
    }
    if (length == 0) {
        return true;
    }
    size_t old = array->length;
    TRY_BOOL_OR(array_resize(array, old + length / array->item_size), false);
    memcpy(array_item(array, old), bytes, length);
    return true;
}

static bool append_array(Array *array, Array *other) {
    if (array->typecode != other->typecode) {
        return raise_false(&TypeError_type, "can only extend with array of same kind");
    }
    size_t old = array->length, count = other->length;
    if (count == 0) {
        return true;
    }
    TRY_BOOL_OR(array_resize(array, old + count), false);
    memcpy(array_item(array, old), other->data, count * array->item_size);
    return true;
}

bool array_extend(Array *array, Value iterable) {
    if (value_is_instance(iterable, &array_type)) {
        return append_array(array, value_array(iterable));
    }
    Value iterator = TRY_OR(object_iter(iterable), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            return true;
        }
        TRY_BOOL_OR(array_append(array, item) && poll_at(i), false);
    }
}

bool array_find(Array *array, Value v, size_t start, size_t stop, intptr_t *index) {
    *index = -1;
    for (size_t i = start; i < stop && i < array->length; i++) {
        bool equal;
        Value item = TRY_OR(array_unpack(array->typecode, array_item(array, i)), false);
        TRY_BOOL_OR(object_compare(OP_EQ, item, v, &equal) && poll_at(i), false);
        if (equal) {
            *index = (intptr_t)i;
            return true;
        }
    }
    return true;
}

// Slots
// --------------------------------------------------------------------------------------------------------------------

static Value array_repr(Value self) {
    Array *array = value_array(self);
    const Str *name = value_type(self)->name;
    if (array->length == 0) {
        return value_from_object(TRY_PTR(str_format("%S('%c')", name, array->typecode)));
    }
    Str *method = array->typecode == 'u' ? NAME(tounicode) : NAME(tolist);
    Value items = TRY(vm_call_method(self, method, 0, NULL));
    return value_from_object(TRY_PTR(str_format("%S('%c', %R)", name, array->typecode, items)));
}

static Value concatenate(Array *left, Value right) {
    if (!value_is_instance(right, &array_type)) {
        return raise_error(&TypeError_type, "can only append array (not \"%T\") to array", right);
    }
    if (left->typecode != value_array(right)->typecode) {
        return raise_error(&TypeError_type, "bad argument type for built-in operation");
    }
    Array *sum = TRY_PTR(array_new(&array_type, left->typecode, 0));
    TRY_BOOL(append_array(sum, left) && append_array(sum, value_array(right)));
    return value_from_object(sum);
}

// Repeat what is there so that the array holds it `count` times.
static bool repeat(Array *array, intptr_t count) {
    size_t length = array->length, total;
    TRY_BOOL_OR(items_repeated_length(length, count, &total), false);
    TRY_BOOL_OR(array_resize(array, total), false);
    return length == 0 || total == 0 || repeat_bytes(array->data, length * array->item_size, total * array->item_size);
}

static Value multiply(Array *array, Value factor) {
    if (!value_has_index(factor)) {
        return raise_error(&TypeError_type, "can't multiply sequence by non-int of type '%T'", factor);
    }
    intptr_t count;
    TRY_BOOL(items_repeat_count(factor, &count));
    Array *product = TRY_PTR(array_new(&array_type, array->typecode, 0));
    TRY_BOOL(append_array(product, array) && repeat(product, count));
    return value_from_object(product);
}

static Value array_binary(BinaryOp op, Value left, Value right) {
    bool left_is_array = value_is_instance(left, &array_type);
    if (op == OP_ADD && left_is_array) {
        return concatenate(value_array(left), right);
    }
    if (op == OP_MUL) {
        return left_is_array ? multiply(value_array(left), right) : multiply(value_array(right), left);
    }
    return VALUE_NOT_IMPLEMENTED;
}

static Value array_inplace(BinaryOp op, Value self, Value other) {
    Array *array = value_array(self);
    if (op == OP_ADD) {
        if (!value_is_instance(other, &array_type)) {
            return raise_error(&TypeError_type, "can only extend array with array (not \"%T\")", other);
        }
        TRY_BOOL(append_array(array, value_array(other)));
        return self;
    }
    if (op != OP_MUL || !value_has_index(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    intptr_t count;
    TRY_BOOL(items_repeat_count(other, &count));
    TRY_BOOL(repeat(array, count));
    return self;
}

static Value array_compare(CompareOp op, Value self, Value other) {
    if (!value_is_instance(other, &array_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Array *a = value_array(self), *b = value_array(other);
    if (a->length != b->length && (op == OP_EQ || op == OP_NE)) {
        return value_from_bool(op == OP_NE);
    }
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        Value left = TRY(array_unpack(a->typecode, array_item(a, i)));
        Value right = TRY(array_unpack(b->typecode, array_item(b, i)));
        bool equal;
        TRY_BOOL(object_compare(OP_EQ, left, right, &equal) && poll_at(i));
        if (!equal) {
            return op == OP_EQ ? VALUE_FALSE : op == OP_NE ? VALUE_TRUE : object_rich_compare(op, left, right);
        }
    }
    return object_rich_compare(op, int_from_size(a->length), int_from_size(b->length));
}

static Value array_length(Value self) { return int_from_size(value_array(self)->length); }

static Value array_contains(Value self, Value item) {
    intptr_t index;
    TRY_BOOL(array_find(value_array(self), item, 0, SIZE_MAX, &index));
    return value_from_bool(index >= 0);
}

static bool array_buffer(Value self, BufferView *view, bool writable UNUSED) {
    Array *array = value_array(self);
    static uint8_t nothing;
    *view = (BufferView){
        .data = array->length > 0 ? array->data : &nothing,
        .length = array->length * array->item_size,
        .format = array->typecode,
        .item_size = array->item_size,
    };
    return true;
}

static void array_trace(Object *self) { gc_visit_buffer(&((Array *)self)->data); }

// Iteration
// ----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Array *array;  // NULL at the end
    size_t index;
} ArrayIterator;

static Value array_iter(Value self) {
    ArrayIterator *iterator = TRY_PTR(gc_new(&array_iterator_type, sizeof(ArrayIterator)));
    iterator->array = value_array(self);
    return value_from_object(iterator);
}

static Value iterator_iter(Value self) { return self; }

static Value iterator_next(Value self) {
    ArrayIterator *iterator = (ArrayIterator *)value_object(self);
    Array *array = iterator->array;
    if (array == NULL || iterator->index >= array->length) {
        iterator->array = NULL;
        return STOP;
    }
    return array_unpack(array->typecode, array_item(array, iterator->index++));
}

METHOD(array_iterator, __reduce__) {
    const ArrayIterator *self = (ArrayIterator *)value_object(args->self);
    if (self->array == NULL) {
        return iterator_reduced(vm_builtin(NAME(iter)), value_from_object(&tuple_empty), VALUE_UNDEF);
    }
    return iterator_reduced(vm_builtin(NAME(iter)), value_from_object(self->array), int_from_size(self->index));
}

METHOD(array_iterator, __setstate__) {
    ArrayIterator *self = (ArrayIterator *)value_object(args->self);
    size_t length = self->array == NULL ? 0 : self->array->length;
    self->index = args->state < 0 ? 0 : MIN((size_t)args->state, length);
    return VALUE_NONE;
}

static void iterator_trace(Object *self) { gc_visit_object(((ArrayIterator *)self)->array); }

const Slots array_iterator_slots = {
    .size = sizeof(ArrayIterator),
    .trace = iterator_trace,
    .iter = iterator_iter,
    .next = iterator_next,
};

const Slots array_slots = {
    .size = sizeof(Array),
    .exports_offset = offsetof(Array, exports),
    .type_flags = TYPE_BASE_ALLOWED | TYPE_SEQUENCE_PATTERN | TYPE_WEAKREFS,
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL,
    .reflected_ops = 1 << OP_MUL,
    .inplace_ops = 1 << OP_ADD | 1 << OP_MUL,
    .trace = array_trace,
    .repr = array_repr,
    .binary = array_binary,
    .inplace = array_inplace,
    .compare = array_compare,
    .length = array_length,
    .get_item = array_get_item,
    .set_item = array_set_item,
    .contains = array_contains,
    .iter = array_iter,
    .buffer = array_buffer,
};
