#include "compile/disassemble.h"

#include <stdio.h>

#include "heap/gc.h"
#include "objects/opcodes.h"
#include "vm/api.h"

typedef struct {
    const Code *code;
    StrBuilder *text;
    uint8_t *targets;  // bit set: something jumps here
    uint32_t high;     // from EXT
    int32_t line;      // shown last
} Listing;

static const struct {
    const char *name, *format;
} opcodes[] = {
#define OPCODE(name, format, operands, effect) {#name, format},
#include "objects/opcodes.def"
#undef OPCODE
};

static void write_c(Listing *listing, const char *text) { (void)str_builder_add_c(listing->text, text); }

static void write_number(Listing *listing, const char *format, int number) PRINTF_LIKE(2, 0);
static void write_number(Listing *listing, const char *format, int number) {
    char text[40];
    (void)snprintf(text, sizeof text, format, number);
    write_c(listing, text);
}

static bool write_value(Listing *listing, Value value) {
    Value repr = object_repr(value);
    if (value_is_raised(repr)) {
        return false;
    }
    (void)str_builder_add_str(listing->text, value_str(repr));
    return true;
}

static bool is_jump_word(Instruction word) {
    Opcode opcode = instruction_opcode(word);
    return opcode == OPCODE_JUMP || opcodes[opcode].format[1] == 'J';
}

static uint32_t jump_target(uint32_t pc, Instruction word) {
    int32_t offset = instruction_opcode(word) == OPCODE_JUMP ? instruction_sj(word) : instruction_sbx(word);
    return (uint32_t)((int32_t)pc + 1 + offset);
}

static void mark_target(Listing *listing, uint32_t target) {
    if (target < listing->code->instruction_count) {
        listing->targets[target / 8] |= (uint8_t)(1u << (target % 8));
    }
}

static void mark_targets(Listing *listing) {
    const Code *code = listing->code;
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        if (is_jump_word(code->instructions[pc])) {
            mark_target(listing, jump_target(pc, code->instructions[pc]));
        }
    }
    for (uint32_t i = 0; i < code->exception_count; i++) {
        mark_target(listing, code->exceptions[i].handler);
    }
}

static void write_register(Listing *listing, unsigned number) {
    const Code *code = listing->code;
    write_number(listing, " r%d", (int)number);
    if (number < code->local_count && code->local_names != NULL) {
        write_c(listing, ":");
        (void)str_builder_add_str(listing->text, value_str(code->local_names[number]));
    }
}

static bool write_constant(Listing *listing, uint32_t number) {
    write_c(listing, " ");
    return number < listing->code->constant_count ? write_value(listing, listing->code->constants[number])
                                                  : (write_c(listing, "?"), true);
}

// An operand by its kind: `field` as unsigned, `bits` wide.
static bool write_operand(Listing *listing, char kind, unsigned field, unsigned bits) {
    int shifted = (int)(field << (32 - bits)) >> (32 - bits);
    switch (kind) {
        case 'R':
        case 'W': write_register(listing, field); break;
        case 'K':
        case 'N': return write_constant(listing, field | listing->high << bits);
        case 'I': write_number(listing, " %d", shifted); break;
        case 'U': write_number(listing, " #%d", (int)field); break;
        default: break;
    }
    return true;
}

static bool write_operands(Listing *listing, uint32_t pc, Instruction word) {
    const char *format = opcodes[instruction_opcode(word)].format;
    if (is_jump_word(word)) {
        bool fine = format[0] == 'J' || write_operand(listing, format[0], instruction_a(word), 8);
        write_number(listing, " -> %d", (int)jump_target(pc, word));
        return fine;
    }
    if (format[0] == 'J') {
        return true;
    }
    if (!write_operand(listing, format[0], instruction_a(word), 8)) {
        return false;
    }
    if (format[2] == 'x') {
        return write_operand(listing, format[1], instruction_bx(word), 16);
    }
    return write_operand(listing, format[1], instruction_b(word), 8) &&
           write_operand(listing, format[2], instruction_c(word), 8);
}

static void write_line_number(Listing *listing, uint32_t pc) {
    int32_t line = code_position(listing->code, pc).line;
    if (line == listing->line) {
        write_c(listing, "     ");
    } else {
        write_number(listing, "%4d ", line);
    }
    listing->line = line;
}

static bool write_instruction(Listing *listing, uint32_t pc) {
    Instruction word = listing->code->instructions[pc];
    bool is_target = (listing->targets[pc / 8] >> (pc % 8)) & 1;
    write_line_number(listing, pc);
    write_c(listing, is_target ? ">" : " ");
    write_number(listing, "%4d ", (int)pc);
    if (instruction_opcode(word) >= OPCODE_COUNT) {
        write_c(listing, "?\n");
        return true;
    }
    write_c(listing, opcodes[instruction_opcode(word)].name);
    bool fine = write_operands(listing, pc, word);
    listing->high = instruction_opcode(word) == OPCODE_EXT ? word >> 8 : 0;
    write_c(listing, "\n");
    return fine;
}

static void write_exceptions(Listing *listing) {
    const Code *code = listing->code;
    for (uint32_t i = 0; i < code->exception_count; i++) {
        const ExceptionEntry *entry = &code->exceptions[i];
        write_number(listing, "except %d", (int)entry->start);
        write_number(listing, "..%d", (int)entry->end);
        write_number(listing, " -> %d", (int)entry->handler);
        write_number(listing, " r%d\n", (int)entry->reg);
    }
}

static bool write_code(const Code *code, StrBuilder *text, bool nested) {
    Listing listing = {.code = code, .text = text};
    if (!vm_check_stack()) {
        return false;
    }
    listing.targets = gc_new_raw(code->instruction_count / 8 + 1);
    if (listing.targets == NULL) {
        return false;
    }
    mark_targets(&listing);
    (void)str_builder_add_str(text, code_qualified_name(code));
    write_number(&listing, ": registers %d", code->register_count);
    write_number(&listing, " locals %d", code->local_count);
    write_number(&listing, " flags %d\n", code->flags);
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        if (!write_instruction(&listing, pc)) {
            return false;
        }
    }
    write_exceptions(&listing);
    for (uint32_t i = 0; nested && i < code->constant_count; i++) {
        Value constant = code->constants[i];
        if (value_is_object(constant) && value_has_type(constant, &code_type) &&
            !write_code((const Code *)value_object(constant), text, nested)) {
            return false;
        }
    }
    return true;
}

Value code_disassemble(const Code *code, bool nested) {
    StrBuilder text;
    str_builder_init(&text);
    return write_code(code, &text, nested) ? str_builder_finish(&text) : RAISED;
}
