// Constants of Python as C initialisers. Everything that a table refers to is written before it. Numbers that small
// words cannot hold are written in both forms; the target's word size chooses.
#include "tools/freeze/emit.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "core/libm.h"
#include "objects/bytes.h"
#include "objects/complex.h"
#include "objects/int.h"
#include "tools/freeze/emit_parts.h"
#include "vm/api.h"

enum {
    SMALL_32_BITS = 30,
    INT_DIGITS_64 = 2,
    DOUBLE_TEXT = 40
};

static Expression emit_bytes(FILE *out, const Bytes *bytes) {
    unsigned number = table_new_number();
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
    unsigned number = table_new_number();
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
    unsigned number = table_new_number();
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
    unsigned number = table_new_number();
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
    unsigned number = table_new_number();
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
static void emit_items(FILE *out, FILE *content, const Value *items, size_t count) {
    for (size_t i = 0; i < count; i++) {
        fprintf(content, "%s,", emit_value(out, items[i]).text);
    }
}

static Expression emit_tuple(FILE *out, const Tuple *tuple) {
    if (tuple->length == 0) {
        return expression("VALUE_OBJECT_CONSTANT(&tuple_empty)");
    }
    TableContent table;
    FILE *content = table_begin(&table);
    fprintf(content, "{{&tuple_type}, %zu, {", tuple->length);
    emit_items(out, content, tuple->items, tuple->length);
    fprintf(content, "}}");
    return expression("VALUE_OBJECT_CONSTANT(&tuple_%u)",
                      table_end(out, &table, "tuple", "Tuple tuple_%u FLASH_ALIGNED"));
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
    TableContent table;
    FILE *content = table_begin(&table);
    fprintf(content, "{");
    emit_items(out, content, values, count);
    fprintf(content, "}");
    return expression("values_%u", table_end(out, &table, "values", "Value values_%u[]"));
}

static Expression emit_instructions(FILE *out, const Code *code) {
    TableContent table;
    FILE *content = table_begin(&table);
    fprintf(content, "{");
    for (uint32_t i = 0; i < code->instruction_count; i++) {
        fprintf(content, "%" PRIu32 "u,", code->instructions[i]);
    }
    fprintf(content, "}");
    return expression("instructions_%u", table_end(out, &table, "instructions", "uint32_t instructions_%u[]"));
}

static Expression emit_positions(FILE *out, const Code *code) {
    size_t size = code_positions_size(code);
    if (size == 0) {
        return expression("NULL");
    }
    TableContent table;
    FILE *content = table_begin(&table);
    fprintf(content, "{");
    for (size_t i = 0; i < size; i++) {
        fprintf(content, "%u,", code->positions[i]);
    }
    fprintf(content, "}");
    return expression("positions_%u", table_end(out, &table, "positions", "uint8_t positions_%u[]"));
}

static Expression emit_exceptions(FILE *out, const Code *code) {
    if (code->exception_count == 0) {
        return expression("NULL");
    }
    TableContent table;
    FILE *content = table_begin(&table);
    fprintf(content, "{");
    for (uint32_t i = 0; i < code->exception_count; i++) {
        const ExceptionEntry *entry = &code->exceptions[i];
        fprintf(content, "{%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 "},", entry->start, entry->end,
                entry->handler, entry->reg);
    }
    fprintf(content, "}");
    return expression("exceptions_%u", table_end(out, &table, "exceptions", "ExceptionEntry exceptions_%u[]"));
}

static void emit_counts(FILE *out, const Code *code) {
    const struct {
        const char *name;
        uint32_t value;
    } counts[] = {{"instruction_count", code->instruction_count},
                  {"constant_count", code->constant_count},
                  {"exception_count", code->exception_count},
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
    Expression variables = emit_values(out, code->local_names, (size_t)code->local_count + code->free_count);
    Expression name = emit_str(out, code->name), filename = emit_filename(out, code->filename);
    Expression qualifier = code->qualifier != NULL ? emit_str(out, code->qualifier) : expression("NULL");
    Expression instructions = emit_instructions(out, code), positions = emit_positions(out, code);
    Expression exceptions = emit_exceptions(out, code);
    unsigned number = table_new_number();
    fprintf(out, "static const Code code_%u FLASH_ALIGNED = {.object = {&code_type}, .name = %s, ", number, name.text);
    fprintf(out, ".qualifier = %s, .filename = %s, ", qualifier.text, filename.text);
    fprintf(out, ".instructions = %s, .positions = %s, ", instructions.text, positions.text);
    fprintf(out, ".constants = %s, .local_names = %s, .exceptions = %s,", constants.text, variables.text,
            exceptions.text);
    emit_counts(out, code);
    fprintf(out, "};\n");
    return number;
}

unsigned emit_module(FILE *out, const Code *code) { return emit_code(out, code); }
