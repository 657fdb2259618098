// Subscripts.
#include "gen/names.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/slice.h"
#include "vm/call.h"
#include "vm/ops.h"

static Step get_item(Context *context, Frame *frame, Value self, Value key, unsigned target) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_GETITEM)) {
        Function *function = special_function(type, NAME(__getitem__));
        if (function != NULL) {
            Value arguments[] = {self, key};
            return call_special(context, function, 2, arguments, ACTION_STORE, target);
        }
    }
    return step_store(frame, target, object_get_item(self, key));
}

Step op_get_item(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *registers = frame->registers;
    return get_item(context, frame, registers[instruction_b(i)], registers[instruction_c(i)], instruction_a(i));
}

Step op_get_item_int(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value key = value_from_small_int(instruction_sc(i));
    return get_item(context, frame, frame->registers[instruction_b(i)], key, instruction_a(i));
}

Step op_set_item(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *registers = frame->registers;
    Value arguments[] = {registers[instruction_a(i)], registers[instruction_b(i)], registers[instruction_c(i)]};
    const Type *type = value_type(arguments[0]);
    if (type_overrides(type, SPECIAL_SETITEM)) {
        Function *function = special_function(type, NAME(__setitem__));
        if (function != NULL) {
            return call_special(context, function, 3, arguments, ACTION_DISCARD, 0);
        }
    }
    return step_bool(object_set_item(arguments[0], arguments[1], arguments[2]));
}

Step op_delete_item(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value arguments[] = {frame->registers[instruction_a(i)], frame->registers[instruction_b(i)]};
    const Type *type = value_type(arguments[0]);
    if (type_overrides(type, SPECIAL_DELITEM)) {
        Function *function = special_function(type, NAME(__delitem__));
        if (function != NULL) {
            return call_special(context, function, 2, arguments, ACTION_DISCARD, 0);
        }
    }
    return step_bool(object_set_item(arguments[0], arguments[1], VALUE_UNDEF));
}

Step op_build_slice(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *parts = frame->registers + instruction_b(i);
    return step_store(frame, instruction_a(i), slice_new(parts[0], parts[1], parts[2]));
}
