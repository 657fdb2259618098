// Filling the lookup cache.
#include "objects/lookup.h"

#include "objects/function.h"
#include "objects/native.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"

LookupEntry lookup_cache[CONFIG_LOOKUP_CACHE_ENTRIES];

void lookup_flush(void) { memset(lookup_cache, 0, sizeof lookup_cache); }

void lookup_forget(const Str *name) {
    for (size_t i = 0; i < CONFIG_LOOKUP_CACHE_ENTRIES; i++) {
        if (lookup_cache[i].name == name) {
            lookup_cache[i].id = 0;
        }
    }
}

typedef struct {
    uint32_t kind;
    uint32_t index;
    Value value;
} Found;

uintptr_t lookup_own_id(const Object *object) {
    if (object->type->slots->type_flags & TYPE_CLASSES) {
        return (uintptr_t)object + 6;
    }
    const Dict *namespace = ((const Module *)object)->namespace;
    return namespace != NULL ? ~namespace->keys_id : (uintptr_t)object->type;
}

static bool is_method(Value v) { return (type_flags(value_type(v)) & TYPE_METHOD) != 0; }

// A class attribute as seen from an instance without an attribute of that name.
static Found classify_class_value(Value value) {
    if (is_method(value)) {
        return (Found){.kind = LOOKUP_METHOD, .value = value};
    }
    Value inner = staticmethod_function(value);
    if (!value_is_undef(inner)) {
        return (Found){.kind = LOOKUP_CLASS_VALUE, .value = inner};
    }
    return (Found){.kind = value_has_get(value) ? LOOKUP_DESCRIPTOR : LOOKUP_CLASS_VALUE, .value = value};
}

static Found classify_data_descriptor(const Type *type, Value value) {
    if (value_has_type(value, &member_descriptor_type)) {
        const MemberDescriptor *member = (const MemberDescriptor *)value_object(value);
        if (type_is_subtype(type, member->owner)) {
            return (Found){.kind = LOOKUP_MEMBER_SLOT, .index = member->offset};
        }
    }
    // Without __get__ it gives way to a value of the instance.
    return (Found){.kind = value_has_get(value) ? LOOKUP_DATA_DESCRIPTOR : LOOKUP_CUSTOM, .value = value};
}

static Found slot_found(const Type *type, const Shape *shape, unsigned slot) {
    if (slot < shape->inline_count) {
        size_t offset = type->attrs_offset + offsetof(Attrs, inline_values) + slot * sizeof(Value);
        return (Found){.kind = LOOKUP_INLINE_SLOT, .index = (uint32_t)offset};
    }
    return (Found){.kind = LOOKUP_OVERFLOW_SLOT, .index = slot - shape->inline_count};
}

static Found find_instance_attr(Value self, const Str *name) {
    const Type *type = value_type(self);
    if (type->slots->get_attr != NULL || type_overrides(type, SPECIAL_GETATTRIBUTE)) {
        return (Found){.kind = LOOKUP_CUSTOM};
    }
    Value value = type_lookup(type, name);
    if (!value_is_undef(value) && value_is_data_descriptor(value)) {
        return classify_data_descriptor(type, value);
    }
    const Shape *shape = type->attrs_offset != 0 ? instance_attrs(value_object(self))->shape : NULL;
    if (shape != NULL) {
        int slot = shape_find(shape, name);
        if (slot >= 0) {
            return slot_found(type, shape, (unsigned)slot);
        }
    } else if (type_has_instance_dict(type)) {
        return (Found){.kind = LOOKUP_DICT, .value = value};
    }
    return value_is_undef(value) ? (Found){.kind = LOOKUP_MISSING} : classify_class_value(value);
}

// An attribute of a class that was found in its MRO, read through the class itself.
static Found classify_for_class(Value value) {
    Value inner = staticmethod_function(value);
    if (!value_is_undef(inner)) {
        return (Found){.kind = LOOKUP_CLASS_VALUE, .value = inner};
    }
    inner = classmethod_function(value);
    if (!value_is_undef(inner) && (is_method(inner) || value_has_type(inner, &native_function_type))) {
        return (Found){.kind = LOOKUP_METHOD, .value = inner};
    }
    bool gives_itself = is_method(value) || value_has_type(value, &property_type) ||
                        value_has_type(value, &member_descriptor_type) || !value_has_get(value);
    return (Found){.kind = gives_itself ? LOOKUP_CLASS_VALUE : LOOKUP_CUSTOM, .value = value};
}

static Found find_class_attr(const Type *class, const Str *name) {
    const Type *metatype = class->object.type;
    if (type_overrides(metatype, SPECIAL_GETATTRIBUTE)) {
        return (Found){.kind = LOOKUP_CUSTOM};
    }
    Value meta_value = type_lookup(metatype, name);
    if (!value_is_undef(meta_value) && value_is_data_descriptor(meta_value)) {
        return (Found){.kind = LOOKUP_CUSTOM};
    }
    Value value = type_lookup(class, name);
    if (!value_is_undef(value)) {
        return classify_for_class(value);
    }
    return (Found){.kind = value_is_undef(meta_value) ? LOOKUP_MISSING : LOOKUP_CUSTOM};
}

static Found find_module_attr(Module *module, const Str *name) {
    if (module->object.type != &module_type || module->namespace == NULL) {
        return (Found){.kind = LOOKUP_CUSTOM};
    }
    intptr_t index = dict_find_str(module->namespace, name);
    if (index >= 0) {
        return (Found){.kind = LOOKUP_MODULE_ENTRY, .index = (uint32_t)index};
    }
    Value member = module->def != NULL ? members_find(module->def->members, name) : VALUE_UNDEF;
    if (value_is_undef(member) || value_has_type(member, &native_property_type)) {
        return (Found){.kind = LOOKUP_CUSTOM};
    }
    return (Found){.kind = LOOKUP_CLASS_VALUE, .value = member};
}

const LookupEntry *lookup_fill_attr(Value self, uintptr_t id, const Str *name) {
    Found found;
    if (value_is_class(self)) {
        found = find_class_attr(value_class(self), name);
    } else if (value_type(self)->slots->type_flags & TYPE_OWN_LOOKUP_ID) {
        found = find_module_attr((Module *)value_object(self), name);
    } else {
        found = find_instance_attr(self, name);
    }
    LookupEntry *entry = lookup_slot(id, name);
    *entry = (LookupEntry){.id = id, .name = name, .kind = found.kind, .index = found.index, .value = found.value};
    return entry;
}

void lookup_fill_add(Object *instance, const Shape *before, const Str *name) {
    const Shape *after = instance_attrs(instance)->shape;
    if (after == NULL || after->parent != before || after->count > after->inline_count) {
        return;
    }
    Found slot = slot_found(instance->type, after, after->count - 1u);
    uintptr_t id = ~(uintptr_t)before;
    *lookup_slot(id, name) = (LookupEntry){
        .id = id, .name = name, .kind = LOOKUP_ADD_SLOT, .index = slot.index, .value = value_from_object(after)};
}

const LookupEntry *lookup_fill_global(const Dict *globals, const Str *name) {
    LookupEntry *entry = lookup_slot(globals->keys_id, name);
    intptr_t index = dict_find_str(globals, name);
    *entry = (LookupEntry){.id = globals->keys_id, .name = name, .kind = LOOKUP_GLOBAL, .index = (uint32_t)index};
    if (index < 0) {
        // In other builtins the VM looks itself: nothing tells when they change.
        entry->value = value_is_undef(vm_own_builtins(globals)) ? vm_builtin(name) : VALUE_UNDEF;
        entry->kind = value_is_undef(entry->value) ? LOOKUP_MISSING : LOOKUP_BUILTIN;
    }
    return entry;
}
