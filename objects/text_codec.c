// Names of encodings and error handlers.
#include "objects/text_codec.h"

#include "vm/api.h"

typedef struct {
    const char *spelling;  // lower case, letters and digits only
    Codec codec;
} Spelling;

static const Spelling spellings[] = {
    {"utf8", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},
    {"u8", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},
    {"utf", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},
    {"cp65001", {"utf-8", CODEC_UTF8, ORDER_NATIVE}},
    {"utf8sig", {"utf-8-sig", CODEC_UTF8_SIG, ORDER_NATIVE}},
    {"ascii", {"ascii", CODEC_ASCII, ORDER_NATIVE}},
    {"usascii", {"ascii", CODEC_ASCII, ORDER_NATIVE}},
    {"646", {"ascii", CODEC_ASCII, ORDER_NATIVE}},
    {"latin1", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"latin", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"l1", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"iso88591", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"88591", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"cp819", {"latin-1", CODEC_LATIN1, ORDER_NATIVE}},
    {"utf16", {"utf-16", CODEC_UTF16, ORDER_NATIVE}},
    {"u16", {"utf-16", CODEC_UTF16, ORDER_NATIVE}},
    {"utf16le", {"utf-16-le", CODEC_UTF16, ORDER_LITTLE}},
    {"utf16be", {"utf-16-be", CODEC_UTF16, ORDER_BIG}},
    {"utf32", {"utf-32", CODEC_UTF32, ORDER_NATIVE}},
    {"u32", {"utf-32", CODEC_UTF32, ORDER_NATIVE}},
    {"utf32le", {"utf-32-le", CODEC_UTF32, ORDER_LITTLE}},
    {"utf32be", {"utf-32-be", CODEC_UTF32, ORDER_BIG}},
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
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            if (used == 15) {
                return false;
            }
            out[used++] = c;
        }
    }
    out[used] = '\0';
    return true;
}

bool codec_find(const Str *encoding, Codec *codec) {
    char name[16];
    if (normalise(encoding, name)) {
        for (size_t i = 0; i < ARRAY_LENGTH(spellings); i++) {
            if (strcmp(name, spellings[i].spelling) == 0) {
                *codec = spellings[i].codec;
                return true;
            }
        }
    }
    return raise_false(&LookupError_type, "unknown encoding: %S", encoding);
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
