// Bytes that grow on the heap, and instructions put into them.
#pragma once

#include "heap/type.h"
#include "modules/std/re_program.h"

// A heap object that owns one growing buffer.
typedef struct {
    Object object;
    uint8_t *data;  // buffer
    uint32_t length;
} ReBuffer;

NODISCARD ReBuffer *re_buffer_new(void);  // NULL = raised

// Make room for `count` bytes at `at` (<= length) and copy `bytes` there unless that is NULL. False = raised.
NODISCARD bool re_buffer_insert(ReBuffer *buffer, size_t at, const void *bytes, size_t count);
void re_buffer_remove(ReBuffer *buffer, size_t at, size_t count);

// One instruction without a set or text, on the C stack.
typedef struct {
    uint8_t length;
    uint8_t bytes[1 + 1 + 4 * RE_NUMBER_BYTES];
} ReInstruction;

ReInstruction re_instruction(ReOp op);
void re_add_byte(ReInstruction *instruction, unsigned byte);
void re_add_number(ReInstruction *instruction, uint32_t number);
void re_add_jump(ReInstruction *instruction, size_t distance);  // RE_JUMP_MAX at most
void re_write_jump(uint8_t *at, size_t distance);

NODISCARD bool re_emit(ReBuffer *code, const ReInstruction *instruction);
NODISCARD bool re_insert(ReBuffer *code, size_t at, const ReInstruction *instruction);
