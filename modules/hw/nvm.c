#include "gen/nvm.h"
#include "objects/bytes.h"
#include "objects/slice.h"
#include "objects/text_args.h"
#include "services/drive/nvm.h"
#include "vm/api.h"

static bool check(int error) { return error == 0 || ((void)raise_os_error(error, VALUE_NULL), false); }

static Value length(Value self UNUSED) { return value_from_small_int((intptr_t)nvm_size()); }

// The offset behind an index; false = raised.
static bool resolve(Value key, size_t *offset) {
    intptr_t index;
    const intptr_t size = (intptr_t)nvm_size();
    TRY_BOOL_OR(text_subscript(key, MESSAGE("ByteArray indices must be integers or slices, not %T"), &index), false);
    index += index < 0 ? size : 0;
    if (index < 0 || index >= size) {
        return raise_false(&IndexError_type, "ByteArray index out of range");
    }
    *offset = (size_t)index;
    return true;
}

static Value get_slice(Value key) {
    intptr_t start, stop, step;
    size_t count;
    TRY_BOOL(slice_resolve(key, nvm_size(), &start, &stop, &step, &count));
    Bytes *bytes = TRY_PTR(bytes_allocate(count));
    if (step == 1) {
        TRY_BOOL(check(nvm_read((size_t)start, bytes_writable_data(bytes), count)));
        return value_from_object(bytes);
    }
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL(check(nvm_read((size_t)(start + (intptr_t)i * step), bytes_writable_data(bytes) + i, 1)));
    }
    return value_from_object(bytes);
}

static Value get_item(Value self UNUSED, Value key) {
    size_t offset;
    uint8_t byte;
    if (value_is_slice(key)) {
        return get_slice(key);
    }
    TRY_BOOL(resolve(key, &offset));
    TRY_BOOL(check(nvm_read(offset, &byte, 1)));
    return value_from_small_int(byte);
}

static bool set_run(size_t start, intptr_t step, const BufferView *view) {
    const uint8_t *data = view->data;
    if (step == 1) {
        return check(nvm_write(start, data, view->length));
    }
    for (size_t i = 0; i < view->length; i++) {
        TRY_BOOL_OR(check(nvm_write((size_t)((intptr_t)start + (intptr_t)i * step), data + i, 1)), false);
    }
    return true;
}

static bool set_slice(Value key, Value value) {
    intptr_t start, stop, step;
    size_t count;
    BufferView view;
    TRY_BOOL_OR(slice_resolve(key, nvm_size(), &start, &stop, &step, &count), false);
    TRY_BOOL_OR(object_buffer(value, &view, false), false);
    if (view.length != count) {
        return raise_false(&ValueError_type, "a slice of %zu bytes cannot become %zu bytes", count, view.length);
    }
    return count == 0 || set_run((size_t)start, step, &view);
}

static bool set_item(Value self UNUSED, Value key, Value value) {
    size_t offset;
    intptr_t number;
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "the bytes of a ByteArray cannot be deleted");
    }
    if (value_is_slice(key)) {
        return set_slice(key, value);
    }
    TRY_BOOL_OR(resolve(key, &offset), false);
    TRY_BOOL_OR(object_to_intptr(value, &number), false);
    if (number < 0 || number > 255) {
        return raise_false(&ValueError_type, "byte must be in range(0, 256)");
    }
    const uint8_t byte = (uint8_t)number;
    return check(nvm_write(offset, &byte, 1));
}

const Slots ByteArray_slots = {.size = sizeof(Object), .length = length, .get_item = get_item, .set_item = set_item};

extern const Object microcontroller_nvm;
const Object microcontroller_nvm FLASH_ALIGNED = {&ByteArray_type};
