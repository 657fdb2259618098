// JSON text to Python objects.
#include "core/number_text.h"
#include "core/utf8.h"
#include "gen/json.h"
#include "gen/names.h"
#include "modules/std/json_parts.h"
#include "objects/dict.h"
#include "objects/hex_text.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Keys up to this length are interned, since documents repeat them.
enum {
    INTERNED_KEY_MAX = 32
};

// The document is on the C stack, so its text does not move.
typedef struct {
    const JsonDecodeOptions *options;
    Str *document;
    const char *start, *place, *end;
    const char *message,
        *failed_at;  // why and where the text is no JSON; raised at the end, where the C stack is not deep
} Decoder;

static Value decode_value(Decoder *decoder);

Value json_raise(const char *message, Str *document, size_t offset) {
    Value class = TRY(object_get_attr(TRY(vm_import("json")), NAME(JSONDecodeError)));
    Value arguments[3];
    arguments[0] = value_from_object(TRY_PTR(str_from_c(message)));
    arguments[1] = value_from_object(document);
    arguments[2] = int_from_size(str_position(document, offset));
    return raise_instance(TRY(vm_call_values(class, 3, arguments)));
}

static Value fail_at(Decoder *decoder, const char *place, const char *message) {
    decoder->message = message;
    decoder->failed_at = place;
    return RAISED;
}

// What a function gives its caller: raises what fail() noted.
static Value finish(const Decoder *decoder, Value result) {
    return decoder->message == NULL
               ? result
               : json_raise(decoder->message, decoder->document, (size_t)(decoder->failed_at - decoder->start));
}

static Value fail(Decoder *decoder, const char *message) { return fail_at(decoder, decoder->place, message); }

static void skip_space(Decoder *decoder) {
    while (decoder->place < decoder->end &&
           (*decoder->place == ' ' || *decoder->place == '\t' || *decoder->place == '\n' || *decoder->place == '\r')) {
        decoder->place++;
    }
}

static bool at(const Decoder *decoder, char c) { return decoder->place < decoder->end && *decoder->place == c; }

// Strings
// ---------------------------------------------------------------------------------------------------------------

// Four hexadecimal digits at `place`, with at least one more character behind them; -1 if not.
static int32_t read_unit(const Decoder *decoder, const char *place) {
    int32_t unit = 0;
    if (decoder->end - place < 5) {
        return -1;
    }
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit_value(place[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit << 4 | digit;
    }
    return unit;
}

static bool raise_unit_error(Decoder *decoder, const char *place) {
    (void)fail_at(decoder, place, "Invalid \\uXXXX escape");
    return false;
}

// decoder->place stands at the 'u'; two escapes that form a surrogate pair are one character.
static bool add_unicode_escape(Decoder *decoder, StrBuilder *builder) {
    int32_t unit = read_unit(decoder, decoder->place + 1);
    if (unit < 0) {
        return raise_unit_error(decoder, decoder->place);
    }
    decoder->place += 5;
    const char *next = decoder->place;
    if (unit >= 0xD800 && unit < 0xDC00 && decoder->end - next > 6 && next[0] == '\\' && next[1] == 'u') {
        int32_t low = read_unit(decoder, next + 2);
        if (low < 0) {
            return raise_unit_error(decoder, next + 1);
        }
        if (low >= 0xDC00 && low < 0xE000) {
            decoder->place += 6;
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return str_builder_add_code_point(builder, (uint32_t)unit);
}

// decoder->place stands behind the backslash.
static bool add_escape(Decoder *decoder, StrBuilder *builder) {
    static const char letters[] = "\"\\/bfnrt", plain[] = "\"\\/\b\f\n\r\t";
    char letter = *decoder->place;
    if (letter == 'u') {
        return add_unicode_escape(decoder, builder);
    }
    const char *found = letter == '\0' ? NULL : strchr(letters, letter);
    if (found == NULL) {
        (void)fail_at(decoder, decoder->place - 1, "Invalid \\escape");
        return false;
    }
    decoder->place++;
    return str_builder_add_char(builder, plain[found - letters]);
}

// The plain characters at decoder->place; stops at a quote, a backslash, the end or a forbidden control character.
static const char *plain_end(const Decoder *decoder) {
    const char *stop = decoder->place;
    while (stop < decoder->end && *stop != '"' && *stop != '\\' &&
           ((unsigned char)*stop >= ' ' || !decoder->options->strict)) {
        stop++;
    }
    return stop;
}

// A string without escapes, the common case, is taken as it stands.
static Value plain_string(const char *text, size_t length, bool is_key) {
    bool interned = is_key && length <= INTERNED_KEY_MAX;
    return value_from_object(TRY_PTR(interned ? str_intern(text, length) : str_new(text, length)));
}

// decoder->place stands behind the opening quote.
static Value decode_string(Decoder *decoder, bool is_key) {
    const char *opening = decoder->place - 1;
    StrBuilder builder;
    bool escaped = false;
    for (;;) {
        const char *stop = plain_end(decoder);
        if (stop == decoder->end) {
            return fail_at(decoder, opening, "Unterminated string starting at");
        }
        if ((unsigned char)*stop < ' ') {
            return fail_at(decoder, stop, "Invalid control character at");
        }
        size_t length = (size_t)(stop - decoder->place);
        if (*stop == '"' && !escaped) {
            const char *text = decoder->place;
            decoder->place = stop + 1;
            return plain_string(text, length, is_key);
        }
        if (!escaped) {
            str_builder_init(&builder);
            escaped = true;
        }
        str_builder_add(&builder, decoder->place, length);
        decoder->place = stop + 1;
        if (*stop == '"') {
            return str_builder_finish(&builder);
        }
        if (decoder->place == decoder->end) {
            return fail_at(decoder, opening, "Unterminated string starting at");
        }
        TRY_BOOL(add_escape(decoder, &builder));
    }
}

// Numbers and names
// -----------------------------------------------------------------------------------------------------

static const char *skip_digits(const char *place, const char *end) {
    while (place < end && *place >= '0' && *place <= '9') {
        place++;
    }
    return place;
}

// End of the fraction and exponent that follow the digits at `place`; `place` itself if there are none.
static const char *skip_fraction(const char *place, const char *end) {
    if (place + 1 < end && *place == '.' && skip_digits(place + 1, end) > place + 1) {
        place = skip_digits(place + 1, end);
    }
    if (place + 1 < end && (*place == 'e' || *place == 'E')) {
        const char *digits = place + 1 + (place[1] == '+' || place[1] == '-');
        if (skip_digits(digits, end) > digits) {
            place = skip_digits(digits, end);
        }
    }
    return place;
}

static Value make_number(const Decoder *decoder, const char *text, size_t length, bool is_float) {
    Value parse = is_float ? decoder->options->parse_float : decoder->options->parse_int;
    if (!value_is_none(parse)) {
        return vm_call_1(parse, value_from_object(TRY_PTR(str_new_ascii(text, length))));
    }
    if (!is_float) {
        return int_parse(text, length, 10);
    }
    double number;
    (void)double_parse(text, length, &number);
    return value_from_double(number);
}

static Value decode_number(Decoder *decoder) {
    const char *text = decoder->place;
    const char *digits = text + (*text == '-');
    const char *whole = skip_digits(digits, decoder->end);
    if (whole > digits && *digits == '0') {
        whole = digits + 1;
    }
    if (whole == digits) {
        return fail(decoder, "Expecting value");
    }
    decoder->place = skip_fraction(whole, decoder->end);
    return make_number(decoder, text, (size_t)(decoder->place - text), decoder->place > whole);
}

static bool take_word(Decoder *decoder, const char *word) {
    size_t length = strlen(word);
    if ((size_t)(decoder->end - decoder->place) < length || memcmp(decoder->place, word, length) != 0) {
        return false;
    }
    decoder->place += length;
    return true;
}

static Value decode_constant(const Decoder *decoder, const char *name, double number) {
    if (value_is_none(decoder->options->parse_constant)) {
        return value_from_double(number);
    }
    return vm_call_1(decoder->options->parse_constant, value_from_object(TRY_PTR(str_from_c(name))));
}

static Value decode_word_or_number(Decoder *decoder) {
    if (take_word(decoder, "null")) {
        return VALUE_NONE;
    }
    if (take_word(decoder, "true")) {
        return VALUE_TRUE;
    }
    if (take_word(decoder, "false")) {
        return VALUE_FALSE;
    }
    if (take_word(decoder, "NaN")) {
        return decode_constant(decoder, "NaN", __builtin_nan(""));
    }
    if (take_word(decoder, "Infinity")) {
        return decode_constant(decoder, "Infinity", __builtin_inf());
    }
    if (take_word(decoder, "-Infinity")) {
        return decode_constant(decoder, "-Infinity", -__builtin_inf());
    }
    return decode_number(decoder);
}

// Containers
// ------------------------------------------------------------------------------------------------------------

static Value decode_array(Decoder *decoder) {
    List *list = TRY_PTR(list_new(0));
    skip_space(decoder);
    if (at(decoder, ']')) {
        decoder->place++;
        return value_from_object(list);
    }
    for (;;) {
        TRY_BOOL(list_append(list, TRY(decode_value(decoder))));
        skip_space(decoder);
        if (at(decoder, ']')) {
            decoder->place++;
            return value_from_object(list);
        }
        if (!at(decoder, ',')) {
            return fail(decoder, "Expecting ',' delimiter");
        }
        decoder->place++;
        skip_space(decoder);
    }
}

// One "key": value.
static bool decode_member(Decoder *decoder, Value *key, Value *value) {
    if (!at(decoder, '"')) {
        (void)fail(decoder, "Expecting property name enclosed in double quotes");
        return false;
    }
    decoder->place++;
    *key = TRY_OR(decode_string(decoder, true), false);
    skip_space(decoder);
    if (!at(decoder, ':')) {
        (void)fail(decoder, "Expecting ':' delimiter");
        return false;
    }
    decoder->place++;
    skip_space(decoder);
    *value = TRY_OR(decode_value(decoder), false);
    return true;
}

// The members up to the closing brace go into `dict`, or as pairs into `pairs` if that is not NULL.
static bool decode_members(Decoder *decoder, Dict *dict, List *pairs) {
    skip_space(decoder);
    if (at(decoder, '}')) {
        decoder->place++;
        return true;
    }
    for (;;) {
        Value key, value;
        TRY_BOOL_OR(decode_member(decoder, &key, &value), false);
        TRY_BOOL_OR(
            pairs == NULL ? dict_set(dict, key, value) : list_append(pairs, TRY_OR(tuple_pair(key, value), false)),
            false);
        TRY_BOOL_OR(vm_poll_quietly(), false);
        skip_space(decoder);
        if (at(decoder, '}')) {
            decoder->place++;
            return true;
        }
        if (!at(decoder, ',')) {
            (void)fail(decoder, "Expecting ',' delimiter");
            return false;
        }
        decoder->place++;
        skip_space(decoder);
    }
}

static Value decode_object(Decoder *decoder) {
    const JsonDecodeOptions *options = decoder->options;
    if (!value_is_none(options->object_pairs_hook)) {
        List *pairs = TRY_PTR(list_new(0));
        TRY_BOOL(decode_members(decoder, NULL, pairs));
        return vm_call_1(options->object_pairs_hook, value_from_object(pairs));
    }
    Dict *dict = TRY_PTR(dict_new());
    TRY_BOOL(decode_members(decoder, dict, NULL));
    Value result = value_from_object(dict);
    return value_is_none(options->object_hook) ? result : vm_call_1(options->object_hook, result);
}

static Value decode_value(Decoder *decoder) {
    bool is_array = decoder->place < decoder->end && *decoder->place == '[';
    TRY_BOOL(vm_check_stack_while(is_array ? "while decoding a JSON array from a unicode string"
                                           : "while decoding a JSON object from a unicode string"));
    if (decoder->place >= decoder->end) {
        return fail(decoder, "Expecting value");
    }
    switch (*decoder->place) {
        case '"': decoder->place++; return decode_string(decoder, false);
        case '[': decoder->place++; return decode_array(decoder);
        case '{': decoder->place++; return decode_object(decoder);
        default: return decode_word_or_number(decoder);
    }
}

// Documents
// -------------------------------------------------------------------------------------------------------------

static Decoder decoder_at(const JsonDecodeOptions *options, Str *document, size_t offset) {
    const char *text = str_text(document);
    return (Decoder){options, document, text, text + offset, text + document->length, NULL, NULL};
}

Value json_decode_at(const JsonDecodeOptions *options, Str *document, size_t *offset) {
    Decoder decoder = decoder_at(options, document, *offset);
    Value result = decode_value(&decoder);
    *offset = (size_t)(decoder.place - decoder.start);
    return finish(&decoder, result);
}

Value json_decode_string(Str *document, size_t *offset, bool strict) {
    JsonDecodeOptions options = {.strict = strict};
    Decoder decoder = decoder_at(&options, document, *offset);
    Value result = decode_string(&decoder, false);
    *offset = (size_t)(decoder.place - decoder.start);
    return finish(&decoder, result);
}

size_t json_space_end(Str *document, size_t offset) {
    Decoder decoder = decoder_at(NULL, document, offset);
    skip_space(&decoder);
    return (size_t)(decoder.place - decoder.start);
}

Value json_decode(const JsonDecodeOptions *options, Str *document) {
    Decoder decoder = decoder_at(options, document, 0);
    skip_space(&decoder);
    Value result = decode_value(&decoder);
    skip_space(&decoder);
    if (!value_is_raised(result) && decoder.place < decoder.end) {
        result = fail(&decoder, "Extra data");
    }
    return finish(&decoder, result);
}
