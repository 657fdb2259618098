// __dict__ and __weakref__, the descriptors that a class has whose instances are the first to have one.
#include "gen/object.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "objects/weakref.h"
#include "vm/api.h"

Value instance_dict_get(Value self) { return value_from_object(TRY_PTR(instance_dict(value_object(self)))); }

bool instance_dict_set(Value self, Value value) {
    if (value_is_undef(value)) {
        Dict *fresh = TRY_PTR_OR(dict_new(), false);
        return instance_set_dict(value_object(self), fresh);
    }
    if (!value_is_instance(value, &dict_type)) {
        return raise_false(&TypeError_type, "__dict__ must be set to a dictionary, not a '%T'", value);
    }
    return instance_set_dict(value_object(self), value_dict(value));
}

GETTER(instance, __dict__) { return instance_dict_get(self); }
SETTER(instance, __dict__) { return instance_dict_set(self, value); }
GETTER(instance, __weakref__) {
    List *references = TRY_PTR(list_new(0));
    TRY_BOOL(weakref_collect(self, value_from_object(references)) != SIZE_MAX);
    return references->length > 0 ? references->items[0] : VALUE_NONE;
}

static bool add(Type *type, const Str *name) {
    ClassAttribute *made = TRY_PTR_OR(gc_new(&native_property_type, sizeof *made), false);
    made->member = *(const NativeProperty *)value_object(members_find(instance_type.members, name));
    made->member.owner = OWNER_FOLLOWS;
    made->owner = type;
    return dict_set_str(type->info->namespace, name, value_from_object(made));
}

bool type_add_instance_attributes(Type *type) {
    if (type_has_instance_dict(type) && !type_has_instance_dict(type->base)) {
        TRY_BOOL_OR(add(type, NAME(__dict__)), false);
    }
    bool first = type_allows_weakref(type) && !type_allows_weakref(type->base);
    return !first || add(type, NAME(__weakref__));
}
