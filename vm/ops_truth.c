// Truth values that decide a jump, NOT or IN; a Python __bool__ or __len__ gets a frame.
#include "gen/names.h"
#include "vm/call.h"
#include "vm/ops.h"

static void jump_word(Frame *frame, bool taken) {
    if (taken) {
        frame->pc += (uint32_t)instruction_sj(frame->code->instructions[frame->pc]);
    }
    frame->pc++;
}

Step condition_resume(Frame *frame, bool truth) {
    Instruction i = frame_instruction(frame);
    Opcode opcode = instruction_opcode(i);
    switch (opcode) {
        case OPCODE_JUMP_TRUE:
        case OPCODE_JUMP_FALSE:
            if (truth == (opcode == OPCODE_JUMP_TRUE)) {
                frame->pc += (uint32_t)instruction_sbx(i);
            }
            return STEP_FRAME;
        case OPCODE_NOT:
        case OPCODE_NOT_IN: frame->registers[instruction_a(i)] = value_from_bool(!truth); return STEP_FRAME;
        case OPCODE_IN: frame->registers[instruction_a(i)] = value_from_bool(truth); return STEP_FRAME;
        default: jump_word(frame, truth == (instruction_c(i) != 0)); return STEP_FRAME;
    }
}

Step condition_from_bool(Frame *frame, bool is_length, Value result) {
    if (!is_length) {
        if (!value_is_bool(result)) {
            (void)raise_error(&TypeError_type, "__bool__ should return bool, returned %T", result);
            return STEP_RAISED;
        }
        return condition_resume(frame, value_same(result, VALUE_TRUE));
    }
    intptr_t length;
    TRY_BOOL_OR(object_to_intptr(result, &length), STEP_RAISED);
    if (length < 0) {
        (void)raise_error(&ValueError_type, "__len__() should return >= 0");
        return STEP_RAISED;
    }
    return condition_resume(frame, length != 0);
}

Step condition_resolve(Context *context, Frame *frame, Value value) {
    if (value_is_bool(value)) {
        return condition_resume(frame, value_same(value, VALUE_TRUE));
    }
    const Type *type = value_type(value);
    bool has_bool = type_overrides(type, SPECIAL_BOOL);
    if (has_bool || (type_overrides(type, SPECIAL_LEN) && type->slots->truth == NULL)) {
        Function *function = special_function(type, has_bool ? NAME(__bool__) : NAME(__len__));
        if (function != NULL) {
            return call_special(context, function, 1, &value, ACTION_BOOL, has_bool ? 0 : 1);
        }
    }
    bool truth;
    TRY_BOOL_OR(object_truth(value, &truth), STEP_RAISED);
    return condition_resume(frame, truth);
}

Step op_truth(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    bool is_not = instruction_opcode(i) == OPCODE_NOT;
    return condition_resolve(context, frame, frame->registers[is_not ? instruction_b(i) : instruction_a(i)]);
}
