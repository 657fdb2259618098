// mappingproxy: a read-only view of a mapping.
#include "objects/mappingproxy.h"

#include "gen/mappingproxy.h"
#include "gen/names.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Value mapping;
    bool is_class;  // whose dict has not been asked for yet: a built-in type has none until then
} MappingProxy;

static MappingProxy *as_proxy(Value v) { return (MappingProxy *)value_object(v); }

static Value new_proxy(Value mapping, bool is_class) {
    MappingProxy *proxy = TRY_PTR(gc_new(&mappingproxy_type, sizeof(MappingProxy)));
    proxy->mapping = mapping;
    proxy->is_class = is_class;
    return value_from_object(proxy);
}

Value mappingproxy_new(Value mapping) { return new_proxy(mapping, false); }
Value mappingproxy_of_class(const Type *type) { return new_proxy(value_from_object(type), true); }

static Value mapping_of(Value self) {
    MappingProxy *proxy = as_proxy(self);
    if (proxy->is_class) {
        const Type *type = value_class(proxy->mapping);
        TRY_BOOL(type->info == NULL || type_own_instance_attributes(type));
        proxy->mapping =
            value_from_object(type->info == NULL ? TRY_PTR(type_native_dict(type)) : type->info->namespace);
        proxy->is_class = false;
    }
    return proxy->mapping;
}

// What a class itself has under a name, VALUE_UNDEF if nothing; VALUE_NULL if only its dict can tell.
static Value find_in_class(Value self, Value key) {
    if (!as_proxy(self)->is_class || !value_is_str(key)) {
        return VALUE_NULL;
    }
    const Type *type = value_class(as_proxy(self)->mapping);
    const Str *name = TRY_PTR(str_interned(value_str(key)));
    bool only_dict = type->info == NULL ? name == NAME(__doc__) : name == NAME(__dict__) || name == NAME(__weakref__);
    return only_dict ? VALUE_NULL : type_own_attribute(type, name);
}

METHOD(mappingproxy, __new__) {
    const Type *type = value_type(args->mapping);
    bool mapping = type->slots->get_item != NULL || type_overrides(type, SPECIAL_GETITEM);
    if (!mapping || value_is_instance(args->mapping, &tuple_type) || value_is_instance(args->mapping, &list_type)) {
        return raise_error(&TypeError_type, "mappingproxy() argument must be a mapping, not %T", args->mapping);
    }
    return mappingproxy_new(args->mapping);
}

static Value call_on_mapping(Value self, Str *method, size_t count, const Value *arguments) {
    return vm_call_method(TRY(mapping_of(self)), method, count, arguments);
}

METHOD(mappingproxy, get) {
    Value arguments[] = {args->key, args->default_};
    Value found = TRY(find_in_class(args->self, args->key));
    if (value_is_null(found)) {
        return call_on_mapping(args->self, NAME(get), 2, arguments);
    }
    return value_is_undef(found) ? args->default_ : found;
}
METHOD(mappingproxy, keys) { return call_on_mapping(args->self, NAME(keys), 0, NULL); }
METHOD(mappingproxy, values) { return call_on_mapping(args->self, NAME(values), 0, NULL); }
METHOD(mappingproxy, items) { return call_on_mapping(args->self, NAME(items), 0, NULL); }
METHOD(mappingproxy, copy) { return call_on_mapping(args->self, NAME(copy), 0, NULL); }
METHOD(mappingproxy, __reversed__) { return call_on_mapping(args->self, NAME(__reversed__), 0, NULL); }

METHOD(mappingproxy, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

static Value proxy_repr(Value self) {
    return value_from_object(TRY_PTR(str_format("mappingproxy(%R)", TRY(mapping_of(self)))));
}
static Value proxy_str(Value self) { return object_str(TRY(mapping_of(self))); }
static bool proxy_hash(Value self, intptr_t *hash) { return object_hash(TRY_OR(mapping_of(self), false), hash); }
static Value proxy_length(Value self) {
    size_t length;
    TRY_BOOL(object_length(TRY(mapping_of(self)), &length));
    return value_from_small_int((intptr_t)length);
}
static Value proxy_get_item(Value self, Value key) {
    Value found = TRY(find_in_class(self, key));
    if (value_is_null(found)) {
        return object_get_item(TRY(mapping_of(self)), key);
    }
    return value_is_undef(found) ? raise_with_value(&KeyError_type, key) : found;
}
static Value proxy_contains(Value self, Value item) {
    Value native = TRY(find_in_class(self, item));
    bool found = !value_is_undef(native);
    TRY_BOOL(!value_is_null(native) || object_contains(TRY(mapping_of(self)), item, &found));
    return value_from_bool(found);
}
static Value proxy_iter(Value self) { return object_iter(TRY(mapping_of(self))); }

static Value unwrap(Value v) { return value_has_type(v, &mappingproxy_type) ? mapping_of(v) : v; }

static Value proxy_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? object_binary(op, TRY(unwrap(left)), TRY(unwrap(right))) : VALUE_NOT_IMPLEMENTED;
}
static Value proxy_inplace(BinaryOp op, Value self, Value other UNUSED) {
    return op == OP_OR ? raise_error(&TypeError_type, "'|=' is not supported by %T; use '|' instead", self)
                       : VALUE_NOT_IMPLEMENTED;
}
static Value proxy_compare(CompareOp op, Value self, Value other) {
    return object_rich_compare(op, TRY(mapping_of(self)), other);
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
