// Strings as C initialisers. Those that are interned are one array in the order of their hashes (objects/frozen.h).
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gen/names.h"
#include "objects/frozen.h"
#include "tools/freeze/emit.h"
#include "tools/freeze/emit_parts.h"
#include "tools/freeze/names.h"

enum {
    NAMES_MAX = 16384
};

static const Str *names[NAMES_MAX];  // interned strings that C code does not keep; the macro FROZEN_NAME_i is its index
static size_t name_count;

void emit_byte_text(FILE *out, const char *text, size_t length) {
    putc('"', out);
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte >= ' ' && byte < 127 && byte != '"' && byte != '\\' && byte != '?') {
            putc(byte, out);
        } else {
            fprintf(out, "\\%03o", byte);
        }
    }
    putc('"', out);
}

static void emit_fields(FILE *out, const Str *str, unsigned flags) {
    fprintf(out, "{.object = {&str_type}, .flags = %u, .hash = %" PRIu32 "u, .length = %" PRIu32 ", .text = ", flags,
            str_hash(str), str->length);
    emit_byte_text(out, str_text(str), str->length);
    fprintf(out, "}");
}

static Expression new_str(FILE *out, const Str *str) {
    TableContent table;
    emit_fields(table_begin(&table), str, STR_FLASH);
    return expression("&str_%u", table_end(out, &table, "str", "Str str_%u FLASH_ALIGNED"));
}

static Expression new_wide_str(FILE *out, const Str *str) {
    TableContent table;
    FILE *content = table_begin(&table);
    fprintf(content, "{");
    emit_fields(content, str, STR_FLASH | STR_WIDE);
    fprintf(content, ", .code_points = %" PRIu32 "}", str_code_points(str));
    return expression("&wide_%u.str", table_end(out, &table, "wide", "WideStr wide_%u FLASH_ALIGNED"));
}

static Expression frozen_name(const Str *str) {
    size_t i = 0;
    while (i < name_count && names[i] != str) {
        i++;
    }
    if (i == NAMES_MAX || !str_is_ascii(str)) {
        fail("too many names, or a name that is not ASCII");
    }
    names[i] = str;
    name_count += i == name_count;
    return expression("&frozen_names[FROZEN_NAME_%zu]", i);
}

// The C symbol of a name that the target's C code keeps, as tools/bindgen/names.py makes it.
static Expression kept_name(FILE *out, const Str *str) {
    Expression result = {"&interned_"};
    char *end = result.text + strlen(result.text);
    for (uint32_t i = 0; i < str->length; i++) {
        const char c = str_text(str)[i];
        const bool is_word = c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
        end += snprintf(end, (size_t)(result.text + sizeof result.text - end), is_word ? "%c" : "_dash_", c);
        if (end >= result.text + sizeof result.text) {
            fail("a name that is too long");
        }
    }
    fprintf(out, "extern const Str %s;\n", result.text + 1);
    return result;
}

Expression emit_str(FILE *out, const Str *str) {
    if (str->length == 0) {
        return expression("&str_empty");
    }
    if (str->flags & STR_INTERNED) {
        return target_names_has(str_text(str), str->length) ? kept_name(out, str) : frozen_name(str);
    }
    const unsigned char first = (unsigned char)str_text(str)[0];
    if (str->length == 1 && first < 128) {
        return expression("&str_ascii[%u]", first);
    }
    return str_is_ascii(str) ? new_str(out, str) : new_wide_str(out, str);
}

// Names

static int compare_hashes(const void *a, const void *b) {
    uint32_t left = str_hash(names[*(const size_t *)a]), right = str_hash(names[*(const size_t *)b]);
    return (left > right) - (left < right);
}

// Two to four names a bucket.
static void emit_buckets(FILE *out, const size_t *order) {
    size_t at = 0;
    uint32_t bits = 0;
    while (4u << bits < name_count) {
        bits++;
    }
    fprintf(out, "const uint8_t frozen_name_shift = %u;\n", (unsigned)(STR_HASH_BITS - bits));
    fprintf(out, "const uint16_t frozen_name_buckets[] = {");
    for (uint32_t bucket = 0; bucket <= 1u << bits; bucket++) {
        while (at < name_count && str_hash(names[order[at]]) >> (STR_HASH_BITS - bits) < bucket) {
            at++;
        }
        fprintf(out, "%zu,", at);
    }
    fprintf(out, "};\n");
}

void emit_names(FILE *head, FILE *out) {
    size_t order[NAMES_MAX];
    for (size_t i = 0; i < name_count; i++) {
        order[i] = i;
    }
    qsort(order, name_count, sizeof *order, compare_hashes);
    fprintf(out, "const Str frozen_names[] FLASH_ALIGNED = {\n");
    for (size_t i = 0; i < name_count; i++) {
        fprintf(head, "#define FROZEN_NAME_%zu %zu\n", order[i], i);
        emit_fields(out, names[order[i]], STR_INTERNED | STR_FLASH);
        fprintf(out, ",\n");
    }
    fprintf(out, "%s};\n", name_count == 0 ? "{{&str_type}}" : "");
    emit_buckets(out, order);
}
