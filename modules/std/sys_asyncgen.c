// The hooks with which an event loop follows asynchronous generators.
#include "gen/sys.h"
#include "objects/struct_sequence.h"
#include "objects/tuple_slots.h"
#include "vm/api.h"
#include "vm/generator.h"
#include "vm/roots_registry.h"

STRUCT_FIELD(sys_asyncgen_hooks, firstiter, FIRSTITER_HOOK)
STRUCT_FIELD(sys_asyncgen_hooks, finalizer, FINALIZER_HOOK)

static Value hooks_repr(Value self) {
    static const char *const fields[] = {"firstiter", "finalizer"};
    return struct_sequence_repr(self, "asyncgen_hooks", fields, ARRAY_LENGTH(fields));
}

const Slots sys_asyncgen_hooks_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = hooks_repr};

static Value hook_or_none(unsigned which) {
    Value hook = async_generator_hooks[which];
    return value_is_null(hook) ? VALUE_NONE : hook;
}

FUNCTION(sys, get_asyncgen_hooks) {
    const Value items[] = {hook_or_none(FIRSTITER_HOOK), hook_or_none(FINALIZER_HOOK)};
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_asyncgen_hooks_type, items, ARRAY_LENGTH(items))));
}

static bool check_hook(Value hook, const char *name) {
    return value_is_undef(hook) || value_is_none(hook) || object_is_callable(hook) ||
           raise_false(&TypeError_type, "callable %s expected, got %T", name, hook);
}

static void set_hook(unsigned which, Value hook) {
    if (!value_is_undef(hook)) {
        async_generator_hooks[which] = value_is_none(hook) ? VALUE_NULL : hook;
    }
}

FUNCTION(sys, set_asyncgen_hooks) {
    TRY_BOOL(check_hook(args->finalizer, "finalizer") && check_hook(args->firstiter, "firstiter"));
    vm_register_root(&async_generator_hooks[FIRSTITER_HOOK]);
    vm_register_root(&async_generator_hooks[FINALIZER_HOOK]);
    set_hook(FIRSTITER_HOOK, args->firstiter);
    set_hook(FINALIZER_HOOK, args->finalizer);
    return VALUE_NONE;
}
