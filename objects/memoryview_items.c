// Items of a memoryview: their formats, subscripts, slices, and cast().
#include "core/half.h"
#include "core/libm.h"
#include "gen/memoryview.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/list.h"
#include "objects/memoryview_parts.h"
#include "objects/poll.h"
#include "objects/slice.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Formats
// ---------------------------------------------------------------------------------------------------------------

size_t memoryview_format_size(char format) {
    switch (format) {
        case 'c':
        case 'b':
        case 'B':
        case '?': return 1;
        case 'h':
        case 'H': return sizeof(short);
        case 'i':
        case 'I': return sizeof(int);
        case 'l':
        case 'L': return sizeof(long);
        case 'q':
        case 'Q': return sizeof(long long);
        case 'n':
        case 'N':
        case 'P': return sizeof(size_t);
        case 'e': return sizeof(uint16_t);
        case 'f': return sizeof(float);
        case 'd': return sizeof(double);
        default: return 0;
    }
}

static bool is_signed(char format) { return strchr("bhilqn", format) != NULL; }

// Where the low `size` bytes of a uint64_t stand.
static size_t low_bytes_offset(size_t size) {
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0 : sizeof(uint64_t) - size;
}

// The bits of an integer item, sign-extended if its format is signed.
static uint64_t load_integer(char format, const uint8_t *item) {
    uint64_t bits = 0;
    size_t size = memoryview_format_size(format);
    memcpy((uint8_t *)&bits + low_bytes_offset(size), item, size);
    unsigned unused = 64 - 8 * (unsigned)size;
    return is_signed(format) ? (uint64_t)((int64_t)(bits << unused) >> unused) : bits;
}

Value memoryview_unpack(char format, const uint8_t *item) {
    uint16_t half;
    float single;
    double number;
    switch (format) {
        case 'c': return value_from_object(TRY_PTR(bytes_new(item, 1)));
        case '?': return value_from_bool(*item != 0);
        case 'e': memcpy(&half, item, sizeof half); return value_from_double(half_to_double(half));
        case 'f': memcpy(&single, item, sizeof single); return value_from_double((double)single);
        case 'd': memcpy(&number, item, sizeof number); return value_from_double(number);
        default: break;
    }
    if (memoryview_format_size(format) == 0) {
        return raise_error(&NotImplementedError_type, "memoryview: format %c not supported", format);
    }
    uint64_t bits = load_integer(format, item);
    return is_signed(format) ? int_from_i64((int64_t)bits) : int_from_u64(bits);
}

static bool raise_invalid(const char *what, char format) {
    const Type *type = what[0] == 't' ? &TypeError_type : &ValueError_type;
    return raise_false(type, "memoryview: invalid %s for format '%c'", what, format);
}

static bool pack_integer(char format, uint8_t *item, Value v) {
    if (!value_has_index(v)) {
        return raise_invalid("type", format);
    }
    Value number = TRY_OR(object_index(v), false);
    size_t size = memoryview_format_size(format);
    int64_t as_signed = 0;
    uint64_t bits = 0;
    bool fits = is_signed(format) ? int_to_i64(number, &as_signed) : int_to_u64(number, &bits);
    if (is_signed(format)) {
        bits = (uint64_t)as_signed;
    }
    uint8_t stored[8] = {0};
    memcpy(stored, (uint8_t *)&bits + low_bytes_offset(size), size);
    if (!fits || load_integer(format, stored) != bits) {
        return raise_invalid("value", format);
    }
    memcpy(item, stored, size);
    return true;
}

static bool pack_half(uint8_t *item, double number) {
    uint16_t half = half_from_double(number);
    if (double_is_finite(number) && !half_is_finite(half)) {
        return raise_invalid("value", 'e');
    }
    memcpy(item, &half, sizeof half);
    return true;
}

static bool pack_float(char format, uint8_t *item, Value v) {
    double number;
    if (!object_to_double(v, &number)) {
        if (error_matches(&TypeError_type)) {
            error_clear();
            return raise_invalid("type", format);
        }
        return false;
    }
    if (format == 'e') {
        return pack_half(item, number);
    }
    float single = (float)number;
    if (format == 'f') {
        memcpy(item, &single, sizeof single);
    } else {
        memcpy(item, &number, sizeof number);
    }
    return true;
}

static bool memoryview_pack(char format, uint8_t *item, Value v) {
    bool truth;
    switch (format) {
        case 'c':
            if (!value_is_any_bytes(v)) {
                return raise_invalid("type", format);
            }
            if (value_bytes(v)->length != 1) {
                return raise_invalid("value", format);
            }
            *item = *bytes_data(value_bytes(v));
            return true;
        case '?':
            TRY_BOOL_OR(object_truth(v, &truth), false);
            *item = truth;
            return true;
        case 'e':
        case 'f':
        case 'd': return pack_float(format, item, v);
        default: return pack_integer(format, item, v);
    }
}

// Subscripts
// ------------------------------------------------------------------------------------------------------------

static bool add_index(const MemoryView *view, int dimension, Value key, intptr_t *offset) {
    intptr_t index;
    Value number = TRY_OR(object_index(key), false);
    if (!value_is_small_int(number)) {
        return raise_false(&IndexError_type, "cannot fit '%T' into an index-sized integer", key);
    }
    index = value_small_int(number);
    index += index < 0 ? view->lengths[dimension] : 0;
    if (index < 0 || index >= view->lengths[dimension]) {
        return raise_false(&IndexError_type, "index out of bounds on dimension %d", dimension + 1);
    }
    *offset += index * view->strides[dimension];
    return true;
}

static bool is_tuple_of(Value key, bool (*is_kind)(Value)) {
    if (!value_is_tuple(key)) {
        return false;
    }
    for (size_t i = 0; i < value_tuple(key)->length; i++) {
        if (!is_kind(value_tuple(key)->items[i])) {
            return false;
        }
    }
    return true;
}

// Offset of the item that the key (no slice) names. False = raised.
static bool find_item(const MemoryView *view, Value key, intptr_t *offset) {
    *offset = 0;
    if (value_has_index(key)) {
        if (view->dimensions == 0) {
            return raise_false(&TypeError_type, "invalid indexing of 0-dim memory");
        }
        if (view->dimensions > 1) {
            return raise_false(&NotImplementedError_type, "multi-dimensional sub-views are not implemented");
        }
        return add_index(view, 0, key, offset);
    }
    if (is_tuple_of(key, value_is_slice) && value_tuple(key)->length > 0) {
        return raise_false(&NotImplementedError_type, "multi-dimensional slicing is not implemented");
    }
    if (!is_tuple_of(key, value_has_index)) {
        return raise_false(&TypeError_type, "memoryview: invalid slice key");
    }
    const Tuple *keys = value_tuple(key);
    if (keys->length < view->dimensions) {
        return raise_false(&NotImplementedError_type, "sub-views are not implemented");
    }
    if (keys->length > view->dimensions) {
        return raise_false(&TypeError_type, "cannot index %d-dimension view with %zu-element tuple", view->dimensions,
                           keys->length);
    }
    for (int i = 0; i < view->dimensions; i++) {
        TRY_BOOL_OR(add_index(view, i, keys->items[i], offset), false);
    }
    return true;
}

static MemoryView *slice_view(const MemoryView *view, Value key) {
    intptr_t start, stop, step;
    size_t count;
    if (view->dimensions == 0) {
        return raise_null(&TypeError_type, "invalid indexing of 0-dim memory");
    }
    TRY_BOOL_OR(slice_resolve(key, (size_t)view->lengths[0], &start, &stop, &step, &count), NULL);
    TRY_BOOL_OR(memoryview_check(view), NULL);
    MemoryView *part = TRY_PTR_OR(memoryview_copy(view), NULL);
    part->offset = (size_t)((intptr_t)part->offset + (count == 0 ? 0 : start * view->strides[0]));
    part->lengths[0] = (intptr_t)count;
    part->strides[0] = view->strides[0] * step;
    return part;
}

Value memoryview_get_item(Value self, Value key) {
    const MemoryView *view = value_memoryview(self);
    intptr_t offset;
    TRY_BOOL(memoryview_check(view));
    if (value_same(key, VALUE_ELLIPSIS) && view->dimensions == 0) {
        return self;
    }
    if (value_is_slice(key)) {
        return value_from_object(TRY_PTR(slice_view(view, key)));
    }
    TRY_BOOL(find_item(view, key, &offset));
    return memoryview_unpack(view->format, TRY_PTR(memoryview_data(view)) + offset);
}

// Copy the items of `source`, which may overlap, to `target`.
static bool copy_items(const MemoryView *target, const MemoryView *source) {
    size_t count = memoryview_item_count(target), size = target->item_size;
    if (source->dimensions != target->dimensions || source->format != target->format ||
        memcmp(source->lengths, target->lengths, target->dimensions * sizeof target->lengths[0]) != 0) {
        return raise_false(&ValueError_type, "memoryview assignment: lvalue and rvalue have different structures");
    }
    if (count == 0) {
        return true;
    }
    Bytes *copy = TRY_PTR_OR(bytes_allocate(count * size), false);
    const uint8_t *from = TRY_PTR_OR(memoryview_data(source), false);
    uint8_t *to = TRY_PTR_OR(memoryview_data(target), false), *between = bytes_writable_data(copy);
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL_OR(poll_quietly_at(i), false);
        memcpy(between + i * size, from + memoryview_item_offset(source, i), size);
    }
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL_OR(poll_quietly_at(i), false);
        memcpy(to + memoryview_item_offset(target, i), between + i * size, size);
    }
    return true;
}

static bool set_slice(const MemoryView *view, Value key, Value value) {
    if (view->dimensions != 1) {
        return raise_false(&NotImplementedError_type,
                           "memoryview slice assignments are currently restricted to ndim = 1");
    }
    BufferView buffer;
    TRY_BOOL_OR(value_has_type(value, &memoryview_type) || object_buffer(value, &buffer, false), false);
    Value source = TRY_OR(memoryview_new(value), false);
    Value target = value_from_object(TRY_PTR_OR(slice_view(view, key), false));
    bool done = copy_items(value_memoryview(target), value_memoryview(source));
    memoryview_release(source);
    memoryview_release(target);
    return done;
}

bool memoryview_set_item(Value self, Value key, Value value) {
    const MemoryView *view = value_memoryview(self);
    intptr_t offset;
    TRY_BOOL_OR(memoryview_check(view), false);
    if (view->readonly) {
        return raise_false(&TypeError_type, "cannot modify read-only memory");
    }
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "cannot delete memory");
    }
    if (value_is_slice(key)) {
        return set_slice(view, key, value);
    }
    if (view->dimensions == 0 && value_same(key, VALUE_ELLIPSIS)) {
        offset = 0;
    } else if (view->dimensions > 1 && value_has_index(key)) {
        return raise_false(&NotImplementedError_type, "sub-views are not implemented");
    } else {
        TRY_BOOL_OR(find_item(view, key, &offset), false);
    }
    uint8_t item[8];
    TRY_BOOL_OR(memoryview_pack(view->format, item, value), false);
    memcpy(TRY_PTR_OR(memoryview_data(view), false) + offset, item, view->item_size);
    return true;
}

// cast()
// ----------------------------------------------------------------------------------------------------------------

static bool is_byte_format(char format) { return strchr("Bbc", format) != NULL; }

static bool parse_format(const Str *text, char *format) {
    const char *letters = str_text(text);
    size_t length = text->length;
    if (length == 2 && *letters == '@') {
        letters++;
        length--;
    }
    *format = length == 1 ? *letters : '\0';
    return (*format != '\0' && memoryview_format_size(*format) != 0) ||
           raise_false(&ValueError_type,
                       "memoryview: destination format must be a native single character format prefixed with an "
                       "optional '@'");
}

static bool set_format(MemoryView *view, char format) {
    size_t bytes = memoryview_item_count(view) * view->item_size, size = memoryview_format_size(format);
    if (!is_byte_format(view->format) && !is_byte_format(format)) {
        return raise_false(&TypeError_type, "memoryview: cannot cast between two non-byte formats");
    }
    if (bytes % size != 0) {
        return raise_false(&TypeError_type, "memoryview: length is not a multiple of itemsize");
    }
    view->format = format;
    view->item_size = (uint8_t)size;
    view->dimensions = 1;
    view->lengths[0] = (intptr_t)(bytes / size);
    view->strides[0] = (intptr_t)size;
    return true;
}

static bool read_shape(Value shape, intptr_t *lengths, size_t *count) {
    if (!value_is_list(shape) && !value_is_tuple(shape)) {
        return raise_false(&TypeError_type, "shape must be a list or a tuple");
    }
    const Value *items = value_is_list(shape) ? value_list(shape)->items : value_tuple(shape)->items;
    *count = value_is_list(shape) ? value_list(shape)->length : value_tuple(shape)->length;
    if (*count > MEMORYVIEW_MAX_DIMENSIONS) {
        return raise_false(&ValueError_type, "memoryview: number of dimensions must not exceed %d",
                           MEMORYVIEW_MAX_DIMENSIONS);
    }
    for (size_t i = 0; i < *count; i++) {
        Value item = int_from_value(items[i]);
        if (value_is_undef(item)) {
            return raise_false(&TypeError_type, "memoryview.cast(): elements of shape must be integers");
        }
        TRY_BOOL_OR(object_to_intptr(item, &lengths[i]), false);
        if (lengths[i] <= 0) {
            return raise_false(&ValueError_type, "memoryview.cast(): elements of shape must be integers > 0");
        }
    }
    return true;
}

static bool set_shape(MemoryView *view, Value shape, bool flat_only) {
    intptr_t lengths[MEMORYVIEW_MAX_DIMENSIONS], total = 1;
    size_t count;
    TRY_BOOL_OR(read_shape(shape, lengths, &count), false);
    if (flat_only && count != 1) {
        return raise_false(&TypeError_type, "memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    for (size_t i = 0; i < count; i++) {
        if (__builtin_mul_overflow(total, lengths[i], &total)) {
            return raise_false(&ValueError_type, "memoryview.cast(): product(shape) > SSIZE_MAX");
        }
    }
    if (total != view->lengths[0]) {
        return raise_false(&TypeError_type, "memoryview: product(shape) * itemsize != buffer size");
    }
    view->dimensions = (uint8_t)count;
    intptr_t stride = view->item_size;
    for (size_t i = count; i > 0; i--) {
        view->lengths[i - 1] = lengths[i - 1];
        view->strides[i - 1] = stride;
        stride *= lengths[i - 1];
    }
    return true;
}

METHOD(memoryview, cast) {
    const MemoryView *view = value_memoryview(args->self);
    char format;
    TRY_BOOL(memoryview_check(view));
    if (!memoryview_is_contiguous(view)) {
        return raise_error(&TypeError_type, "memoryview: casts are restricted to C-contiguous views");
    }
    bool has_shape = !value_is_undef(args->shape);
    if ((has_shape || view->dimensions != 1) && memoryview_item_count(view) == 0) {
        return raise_error(&TypeError_type, "memoryview: cannot cast view with zeros in shape or strides");
    }
    TRY_BOOL(parse_format(args->format, &format));
    MemoryView *result = TRY_PTR(memoryview_copy(view));
    TRY_BOOL(set_format(result, format));
    TRY_BOOL(!has_shape || set_shape(result, args->shape, view->dimensions > 1));
    return value_from_object(result);
}
