// SyntaxError and the UnicodeError family: exceptions about a place in a text.
#include "core/utf8.h"
#include "gen/exceptions.h"
#include "objects/bytes.h"
#include "objects/exception_parts.h"
#include "objects/int.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

// SyntaxError
// -------------------------------------------------------------------------------------------------------------

static bool fill_place(SyntaxErrorObject *error, Value details) {
    Tuple *place = value_tuple(TRY_OR(tuple_from_iterable(details), false));
    if (place->length < 4) {
        return raise_false(&TypeError_type, "function takes at least 4 arguments (%zu given)", place->length);
    }
    if (place->length > 6) {
        return raise_false(&TypeError_type, "function takes at most 6 arguments (%zu given)", place->length);
    }
    if (place->length == 5) {
        return raise_false(&TypeError_type, "end_offset must be provided when end_lineno is provided");
    }
    Value *fields[] = {&error->filename, &error->line,     &error->column,
                       &error->text,     &error->end_line, &error->end_column};
    for (size_t i = 0; i < place->length; i++) {
        *fields[i] = place->items[i];
    }
    return true;
}

bool syntax_error_fill(Exception *exception, const Value *args, size_t count) {
    SyntaxErrorObject *error = (SyntaxErrorObject *)exception;
    error->message = count > 0 ? args[0] : VALUE_UNDEF;
    return count != 2 || fill_place(error, args[1]);
}

#define EXCEPTION_STRUCT SyntaxErrorObject
EXCEPTION_FIELD(SyntaxError, msg, message)
EXCEPTION_FIELD(SyntaxError, filename, filename)
EXCEPTION_FIELD(SyntaxError, lineno, line)
EXCEPTION_FIELD(SyntaxError, offset, column)
EXCEPTION_FIELD(SyntaxError, text, text)
EXCEPTION_FIELD(SyntaxError, end_lineno, end_line)
EXCEPTION_FIELD(SyntaxError, end_offset, end_column)
EXCEPTION_FIELD(SyntaxError, print_file_and_line, print_file_and_line)
#undef EXCEPTION_STRUCT

static Str *base_name(Str *path) {
    const char *text = str_text(path);
    uint32_t start = path->length;
    while (start > 0 && text[start - 1] != '/') {
        start--;
    }
    return str_new(text + start, path->length - start);
}

static Value syntax_error_str(Value self) {
    const SyntaxErrorObject *error = (SyntaxErrorObject *)value_object(self);
    Value message = exception_none_if_unset(error->message);
    bool has_line = value_is_small_int(error->line), has_file = value_is_instance(error->filename, &str_type);
    if (!has_line && !has_file) {
        return object_str(message);
    }
    Str *file = has_file ? TRY_PTR(base_name(value_str(error->filename))) : NULL;
    Str *text;
    if (has_file && has_line) {
        text = str_format("%V (%S, line %V)", message, file, error->line);
    } else {
        text = has_file ? str_format("%V (%S)", message, file) : str_format("%V (line %V)", message, error->line);
    }
    return value_from_object(TRY_PTR(text));
}

const Slots SyntaxError_slots = {
    .size = sizeof(SyntaxErrorObject),
    .dict_offset = offsetof(Exception, attributes),
    .trace = exception_trace,
    .repr = exception_repr,
    .str = syntax_error_str,
};

// UnicodeError
// ------------------------------------------------------------------------------------------------------------

static bool check_kind(const Value *args, size_t i, const Type *type) {
    if (type_is_subtype(value_type(args[i]), type)) {
        return true;
    }
    return raise_false(&TypeError_type, "argument %d must be %N, not %T", (int)i + 1, type, args[i]);
}

static bool check_count(size_t count, size_t expected) {
    if (count == expected) {
        return true;
    }
    return raise_false(&TypeError_type, "function takes exactly %zu arguments (%zu given)", expected, count);
}

static bool set_position(Value *field, Value number) {
    intptr_t position;
    TRY_BOOL_OR(object_to_intptr(number, &position), false);
    *field = TRY_OR(int_from_i64(position), false);
    return true;
}

static bool fill_range(UnicodeError *error, const Value *args, size_t first) {
    TRY_BOOL_OR(set_position(&error->start, args[first]), false);
    TRY_BOOL_OR(set_position(&error->end, args[first + 1]), false);
    TRY_BOOL_OR(check_kind(args, first + 2, &str_type), false);
    error->reason = args[first + 2];
    return true;
}

static bool fill_bytes(UnicodeError *error, Value object) {
    error->object = object;
    if (!value_is_instance(object, &bytes_type)) {
        BufferView view;
        TRY_BOOL_OR(object_buffer(object, &view, false), false);
        error->object = value_from_object(TRY_PTR_OR(bytes_new(view.data, view.length), false));
    }
    return true;
}

bool unicode_error_fill(Exception *exception, const Value *args, size_t count) {
    UnicodeError *error = (UnicodeError *)exception;
    const Type *type = exception->object.type;
    if (type_is_subtype(type, &UnicodeTranslateError_type)) {
        TRY_BOOL_OR(check_count(count, 4) && check_kind(args, 0, &str_type), false);
        error->object = args[0];
        return fill_range(error, args, 1);
    }
    bool decoding = type_is_subtype(type, &UnicodeDecodeError_type);
    if (!decoding && !type_is_subtype(type, &UnicodeEncodeError_type)) {
        return true;
    }
    TRY_BOOL_OR(check_count(count, 5) && check_kind(args, 0, &str_type), false);
    TRY_BOOL_OR(decoding || check_kind(args, 1, &str_type), false);
    TRY_BOOL_OR(fill_range(error, args, 2), false);
    error->encoding = args[0];
    error->object = args[1];
    return !decoding || fill_bytes(error, args[1]);
}

static bool position_setter(Value *field, Value value) {
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "can't delete numeric/char attribute");
    }
    if (value_is_undef(int_from_value(value))) {
        return raise_false(&TypeError_type, "an integer is required");
    }
    return set_position(field, value);
}

#define POSITION_FIELD(type, field)                                           \
    GETTER(type, field) {                                                     \
        Value position = ((UnicodeError *)value_object(self))->field;         \
        return value_is_undef(position) ? value_from_small_int(0) : position; \
    }                                                                         \
    SETTER(type, field) { return position_setter(&((UnicodeError *)value_object(self))->field, value); }

#define EXCEPTION_STRUCT UnicodeError
EXCEPTION_FIELD(UnicodeDecodeError, encoding, encoding)
EXCEPTION_FIELD(UnicodeDecodeError, object, object)
POSITION_FIELD(UnicodeDecodeError, start)
POSITION_FIELD(UnicodeDecodeError, end)
EXCEPTION_FIELD(UnicodeDecodeError, reason, reason)
EXCEPTION_FIELD(UnicodeEncodeError, encoding, encoding)
EXCEPTION_FIELD(UnicodeEncodeError, object, object)
POSITION_FIELD(UnicodeEncodeError, start)
POSITION_FIELD(UnicodeEncodeError, end)
EXCEPTION_FIELD(UnicodeEncodeError, reason, reason)
EXCEPTION_FIELD(UnicodeTranslateError, object, object)
POSITION_FIELD(UnicodeTranslateError, start)
POSITION_FIELD(UnicodeTranslateError, end)
EXCEPTION_FIELD(UnicodeTranslateError, reason, reason)
#undef EXCEPTION_STRUCT

static Str *code_point_text(const Str *str, Value index) {
    Value item = TRY_OR(object_get_item(value_from_object(str), index), NULL);
    const char *text = str_text(value_str(item));
    uint32_t code = utf8_decode(&text, text + value_str(item)->length, UTF8_SURROGATES);
    const char *escape = code < 0x100 ? "x" : code < 0x10000 ? "u" : "U";
    char digits[9];
    int width = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
    for (int i = width; i-- > 0; code >>= 4) {
        digits[i] = "0123456789abcdef"[code & 15];
    }
    digits[width] = 0;
    return str_format("character '\\%s%s'", escape, digits);
}

static Str *byte_text(Value bytes, Value index) {
    intptr_t item = value_small_int(TRY_OR(object_get_item(bytes, index), NULL));
    return str_format("byte 0x%s%x", item < 16 ? "0" : "", (unsigned)item);
}

static Str *describe_place(const UnicodeError *error, bool decoding) {
    Value first = value_is_undef(error->start) ? value_from_small_int(0) : error->start;
    intptr_t start, end = 0;
    size_t length;
    TRY_BOOL_OR(object_to_intptr(first, &start), NULL);
    TRY_BOOL_OR(value_is_undef(error->end) || object_to_intptr(error->end, &end), NULL);
    TRY_BOOL_OR(object_length(error->object, &length), NULL);
    if (start >= 0 && (size_t)start < length && end - 1 == start) {
        Str *item = decoding ? byte_text(error->object, first) : code_point_text(value_str(error->object), first);
        return item == NULL ? NULL : str_format("%S in position %V", item, first);
    }
    return str_format("%s in position %V-%zd", decoding ? "bytes" : "characters", first, end - 1);
}

// As the program may have set `object` to anything, its kind is checked here.
static Value unicode_place_str(const UnicodeError *error, const Type *type) {
    if (value_is_undef(error->object)) {
        return value_from_object(&str_empty);
    }
    bool decoding = type_is_subtype(type, &UnicodeDecodeError_type);
    if (!value_is_instance(error->object, decoding ? &bytes_type : &str_type)) {
        return raise_error(&TypeError_type, "bad argument type for built-in operation");
    }
    Str *place = TRY_PTR(describe_place(error, decoding));
    Value reason = exception_none_if_unset(error->reason);
    if (type_is_subtype(type, &UnicodeTranslateError_type)) {
        return value_from_object(TRY_PTR(str_format("can't translate %S: %V", place, reason)));
    }
    return value_from_object(TRY_PTR(str_format("'%V' codec can't %s %S: %V", exception_none_if_unset(error->encoding),
                                                decoding ? "decode" : "encode", place, reason)));
}

static Value unicode_error_str(Value self) {
    const UnicodeError *error = (UnicodeError *)value_object(self);
    const Type *type = value_type(self);
    if (type_is_subtype(type, &UnicodeTranslateError_type) || type_is_subtype(type, &UnicodeEncodeError_type) ||
        type_is_subtype(type, &UnicodeDecodeError_type)) {
        return unicode_place_str(error, type);
    }
    return exception_str(self);
}

const Slots UnicodeError_slots = {
    .size = sizeof(UnicodeError),
    .dict_offset = offsetof(Exception, attributes),
    .trace = exception_trace,
    .repr = exception_repr,
    .str = unicode_error_str,
};

Value exception_raise_unicode(const Type *type, const char *encoding, Value object, size_t start, size_t end,
                              const char *reason) {
    Str *encoding_text = TRY_PTR(str_from_c(encoding));
    Str *reason_text = TRY_PTR(str_from_c(reason));
    Value values[] = {value_from_object(encoding_text), object, int_from_size(start), int_from_size(end),
                      value_from_object(reason_text)};
    Tuple *args = TRY_PTR(tuple_from(values, 5));
    return raise_instance(value_from_object(TRY_PTR(exception_new(type, args))));
}
