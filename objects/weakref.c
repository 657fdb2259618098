// Weak references: a hash table by the referent's address whose chains run through the references themselves.
#include "objects/weakref.h"
#include "objects/native.h"

#include "gen/generator.h"
#include "gen/weakref_object.h"
#include "heap/gc.h"
#include "objects/code.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/memoryview.h"
#include "objects/module.h"
#include "objects/protocol.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    WEAKREF_BUCKETS = WORD_BITS == 64 ? 256 : 32
};

static WeakRef *buckets[WEAKREF_BUCKETS];  // weak: dead references are unlinked by weakref_sweep()
static WeakRef *callbacks_waiting;         // a root: dead referents' references, in the order they are to be called

static WeakRef *as_ref(Value v) { return (WeakRef *)value_object(v); }

static WeakRef **bucket_of(Value referent) { return &buckets[(referent.bits >> 4) % WEAKREF_BUCKETS]; }

// Making one
// ------------------------------------------------------------------------------------------------------------

bool type_allows_weakref(const Type *type) {
    if (type->info != NULL) {
        return type->info->weakrefs;
    }
    static const Type *const referable[] = {&function_type,  &method_type,          &module_type,   &set_type,
                                            &frozenset_type, &memoryview_type,      &code_type,     &GenericAlias_type,
                                            &generator_type, &async_generator_type, &coroutine_type};
    for (size_t i = 0; i < ARRAY_LENGTH(referable); i++) {
        if (type == referable[i]) {
            return true;
        }
    }
    return (type->slots->type_flags & (TYPE_CLASSES | TYPE_WEAKREFS)) ||
           (type->slots->call != NULL && type != &weakref_type);
}

static bool is_referable(Value v) { return value_is_object(v) && type_allows_weakref(value_type(v)); }

static WeakRef *find_plain(const Type *type, Value referent) {
    for (WeakRef *ref = *bucket_of(referent); ref != NULL; ref = ref->next) {
        if (value_same(ref->referent, referent) && value_is_none(ref->callback) && ref->object.type == type) {
            return ref;
        }
    }
    return NULL;
}

// Instances of subclasses of ReferenceType are never shared.
Value weakref_make(const Type *type, Value referent, Value callback) {
    if (!is_referable(referent)) {
        return raise_error(&TypeError_type, "cannot create weak reference to '%T' object", referent);
    }
    if (type->info == NULL && value_is_none(callback)) {
        WeakRef *known = find_plain(type, referent);
        if (known != NULL) {
            return value_from_object(known);
        }
    }
    WeakRef *ref = TRY_PTR(type->info == NULL ? gc_new(type, sizeof(WeakRef)) : type_allocate(type));
    ref->referent = referent;
    ref->callback = callback;
    WeakRef **bucket = bucket_of(referent);
    ref->next = *bucket;
    *bucket = ref;
    return value_from_object(ref);
}

Value weakref_new(Value referent, Value callback) { return weakref_make(&weakref_type, referent, callback); }

METHOD(weakref, __new__) { return weakref_make(value_class(args->cls), args->object, args->callback); }
METHOD(weakref, __init__) { return VALUE_NONE; }
METHOD(weakref, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

Value weakref_target(Value reference) {
    Value referent = as_ref(reference)->referent;
    return value_is_null(referent) ? VALUE_UNDEF : referent;
}

size_t weakref_collect(Value referent, Value list) {
    size_t count = 0;
    for (WeakRef *ref = *bucket_of(referent); ref != NULL; ref = ref->next) {
        if (value_same(ref->referent, referent)) {
            count++;
            if (!value_is_null(list) && !list_append(value_list(list), value_from_object(ref))) {
                return SIZE_MAX;
            }
        }
    }
    return count;
}

// The collector's side
// ----------------------------------------------------------------------------------------------------

static void queue_callback(WeakRef *ref) {
    WeakRef **last = &callbacks_waiting;
    while (*last != NULL) {
        last = &(*last)->next;
    }
    ref->next = NULL;
    *last = ref;
    vm_request_safe_point();
}

// A reference that itself died is only unlinked; its callback is not called.
void weakref_sweep(void) {
    for (size_t i = 0; i < WEAKREF_BUCKETS; i++) {
        WeakRef **link = &buckets[i];
        while (*link != NULL) {
            WeakRef *ref = *link;
            bool dead_referent = !gc_is_marked(value_object(ref->referent));
            if (gc_is_marked(ref) && !dead_referent) {
                link = &ref->next;
                continue;
            }
            *link = ref->next;
            if (gc_is_marked(ref)) {
                ref->referent = VALUE_NULL;
                if (!value_is_none(ref->callback)) {
                    queue_callback(ref);
                }
            }
        }
    }
}

void weakref_forget(void) {
    memset(buckets, 0, sizeof buckets);
    callbacks_waiting = NULL;
}

void weakref_visit_roots(void) {
    for (WeakRef *ref = callbacks_waiting; ref != NULL; ref = ref->next) {
        gc_visit_object(ref);
    }
}

bool weakref_run_callbacks(void) {
    while (callbacks_waiting != NULL) {
        WeakRef *ref = callbacks_waiting;
        callbacks_waiting = ref->next;
        ref->next = NULL;
        Value callback = ref->callback;
        ref->callback = VALUE_NONE;
        if (value_is_raised(vm_call_1(callback, value_from_object(ref)))) {
            if (error_matches(&KeyboardInterrupt_type) || error_matches(&SystemExit_type)) {
                return false;
            }
            vm_write_unraisable(NULL, callback);
        }
    }
    return true;
}

// Slots
// -----------------------------------------------------------------------------------------------------------------

GETTER(weakref, __callback__) { return value_is_null(as_ref(self)->referent) ? VALUE_NONE : as_ref(self)->callback; }

static Value weakref_call(Value self, const CallArgs *args) {
    if (args->keywords != NULL && args->keywords->length > 0) {
        return raise_error(&TypeError_type, "weakref() takes no keyword arguments");
    }
    if (args->positional > 0) {
        return raise_error(&TypeError_type, "weakref expected 0 arguments, got %zu", (size_t)args->positional);
    }
    Value target = weakref_target(self);
    return value_is_undef(target) ? VALUE_NONE : target;
}

static Value weakref_repr(Value self) {
    Value target = weakref_target(self);
    if (value_is_undef(target)) {
        return value_from_object(TRY_PTR(str_format("<weakref at 0x%zx; dead>", (size_t)self.bits)));
    }
    Value name = TRY(object_find_attr(target, NAME(__name__)));
    Str *text = value_is_instance(name, &str_type) ? str_format("<weakref at 0x%zx; to '%T' at 0x%zx (%V)>",
                                                                (size_t)self.bits, target, (size_t)target.bits, name)
                                                   : str_format("<weakref at 0x%zx; to '%T' at 0x%zx>",
                                                                (size_t)self.bits, target, (size_t)target.bits);
    return value_from_object(TRY_PTR(text));
}

static bool weakref_hash(Value self, intptr_t *hash) {
    WeakRef *ref = as_ref(self);
    if (ref->hash == 0) {
        if (value_is_null(ref->referent)) {
            return raise_false(&TypeError_type, "weak object has gone away");
        }
        TRY_BOOL_OR(object_hash(ref->referent, &ref->hash), false);
    }
    *hash = ref->hash;
    return true;
}

static Value weakref_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_is_instance(other, &weakref_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value left = weakref_target(self), right = weakref_target(other);
    if (value_is_undef(left) || value_is_undef(right)) {
        return value_from_bool(value_same(self, other) == (op == OP_EQ));
    }
    return object_rich_compare(op, left, right);
}

void weakref_trace(Object *self) { gc_visit(((WeakRef *)self)->callback); }

const Slots weakref_slots = {
    .size = sizeof(WeakRef),
    .trace = weakref_trace,
    .call = weakref_call,
    .repr = weakref_repr,
    .hash = weakref_hash,
    .compare = weakref_compare,
};
