#include "modules/std/re_emit.h"

#include "gen/re.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "vm/api.h"

static void buffer_trace(Object *self) { gc_visit_buffer(&((ReBuffer *)self)->data); }

const Slots re_buffer_slots = {.size = sizeof(ReBuffer), .trace = buffer_trace};

ReBuffer *re_buffer_new(void) { return gc_new(&re_buffer_type, sizeof(ReBuffer)); }

static bool buffer_reserve(ReBuffer *buffer, size_t length) {
    return length <= buffer_capacity(&buffer->data) || buffer_resize(&buffer->data, buffer_grown_capacity(length));
}

bool re_buffer_insert(ReBuffer *buffer, size_t at, const void *bytes, size_t count) {
    size_t length = buffer->length + count;
    if (length > RE_JUMP_MAX) {
        return raise_false(&OverflowError_type, "regular expression code size limit exceeded");
    }
    TRY_BOOL_OR(buffer_reserve(buffer, length), false);
    if (count > 0) {
        memmove(buffer->data + at + count, buffer->data + at, buffer->length - at);
        if (bytes != NULL) {
            memcpy(buffer->data + at, bytes, count);
        }
    }
    buffer->length = (uint32_t)length;
    return true;
}

void re_buffer_remove(ReBuffer *buffer, size_t at, size_t count) {
    if (count > 0) {
        memmove(buffer->data + at, buffer->data + at + count, buffer->length - at - count);
        buffer->length -= (uint32_t)count;
    }
}

ReInstruction re_instruction(ReOp op) { return (ReInstruction){1, {(uint8_t)op}}; }

void re_add_byte(ReInstruction *instruction, unsigned byte) {
    instruction->bytes[instruction->length++] = (uint8_t)byte;
}

void re_add_number(ReInstruction *instruction, uint32_t number) {
    for (; number >= 0x80; number >>= 7) {
        re_add_byte(instruction, (number & 0x7F) | 0x80);
    }
    re_add_byte(instruction, number);
}

void re_write_jump(uint8_t *at, size_t distance) {
    at[0] = (uint8_t)distance;
    at[1] = (uint8_t)(distance >> 8);
    at[2] = (uint8_t)(distance >> 16);
}

void re_add_jump(ReInstruction *instruction, size_t distance) {
    re_write_jump(instruction->bytes + instruction->length, distance);
    instruction->length += RE_JUMP_BYTES;
}

bool re_emit(ReBuffer *code, const ReInstruction *instruction) { return re_insert(code, code->length, instruction); }

bool re_insert(ReBuffer *code, size_t at, const ReInstruction *instruction) {
    return re_buffer_insert(code, at, instruction->bytes, instruction->length);
}
