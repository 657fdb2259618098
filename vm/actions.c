// What happens when a frame returns, yields or raises: the return actions, and unwinding.
#include "gen/names.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/host.h"
#include "vm/ops.h"
#include "vm/traceback.h"

static Step action_self(Frame *caller, unsigned target, Value instance, Value result) {
    if (!value_is_none(result)) {
        (void)raise_error(&TypeError_type, "__init__() should return None, not '%T'", result);
        return STEP_RAISED;
    }
    caller->registers[target] = instance;
    return STEP_NEXT;
}

static Step action_to_c(Context *context, Value result) {
    context->result = result;
    return STEP_EXIT;
}

Step action_perform(Context *context, ReturnAction action, unsigned target, Value operand, Value result) {
    Frame *caller = context->frame;
    switch (action) {
        case ACTION_UNARY:
        case ACTION_GETATTRIBUTE:
        case ACTION_NEXT_VALUE:
        case ACTION_STORE: caller->registers[target] = result; return STEP_NEXT;
        case ACTION_DISCARD: return STEP_NEXT;
        case ACTION_SELF: return action_self(caller, target, operand, result);
        case ACTION_NEW: return call_pending_init(context, target, value_tuple(operand), result);
        case ACTION_TO_C: return action_to_c(context, result);
        case ACTION_CONDITION: return condition_resolve(context, caller, result);
        case ACTION_BOOL: return condition_from_bool(caller, target != 0, result);
        case ACTION_BINARY:
            if (value_same(result, VALUE_NOT_IMPLEMENTED)) {
                return binary_continue(context, caller, target + 1);
            }
            caller->registers[instruction_a(frame_instruction(caller))] = result;
            return STEP_NEXT;
        case ACTION_COMPARE:
            if (value_same(result, VALUE_NOT_IMPLEMENTED)) {
                return compare_continue(context, caller, target + 1);
            }
            return compare_result(context, caller, result);
        case ACTION_ITER: return iteration_begin(caller, target, result);
        case ACTION_FOR: return for_iter_value(caller, result);
        case ACTION_YIELD_FROM: return frame_yield(context, caller, result);
    }
    host_fatal("unknown return action");
}

// A generator has returned: for whoever iterates, that is the end.
static Step generator_returned(Context *context, ReturnAction action, unsigned target, Value result) {
    Frame *caller = context->frame;
    switch (action) {
        case ACTION_FOR: return for_iter_end(caller);
        case ACTION_TO_C: return action_to_c(context, result);
        case ACTION_YIELD_FROM: caller->registers[instruction_a(frame_instruction(caller))] = result; return STEP_FRAME;
        case ACTION_NEXT_VALUE: (void)raise_stop_iteration(result); return STEP_RAISED;
        default: return action_perform(context, action, target, VALUE_NULL, result);
    }
}

Step frame_return(Context *context, Value result) {
    Frame *frame = context->frame;
    ReturnAction action = frame->action;
    unsigned target = frame->target;
    if (frame->flags & FRAME_GENERATOR) {
        generator_finish(context);
        return generator_returned(context, action, target, result);
    }
    Value operand = (frame->flags & FRAME_OPERAND) ? frame->operand : VALUE_NULL;
    context_pop(context);
    return action_perform(context, action, target, operand, result);
}

// Unwinding
// ---------------------------------------------------------------------------------------------------------------

static bool find_handler(Frame *frame, Value exception) {
    const Code *code = frame->code;
    uint32_t position = frame->pc - 1;
    if (UNLIKELY(vm_context->stopping)) {
        return false;
    }
    for (uint32_t index = 0; index < code->exception_count; index++) {
        const ExceptionEntry *entry = &code->exceptions[index];
        if (position >= entry->start && position < entry->end) {
            frame->registers[entry->reg] = exception;
            frame->pc = entry->handler;
            return true;
        }
    }
    return false;
}

// PEP 479: StopIteration must not leave a generator by accident.
static void convert_stop_iteration(const Generator *generator) {
    const Type *type = generator->object.type;
    bool async = type == &async_generator_type;
    bool stop_async = async && error_matches(&StopAsyncIteration_type);
    if (!stop_async && !error_matches(&StopIteration_type)) {
        return;
    }
    Value cause = error_fetch();
    const char *kind = type == &coroutine_type ? "coroutine" : async ? "async generator" : "generator";
    (void)raise_error(&RuntimeError_type, "%s raised %s", kind, stop_async ? "StopAsyncIteration" : "StopIteration");
    if (error_matches(&RuntimeError_type)) {
        Exception *error = (Exception *)value_object(vm_context->pending);
        error->cause = error->context = cause;
        error->suppress_context = true;
    }
}

static Value take_stop_value(void) { return stop_iteration_value(error_fetch()); }

// A getter or __getattr__ raised: an AttributeError that does not say so gets what was looked for.
static void describe_failed_attribute(const Frame *caller) {
    Instruction i = frame_instruction(caller);
    Opcode opcode = instruction_opcode(i);
    if ((opcode == OPCODE_GET_ATTR || opcode == OPCODE_LOAD_METHOD) && error_matches(&AttributeError_type)) {
        Instruction before = caller->pc >= 2 ? caller->code->instructions[caller->pc - 2] : 0;
        uint32_t ext = caller->pc >= 2 && instruction_opcode(before) == OPCODE_EXT ? before >> 8 : 0;
        exception_describe_attribute(vm_context->pending, value_from_object(constant_name_c(caller, i, ext)),
                                     caller->registers[instruction_b(i)]);
    }
}

// `action` of a frame that raised: some callers take certain exceptions as a result.
static Step action_failed(Context *context, ReturnAction action, unsigned target, Value operand) {
    Frame *caller = context->frame;
    switch (action) {
        case ACTION_TO_C: context->result = RAISED; return STEP_EXIT;
        case ACTION_FOR:
            if (error_matches(&StopIteration_type)) {
                error_clear();
                return for_iter_end(caller);
            }
            return STEP_RAISED;
        case ACTION_YIELD_FROM:
            if (error_matches(&StopIteration_type)) {
                caller->registers[instruction_a(frame_instruction(caller))] = take_stop_value();
                return STEP_FRAME;
            }
            return STEP_RAISED;
        case ACTION_GETATTRIBUTE:
            return error_matches(&AttributeError_type) ? get_attr_fallback(context, target, operand) : STEP_RAISED;
        case ACTION_STORE: describe_failed_attribute(caller); return STEP_RAISED;
        default: return STEP_RAISED;
    }
}

static Step leave_failed_frame(Context *context) {
    Frame *frame = context->frame;
    ReturnAction action = frame->action;
    unsigned target = frame->target;
    Value operand = (frame->flags & FRAME_OPERAND) ? frame->operand : VALUE_NULL;
    if (frame->flags & FRAME_GENERATOR) {
        Generator *generator = frame_generator(frame);
        generator_finish(context);
        convert_stop_iteration(generator);
    } else {
        context_pop(context);
    }
    return action_failed(context, action, target, operand);
}

Step unwind(Context *context) {
    if (UNLIKELY(value_is_null(context->pending))) {
        (void)raise_error(&SystemError_type, "error return without exception set");
    }
    if (!context->keep_traceback) {
        set_exception_context(context);
    }
    for (;;) {
        Frame *frame = context->frame;
        if (context->keep_traceback) {
            context->keep_traceback = false;
        } else {
            traceback_add(context, frame);
        }
        if (find_handler(frame, context->pending)) {
            context->pending = VALUE_NULL;
            return STEP_FRAME;
        }
        Step step = leave_failed_frame(context);
        if (step != STEP_RAISED) {
            return step;
        }
    }
}
