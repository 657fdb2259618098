// Raising, handling and except*.
#include "gen/names.h"
#include "objects/list.h"
#include "vm/call.h"
#include "vm/ops.h"
#include "vm/vm.h"

static Step raise_value(Context *context, Frame *frame, Value exception) {
    exception = TRY_OR(exception_instance(exception), STEP_RAISED);
    exception_set_context((Exception *)value_object(exception), frame_handled(frame));
    context->pending = exception;
    return STEP_RAISED;
}

Step op_raise(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return raise_value(context, frame, frame->registers[instruction_a(i)]);
}

static Value cause_instance(Value cause) {
    bool is_class =
        value_is_instance(cause, &type_type) && type_is_subtype((const Type *)value_object(cause), &BaseException_type);
    if (value_is_none(cause) || is_class || value_is_instance(cause, &BaseException_type)) {
        return value_is_none(cause) ? cause : exception_instance(cause);
    }
    return raise_error(&TypeError_type, "exception causes must derive from BaseException");
}

Step op_raise_from(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value exception = TRY_OR(exception_instance(frame->registers[instruction_a(i)]), STEP_RAISED);
    Exception *error = (Exception *)value_object(exception);
    error->cause = TRY_OR(cause_instance(frame->registers[instruction_b(i)]), STEP_RAISED);
    error->suppress_context = true;
    return raise_value(context, frame, exception);
}

static Step raise_unchanged(Context *context, Value exception) {
    context->pending = exception;
    context->keep_traceback = true;
    return STEP_RAISED;
}

Step op_raise_again(Context *context, Frame *frame, Instruction i UNUSED, uint32_t ext UNUSED) {
    Value handled = frame_handled(frame);
    if (value_is_none(handled)) {
        (void)raise_error(&RuntimeError_type, "No active exception to reraise");
        return STEP_RAISED;
    }
    return raise_unchanged(context, handled);
}

Step op_reraise(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return raise_unchanged(context, frame->registers[instruction_a(i)]);
}

Step op_push_handled(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value exception = frame->registers[instruction_b(i)];
    frame->registers[instruction_a(i)] = (frame->flags & FRAME_HANDLED) ? frame->handled : VALUE_UNDEF;
    frame->handled = exception;
    frame->flags |= FRAME_HANDLED;
    return STEP_NEXT;
}

const Type *vm_uncatchable;

static bool is_uncatchable(Value exception) {
    return UNLIKELY(vm_uncatchable != NULL) && value_has_type(exception, vm_uncatchable);
}

// A handler, a `finally` or an __exit__() is done; the exception goes on if RERAISE follows, else it was swallowed.
static bool is_swallowed(const Frame *frame) {
    return instruction_opcode(frame->code->instructions[frame->pc]) != OPCODE_RERAISE;
}

Step op_pop_handled(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value previous = frame->registers[instruction_a(i)];
    Value handled = (frame->flags & FRAME_HANDLED) ? frame->handled : VALUE_NONE;
    if (value_is_undef(previous)) {
        frame->flags &= (uint8_t)~FRAME_HANDLED;
    } else {
        frame->handled = previous;
    }
    if (is_uncatchable(handled) && is_swallowed(frame)) {
        return raise_unchanged(context, handled);
    }
    return STEP_NEXT;
}

// Matching
// ----------------------------------------------------------------------------------------------------------------

static bool is_exception_class(Value v) {
    return value_is_object(v) && (type_flags(value_object(v)->type) & TYPE_CLASSES) &&
           type_is_subtype((const Type *)value_object(v), &BaseException_type);
}

static bool raise_not_exception_class(void) {
    return raise_false(&TypeError_type, "catching classes that do not inherit from BaseException is not allowed");
}

static bool check_classes(Value classes, bool (*check)(Value)) {
    if (!value_is_instance(classes, &tuple_type)) {
        return check(classes);
    }
    const Tuple *tuple = value_tuple(classes);
    for (size_t index = 0; index < tuple->length; index++) {
        TRY_BOOL_OR(check(tuple->items[index]), false);
    }
    return true;
}

static bool check_exception_class(Value v) { return is_exception_class(v) || raise_not_exception_class(); }

static bool check_no_group_class(Value v) {
    TRY_BOOL_OR(check_exception_class(v), false);
    if (type_is_subtype((const Type *)value_object(v), &BaseExceptionGroup_type)) {
        return raise_false(&TypeError_type, "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
    return true;
}

static bool exception_matches(Value exception, Value classes) {
    const Type *type = value_object(exception)->type;
    if (is_uncatchable(exception)) {
        return false;
    }
    if (!value_is_instance(classes, &tuple_type)) {
        return type_is_subtype(type, (const Type *)value_object(classes));
    }
    const Tuple *tuple = value_tuple(classes);
    for (size_t index = 0; index < tuple->length; index++) {
        if (type_is_subtype(type, (const Type *)value_object(tuple->items[index]))) {
            return true;
        }
    }
    return false;
}

Step op_match_exception(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value exception = frame->registers[instruction_b(i)];
    Value classes = frame->registers[instruction_c(i)];
    TRY_BOOL_OR(check_classes(classes, check_exception_class), STEP_RAISED);
    bool matches = exception_matches(exception, classes);
    context->caught_interrupt |= matches && value_is_instance(exception, &KeyboardInterrupt_type);
    return step_store(frame, instruction_a(i), value_from_bool(matches));
}

// except*
// -----------------------------------------------------------------------------------------------------------------

static Value new_group(Value exceptions) {
    Value arguments[] = {value_from_object(&str_empty), exceptions};
    return vm_call_values(value_from_object(&BaseExceptionGroup_type), 2, arguments);
}

static Value wrap_naked(Value exception) { return new_group(value_from_object(TRY_PTR(tuple_from(&exception, 1)))); }

static bool match_group(Value exception, Value classes, Value *matching, Value *rest) {
    *matching = *rest = VALUE_NONE;
    if (value_is_none(exception)) {
        return true;
    }
    if (!value_is_instance(exception, &BaseExceptionGroup_type)) {
        bool matches = exception_matches(exception, classes);
        *rest = matches ? VALUE_NONE : exception;
        *matching = matches ? wrap_naked(exception) : VALUE_NONE;
        return !value_is_raised(*matching);
    }
    return exception_group_split(exception, classes, matching, rest);
}

Step op_match_group(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value *registers = frame->registers;
    Value classes = registers[instruction_c(i)];
    Value matching;
    Value rest;
    TRY_BOOL_OR(check_classes(classes, check_no_group_class), STEP_RAISED);
    TRY_BOOL_OR(match_group(registers[instruction_b(i)], classes, &matching, &rest), STEP_RAISED);
    registers[instruction_a(i)] = matching;
    registers[instruction_a(i) + 1] = rest;
    return STEP_NEXT;
}

// Raised by `raise` within the handlers: same group object parts as the original had.
static bool is_part_of(Value exception, const Exception *original) {
    const Exception *error = (const Exception *)value_object(exception);
    return value_is_instance(exception, &BaseExceptionGroup_type) &&
           value_same(error->traceback, original->traceback) && value_same(error->cause, original->cause) &&
           value_same(error->context, original->context);
}

static bool collect_leaves(Value exception, List *leaves) {
    TRY_BOOL_OR(vm_check_stack(), false);
    if (!value_is_instance(exception, &BaseExceptionGroup_type)) {
        return list_append(leaves, exception);
    }
    const Tuple *parts = ((const ExceptionGroup *)value_object(exception))->exceptions;
    for (size_t index = 0; index < parts->length; index++) {
        TRY_BOOL_OR(collect_leaves(parts->items[index], leaves), false);
    }
    return true;
}

static bool is_leaf_of(Value exception, const List *leaves) {
    for (size_t index = 0; index < leaves->length; index++) {
        if (value_same(leaves->items[index], exception)) {
            return true;
        }
    }
    return false;
}

// The part of `exception` that consists of these leaves, with its structure; VALUE_NONE if nothing is left.
static Value project(Value exception, const List *leaves) {
    TRY_BOOL(vm_check_stack());
    if (!value_is_instance(exception, &BaseExceptionGroup_type)) {
        return is_leaf_of(exception, leaves) ? exception : VALUE_NONE;
    }
    const Tuple *parts = ((const ExceptionGroup *)value_object(exception))->exceptions;
    List *kept = TRY_PTR(list_new(parts->length));
    for (size_t index = 0; index < parts->length; index++) {
        Value part = TRY(project(parts->items[index], leaves));
        if (!value_is_none(part)) {
            TRY_BOOL(list_append(kept, part));
        }
    }
    return kept->length == 0 ? VALUE_NONE : exception_group_derive(exception, value_from_object(kept));
}

// Sort what the handlers left into newly raised exceptions and parts of the original.
static Value combine_star(Value original, const List *list) {
    List *raised = TRY_PTR(list_new(list->length + 1));
    List *leaves = TRY_PTR(list_new(0));
    size_t parts = 0;
    Value last_part = VALUE_NONE;
    for (size_t index = 0; index < list->length; index++) {
        Value exception = list->items[index];
        if (value_is_none(exception)) {
            continue;
        }
        if (is_part_of(exception, (const Exception *)value_object(original))) {
            parts++;
            last_part = exception;
            TRY_BOOL(collect_leaves(exception, leaves));
        } else {
            TRY_BOOL(list_append(raised, exception));
        }
    }
    Value again = parts <= 1 ? last_part : TRY(project(original, leaves));
    if (raised->length == 0) {
        return again;
    }
    if (!value_is_none(again)) {
        TRY_BOOL(list_append(raised, again));
    }
    return raised->length == 1 ? raised->items[0] : new_group(value_from_object(raised));
}

static Value first_exception(const List *list) {
    for (size_t index = 0; index < list->length; index++) {
        if (!value_is_none(list->items[index])) {
            return list->items[index];
        }
    }
    return VALUE_NONE;
}

Step op_raise_star(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value original = frame->registers[instruction_b(i)];
    const List *list = value_list(frame->registers[instruction_c(i)]);
    bool is_group = value_is_instance(original, &BaseExceptionGroup_type);
    return step_store(frame, instruction_a(i), is_group ? combine_star(original, list) : first_exception(list));
}

// with
// --------------------------------------------------------------------------------------------------------------------

Step op_exit_exception(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *window = frame->registers + instruction_b(i);
    Value exception = frame->registers[instruction_c(i)];
    Value values[6] = {[3] = value_from_object(value_object(exception)->type),
                       [4] = exception,
                       [5] = ((Exception *)value_object(exception))->traceback};
    Call call = {.callable = window[0], .values = values + 3, .positional = 3, .target = instruction_a(i)};
    if (!value_is_undef(window[1])) {
        values[2] = window[1];
        call.values--;
        call.positional++;
    }
    return call_begin(context, &call);
}
