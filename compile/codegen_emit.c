// Instructions, labels and exception regions of the current unit.
#include "compile/codegen.h"
#include "heap/buffer.h"

uint32_t here(const Compiler *c) { return c->unit->code->instruction_count; }

static void note_position(Compiler *c) {
    Unit *unit = c->unit;
    const Node *node = c->where != NULL ? c->where : unit->scope->node;
    PositionRun run = {here(c), 1, 0, 1, 0};
    if (node != NULL) {
        run = (PositionRun){here(c), node->line, node->column, node->end_line, node->end_column};
    }
    if (unit->runs.count > 0) {
        PositionRun last = ((PositionRun *)unit->runs.items)[unit->runs.count - 1];
        last.pc = run.pc;
        bool same = c->keep_columns ? memcmp(&last, &run, sizeof run) == 0 : last.line == run.line;
        if (same) {
            return;
        }
    }
    PositionRun *next = vector_push(c, &unit->runs, sizeof run);
    if (next != NULL) {
        *next = run;
    }
}

static void emit_word(Compiler *c, Instruction word) {
    Unit *unit = c->unit;
    if (c->failed || !unit->is_reachable) {
        return;
    }
    note_position(c);
    Code *code = unit->code;
    if (code->instruction_count == unit->instruction_capacity) {
        size_t capacity = buffer_grown_capacity(code->instruction_count + 1);
        if (!buffer_resize((void *)&code->instructions, capacity * sizeof(Instruction))) {
            compiler_raised(c);
            return;
        }
        unit->instruction_capacity = (uint32_t)capacity;
    }
    ((Instruction *)code->instructions)[code->instruction_count++] = word;
}

void emit_abc(Compiler *c, Opcode opcode, unsigned a, unsigned b, unsigned operand) {
    emit_word(c, instruction_abc(opcode, a, b, operand));
}

void emit_abx(Compiler *c, Opcode opcode, unsigned a, unsigned bx) { emit_word(c, instruction_abx(opcode, a, bx)); }

void emit_extra(Compiler *c, unsigned a, unsigned bx) { emit_abx(c, OPCODE_EXTRA, a, bx); }

static void emit_abk(Compiler *c, Opcode opcode, unsigned a, unsigned b, uint32_t constant) {
    if (constant > 0xff) {
        emit_word(c, instruction_j(OPCODE_EXT, (int32_t)(constant >> 8)));
    }
    emit_abc(c, opcode, a, b, constant & 0xff);
}

void emit_ak(Compiler *c, Opcode opcode, unsigned a, uint32_t constant) {
    if (constant > 0xffff) {
        emit_word(c, instruction_j(OPCODE_EXT, (int32_t)(constant >> 16)));
    }
    emit_abx(c, opcode, a, constant & 0xffff);
}

void emit_an(Compiler *c, Opcode opcode, unsigned a, Str *name) {
    emit_ak(c, opcode, a, constant_number_name(c, name));
}

void emit_abn(Compiler *c, Opcode opcode, unsigned a, unsigned b, Str *name) {
    emit_abk(c, opcode, a, b, constant_number_name(c, name));
}

void emit_load_immediate(Compiler *c, Register target, Value immediate) {
    emit_abx(c, OPCODE_LOAD_IMMEDIATE, target, (unsigned)(immediate.bits >> 3));
}

void emit_load_none(Compiler *c, Register target) { emit_load_immediate(c, target, VALUE_NONE); }

void emit_load_constant(Compiler *c, Register target, Value constant) {
    if (value_is_small_int(constant)) {
        intptr_t number = value_small_int(constant);
        if (number >= INT16_MIN && number <= INT16_MAX) {
            emit_abx(c, OPCODE_LOAD_INT, target, (unsigned)number);
            return;
        }
    }
    if (value_is_immediate(constant)) {
        emit_load_immediate(c, target, constant);
    } else {
        emit_ak(c, OPCODE_LOAD_CONST, target, constant_number(c, constant));
    }
}

void emit_return(Compiler *c, Register reg) {
    emit_abc(c, OPCODE_RETURN, reg, 0, 0);
    c->unit->is_reachable = false;
}

// Labels

void label_init(Label *label) { *label = (Label){.position = NOWHERE}; }

void label_place(Compiler *c, Label *label) {
    Unit *unit = c->unit;
    label->position = here(c);
    Jump *jumps = unit->jumps.items;
    for (uint32_t waiting = label->waiting; waiting != 0;) {
        Jump *jump = &jumps[waiting - 1];
        jump->target = label->position;
        waiting = jump->next;
    }
    if (!label->is_used) {
        return;
    }
    if (unit->is_reachable) {
        bound_intersect(&unit->bound, &label->bound);
    } else {
        unit->bound = label->bound;
        unit->is_reachable = true;
    }
}

void label_place_loop(Compiler *c, Label *label) {
    bound_subtract(&c->unit->bound, &c->unit->deletable);
    label_place(c, label);
}

// Record that the instruction emitted next is a jump to `label`.
static void add_jump(Compiler *c, Label *label, JumpKind kind) {
    Unit *unit = c->unit;
    if (c->failed || !unit->is_reachable) {
        return;
    }
    Jump *jump = vector_push(c, &unit->jumps, sizeof(Jump));
    if (jump == NULL) {
        return;
    }
    *jump = (Jump){.pc = here(c), .target = label->position, .next = label->waiting, .kind = (uint8_t)kind};
    if (label->position == NOWHERE) {
        label->waiting = unit->jumps.count;
    }
    if (label->is_used) {
        bound_intersect(&label->bound, &unit->bound);
    } else {
        label->bound = unit->bound;
        label->is_used = true;
    }
}

void emit_jump(Compiler *c, Label *label) {
    add_jump(c, label, JUMP_PLAIN);
    emit_word(c, instruction_j(OPCODE_JUMP, 0));
    c->unit->is_reachable = false;
}

static void emit_pair_jump(Compiler *c, Label *label) {
    add_jump(c, label, JUMP_OF_PAIR);
    emit_word(c, instruction_j(OPCODE_JUMP, 0));
}

static Opcode inverse_jump(Opcode opcode) {
    switch (opcode) {
        case OPCODE_JUMP_TRUE: return OPCODE_JUMP_FALSE;
        case OPCODE_JUMP_FALSE: return OPCODE_JUMP_TRUE;
        case OPCODE_JUMP_NONE: return OPCODE_JUMP_NOT_NONE;
        default: return OPCODE_JUMP_NONE;
    }
}

// Only JUMP is a safe point, so a conditional jump goes back through one.
void emit_jump_if(Compiler *c, Opcode opcode, Register reg, Label *label) {
    if (label->position == NOWHERE) {
        add_jump(c, label, JUMP_SHORT);
        emit_abx(c, opcode, reg, 0);
        return;
    }
    Label skip;
    label_init(&skip);
    emit_jump_if(c, inverse_jump(opcode), reg, &skip);
    emit_jump(c, label);
    label_place(c, &skip);
}

void emit_jump_compare(Compiler *c, Opcode opcode, Register a, unsigned b, Branch branch) {
    emit_abc(c, opcode, a, b, branch.sense);
    emit_pair_jump(c, branch.label);
}

void emit_for_iter(Compiler *c, Register state, Register target, Label *label) {
    emit_abc(c, OPCODE_FOR_ITER, state, target, 0);
    emit_pair_jump(c, label);
}

// Regions

Region *region_begin(Compiler *c, Register reg) {
    Region *region = compiler_allocate(c, sizeof(Region));
    if (region == NULL) {
        return &c->unit->no_region;
    }
    *region = (Region){.start = here(c), .reg = reg, .bound = c->unit->bound};
    bound_subtract(&region->bound, &c->unit->deletable);
    return region;
}

void region_suspend(Compiler *c, Region *region) {
    uint32_t start = region->start;
    region->start = NOWHERE;
    if (c->failed || start == NOWHERE || start == here(c)) {
        return;
    }
    RegionRange *range = vector_push(c, &c->unit->ranges, sizeof(RegionRange));
    if (range != NULL) {
        *range = (RegionRange){start, here(c), region};
        region->is_used = true;
    }
}

void region_resume(Compiler *c, Region *region) { region->start = here(c); }

void region_end(Compiler *c, Region *region) { region_suspend(c, region); }

void region_place_handler(Compiler *c, Region *region) {
    region->handler = here(c);
    c->unit->is_reachable = region->is_used;
    c->unit->bound = region->bound;
}
