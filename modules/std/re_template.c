// Replacement templates: text with references to groups.
#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "modules/std/re_parts.h"
#include "objects/int.h"

typedef struct {
    const RePattern *pattern;
    Value template;  // str or bytes
    const char *start, *place, *end;
    bool bytes;
    ReOutput text;  // since the last reference
    List *parts;
} Template;

#define fail_at(template_, at, ...) \
    re_raise_false((template_)->template, (uint32_t)((at) - (template_)->start), __VA_ARGS__)

static bool is_digit(const Template *template, const char *at) {
    return at < template->end && *at >= '0' && *at <= '9';
}
static bool is_octal(const Template *template, const char *at) { return is_digit(template, at) && *at < '8'; }

static bool add_text(Template *template, const char *text, size_t length) {
    return template->bytes ? bytes_builder_add(&template->text.data, text, length)
                           : str_builder_add(&template->text.text, text, length);
}

static bool add_code(Template *template, uint32_t code) {
    char text[UTF8_MAX_BYTES] = {(char)code};
    return add_text(template, text, template->bytes ? 1 : utf8_encode(code, text));
}

// Close the text; a reference follows, or the end.
static bool end_text(Template *template) {
    Value text = TRY_OR(re_output_finish(&template->text), false);
    re_output_init(&template->text, template->bytes);
    return list_append(template->parts, text);
}

static bool add_group(Template *template, const char *at, uint32_t group) {
    if (group > template->pattern->groups) {
        return fail_at(template, at, "invalid group reference %d", (int)group);
    }
    return end_text(template) && list_append(template->parts, value_from_small_int((intptr_t)group));
}

// References by name
// -------------------------------------------------------------------------------------------------------------

static bool is_identifier(const char *name, const char *end) {
    bool first = true;
    while (name < end) {
        uint32_t c = utf8_decode(&name, end, UTF8_SURROGATES);
        if (c == UTF8_INVALID || !(first ? unicode_is_id_start(c) : unicode_is_id_continue(c))) {
            return false;
        }
        first = false;
    }
    return true;
}

static bool read_number(const char *name, const char *end, uint32_t *number) {
    *number = 0;
    while (name < end && *name >= '0' && *name <= '9') {
        uint32_t longer = *number * 10 + (uint32_t)(*name++ - '0');
        *number = MIN(longer, 1u << 24);
    }
    return name == end;
}

static bool add_named(Template *template, const char *name, const char *end) {
    uint32_t number;
    if (read_number(name, end, &number)) {
        return add_group(template, name, number);
    }
    Value key = value_from_object(TRY_PTR_OR(str_from_untrusted(name, (size_t)(end - name)), false));
    if (!is_identifier(name, end)) {
        return fail_at(template, name, "bad character in group name %R", key);
    }
    Value found = VALUE_UNDEF;
    if (template->pattern->names) {
        found = TRY_OR(dict_get(template->pattern->names, key), false);
    }
    if (value_is_undef(found)) {
        return raise_false(&IndexError_type, "unknown group name %R", key);
    }
    return add_group(template, name, (uint32_t)value_small_int(found));
}

// Behind \g.
static bool parse_name(Template *template) {
    if (template->place == template->end || *template->place != '<') {
        return fail_at(template, template->place, "missing <");
    }
    const char *name = ++template->place;
    const char *close = memchr(name, '>', (size_t)(template->end - name));
    if (close == name || name == template->end) {
        return fail_at(template, name, "missing group name");
    }
    if (close == NULL) {
        return fail_at(template, name, "missing >, unterminated name");
    }
    template->place = close + 1;
    return add_named(template, name, close);
}

// Numbers
// ---------------------------------------------------------------------------------------------------------------

static bool parse_octal(Template *template, const char *digits, int limit) {
    uint32_t code = 0;
    for (template->place = digits; limit > 0 && is_octal(template, template->place); limit--) {
        code = code * 8 + (uint32_t)(*template->place++ - '0');
    }
    if (code > 0377) {
        Str *text = TRY_PTR_OR(str_new(digits - 1, (size_t)(template->place - digits + 1)), false);
        return fail_at(template, digits - 1, "octal escape value %S outside of range 0-0o377", text);
    }
    return add_code(template, code);
}

// \0 and three digits are octal, other numbers of one or two digits name a group.
static bool parse_number(Template *template, const char *digits) {
    bool three = is_octal(template, digits) && is_octal(template, digits + 1) && is_octal(template, digits + 2);
    if (*digits == '0' || three) {
        return parse_octal(template, digits, 3);
    }
    uint32_t group = (uint32_t)(*digits - '0');
    template->place = digits + 1;
    if (is_digit(template, template->place)) {
        group = group * 10 + (uint32_t)(*template->place++ - '0');
    }
    return add_group(template, digits, group);
}

static bool parse_escape(Template *template) {
    static const char letters[] = "abfnrtv\\";
    static const char codes[] = "\a\b\f\n\r\t\v\\";
    const char *backslash = template->place++, *letter = template->place;
    if (letter == template->end) {
        return fail_at(template, backslash, "bad escape (end of pattern)");
    }
    const char *found = *letter ? strchr(letters, *letter) : NULL;
    if (is_digit(template, letter)) {
        return parse_number(template, letter);
    }
    template->place++;
    if (*letter == 'g') {
        return parse_name(template);
    }
    if (found) {
        return add_code(template, (uint32_t)codes[found - letters]);
    }
    if ((*letter | 32) >= 'a' && (*letter | 32) <= 'z') {
        return fail_at(template, backslash, "bad escape \\%c", *letter);
    }
    template->place = letter;
    return add_text(template, backslash, 1);
}

static bool parse_template(Template *template) {
    while (template->place < template->end) {
        const char *backslash = memchr(template->place, '\\', (size_t)(template->end - template->place));
        const char *stop = backslash ? backslash : template->end;
        TRY_BOOL_OR(add_text(template, template->place, (size_t)(stop - template->place)), false);
        template->place = stop;
        TRY_BOOL_OR(!backslash || parse_escape(template), false);
    }
    return end_text(template);
}

static Value compile(const RePattern *pattern, Value template) {
    bool bytes = !value_is_any_str(template);
    const char *text = bytes ? (const char *)bytes_data(value_bytes(template)) : str_text(value_str(template));
    size_t length = bytes ? value_bytes(template)->length : value_str(template)->length;
    if (!memchr(text, '\\', length)) {
        return template;
    }
    List *parts = TRY_PTR(list_new(0));
    Template parser = {.pattern = pattern,
                       .template = template,
                       .start = text,
                       .place = text,
                       .end = text + length,
                       .bytes = bytes,
                       .parts = parts};
    re_output_init(&parser.text, bytes);
    TRY_BOOL(parse_template(&parser));
    return value_from_object(TRY_PTR(tuple_from(parts->items, parts->length)));
}

static Value template_text(Value template) {
    if (value_is_any_str(template) || value_is_any_bytes(template)) {
        return template;
    }
    if (!value_type(template)->slots->buffer) {
        return raise_error(&TypeError_type, "decoding to str: need a bytes-like object, %T found", template);
    }
    return bytes_from_value(template);
}

Value re_template_compile(RePattern *pattern, Value template) {
    if (!value_is_null(pattern->template) && value_same(pattern->template, template)) {
        return pattern->template_parts;
    }
    Value text = TRY(template_text(template));
    Value parts = TRY(compile(pattern, text));
    if (value_same(text, template)) {
        pattern->template = template;
        pattern->template_parts = parts;
    }
    return parts;
}

bool re_template_expand(Value parts, const ReMatch *match, ReOutput *output) {
    if (!value_is_tuple(parts)) {
        return re_output_value(output, parts);
    }
    const Tuple *tuple = value_tuple(parts);
    for (size_t i = 0; i < tuple->length; i++) {
        Value part = tuple->items[i];
        if (value_is_small_int(part)) {
            part = TRY_OR(re_match_group(match, (uint32_t)value_small_int(part), VALUE_NONE), false);
        }
        TRY_BOOL_OR(value_is_none(part) || re_output_value(output, part), false);
    }
    return true;
}
