// Text or bytes put together from parts.
#include "modules/std/re_parts.h"

void re_output_init(ReOutput *output, bool bytes) {
    output->bytes = bytes;
    output->count = 0;
    if (bytes) {
        bytes_builder_init(&output->data);
    } else {
        str_builder_init(&output->text);
    }
}

static bool add(ReOutput *output, const uint8_t *data, size_t length) {
    output->count++;
    return output->bytes ? bytes_builder_add(&output->data, data, length)
                         : str_builder_add(&output->text, (const char *)data, length);
}

bool re_output_slice(ReOutput *output, const ReText *text, uint32_t start, uint32_t stop) {
    return add(output, text->start + start, stop - start);
}

static bool add_bytes(ReOutput *output, Value v) {
    BufferView view;
    bool has_buffer = value_type(v)->slots->buffer || type_overrides(value_type(v), SPECIAL_BUFFER);
    if (!has_buffer) {
        return raise_false(&TypeError_type, "sequence item %zu: expected a bytes-like object, %T found", output->count,
                           v);
    }
    return object_buffer(v, &view, false) && add(output, view.data, view.length);
}

bool re_output_value(ReOutput *output, Value v) {
    if (output->bytes) {
        return add_bytes(output, v);
    }
    if (!value_is_any_str(v)) {
        return raise_false(&TypeError_type, "sequence item %zu: expected str instance, %T found", output->count, v);
    }
    output->count++;
    return str_builder_add_str(&output->text, value_str(v));
}

Value re_output_finish(ReOutput *output) {
    return output->bytes ? bytes_builder_finish(&output->data) : str_builder_finish(&output->text);
}
