// Making functions, and the calls that the dispatch loop does not do itself.
#include "gen/names.h"
#include "objects/list.h"
#include "vm/call.h"
#include "vm/ops.h"

Step op_make_function(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    const Code *code = (const Code *)value_object(constant_bx(frame, i, ext));
    Function *function = TRY_PTR_OR(function_new(code, frame_globals(frame)), STEP_RAISED);
    frame->registers[instruction_a(i)] = value_from_object(function);
    return STEP_NEXT;
}

Step op_set_function(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    enum {
        DEFAULTS,
        KEYWORD_DEFAULTS,
        ANNOTATIONS,
        CLOSURE,
        TYPE_PARAMETERS
    };
    Function *function = (Function *)value_object(frame->registers[instruction_a(i)]);
    Value part = frame->registers[instruction_b(i)];
    switch (instruction_c(i)) {
        case DEFAULTS: function->defaults = value_tuple(part); return STEP_NEXT;
        case KEYWORD_DEFAULTS: function->keyword_defaults = value_dict(part); return STEP_NEXT;
        case ANNOTATIONS: return step_bool(function_set_metadata(function, NAME(__annotations__), part));
        case CLOSURE: function->closure = value_tuple(part); return STEP_NEXT;
        default: return step_bool(function_set_metadata(function, NAME(__type_params__), part));
    }
}

Step op_call(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value *window = frame->registers + instruction_a(i);
    Call call = {
        .callable = window[0], .values = window + 1, .positional = instruction_b(i), .target = instruction_c(i)};
    return call_begin(context, &call);
}

// The callable and arguments of a method window with `count` arguments.
static Call method_call(Frame *frame, Instruction i, size_t count) {
    Value *window = frame->registers + instruction_a(i);
    Call call = {.callable = window[0], .values = window + 2, .positional = count, .target = instruction_c(i)};
    if (!value_is_undef(window[1])) {
        call.values--;
        call.positional++;
    }
    return call;
}

Step op_call_method(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Call call = method_call(frame, i, instruction_b(i));
    return call_begin(context, &call);
}

static void add_keywords(Call *call, const Frame *frame) {
    call->keywords = value_tuple(frame->code->constants[instruction_bx(frame_instruction(frame))]);
    call->positional -= call->keywords->length;
}

Step op_call_kw(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value *window = frame->registers + instruction_a(i);
    Call call = {
        .callable = window[0], .values = window + 1, .positional = instruction_b(i), .target = instruction_c(i)};
    add_keywords(&call, frame);
    return call_begin(context, &call);
}

Step op_call_method_kw(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Call call = method_call(frame, i, instruction_b(i));
    add_keywords(&call, frame);
    return call_begin(context, &call);
}

// Split a dict into the names for Call.keywords and the values. False = raised.
static bool unpack_keywords(const Dict *dict, Tuple *names, Value *values) {
    uint32_t position = 0;
    size_t index = 0;
    Value key;
    while (dict_next(dict, &position, &key, &values[index])) {
        if (!value_is_any_str(key)) {
            return raise_false(&TypeError_type, "keywords must be strings");
        }
        names->items[index++] = key;
    }
    return true;
}

// Arguments are copied, since a call may put self before them.
Step op_call_ex(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *window = frame->registers + instruction_a(i);
    bool is_list = value_is_list(window[1]);
    size_t positional = is_list ? value_list(window[1])->length : value_tuple(window[1])->length;
    const Dict *dict = value_is_none(window[2]) || value_dict(window[2])->length == 0 ? NULL : value_dict(window[2]);
    size_t total = positional + (dict == NULL ? 0 : dict->length);
    Value few[12];
    Value *values = few;
    if (total + 1 > ARRAY_LENGTH(few)) {
        values = TRY_PTR_OR(tuple_new(total + 1), STEP_RAISED)->items;
    }
    values++;
    Call call = {.callable = window[0], .values = values, .positional = positional, .target = instruction_c(i)};
    if (dict != NULL) {
        Tuple *names = TRY_PTR_OR(tuple_new(dict->length), STEP_RAISED);
        TRY_BOOL_OR(unpack_keywords(dict, names, values + positional), STEP_RAISED);
        call.keywords = names;
    }
    copy_values(values, is_list ? value_list(window[1])->items : value_tuple(window[1])->items, positional);
    return call_begin(context, &call);
}
