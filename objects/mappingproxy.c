// mappingproxy: a read-only view of a mapping.
#include "objects/mappingproxy.h"

#include "gen/mappingproxy.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Value mapping;
} MappingProxy;

static Value mapping_of(Value v) { return ((MappingProxy *)value_object(v))->mapping; }

Value mappingproxy_new(Value mapping) {
    MappingProxy *proxy = TRY_PTR(gc_new(&mappingproxy_type, sizeof(MappingProxy)));
    proxy->mapping = mapping;
    return value_from_object(proxy);
}

METHOD(mappingproxy, __new__) {
    const Type *type = value_type(args->mapping);
    bool mapping = type->slots->get_item != NULL || type_overrides(type, SPECIAL_GETITEM);
    if (!mapping || value_is_instance(args->mapping, &tuple_type) || value_is_instance(args->mapping, &list_type)) {
        return raise_error(&TypeError_type, "mappingproxy() argument must be a mapping, not %T", args->mapping);
    }
    return mappingproxy_new(args->mapping);
}

METHOD(mappingproxy, get) {
    Value arguments[] = {args->key, args->default_};
    return vm_call_method(mapping_of(args->self), NAME(get), 2, arguments);
}
METHOD(mappingproxy, keys) { return vm_call_method(mapping_of(args->self), NAME(keys), 0, NULL); }
METHOD(mappingproxy, values) { return vm_call_method(mapping_of(args->self), NAME(values), 0, NULL); }
METHOD(mappingproxy, items) { return vm_call_method(mapping_of(args->self), NAME(items), 0, NULL); }
METHOD(mappingproxy, copy) { return vm_call_method(mapping_of(args->self), NAME(copy), 0, NULL); }
METHOD(mappingproxy, __reversed__) { return vm_call_method(mapping_of(args->self), NAME(__reversed__), 0, NULL); }

METHOD(mappingproxy, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

static Value proxy_repr(Value self) {
    return value_from_object(TRY_PTR(str_format("mappingproxy(%R)", mapping_of(self))));
}
static Value proxy_str(Value self) { return object_str(mapping_of(self)); }
static bool proxy_hash(Value self, intptr_t *hash) { return object_hash(mapping_of(self), hash); }
static Value proxy_length(Value self) {
    size_t length;
    TRY_BOOL(object_length(mapping_of(self), &length));
    return value_from_small_int((intptr_t)length);
}
static Value proxy_get_item(Value self, Value key) { return object_get_item(mapping_of(self), key); }
static Value proxy_contains(Value self, Value item) {
    bool found;
    TRY_BOOL(object_contains(mapping_of(self), item, &found));
    return value_from_bool(found);
}
static Value proxy_iter(Value self) { return object_iter(mapping_of(self)); }

static Value unwrap(Value v) { return value_has_type(v, &mappingproxy_type) ? mapping_of(v) : v; }

static Value proxy_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? object_binary(op, unwrap(left), unwrap(right)) : VALUE_NOT_IMPLEMENTED;
}
static Value proxy_inplace(BinaryOp op, Value self, Value other UNUSED) {
    return op == OP_OR ? raise_error(&TypeError_type, "'|=' is not supported by %T; use '|' instead", self)
                       : VALUE_NOT_IMPLEMENTED;
}
static Value proxy_compare(CompareOp op, Value self, Value other) {
    return object_rich_compare(op, mapping_of(self), other);
}

static void proxy_trace(Object *self) { gc_visit(((MappingProxy *)self)->mapping); }

const Slots mappingproxy_slots = {
    .size = sizeof(MappingProxy),
    .type_flags = TYPE_MAPPING_PATTERN,
    .trace = proxy_trace,
    .repr = proxy_repr,
    .str = proxy_str,
    .hash = proxy_hash,
    .binary = proxy_binary,
    .binary_ops = 1 << OP_OR,
    .inplace = proxy_inplace,
    .inplace_ops = 1 << OP_OR,
    .compare = proxy_compare,
    .length = proxy_length,
    .get_item = proxy_get_item,
    .contains = proxy_contains,
    .iter = proxy_iter,
};
