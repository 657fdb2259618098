// yield, yield from and await.
#include "gen/names.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/ops.h"
#include "vm/vm.h"

// A chain of delegating generators is suspended from the inside out.
Step frame_yield(Context *context, Frame *frame, Value value) {
    for (;;) {
        ReturnAction action = frame->action;
        unsigned target = frame->target;
        generator_suspend(context);
        if (action != ACTION_YIELD_FROM) {
            return action_perform(context, action, target, VALUE_NULL, value);
        }
        frame = context->frame;
    }
}

Step op_yield(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return frame_yield(context, frame, frame->registers[instruction_b(i)]);
}

static Step delegate_to_generator(Context *context, Frame *frame, Instruction i, Generator *generator) {
    Value sent = frame->registers[instruction_b(i) + 1];
    if (generator->state == GENERATOR_FINISHED) {
        if (generator->object.type == &coroutine_type) {
            (void)raise_error(&RuntimeError_type, "cannot reuse already awaited coroutine");
            return STEP_RAISED;
        }
        return step_store(frame, instruction_a(i), VALUE_NONE);
    }
    return generator_enter(context, generator, ACTION_YIELD_FROM, sent) ? STEP_FRAME : STEP_RAISED;
}

// An outcome of send() or next(): an item is yielded on, the end of the iterator gives the result.
static Step delegate_outcome(Context *context, Frame *frame, Instruction i, Value item) {
    if (value_is_raised(item)) {
        if (!error_matches(&StopIteration_type)) {
            return STEP_RAISED;
        }
        return step_store(frame, instruction_a(i), stop_iteration_value(error_fetch()));
    }
    if (value_is_stop(item)) {
        return step_store(frame, instruction_a(i), vm_take_stop_value());
    }
    return frame_yield(context, frame, item);
}

Step op_yield_from(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value iterator = frame->registers[instruction_b(i)];
    Value sent = frame->registers[instruction_b(i) + 1];
    if (value_is_resumable(iterator)) {
        return delegate_to_generator(context, frame, i, (Generator *)value_object(iterator));
    }
    if (!value_is_none(sent)) {
        return delegate_outcome(context, frame, i, vm_call_method(iterator, NAME(send), 1, &sent));
    }
    const Type *type = value_type(iterator);
    if (type_overrides(type, SPECIAL_NEXT)) {
        Function *function = special_function(type, NAME(__next__));
        if (function != NULL) {
            return call_special(context, function, 1, &iterator, ACTION_YIELD_FROM, 0);
        }
    }
    vm_set_stop_value(VALUE_NONE);
    return delegate_outcome(context, frame, i, object_next(iterator));
}

Step op_get_yield_from_iter(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value iterable = frame->registers[instruction_b(i)];
    if (value_has_type(iterable, &coroutine_type)) {
        if (!(frame->code->flags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE))) {
            (void)raise_error(&TypeError_type, "cannot 'yield from' a coroutine object in a non-coroutine generator");
            return STEP_RAISED;
        }
        return step_store(frame, instruction_a(i), iterable);
    }
    bool is_generator = value_has_type(iterable, &generator_type);
    return step_store(frame, instruction_a(i), is_generator ? iterable : object_iter(iterable));
}

// Awaiting
// ----------------------------------------------------------------------------------------------------------------

static bool is_awaitable_generator(Value v) {
    if (value_has_type(v, &coroutine_type)) {
        return true;
    }
    return value_has_type(v, &generator_type) &&
           (((Generator *)value_object(v))->frame.code->flags & CODE_ITERABLE_COROUTINE);
}

static Value raise_not_awaitable(Value awaitable, unsigned source) {
    switch (source) {
        case 1:
            return raise_error(&TypeError_type,
                               "'async with' received an object from __aenter__ that does not implement __await__: %T",
                               awaitable);
        case 2:
            return raise_error(&TypeError_type,
                               "'async with' received an object from __aexit__ that does not implement __await__: %T",
                               awaitable);
        default: return raise_error(&TypeError_type, "object %T can't be used in 'await' expression", awaitable);
    }
}

static Value awaitable_iterator(Value awaitable, unsigned source) {
    if (is_awaitable_generator(awaitable)) {
        const Generator *generator = (const Generator *)value_object(awaitable);
        if (generator->object.type == &coroutine_type && !value_is_null(generator_delegate(generator))) {
            return raise_error(&RuntimeError_type, "coroutine is being awaited already");
        }
        return awaitable;
    }
    Value iterator = TRY(vm_call_special(awaitable, NAME(__await__), 0, NULL));
    if (value_is_undef(iterator)) {
        return raise_not_awaitable(awaitable, source);
    }
    if (is_awaitable_generator(iterator)) {
        return raise_error(&TypeError_type, "__await__() returned a coroutine");
    }
    const Type *type = value_type(iterator);
    if (type->slots->next == NULL && !type_overrides(type, SPECIAL_NEXT)) {
        return raise_error(&TypeError_type, "__await__() returned non-iterator of type '%T'", iterator);
    }
    return iterator;
}

Step op_get_awaitable(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value awaitable = frame->registers[instruction_b(i)];
    return step_store(frame, instruction_a(i), awaitable_iterator(awaitable, instruction_c(i)));
}

static Value async_iterator(Value iterable) {
    Value iterator = TRY(vm_call_special(iterable, NAME(__aiter__), 0, NULL));
    if (value_is_undef(iterator)) {
        return raise_error(&TypeError_type, "'async for' requires an object with __aiter__ method, got %T", iterable);
    }
    if (value_is_undef(special_lookup(value_type(iterator), NAME(__anext__)))) {
        return raise_error(&TypeError_type,
                           "'async for' received an object from __aiter__ that does not implement __anext__: %T",
                           iterator);
    }
    return iterator;
}

Step op_get_aiter(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return step_store(frame, instruction_a(i), async_iterator(frame->registers[instruction_b(i)]));
}

static Value async_next(Value iterator) {
    Value awaitable = TRY(vm_call_special(iterator, NAME(__anext__), 0, NULL));
    if (value_is_undef(awaitable)) {
        return raise_error(&TypeError_type, "'async for' requires an iterator with __anext__ method, got %T", iterator);
    }
    Value next = awaitable_iterator(awaitable, 0);
    if (value_is_raised(next) && error_matches(&TypeError_type)) {
        Value cause = error_fetch();
        (void)raise_error(&TypeError_type, "'async for' received an invalid object from __anext__: %T", awaitable);
        Exception *error = (Exception *)value_object(vm_context->pending);
        error->cause = error->context = cause;
        error->suppress_context = true;
    }
    return next;
}

Step op_get_anext(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return step_store(frame, instruction_a(i), async_next(frame->registers[instruction_b(i)]));
}
