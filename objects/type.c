// Questions about types, and attribute lookup in them.
#include "objects/type.h"

#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/doc.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/lookup.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/simple.h"
#include "objects/slot_wrappers.h"
#include "objects/weakref.h"
#include "vm/api.h"

static const Type *immediate_type(Value v) {
    switch (v.bits >> 3) {
        case 1: return &NoneType_type;
        case 2:
        case 3: return &bool_type;
        case 4: return &NotImplementedType_type;
        case 5: return &ellipsis_type;
        default: return &object_type;
    }
}

const Type *value_type(Value v) {
    if (value_is_object(v)) {
        return value_object(v)->type;
    }
    if (value_is_small_int(v)) {
        return &int_type;
    }
    return value_is_float(v) ? &float_type : immediate_type(v);
}

// ExceptionGroup is the one built-in type with a second base, Exception.
static bool native_is_subtype(const Type *type, const Type *base) {
    for (; type != NULL; type = type->base) {
        if (type == base || (type == &ExceptionGroup_type && base == &Exception_type)) {
            return true;
        }
    }
    return false;
}

bool value_is_instance(Value v, const Type *base) {
    return value_is_object(v) && (value_object(v)->type == base || type_is_subtype(value_object(v)->type, base));
}

bool type_is_subtype(const Type *type, const Type *base) {
    if (type == base || base == &object_type) {
        return true;
    }
    if (type->info == NULL || type->info->mro == NULL) {
        return native_is_subtype(type, base);
    }
    const Tuple *mro = type->info->mro;
    for (size_t i = 0; i < mro->length; i++) {
        if (value_object(mro->items[i]) == &base->object) {
            return true;
        }
    }
    return false;
}

Value type_own_attribute(const Type *type, const Str *name) {
    if (type->info != NULL) {
        return dict_get_str(type->info->namespace, name);
    }
    Value found = members_find(type->members, name);
    return value_is_undef(found) ? slot_wrapper_find(type, name) : found;
}

Value type_find_from(const Type *type, size_t position, const Str *name, const Type **owner) {
    if (type->info != NULL) {
        const Tuple *mro = type->info->mro;
        for (size_t i = position; i < mro->length; i++) {
            const Type *class = value_class(mro->items[i]);
            Value found = type_own_attribute(class, name);
            if (!value_is_undef(found)) {
                *owner = class;
                return found;
            }
        }
        return VALUE_UNDEF;
    }
    for (; type != NULL; type = type->base) {
        Value found = position == 0 ? type_own_attribute(type, name) : VALUE_UNDEF;
        if (!value_is_undef(found)) {
            *owner = type;
            return found;
        }
        position -= position > 0;
    }
    return VALUE_UNDEF;
}

// Entries of the lookup cache for plain class lookup have the type's address + 4 as id.
Value type_lookup(const Type *type, const Str *name) {
    uintptr_t id = (uintptr_t)type + 4;
    LookupEntry *entry = lookup_slot(id, name);
    if (LIKELY(entry->id == id && entry->name == name)) {
        return entry->value;
    }
    const Type *owner;
    Value found = type_find_from(type, 0, name, &owner);
    *entry = (LookupEntry){.id = id, .name = name, .kind = LOOKUP_CLASS_VALUE, .value = found};
    return found;
}

size_t type_position_behind(const Type *start, const Type *class) {
    if (start->info == NULL) {
        size_t position = 1;
        for (const Type *type = start; type != NULL && type != class; type = type->base) {
            position++;
        }
        return position;
    }
    const Tuple *mro = start->info->mro;
    for (size_t i = 0; i < mro->length; i++) {
        if (value_object(mro->items[i]) == &class->object) {
            return i + 1;
        }
    }
    return mro->length + 1;
}

size_t type_instance_bytes(const Type *type) {
    if (type->info == NULL) {
        return type->slots->size;
    }
    if (type->attrs_offset == 0) {
        return type->info->instance_size;
    }
    size_t inline_count = type->info->root_shape != NULL ? type->info->root_shape->inline_count : 0;
    return type->attrs_offset + sizeof(Attrs) + inline_count * sizeof(Value);
}

static bool register_finaliser(const Type *type, Object *object) {
    return !(type->flags & TYPE_HAS_FINALISER) || gc_register_finaliser(object);
}

void *type_allocate(const Type *type) {
    const Shape *root = NULL;
    if (type->attrs_offset != 0) {
        root = TRY_PTR_OR(shape_root(type), NULL);
    }
    Object *object = TRY_PTR_OR(gc_new(type, type_instance_bytes(type)), NULL);
    if (root != NULL) {
        instance_attrs(object)->shape = root;
    }
    TRY_BOOL_OR(register_finaliser(type, object), NULL);
    return object;
}

void *type_allocate_variable(const Type *type, size_t bytes) {
    if (!(type->flags & TYPE_TAIL_DICT)) {
        Object *plain = TRY_PTR_OR(gc_new(type, bytes), NULL);
        TRY_BOOL_OR(register_finaliser(type, plain), NULL);
        return plain;
    }
    Object *object = TRY_PTR_OR(gc_new(type, bytes + 2 * sizeof(void *)), NULL);
    *instance_dict_slot(object) = NULL;
    TRY_BOOL_OR(register_finaliser(type, object), NULL);
    return object;
}

static Tuple *native_mro(const Type *type) {
    size_t length = type == &ExceptionGroup_type;
    for (const Type *t = type; t != NULL; t = t->base) {
        length++;
    }
    Tuple *mro = TRY_PTR_OR(tuple_new(length), NULL);
    bool exception_follows = type == &ExceptionGroup_type;
    for (size_t i = 0; i < length; i++, type = type->base) {
        mro->items[i] = value_from_object(type);
        if (exception_follows && type == &BaseExceptionGroup_type) {
            mro->items[++i] = value_from_object(&Exception_type);
        }
    }
    return mro;
}

Tuple *type_mro(const Type *type) { return type->info != NULL ? type->info->mro : native_mro(type); }

Tuple *type_bases(const Type *type) {
    if (type->info != NULL) {
        return type->info->bases;
    }
    if (type->base == NULL) {
        return (Tuple *)&tuple_empty;
    }
    Value bases[] = {value_from_object(type->base), value_from_object(&Exception_type)};
    return tuple_from(bases, type == &ExceptionGroup_type ? 2 : 1);
}

const Str *type_qualified_name(const Type *type) {
    return type->info != NULL ? type->info->qualified_name : type->name;
}

static bool add_missing(Dict *dict, const Str *name, Value value) {
    return !value_is_undef(dict_get_str(dict, name)) || dict_set_str(dict, name, value);
}

// The dictionary of a built-in type, made anew for each look at type.__dict__.
Dict *type_native_dict(const Type *type) {
    Dict *dict = TRY_PTR_OR(dict_new(), NULL);
    for (size_t i = 0; i < members_count(type->members); i++) {
        Member member = members_at(type->members, i);
        TRY_BOOL_OR(dict_set_str(dict, member.name, member.value), NULL);
    }
    Value own_doc = dict_get_str(dict, NAME(__doc__));
    if (value_is_undef(own_doc) || type == &object_type) {
        Value doc = TRY_OR(doc_value(type->doc), NULL);
        TRY_BOOL_OR(dict_set_str(dict, NAME(__doc__), doc), NULL);
    }
    for (size_t i = 0; i < slot_name_count(); i++) {
        const Str *name = slot_name_of(type, i);
        if (name != NULL) {
            Value wrapper = slot_wrapper_find(type, name);
            TRY_BOOL_OR(value_is_undef(wrapper) || add_missing(dict, name, wrapper), NULL);
        }
    }
    return dict;
}

const Type *type_native_base(const Type *type) {
    while (type->flags & TYPE_HEAP) {
        type = type->base;
    }
    return type;
}
