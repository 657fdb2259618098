// Local variables that are only ever changed (`count += 1` where `global count` is missing).
#include "system/check_parts.h"
#include "vm/api.h"

static bool is_between(Opcode opcode, Opcode first, Opcode last) { return opcode >= first && opcode <= last; }

// R[reg] += …
static bool changes(Instruction word, unsigned reg) {
    Opcode opcode = instruction_opcode(word);
    bool is_change =
        is_between(opcode, OPCODE_IADD, OPCODE_IXOR) || is_between(opcode, OPCODE_IADD_INT, OPCODE_ISUB_INT);
    return is_change && instruction_a(word) == reg && instruction_b(word) == reg;
}

static bool only_reads_a(Opcode opcode) {
    return opcode == OPCODE_CHECK_BOUND || opcode == OPCODE_RETURN ||
           is_between(opcode, OPCODE_JUMP_TRUE, OPCODE_JUMP_IN);
}

// Perhaps: a doubt counts as assignment.
static bool assigns(Instruction word, unsigned reg) {
    Opcode opcode = instruction_opcode(word);
    switch (opcode) {
        case OPCODE_JUMP:
        case OPCODE_EXT:
        case OPCODE_EXTRA: return false;
        case OPCODE_UNPACK:
        case OPCODE_UNPACK_EX: return instruction_a(word) <= reg;
        case OPCODE_STORE_SPILLED: return instruction_bx(word) == reg;
        case OPCODE_FOR_ITER: return instruction_b(word) == reg;
        case OPCODE_CALL:
        case OPCODE_CALL_METHOD:
        case OPCODE_CALL_KW:
        case OPCODE_CALL_METHOD_KW:
        case OPCODE_CALL_EX: return instruction_c(word) == reg;
        default: return instruction_a(word) == reg && !only_reads_a(opcode);
    }
}

static bool is_only_changed(const Code *code, unsigned reg) {
    bool changed = false;
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        Instruction word = code->instructions[pc];
        changed |= changes(word, reg);
        if (!changes(word, reg) && assigns(word, reg)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < code->exception_count; i++) {
        changed &= code->exceptions[i].reg != reg;
    }
    return changed;
}

static bool report(Check *check, const CheckCursor *cursor) {
    Value name = cursor->code->local_names[instruction_a(cursor->word)];
    bool is_global = !value_is_undef(dict_get_str(check->assigned, value_str(name)));
    Str *text = is_global ? str_format("'%V' is changed but never assigned in %S(). Is 'global %V' missing?", name,
                                       cursor->code->name, name)
                          : str_format("'%V' is changed but never assigned in %S().", name, cursor->code->name);
    return check_report(check, cursor, text);
}

static unsigned parameter_count(const Code *code) {
    return (unsigned)code->parameter_count + code->keyword_only_count + ((code->flags & CODE_VARARGS) != 0) +
           ((code->flags & CODE_VARKEYWORDS) != 0);
}

static bool look_at(Check *check, const Code *code) {
    CheckCursor cursor = check_start(code);
    while (check_next(&cursor)) {
        unsigned reg = instruction_a(cursor.word);
        bool is_variable = reg >= parameter_count(code) && reg < code->local_count;
        if (is_variable && changes(cursor.word, reg) && is_only_changed(code, reg) &&
            !check_is_guarded(check, &cursor)) {
            TRY_BOOL_OR(report(check, &cursor), false);
        }
    }
    return true;
}

bool check_locals(Check *check) { return check_each(check, check->root, look_at); }
