#include "vm/call.h"

#include "gen/names.h"
#include "objects/lookup.h"
#include "objects/module.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/generator.h"

static void prepend(Call *call, Value self) {
    *--call->values = self;
    call->positional++;
}

static CallArgs call_args(const Call *call) { return (CallArgs){call->values, call->positional, call->keywords}; }

static Step finish(Context *context, const Call *call, Value result) {
    if (UNLIKELY(value_is_raised(result))) {
        return STEP_RAISED;
    }
    return action_perform(context, call->action, call->target, call->operand, result);
}

static void link_frame(Context *context, Frame *frame, Function *function, const Call *call) {
    frame->code = function->code;
    frame->function = function;
    frame->pc = 0;
    frame->action = (uint8_t)call->action;
    frame->target = (uint16_t)call->target;
    if (!value_is_null(call->operand)) {
        frame->operand = call->operand;
        frame->flags |= FRAME_OPERAND;
    }
    context_push(context, frame);
}

static Step call_generator_function(Context *context, Call *call, Function *function) {
    CallArgs args = call_args(call);
    ExtraArguments extra;
    TRY_BOOL_OR(args_prepare(function, &args, &extra), STEP_RAISED);
    Generator *generator = TRY_PTR_OR(generator_new(function), STEP_RAISED);
    args_place(function, &args, &extra, generator->registers);
    generator->temporary = call->action == ACTION_ITER;
    if (call->action == ACTION_STORE) {
        generator->origin = context->frame->code;
        generator->origin_pc = context->frame->pc;
    }
    return finish(context, call, value_from_object(generator));
}

static Step call_binding(Context *context, Call *call, Function *function) {
    CallArgs args = call_args(call);
    ExtraArguments extra;
    TRY_BOOL_OR(args_prepare(function, &args, &extra), STEP_RAISED);
    size_t count = call_args_count(&args);
    size_t words = MAX(count, (size_t)function->code->register_count) + count;
    Frame *frame = TRY_PTR_OR(context_reserve(context, call->values, count, words), STEP_RAISED);
    args.values = frame->registers;
    args_place(function, &args, &extra, frame->registers);
    link_frame(context, frame, function, call);
    return STEP_FRAME;
}

static Step call_function(Context *context, Call *call, Function *function) {
    const Code *code = function->code;
    bool plain = call->keywords == NULL && (code_takes_plainly(code, call->positional) ||
                                            function_takes_with_defaults(function, call->positional));
    if (!plain) {
        return (code->flags & CODE_ANY_GENERATOR) ? call_generator_function(context, call, function)
                                                  : call_binding(context, call, function);
    }
    Frame *frame = context_reserve(context, call->values, call->positional, code->register_count);
    if (UNLIKELY(frame == NULL)) {
        return STEP_RAISED;
    }
    size_t omitted = code->parameter_count - call->positional;
    for (size_t index = 0; index < omitted; index++) {
        const Tuple *defaults = function->defaults;
        frame->registers[call->positional + index] = defaults->items[defaults->length - omitted + index];
    }
    frame_clear(code, frame->registers, code->parameter_count);
    link_frame(context, frame, function, call);
    return STEP_FRAME;
}

static Step call_native(Context *context, Call *call, const NativeFunction *native) {
    CallArgs args = call_args(call);
    return finish(context, call, native_call(native, &args));
}

// __init__ of a new instance, with the arguments of the call.
static Step call_init(Context *context, Call *call, const Type *cls, Value instance) {
    Value init = special_lookup(cls, NAME(__init__));
    if (!value_has_type(init, &function_type)) {
        init = TRY_OR(special_bind(init, instance), STEP_RAISED);
        CallArgs args = call_args(call);
        Value result = TRY_OR(vm_call(init, &args), STEP_RAISED);
        return action_perform(context, ACTION_SELF, call->target, instance, result);
    }
    prepend(call, instance);
    call->action = ACTION_SELF;
    call->operand = instance;
    return call_function(context, call, (Function *)value_object(init));
}

// A Python __new__ runs with copies of the arguments, which are kept for __init__ in a tuple: class, keyword names,
// room for self, values.
enum {
    PENDING_CLASS,
    PENDING_KEYWORDS,
    PENDING_SELF,
    PENDING_VALUES
};

static Step call_python_new(Context *context, Call *call, const Type *cls, Value new_function) {
    CallArgs args = call_args(call);
    size_t count = call_args_count(&args);
    Tuple *pending = TRY_PTR_OR(tuple_new(PENDING_VALUES + count), STEP_RAISED);
    pending->items[PENDING_CLASS] = value_from_object(cls);
    pending->items[PENDING_KEYWORDS] = call->keywords == NULL ? VALUE_NONE : value_from_object(call->keywords);
    copy_values(pending->items + PENDING_VALUES, call->values, count);
    Call inner = *call;
    prepend(&inner, value_from_object(cls));
    inner.action = ACTION_NEW;
    inner.operand = value_from_object(pending);
    return call_function(context, &inner, (Function *)value_object(new_function));
}

Step call_pending_init(Context *context, unsigned target, Tuple *pending, Value instance) {
    const Type *cls = (const Type *)value_object(pending->items[PENDING_CLASS]);
    if (!value_is_instance(instance, cls)) {
        return action_perform(context, ACTION_STORE, target, VALUE_NULL, instance);
    }
    Value keywords = pending->items[PENDING_KEYWORDS];
    Call call = {
        .values = pending->items + PENDING_VALUES,
        .positional = pending->length - PENDING_VALUES,
        .keywords = value_is_none(keywords) ? NULL : value_tuple(keywords),
        .action = ACTION_STORE,
        .target = target,
    };
    call.positional -= call.keywords == NULL ? 0 : call.keywords->length;
    return call_init(context, &call, value_object(instance)->type, instance);
}

// An instance of a class that extends object only. VALUE_UNDEF: leave the whole call to type_call().
static Value native_instance(const Type *cls) {
    const Type *builtin = cls;
    while (builtin->flags & TYPE_HEAP) {
        builtin = builtin->base;
    }
    if (builtin != &object_type || cls->info == NULL || cls->info->abstract) {
        return VALUE_UNDEF;
    }
    return value_from_object(TRY_PTR(type_allocate(cls)));
}

// The Python function behind cls.__new__; VALUE_UNDEF if it is something else.
static Value python_new_function(const Type *cls) {
    Value found = special_lookup(cls, NAME(__new__));
    if (!value_is_undef(found) && !value_has_type(found, &function_type)) {
        found = TRY(special_bind(found, value_from_object(cls)));
    }
    return value_has_type(found, &function_type) ? found : VALUE_UNDEF;
}

static bool is_objects(const Type *cls, const Str *name) {
    return value_same(special_lookup(cls, name), special_lookup(&object_type, name));
}

// A class whose __new__ is a native one of its own: list, a subclass of Exception …
static Step call_native_new(Context *context, Call *call, const Type *cls, const NativeFunction *make) {
    call->values[-1] = value_from_object(cls);
    CallArgs args = {call->values - 1, call->positional + 1, call->keywords};
    Value instance = TRY_OR(native_call(make, &args), STEP_RAISED);
    const Type *type = value_type(instance);
    if (is_objects(type, NAME(__init__)) || !type_is_subtype(type, cls)) {
        return finish(context, call, instance);
    }
    return call_init(context, call, type, instance);
}

static Step call_type(Context *context, Call *call, const Type *cls) {
    CallArgs args = call_args(call);
    return finish(context, call, type_call(value_from_object(cls), &args));
}

static Step call_class(Context *context, Call *call, const Type *cls) {
    if (call->action != ACTION_STORE || cls == &type_type ||
        ((cls->slots->type_flags | cls->flags) & TYPE_ABSTRACT_NEW)) {
        return call_type(context, call, cls);
    }
    if (type_overrides(cls, SPECIAL_NEW)) {
        Value new_function = TRY_OR(python_new_function(cls), STEP_RAISED);
        return value_is_undef(new_function) ? call_type(context, call, cls)
                                            : call_python_new(context, call, cls, new_function);
    }
    Value make = special_lookup(cls, NAME(__new__));
    if (!is_objects(cls, NAME(__new__)) && value_has_type(make, &native_function_type)) {
        return call_native_new(context, call, cls, (const NativeFunction *)value_object(make));
    }
    bool plain_init = is_objects(cls, NAME(__init__));
    bool has_arguments = call->positional > 0 || call->keywords != NULL;
    if (plain_init && has_arguments) {
        return call_type(context, call, cls);  // which says what is wrong
    }
    Value instance = TRY_OR(native_instance(cls), STEP_RAISED);
    if (value_is_undef(instance)) {
        return call_type(context, call, cls);
    }
    return plain_init ? finish(context, call, instance) : call_init(context, call, cls, instance);
}

// An object whose class defines __call__ in Python becomes a call of that function or whatever it binds to.
static bool resolve_python_call(Call *call, const Type *type, bool *has_room) {
    Value method = special_lookup(type, NAME(__call__));
    if (value_has_type(method, &function_type)) {
        prepend(call, call->callable);
        *has_room = false;
        call->callable = method;
        return true;
    }
    Value bound = TRY_OR(special_bind(method, call->callable), false);
    call->callable = bound;
    return true;
}

// There is room for one `self` before the arguments. A callable that puts another one there, like a method of a method,
// is called with copies of them.
Step call_begin(Context *context, Call *call) {
    for (bool has_room = true;;) {
        const Type *type = value_type(call->callable);
        if (type == &function_type) {
            return call_function(context, call, (Function *)value_object(call->callable));
        }
        if (type == &native_function_type || type == &native_method_type) {
            return call_native(context, call, (const NativeFunction *)value_object(call->callable));
        }
        if ((type == &method_type || type == &native_bound_method_type) && has_room) {
            BoundMethod *method = (BoundMethod *)value_object(call->callable);
            prepend(call, method->self);
            has_room = false;
            call->callable = method->function;
            continue;
        }
        if (type_overrides(type, SPECIAL_CALL) && has_room) {
            TRY_BOOL_OR(resolve_python_call(call, type, &has_room), STEP_RAISED);
            continue;
        }
        if ((type_flags(type) & TYPE_CLASSES) && has_room) {
            return call_class(context, call, (const Type *)value_object(call->callable));
        }
        CallArgs args = call_args(call);
        return finish(context, call, vm_call(call->callable, &args));
    }
}

Step call_special(Context *context, Function *function, size_t count, const Value *arguments, ReturnAction action,
                  unsigned target) {
    Value values[5];
    copy_values(values + 1, arguments, count);
    Call call = {.values = values + 1, .positional = count, .action = action, .target = target};
    return call_function(context, &call, function);
}

// Calls from C
// ------------------------------------------------------------------------------------------------------------

static Value call_function_from_c(Function *function, const CallArgs *args) {
    TRY_BOOL(vm_check_stack());
    Context *context = vm_context;
    Call call = {
        .callable = value_from_object(function),
        .values = (Value *)(uintptr_t)args->values,
        .positional = args->positional,
        .keywords = args->keywords,
        .action = ACTION_TO_C,
    };
    switch (call_function(context, &call, function)) {
        case STEP_FRAME: return interp_run(context);
        case STEP_EXIT: return context->result;
        default: return RAISED;
    }
}

// A module whose function of the same name was meant (`import time; time()`) is told so.
NOINLINE static Value raise_not_callable(Value callable) {
    if (value_has_type(callable, &module_type)) {
        Value name = TRY(object_find_attr(callable, NAME(__name__)));
        Value twin = value_is_str(name) ? TRY(object_find_attr(callable, value_str(name))) : VALUE_UNDEF;
        if (!value_is_undef(twin) && object_is_callable(twin)) {
            return raise_error(&TypeError_type, "'module' object is not callable. Did you mean: '%V.%V(...)'?", name,
                               name);
        }
    }
    return raise_error(&TypeError_type, "'%T' object is not callable", callable);
}

Value vm_call(Value callable, const CallArgs *args) {
    const Type *type = value_type(callable);
    if (type == &function_type) {
        return call_function_from_c((Function *)value_object(callable), args);
    }
    if (type == &native_function_type || type == &native_method_type) {
        return native_call((const NativeFunction *)value_object(callable), args);
    }
    TRY_BOOL(vm_check_stack());
    if (type == &method_type || type == &native_bound_method_type) {
        BoundMethod *method = (BoundMethod *)value_object(callable);
        return call_with_self(method->function, method->self, args);
    }
    if (type_overrides(type, SPECIAL_CALL)) {
        Value method = special_lookup(type, NAME(__call__));
        if (value_has_type(method, &function_type)) {
            return call_with_self(method, callable, args);
        }
        return vm_call(TRY(special_bind(method, callable)), args);
    }
    if (type->slots->call == NULL) {
        return raise_not_callable(callable);
    }
    return type->slots->call(callable, args);
}

Value vm_call_values(Value callable, size_t count, const Value *arguments) {
    CallArgs args = {arguments, count, NULL};
    return vm_call(callable, &args);
}

Value vm_call_1(Value callable, Value argument) { return vm_call_values(callable, 1, &argument); }

Value vm_call_method(Value self, Str *name, size_t count, const Value *arguments) {
    CallArgs args = {arguments, count, NULL};
    if (name->flags & STR_INTERNED) {
        const LookupEntry *entry = lookup_attr(self, name);
        if (entry->kind == LOOKUP_METHOD) {
            return call_with_self(entry->value, self, &args);
        }
    }
    return vm_call(TRY(object_get_attr(self, name)), &args);
}

Value vm_call_special(Value self, Str *name, size_t count, const Value *arguments) {
    Value method = special_lookup(value_type(self), name);
    if (value_is_undef(method)) {
        return VALUE_UNDEF;
    }
    CallArgs args = {arguments, count, NULL};
    const Type *type = value_type(method);
    if (type == &function_type || type == &native_method_type) {
        return call_with_self(method, self, &args);
    }
    return vm_call(TRY(special_bind(method, self)), &args);
}

// Special methods
// ---------------------------------------------------------------------------------------------------------

// Entries for lookups on the type alone use the type's address + 4, which no other kind of id has.
Value special_lookup(const Type *type, const Str *name) {
    uintptr_t id = (uintptr_t)type + 4;
    LookupEntry *entry = lookup_slot(id, name);
    if (LIKELY(entry->id == id && entry->name == name)) {
        return entry->value;
    }
    Value found = type_lookup(type, name);
    *entry = (LookupEntry){.id = id, .name = name, .kind = LOOKUP_CLASS_VALUE, .value = found};
    return found;
}

Value special_bind(Value attribute, Value self) {
    const Type *type = value_type(attribute);
    if (type_overrides(type, SPECIAL_GET)) {
        Value arguments[] = {self, value_from_object(value_type(self))};
        return vm_call_special(attribute, NAME(__get__), 2, arguments);
    }
    return type->slots->descr_get == NULL ? attribute : type->slots->descr_get(attribute, self, value_type(self));
}
