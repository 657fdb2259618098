// Reading compiled files. Nothing in a file is trusted: every length is compared with what is left of it, and the
// verifier checks the code that comes out.
#include "compile/code_file.h"
#include "compile/compile.h"
#include "core/crc32.h"
#include "core/utf8.h"
#include "heap/buffer.h"
#include "objects/complex.h"
#include "objects/int.h"
#include "objects/list.h"
#include "vm/api.h"

enum {
    IMMEDIATE_MAX = 5,
    ENTRY_BYTES_MIN = 4,
    VERIFY_MESSAGE_BYTES = 100,
    POSITIONS_PADDING = 8
};

typedef struct {
    const uint8_t *at, *end;
    List *strings;
    Str *filename;
} Reader;

// A reading function returns false if the content makes no sense; an exception is pending if it is that instead.

static size_t left(const Reader *r) { return (size_t)(r->end - r->at); }

static bool get_byte(Reader *r, unsigned *byte) {
    TRY_BOOL_OR(left(r) > 0, false);
    *byte = *r->at++;
    return true;
}

static bool get_number(Reader *r, uint32_t most, uint32_t *number) {
    uint64_t result = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        unsigned byte;
        TRY_BOOL_OR(get_byte(r, &byte), false);
        result |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) {
            *number = (uint32_t)result;
            return result <= most;
        }
    }
    return false;
}

// How many things follow that take at least `size` bytes each.
static bool get_count(Reader *r, size_t size, uint32_t *count) {
    return get_number(r, UINT32_MAX, count) && *count <= left(r) / size;
}

static uint32_t load_32(const uint8_t *bytes) {
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static bool get_double(Reader *r, double *number) {
    TRY_BOOL_OR(left(r) >= 8, false);
    uint64_t bits = load_32(r->at) | (uint64_t)load_32(r->at + 4) << 32;
    memcpy(number, &bits, sizeof bits);
    r->at += 8;
    return true;
}

// Values: VALUE_NULL if the content makes no sense, or RAISED

static Value get_str(Reader *r) {
    unsigned interned;
    uint32_t length;
    if (!get_byte(r, &interned) || interned > 1 || !get_count(r, 1, &length)) {
        return VALUE_NULL;
    }
    const char *text = (const char *)r->at;
    if (utf8_validate(text, length, UTF8_SURROGATES) != length) {
        return VALUE_NULL;
    }
    r->at += length;
    Str *str = TRY_PTR(interned ? str_intern(text, length) : str_new(text, length));
    TRY_BOOL(list_append(r->strings, value_from_object(str)));
    return value_from_object(str);
}

static Value get_str_again(Reader *r) {
    uint32_t number;
    bool known = get_number(r, UINT32_MAX, &number) && number < r->strings->length;
    return known ? r->strings->items[number] : VALUE_NULL;
}

static Value get_int(Reader *r) {
    unsigned negative;
    uint32_t length;
    if (!get_byte(r, &negative) || negative > 1 || !get_count(r, 1, &length)) {
        return VALUE_NULL;
    }
    const uint8_t *magnitude = r->at;
    r->at += length;
    return length == 0 ? value_from_small_int(0) : int_from_bytes_magnitude(magnitude, length, negative);
}

static Value get_bytes(Reader *r) {
    uint32_t length;
    if (!get_count(r, 1, &length)) {
        return VALUE_NULL;
    }
    const uint8_t *data = r->at;
    r->at += length;
    return value_from_object(TRY_PTR(bytes_new(data, length)));
}

static Value get_float(Reader *r) {
    double number;
    return get_double(r, &number) ? value_from_double(number) : VALUE_NULL;
}

static Value get_complex(Reader *r) {
    double real, imaginary;
    return get_double(r, &real) && get_double(r, &imaginary) ? complex_new(real, imaginary) : VALUE_NULL;
}

static Value get_immediate(Reader *r) {
    uint32_t number;
    bool known = get_number(r, IMMEDIATE_MAX, &number) && number > 0;
    return known ? VALUE_IMMEDIATE(number) : VALUE_NULL;
}

static bool get_value(Reader *r, Value *value);
static Code *get_code(Reader *r);

static Value get_tuple(Reader *r) {
    uint32_t count;
    if (!get_count(r, 1, &count)) {
        return VALUE_NULL;
    }
    Tuple *tuple = count == 0 ? (Tuple *)(uintptr_t)&tuple_empty : TRY_PTR(tuple_new(count));
    for (uint32_t i = 0; i < count; i++) {
        if (!get_value(r, &tuple->items[i])) {
            return error_pending() ? RAISED : VALUE_NULL;
        }
    }
    return value_from_object(tuple);
}

static Value get_tagged(Reader *r, unsigned tag) {
    switch ((CodeFileTag)tag) {
        case CODE_FILE_IMMEDIATE: return get_immediate(r);
        case CODE_FILE_INT: return get_int(r);
        case CODE_FILE_FLOAT: return get_float(r);
        case CODE_FILE_COMPLEX: return get_complex(r);
        case CODE_FILE_STR: return get_str(r);
        case CODE_FILE_STR_AGAIN: return get_str_again(r);
        case CODE_FILE_BYTES: return get_bytes(r);
        case CODE_FILE_TUPLE: return get_tuple(r);
        case CODE_FILE_CODE: return value_from_object(get_code(r));
        default: return VALUE_NULL;
    }
}

// *value is set only to a value that may stand in a table.
static bool get_value(Reader *r, Value *value) {
    unsigned tag;
    TRY_BOOL_OR(vm_check_stack() && get_byte(r, &tag), false);
    Value result = get_tagged(r, tag);
    if (value_is_raised(result) || value_is_null(result)) {
        return false;
    }
    *value = result;
    return true;
}

// Code

static bool get_name(Reader *r, const Str **name) {
    Value value;
    TRY_BOOL_OR(get_value(r, &value) && value_is_str(value), false);
    *name = value_str(value);
    return true;
}

// A table of values; the collector may look at it while it is being filled.
static bool get_values(Reader *r, const Value **slot, uint32_t *count) {
    uint32_t number;
    TRY_BOOL_OR(get_count(r, 1, &number), false);
    TRY_BOOL_OR(number == 0 || buffer_new(slot, number * sizeof(Value)), false);
    *count = number;
    for (uint32_t i = 0; i < number; i++) {
        Value value;
        TRY_BOOL_OR(get_value(r, &value), false);
        ((Value *)(uintptr_t)*slot)[i] = value;
    }
    return true;
}

// The names of the first `locals` registers, then those of the closure.
static bool get_names(Reader *r, Code *code, uint16_t locals) {
    uint32_t count = 0;
    Value value;
    TRY_BOOL_OR(get_count(r, 1, &count) && locals <= count && count - locals <= UINT16_MAX, false);
    TRY_BOOL_OR(count == 0 || buffer_new(&code->local_names, count * sizeof(Value)), false);
    code->local_count = locals;
    code->free_count = (uint16_t)(count - locals);
    for (uint32_t i = 0; i < count; i++) {
        TRY_BOOL_OR(get_value(r, &value) && value_is_str(value), false);
        ((Value *)(uintptr_t)code->local_names)[i] = value;
    }
    return true;
}

static bool get_instructions(Reader *r, Code *code) {
    uint32_t count;
    TRY_BOOL_OR(get_count(r, sizeof(uint32_t), &count) && count > 0, false);
    TRY_BOOL_OR(buffer_new(&code->instructions, count * sizeof(uint32_t)), false);
    code->instruction_count = count;
    for (uint32_t i = 0; i < count; i++, r->at += sizeof(uint32_t)) {
        ((uint32_t *)(uintptr_t)code->instructions)[i] = load_32(r->at);
    }
    return true;
}

static bool get_exceptions(Reader *r, Code *code) {
    uint32_t count;
    TRY_BOOL_OR(get_count(r, ENTRY_BYTES_MIN, &count) && count <= UINT16_MAX, false);
    TRY_BOOL_OR(count == 0 || buffer_new(&code->exceptions, count * sizeof(ExceptionEntry)), false);
    code->exception_count = (uint16_t)count;
    for (uint32_t i = 0; i < count; i++) {
        ExceptionEntry *entry = (ExceptionEntry *)(uintptr_t)&code->exceptions[i];
        TRY_BOOL_OR(get_number(r, UINT32_MAX, &entry->start) && get_number(r, UINT32_MAX, &entry->end) &&
                        get_number(r, UINT32_MAX, &entry->handler) && get_number(r, UINT32_MAX, &entry->reg),
                    false);
    }
    return true;
}

static bool get_positions(Reader *r, Code *code) {
    uint32_t length;
    TRY_BOOL_OR(get_count(r, 1, &length), false);
    // Zeros behind it complete a damaged run and end the table.
    TRY_BOOL_OR(length == 0 || buffer_new(&code->positions, length + POSITIONS_PADDING), false);
    if (length > 0) {
        memcpy((uint8_t *)(uintptr_t)code->positions, r->at, length);
        memset((uint8_t *)(uintptr_t)code->positions + length, 0, POSITIONS_PADDING);
    }
    r->at += length;
    return true;
}

static bool get_counts(Reader *r, Code *code) {
    uint16_t *const counts[] = {&code->register_count, &code->parameter_count, &code->positional_only_count,
                                &code->keyword_only_count};
    uint32_t number;
    TRY_BOOL_OR(get_number(r, UINT16_MAX, &number), false);
    code->flags = (uint16_t)number;
    TRY_BOOL_OR(get_number(r, INT32_MAX, &code->first_line), false);
    for (size_t i = 0; i < ARRAY_LENGTH(counts); i++) {
        TRY_BOOL_OR(get_number(r, UINT16_MAX, &number), false);
        *counts[i] = (uint16_t)number;
    }
    return true;
}

static bool is_docstring(Value v) { return value_is_none(v) || value_is_str(v); }

static bool fill_code(Reader *r, Code *code) {
    code->filename = r->filename;
    uint32_t locals;
    return get_counts(r, code) && get_instructions(r, code) && get_exceptions(r, code) && get_positions(r, code) &&
           get_number(r, UINT16_MAX, &locals) && get_name(r, &code->name) && get_name(r, &code->qualifier) &&
           get_names(r, code, (uint16_t)locals) && get_values(r, &code->constants, &code->constant_count) &&
           (!(code->flags & CODE_DOCSTRING) || (code->constant_count > 0 && is_docstring(code_doc(code))));
}

static Code *get_code(Reader *r) {
    Code *code = TRY_PTR_OR(code_new(), NULL);
    return fill_code(r, code) ? code : NULL;
}

// The header

static CodeFileStatus check_header(const uint8_t *data, size_t length) {
    size_t known = length < 4 ? length : 4;
    if (length == 0 || memcmp(data, "ADC\n", known) != 0) {
        return CODE_FILE_FOREIGN;
    }
    if (length < CODE_FILE_HEADER_BYTES) {
        return CODE_FILE_TRUNCATED;
    }
    if (load_32(data + 4) != CODE_FILE_VERSION || load_32(data + 8) != code_instruction_set()) {
        return CODE_FILE_OUTDATED;
    }
    size_t body = length - CODE_FILE_HEADER_BYTES;
    if (body < load_32(data + 12)) {
        return CODE_FILE_TRUNCATED;
    }
    uint32_t crc = crc32_update(0, data, CODE_FILE_HEADER_BYTES - 4);
    bool same =
        body == load_32(data + 12) && crc32_update(crc, data + CODE_FILE_HEADER_BYTES, body) == load_32(data + 16);
    return same ? CODE_FILE_GOOD : CODE_FILE_DAMAGED;
}

static bool is_valid(const Reader *r, const Code *code) {
    char message[VERIFY_MESSAGE_BYTES];
    bool is_module = code != NULL && r->at == r->end && code->parameter_count + code->free_count == 0;
    return is_module && code_verify(code, message, sizeof message);
}

Code *code_file_read(const uint8_t *data, size_t length, Str *filename, CodeFileStatus *status) {
    *status = check_header(data, length);
    if (*status != CODE_FILE_GOOD) {
        return NULL;
    }
    Reader r = {data + CODE_FILE_HEADER_BYTES, data + length, list_new(0), filename};
    Code *code = r.strings != NULL ? get_code(&r) : NULL;
    bool valid = is_valid(&r, code);
    if (!valid) {
        *status = error_pending() ? CODE_FILE_RAISED : CODE_FILE_INVALID;
    }
    return valid ? code : NULL;
}
