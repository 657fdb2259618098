#include "compile/source_decode.h"

#include "compile/syntax_error.h"
#include "gen/names.h"
#include "objects/exception.h"
#include "objects/memoryview.h"
#include "objects/text_codec.h"
#include "vm/api.h"

static const char byte_order_mark[] = "\xEF\xBB\xBF";

static bool has_mark(const char *text, size_t length) {
    return length >= sizeof byte_order_mark - 1 && memcmp(text, byte_order_mark, sizeof byte_order_mark - 1) == 0;
}

static void *raise_at(Value message, Str *filename, int line, int column) {
    const Value place[] = {value_from_object(filename),
                           value_from_small_int(line),
                           value_from_small_int(column),
                           VALUE_NONE,
                           VALUE_NONE,
                           VALUE_NONE};
    Tuple *details = TRY_PTR_OR(tuple_from(place, ARRAY_LENGTH(place)), NULL);
    Value args = TRY_OR(tuple_pair(message, value_from_object(details)), NULL);
    Exception *error = TRY_PTR_OR(exception_new(&SyntaxError_type, value_tuple(args)), NULL);
    (void)raise_instance(value_from_object(error));
    return NULL;
}

static void *raise_encoding(Str *message, Str *filename) {
    return message == NULL ? NULL : raise_at(value_from_object(message), filename, 0, -1);
}

// The pending UnicodeDecodeError as a SyntaxError.
static void *raise_undecodable(Str *filename, bool is_utf8) {
    Value message = TRY_OR(object_str(error_fetch()), NULL);
    if (!is_utf8) {
        return raise_at(message, filename, 0, -1);
    }
    Str *text = TRY_PTR_OR(str_format("(unicode error) %V", message), NULL);
    return raise_at(value_from_object(text), filename, 1, 1);
}

static Str *decode(Value bytes, const Str *encoding, Str *filename, bool is_utf8) {
    Value text = text_decode(bytes, encoding, NAME(strict));
    if (!value_is_raised(text)) {
        return value_str(text);
    }
    return error_matches(&UnicodeDecodeError_type) ? raise_undecodable(filename, is_utf8) : NULL;
}

static Str *decode_declared(Value bytes, Text name, Str *filename) {
    Str *encoding = TRY_PTR_OR(str_new(name.text, name.length), NULL);
    Str *text = decode(bytes, encoding, filename, false);
    if (text == NULL && error_matches(&LookupError_type)) {
        error_clear();
        return raise_encoding(str_format("unknown encoding: %S", encoding), filename);
    }
    return text;
}

bool source_declares_encoding(const char *text, size_t length) {
    return source_other_encoding((SourceText){text, text + length}).length > 0;
}

Str *source_decode(Value bytes, Str *filename) {
    BufferView view;
    TRY_BOOL_OR(object_buffer(bytes, &view, false), NULL);
    const char *start = (const char *)view.data, *end = start + view.length;
    bool marked = has_mark(start, view.length);
    Text other = source_other_encoding((SourceText){marked ? start + sizeof byte_order_mark - 1 : start, end});
    if (other.length > 0 && marked) {
        return raise_encoding(str_format("encoding problem: %s with BOM", "iso-8859-1"), filename);
    }
    if (other.length > 0) {
        return decode_declared(bytes, other, filename);
    }
    return decode(bytes, TRY_PTR_OR(str_from_c("utf-8-sig"), NULL), filename, true);
}
