// Constants of Python as C initialisers. Everything that a table refers to is written before it. Numbers that small
// words cannot hold are written in both forms; the target's word size chooses.
#include "tools/freeze/emit.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "core/libm.h"
#include "gen/names.h"
#include "objects/bytes.h"
#include "objects/complex.h"
#include "objects/int.h"
#include "tools/freeze/names.h"
#include "vm/api.h"

enum {
    NAMES_MAX = 16384,
    SMALL_32_BITS = 30,
    INT_DIGITS_64 = 2,
    DOUBLE_TEXT = 40
};

// The C expression of a Value (an initialiser in braces) or of a pointer.
typedef struct {
    char text[112];
} Expression;

static unsigned last_number;
static const Str *names[NAMES_MAX];  // interned strings that have a table
static unsigned name_numbers[NAMES_MAX];
static size_t name_count;

static Expression expression(const char *format, ...) PRINTF_LIKE(1, 2);
static Expression expression(const char *format, ...) {
    Expression result;
    va_list args;
    va_start(args, format);
    (void)vsnprintf(result.text, sizeof result.text, format, args);
    va_end(args);
    return result;
}

NORETURN static void fail(const char *reason) {
    fprintf(stderr, "freeze: %s\n", reason);
    exit(1);
}

// Bytes and strings
// -----------------------------------------------------------------------------------------------------------------

static void emit_byte_text(FILE *out, const char *text, size_t length) {
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

static unsigned emit_str_table(FILE *out, const Str *str, unsigned flags) {
    unsigned number = ++last_number;
    bool wide = !str_is_ascii(str);
    fprintf(out, wide ? "static const WideStr wide_%u FLASH_ALIGNED = {" : "static const Str str_%u FLASH_ALIGNED = ",
            number);
    fprintf(out, "{.object = {&str_type}, .flags = %u, .hash = %" PRIu32 "u, .length = %" PRIu32 ", .text = ",
            flags | (wide ? STR_WIDE : 0), str_hash(str), str->length);
    emit_byte_text(out, str_text(str), str->length);
    fprintf(out, "}");
    if (wide) {
        fprintf(out, ", .code_points = %" PRIu32 "};\n#define str_%u wide_%u.str\n", str_code_points(str), number,
                number);
    } else {
        fprintf(out, ";\n");
    }
    return number;
}

static Expression known_name(const Str *str) {
    for (size_t i = 0; i < name_count; i++) {
        if (names[i] == str) {
            return expression("&str_%u", name_numbers[i]);
        }
    }
    return expression("%s", "");
}

static Expression new_name(FILE *out, const Str *str) {
    if (name_count == NAMES_MAX) {
        fail("too many names");
    }
    names[name_count] = str;
    name_numbers[name_count] = emit_str_table(out, str, STR_INTERNED | STR_FLASH);
    return expression("&str_%u", name_numbers[name_count++]);
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

static Expression emit_str(FILE *out, const Str *str) {
    if (str->length == 0) {
        return expression("&str_empty");
    }
    if (!(str->flags & STR_INTERNED)) {
        const unsigned char first = (unsigned char)str_text(str)[0];
        return str->length == 1 && first < 128 ? expression("&str_ascii[%u]", first)
                                               : expression("&str_%u", emit_str_table(out, str, STR_FLASH));
    }
    if (target_names_has(str_text(str), str->length)) {
        return kept_name(out, str);
    }
    Expression known = known_name(str);
    return known.text[0] != '\0' ? known : new_name(out, str);
}

static Expression emit_bytes(FILE *out, const Bytes *bytes) {
    unsigned number = ++last_number;
    fprintf(out, "static const Bytes bytes_%u FLASH_ALIGNED = {.object = {&bytes_type}, .length = %u, ", number,
            (unsigned)bytes->length);
    fprintf(out, ".flags = BYTES_FLASH, .data = (const uint8_t *)");
    emit_byte_text(out, (const char *)bytes_data(bytes), bytes->length);
    fprintf(out, "};\n");
    return expression("VALUE_OBJECT_CONSTANT(&bytes_%u)", number);
}

// Numbers
// -------------------------------------------------------------------------------------------------------------------

static void emit_int_table(FILE *out, unsigned number, bool negative, const uint32_t *digits, size_t count) {
    fprintf(out, "static const Int int_%u FLASH_ALIGNED = {.object = {&int_type}, .digit_count = %zu, ", number, count);
    fprintf(out, ".negative = %d, .digits = {", negative);
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "%" PRIu32 "u,", digits[i]);
    }
    fprintf(out, "}};\n");
}

// An int that is small in a word of 64 bits only.
static Expression emit_middle_int(FILE *out, int64_t value) {
    unsigned number = ++last_number;
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    const uint32_t digits[INT_DIGITS_64] = {(uint32_t)magnitude, (uint32_t)(magnitude >> 32)};
    fprintf(out, "#if WORD_BITS == 64\n#define INT_%u VALUE_INT_CONSTANT(%" PRId64 "LL)\n#else\n", number, value);
    emit_int_table(out, number, value < 0, digits, digits[1] != 0 ? 2 : 1);
    fprintf(out, "#define INT_%u VALUE_OBJECT_CONSTANT(&int_%u)\n#endif\n", number, number);
    return expression("INT_%u", number);
}

static Expression emit_int(FILE *out, Value v) {
    int64_t value;
    if (int_to_i64(v, &value) && value >= INT64_MIN / 2 && value <= INT64_MAX / 2) {
        bool small = value >= -(1 << SMALL_32_BITS) && value < 1 << SMALL_32_BITS;
        return small ? expression("VALUE_INT_CONSTANT(%" PRId64 ")", value) : emit_middle_int(out, value);
    }
    const Int *big = (const Int *)value_object(v);
    unsigned number = ++last_number;
    emit_int_table(out, number, big->negative, big->digits, big->digit_count);
    return expression("VALUE_OBJECT_CONSTANT(&int_%u)", number);
}

static const char *double_literal(double number, char text[DOUBLE_TEXT]) {
    if (!double_is_finite(number)) {
        return double_is_nan(number) ? "__builtin_nan(\"\")" : number > 0 ? "__builtin_inf()" : "-__builtin_inf()";
    }
    (void)snprintf(text, DOUBLE_TEXT, "%a", number);
    return text;
}

// The word of an inline float on 64 bits, as heap/value.h makes it; false if the number is boxed there too.
static bool inline_word(double number, uint64_t *word) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    if (number == 0) {
        *word = bits >> 60 | VALUE_TAG_INLINE_FLOAT;
        return true;
    }
    bits += (uint64_t)(0x600 - 0x380) << 52;
    *word = bits << 4 | bits >> 60;
    return (*word & VALUE_TAG_MASK) == VALUE_TAG_INLINE_FLOAT && *word >= 16;
}

static Expression emit_float(FILE *out, double value) {
    unsigned number = ++last_number;
    char text[DOUBLE_TEXT];
    uint64_t word;
    bool has_word = inline_word(value, &word);
    if (has_word) {
        fprintf(out, "#if WORD_BITS == 64\n#define FLOAT_%u {UINT64_C(%" PRIu64 ")}\n#else\n", number, word);
    }
    fprintf(out, "static const double float_%u FLASH_ALIGNED = %s;\n", number, double_literal(value, text));
    fprintf(out, "#define FLOAT_%u {(uintptr_t)((const char *)&float_%u + VALUE_TAG_DOUBLE_CELL)}\n", number, number);
    fprintf(out, "%s", has_word ? "#endif\n" : "");
    return expression("FLOAT_%u", number);
}

static Expression emit_complex(FILE *out, ComplexNumber value) {
    unsigned number = ++last_number;
    char real[DOUBLE_TEXT], imaginary[DOUBLE_TEXT];
    fprintf(out, "static const Complex complex_%u FLASH_ALIGNED = {.object = {&complex_type}, .value = {%s, %s}};\n",
            number, double_literal(value.real, real), double_literal(value.imag, imaginary));
    return expression("VALUE_OBJECT_CONSTANT(&complex_%u)", number);
}

// Values
// --------------------------------------------------------------------------------------------------------------------

static unsigned emit_code(FILE *out, const Code *code);
static Expression emit_value(FILE *out, Value v);

// The items, separated by commas, with everything they refer to written before.
static char *emit_items(FILE *out, const Value *items, size_t count) {
    char *list = malloc(count * sizeof(Expression) + 1), *end = list;
    if (list == NULL) {
        fail("out of memory");
    }
    *end = '\0';
    for (size_t i = 0; i < count; i++) {
        end += sprintf(end, "%s,", emit_value(out, items[i]).text);
    }
    return list;
}

static Expression emit_tuple(FILE *out, const Tuple *tuple) {
    if (tuple->length == 0) {
        return expression("VALUE_OBJECT_CONSTANT(&tuple_empty)");
    }
    char *items = emit_items(out, tuple->items, tuple->length);
    unsigned number = ++last_number;
    fprintf(out, "static const Tuple tuple_%u FLASH_ALIGNED = {{&tuple_type}, %zu, {%s}};\n", number, tuple->length,
            items);
    free(items);
    return expression("VALUE_OBJECT_CONSTANT(&tuple_%u)", number);
}

static Expression emit_object(FILE *out, Value v) {
    if (value_is_str(v)) {
        return expression("VALUE_OBJECT_CONSTANT(%s)", emit_str(out, value_str(v)).text);
    }
    if (value_is_tuple(v)) {
        return emit_tuple(out, value_tuple(v));
    }
    if (value_is_bytes(v)) {
        return emit_bytes(out, value_bytes(v));
    }
    if (value_is_complex(v)) {
        return emit_complex(out, ((const Complex *)value_object(v))->value);
    }
    if (value_has_type(v, &code_type)) {
        return expression("VALUE_OBJECT_CONSTANT(&code_%u)", emit_code(out, (const Code *)value_object(v)));
    }
    fail("a constant of a type that cannot be frozen");
}

static Expression emit_value(FILE *out, Value v) {
    if (value_is_int(v)) {
        return emit_int(out, v);
    }
    if (value_is_float(v)) {
        return emit_float(out, value_double(v));
    }
    if (value_is_immediate(v)) {
        return expression("VALUE_IMMEDIATE_CONSTANT(%u)", (unsigned)(v.bits >> 3));
    }
    return emit_object(out, v);
}

// Code
// ---------------------------------------------------------------------------------------------------------------------

static Expression emit_values(FILE *out, const Value *values, size_t count) {
    if (count == 0) {
        return expression("NULL");
    }
    char *items = emit_items(out, values, count);
    unsigned number = ++last_number;
    fprintf(out, "static const Value values_%u[] = {%s};\n", number, items);
    free(items);
    return expression("values_%u", number);
}

static void emit_instructions(FILE *out, unsigned number, const Code *code) {
    fprintf(out, "static const uint32_t instructions_%u[] = {", number);
    for (uint32_t i = 0; i < code->instruction_count; i++) {
        fprintf(out, "%" PRIu32 "u,", code->instructions[i]);
    }
    fprintf(out, "};\nstatic const uint8_t positions_%u[] = {", number);
    for (uint32_t i = 0; i < code->positions_length; i++) {
        fprintf(out, "%u,", code->positions[i]);
    }
    fprintf(out, "%s};\n", code->positions_length == 0 ? "0" : "");
}

static Expression emit_exceptions(FILE *out, unsigned number, const Code *code) {
    if (code->exception_count == 0) {
        return expression("NULL");
    }
    fprintf(out, "static const ExceptionEntry exceptions_%u[] = {", number);
    for (uint32_t i = 0; i < code->exception_count; i++) {
        const ExceptionEntry *entry = &code->exceptions[i];
        fprintf(out, "{%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 "},", entry->start, entry->end, entry->handler,
                entry->reg);
    }
    fprintf(out, "};\n");
    return expression("exceptions_%u", number);
}

static void emit_counts(FILE *out, const Code *code) {
    const struct {
        const char *name;
        uint32_t value;
    } counts[] = {{"instruction_count", code->instruction_count},
                  {"constant_count", code->constant_count},
                  {"exception_count", code->exception_count},
                  {"positions_length", code->positions_length},
                  {"first_line", code->first_line},
                  {"register_count", code->register_count},
                  {"local_count", code->local_count},
                  {"parameter_count", code->parameter_count},
                  {"positional_only_count", code->positional_only_count},
                  {"keyword_only_count", code->keyword_only_count},
                  {"free_count", code->free_count},
                  {"flags", code->flags}};
    for (size_t i = 0; i < ARRAY_LENGTH(counts); i++) {
        fprintf(out, " .%s = %" PRIu32 ",", counts[i].name, counts[i].value);
    }
}

// The name of a file, which all code in it shares.
static Expression emit_filename(FILE *out, const Str *filename) {
    static char last[256];
    static Expression symbol;
    if (filename->length >= sizeof last) {
        return emit_str(out, filename);
    }
    if (strlen(last) != filename->length || memcmp(last, str_text(filename), filename->length) != 0) {
        symbol = emit_str(out, filename);
        memcpy(last, str_text(filename), filename->length);
        last[filename->length] = '\0';
    }
    return symbol;
}

static unsigned emit_code(FILE *out, const Code *code) {
    Expression constants = emit_values(out, code->constants, code->constant_count);
    Expression local_names = emit_values(out, code->local_names, code->local_count);
    Expression free_names = emit_values(out, code->free_names, code->free_count);
    Expression doc = emit_value(out, code->doc), name = emit_str(out, code->name);
    Expression qualified_name = emit_str(out, code->qualified_name), filename = emit_filename(out, code->filename);
    unsigned number = ++last_number;
    emit_instructions(out, number, code);
    Expression exceptions = emit_exceptions(out, number, code);
    fprintf(out, "static const Code code_%u FLASH_ALIGNED = {.object = {&code_type}, .name = %s, ", number, name.text);
    fprintf(out, ".qualified_name = %s, .filename = %s, ", qualified_name.text, filename.text);
    fprintf(out, ".instructions = instructions_%u, .positions = positions_%u, ", number, number);
    fprintf(out, ".constants = %s, .local_names = %s, .free_names = %s, .exceptions = %s, .doc = %s,", constants.text,
            local_names.text, free_names.text, exceptions.text, doc.text);
    emit_counts(out, code);
    fprintf(out, "};\n");
    return number;
}

unsigned emit_module(FILE *out, const Code *code) { return emit_code(out, code); }

void emit_names(FILE *out) {
    size_t size = 16;
    while (3 * size < 4 * name_count) {
        size *= 2;
    }
    unsigned *slots = calloc(size, sizeof *slots);
    if (slots == NULL) {
        fail("out of memory");
    }
    for (size_t i = 0; i < name_count; i++) {
        size_t slot = str_hash(names[i]) & (size - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (size - 1);
        }
        slots[slot] = name_numbers[i];
    }
    fprintf(out, "const Str *const frozen_name_table[] = {\n");
    for (size_t i = 0; i < size; i++) {
        fprintf(out, slots[i] != 0 ? "&str_%u,\n" : "NULL,\n", slots[i]);
    }
    fprintf(out, "};\nconst size_t frozen_name_table_size = %zu;\n", size);
    free(slots);
}
