// Proxies of weak references: every operation is that of the referent.
#include "gen/weakref_object.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/weakref.h"
#include "vm/api.h"

static bool is_proxy(Value v) {
    return value_has_type(v, &weakref_proxy_type) || value_has_type(v, &weakref_callable_proxy_type);
}

// What a proxy stands for; any other object stands for itself.
static Value target(Value v) {
    if (!is_proxy(v)) {
        return v;
    }
    Value referent = weakref_target(v);
    return value_is_undef(referent) ? raise_error(&ReferenceError_type, "weakly-referenced object no longer exists")
                                    : referent;
}

Value weakref_proxy_new(Value referent, Value callback) {
    bool callable = object_is_callable(referent);
    return weakref_make(callable ? &weakref_callable_proxy_type : &weakref_proxy_type, referent, callback);
}

static Value proxy_call(Value self, const CallArgs *args) { return vm_call(TRY(target(self)), args); }

static Value proxy_repr(Value self) {
    Value referent = weakref_target(self);
    referent = value_is_undef(referent) ? VALUE_NONE : referent;
    Str *text = str_format("<weakproxy at 0x%zx to %T at 0x%zx>", (size_t)self.bits, referent, (size_t)referent.bits);
    return value_from_object(TRY_PTR(text));
}

static Value proxy_str(Value self) { return object_str(TRY(target(self))); }

static Value proxy_get_attr(Value self, Str *name) { return object_get_attr(TRY(target(self)), name); }

static bool proxy_set_attr(Value self, Str *name, Value value) {
    return object_set_attr(TRY_OR(target(self), false), name, value);
}

static Value proxy_unary(UnaryOp op, Value self) { return object_unary(op, TRY(target(self))); }

static Value proxy_binary(BinaryOp op, Value left, Value right) {
    Value referent = TRY(target(left));
    return object_binary(op, referent, TRY(target(right)));
}

static Value proxy_inplace(BinaryOp op, Value self, Value other) {
    Value referent = TRY(target(self));
    return object_inplace(op, referent, TRY(target(other)));
}

static Value proxy_compare(CompareOp op, Value self, Value other) {
    Value referent = TRY(target(self));
    return object_rich_compare(op, referent, TRY(target(other)));
}

static Value proxy_truth(Value self) {
    bool truth;
    TRY_BOOL(object_truth(TRY(target(self)), &truth));
    return value_from_bool(truth);
}

static Value proxy_length(Value self) {
    size_t length;
    TRY_BOOL(object_length(TRY(target(self)), &length));
    return int_from_size(length);
}

static Value proxy_get_item(Value self, Value key) { return object_get_item(TRY(target(self)), key); }

static bool proxy_set_item(Value self, Value key, Value value) {
    return object_set_item(TRY_OR(target(self), false), key, value);
}

static Value proxy_contains(Value self, Value item) {
    bool found;
    TRY_BOOL(object_contains(TRY(target(self)), item, &found));
    return value_from_bool(found);
}

static Value proxy_iter(Value self) { return object_iter(TRY(target(self))); }

static Value proxy_next(Value self) {
    Value referent = TRY(target(self));
    const Type *type = value_type(referent);
    if (type->slots->next == NULL && !type_overrides(type, SPECIAL_NEXT)) {
        return raise_error(&TypeError_type, "Weakref proxy referenced a non-iterator '%T' object", referent);
    }
    return object_next(referent);
}

static Value call_target(Value self, Str *name) { return vm_call_method(TRY(target(self)), name, 0, NULL); }
static Value names_of_target(Value self) { return object_dir_names(TRY(target(self))); }

METHOD(weakref_proxy, __bytes__) { return call_target(args->self, NAME(__bytes__)); }
METHOD(weakref_proxy, __reversed__) { return call_target(args->self, NAME(__reversed__)); }
METHOD(weakref_proxy, __dir__) { return names_of_target(args->self); }
METHOD(weakref_callable_proxy, __bytes__) { return call_target(args->self, NAME(__bytes__)); }
METHOD(weakref_callable_proxy, __reversed__) { return call_target(args->self, NAME(__reversed__)); }
METHOD(weakref_callable_proxy, __dir__) { return names_of_target(args->self); }

#define PROXY_SLOTS_WITH(call_slot)                                                                                 \
    {                                                                                                               \
        .size = sizeof(WeakRef), .trace = weakref_trace, .call = (call_slot), .repr = proxy_repr, .str = proxy_str, \
        .get_attr = proxy_get_attr, .set_attr = proxy_set_attr, .unary = proxy_unary, .binary = proxy_binary,       \
        .inplace = proxy_inplace, .compare = proxy_compare, .truth = proxy_truth, .length = proxy_length,           \
        .get_item = proxy_get_item, .set_item = proxy_set_item, .contains = proxy_contains, .iter = proxy_iter,     \
        .next = proxy_next,                                                                                         \
    }

const Slots weakref_proxy_slots = PROXY_SLOTS_WITH(NULL);
const Slots weakref_callable_proxy_slots = PROXY_SLOTS_WITH(proxy_call);
