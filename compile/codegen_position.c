// The position table of a code: for each run of instructions at one place its length and the place, as differences in a
// variable number of bytes. objects/code.c reads it.
#include "compile/codegen.h"
#include "heap/buffer.h"

enum {
    RUN_BYTES_MAX = 5 * 5
};

static uint8_t *write_unsigned(uint8_t *to, uint32_t number) {
    for (; number >= 0x80; number >>= 7) {
        *to++ = (uint8_t)(number | 0x80);
    }
    *to++ = (uint8_t)number;
    return to;
}

static uint8_t *write_signed(uint8_t *to, int32_t number) {
    return write_unsigned(to, (uint32_t)number << 1 ^ (uint32_t)(number >> 31));
}

static bool reserve(Compiler *c, uint32_t bytes) {
    Unit *unit = c->unit;
    if (bytes <= unit->position_capacity) {
        return true;
    }
    size_t capacity = buffer_grown_capacity(bytes);
    if (!buffer_resize((void *)&unit->code->positions, capacity)) {
        compiler_raised(c);
        return false;
    }
    unit->position_capacity = (uint32_t)capacity;
    return true;
}

static void write_run(Compiler *c, const PositionRun *run, uint32_t length) {
    Unit *unit = c->unit;
    Code *code = unit->code;
    if (!reserve(c, unit->positions_length + RUN_BYTES_MAX + 1)) {
        return;
    }
    uint8_t *start = (uint8_t *)code->positions;
    uint8_t *to = start + unit->positions_length;
    if (to == start) {
        *to++ = c->keep_columns;
        unit->position_line = code->first_line;
    }
    to = write_unsigned(to, length);
    to = write_signed(to, (int32_t)(run->line - unit->position_line));
    if (c->keep_columns) {
        to = write_unsigned(to, run->end_line - run->line);
        to = write_unsigned(to, run->column);
        to = write_signed(to, (int32_t)(run->end_column - run->column));
    }
    unit->position_line = run->line;
    unit->positions_length = (uint32_t)(to - start);
}

void positions_end(Compiler *c) {
    Unit *unit = c->unit;
    if (unit->positions_length > 0 && reserve(c, unit->positions_length + 1)) {
        ((uint8_t *)unit->code->positions)[unit->positions_length++] = 0;
    }
}

void positions_write(Compiler *c) {
    Unit *unit = c->unit;
    const PositionRun *runs = unit->runs.items;
    for (uint32_t i = 0; i < unit->runs.count && !c->failed; i++) {
        uint32_t start = segment_moved(unit, runs[i].pc);
        uint32_t end = i + 1 < unit->runs.count ? segment_moved(unit, runs[i + 1].pc) : here(c);
        if (end > start) {
            write_run(c, &runs[i], end - start);
        }
    }
}
