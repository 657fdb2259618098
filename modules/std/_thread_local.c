// Attributes that each thread has for itself: the dict of the thread that asks takes the place of the other's.
#include "gen/_thread.h"
#include "gen/names.h"
#include "heap/gc.h"
#include "modules/std/functools.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/protocol.h"
#include "objects/shape.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"
#include "vm/thread.h"

typedef struct {
    Object object;
    Dict *attributes;  // of the thread `owner`; NULL until it sets the first
    Dict *others;      // by the number of the thread; NULL until a second one comes
    Value make;        // what calls __init__ for each thread; VALUE_NULL: nothing has to
    intptr_t owner;
} Local;

static Local *local_of(Value v) { return (Local *)value_object(v); }

static void local_trace(Object *self) {
    const Local *local = (const Local *)self;
    gc_visit_object(local->attributes);
    gc_visit_object(local->others);
    gc_visit(local->make);
}

static bool has_own_init(const Type *type) {
    return !value_same(type_lookup(type, NAME(__init__)), type_lookup(&object_type, NAME(__init__)));
}

METHOD(thread_local, __new__) {
    const Type *type = (const Type *)value_object(args->cls);
    bool has_init = has_own_init(type);
    if (!has_init && (args->args_count > 0 || args->kwargs != NULL)) {
        return raise_error(&TypeError_type, "Initialization arguments are not supported");
    }
    Local *local = TRY_PTR(type_allocate(type));
    local->owner = thread_ident();
    if (has_init) {
        Value given = value_from_object(TRY_PTR(tuple_from(args->args, args->args_count)));
        Value keywords = args->kwargs == NULL ? VALUE_NONE : value_from_object(args->kwargs);
        local->make = TRY(tuple_pair(given, keywords));
    }
    return value_from_object(local);
}

// The attributes of threads that have ended go.
static Dict *those_alive(const Dict *others) {
    Dict *alive = TRY_PTR_OR(dict_new(), NULL);
    uint32_t position = 0;
    Value key, value;
    while (dict_next(others, &position, &key, &value)) {
        TRY_BOOL_OR(!thread_is_alive(value_small_int(key)) || dict_set(alive, key, value), NULL);
    }
    return alive;
}

static Value call_init(Value self) {
    Value make = local_of(self)->make;
    if (value_is_null(make)) {
        return VALUE_NONE;
    }
    const Tuple *given = value_tuple(value_tuple(make)->items[0]);
    Value keywords = value_tuple(make)->items[1];
    Value init = TRY(object_get_attr(self, NAME(__init__)));
    if (value_is_none(keywords)) {
        return vm_call_values(init, given->length, given->items);
    }
    return vm_call_values(TRY(partial_new(init, given->items, given->length, value_dict(keywords))), 0, NULL);
}

// The attributes of the running thread come to `attributes`.
static bool take_place(Value self) {
    Local *local = local_of(self);
    Dict *others = local->others == NULL ? dict_new() : those_alive(local->others);
    TRY_BOOL_OR(others != NULL, false);
    if (local->attributes != NULL && thread_is_alive(local->owner)) {
        TRY_BOOL_OR(dict_set(others, value_from_small_int(local->owner), value_from_object(local->attributes)), false);
    }
    local->others = others;
    local->owner = thread_ident();
    Value mine = TRY_OR(dict_get(others, value_from_small_int(local->owner)), false);
    local->attributes = value_is_undef(mine) ? NULL : value_dict(mine);
    return !value_is_undef(mine) || !value_is_raised(call_init(self));
}

static bool enter(Value self) { return LIKELY(local_of(self)->owner == thread_ident()) || take_place(self); }

static Value local_get_attr(Value self, Str *name) {
    TRY_BOOL(enter(self));
    return object_generic_get_attr(self, name);
}

static bool local_set_attr(Value self, Str *name, Value value) {
    return enter(self) && object_generic_set_attr(self, name, value);
}

const Slots thread_local_slots = {.size = sizeof(Local),
                                  .type_flags = TYPE_BASE_ALLOWED,
                                  .dict_offset = offsetof(Local, attributes),
                                  .trace = local_trace,
                                  .get_attr = local_get_attr,
                                  .set_attr = local_set_attr};

GETTER(thread_local, __dict__) { return instance_dict_get(self); }
