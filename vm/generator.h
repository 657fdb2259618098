// Generators, coroutines and asynchronous generators: a suspended frame and its registers in one object.
#pragma once

#include "vm/context.h"
#include "vm/step.h"

typedef enum {
    GENERATOR_CREATED,
    GENERATOR_SUSPENDED,
    GENERATOR_RUNNING,
    GENERATOR_FINISHED
} GeneratorState;

typedef struct Generator {
    Object object;
    Frame frame;
    uint8_t state;       // GeneratorState
    bool unguarded;      // no try block has to be left when the generator is dropped, or that is seen to
    bool closed;         // asynchronous generators: aclose() or an exception ended it
    bool awaiting;       // asynchronous generators: an asend() … is under way
    bool temporary;      // made for a loop that alone refers to it
    bool hooked;         // asynchronous generators: the hooks know about it
    uint32_t origin_pc;  // behind the call that made it,
    const Code *origin;  // in this code; NULL: not made by a call instruction
    Frame *reserved;     // while running: the record it counts as in the context
    Value *stack_top;    // while running: where callees without a shared window put their registers
    const Str *name;
    const Str *qualified_name;  // NULL: that of its code
    Value registers[];
} Generator;

extern const Type generator_type, coroutine_type, async_generator_type;

static inline Generator *frame_generator(const Frame *frame) {
    return (Generator *)((char *)(uintptr_t)frame - offsetof(Generator, frame));
}
static inline bool type_is_resumable(const Type *type) { return type == &generator_type || type == &coroutine_type; }
static inline bool value_is_resumable(Value v) {
    return value_is_object(v) && type_is_resumable(value_object(v)->type);
}

// A generator, coroutine or asynchronous generator (by the code's flags) whose registers the caller fills before it
// allocates again. NULL = raised.
NODISCARD Generator *generator_new(Function *function);

// Link the generator's frame as the running one, so that the run loop continues it and `sent` is what its yield gives.
// The caller has set frame.action, target and operand. False = raised (already running, or recursion too deep); a
// finished generator must not be passed.
NODISCARD bool generator_enter(Context *context, Generator *generator, ReturnAction action, Value sent);

// Unlink the running frame, a generator's, after a yield.
void generator_suspend(Context *context);

// Unlink it for good: it returned or raised.
void generator_finish(Context *context);

// Run from C until the next yield or the end. True: *result is what was yielded. False: it returned *result, or raised
// if that is RAISED. `sent` VALUE_UNDEF throws the pending exception in instead.
NODISCARD bool generator_resume(Generator *generator, Value sent, Value *result);

// What the generator delegates to (yield from, await), or VALUE_NULL.
Value generator_delegate(const Generator *generator);

// What throw() was given, one to three values: passed on as they are to a delegate with a throw() of its own.
typedef struct {
    Value values[3];  // type or instance, value, traceback
    size_t count;
} Throw;

static inline Throw throw_from(Value type, Value value, Value traceback) {
    return (Throw){{type, value, traceback}, 1u + !value_is_undef(value) + !value_is_undef(traceback)};
}

// Throw into the generator, its delegate first. Like generator_resume().
NODISCARD bool generator_throw(Generator *generator, const Throw *thrown, Value *result);

// What is done for one that is dropped: a warning if it is a coroutine that was never started, the finalizer hook for
// an asynchronous generator, else close(). False = raised.
NODISCARD bool generator_finalise(Generator *generator);

// The hooks of sys.set_asyncgen_hooks(): callables or VALUE_NULL. Who sets them registers them as roots.
enum {
    FIRSTITER_HOOK,
    FINALIZER_HOOK
};
extern Value async_generator_hooks[2];

// close(): GeneratorExit into it. False = raised.
NODISCARD bool generator_close(Generator *generator);

// Warn of more than one argument for throw() or athrow(). False = raised.
NODISCARD bool generator_warn_throw(const char *method, size_t argument_count);

// The exception instance that throw() asks for; RAISED.
NODISCARD Value generator_throw_instance(const Throw *thrown);

// Raise StopIteration(value); always RAISED.
Value raise_stop_iteration(Value value);
