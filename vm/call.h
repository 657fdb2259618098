// Calls that push a frame instead of recursing in C.
#pragma once

#include "vm/step.h"

typedef struct Call {
    Value callable;
    Value *values;  // positional ones, then those of the keywords; values[-1] may be overwritten
    size_t positional;
    const Tuple *keywords;  // NULL for none
    ReturnAction action;
    unsigned target;
    Value operand;  // VALUE_NULL for none
} Call;

// Push a frame for the call, or do it at once if it is native and perform the action.
NODISCARD Step call_begin(Context *context, Call *call);

// Push a frame for function(self, arguments…) beside the running frame: `count` is at most 4.
NODISCARD Step call_special(Context *context, Function *function, size_t count, const Value *arguments,
                            ReturnAction action, unsigned target);

// The running frame has returned `result`: leave it and perform its action.
NODISCARD Step frame_return(Context *context, Value result);

// Perform an action for a result, with the caller as the running frame.
NODISCARD Step action_perform(Context *context, ReturnAction action, unsigned target, Value operand, Value result);

// An exception is pending and the running frame's pc is up to date: find the handler.
NODISCARD Step unwind(Context *context);

// Run from the running frame, whose action is ACTION_TO_C, until it returns. The result or RAISED.
NODISCARD Value interp_run(Context *context);

// The attribute of the type that implements a special method, cached; VALUE_UNDEF if there is none.
Value special_lookup(const Type *type, const Str *name);

// The same if it is a Python function, which can be given a frame; NULL otherwise.
static inline Function *special_function(const Type *type, const Str *name) {
    Value found = special_lookup(type, name);
    return value_has_type(found, &function_type) ? (Function *)value_object(found) : NULL;
}

// What `attribute` of a type becomes for an instance: functions and descriptors are bound.
NODISCARD Value special_bind(Value attribute, Value self);

// Continue the call of a class after its Python __new__; `pending` is the operand of ACTION_NEW.
NODISCARD Step call_pending_init(Context *context, unsigned target, Tuple *pending, Value instance);

// Binding of arguments (args.c) ---------------------------------------------------------------------------------------

typedef struct {
    Value varargs, keywords;  // for *args and **kwargs; VALUE_NULL if the function has none
} ExtraArguments;

// Check the arguments against the parameters and make what must be allocated for them. False = raised.
NODISCARD bool args_prepare(const Function *function, const CallArgs *args, ExtraArguments *extra);

// Fill the registers. `registers` may be `args->values`, if there is room for the keyword values
// again behind the function's registers. Cannot fail and does not allocate.
void args_place(const Function *function, const CallArgs *args, const ExtraArguments *extra, Value *registers);

static inline size_t call_args_count(const CallArgs *args) {
    return args->positional + (args->keywords == NULL ? 0 : args->keywords->length);
}

enum {
    CODE_ANY_GENERATOR = CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR
};

// The arguments may be used as registers without any binding.
static inline bool code_takes_plainly(const Code *code, size_t positional) {
    return (code->flags & (CODE_SIMPLE_ARGS | CODE_ANY_GENERATOR)) == CODE_SIMPLE_ARGS &&
           code->parameter_count == positional;
}

// The same but for defaults at the end, which are missing.
static inline bool function_takes_with_defaults(const Function *function, size_t positional) {
    const Code *code = function->code;
    return (code->flags & (CODE_SIMPLE_ARGS | CODE_ANY_GENERATOR)) == CODE_SIMPLE_ARGS && function->defaults != NULL &&
           positional <= code->parameter_count && positional + function->defaults->length >= code->parameter_count;
}
