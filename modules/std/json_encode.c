// Python objects to JSON text.
#include "core/utf8.h"
#include "gen/names.h"
#include "modules/std/json_parts.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/format_spec.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Text for a file is written when more than this has come together.
enum {
    CHUNK_BYTES = 256
};

typedef struct {
    const JsonEncodeOptions *options;
    Value encoder;
    Value file;
    const Str *indent;  // NULL: everything on one line
    size_t level;
    StrBuilder out;
} Encoder;

// A container being encoded, and those around it.
typedef struct Active {
    const struct Active *outer;
    Value object;
} Active;

static bool encode_value(Encoder *encoder, Value v, const Active *outer);

// Options
// ---------------------------------------------------------------------------------------------------------------

static bool take_separators(JsonEncodeOptions *options, Value separators) {
    Value pair = TRY_OR(tuple_from_iterable(separators), false);
    size_t count = value_tuple(pair)->length;
    if (count != 2) {
        return count < 2 ? raise_false(&ValueError_type, "not enough values to unpack (expected 2, got %zu)", count)
                         : raise_false(&ValueError_type, "too many values to unpack (expected 2)");
    }
    options->item_separator = value_tuple(pair)->items[0];
    options->key_separator = value_tuple(pair)->items[1];
    return json_check_separators(options);
}

bool json_check_separators(const JsonEncodeOptions *options) {
    if (!value_is_any_str(options->key_separator)) {
        return raise_false(&TypeError_type, "make_encoder() argument 5 must be str, not %T", options->key_separator);
    }
    if (!value_is_any_str(options->item_separator)) {
        return raise_false(&TypeError_type, "make_encoder() argument 6 must be str, not %T", options->item_separator);
    }
    return true;
}

bool json_encode_options(JsonEncodeOptions *options, Value indent, Value separators, Value default_function) {
    options->indent = indent;
    options->default_function = default_function;
    if (!value_is_none(separators)) {
        return take_separators(options, separators);
    }
    const char *item = value_is_none(indent) ? ", " : ",";
    options->item_separator = value_from_object(TRY_PTR_OR(str_from_c(item), false));
    options->key_separator = value_from_object(TRY_PTR_OR(str_from_c(": "), false));
    return true;
}

static bool indent_text(Value indent, const Str **text) {
    *text = NULL;
    if (value_is_none(indent)) {
        return true;
    }
    if (value_is_any_str(indent)) {
        *text = value_str(indent);
        return true;
    }
    Value spaces = TRY_OR(object_binary(OP_MUL, value_from_object(&str_ascii[' ']), indent), false);
    *text = value_str(spaces);
    return true;
}

// Writing
// ---------------------------------------------------------------------------------------------------------------

static bool write_out(Encoder *encoder) {
    if (value_is_null(encoder->file) || encoder->out.length == 0) {
        return true;
    }
    Value text = value_from_object(TRY_PTR_OR(str_new(str_builder_text(&encoder->out), encoder->out.length), false));
    str_builder_truncate(&encoder->out, 0, 0);
    return !value_is_raised(vm_call_method(encoder->file, NAME(write), 1, &text));
}

static bool add_line(Encoder *encoder) {
    if (encoder->indent == NULL) {
        return true;
    }
    str_builder_add_char(&encoder->out, '\n');
    for (size_t i = 0; i < encoder->level; i++) {
        str_builder_add_str(&encoder->out, encoder->indent);
    }
    return !encoder->out.failed;
}

// Strings and numbers
// ---------------------------------------------------------------------------------------------------

static bool add_unicode_escape(StrBuilder *out, uint32_t unit) {
    const char text[6] = {'\\',
                          'u',
                          "0123456789abcdef"[unit >> 12],
                          "0123456789abcdef"[unit >> 8 & 15],
                          "0123456789abcdef"[unit >> 4 & 15],
                          "0123456789abcdef"[unit & 15]};
    return str_builder_add(out, text, sizeof text);
}

static bool add_escaped(StrBuilder *out, uint32_t c) {
    static const char plain[] = "\"\\\n\r\t\f\b", letters[] = "\"\\nrtfb";
    const char *found = c < 0x80 && c != 0 ? strchr(plain, (int)c) : NULL;
    if (found != NULL) {
        str_builder_add_char(out, '\\');
        return str_builder_add_char(out, letters[found - plain]);
    }
    if (c >= 0x10000) {
        add_unicode_escape(out, 0xD800 + ((c - 0x10000) >> 10));
        c = 0xDC00 + (c & 0x3FF);
    }
    return add_unicode_escape(out, c);
}

static bool stands_for_itself(unsigned char c, bool ensure_ascii) {
    return c >= ' ' && c != '"' && c != '\\' && !(ensure_ascii && c > '~');
}

static bool encode_str(Encoder *encoder, const Str *str) {
    bool ensure_ascii = encoder->options->ensure_ascii;
    StrBuilder *out = &encoder->out;
    const char *place = str_text(str), *end = place + str->length;
    str_builder_add_char(out, '"');
    while (place < end && !out->failed) {
        const char *stop = place;
        while (stop < end && stands_for_itself((unsigned char)*stop, ensure_ascii)) {
            stop++;
        }
        str_builder_add(out, place, (size_t)(stop - place));
        place = stop;
        if (place < end) {
            add_escaped(out, utf8_decode(&place, end, UTF8_SURROGATES));
        }
    }
    return str_builder_add_char(out, '"');
}

static bool encode_float(Encoder *encoder, Value v, double number) {
    if (number - number == 0) {
        const Str *text = TRY_PTR_OR(format_double_text(number, 'r', 0, false), false);
        return str_builder_add_str(&encoder->out, text);
    }
    const char *name = number != number ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    if (!encoder->options->allow_nan) {
        return raise_false(&ValueError_type, "Out of range float values are not JSON compliant: %R", v);
    }
    return str_builder_add_c(&encoder->out, name);
}

// None, a bool or a number: *done says whether `v` was one.
static bool encode_plain(Encoder *encoder, Value v, bool *done) {
    double number;
    *done = true;
    if (value_is_none(v)) {
        return str_builder_add_c(&encoder->out, "null");
    }
    if (value_is_bool(v)) {
        return str_builder_add_c(&encoder->out, value_same(v, VALUE_TRUE) ? "true" : "false");
    }
    Value as_int = int_from_value(v);
    if (!value_is_undef(as_int)) {
        const Str *text = TRY_PTR_OR(int_to_str(as_int, 10), false);
        return str_builder_add_str(&encoder->out, text);
    }
    if (float_from_value(v, &number)) {
        return encode_float(encoder, v, number);
    }
    *done = false;
    return true;
}

// Containers
// ------------------------------------------------------------------------------------------------------------

static bool enter(Encoder *encoder, const Active *active) {
    TRY_BOOL_OR(vm_check_stack_while("while encoding a JSON object"), false);
    for (const Active *outer = active->outer; encoder->options->check_circular && outer != NULL; outer = outer->outer) {
        if (value_same(outer->object, active->object)) {
            return raise_false(&ValueError_type, "Circular reference detected");
        }
    }
    return true;
}

static bool encode_sequence(Encoder *encoder, Value v, const Active *outer) {
    Active active = {outer, v};
    TRY_BOOL_OR(enter(encoder, &active), false);
    if (!value_is_list(v) && !value_is_tuple(v)) {
        v = TRY_OR(list_from_iterable(v), false);
    }
    bool is_list = value_is_list(v);
    if ((is_list ? value_list(v)->length : value_tuple(v)->length) == 0) {
        return str_builder_add_c(&encoder->out, "[]");
    }
    str_builder_add_char(&encoder->out, '[');
    encoder->level++;
    for (size_t i = 0; i < (is_list ? value_list(v)->length : value_tuple(v)->length); i++) {
        if (i > 0) {
            str_builder_add_str(&encoder->out, value_str(encoder->options->item_separator));
        }
        Value item = is_list ? value_list(v)->items[i] : value_tuple(v)->items[i];
        TRY_BOOL_OR(add_line(encoder) && encode_value(encoder, item, &active), false);
    }
    encoder->level--;
    return add_line(encoder) && str_builder_add_char(&encoder->out, ']');
}

// *skip: the key is of no allowed kind and skipkeys is set.
static bool encode_key(Encoder *encoder, Value key, bool first, bool *skip) {
    double number;
    bool is_plain = value_is_none(key) || value_is_bool(key) || !value_is_undef(int_from_value(key)) ||
                    float_from_value(key, &number);
    *skip = !value_is_any_str(key) && !is_plain;
    if (*skip) {
        return encoder->options->skip_keys ||
               raise_false(&TypeError_type, "keys must be str, int, float, bool or None, not %T", key);
    }
    if (!first) {
        str_builder_add_str(&encoder->out, value_str(encoder->options->item_separator));
    }
    TRY_BOOL_OR(add_line(encoder), false);
    if (is_plain) {
        bool done;
        str_builder_add_char(&encoder->out, '"');
        TRY_BOOL_OR(encode_plain(encoder, key, &done), false);
        str_builder_add_char(&encoder->out, '"');
    } else {
        TRY_BOOL_OR(encode_str(encoder, value_str(key)), false);
    }
    return str_builder_add_str(&encoder->out, value_str(encoder->options->key_separator));
}

static bool encode_entry(Encoder *encoder, Value key, Value value, const Active *active, bool *first) {
    bool skip;
    TRY_BOOL_OR(encode_key(encoder, key, *first, &skip), false);
    if (skip) {
        return true;
    }
    *first = false;
    return encode_value(encoder, value, active);
}

static bool encode_pairs(Encoder *encoder, const List *pairs, const Active *active, bool *first) {
    for (size_t i = 0; i < pairs->length; i++) {
        Value pair = pairs->items[i];
        if (!value_is_tuple(pair) || value_tuple(pair)->length != 2) {
            return raise_false(&ValueError_type, "items must return 2-tuples");
        }
        TRY_BOOL_OR(encode_entry(encoder, value_tuple(pair)->items[0], value_tuple(pair)->items[1], active, first),
                    false);
    }
    return true;
}

static bool encode_entries(Encoder *encoder, Value v, const Active *active) {
    bool first = true;
    if (encoder->options->sort_keys || !value_is_dict(v)) {
        Value items = TRY_OR(list_from_iterable(TRY_OR(vm_call_method(v, NAME(items), 0, NULL), false)), false);
        TRY_BOOL_OR(!encoder->options->sort_keys || list_sort(value_list(items), VALUE_NONE, false), false);
        TRY_BOOL_OR(encode_pairs(encoder, value_list(items), active, &first), false);
    } else {
        uint32_t position = 0;
        Value key, value;
        while (dict_next(value_dict(v), &position, &key, &value)) {
            TRY_BOOL_OR(encode_entry(encoder, key, value, active, &first), false);
        }
    }
    encoder->level--;
    return add_line(encoder) && str_builder_add_char(&encoder->out, '}');
}

static bool encode_dict(Encoder *encoder, Value v, const Active *outer) {
    Active active = {outer, v};
    TRY_BOOL_OR(enter(encoder, &active), false);
    if (value_dict(v)->length == 0) {
        return str_builder_add_c(&encoder->out, "{}");
    }
    str_builder_add_char(&encoder->out, '{');
    encoder->level++;
    return encode_entries(encoder, v, &active);
}

static Value call_default(Encoder *encoder, Value v) {
    if (!value_is_none(encoder->options->default_function)) {
        return vm_call_1(encoder->options->default_function, v);
    }
    if (!value_is_null(encoder->encoder)) {
        return vm_call_method(encoder->encoder, NAME(default), 1, &v);
    }
    return raise_error(&TypeError_type, "Object of type %S is not JSON serializable", value_type(v)->name);
}

static bool encode_value(Encoder *encoder, Value v, const Active *outer) {
    bool done;
    if (encoder->out.length > CHUNK_BYTES) {
        TRY_BOOL_OR(write_out(encoder), false);
    }
    if (value_is_any_str(v)) {
        return encode_str(encoder, value_str(v));
    }
    TRY_BOOL_OR(encode_plain(encoder, v, &done), false);
    if (done) {
        return true;
    }
    if (value_is_instance(v, &list_type) || value_is_instance(v, &tuple_type)) {
        return encode_sequence(encoder, v, outer);
    }
    if (value_is_instance(v, &dict_type)) {
        return encode_dict(encoder, v, outer);
    }
    Active active = {outer, v};
    TRY_BOOL_OR(enter(encoder, &active), false);
    Value replacement = TRY_OR(call_default(encoder, v), false);
    return encode_value(encoder, replacement, &active);
}

Value json_encode(const JsonEncodeOptions *options, Value encoder_object, Value object, Value file) {
    Encoder encoder = {.options = options, .encoder = encoder_object, .file = file};
    TRY_BOOL(indent_text(options->indent, &encoder.indent));
    str_builder_init(&encoder.out);
    TRY_BOOL(encode_value(&encoder, object, NULL));
    if (value_is_null(file)) {
        return str_builder_finish(&encoder.out);
    }
    TRY_BOOL(write_out(&encoder));
    return value_from_object(&str_empty);
}
