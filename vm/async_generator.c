// Asynchronous generators: asend(), athrow() and aclose() give awaitables that run the generator to its next own yield.
// What comes out before that are values of awaits, passed on to the event loop.
#include "gen/generator.h"
#include "heap/gc.h"
#include "objects/generic_alias.h"
#include "vm/generator.h"
#include "vm/vm.h"

typedef enum {
    STEP_SEND,
    STEP_THROW,
    STEP_CLOSE
} AsyncKind;
typedef enum {
    ASYNC_CREATED,
    ASYNC_RUNNING,
    ASYNC_DONE
} AsyncState;

typedef struct {
    Object object;
    Generator *generator;
    Value argument;  // to send, or a tuple of what athrow() was given
    uint8_t kind;    // AsyncKind
    uint8_t state;   // AsyncState
} AsyncStep;

static void async_step_trace(Object *self) {
    AsyncStep *step = (AsyncStep *)self;
    gc_visit_object(step->generator);
    gc_visit(step->argument);
}

Value async_generator_hooks[2];

// Before anything else is asked of a generator, the hooks are told about it.
static bool tell_hooks(Generator *generator) {
    if (generator->hooked) {
        return true;
    }
    generator->hooked = true;
    if (!value_is_null(async_generator_hooks[FINALIZER_HOOK])) {
        generator->unguarded = true;
        TRY_BOOL_OR(gc_register_finaliser(&generator->object), false);
    }
    Value hook = async_generator_hooks[FIRSTITER_HOOK];
    return value_is_null(hook) || !value_is_raised(vm_call_1(hook, value_from_object(generator)));
}

static Value async_step_new(const Type *type, Value generator, AsyncKind kind, Value argument) {
    TRY_BOOL(tell_hooks((Generator *)value_object(generator)));
    AsyncStep *step = TRY_PTR(gc_new(type, sizeof(AsyncStep)));
    step->generator = (Generator *)value_object(generator);
    step->argument = argument;
    step->kind = (uint8_t)kind;
    return value_from_object(step);
}

static void finish(AsyncStep *step) {
    step->state = ASYNC_DONE;
    step->generator->awaiting = false;
}

static const char *step_name(const AsyncStep *step) {
    static const char *const names[] = {"anext()", "athrow()", "aclose()"};
    return names[step->kind];
}

// The generator gave its next item: that is the result of the await. STOP with the value set.
static Value produced(AsyncStep *step, Value item) {
    finish(step);
    if (step->kind == STEP_CLOSE) {
        return raise_error(&RuntimeError_type, "async generator ignored GeneratorExit");
    }
    vm_set_stop_value(item);
    return STOP;
}

static Value ended(AsyncStep *step, Value result) {
    finish(step);
    bool expected =
        !value_is_raised(result) || error_matches(&StopAsyncIteration_type) || error_matches(&GeneratorExit_type);
    step->generator->closed |= expected;
    if (!value_is_raised(result)) {
        if (step->kind == STEP_CLOSE) {
            vm_set_stop_value(VALUE_NONE);
            return STOP;
        }
        return raise_error(&StopAsyncIteration_type, "");
    }
    if (step->kind == STEP_CLOSE && expected) {
        error_clear();
        vm_set_stop_value(VALUE_NONE);
        return STOP;
    }
    return RAISED;
}

static Value after_resume(AsyncStep *step, bool yielded, Value result) {
    if (!yielded) {
        return ended(step, result);
    }
    return value_is_null(generator_delegate(step->generator)) ? produced(step, result) : result;
}

static Value nothing_left(AsyncStep *step) {
    finish(step);
    if (step->kind == STEP_SEND) {
        return raise_error(&StopAsyncIteration_type, "");
    }
    vm_set_stop_value(VALUE_NONE);
    return STOP;
}

static bool throw_arguments(Generator *generator, const Tuple *arguments, Value *result) {
    if (arguments->length == 0 || arguments->length > 3) {
        *result = raise_error(&TypeError_type, "athrow expected at %s argument%s, got %zu",
                              arguments->length == 0 ? "least 1" : "most 3", arguments->length == 0 ? "" : "s",
                              arguments->length);
        return false;
    }
    Throw thrown = {.count = arguments->length};
    copy_values(thrown.values, arguments->items, arguments->length);
    return generator_throw(generator, &thrown, result);
}

static Value begin(AsyncStep *step) {
    Generator *generator = step->generator;
    if (generator->awaiting) {
        return raise_error(&RuntimeError_type, "%s: asynchronous generator is already running", step_name(step));
    }
    step->state = ASYNC_RUNNING;
    if (generator->state == GENERATOR_FINISHED) {
        return nothing_left(step);
    }
    if (step->kind != STEP_SEND && generator->closed) {  // it ignored that, but may still be iterated
        finish(step);
        return raise_error(&StopAsyncIteration_type, "");
    }
    generator->closed |= step->kind == STEP_CLOSE;
    generator->awaiting = true;
    Value result;
    bool yielded = step->kind == STEP_SEND ? generator_resume(generator, step->argument, &result)
                                           : throw_arguments(generator, value_tuple(step->argument), &result);
    return after_resume(step, yielded, result);
}

static Value step_send(Value self, Value value) {
    AsyncStep *step = (AsyncStep *)value_object(self);
    if (step->state == ASYNC_DONE) {
        return raise_error(&RuntimeError_type, "cannot reuse already awaited %s",
                           step->kind == STEP_SEND ? "__anext__()/asend()" : "aclose()/athrow()");
    }
    if (step->state == ASYNC_CREATED) {
        if (!value_is_none(value) && step->kind == STEP_SEND) {
            step->argument = value;
        }
        return begin(step);
    }
    Value result;
    bool yielded = generator_resume(step->generator, value, &result);
    return after_resume(step, yielded, result);
}

static Value step_next(Value self) { return step_send(self, VALUE_NONE); }

static Value stop_to_exception(Value result) {
    return value_is_stop(result) ? raise_stop_iteration(vm_take_stop_value()) : result;
}

static Value step_throw(Value self, Value type, Value value, Value traceback) {
    AsyncStep *step = (AsyncStep *)value_object(self);
    if (step->state == ASYNC_DONE) {
        return raise_error(&RuntimeError_type, "cannot reuse already awaited %s",
                           step->kind == STEP_SEND ? "__anext__()/asend()" : "aclose()/athrow()");
    }
    step->state = ASYNC_RUNNING;
    step->generator->awaiting = true;
    Throw thrown = throw_from(type, value, traceback);
    Value result;
    bool yielded = generator_throw(step->generator, &thrown, &result);
    return stop_to_exception(after_resume(step, yielded, result));
}

static Value step_close(Value self) {
    finish((AsyncStep *)value_object(self));
    return VALUE_NONE;
}

static Value self_slot_iter(Value self) { return self; }

const Slots async_generator_asend_slots = {
    .size = sizeof(AsyncStep), .trace = async_step_trace, .iter = self_slot_iter, .next = step_next};

METHOD(async_generator_asend, send) { return stop_to_exception(step_send(args->self, args->value)); }
METHOD(async_generator_asend, throw) { return step_throw(args->self, args->type, args->value, args->traceback); }
METHOD(async_generator_asend, close) { return step_close(args->self); }
METHOD(async_generator_asend, __await__) { return args->self; }
METHOD(async_generator_athrow, send) { return stop_to_exception(step_send(args->self, args->value)); }
METHOD(async_generator_athrow, throw) { return step_throw(args->self, args->type, args->value, args->traceback); }
METHOD(async_generator_athrow, close) { return step_close(args->self); }
METHOD(async_generator_athrow, __await__) { return args->self; }

METHOD(async_generator, __class_getitem__) { return generic_alias_new(args->cls, args->item); }
METHOD(async_generator, __aiter__) { return args->self; }
METHOD(async_generator, __anext__) {
    return async_step_new(&async_generator_asend_type, args->self, STEP_SEND, VALUE_NONE);
}
METHOD(async_generator, asend) {
    return async_step_new(&async_generator_asend_type, args->self, STEP_SEND, args->value);
}
METHOD(async_generator, athrow) {
    TRY_BOOL(generator_warn_throw("athrow", args->args_count));
    Tuple *arguments = TRY_PTR(tuple_from(args->args, args->args_count));
    return async_step_new(&async_generator_athrow_type, args->self, STEP_THROW, value_from_object(arguments));
}
METHOD(async_generator, aclose) {
    Value exit = value_from_object(&GeneratorExit_type);
    Tuple *arguments = TRY_PTR(tuple_from(&exit, 1));
    return async_step_new(&async_generator_athrow_type, args->self, STEP_CLOSE, value_from_object(arguments));
}
