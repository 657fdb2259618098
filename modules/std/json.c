// json: the functions and classes; the work is done in json_encode.c and json_decode.c.
#include "gen/json.h"

#include "core/utf8.h"
#include "heap/gc.h"
#include "modules/std/json_parts.h"
#include "modules/std/lazy.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/text_codec.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static const LazyName lazy_names[] = {{"decoder", "json._parts"}, {"encoder", "json._parts"}};

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

typedef struct {
    Object object;
    JsonEncodeOptions options;
} JsonEncoder;

static JsonEncodeOptions *encoder_options(Value self) { return &((JsonEncoder *)value_object(self))->options; }

static void encoder_trace(Object *self) {
    const JsonEncodeOptions *options = &((JsonEncoder *)self)->options;
    gc_visit(options->indent);
    gc_visit(options->item_separator);
    gc_visit(options->key_separator);
    gc_visit(options->default_function);
}

const Slots JSONEncoder_slots = {.size = sizeof(JsonEncoder), .trace = encoder_trace};

METHOD(JSONEncoder, __init__) {
    JsonEncodeOptions options = {.skip_keys = args->skipkeys,
                                 .ensure_ascii = args->ensure_ascii,
                                 .check_circular = args->check_circular,
                                 .allow_nan = args->allow_nan,
                                 .sort_keys = args->sort_keys};
    TRY_BOOL(json_encode_options(&options, args->indent, args->separators, args->default_));
    *encoder_options(args->self) = options;
    return VALUE_NONE;
}

METHOD(JSONEncoder, default) {
    return raise_error(&TypeError_type, "Object of type %T is not JSON serializable", args->o);
}

static Value encode_with(Value self, Value object) {
    if (value_is_null(encoder_options(self)->item_separator)) {
        return raise_error(&RuntimeError_type, "JSONEncoder.__init__() was not called");
    }
    return json_encode(encoder_options(self), self, object, VALUE_NULL);
}

METHOD(JSONEncoder, encode) { return encode_with(args->self, args->o); }

METHOD(JSONEncoder, iterencode) {
    Value text = TRY(encode_with(args->self, args->o));
    return object_iter(value_from_object(TRY_PTR(tuple_from(&text, 1))));
}

GETTER(JSONEncoder, skipkeys) { return value_from_bool(encoder_options(self)->skip_keys); }
GETTER(JSONEncoder, ensure_ascii) { return value_from_bool(encoder_options(self)->ensure_ascii); }
GETTER(JSONEncoder, check_circular) { return value_from_bool(encoder_options(self)->check_circular); }
GETTER(JSONEncoder, allow_nan) { return value_from_bool(encoder_options(self)->allow_nan); }
GETTER(JSONEncoder, sort_keys) { return value_from_bool(encoder_options(self)->sort_keys); }
GETTER(JSONEncoder, indent) { return encoder_options(self)->indent; }
GETTER(JSONEncoder, item_separator) { return encoder_options(self)->item_separator; }
GETTER(JSONEncoder, key_separator) { return encoder_options(self)->key_separator; }

// JSONEncoder itself complains about keywords that it does not know.
static bool needs_encoder(Value cls, const Dict *more) {
    return !value_is_none(cls) || (more != NULL && more->length != 0);
}

static Value encoder_class(Value cls) { return value_is_none(cls) ? value_from_object(&JSONEncoder_type) : cls; }

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
        construct(encoder_class((args)->cls), &keywords, (args)->kw);                          \
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

typedef struct {
    Object object;
    JsonDecodeOptions options;
} JsonDecoder;

static JsonDecodeOptions *decoder_options(Value self) { return &((JsonDecoder *)value_object(self))->options; }

static void decoder_trace(Object *self) {
    const JsonDecodeOptions *options = &((JsonDecoder *)self)->options;
    gc_visit(options->object_hook);
    gc_visit(options->object_pairs_hook);
    gc_visit(options->parse_float);
    gc_visit(options->parse_int);
    gc_visit(options->parse_constant);
}

const Slots JSONDecoder_slots = {.size = sizeof(JsonDecoder), .trace = decoder_trace};

METHOD(JSONDecoder, __init__) {
    *decoder_options(args->self) = (JsonDecodeOptions){.object_hook = args->object_hook,
                                                       .object_pairs_hook = args->object_pairs_hook,
                                                       .parse_float = args->parse_float,
                                                       .parse_int = args->parse_int,
                                                       .parse_constant = args->parse_constant,
                                                       .strict = args->strict};
    return VALUE_NONE;
}

GETTER(JSONDecoder, object_hook) { return decoder_options(self)->object_hook; }
GETTER(JSONDecoder, object_pairs_hook) { return decoder_options(self)->object_pairs_hook; }
GETTER(JSONDecoder, strict) { return value_from_bool(decoder_options(self)->strict); }

METHOD(JSONDecoder, decode) { return json_decode(decoder_options(args->self), args->s); }

METHOD(JSONDecoder, raw_decode) {
    if (args->idx < 0) {
        return raise_error(&ValueError_type, "idx cannot be negative");
    }
    size_t index = (size_t)args->idx;
    if (index > str_code_points(args->s)) {
        Value arguments[3] = {value_from_object(TRY_PTR(str_from_c("Expecting value"))), value_from_object(args->s),
                              int_from_size(index)};
        return raise_instance(TRY(vm_call_values(value_from_object(&JSONDecodeError_type), 3, arguments)));
    }
    size_t offset = str_offset(args->s, index);
    Value result = TRY(json_decode_at(decoder_options(args->self), args->s, &offset));
    return tuple_pair(result, int_from_size(str_position(args->s, offset)));
}

static const Str *detect_encoding(const uint8_t *data, size_t length) {
    if (length >= 4 && (memcmp(data, "\0\0\xFE\xFF", 4) == 0 || memcmp(data, "\xFF\xFE\0\0", 4) == 0)) {
        return NAME(utf_32);
    }
    if (length >= 2 && (memcmp(data, "\xFE\xFF", 2) == 0 || memcmp(data, "\xFF\xFE", 2) == 0)) {
        return NAME(utf_16);
    }
    if (length >= 3 && memcmp(data, "\xEF\xBB\xBF", 3) == 0) {
        return NAME(utf_8_sig);
    }
    if (length >= 4 && data[0] == 0) {
        return data[1] != 0 ? NAME(utf_16_be) : NAME(utf_32_be);
    }
    if (length >= 4 && data[1] == 0) {
        return data[2] != 0 || data[3] != 0 ? NAME(utf_16_le) : NAME(utf_32_le);
    }
    if (length == 2 && (data[0] == 0 || data[1] == 0)) {
        return data[0] == 0 ? NAME(utf_16_be) : NAME(utf_16_le);
    }
    return NAME(utf_8);
}

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
    BufferView view;
    TRY_BOOL(object_buffer(given, &view, false));
    return text_decode(given, detect_encoding(view.data, view.length), NAME(surrogatepass));
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
    return decode_by_class(value_is_none(cls) ? value_from_object(&JSONDecoder_type) : cls, options, more, text);
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

FUNCTION(json, load) {
    JsonDecodeOptions options = DECODE_OPTIONS(args);
    return load_document(TRY(vm_call_method(args->fp, NAME(read), 0, NULL)), &options, args->cls, args->kw);
}

// JSONDecodeError
// -------------------------------------------------------------------------------------------------------

// Line and column, from 1, of a position in code points.
static void locate(const Str *document, size_t position, size_t *line, size_t *column) {
    size_t offset = str_offset(document, MIN(position, (size_t)str_code_points(document)));
    const char *text = str_text(document);
    size_t line_start = 0;
    *line = 1;
    for (size_t i = 0; i < offset; i++) {
        if (text[i] == '\n') {
            (*line)++;
            line_start = i + 1;
        }
    }
    *column = utf8_count(text + line_start, offset - line_start) + 1 +
              (position > str_code_points(document) ? position - str_code_points(document) : 0);
}

METHOD(JSONDecodeError, __init__) {
    if (!value_is_any_str(args->doc)) {
        return raise_error(&TypeError_type, "doc must be str, not %T", args->doc);
    }
    size_t line, column, position = (size_t)MAX(args->pos, 0);
    locate(value_str(args->doc), position, &line, &column);
    Value text =
        value_from_object(TRY_PTR(str_format("%V: line %zu column %zu (char %zu)", args->msg, line, column, position)));
    Exception *self = (Exception *)value_object(args->self);
    self->args = TRY_PTR(tuple_from(&text, 1));
    TRY_BOOL(object_set_attr(args->self, NAME(msg), args->msg));
    TRY_BOOL(object_set_attr(args->self, NAME(doc), args->doc));
    TRY_BOOL(object_set_attr(args->self, NAME(pos), int_from_size(position)));
    TRY_BOOL(object_set_attr(args->self, NAME(lineno), int_from_size(line)));
    TRY_BOOL(object_set_attr(args->self, NAME(colno), int_from_size(column)));
    return VALUE_NONE;
}

METHOD(JSONDecodeError, __reduce__) {
    Value fields[3] = {TRY(object_get_attr(args->self, NAME(msg))), TRY(object_get_attr(args->self, NAME(doc))),
                       TRY(object_get_attr(args->self, NAME(pos)))};
    Value arguments = value_from_object(TRY_PTR(tuple_from(fields, 3)));
    return tuple_pair(value_from_object(value_type(args->self)), arguments);
}
