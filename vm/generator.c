#include "vm/generator.h"

#include "gen/generator.h"
#include "heap/gc.h"
#include "vm/call.h"
#include "vm/ops.h"
#include "vm/traceback.h"
#include "vm/vm.h"

Generator *generator_new(Function *function) {
    const Code *code = function->code;
    const Type *type = (code->flags & CODE_ASYNC_GENERATOR) ? &async_generator_type
                       : (code->flags & CODE_COROUTINE)     ? &coroutine_type
                                                            : &generator_type;
    Generator *generator = gc_new(type, sizeof(Generator) + code->register_count * sizeof(Value));
    if (generator == NULL) {
        return NULL;
    }
    generator->name = function_name(function);
    generator->qualified_name = function_own_qualified_name(function);
    generator->frame.code = code;
    generator->frame.function = function;
    generator->frame.registers = generator->registers;
    generator->frame.flags = FRAME_GENERATOR;
    generator->unguarded = code->exception_count == 0;
    frame_clear(code, generator->registers, 0);
    // A coroutine that is dropped before it starts gives a warning.
    TRY_BOOL_OR(type != &coroutine_type || gc_register_finaliser(&generator->object), NULL);
    return generator;
}

static void generator_trace(Object *self) {
    Generator *generator = (Generator *)self;
    if (generator->frame.code == NULL) {
        return;
    }
    if (generator->origin != NULL) {
        gc_visit_object(generator->origin);
    }
    gc_visit_object(generator->name);
    if (generator->qualified_name != NULL) {
        gc_visit_object(generator->qualified_name);
    }
    frame_visit(&generator->frame);
    if (generator->state == GENERATOR_FINISHED) {
        return;
    }
    for (size_t index = 0; index < generator->frame.code->register_count; index++) {
        gc_visit(generator->registers[index]);
    }
}

static const Str *qualified_name_of(const Generator *generator) {
    return generator->qualified_name != NULL ? generator->qualified_name : code_qualified_name(generator->frame.code);
}

static const char *kind_name(const Generator *generator) {
    const Type *type = generator->object.type;
    return type == &coroutine_type ? "coroutine" : type == &async_generator_type ? "async generator" : "generator";
}

// Entering and leaving
// ----------------------------------------------------------------------------------------------------

static bool check_startable(const Generator *generator) {
    return generator->state != GENERATOR_RUNNING ||
           raise_false(&ValueError_type, "%s already executing", kind_name(generator));
}

static bool link_frame(Context *context, Generator *generator) {
    uint8_t flags;
    generator->stack_top = context_stack_top(context);
    generator->reserved = TRY_PTR_OR(context_reserve_record(context, &flags), false);
    generator->frame.flags |= flags;
    generator->state = GENERATOR_RUNNING;
    context_push(context, &generator->frame);
    return true;
}

static bool is_delegating(const Generator *generator) {
    return generator->state == GENERATOR_SUSPENDED &&
           instruction_opcode(frame_instruction(&generator->frame)) == OPCODE_YIELD_FROM;
}

// Put `sent` where the instruction that suspended expects it. YIELD_FROM is executed again.
static void deliver(Generator *generator, Value sent) {
    Frame *frame = &generator->frame;
    Instruction i = frame_instruction(frame);
    if (is_delegating(generator)) {
        frame->registers[instruction_b(i) + 1] = sent;
        frame->pc--;
    } else {
        frame->registers[instruction_a(i)] = sent;
    }
}

bool generator_enter(Context *context, Generator *generator, ReturnAction action, Value sent) {
    // Before anything is changed: a running generator's frame says where its result goes.
    TRY_BOOL_OR(check_startable(generator), false);
    generator->frame.action = (uint8_t)action;
    if (generator->state == GENERATOR_CREATED) {
        if (!value_is_none(sent)) {
            return raise_false(&TypeError_type, "can't send non-None value to a just-started %s", kind_name(generator));
        }
        if (generator->object.type == &coroutine_type) {
            gc_unregister_finaliser(&generator->object);
        }
        return link_frame(context, generator);
    }
    bool delegating = is_delegating(generator);
    uint32_t pc = generator->frame.pc;
    deliver(generator, sent);
    if (link_frame(context, generator)) {
        return true;
    }
    generator->frame.pc = delegating ? pc : generator->frame.pc;
    return false;
}

static void unlink_frame(Context *context, GeneratorState state) {
    Generator *generator = frame_generator(context->frame);
    context_pop(context);
    generator->frame.flags &= (uint8_t) ~(FRAME_NEW_STACK_CHUNK | FRAME_NEW_RECORD_CHUNK | FRAME_OBJECT);
    generator->state = (uint8_t)state;
}

static bool is_in_try(const Frame *frame) {
    const Code *code = frame->code;
    uint32_t position = frame->pc - 1;
    for (uint32_t index = 0; index < code->exception_count; index++) {
        if (position >= code->exceptions[index].start && position < code->exceptions[index].end) {
            return true;
        }
    }
    return false;
}

// A generator that is dropped inside a try block is closed by its finaliser. Without memory for that it is only freed.
void generator_suspend(Context *context) {
    Generator *generator = frame_generator(context->frame);
    unlink_frame(context, GENERATOR_SUSPENDED);
    if (!generator->unguarded && is_in_try(&generator->frame)) {
        generator->unguarded = true;
        if (!gc_register_finaliser(&generator->object)) {
            error_clear();
        }
    }
}

void generator_finish(Context *context) {
    Generator *generator = frame_generator(context->frame);
    unlink_frame(context, GENERATOR_FINISHED);
    generator->frame.flags &= (uint8_t)~FRAME_HANDLED;
}

// Running from C
// ----------------------------------------------------------------------------------------------------------

static bool take_outcome(const Generator *generator, Value outcome, Value *result) {
    *result = outcome;
    return !value_is_raised(outcome) && generator->state == GENERATOR_SUSPENDED;
}

static bool failed(Value *result) {
    *result = RAISED;
    return false;
}

static bool finished(const Generator *generator, Value *result) {
    if (generator->object.type == &coroutine_type) {
        (void)raise_error(&RuntimeError_type, "cannot reuse already awaited coroutine");
        return failed(result);
    }
    *result = VALUE_NONE;
    return false;
}

static bool send(Generator *generator, Value sent, Value *result) {
    if (generator->state == GENERATOR_FINISHED) {
        return finished(generator, result);
    }
    TRY_BOOL_OR(generator_enter(vm_context, generator, ACTION_TO_C, sent), failed(result));
    return take_outcome(generator, interp_run(vm_context), result);
}

// A generator that has not started never sees the exception, but its frame shows in the traceback.
static bool throw_before_start(Generator *generator, Value *result) {
    generator->frame.pc = 1;
    traceback_add(vm_context, &generator->frame);
    generator->state = GENERATOR_FINISHED;
    return failed(result);
}

static bool throw_pending(Generator *generator, Value *result) {
    if (generator->state == GENERATOR_CREATED) {
        return throw_before_start(generator, result);
    }
    Value exception = error_fetch();
    generator->frame.action = ACTION_TO_C;
    TRY_BOOL_OR(link_frame(vm_context, generator), failed(result));
    vm_context->pending = exception;
    Value outcome = unwind(vm_context) == STEP_EXIT ? vm_context->result : interp_run(vm_context);
    return take_outcome(generator, outcome, result);
}

bool generator_resume(Generator *generator, Value sent, Value *result) {
    TRY_BOOL_OR(vm_check_stack(), failed(result));
    if (!value_is_undef(sent)) {
        return send(generator, sent, result);
    }
    if (generator->state == GENERATOR_FINISHED) {
        return failed(result);
    }
    return throw_pending(generator, result);
}

Value generator_delegate(const Generator *generator) {
    if (!is_delegating(generator)) {
        return VALUE_NULL;
    }
    return generator->registers[instruction_b(frame_instruction(&generator->frame))];
}

// The delegate ended while something was thrown into it: go on behind the YIELD_FROM with its result.
static bool resume_with_delegate_result(Generator *generator, Value value, Value *result) {
    generator->registers[instruction_a(frame_instruction(&generator->frame))] = value;
    generator->frame.action = ACTION_TO_C;
    TRY_BOOL_OR(link_frame(vm_context, generator), failed(result));
    return take_outcome(generator, interp_run(vm_context), result);
}

// Throw into any iterator. Like generator_throw(); *unsupported: it has no throw().
static bool throw_into_delegate(Value delegate, const Throw *thrown, Value *result, bool *unsupported) {
    *unsupported = false;
    if (value_is_resumable(delegate)) {
        return generator_throw((Generator *)value_object(delegate), thrown, result);
    }
    Value method = object_find_attr(delegate, NAME(throw));
    if (value_is_undef(method)) {
        *unsupported = true;
        return false;
    }
    *result = value_is_raised(method) ? RAISED : vm_call_values(method, thrown->count, thrown->values);
    if (!value_is_raised(*result)) {
        return true;
    }
    if (error_matches(&StopIteration_type)) {
        *result = stop_iteration_value(error_fetch());
    }
    return false;
}

static bool close_delegate(Value delegate) {
    if (value_is_resumable(delegate)) {
        return generator_close((Generator *)value_object(delegate));
    }
    Value method = object_find_attr(delegate, NAME(close));
    if (value_is_raised(method)) {
        vm_write_unraisable(NULL, delegate);
        return true;
    }
    return value_is_undef(method) || !value_is_raised(vm_call_values(method, 0, NULL));
}

// What is thrown in gets as its context what the generator itself handles, never what its caller does.
static void settle_context(const Frame *frame, Exception *exception) {
    if (frame->flags & FRAME_HANDLED) {
        exception_set_context(exception, frame->handled);
    }
    exception->context_settled = true;
}

static bool throw_here(Generator *generator, const Throw *thrown, Value *result) {
    Value exception = TRY_OR(generator_throw_instance(thrown), failed(result));
    settle_context(&generator->frame, (Exception *)value_object(exception));
    vm_context->pending = exception;
    return throw_pending(generator, result);
}

// What a delegate did not handle goes on in the generator as if it were thrown in there.
static bool throw_on(Generator *generator, Value *result) {
    settle_context(&generator->frame, (Exception *)value_object(vm_context->pending));
    return throw_pending(generator, result);
}

static bool is_instance_or_subclass(Value v, const Type *type) {
    return value_is_instance(v, type) ||
           (value_is_instance(v, &type_type) && type_is_subtype((const Type *)value_object(v), type));
}

static bool is_generator_exit(Value v) { return is_instance_or_subclass(v, &GeneratorExit_type); }
static bool is_stop_iteration(Value v) { return is_instance_or_subclass(v, &StopIteration_type); }

static bool throw_through_delegate(Generator *generator, Value delegate, const Throw *thrown, Value *result) {
    generator->state = GENERATOR_RUNNING;
    if (is_generator_exit(thrown->values[0])) {
        bool closed = close_delegate(delegate);
        generator->state = GENERATOR_SUSPENDED;
        return closed ? throw_here(generator, thrown, result) : throw_on(generator, result);
    }
    bool unsupported;
    bool yielded = throw_into_delegate(delegate, thrown, result, &unsupported);
    generator->state = GENERATOR_SUSPENDED;
    if (unsupported && is_stop_iteration(thrown->values[0])) {
        // As if the delegate had ended so.
        Value exception = TRY_OR(generator_throw_instance(thrown), failed(result));
        return resume_with_delegate_result(generator, stop_iteration_value(exception), result);
    }
    if (unsupported) {
        return throw_here(generator, thrown, result);
    }
    if (yielded) {
        return true;
    }
    return value_is_raised(*result) ? throw_on(generator, result)
                                    : resume_with_delegate_result(generator, *result, result);
}

bool generator_throw(Generator *generator, const Throw *thrown, Value *result) {
    TRY_BOOL_OR(vm_check_stack(), failed(result));
    TRY_BOOL_OR(check_startable(generator), failed(result));
    if (generator->state == GENERATOR_FINISHED) {
        Value exception = TRY_OR(generator_throw_instance(thrown), failed(result));
        if (generator->object.type == &coroutine_type) {
            return finished(generator, result);
        }
        vm_context->pending = exception;
        return failed(result);
    }
    Value delegate = generator_delegate(generator);
    if (!value_is_null(delegate)) {
        return throw_through_delegate(generator, delegate, thrown, result);
    }
    return throw_here(generator, thrown, result);
}

bool generator_finalise(Generator *generator) {
    if (generator->object.type == &coroutine_type && generator->state == GENERATOR_CREATED) {
        generator->state = GENERATOR_FINISHED;
        Str *text = TRY_PTR_OR(str_format("coroutine '%S' was never awaited", qualified_name_of(generator)), false);
        return vm_warn_str(&RuntimeWarning_type, text);
    }
    if (generator->object.type == &async_generator_type && !value_is_null(async_generator_hooks[FINALIZER_HOOK])) {
        return !value_is_raised(vm_call_1(async_generator_hooks[FINALIZER_HOOK], value_from_object(generator)));
    }
    return generator_close(generator);
}

bool generator_close(Generator *generator) {
    TRY_BOOL_OR(check_startable(generator), false);
    if (generator->state != GENERATOR_SUSPENDED) {
        generator->state = GENERATOR_FINISHED;
        return true;
    }
    Exception *exit = TRY_PTR_OR(exception_new(&GeneratorExit_type, (Tuple *)(uintptr_t)&tuple_empty), false);
    Value result;
    Throw thrown = {{value_from_object(exit)}, 1};
    if (generator_throw(generator, &thrown, &result)) {
        return raise_false(&RuntimeError_type, "%s ignored GeneratorExit", kind_name(generator));
    }
    if (!value_is_raised(result)) {
        return true;
    }
    if (error_matches(&GeneratorExit_type) || error_matches(&StopIteration_type)) {
        error_clear();
        return true;
    }
    return false;
}

// The types
// ---------------------------------------------------------------------------------------------------------------

static Value generator_outcome(bool yielded, Value result) {
    if (yielded || value_is_raised(result)) {
        return result;
    }
    return raise_stop_iteration(result);
}

static Value generator_send(Value self, Value value) {
    Value result;
    bool yielded = generator_resume((Generator *)value_object(self), value, &result);
    return generator_outcome(yielded, result);
}

static Value generator_throw_value(Value self, Throw thrown) {
    TRY_BOOL(generator_warn_throw("throw", thrown.count));
    Value result;
    bool yielded = generator_throw((Generator *)value_object(self), &thrown, &result);
    return generator_outcome(yielded, result);
}

static Value generator_close_value(Value self) {
    TRY_BOOL(generator_close((Generator *)value_object(self)));
    return VALUE_NONE;
}

static Value generator_slot_next(Value self) {
    Value result;
    if (generator_resume((Generator *)value_object(self), VALUE_NONE, &result) || value_is_raised(result)) {
        return result;
    }
    vm_set_stop_value(result);
    return STOP;
}

static Value self_slot_iter(Value self) { return self; }

static Value generator_slot_repr(Value self) {
    const Generator *generator = (const Generator *)value_object(self);
    Str *text = str_format("<%s object %S at 0x%zx>",
                           generator->object.type == &async_generator_type ? "async_generator" : kind_name(generator),
                           qualified_name_of(generator), (size_t)self.bits);
    return value_from_object(TRY_PTR(text));
}

const Slots generator_slots = {.size = sizeof(Generator),
                               .trace = generator_trace,
                               .repr = generator_slot_repr,
                               .iter = self_slot_iter,
                               .next = generator_slot_next};
const Slots coroutine_slots = {.size = sizeof(Generator), .trace = generator_trace, .repr = generator_slot_repr};

METHOD(generator, send) { return generator_send(args->self, args->value); }
METHOD(generator, throw) {
    return generator_throw_value(args->self, throw_from(args->type, args->value, args->traceback));
}
METHOD(generator, close) { return generator_close_value(args->self); }
METHOD(coroutine, send) { return generator_send(args->self, args->value); }
METHOD(coroutine, throw) {
    return generator_throw_value(args->self, throw_from(args->type, args->value, args->traceback));
}
METHOD(coroutine, close) { return generator_close_value(args->self); }

typedef struct {
    Object object;
    Value coroutine;
} CoroutineWrapper;

static void coroutine_wrapper_trace(Object *self) { gc_visit(((CoroutineWrapper *)self)->coroutine); }
static Value wrapped(Value self) { return ((CoroutineWrapper *)value_object(self))->coroutine; }
static Value coroutine_wrapper_next(Value self) { return generator_slot_next(wrapped(self)); }

const Slots coroutine_wrapper_slots = {.size = sizeof(CoroutineWrapper),
                                       .trace = coroutine_wrapper_trace,
                                       .iter = self_slot_iter,
                                       .next = coroutine_wrapper_next};

METHOD(coroutine, __await__) {
    CoroutineWrapper *wrapper = TRY_PTR(gc_new(&coroutine_wrapper_type, sizeof(CoroutineWrapper)));
    wrapper->coroutine = args->self;
    return value_from_object(wrapper);
}
METHOD(coroutine_wrapper, send) { return generator_send(wrapped(args->self), args->value); }
METHOD(coroutine_wrapper, throw) {
    return generator_throw_value(wrapped(args->self), throw_from(args->type, args->value, args->traceback));
}
METHOD(coroutine_wrapper, close) { return generator_close_value(wrapped(args->self)); }

// Attributes
// --------------------------------------------------------------------------------------------------------------

static Generator *value_generator(Value self) { return (Generator *)value_object(self); }

static Value get_running(Value self) { return value_from_bool(value_generator(self)->state == GENERATOR_RUNNING); }
static Value get_suspended(Value self) { return value_from_bool(value_generator(self)->state == GENERATOR_SUSPENDED); }
static Value get_code(Value self) { return value_from_object(value_generator(self)->frame.code); }
static Value get_name(Value self) { return value_from_object(value_generator(self)->name); }
static Value get_qualified_name(Value self) { return value_from_object(qualified_name_of(value_generator(self))); }

static Value get_delegate(Value self) {
    Value delegate = generator_delegate(value_generator(self));
    return value_is_null(delegate) ? VALUE_NONE : delegate;
}

static Value get_frame(Value self) {
    const Generator *generator = value_generator(self);
    return generator->state == GENERATOR_FINISHED ? VALUE_NONE : vm_frame_object(&generator->frame);
}

static bool set_name(Value value, const Str **slot, const char *attribute) {
    if (!value_is_str(value)) {
        return raise_false(&TypeError_type, "%s must be set to a string object", attribute);
    }
    *slot = value_str(value);
    return true;
}

#define GENERATOR_ATTRIBUTES(type, prefix, delegate)                                             \
    GETTER(type, prefix##_suspended) { return get_suspended(self); }                             \
    GETTER(type, prefix##_code) { return get_code(self); }                                       \
    GETTER(type, prefix##_frame) { return get_frame(self); }                                     \
    GETTER(type, prefix##_##delegate) { return get_delegate(self); }                             \
    GETTER(type, __name__) { return get_name(self); }                                            \
    SETTER(type, __name__) { return set_name(value, &value_generator(self)->name, "__name__"); } \
    GETTER(type, __qualname__) { return get_qualified_name(self); }                              \
    SETTER(type, __qualname__) { return set_name(value, &value_generator(self)->qualified_name, "__qualname__"); }

GETTER(generator, gi_running) { return get_running(self); }
GETTER(coroutine, cr_running) { return get_running(self); }
GETTER(async_generator, ag_running) { return value_from_bool(value_generator(self)->awaiting); }
GENERATOR_ATTRIBUTES(generator, gi, yieldfrom)
GENERATOR_ATTRIBUTES(coroutine, cr, await)
GENERATOR_ATTRIBUTES(async_generator, ag, await)
GETTER(coroutine, cr_origin) { return VALUE_NONE; }
