// Instruction words: see opcodes.def.
#pragma once

#include "core/config.h"

typedef enum {
#define OPCODE(name, format, operands, effect) OPCODE_##name,
#include "objects/opcodes.def"
#undef OPCODE
    OPCODE_COUNT
} Opcode;

enum {
    OPCODE_FORMAT_SIZE = 6
};

// The formats of opcodes.def, padded with NULs.
extern const char opcode_formats[OPCODE_COUNT][OPCODE_FORMAT_SIZE];

typedef uint32_t Instruction;

static inline Opcode instruction_opcode(Instruction i) { return (Opcode)(i & 0xff); }
static inline unsigned instruction_a(Instruction i) { return (i >> 8) & 0xff; }
static inline unsigned instruction_b(Instruction i) { return (i >> 16) & 0xff; }
static inline unsigned instruction_c(Instruction i) { return i >> 24; }
static inline int instruction_sb(Instruction i) { return (int8_t)(i >> 16); }
static inline int instruction_sc(Instruction i) { return (int8_t)(i >> 24); }
static inline unsigned instruction_bx(Instruction i) { return i >> 16; }
static inline int instruction_sbx(Instruction i) { return (int16_t)(i >> 16); }
static inline int32_t instruction_sj(Instruction i) { return (int32_t)i >> 8; }

static inline Instruction instruction_abc(Opcode op, unsigned a, unsigned b, unsigned c) {
    return (Instruction)op | (a & 0xff) << 8 | (b & 0xff) << 16 | (c & 0xff) << 24;
}
static inline Instruction instruction_abx(Opcode op, unsigned a, unsigned bx) {
    return (Instruction)op | (a & 0xff) << 8 | (bx & 0xffff) << 16;
}
static inline Instruction instruction_j(Opcode op, int32_t offset) { return (Instruction)op | (uint32_t)offset << 8; }
