// Names of encodings and error handlers.
#include "objects/text_codec.h"

#include "gen/names.h"
#include "objects/int.h"
#include "objects/tuple.h"
#include "vm/api.h"

typedef struct {
    const char *spelling;  // lower case; letters, digits and dots only
    Codec codec;
} Spelling;

static const Spelling spellings[] = {
    {"utf8", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},         {"u8", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},
    {"utf", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},          {"cp65001", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},
    {"utf8sig", {"utf-8", CODEC_UTF8_SIG, ORDER_NATIVE}},  {"ascii", {"ascii", CODEC_ASCII, ORDER_NATIVE}},
    {"usascii", {"ascii", CODEC_ASCII, ORDER_NATIVE}},     {"646", {"ascii", CODEC_ASCII, ORDER_NATIVE}},
    {"latin1", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},   {"latin", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"l1", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},       {"iso88591", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"8859", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},     {"iso8859", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"88591", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},    {"cp819", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"utf16", {"utf-16", CODEC_UTF16, ORDER_NATIVE}},      {"u16", {"utf-16", CODEC_UTF16, ORDER_NATIVE}},
    {"utf16le", {"utf-16-le", CODEC_UTF16, ORDER_LITTLE}}, {"utf16be", {"utf-16-be", CODEC_UTF16, ORDER_BIG}},
    {"utf32", {"utf-32", CODEC_UTF32, ORDER_NATIVE}},      {"u32", {"utf-32", CODEC_UTF32, ORDER_NATIVE}},
    {"utf32le", {"utf-32-le", CODEC_UTF32, ORDER_LITTLE}}, {"utf32be", {"utf-32-be", CODEC_UTF32, ORDER_BIG}},
};

// False if the name is too long to be known.
static bool normalise(const Str *encoding, char out[static 16]) {
    const char *text = str_text(encoding);
    size_t used = 0;
    for (size_t i = 0; i < encoding->length; i++) {
        char c = text[i];
        if (c >= 'A' && c <= 'Z') {
            c = (char)(c + 32);
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
            if (used == 15) {
                return false;
            }
            out[used++] = c;
        }
    }
    out[used] = '\0';
    return true;
}

bool codec_known(const Str *encoding, Codec *codec) {
    char name[16];
    if (normalise(encoding, name)) {
        for (size_t i = 0; i < ARRAY_LENGTH(spellings); i++) {
            if (strcmp(name, spellings[i].spelling) == 0) {
                *codec = spellings[i].codec;
                return true;
            }
        }
    }
    return false;
}

// The registry in Python
// -----------------------------------------------------------------------------------------------

// The module codecs. An image may lack it: then there is nothing registered, and `text` says so of `name`.
static Value import_registry(const char *text, const Str *name) {
    Value module = vm_import("codecs");
    if (value_is_raised(module) && error_matches(&ModuleNotFoundError_type)) {
        error_clear();
        return raise_formatted(&LookupError_type, text, name);
    }
    return module;
}

Value codec_call_registry(Str *function, Value object, const Str *encoding, const Str *errors) {
    Value arguments[] = {object, value_from_object(encoding), value_from_object(errors)};
    return vm_call_method(TRY(import_registry("unknown encoding: %S", encoding)), function, 3, arguments);
}

static bool read_answer(Value answer, size_t length, bool takes_bytes, CodecAnswer *out) {
    bool is_pair = value_is_instance(answer, &tuple_type) && value_tuple(answer)->length == 2;
    Value text = is_pair ? value_tuple(answer)->items[0] : VALUE_NONE;
    if (!value_is_any_str(text) && !(takes_bytes && value_is_any_bytes(text))) {
        return raise_false(&TypeError_type, "%s error handler must return (%s, int) tuple",
                           takes_bytes ? "encoding" : "decoding", takes_bytes ? "str/bytes" : "str");
    }
    intptr_t position;
    TRY_BOOL_OR(object_to_intptr(value_tuple(answer)->items[1], &position), false);
    position += position < 0 ? (intptr_t)length : 0;
    if (position < 0 || (size_t)position > length) {
        return raise_false(&IndexError_type, "position %zd from error handler out of bounds", position);
    }
    *out = (CodecAnswer){text, (size_t)position};
    return true;
}

bool codec_ask_handler(const Str *errors, const CodecTrouble *trouble, CodecAnswer *answer) {
    Value name = value_from_object(errors);
    Value module = TRY_OR(import_registry("unknown error handler name '%S'", errors), false);
    Value handler = TRY_OR(vm_call_method(module, NAME(lookup_error), 1, &name), false);
    bool is_encoding = trouble->type == &UnicodeEncodeError_type;
    (void)exception_raise_unicode(trouble->type, trouble->encoding, trouble->object, trouble->start, trouble->end,
                                  trouble->reason);
    Value result = TRY_OR(vm_call_1(handler, error_fetch()), false);
    return read_answer(result, trouble->length, is_encoding, answer);
}

ErrorHandler codec_error_handler(const Str *errors) {
    static const char *const names[] = {
        "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (str_equal_c(errors, names[i])) {
            return (ErrorHandler)i;
        }
    }
    return ERRORS_UNKNOWN;
}
