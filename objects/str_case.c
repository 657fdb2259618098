// Methods of str about letters and kinds of characters.
#include "core/unicode_chars.h"
#include "gen/str.h"
#include "objects/poll.h"
#include "objects/str_parts.h"

enum {
    CAPITAL_SIGMA = 0x3A3,
    SMALL_SIGMA = 0x3C3,
    FINAL_SIGMA = 0x3C2
};

// Changing case
// ---------------------------------------------------------------------------------------------------------

// A sigma is final behind a cased letter with none following, characters in between that do not matter skipped.
static bool is_final_sigma(const Str *str, const char *sigma) {
    const char *start = str_text(str), *end = start + str->length;
    uint32_t before = 0, after = 0;
    for (const char *place = sigma; place > start;) {
        place = utf8_previous(place);
        const char *read = place;
        before = utf8_decode(&read, end, UTF8_SURROGATES);
        if (!unicode_is_case_ignorable(before)) {
            break;
        }
        before = 0;
    }
    for (const char *place = utf8_next(sigma); place < end;) {
        after = utf8_decode(&place, end, UTF8_SURROGATES);
        if (!unicode_is_case_ignorable(after)) {
            break;
        }
        after = 0;
    }
    return unicode_is_cased(before) && !unicode_is_cased(after);
}

static unsigned to_lower_in(const Str *str, const char *place, uint32_t code_point, uint32_t *out) {
    if (code_point == CAPITAL_SIGMA) {
        out[0] = is_final_sigma(str, place) ? FINAL_SIGMA : SMALL_SIGMA;
        return 1;
    }
    return unicode_to_lower(code_point, out);
}

typedef enum {
    CASE_UPPER,
    CASE_LOWER,
    CASE_TITLE,
    CASE_FOLD,
    CASE_SWAP,
    CASE_CAPITALIZE
} CaseChange;

// `inside`: the character follows a cased one (title), or is not the first (capitalize).
static unsigned change_character(CaseChange change, const Str *str, const char *place, uint32_t c, bool inside,
                                 uint32_t *out) {
    switch (change) {
        case CASE_UPPER: return unicode_to_upper(c, out);
        case CASE_LOWER: return to_lower_in(str, place, c, out);
        case CASE_FOLD: return unicode_fold(c, out);
        case CASE_SWAP:
            if (unicode_is_upper(c)) {
                return to_lower_in(str, place, c, out);
            }
            if (unicode_is_lower(c)) {
                return unicode_to_upper(c, out);
            }
            out[0] = c;
            return 1;
        default: return inside ? to_lower_in(str, place, c, out) : unicode_to_title(c, out);
    }
}

static Value change_case(Value self, CaseChange change) {
    const Str *str = value_str(self);
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_reserve(&builder, str->length);
    StrCursor cursor = str_cursor(str);
    bool inside = false;
    const char *place = cursor.place;
    size_t step = 0;
    for (uint32_t c; !builder.failed && str_cursor_next(&cursor, &c); place = cursor.place) {
        TRY_BOOL(poll_at(step++));
        uint32_t changed[UNICODE_MAX_EXPANSION];
        unsigned count = change_character(change, str, place, c, inside, changed);
        for (unsigned i = 0; i < count; i++) {
            str_builder_add_code_point(&builder, changed[i]);
        }
        inside = change == CASE_CAPITALIZE || unicode_is_cased(c);
    }
    return str_builder_finish(&builder);
}

static Value change_ascii(const Str *str, char first, char last) {
    if (str->length <= 1) {
        const char *text = str_text(str);
        char c = str->length == 0 ? '\0' : *text;
        c = c >= first && c <= last ? c ^ 0x20 : c;
        return value_from_object(TRY_PTR(str_new_ascii(&c, str->length)));
    }
    Str *result = TRY_PTR(str_allocate(str->length, str->length));
    const char *from = str_text(str);
    char *to = str_writable_text(result);
    for (size_t i = 0; i < str->length; i++) {
        TRY_BOOL(poll_at(i));
        to[i] = from[i] >= first && from[i] <= last ? from[i] ^ 0x20 : from[i];
    }
    return value_from_object(result);
}

METHOD(str, upper) {
    const Str *str = value_str(args->self);
    return str_is_ascii(str) ? change_ascii(str, 'a', 'z') : change_case(args->self, CASE_UPPER);
}

METHOD(str, lower) {
    const Str *str = value_str(args->self);
    return str_is_ascii(str) ? change_ascii(str, 'A', 'Z') : change_case(args->self, CASE_LOWER);
}

METHOD(str, casefold) {
    const Str *str = value_str(args->self);
    return str_is_ascii(str) ? change_ascii(str, 'A', 'Z') : change_case(args->self, CASE_FOLD);
}

METHOD(str, title) { return change_case(args->self, CASE_TITLE); }
METHOD(str, swapcase) { return change_case(args->self, CASE_SWAP); }
METHOD(str, capitalize) { return change_case(args->self, CASE_CAPITALIZE); }

// Kinds of characters
// ---------------------------------------------------------------------------------------------------

static Value all_characters(Value self, bool (*holds)(uint32_t)) {
    const Str *str = value_str(self);
    StrCursor cursor = str_cursor(str);
    uint32_t c;
    for (size_t step = 0; str_cursor_next(&cursor, &c); step++) {
        TRY_BOOL(poll_at(step));
        if (!holds(c)) {
            return VALUE_FALSE;
        }
    }
    return value_from_bool(str->length != 0);
}

METHOD(str, isalnum) { return all_characters(args->self, unicode_is_alnum); }
METHOD(str, isalpha) { return all_characters(args->self, unicode_is_alpha); }
METHOD(str, isdecimal) { return all_characters(args->self, unicode_is_decimal); }
METHOD(str, isdigit) { return all_characters(args->self, unicode_is_digit); }
METHOD(str, isnumeric) { return all_characters(args->self, unicode_is_numeric); }
METHOD(str, isspace) { return all_characters(args->self, unicode_is_space); }
METHOD(str, isascii) { return value_from_bool(str_is_ascii(value_str(args->self))); }

METHOD(str, isprintable) {
    return value_str(args->self)->length == 0 ? VALUE_TRUE : all_characters(args->self, unicode_is_printable);
}

static Value all_cased_are(Value self, bool (*wanted)(uint32_t)) {
    StrCursor cursor = str_cursor(value_str(self));
    bool found = false;
    uint32_t c;
    for (size_t step = 0; str_cursor_next(&cursor, &c); step++) {
        TRY_BOOL(poll_at(step));
        if (wanted(c)) {
            found = true;
        } else if (unicode_is_cased(c)) {
            return VALUE_FALSE;
        }
    }
    return value_from_bool(found);
}

METHOD(str, islower) { return all_cased_are(args->self, unicode_is_lower); }
METHOD(str, isupper) { return all_cased_are(args->self, unicode_is_upper); }

METHOD(str, istitle) {
    StrCursor cursor = str_cursor(value_str(args->self));
    bool inside = false, found = false;
    uint32_t c;
    for (size_t step = 0; str_cursor_next(&cursor, &c); step++) {
        TRY_BOOL(poll_at(step));
        bool starts = unicode_is_upper(c) || unicode_is_title(c);
        bool continues = unicode_is_lower(c);
        if ((starts && inside) || (continues && !inside)) {
            return VALUE_FALSE;
        }
        inside = starts || continues;
        found |= inside;
    }
    return value_from_bool(found);
}

METHOD(str, isidentifier) {
    StrCursor cursor = str_cursor(value_str(args->self));
    uint32_t c;
    if (!str_cursor_next(&cursor, &c) || !(c == '_' || unicode_is_id_start(c))) {
        return VALUE_FALSE;
    }
    for (size_t step = 0; str_cursor_next(&cursor, &c); step++) {
        TRY_BOOL(poll_at(step));
        if (!unicode_is_id_continue(c)) {
            return VALUE_FALSE;
        }
    }
    return VALUE_TRUE;
}
