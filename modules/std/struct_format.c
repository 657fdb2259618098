// struct: format texts.
#include "gen/struct.h"
#include "modules/std/struct_parts.h"
#include "objects/bytes.h"
#include "vm/api.h"

static const bool host_is_little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;

Str *struct_format_text(Value format) {
    if (value_is_instance(format, &str_type)) {
        Str *text = value_str(format);
        if (!str_is_ascii(text)) {
            TRY_OR(vm_call_method(format, NAME(encode), 1, (Value[]){value_from_object(NAME(ascii))}), NULL);
        }
        return text;
    }
    if (value_is_any_bytes(format)) {
        return str_new((const char *)bytes_data(value_bytes(format)), value_bytes(format)->length);
    }
    return raise_null(&TypeError_type, "Struct() argument 1 must be a str or bytes object, not %T", format);
}

void struct_walk_start(FormatWalk *walk, const Str *format) {
    *walk = (FormatWalk){str_text(format), str_text(format) + format->length, true, host_is_little, 0};
    if (walk->at == walk->end) {
        return;
    }
    switch (*walk->at) {
        case '@': break;
        case '=': walk->native = false; break;
        case '<':
            walk->native = false;
            walk->little = true;
            break;
        case '>':
        case '!': walk->native = walk->little = false; break;
        default: return;
    }
    walk->at++;
}

// Bytes of one value; 0: no such code in this mode.
static size_t code_size(char code, bool native) {
    switch (code) {
        case 'x':
        case 'b':
        case 'B':
        case 'c':
        case 's':
        case 'p':
        case '?': return 1;
        case 'h':
        case 'H':
        case 'e': return 2;
        case 'i':
        case 'I':
        case 'f': return 4;
        case 'l':
        case 'L': return native ? sizeof(long) : 4;
        case 'q':
        case 'Q':
        case 'd': return 8;
        case 'n':
        case 'N':
        case 'P': return native ? sizeof(size_t) : 0;
        default: return 0;
    }
}

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static bool raise_too_long(void) { return raise_false(&struct_error_type, "total struct size too long"); }

static bool parse_count(FormatWalk *walk, size_t *count) {
    *count = 1;
    if (*walk->at < '0' || *walk->at > '9') {
        return true;
    }
    *count = 0;
    for (; walk->at < walk->end && *walk->at >= '0' && *walk->at <= '9'; walk->at++) {
        size_t digit = (size_t)(*walk->at - '0');
        if (*count > ((size_t)INTPTR_MAX - digit) / 10) {
            return raise_too_long();
        }
        *count = *count * 10 + digit;
    }
    return walk->at < walk->end || raise_false(&struct_error_type, "repeat count given without format specifier");
}

bool struct_walk_next(FormatWalk *walk, FormatItem *item, bool *more) {
    while (walk->at < walk->end && is_blank(*walk->at)) {
        walk->at++;
    }
    *more = walk->at < walk->end;
    if (!*more) {
        return true;
    }
    TRY_BOOL_OR(parse_count(walk, &item->count), false);
    item->code = *walk->at++;
    item->size = code_size(item->code, walk->native);
    if (item->size == 0) {
        if (item->code == '\0') {
            return raise_false(&struct_error_type, "embedded null character");
        }
        return raise_false(&struct_error_type, "bad char in struct format");
    }
    if (walk->native) {
        size_t mask = item->size - 1;
        walk->offset = (walk->offset + mask) & ~mask;
    }
    item->offset = walk->offset;
    size_t bytes;
    if (__builtin_mul_overflow(item->count, item->size, &bytes) ||
        __builtin_add_overflow(walk->offset, bytes, &walk->offset) || walk->offset > (size_t)INTPTR_MAX) {
        return raise_too_long();
    }
    if (item->code == 's' || item->code == 'p') {
        item->size = item->count;
        item->count = 1;
    }
    return true;
}

bool struct_layout(const Str *format, FormatLayout *layout) {
    FormatWalk walk;
    FormatItem item;
    bool more;
    *layout = (FormatLayout){0, 0};
    struct_walk_start(&walk, format);
    for (;;) {
        TRY_BOOL_OR(struct_walk_next(&walk, &item, &more), false);
        if (!more) {
            layout->size = walk.offset;
            return true;
        }
        if (!struct_item_is_padding(&item)) {
            layout->values += item.count;
        }
    }
}
