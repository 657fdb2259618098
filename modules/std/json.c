// json: the functions and classes; the work is done in json_encode.c and json_decode.c.
#include "gen/json.h"

#include "core/utf8.h"
#include "heap/gc.h"
#include "modules/std/json_parts.h"
#include "modules/std/lazy.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/text_codec.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static const LazyName lazy_names[] = {
    {"decoder", "json._parts"},          {"encoder", "json._parts"},      {"scanner", "json._parts"},
    {"JSONDecodeError", "json.decoder"}, {"JSONDecoder", "json.decoder"}, {"JSONEncoder", "json.encoder"},
};

MODULE_INIT(json) { return lazy_set_path(namespace, "json"); }

FUNCTION(json, __getattr__) { return lazy_attribute("json", lazy_names, ARRAY_LENGTH(lazy_names), args->name); }

// Calling a class given as `cls`
// ----------------------------------------------------------------------------------------

enum {
    MAX_KEYWORDS = 8
};

typedef struct {
    Value values[MAX_KEYWORDS];
    const Str *names[MAX_KEYWORDS];
    size_t count;
} Keywords;

static void add_keyword(Keywords *keywords, const Str *name, Value value) {
    keywords->names[keywords->count] = name;
    keywords->values[keywords->count++] = value;
}

// cls(**keywords, **more); `more` may be NULL.
static Value construct(Value cls, const Keywords *keywords, Dict *more) {
    size_t count = keywords->count + (more == NULL ? 0 : more->length);
    Tuple *names = TRY_PTR(tuple_new(count));
    Tuple *values = TRY_PTR(tuple_new(count));
    for (size_t i = 0; i < keywords->count; i++) {
        names->items[i] = value_from_object(keywords->names[i]);
        values->items[i] = keywords->values[i];
    }
    uint32_t position = 0;
    for (size_t i = keywords->count; i < count; i++) {
        dict_next(more, &position, &names->items[i], &values->items[i]);
    }
    return vm_call(cls, &(CallArgs){values->items, 0, count == 0 ? NULL : names});
}

// Encoding
// --------------------------------------------------------------------------------------------------------------

static bool read_flag(Value object, Str *name, bool *flag) {
    return object_truth(TRY_OR(object_get_attr(object, name), false), flag);
}

static bool encoder_options(Value encoder, JsonEncodeOptions *options) {
    TRY_BOOL_OR(read_flag(encoder, NAME(skipkeys), &options->skip_keys), false);
    TRY_BOOL_OR(read_flag(encoder, NAME(ensure_ascii), &options->ensure_ascii), false);
    TRY_BOOL_OR(read_flag(encoder, NAME(check_circular), &options->check_circular), false);
    TRY_BOOL_OR(read_flag(encoder, NAME(allow_nan), &options->allow_nan), false);
    TRY_BOOL_OR(read_flag(encoder, NAME(sort_keys), &options->sort_keys), false);
    options->indent = TRY_OR(object_get_attr(encoder, NAME(indent)), false);
    options->item_separator = TRY_OR(object_get_attr(encoder, NAME(item_separator)), false);
    options->key_separator = TRY_OR(object_get_attr(encoder, NAME(key_separator)), false);
    options->default_function = VALUE_NONE;
    return json_check_separators(options);
}

FUNCTION(json, _encode) {
    JsonEncodeOptions options;
    TRY_BOOL(encoder_options(args->encoder, &options));
    return json_encode(&options, args->encoder, args->o, VALUE_NULL);
}

FUNCTION(json, _quote) {
    if (!value_is_any_str(args->text)) {
        return raise_error(&TypeError_type, "first argument must be a string, not %T", args->text);
    }
    JsonEncodeOptions options = {.ensure_ascii = args->ensure_ascii, .indent = VALUE_NONE};
    return json_encode(&options, VALUE_NULL, args->text, VALUE_NULL);
}

// JSONEncoder itself complains about keywords that it does not know.
static bool needs_encoder(Value cls, const Dict *more) {
    return !value_is_none(cls) || (more != NULL && more->length != 0);
}

static Value class_or(Value cls, Str *name) {
    return value_is_none(cls) ? object_get_attr(TRY(vm_import("json")), name) : cls;
}

// The encoder that `cls` makes of the arguments of dump() or dumps().
#define CONSTRUCT_ENCODER(args)                                                                \
    ({                                                                                         \
        Keywords keywords = {.count = 0};                                                      \
        add_keyword(&keywords, NAME(skipkeys), value_from_bool((args)->skipkeys));             \
        add_keyword(&keywords, NAME(ensure_ascii), value_from_bool((args)->ensure_ascii));     \
        add_keyword(&keywords, NAME(check_circular), value_from_bool((args)->check_circular)); \
        add_keyword(&keywords, NAME(allow_nan), value_from_bool((args)->allow_nan));           \
        add_keyword(&keywords, NAME(indent), (args)->indent);                                  \
        add_keyword(&keywords, NAME(separators), (args)->separators);                          \
        add_keyword(&keywords, NAME(default), (args)->default_);                               \
        add_keyword(&keywords, NAME(sort_keys), value_from_bool((args)->sort_keys));           \
        construct(TRY(class_or((args)->cls, NAME(JSONEncoder))), &keywords, (args)->kw);       \
    })

#define ENCODE_OPTIONS(args)                                                                                           \
    {                                                                                                                  \
        .skip_keys = (args)->skipkeys, .ensure_ascii = (args)->ensure_ascii, .check_circular = (args)->check_circular, \
        .allow_nan = (args)->allow_nan, .sort_keys = (args)->sort_keys                                                 \
    }

FUNCTION(json, dumps) {
    if (needs_encoder(args->cls, args->kw)) {
        Value encoder = TRY(CONSTRUCT_ENCODER(args));
        return vm_call_method(encoder, NAME(encode), 1, &args->obj);
    }
    JsonEncodeOptions options = ENCODE_OPTIONS(args);
    TRY_BOOL(json_encode_options(&options, args->indent, args->separators, args->default_));
    return json_encode(&options, VALUE_NULL, args->obj, VALUE_NULL);
}

static Value write_chunks(Value chunks, Value file) {
    Value iterator = TRY(object_iter(chunks));
    for (;;) {
        Value chunk = TRY(object_next(iterator));
        if (value_is_stop(chunk)) {
            return VALUE_NONE;
        }
        TRY(vm_call_method(file, NAME(write), 1, &chunk));
    }
}

FUNCTION(json, dump) {
    if (needs_encoder(args->cls, args->kw)) {
        Value encoder = TRY(CONSTRUCT_ENCODER(args));
        return write_chunks(TRY(vm_call_method(encoder, NAME(iterencode), 1, &args->obj)), args->fp);
    }
    JsonEncodeOptions options = ENCODE_OPTIONS(args);
    TRY_BOOL(json_encode_options(&options, args->indent, args->separators, args->default_));
    TRY(json_encode(&options, VALUE_NULL, args->obj, args->fp));
    return VALUE_NONE;
}

// Decoding
// --------------------------------------------------------------------------------------------------------------

// A function of a decoder; None if it is what JSON means anyway.
static Value decoder_function(Value decoder, Str *name, const Type *usual) {
    Value function = TRY(object_get_attr(decoder, name));
    return value_same(function, value_from_object(usual)) ? VALUE_NONE : function;
}

static bool decoder_options(Value decoder, JsonDecodeOptions *options) {
    options->object_hook = TRY_OR(object_get_attr(decoder, NAME(object_hook)), false);
    options->object_pairs_hook = TRY_OR(object_get_attr(decoder, NAME(object_pairs_hook)), false);
    options->parse_float = TRY_OR(decoder_function(decoder, NAME(parse_float), &float_type), false);
    options->parse_int = TRY_OR(decoder_function(decoder, NAME(parse_int), &int_type), false);
    options->parse_constant = TRY_OR(object_get_attr(decoder, NAME(parse_constant)), false);
    return read_flag(decoder, NAME(strict), &options->strict);
}

static Value result_and_end(Value result, Str *document, size_t offset) {
    return tuple_pair(result, int_from_size(str_position(document, offset)));
}

FUNCTION(json, _decode) {
    JsonDecodeOptions options;
    if (args->idx < 0) {
        return raise_error(&ValueError_type, "idx cannot be negative");
    }
    TRY_BOOL(decoder_options(args->decoder, &options));
    size_t offset = str_offset(args->s, MIN((size_t)args->idx, (size_t)str_code_points(args->s)));
    Value result = TRY(json_decode_at(&options, args->s, &offset));
    return result_and_end(result, args->s, offset);
}

FUNCTION(json, _scan_string) {
    if (!value_is_any_str(args->s)) {
        return raise_error(&TypeError_type, "first argument must be a string, not %T", args->s);
    }
    Str *document = value_str(args->s);
    if (args->end < 0 || (size_t)args->end > str_code_points(document)) {
        return raise_error(&ValueError_type, "end is out of bounds");
    }
    size_t offset = str_offset(document, (size_t)args->end);
    Value result = TRY(json_decode_string(document, &offset, args->strict));
    return result_and_end(result, document, offset);
}

FUNCTION(json, _space_end) {
    size_t offset = str_offset(args->s, MIN((size_t)MAX(args->idx, 0), (size_t)str_code_points(args->s)));
    return int_from_size(str_position(args->s, json_space_end(args->s, offset)));
}

static const char *detect_encoding(const uint8_t *data, size_t length) {
    if (length >= 4 && (memcmp(data, "\0\0\xFE\xFF", 4) == 0 || memcmp(data, "\xFF\xFE\0\0", 4) == 0)) {
        return "utf-32";
    }
    if (length >= 2 && (memcmp(data, "\xFE\xFF", 2) == 0 || memcmp(data, "\xFF\xFE", 2) == 0)) {
        return "utf-16";
    }
    if (length >= 3 && memcmp(data, "\xEF\xBB\xBF", 3) == 0) {
        return "utf-8-sig";
    }
    if (length >= 4 && data[0] == 0) {
        return data[1] != 0 ? "utf-16-be" : "utf-32-be";
    }
    if (length >= 4 && data[1] == 0) {
        return data[2] != 0 || data[3] != 0 ? "utf-16-le" : "utf-32-le";
    }
    if (length == 2 && (data[0] == 0 || data[1] == 0)) {
        return data[0] == 0 ? "utf-16-be" : "utf-16-le";
    }
    return "utf-8";
}

static Value encoding_of(Value bytes) {
    BufferView view;
    TRY_BOOL(object_buffer(bytes, &view, false));
    return value_from_object(TRY_PTR(str_from_c(detect_encoding(view.data, view.length))));
}

FUNCTION(json, detect_encoding) { return encoding_of(args->b); }

// The document as text.
static Value document_text(Value given) {
    if (value_is_any_str(given)) {
        const Str *text = value_str(given);
        if (text->length >= 3 && memcmp(str_text(text), "\xEF\xBB\xBF", 3) == 0) {
            return json_raise("Unexpected UTF-8 BOM (decode using utf-8-sig)", value_str(given), 0);
        }
        return given;
    }
    if (!value_is_any_bytes(given) && !value_is_any_bytearray(given)) {
        return raise_error(&TypeError_type, "the JSON object must be str, bytes or bytearray, not %T", given);
    }
    return text_decode(given, value_str(TRY(encoding_of(given))), NAME(surrogatepass));
}

static void add_given(Keywords *keywords, const Str *name, Value value) {
    if (!value_is_none(value)) {
        add_keyword(keywords, name, value);
    }
}

static Value decode_by_class(Value cls, const JsonDecodeOptions *options, Dict *more, Value text) {
    Keywords keywords = {.count = 0};
    add_given(&keywords, NAME(object_hook), options->object_hook);
    add_given(&keywords, NAME(object_pairs_hook), options->object_pairs_hook);
    add_given(&keywords, NAME(parse_float), options->parse_float);
    add_given(&keywords, NAME(parse_int), options->parse_int);
    add_given(&keywords, NAME(parse_constant), options->parse_constant);
    Value decoder = TRY(construct(cls, &keywords, more));
    return vm_call_method(decoder, NAME(decode), 1, &text);
}

static Value load_document(Value given, const JsonDecodeOptions *options, Value cls, Dict *more) {
    Value text = TRY(document_text(given));
    if (value_is_none(cls) && (more == NULL || more->length == 0)) {
        return json_decode(options, value_str(text));
    }
    return decode_by_class(TRY(class_or(cls, NAME(JSONDecoder))), options, more, text);
}

#define DECODE_OPTIONS(args)                                                                                          \
    {                                                                                                                 \
        .object_hook = (args)->object_hook, .object_pairs_hook = (args)->object_pairs_hook,                           \
        .parse_float = (args)->parse_float, .parse_int = (args)->parse_int, .parse_constant = (args)->parse_constant, \
        .strict = true                                                                                                \
    }

FUNCTION(json, loads) {
    JsonDecodeOptions options = DECODE_OPTIONS(args);
    return load_document(args->s, &options, args->cls, args->kw);
}

// One more piece of the document. *ended: there is none. False = raised.
static bool read_piece(Value readinto, Value piece, BytesBuilder *document, bool *ended) {
    intptr_t count = 0;
    BufferView view;
    Value result = TRY_OR(vm_call_values(readinto, 1, &piece), false);
    TRY_BOOL_OR(value_is_none(result) || object_to_intptr(result, &count), false);
    TRY_BOOL_OR(object_buffer(piece, &view, false), false);
    *ended = count <= 0;
    return *ended || bytes_builder_add(document, view.data, MIN((size_t)count, view.length));
}

static Value read_by_pieces(Value readinto) {
    enum {
        PIECE = 128
    };
    Value piece = value_from_object(TRY_PTR(bytearray_new(NULL, PIECE)));
    BytesBuilder document;
    bytes_builder_init(&document);
    for (bool ended = false; !ended;) {
        TRY_BOOL(read_piece(readinto, piece, &document, &ended));
    }
    return bytes_builder_finish(&document);
}

// What is no file but has readinto(), as answers of web servers have, is read with that: a library for CircuitPython
// remembers that its read() was used and then refuses other methods.
static Value read_document(Value fp) {
    Value readline = TRY(object_find_attr(fp, NAME(readline)));
    Value readinto = value_is_undef(readline) ? TRY(object_find_attr(fp, NAME(readinto))) : VALUE_UNDEF;
    return value_is_undef(readinto) ? vm_call_method(fp, NAME(read), 0, NULL) : read_by_pieces(readinto);
}

FUNCTION(json, load) {
    JsonDecodeOptions options = DECODE_OPTIONS(args);
    return load_document(TRY(read_document(args->fp)), &options, args->cls, args->kw);
}
