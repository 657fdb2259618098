// The text of a literal: escapes are replaced, line ends become '\n'.
#include <string.h>

#include "compile/parser_internal.h"
#include "core/unicode_names.h"
#include "core/utf8.h"

typedef struct {
    Parser *p;
    const char *start, *at, *end;  // the body
    char *out;
    Span span;
    bool is_bytes;
    const char *strange;  // the first backslash that begins no escape, or begins one that is too large
} Unescape;

// Where an escape is for messages: CPython counts in a copy in which a character outside ASCII takes 10 bytes.
static unsigned message_position(const Unescape *u, const char *at) {
    unsigned position = 0;
    for (const char *c = u->start; c < at; c++) {
        position += (unsigned char)*c < 0x80 ? 1 : utf8_is_continuation(*c) ? 0 : 10;
    }
    return position;
}

// `escape` is the backslash; the bytes up to u->at belong to it.
static bool fail_unicode(Unescape *u, const char *escape, const char *reason) {
    unsigned first = message_position(u, escape), last = message_position(u, u->at) - 1;
    return parser_fail(u->p, u->span, "(unicode error) 'unicodeescape' codec can't decode bytes in position %u-%u: %s",
                       first, last, reason);
}

static int hex_value(char c) {
    unsigned digit = (unsigned char)(c - '0'), letter = (unsigned char)((c | 0x20) - 'a');
    return digit < 10 ? (int)digit : letter < 6 ? (int)letter + 10 : -1;
}

static bool put_hex(Unescape *u, const char *escape, int digits) {
    uint32_t value = 0;
    for (int i = 0; i < digits; i++) {
        int digit = u->at < u->end ? hex_value(*u->at) : -1;
        if (digit < 0) {
            if (u->is_bytes) {
                return parser_fail(u->p, u->span, "(value error) invalid \\x escape at position %u",
                                   (unsigned)(escape - u->start));
            }
            return fail_unicode(u, escape,
                                digits == 2   ? "truncated \\xXX escape"
                                : digits == 4 ? "truncated \\uXXXX escape"
                                              : "truncated \\UXXXXXXXX escape");
        }
        value = value << 4 | (uint32_t)digit;
        u->at++;
    }
    if (value > UTF8_LAST_CODE_POINT) {
        return fail_unicode(u, escape, "illegal Unicode character");
    }
    if (u->is_bytes) {
        *u->out++ = (char)value;
    } else {
        u->out += utf8_encode(value, u->out);
    }
    return true;
}

static void note_strange(Unescape *u, const char *escape) {
    if (u->strange == NULL) {
        u->strange = escape;
    }
}

static void put_octal(Unescape *u, char first) {
    uint32_t value = (uint32_t)(first - '0');
    const char *escape = u->at - 2;
    for (int i = 0; i < 2 && u->at < u->end && *u->at >= '0' && *u->at <= '7'; i++) {
        value = value << 3 | (uint32_t)(*u->at++ - '0');
    }
    if (value > UINT8_MAX) {
        note_strange(u, escape);
    }
    if (u->is_bytes) {
        *u->out++ = (char)value;
    } else {
        u->out += utf8_encode(value, u->out);
    }
}

static bool put_name(Unescape *u, const char *escape) {
    if (u->at == u->end || *u->at != '{') {
        return fail_unicode(u, escape, "malformed \\N character escape");
    }
    const char *brace = memchr(u->at, '}', (size_t)(u->end - u->at));
    if (brace == NULL || brace == u->at + 1) {
        u->at = brace == NULL ? u->end : u->at + 1;
        return fail_unicode(u, escape, "malformed \\N character escape");
    }
    const char *name = u->at + 1;
    u->at = brace + 1;
    uint32_t points[UNICODE_SEQUENCE_LENGTH];
    if (unicode_find_name(name, (size_t)(brace - name), points) != 1) {
        return fail_unicode(
            u, escape,
            unicode_has_names ? "unknown Unicode character name" : "this build does not have the names of characters");
    }
    u->out += utf8_encode(points[0], u->out);
    return true;
}

// The character that a letter behind a backslash stands for; 0 if none.
static char simple_escape(char c) {
    switch (c) {
        case 'n': return '\n';
        case 't': return '\t';
        case 'r': return '\r';
        case 'a': return '\a';
        case 'b': return '\b';
        case 'f': return '\f';
        case 'v': return '\v';
        case '\\':
        case '\'':
        case '"': return c;
        default: return '\0';
    }
}

static const char *skip_line_end(const char *at, const char *end) {
    return at + (*at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1);
}

// A backslash is at u->at.
static bool put_escape(Unescape *u) {
    const char *escape = u->at++;
    if (u->at == u->end) {
        *u->out++ = '\\';
        return true;
    }
    char c = *u->at++;
    if (c >= '0' && c <= '7') {
        put_octal(u, c);
        return true;
    }
    switch (c) {
        case 'x': return put_hex(u, escape, 2);
        case 'u':
        case 'U':
            if (!u->is_bytes) {
                return put_hex(u, escape, c == 'u' ? 4 : 8);
            }
            break;
        case 'N':
            if (!u->is_bytes) {
                return put_name(u, escape);
            }
            break;
        case '\n':
        case '\r': u->at = skip_line_end(u->at - 1, u->end); return true;
        default: break;
    }
    char plain = simple_escape(c);
    if (plain == '\0') {
        *u->out++ = '\\';  // no escape: both characters stay
        plain = c;
        if ((unsigned char)c < 0x80) {
            note_strange(u, escape);
        }
    }
    *u->out++ = plain;
    return true;
}

static bool unescape(Unescape *u, bool is_raw) {
    while (u->at < u->end) {
        char c = *u->at;
        if (c == '\\' && !is_raw) {
            if (!put_escape(u)) {
                return false;
            }
        } else if (c == '\r') {
            u->at = skip_line_end(u->at, u->end);
            *u->out++ = '\n';
        } else {
            *u->out++ = c;
            u->at++;
        }
    }
    return true;
}

bool text_reserve(Parser *p, TextBuilder *text, uint32_t more) {
    if (text->capacity - text->length >= more) {
        return true;
    }
    uint32_t capacity = MAX(text->length + more, text->capacity + text->capacity / 2);
    char *larger = arena_grow(p->arena, text->data, text->capacity, capacity);
    if (larger == NULL) {
        return parser_fail_memory(p);
    }
    text->data = larger;
    text->capacity = capacity;
    return true;
}

static bool is_ascii(Text body) { return utf8_count(body.text, body.length) == body.length; }

// In an f-string braces have been warned about by the lexer.
static bool warn_strange(const Unescape *u, uint8_t string_flags) {
    const char *escape = u->strange;
    bool is_brace = escape != NULL && (escape[1] == '{' || escape[1] == '}');
    if (escape == NULL || (is_brace && (string_flags & STRING_FORMAT))) {
        return true;
    }
    if (escape[1] >= '0' && escape[1] <= '7') {
        return parser_warn(u->p, escape, u->span, "invalid octal escape sequence '\\%.3s'", escape + 1);
    }
    return parser_warn(u->p, escape, u->span, "invalid escape sequence '\\%c'", escape[1]);
}

bool append_unescaped(Parser *p, TextBuilder *text, Text body, uint8_t string_flags, Span span) {
    bool is_bytes = string_flags & STRING_BYTES;
    if (is_bytes && !is_ascii(body)) {
        return parser_fail(p, span, "bytes can only contain ASCII literal characters");
    }
    if (body.length == 0) {
        return true;
    }
    // The result is never longer than the body.
    if (!text_reserve(p, text, body.length)) {
        return false;
    }
    Unescape u = {
        .p = p,
        .start = body.text,
        .at = body.text,
        .end = body.text + body.length,
        .out = text->data + text->length,
        .span = span,
        .is_bytes = is_bytes,
    };
    if (!unescape(&u, string_flags & STRING_RAW)) {
        return false;
    }
    text->length = (uint32_t)(u.out - text->data);
    return warn_strange(&u, string_flags);
}
