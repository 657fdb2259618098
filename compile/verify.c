// Checks that a Code keeps what the interpreter relies on: operands in range, windows inside the registers, jumps to
// instruction boundaries, complete pairs, no way past the end, a sane exception table.
#include <stdarg.h>
#include <stdio.h>

#include "compile/code_file.h"
#include "compile/compile.h"
#include "heap/gc.h"
#include "objects/code_common.h"
#include "objects/opcodes.h"
#include "vm/api.h"

typedef struct {
    const Code *code;
    char *message;
    size_t message_size;
    uint32_t pc;
    uint32_t high;    // from an EXT before the instruction
    uint8_t *starts;  // bit set: an instruction (with its EXT) starts here
} Verifier;

#define fail(v, ...) fail_formatted(v, PACKED_FORMAT(__VA_ARGS__))
static bool fail_formatted(const Verifier *v, const char *format, ...) {
    char text[80];
    va_list args;
    va_start(args, format);
    (void)packed_text_print(text, sizeof text, format, args);
    va_end(args);
    (void)snprintf(v->message, v->message_size, "%u: %s", (unsigned)v->pc, text);
    return false;
}

#define CHECK(condition, ...)            \
    do {                                 \
        if (UNLIKELY(!(condition))) {    \
            return fail(v, __VA_ARGS__); \
        }                                \
    } while (0)

// Shape: which words are instructions, which their second halves

static Instruction word_at(const Verifier *v, uint32_t pc) { return v->code->instructions[pc]; }

static bool starts_at(const Verifier *v, uint32_t pc) { return (v->starts[pc / 8] >> (pc % 8)) & 1; }

static bool is_pair(Opcode opcode, char *kind) {
    const char *format = opcode_formats[opcode];
    *kind = format[3] == '+' ? format[4] : '\0';
    return *kind != '\0';
}

static bool mark_instruction(Verifier *v, uint32_t *pc) {
    uint32_t count = v->code->instruction_count;
    v->pc = *pc;
    v->starts[*pc / 8] |= (uint8_t)(1u << (*pc % 8));
    CHECK(instruction_opcode(word_at(v, *pc)) < OPCODE_COUNT, "unknown opcode");
    if (instruction_opcode(word_at(v, *pc)) == OPCODE_EXT) {
        ++*pc;
        CHECK(*pc < count, "EXT at the end");
        CHECK(instruction_opcode(word_at(v, *pc)) < OPCODE_COUNT, "unknown opcode");
        const char *format = opcode_formats[instruction_opcode(word_at(v, *pc))];
        CHECK(strchr(format, 'K') != NULL || strchr(format, 'N') != NULL, "EXT before an instruction without constant");
    }
    Opcode opcode = instruction_opcode(word_at(v, *pc));
    CHECK(opcode != OPCODE_EXTRA, "EXTRA by itself");
    char kind;
    if (is_pair(opcode, &kind)) {
        ++*pc;
        CHECK(*pc < count && instruction_opcode(word_at(v, *pc)) == (kind == 'J' ? OPCODE_JUMP : OPCODE_EXTRA),
              "incomplete pair");
    }
    ++*pc;
    return true;
}

static bool ends_code(Opcode opcode) {
    return opcode == OPCODE_RETURN || opcode == OPCODE_RETURN_NONE || opcode == OPCODE_RAISE ||
           opcode == OPCODE_RAISE_FROM || opcode == OPCODE_RAISE_AGAIN || opcode == OPCODE_RERAISE;
}

static bool mark_all(Verifier *v) {
    uint32_t pc = 0, last = 0;
    CHECK(v->code->instruction_count > 0, "no instructions");
    while (pc < v->code->instruction_count) {
        last = pc;
        if (!mark_instruction(v, &pc)) {
            return false;
        }
    }
    v->pc = last;
    Opcode opcode = instruction_opcode(word_at(v, last));
    CHECK(ends_code(opcode) || opcode == OPCODE_JUMP, "the last instruction falls through");
    return true;
}

// Operands

static bool check_registers(const Verifier *v, uint32_t first, uint32_t count) {
    CHECK(first + count <= v->code->register_count, "register %u out of range", (unsigned)(first + count - 1));
    return true;
}

static bool check_constant(const Verifier *v, uint32_t number, bool is_name) {
    CHECK(number < v->code->constant_count, "constant %u out of range", (unsigned)number);
    Value constant = v->code->constants[number];
    CHECK(!value_is_null(constant), "constant %u is missing", (unsigned)number);
    CHECK(!is_name || value_is_str(constant), "name %u is no str", (unsigned)number);
    CHECK(!is_name || (value_str(constant)->flags & STR_INTERNED), "name %u is not interned", (unsigned)number);
    return true;
}

static bool check_jump(const Verifier *v, uint32_t from, int32_t offset) {
    int64_t target = (int64_t)from + 1 + offset;
    CHECK(target >= 0 && target < v->code->instruction_count, "jump out of the code");
    CHECK(starts_at(v, (uint32_t)target), "jump into an instruction");
    return true;
}

static uint32_t wide_operand(const Verifier *v, Instruction word, bool is_wide) {
    return is_wide ? instruction_bx(word) | v->high << 16 : instruction_c(word) | v->high << 8;
}

static bool check_operand(const Verifier *v, char kind, unsigned field, uint32_t constant) {
    switch (kind) {
        case 'R':
        case 'W': return check_registers(v, field, 1);
        case 'K': return check_constant(v, constant, false);
        case 'N': return check_constant(v, constant, true);
        default: return true;
    }
}

static bool check_format(const Verifier *v, Instruction word) {
    const char *format = opcode_formats[instruction_opcode(word)];
    if (format[0] == 'J') {
        return instruction_opcode(word) != OPCODE_JUMP || check_jump(v, v->pc, instruction_sj(word));
    }
    if (!check_operand(v, format[0], instruction_a(word), 0)) {
        return false;
    }
    if (format[2] == 'x') {
        if (format[1] == 'J') {
            return check_jump(v, v->pc, instruction_sbx(word));
        }
        return check_operand(v, format[1], instruction_bx(word), wide_operand(v, word, true));
    }
    return check_operand(v, format[1], instruction_b(word), 0) &&
           check_operand(v, format[2], instruction_c(word), wide_operand(v, word, false));
}

// A constant tuple of names with at most `most` of them.
static bool check_names(const Verifier *v, uint32_t number, size_t most) {
    if (!check_constant(v, number, false)) {
        return false;
    }
    Value constant = v->code->constants[number];
    CHECK(value_is_tuple(constant) && value_tuple(constant)->length <= most, "bad tuple of names");
    for (size_t i = 0; i < value_tuple(constant)->length; i++) {
        Value name = value_tuple(constant)->items[i];
        CHECK(value_is_str(name) && (value_str(name)->flags & STR_INTERNED), "bad tuple of names");
    }
    return true;
}

static bool check_code_constant(const Verifier *v, uint32_t number) {
    CHECK(value_has_type(v->code->constants[number], &code_type), "constant is no code");
    return true;
}

enum {
    IMMEDIATE_MAX = 5,
    SPECIAL_METHOD_MAX = 3,
    FUNCTION_PART_MAX = 4,
    GENERATOR_STATE = 3
};

static bool check_limit(const Verifier *v, unsigned number, unsigned most) {
    CHECK(number <= most, "operand %u out of range", number);
    return true;
}

static bool check_free(const Verifier *v, unsigned number) {
    CHECK(number < v->code->free_count, "closure cell %u out of range", number);
    return true;
}

// What the format does not tell: sizes of windows, limits of plain numbers, second words.
static bool check_effect(const Verifier *v, Instruction word) {
    unsigned a = instruction_a(word), b = instruction_b(word), c = instruction_c(word), bx = instruction_bx(word);
    Instruction extra = v->pc + 1 < v->code->instruction_count ? word_at(v, v->pc + 1) : 0;
    unsigned extra_bx = instruction_bx(extra);
    switch (instruction_opcode(word)) {
        case OPCODE_LOAD_IMMEDIATE: return check_limit(v, bx, IMMEDIATE_MAX);
        case OPCODE_LOAD_SPILLED:
        case OPCODE_STORE_SPILLED: return check_registers(v, bx, 1);
        case OPCODE_LOAD_COMMON: return check_limit(v, b, COMMON_COUNT - 1);
        case OPCODE_LOAD_FREE:
        case OPCODE_STORE_FREE:
        case OPCODE_DELETE_FREE:
        case OPCODE_LOAD_CLOSURE: return check_free(v, bx);
        case OPCODE_LOAD_NAME_FREE: return check_free(v, b);
        case OPCODE_LOAD_METHOD:
        case OPCODE_MATCH_GROUP:
        case OPCODE_IMPORT: return check_registers(v, a, 2);
        case OPCODE_LOAD_SPECIAL: return check_registers(v, a, 2) && check_limit(v, c, SPECIAL_METHOD_MAX);
        case OPCODE_BUILD_SLICE: return check_registers(v, b, 3);
        case OPCODE_GET_ITER: return check_registers(v, a, 3);
        case OPCODE_FOR_ITER: return check_registers(v, a, 3) && check_jump(v, v->pc + 1, instruction_sj(extra));
        case OPCODE_UNPACK: return check_registers(v, a, c);
        case OPCODE_UNPACK_EX: return check_registers(v, a, c + 1 + extra_bx);
        case OPCODE_BUILD_TUPLE:
        case OPCODE_BUILD_LIST:
        case OPCODE_BUILD_SET:
        case OPCODE_BUILD_STRING: return check_registers(v, b, c);
        case OPCODE_BUILD_MAP: return check_registers(v, b, 2 * c);
        case OPCODE_FORMAT: return c & 4 ? check_registers(v, b, 2) : true;
        case OPCODE_MAKE_FUNCTION: return check_code_constant(v, wide_operand(v, word, true));
        case OPCODE_SET_FUNCTION: return check_limit(v, c, FUNCTION_PART_MAX);
        case OPCODE_CALL: return check_registers(v, a, 1 + b);
        case OPCODE_CALL_METHOD: return check_registers(v, a, 2 + b);
        case OPCODE_CALL_KW: return check_registers(v, a, 1 + b) && check_names(v, extra_bx, b);
        case OPCODE_CALL_METHOD_KW: return check_registers(v, a, 2 + b) && check_names(v, extra_bx, b);
        case OPCODE_CALL_EX: return check_registers(v, a, 3);
        case OPCODE_YIELD_FROM: return check_registers(v, b, 2);
        case OPCODE_EXIT_EXCEPTION: return check_registers(v, b, 5);
        case OPCODE_MATCH_CLASS: return check_names(v, extra_bx, SIZE_MAX);
        default: break;
    }
    char kind;
    if (is_pair(instruction_opcode(word), &kind) && kind == 'J') {
        return check_jump(v, v->pc + 1, instruction_sj(extra));
    }
    return true;
}

static bool check_instructions(Verifier *v) {
    char kind;
    for (v->pc = 0; v->pc < v->code->instruction_count; v->pc++) {
        Instruction word = word_at(v, v->pc);
        if (instruction_opcode(word) == OPCODE_EXT) {
            v->high = word >> 8;
            continue;
        }
        if (!check_format(v, word) || !check_effect(v, word)) {
            return false;
        }
        v->high = 0;
        v->pc += is_pair(instruction_opcode(word), &kind);
    }
    return true;
}

// The rest

static bool check_exceptions(Verifier *v) {
    const Code *code = v->code;
    v->pc = code->instruction_count;
    for (uint32_t i = 0; i < code->exception_count; i++) {
        const ExceptionEntry *entry = &code->exceptions[i];
        CHECK(entry->start < entry->end && entry->end <= code->instruction_count, "bad exception range");
        CHECK(entry->handler < code->instruction_count && starts_at(v, entry->handler), "bad exception handler");
        if (!check_registers(v, entry->reg, 1)) {
            return false;
        }
    }
    return true;
}

static bool check_name_list(const Verifier *v, const Value *list, unsigned count) {
    CHECK(count == 0 || list != NULL, "missing names");
    for (unsigned i = 0; i < count; i++) {
        CHECK(value_is_str(list[i]), "variable name is no str");
    }
    return true;
}

static bool check_counts(const Verifier *v) {
    const Code *code = v->code;
    uint32_t parameters = (uint32_t)code->parameter_count + code->keyword_only_count +
                          ((code->flags & CODE_VARARGS) != 0) + ((code->flags & CODE_VARKEYWORDS) != 0);
    CHECK(code->name != NULL && code->filename != NULL, "missing name");
    CHECK(code->positional_only_count <= code->parameter_count, "bad parameter counts");
    CHECK(parameters <= code->local_count, "more parameters than locals");
    CHECK(code->local_count <= code->register_count, "more locals than registers");
    bool is_simple = code->flags & CODE_SIMPLE_ARGS;
    CHECK(!is_simple || parameters == code->parameter_count, "arguments are not simple");
    CHECK(!(code->flags & CODE_DOCSTRING) || code->constant_count > 0, "missing docstring");
    return check_name_list(v, code->local_names, (unsigned)code->local_count + code->free_count);
}

static bool check_nested(const Verifier *v) {
    for (uint32_t i = 0; i < v->code->constant_count; i++) {
        Value constant = v->code->constants[i];
        if (value_is_object(constant) && value_has_type(constant, &code_type) &&
            !code_verify((const Code *)value_object(constant), v->message, v->message_size)) {
            return false;
        }
    }
    return true;
}

bool code_verify(const Code *code, char *message, size_t message_size) {
    Verifier verifier = {.code = code, .message = message, .message_size = message_size};
    Verifier *v = &verifier;
    if (!vm_check_stack()) {
        error_clear();
        return fail(v, "nested too deeply");
    }
    v->starts = gc_new_raw(code->instruction_count / 8 + 1);
    if (v->starts == NULL) {
        error_clear();
        return fail(v, "out of memory");
    }
    memset(v->starts, 0, code->instruction_count / 8 + 1);
    return check_counts(v) && mark_all(v) && check_instructions(v) && check_exceptions(v) && check_nested(v);
}

// The build computes the first part from objects/opcodes.def: whoever changes an instruction or how many common objects
// there are makes compiled files outdated.
uint32_t code_instruction_set(void) { return ADDER_INSTRUCTION_SET ^ (uint32_t)COMMON_COUNT; }
