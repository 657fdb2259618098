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

// Each class has these two, few programs look at them: the member in flash stands for them until one does.
// What the class's own body has under the name stays: proxies make __dict__ a property.
static bool add(Type *type, const Str *name) {
    bool is_own = !value_is_undef(dict_get_str(type->info->namespace, name));
    return is_own || dict_set_str(type->info->namespace, name, members_find(instance_type.members, name));
}

static bool make_own(const Type *type, const Str *name) {
    Value shared = members_find(instance_type.members, name);
    if (!value_same(dict_get_str(type->info->namespace, name), shared)) {
        return true;
    }
    ClassAttribute *made = TRY_PTR_OR(gc_new(&native_property_type, sizeof *made), false);
    made->member = *(const NativeProperty *)value_object(shared);
    made->member.owner = OWNER_FOLLOWS;
    made->owner = type;
    return dict_set_str(type->info->namespace, name, value_from_object(made));
}

bool type_own_instance_attributes(const Type *type) {
    return make_own(type, NAME(__dict__)) && make_own(type, NAME(__weakref__));
}

Value instance_attribute_of(const Type *type, const NativeProperty *member) {
    const Type *owner;
    const Str *name = native_name(member);
    Value found = type_find_from(type, 0, name, &owner);
    if (!value_same(found, value_from_object(member))) {
        return found;  // the lookup cache had the member
    }
    TRY_BOOL(make_own(owner, name));
    return dict_get_str(owner->info->namespace, name);
}

bool type_add_instance_attributes(Type *type) {
    if (type_has_instance_dict(type) && !type_has_instance_dict(type->base)) {
        TRY_BOOL_OR(add(type, NAME(__dict__)), false);
    }
    bool first = type_allows_weakref(type) && !type_allows_weakref(type->base);
    return !first || add(type, NAME(__weakref__));
}
