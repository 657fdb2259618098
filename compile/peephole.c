// The last pass over a segment of code, from which nothing jumps out: shortens chains of jumps, removes jumps to the
// next instruction, widens conditional jumps that do not reach, and writes offsets and the exception table.
#include "compile/codegen.h"
#include "heap/buffer.h"

enum {
    THREADED_JUMPS_MAX = 8,
    SHORT_JUMP_MAX = INT16_MAX - 2
};

static Jump *jumps_of(const Unit *unit) { return unit->jumps.items; }

// The number of jumps that stand before `pc`.
static uint32_t jumps_before(const Unit *unit, uint32_t pc) {
    uint32_t low = 0, high = unit->jumps.count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (jumps_of(unit)[middle].pc < pc) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

uint32_t segment_moved(const Unit *unit, uint32_t pc) {
    uint32_t number = jumps_before(unit, pc);
    return number == 0 ? pc : pc + (uint32_t)jumps_of(unit)[number - 1].shift;
}

// Where an unconditional jump at `pc` goes; NOWHERE if there is none.
static uint32_t plain_jump_target(const Unit *unit, uint32_t pc) {
    uint32_t number = jumps_before(unit, pc);
    if (number == unit->jumps.count) {
        return NOWHERE;
    }
    const Jump *jump = &jumps_of(unit)[number];
    return jump->pc == pc && jump->kind == JUMP_PLAIN ? jump->target : NOWHERE;
}

static void thread_jumps(Unit *unit) {
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        Jump *jump = &jumps_of(unit)[i];
        for (int hops = 0; hops < THREADED_JUMPS_MAX; hops++) {
            uint32_t target = plain_jump_target(unit, jump->target);
            bool loses_safe_point = jump->kind == JUMP_SHORT && target <= jump->pc;
            if (target == NOWHERE || loses_safe_point) {
                break;
            }
            jump->target = target;
        }
    }
}

static void remove_jumps_to_next(Unit *unit) {
    Jump *jumps = jumps_of(unit);
    for (uint32_t i = unit->jumps.count; i > 0; i--) {
        Jump *jump = &jumps[i - 1];
        uint32_t next = jump->pc + 1;
        for (uint32_t k = i; k < unit->jumps.count && jumps[k].pc == next && jumps[k].is_removed; k++) {
            next++;
        }
        bool goes_next = jump->kind == JUMP_PLAIN && jump->target > jump->pc && jump->target <= next;
        jump->is_removed = jump->is_removed || goes_next;
    }
}

static bool never_goes_on(Opcode opcode) {
    return opcode == OPCODE_RETURN || opcode == OPCODE_RETURN_NONE || opcode == OPCODE_RAISE ||
           opcode == OPCODE_RAISE_FROM || opcode == OPCODE_RAISE_AGAIN || opcode == OPCODE_RERAISE;
}

// One bit for each instruction of the segment that something jumps to; NULL after a failure.
static uint8_t *find_targets(Compiler *c) {
    Unit *unit = c->unit;
    uint32_t start = unit->segment_start;
    uint8_t *targets = compiler_allocate(c, (here(c) - start) / 8 + 1);
    if (targets == NULL) {
        return NULL;
    }
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        uint32_t target = jumps_of(unit)[i].target - start;
        targets[target / 8] |= (uint8_t)(1u << (target % 8));
    }
    const RegionRange *ranges = unit->ranges.items;
    for (uint32_t i = 0; i < unit->ranges.count; i++) {
        uint32_t handler = ranges[i].region->handler - start;
        targets[handler / 8] |= (uint8_t)(1u << (handler % 8));
    }
    return targets;
}

// Threading leaves jumps behind that nothing reaches any more.
static void remove_dead_jumps(Compiler *c) {
    Unit *unit = c->unit;
    const uint8_t *targets = unit->jumps.count > 1 ? find_targets(c) : NULL;
    if (targets == NULL) {
        return;
    }
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        Jump *jump = &jumps_of(unit)[i];
        uint32_t offset = jump->pc - unit->segment_start;
        if (jump->kind != JUMP_PLAIN || offset == 0 || (targets[offset / 8] >> (offset % 8)) & 1) {
            continue;
        }
        const Jump *before = i > 0 ? jump - 1 : NULL;
        bool behind_jump = before != NULL && before->pc + 1 == jump->pc && before->kind == JUMP_PLAIN;
        jump->is_removed = behind_jump || never_goes_on(instruction_opcode(unit->code->instructions[jump->pc - 1]));
    }
}

static void compute_shifts(Unit *unit) {
    int32_t shift = 0;
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        Jump *jump = &jumps_of(unit)[i];
        shift += jump->is_widened - jump->is_removed;
        jump->shift = shift;
    }
}

static int32_t jump_offset(const Unit *unit, const Jump *jump) {
    return (int32_t)(segment_moved(unit, jump->target) - (segment_moved(unit, jump->pc) + jump->is_widened + 1));
}

// True if a jump was widened, which may put others out of reach.
static bool widen_jumps(Unit *unit) {
    bool changed = false;
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        Jump *jump = &jumps_of(unit)[i];
        int32_t offset = jump_offset(unit, jump);
        bool is_too_far = offset > SHORT_JUMP_MAX || offset < -SHORT_JUMP_MAX;
        if (jump->kind == JUMP_SHORT && !jump->is_widened && is_too_far) {
            jump->is_widened = changed = true;
        }
    }
    return changed;
}

static Instruction inverted(Instruction word) {
    switch (instruction_opcode(word)) {
        case OPCODE_JUMP_TRUE: return instruction_abx(OPCODE_JUMP_FALSE, instruction_a(word), 1);
        case OPCODE_JUMP_FALSE: return instruction_abx(OPCODE_JUMP_TRUE, instruction_a(word), 1);
        case OPCODE_JUMP_NONE: return instruction_abx(OPCODE_JUMP_NOT_NONE, instruction_a(word), 1);
        default: return instruction_abx(OPCODE_JUMP_NONE, instruction_a(word), 1);
    }
}

static Instruction *write_jump(const Unit *unit, const Jump *jump, Instruction word, Instruction *to) {
    int32_t offset = jump_offset(unit, jump);
    if (jump->is_removed) {
        return to;
    }
    if (jump->is_widened) {
        *to++ = inverted(word);
        *to++ = instruction_j(OPCODE_JUMP, offset);
    } else if (jump->kind == JUMP_SHORT) {
        *to++ = instruction_abx(instruction_opcode(word), instruction_a(word), (unsigned)offset);
    } else {
        *to++ = instruction_j(OPCODE_JUMP, offset);
    }
    return to;
}

// The old words stand `gap` words behind their place, so that writing never catches up with reading.
static void rewrite(Unit *unit, uint32_t gap) {
    Code *code = unit->code;
    Instruction *base = (Instruction *)code->instructions;
    Instruction *to = base + unit->segment_start;
    uint32_t from = unit->segment_start;
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        const Jump *jump = &jumps_of(unit)[i];
        uint32_t plain = jump->pc - from;
        memmove(to, base + from + gap, plain * sizeof(Instruction));
        to = write_jump(unit, jump, base[jump->pc + gap], to + plain);
        from = jump->pc + 1;
    }
    uint32_t rest = code->instruction_count - from;
    memmove(to, base + from + gap, rest * sizeof(Instruction));
    code->instruction_count = (uint32_t)(to + rest - base);
}

static bool make_gap(Compiler *c, uint32_t gap) {
    Unit *unit = c->unit;
    Code *code = unit->code;
    size_t words = (size_t)code->instruction_count + gap;
    if (gap == 0) {
        return true;
    }
    if (!buffer_resize((void *)&code->instructions, words * sizeof(Instruction))) {
        compiler_raised(c);
        return false;
    }
    unit->instruction_capacity = (uint32_t)words;
    Instruction *start = (Instruction *)code->instructions + unit->segment_start;
    memmove(start + gap, start, (code->instruction_count - unit->segment_start) * sizeof(Instruction));
    return true;
}

static bool reserve_exceptions(Compiler *c, uint32_t count) {
    Unit *unit = c->unit;
    if (count <= unit->exception_capacity) {
        return true;
    }
    if (count > UINT16_MAX) {
        compiler_error(c, c->where, "too many exception handlers");
        return false;
    }
    size_t capacity = buffer_grown_capacity(count);
    if (!buffer_resize((void *)&unit->code->exceptions, capacity * sizeof(ExceptionEntry))) {
        compiler_raised(c);
        return false;
    }
    unit->exception_capacity = (uint32_t)capacity;
    return true;
}

static void write_exceptions(Compiler *c) {
    Unit *unit = c->unit;
    Code *code = unit->code;
    const RegionRange *ranges = unit->ranges.items;
    if (!reserve_exceptions(c, code->exception_count + unit->ranges.count)) {
        return;
    }
    for (uint32_t i = 0; i < unit->ranges.count; i++) {
        ExceptionEntry entry = {segment_moved(unit, ranges[i].start), segment_moved(unit, ranges[i].end),
                                segment_moved(unit, ranges[i].region->handler), ranges[i].region->reg};
        if (entry.start < entry.end) {
            ((ExceptionEntry *)code->exceptions)[code->exception_count++] = entry;
        }
    }
}

static uint32_t count_widened(const Unit *unit) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < unit->jumps.count; i++) {
        count += jumps_of(unit)[i].is_widened;
    }
    return count;
}

void segment_resolve(Compiler *c) {
    Unit *unit = c->unit;
    thread_jumps(unit);
    remove_dead_jumps(c);
    if (c->failed) {
        return;
    }
    remove_jumps_to_next(unit);
    do {
        compute_shifts(unit);
    } while (here(c) - unit->segment_start > SHORT_JUMP_MAX && widen_jumps(unit));
    if (unit->jumps.count > 0) {
        uint32_t gap = count_widened(unit);
        if (!make_gap(c, gap)) {
            return;
        }
        rewrite(unit, gap);
    }
    write_exceptions(c);
}
