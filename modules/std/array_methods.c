// array: the constructor and the methods.
#include <string.h>

#include "core/utf8.h"
#include "gen/array.h"
#include "modules/std/array_parts.h"
#include "modules/std/lazy.h"
#include "objects/bytes.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Construction
// ---------------------------------------------------------------------------------------------------------------

static bool typecode_of(Value v, char *typecode) {
    if (!value_is_instance(v, &str_type) || str_code_points(value_str(v)) != 1) {
        return raise_false(&TypeError_type, "array() argument 1 must be a unicode character, not %T", v);
    }
    *typecode = *str_text(value_str(v));
    if (value_str(v)->length != 1 || array_item_size(*typecode) == 0) {
        return raise_false(&ValueError_type, "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    return true;
}

static bool is_character_array(Value v) { return value_is_instance(v, &array_type) && value_array(v)->typecode == 'u'; }

static bool append_text(Array *array, Value text) {
    // The items of a str are its characters.
    return array_extend(array, text);
}

static bool fill(Array *array, Value initial) {
    if (value_is_instance(initial, &str_type)) {
        return array->typecode == 'u'
                   ? append_text(array, initial)
                   : raise_false(&TypeError_type, "cannot use a str to initialize an array with typecode '%c'",
                                 array->typecode);
    }
    if (is_character_array(initial) && array->typecode != 'u') {
        return raise_false(&TypeError_type, "cannot use a unicode array to initialize an array with typecode '%c'",
                           array->typecode);
    }
    if (value_is_any_bytes(initial) || value_is_any_bytearray(initial)) {
        BufferView view;
        TRY_BOOL_OR(object_buffer(initial, &view, false), false);
        return array_append_bytes(array, view.data, view.length);
    }
    if (value_is_instance(initial, &array_type) && value_array(initial)->typecode != array->typecode) {
        initial = TRY_OR(list_from_iterable(initial), false);
    }
    return array_extend(array, initial);
}

METHOD(array, __new__) {
    if (args->args_count == 0) {
        return raise_error(&TypeError_type, "array() takes at least 1 argument (0 given)");
    }
    if (args->args_count > 2) {
        return raise_error(&TypeError_type, "array() takes at most 2 arguments (%zu given)", args->args_count);
    }
    char typecode;
    TRY_BOOL(typecode_of(args->args[0], &typecode));
    Array *array = TRY_PTR(array_new((const Type *)value_object(args->cls), typecode, 0));
    if (args->args_count == 2) {
        TRY_BOOL(fill(array, args->args[1]));
    }
    return value_from_object(array);
}

METHOD(array, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

GETTER(array, typecode) {
    return value_from_object(TRY_PTR(str_from_code_point((uint32_t)value_array(self)->typecode)));
}
GETTER(array, itemsize) { return value_from_small_int(value_array(self)->item_size); }

// Adding and removing
// ---------------------------------------------------------------------------------------------------------

METHOD(array, append) {
    TRY_BOOL(array_append(value_array(args->self), args->v));
    return VALUE_NONE;
}

METHOD(array, extend) {
    TRY_BOOL(array_extend(value_array(args->self), args->bb));
    return VALUE_NONE;
}

METHOD(array, insert) {
    Array *array = value_array(args->self);
    uint8_t item[8];
    TRY_BOOL(array_pack(array->typecode, item, args->v));
    intptr_t index = args->i < 0 ? args->i + (intptr_t)array->length : args->i;
    index = MIN(MAX(index, 0), (intptr_t)array->length);
    TRY_BOOL(array_open_gap(array, (size_t)index, 1));
    memcpy(array_item(array, (size_t)index), item, array->item_size);
    return VALUE_NONE;
}

METHOD(array, pop) {
    Array *array = value_array(args->self);
    if (array->length == 0) {
        return raise_error(&IndexError_type, "pop from empty array");
    }
    intptr_t index = args->i < 0 ? args->i + (intptr_t)array->length : args->i;
    if (index < 0 || (size_t)index >= array->length) {
        return raise_error(&IndexError_type, "pop index out of range");
    }
    Value item = TRY(array_unpack(array->typecode, array_item(array, (size_t)index)));
    TRY_BOOL(array_close_gap(array, (size_t)index, 1));
    return item;
}

METHOD(array, remove) {
    Array *array = value_array(args->self);
    intptr_t index;
    TRY_BOOL(array_find(array, args->v, 0, SIZE_MAX, &index));
    if (index < 0 || (size_t)index >= array->length) {
        return raise_error(&ValueError_type, "array.remove(x): x not in array");
    }
    TRY_BOOL(array_close_gap(array, (size_t)index, 1));
    return VALUE_NONE;
}

METHOD(array, reverse) {
    Array *array = value_array(args->self);
    uint8_t swap[8];
    for (size_t i = 0; i < array->length / 2; i++) {
        uint8_t *low = array_item(array, i), *high = array_item(array, array->length - 1 - i);
        memcpy(swap, low, array->item_size);
        memcpy(low, high, array->item_size);
        memcpy(high, swap, array->item_size);
    }
    return VALUE_NONE;
}

METHOD(array, byteswap) {
    Array *array = value_array(args->self);
    for (size_t i = 0; i < array->length; i++) {
        uint8_t *item = array_item(array, i);
        for (size_t low = 0, high = array->item_size - 1u; low < high; low++, high--) {
            uint8_t swap = item[low];
            item[low] = item[high];
            item[high] = swap;
        }
    }
    return VALUE_NONE;
}

// Searching
// ------------------------------------------------------------------------------------------------------------------

METHOD(array, count) {
    Array *array = value_array(args->self);
    size_t count = 0;
    for (size_t i = 0; i < array->length; i++) {
        bool equal;
        Value item = TRY(array_unpack(array->typecode, array_item(array, i)));
        TRY_BOOL(object_compare(OP_EQ, item, args->v, &equal) && poll_at(i));
        count += equal;
    }
    return int_from_size(count);
}

// A bound of index(): negative numbers count from the end.
static bool search_bound(Value v, size_t length, size_t *bound) {
    intptr_t index;
    TRY_BOOL_OR(object_to_index_clamped(v, &index), false);
    if (index < 0) {
        index = MAX(index + (intptr_t)length, 0);
    }
    *bound = (size_t)index;
    return true;
}

METHOD(array, index) {
    Array *array = value_array(args->self);
    size_t start, stop = SIZE_MAX;
    TRY_BOOL(search_bound(args->start, array->length, &start));
    if (!value_is_undef(args->stop)) {
        TRY_BOOL(search_bound(args->stop, array->length, &stop));
    }
    intptr_t index;
    TRY_BOOL(array_find(array, args->v, start, stop, &index));
    return index < 0 ? raise_error(&ValueError_type, "array.index(x): x not in array") : value_from_small_int(index);
}

// Conversions
// ----------------------------------------------------------------------------------------------------------------

METHOD(array, buffer_info) {
    Array *array = value_array(args->self);
    Value address = TRY(int_from_u64((uintptr_t)array->data));
    return tuple_pair(address, int_from_size(array->length));
}

METHOD(array, frombytes) {
    BufferView view;
    TRY_BOOL(object_buffer(args->buffer, &view, false));
    if (view.item_size != 1) {
        return raise_error(&TypeError_type, "a bytes-like object is required");
    }
    // The buffer may be this array's own, which moves when it grows; the local pointer keeps the old one.
    TRY_BOOL(array_append_bytes(value_array(args->self), view.data, view.length));
    return VALUE_NONE;
}

static Value array_bytes(const Array *array) {
    return value_from_object(TRY_PTR(bytes_new(array->data, array->length * array->item_size)));
}

METHOD(array, tobytes) { return array_bytes(value_array(args->self)); }

METHOD(array, fromfile) {
    Array *array = value_array(args->self);
    if (args->n < 0) {
        return raise_error(&ValueError_type, "negative count");
    }
    size_t wanted;
    if (__builtin_mul_overflow((size_t)args->n, (size_t)array->item_size, &wanted)) {
        return raise_error(&MemoryError_type, "");
    }
    Value count = int_from_size(wanted);
    Value data = TRY(vm_call_method(args->f, NAME(read), 1, &count));
    if (!value_is_any_bytes(data)) {
        return raise_error(&TypeError_type, "read() didn't return bytes");
    }
    size_t length = value_bytes(data)->length;
    TRY_BOOL(array_append_bytes(array, bytes_data(value_bytes(data)), length));
    return length == wanted ? VALUE_NONE : raise_error(&EOFError_type, "read() didn't return enough bytes");
}

METHOD(array, tofile) {
    Value bytes = TRY(array_bytes(value_array(args->self)));
    TRY(vm_call_method(args->f, NAME(write), 1, &bytes));
    return VALUE_NONE;
}

METHOD(array, fromlist) {
    Array *array = value_array(args->self);
    if (!value_is_instance(args->list, &list_type)) {
        return raise_error(&TypeError_type, "arg must be list");
    }
    size_t old = array->length;
    if (!array_extend(array, args->list)) {
        // All or nothing.
        array->length = MIN(old, array->length);
        return RAISED;
    }
    return VALUE_NONE;
}

METHOD(array, tolist) {
    Array *array = value_array(args->self);
    List *list = TRY_PTR(list_new(array->length));
    for (size_t i = 0; i < array->length; i++) {
        Value item = TRY(array_unpack(array->typecode, array_item(array, i)));
        TRY_BOOL(list_append(list, item) && poll_at(i));
    }
    return value_from_object(list);
}

METHOD(array, fromunicode) {
    Array *array = value_array(args->self);
    if (array->typecode != 'u') {
        return raise_error(&ValueError_type, "fromunicode() may only be called on unicode type arrays");
    }
    TRY_BOOL(append_text(array, value_from_object(args->ustr)));
    return VALUE_NONE;
}

METHOD(array, tounicode) {
    Array *array = value_array(args->self);
    if (array->typecode != 'u') {
        return raise_error(&ValueError_type, "tounicode() may only be called on unicode type arrays");
    }
    StrBuilder text;
    str_builder_init(&text);
    for (size_t i = 0; i < array->length; i++) {
        uint32_t code_point;
        memcpy(&code_point, array_item(array, i), sizeof code_point);
        if (code_point > UTF8_LAST_CODE_POINT) {
            return raise_error(&ValueError_type, "character U+%x is not in range [U+0000; U+10ffff]", code_point);
        }
        TRY_BOOL(str_builder_add_code_point(&text, code_point));
    }
    return str_builder_finish(&text);
}

static Value copy(Array *array) {
    Array *result = TRY_PTR(array_new(&array_type, array->typecode, 0));
    TRY_BOOL(array_append_bytes(result, array->data, array->length * array->item_size));
    return value_from_object(result);
}

METHOD(array, __copy__) { return copy(value_array(args->self)); }
METHOD(array, __deepcopy__) { return copy(value_array(args->self)); }

static const LazyName lazy_names[] = {{"_array_reconstructor", "_array_state"}};

FUNCTION(array, __getattr__) { return lazy_attribute("array", lazy_names, ARRAY_LENGTH(lazy_names), args->name); }

METHOD(array, __reduce_ex__) {
    Value arguments[] = {args->self, args->protocol};
    Value reduce = TRY(object_get_attr(TRY(vm_import("_array_state")), NAME(reduce)));
    return vm_call_values(reduce, 2, arguments);
}

METHOD(array, __sizeof__) {
    Array *array = value_array(args->self);
    return int_from_size(sizeof(Array) + array->capacity * array->item_size);
}
