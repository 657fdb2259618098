// Keeping what is derived from a class up to date when the class changes, and the links to its subclasses.
#include "gen/names.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/lookup.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/slot_wrappers.h"
#include "objects/type.h"
#include "objects/weakref.h"
#include "vm/api.h"
#include "vm/roots_registry.h"

// Overrides
// -------------------------------------------------------------------------------------------------------------

static uint32_t overrides_in_namespace(const Dict *namespace) {
    uint32_t bits = 0, position = 0;
    Value key, value;
    while (dict_next(namespace, &position, &key, &value)) {
        Special special;
        if (value_is_str(key) && slot_name_special(value_str(key), &special)) {
            bits |= 1u << special;
        }
    }
    return bits;
}

// Special methods of a built-in class that is not what the layout extends.
static uint32_t overrides_of_other_native(const Type *type) {
    uint32_t bits = 0;
    for (size_t i = 0; i < slot_name_count(); i++) {
        const Str *name = slot_name_of(type, i);
        Special special;
        if (name != NULL && slot_name_special(name, &special)) {
            bits |= 1u << special;
        }
    }
    return bits;
}

// A set bit only means that the method must be looked up, so the order of the MRO need not be regarded.
static uint32_t compute_overrides(const Type *type) {
    const Type *native = type_native_base(type);
    const Tuple *mro = type->info->mro;
    uint32_t bits = type->slots->set_attr != NULL ? 1u << SPECIAL_SETATTR | 1u << SPECIAL_DELATTR : 0;
    bits |= overrides_in_namespace(type->info->namespace);
    for (size_t i = 0; i < mro->length; i++) {
        const Type *class = value_class(mro->items[i]);
        if (class->info == NULL) {
            bits |= type_is_subtype(native, class) ? 0 : overrides_of_other_native(class);
        } else if (class != type) {
            bits |= class->overrides;
        }
    }
    return bits;
}

static void update_derived(Type *type) {
    type->overrides = compute_overrides(type);
    type->flags &= (uint16_t) ~(TYPE_DATA_DESCRIPTOR | TYPE_HAS_FINALISER);
    if (type_overrides(type, SPECIAL_SET) || type_overrides(type, SPECIAL_DELETE)) {
        type->flags |= TYPE_DATA_DESCRIPTOR;
    }
    if (type_overrides(type, SPECIAL_DEL)) {
        type->flags |= TYPE_HAS_FINALISER;
    }
}

static void update_subclasses(Type *type) {
    update_derived(type);
    if (value_is_null(type->info->subclasses)) {
        return;
    }
    const List *subclasses = value_list(type->info->subclasses);
    for (size_t i = 0; i < subclasses->length; i++) {
        Value subclass = weakref_target(subclasses->items[i]);
        if (!value_is_undef(subclass)) {
            update_subclasses(value_class(subclass));
        }
    }
}

void type_changed(Type *type, const Str *name) {
    Special special;
    if (slot_name_special(name, &special)) {
        update_subclasses(type);
        lookup_flush();
    } else {
        lookup_forget(name);
    }
}

void type_begin(Type *type) { update_derived(type); }

// Subclasses
// ------------------------------------------------------------------------------------------------------------

// Weak references to the classes with a built-in base, since built-in types cannot note their subclasses.
static Value native_subclasses;

static bool append_weak(Value *list, const Type *type) {
    if (value_is_null(*list)) {
        List *made = TRY_PTR_OR(list_new(2), false);
        *list = value_from_object(made);
    }
    List *entries = value_list(*list);
    Value reference = TRY_OR(weakref_new(value_from_object(type), VALUE_NONE), false);
    for (size_t i = 0; i < entries->length; i++) {
        bool dead = value_is_undef(weakref_target(entries->items[i]));
        if (dead || value_same(entries->items[i], reference)) {
            entries->items[i] = reference;
            return true;
        }
    }
    return list_append(entries, reference);
}

bool type_link_to_bases(Type *type) {
    const Tuple *bases = type->info->bases;
    bool has_native = false;
    for (size_t i = 0; i < bases->length; i++) {
        Type *base = value_class(bases->items[i]);
        if (base->info != NULL) {
            TRY_BOOL_OR(append_weak(&base->info->subclasses, type), false);
        }
        has_native |= base->info == NULL;
    }
    if (!has_native) {
        return true;
    }
    vm_register_root(&native_subclasses);
    return append_weak(&native_subclasses, type);
}

static bool has_base(const Type *type, const Type *base) {
    const Tuple *bases = type->info->bases;
    for (size_t i = 0; i < bases->length; i++) {
        if (value_object(bases->items[i]) == &base->object) {
            return true;
        }
    }
    return false;
}

// Built-in classes that module builtins shows; there are no others that programs could name.
static bool append_native_subclasses(List *list, const Type *type) {
    const MemberTable *members = native_module_find(NAME(builtins))->members;
    for (size_t i = 0; i < members_count(members); i++) {
        Member member = members_at(members, i);
        Value class = member.value;
        bool below = value_is_class(class) && (value_class(class)->base == type ||
                                               (type == &Exception_type && value_class(class) == &ExceptionGroup_type));
        bool again = below && member.name != value_class(class)->name;  // EnvironmentError is OSError
        TRY_BOOL_OR(!below || again || list_append(list, class), false);
    }
    return true;
}

List *type_subclasses(const Type *type) {
    List *result = TRY_PTR_OR(list_new(0), NULL);
    TRY_BOOL_OR(type->info != NULL || append_native_subclasses(result, type), NULL);
    Value known = type->info != NULL ? type->info->subclasses : native_subclasses;
    for (size_t i = 0; !value_is_null(known) && i < value_list(known)->length; i++) {
        Value subclass = weakref_target(value_list(known)->items[i]);
        if (!value_is_undef(subclass) && has_base(value_class(subclass), type)) {
            TRY_BOOL_OR(list_append(result, subclass), NULL);
        }
    }
    return result;
}
