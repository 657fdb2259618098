// Writing compiled files.
#include "compile/code_file.h"
#include "core/crc32.h"
#include "objects/complex.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/opcodes.h"
#include "vm/api.h"

typedef struct {
    BytesBuilder bytes;
    Dict *strings;  // text -> 2 * number + interned
    uint32_t string_count;
    bool strip;
} Writer;

// Numbers and bytes. The builder remembers a failure.

static void put_byte(Writer *w, unsigned byte) { (void)bytes_builder_add_byte(&w->bytes, (uint8_t)byte); }

static void put_data(Writer *w, const void *data, size_t length) { (void)bytes_builder_add(&w->bytes, data, length); }

static void put_number(Writer *w, uint64_t number) {
    while (number >= 0x80) {
        put_byte(w, (unsigned)(number & 0x7f) | 0x80);
        number >>= 7;
    }
    put_byte(w, (unsigned)number);
}

static void store_32(uint8_t *bytes, uint32_t word) {
    for (int i = 0; i < 4; i++) {
        bytes[i] = (uint8_t)(word >> (8 * i));
    }
}

static void put_word(Writer *w, uint32_t word) {
    uint8_t bytes[4];
    store_32(bytes, word);
    put_data(w, bytes, sizeof bytes);
}

static void put_double(Writer *w, double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    put_word(w, (uint32_t)bits);
    put_word(w, (uint32_t)(bits >> 32));
}

// Values

static bool put_str(Writer *w, const Str *str) {
    Value key = value_from_object(str);
    bool interned = str->flags & STR_INTERNED;
    Value known = TRY_OR(dict_get(w->strings, key), false);
    if (!value_is_undef(known) && (!interned || (value_small_int(known) & 1))) {
        put_byte(w, CODE_FILE_STR_AGAIN);
        put_number(w, (uint64_t)value_small_int(known) >> 1);
        return true;
    }
    put_byte(w, CODE_FILE_STR);
    put_byte(w, interned);
    put_number(w, str->length);
    put_data(w, str_text(str), str->length);
    return dict_set(w->strings, key, value_from_small_int((intptr_t)w->string_count++ * 2 + interned));
}

static bool put_int(Writer *w, Value v) {
    size_t length = (int_bit_length(v) + 7) / 8;
    put_byte(w, CODE_FILE_INT);
    put_byte(w, int_sign(v) < 0);
    put_number(w, length);
    if (length == 0) {
        return true;
    }
    Bytes *magnitude = TRY_PTR_OR(bytes_allocate(length), false);
    bool fits = int_to_bytes_magnitude(v, bytes_writable_data(magnitude), length);
    put_data(w, bytes_data(magnitude), length);
    return fits;
}

static bool put_code(Writer *w, const Code *code);
static bool put_value(Writer *w, Value v);

static bool put_values(Writer *w, const Value *values, size_t count) {
    put_number(w, count);
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL_OR(put_value(w, values[i]), false);
    }
    return true;
}

static bool put_object(Writer *w, Value v) {
    if (value_is_str(v)) {
        return put_str(w, value_str(v));
    }
    if (value_is_bytes(v)) {
        put_byte(w, CODE_FILE_BYTES);
        put_number(w, value_bytes(v)->length);
        put_data(w, bytes_data(value_bytes(v)), value_bytes(v)->length);
        return true;
    }
    if (value_is_tuple(v)) {
        put_byte(w, CODE_FILE_TUPLE);
        return put_values(w, value_tuple(v)->items, value_tuple(v)->length);
    }
    if (value_is_complex(v)) {
        put_byte(w, CODE_FILE_COMPLEX);
        put_double(w, ((const Complex *)value_object(v))->real);
        put_double(w, ((const Complex *)value_object(v))->imaginary);
        return true;
    }
    if (value_has_type(v, &code_type)) {
        put_byte(w, CODE_FILE_CODE);
        return put_code(w, (const Code *)value_object(v));
    }
    return raise_false(&TypeError_type, "a constant of type %T cannot be written to a compiled file", v);
}

static bool put_value(Writer *w, Value v) {
    TRY_BOOL_OR(vm_check_stack(), false);
    if (value_is_int(v)) {
        return put_int(w, v);
    }
    if (value_is_float(v)) {
        put_byte(w, CODE_FILE_FLOAT);
        put_double(w, value_double(v));
        return true;
    }
    if (value_is_immediate(v)) {
        put_byte(w, CODE_FILE_IMMEDIATE);
        put_number(w, v.bits >> 3);
        return true;
    }
    return put_object(w, v);
}

// Code

static void put_tables(Writer *w, const Code *code) {
    put_number(w, code->instruction_count);
    for (uint32_t i = 0; i < code->instruction_count; i++) {
        put_word(w, code->instructions[i]);
    }
    put_number(w, code->exception_count);
    for (uint32_t i = 0; i < code->exception_count; i++) {
        const ExceptionEntry *entry = &code->exceptions[i];
        put_number(w, entry->start);
        put_number(w, entry->end);
        put_number(w, entry->handler);
        put_number(w, entry->reg);
    }
    put_number(w, code_positions_size(code));
    put_data(w, code->positions, code_positions_size(code));
}

// Instructions number them: one that is left out becomes None.
static bool put_constants(Writer *w, const Code *code) {
    bool has_none = w->strip && (code->flags & CODE_DOCSTRING);
    put_number(w, code->constant_count);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        TRY_BOOL_OR(put_value(w, has_none && i == 0 ? VALUE_NONE : code->constants[i]), false);
    }
    return true;
}

static bool put_code(Writer *w, const Code *code) {
    const uint32_t counts[] = {code->flags,
                               code->first_line,
                               code->register_count,
                               code->parameter_count,
                               code->positional_only_count,
                               code->keyword_only_count};
    for (size_t i = 0; i < ARRAY_LENGTH(counts); i++) {
        put_number(w, counts[i]);
    }
    put_tables(w, code);
    put_number(w, code->local_count);
    return put_str(w, code->name) && put_str(w, code->qualifier != NULL ? code->qualifier : &str_empty) &&
           put_values(w, code->local_names, (size_t)code->local_count + code->free_count) && put_constants(w, code);
}

// The header is written last, since it has the length and the checksum of what follows.
static void fill_header(uint8_t *data, size_t length) {
    static const uint8_t magic[4] = {'A', 'D', 'C', '\n'};
    memcpy(data, magic, sizeof magic);
    store_32(data + 4, CODE_FILE_VERSION);
    store_32(data + 8, code_instruction_set());
    store_32(data + 12, (uint32_t)(length - CODE_FILE_HEADER_BYTES));
    uint32_t crc = crc32_update(0, data, CODE_FILE_HEADER_BYTES - 4);
    store_32(data + 16, crc32_update(crc, data + CODE_FILE_HEADER_BYTES, length - CODE_FILE_HEADER_BYTES));
}

Bytes *code_file_write(const Code *code, bool strip) {
    static const uint8_t header[CODE_FILE_HEADER_BYTES];
    Writer w = {.strip = strip, .strings = TRY_PTR_OR(dict_new(), NULL)};
    bytes_builder_init(&w.bytes);
    put_data(&w, header, sizeof header);
    TRY_BOOL_OR(put_code(&w, code), NULL);
    Bytes *bytes = value_bytes(TRY_OR(bytes_builder_finish(&w.bytes), NULL));
    fill_header(bytes_writable_data(bytes), bytes->length);
    return bytes;
}
