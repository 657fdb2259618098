// The module unicodedata, over the tables in core/.
#include "gen/unicodedata.h"

#include <stdio.h>
#include <string.h>

#include "core/unicode_chars.h"
#include "core/unicode_names.h"
#include "core/unicode_normal.h"
#include "core/unicode_properties.h"
#include "core/utf8.h"
#include "modules/std/lazy.h"
#include "objects/bytes.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "vm/api.h"

// Arguments
// --------------------------------------------------------------------------------------------------------------------

// The character that an argument is. `place` says which argument messages name: "argument" or "argument 1".
static bool character(const char *function, const char *place, Value given, uint32_t *out) {
    const Str *text = value_is_any_str(given) ? value_str(given) : NULL;
    if (text == NULL || str_code_points(text) != 1) {
        return raise_false(&TypeError_type, "%s() %s must be a unicode character, not %A", function, place, given);
    }
    const char *at = str_text(text);
    *out = utf8_decode(&at, at + text->length, UTF8_SURROGATES);
    return true;
}

static Value otherwise(Value fallback, const char *message) {
    return value_is_undef(fallback) ? raise_error(&ValueError_type, "%s", message) : fallback;
}

// Names
// --------------------------------------------------------------------------------------------------------------------

FUNCTION(unicodedata, name) {
    uint32_t c;
    TRY_BOOL(character("name", "argument 1", args->chr, &c));
    char text[UNICODE_NAME_LENGTH];
    size_t length = unicode_name(c, text);
    return length > 0 ? value_from_object(TRY_PTR(str_new_ascii(text, length)))
                      : otherwise(args->default_, "no such name");
}

FUNCTION(unicodedata, lookup) {
    enum {
        LONGEST = 256  // longer ones get a message of their own
    };
    if (args->name->length > LONGEST) {
        return raise_error(&KeyError_type, "name too long");
    }
    uint32_t points[UNICODE_SEQUENCE_LENGTH];
    size_t count = unicode_find_name(str_text(args->name), args->name->length, points);
    if (count == 0) {
        return raise_error(&KeyError_type, "undefined character name '%S'", args->name);
    }
    StrBuilder builder;
    str_builder_init(&builder);
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL(str_builder_add_code_point(&builder, points[i]) && poll_at(i));
    }
    return str_builder_finish(&builder);
}

// Numbers
// --------------------------------------------------------------------------------------------------------------------

FUNCTION(unicodedata, decimal) {
    uint32_t c;
    TRY_BOOL(character("decimal", "argument 1", args->chr, &c));
    int value = unicode_decimal_value(c);
    return value >= 0 ? value_from_small_int(value) : otherwise(args->default_, "not a decimal");
}

FUNCTION(unicodedata, digit) {
    uint32_t c;
    double value;
    TRY_BOOL(character("digit", "argument 1", args->chr, &c));
    bool found = unicode_is_digit(c) && unicode_numeric_value(c, &value);
    return found ? value_from_small_int((intptr_t)value) : otherwise(args->default_, "not a digit");
}

FUNCTION(unicodedata, numeric) {
    uint32_t c;
    double value;
    TRY_BOOL(character("numeric", "argument 1", args->chr, &c));
    return unicode_numeric_value(c, &value) ? value_from_double(value)
                                            : otherwise(args->default_, "not a numeric character");
}

// Properties
// --------------------------------------------------------------------------------------------------------------------

static const UnicodeRecord *record_of(const char *function, Value given) {
    uint32_t c;
    return character(function, "argument", given, &c) ? unicode_record(c) : NULL;
}

static Value text_property(const char *text) { return value_from_object(TRY_PTR(str_from_c(text))); }

FUNCTION(unicodedata, category) {
    const UnicodeRecord *record = TRY_PTR(record_of("category", args->chr));
    return text_property(record->category);
}

FUNCTION(unicodedata, bidirectional) {
    const UnicodeRecord *record = TRY_PTR(record_of("bidirectional", args->chr));
    return text_property(record->bidirectional);
}

FUNCTION(unicodedata, east_asian_width) {
    const UnicodeRecord *record = TRY_PTR(record_of("east_asian_width", args->chr));
    return text_property(record->width);
}

FUNCTION(unicodedata, combining) {
    const UnicodeRecord *record = TRY_PTR(record_of("combining", args->chr));
    return value_from_small_int(record->combining);
}

FUNCTION(unicodedata, mirrored) {
    const UnicodeRecord *record = TRY_PTR(record_of("mirrored", args->chr));
    return value_from_small_int(record->mirrored);
}

FUNCTION(unicodedata, decomposition) {
    uint32_t c, points[UNICODE_DECOMPOSITION_LENGTH];
    const char *tag = "";
    TRY_BOOL(character("decomposition", "argument", args->chr, &c));
    size_t count = unicode_decomposition(c, points, &tag);
    StrBuilder builder;
    str_builder_init(&builder);
    if (tag[0] != '\0') {
        TRY_BOOL(str_builder_add_char(&builder, '<') && str_builder_add_c(&builder, tag) &&
                 str_builder_add_c(&builder, "> "));
    }
    for (size_t i = 0; i < count; i++) {
        char text[16];
        snprintf(text, sizeof text, "%s%04X", i > 0 ? " " : "", (unsigned)points[i]);
        TRY_BOOL(str_builder_add_c(&builder, text));
    }
    return str_builder_finish(&builder);
}

// Normal forms
// --------------------------------------------------------------------------------------------------------------------

typedef struct {
    bool compatible, composed;
} Form;

static bool read_form(const Str *name, Form *form) {
    bool compatible = str_equal_c(name, "NFKC") || str_equal_c(name, "NFKD");
    bool composed = str_equal_c(name, "NFC") || str_equal_c(name, "NFKC");
    *form = (Form){compatible, composed};
    return compatible || composed || str_equal_c(name, "NFD") ||
           raise_false(&ValueError_type, "invalid normalization form");
}

// Decompose text to `out` (NULL: only count). SIZE_MAX = raised.
static size_t decompose(const Str *text, bool compatible, uint32_t *out) {
    const char *at = str_text(text), *end = at + text->length;
    size_t length = 0;
    for (size_t i = 0; at < end; i++) {
        uint32_t parts[UNICODE_DECOMPOSED_LENGTH];
        size_t count = unicode_decompose(utf8_decode(&at, end, UTF8_SURROGATES), compatible, parts);
        if (out != NULL) {
            memcpy(out + length, parts, count * sizeof *out);
        }
        length += count;
        TRY_BOOL_OR(poll_at(i), SIZE_MAX);
    }
    return length;
}

static bool look_for_interrupt(size_t at) { return poll_at(at); }

static Value text_of_points(const uint32_t *points, size_t count) {
    StrBuilder builder;
    str_builder_init(&builder);
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL(str_builder_add_code_point(&builder, points[i]) && poll_at(i));
    }
    return str_builder_finish(&builder);
}

static Value normalize(const Str *text, Form form) {
    size_t count = decompose(text, form.compatible, NULL);
    if (count == SIZE_MAX) {
        return RAISED;
    }
    // The second half is scratch memory.
    ByteArray *memory = TRY_PTR(bytearray_new(NULL, count * 2 * sizeof(uint32_t)));
    uint32_t *points = (uint32_t *)(void *)memory->data;
    TRY_BOOL(decompose(text, form.compatible, points) != SIZE_MAX);
    TRY_BOOL(unicode_order_marks(points, count, points + count, look_for_interrupt));
    if (form.composed) {
        count = unicode_compose(points, count, look_for_interrupt);
    }
    return count == SIZE_MAX ? RAISED : text_of_points(points, count);
}

FUNCTION(unicodedata, normalize) {
    Form form;
    TRY_BOOL(args->unistr->length == 0 || read_form(args->form, &form));
    return str_is_ascii(args->unistr) ? value_from_object(TRY_PTR(str_plain(args->unistr)))
                                      : normalize(args->unistr, form);
}

FUNCTION(unicodedata, is_normalized) {
    Form form;
    TRY_BOOL(args->unistr->length == 0 || read_form(args->form, &form));
    if (str_is_ascii(args->unistr)) {
        return VALUE_TRUE;
    }
    Value normal = TRY(normalize(args->unistr, form));
    return value_from_bool(str_equal(value_str(normal), args->unistr));
}

static const LazyName lazy_names[] = {{"UCD", "_unicode_3_2"}, {"ucd_3_2_0", "_unicode_3_2"}};

FUNCTION(unicodedata, __getattr__) {
    return lazy_attribute("unicodedata", lazy_names, ARRAY_LENGTH(lazy_names), args->name);
}
