// Deciding what a new class looks like: metaclass, method resolution order, base that gives the layout.
#include "gen/names.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

const Type *type_most_derived_metatype(const Type *metatype, const Tuple *bases) {
    for (size_t i = 0; i < bases->length; i++) {
        const Type *candidate = value_type(bases->items[i]);
        if (type_is_subtype(metatype, candidate)) {
            continue;
        }
        if (!type_is_subtype(candidate, metatype)) {
            return raise_null(&TypeError_type,
                              "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
                              "the metaclasses of all its bases");
        }
        metatype = candidate;
    }
    return metatype;
}

// The nearest class at or above `type` whose instances have more fields than those of its base.
static const Type *layout_owner(const Type *type) {
    for (; type->base != NULL; type = type->base) {
        bool adds = type->info == NULL
                        ? type->slots->size != type->base->slots->size
                        : type->info->slot_count != (type->base->info != NULL ? type->base->info->slot_count : 0);
        if (adds) {
            return type;
        }
    }
    return type;
}

// True if `base` stands in the chain of layouts that `type` extends.
static bool native_chain_has(const Type *type, const Type *base) {
    while (type != NULL && type != base) {
        type = type->base;
    }
    return type != NULL;
}

static bool may_be_base(const Type *type) { return (type_flags(type) & (TYPE_BASE_ALLOWED | TYPE_HEAP)) != 0; }

const Type *type_best_base(const Tuple *bases) {
    const Type *winner = NULL, *winner_layout = NULL;
    for (size_t i = 0; i < bases->length; i++) {
        if (!value_is_class(bases->items[i])) {
            return raise_null(&TypeError_type, "bases must be types");
        }
        const Type *base = value_class(bases->items[i]);
        if (!may_be_base(base)) {
            return raise_null(&TypeError_type, "type '%N' is not an acceptable base type", base);
        }
        const Type *layout = layout_owner(base);
        if (winner == NULL || (layout != winner_layout && type_is_subtype(layout, winner_layout))) {
            winner = base;
            winner_layout = layout;
        } else if (!type_is_subtype(winner_layout, layout)) {
            return raise_null(&TypeError_type, "multiple bases have instance lay-out conflict");
        }
    }
    return winner;
}

static bool has_member(const Type *type, const MemberDescriptor *wanted) {
    Value found = type_lookup(type, wanted->name);
    return value_has_type(found, &member_descriptor_type) &&
           ((const MemberDescriptor *)value_object(found))->offset == wanted->offset;
}

static bool same_members(const Type *from, const Type *to) {
    for (; from->info != NULL; from = from->base) {
        uint32_t position = 0;
        Value key, value;
        while (dict_next(from->info->namespace, &position, &key, &value)) {
            if (value_has_type(value, &member_descriptor_type) && !has_member(to, (const void *)value_object(value))) {
                return false;
            }
        }
    }
    return true;
}

bool type_same_layout(const Type *from, const Type *to) {
    return from->slots == to->slots && from->info->instance_size == to->info->instance_size &&
           (from->attrs_offset != 0) == (to->attrs_offset != 0) && from->info->weakrefs == to->info->weakrefs &&
           ((from->flags ^ to->flags) & TYPE_TAIL_DICT) == 0 && same_members(from, to);
}

// C3 linearisation
// --------------------------------------------------------------------------------------------------------

// The sequences being merged: the MRO of each base, then the bases themselves. `positions` holds how far each is used
// up.
typedef struct {
    Tuple *sequences;
    Tuple *positions;  // small ints
} Merge;

static const Tuple *merge_sequence(const Merge *merge, size_t i) { return value_tuple(merge->sequences->items[i]); }

static size_t merge_position(const Merge *merge, size_t i) {
    return (size_t)value_small_int(merge->positions->items[i]);
}

static bool stands_in_a_tail(const Merge *merge, Value class) {
    for (size_t i = 0; i < merge->sequences->length; i++) {
        const Tuple *sequence = merge_sequence(merge, i);
        for (size_t k = merge_position(merge, i) + 1; k < sequence->length; k++) {
            if (value_same(sequence->items[k], class)) {
                return true;
            }
        }
    }
    return false;
}

// The next class of the linearisation; VALUE_UNDEF when all is merged, VALUE_NULL when there is none that fits.
static Value merge_next(const Merge *merge) {
    bool exhausted = true;
    for (size_t i = 0; i < merge->sequences->length; i++) {
        const Tuple *sequence = merge_sequence(merge, i);
        if (merge_position(merge, i) < sequence->length) {
            exhausted = false;
            Value head = sequence->items[merge_position(merge, i)];
            if (!stands_in_a_tail(merge, head)) {
                return head;
            }
        }
    }
    return exhausted ? VALUE_UNDEF : VALUE_NULL;
}

static void merge_take(Merge *merge, Value class) {
    for (size_t i = 0; i < merge->sequences->length; i++) {
        const Tuple *sequence = merge_sequence(merge, i);
        size_t position = merge_position(merge, i);
        if (position < sequence->length && value_same(sequence->items[position], class)) {
            merge->positions->items[i] = value_from_small_int((intptr_t)position + 1);
        }
    }
}

static Tuple *raise_inconsistent(const Merge *merge) {
    StrBuilder names;
    str_builder_init(&names);
    for (size_t i = 0, shown = 0; i < merge->sequences->length; i++) {
        const Tuple *sequence = merge_sequence(merge, i);
        if (merge_position(merge, i) >= sequence->length) {
            continue;
        }
        Value head = sequence->items[merge_position(merge, i)];
        bool repeated = false;
        for (size_t k = 0; k < i; k++) {
            const Tuple *earlier = merge_sequence(merge, k);
            repeated |= merge_position(merge, k) < earlier->length &&
                        value_same(earlier->items[merge_position(merge, k)], head);
        }
        if (!repeated) {
            str_builder_add_c(&names, shown++ > 0 ? ", " : "");
            str_builder_add_str(&names, value_class(head)->name);
        }
    }
    Value text = TRY_OR(str_builder_finish(&names), NULL);
    return raise_null(&TypeError_type, "Cannot create a consistent method resolution\norder (MRO) for bases %V", text);
}

static bool merge_init(Merge *merge, Tuple *bases) {
    merge->sequences = TRY_PTR_OR(tuple_new(bases->length + 1), false);
    merge->positions = TRY_PTR_OR(tuple_new(bases->length + 1), false);
    for (size_t i = 0; i < bases->length; i++) {
        merge->sequences->items[i] = value_from_object(TRY_PTR_OR(type_mro(value_class(bases->items[i])), false));
        merge->positions->items[i] = value_from_small_int(0);
    }
    merge->sequences->items[bases->length] = value_from_object(bases);
    merge->positions->items[bases->length] = value_from_small_int(0);
    return true;
}

static bool check_duplicates(const Tuple *bases) {
    for (size_t i = 0; i < bases->length; i++) {
        for (size_t k = i + 1; k < bases->length; k++) {
            if (value_same(bases->items[i], bases->items[k])) {
                return raise_false(&TypeError_type, "duplicate base class %N", value_class(bases->items[i]));
            }
        }
    }
    return true;
}

// Nothing is to be merged with a single base.
static Tuple *mro_behind(const Type *type, const Type *base) {
    const Tuple *behind = TRY_PTR_OR(type_mro(base), NULL);
    Tuple *mro = TRY_PTR_OR(tuple_new(behind->length + 1), NULL);
    mro->items[0] = value_from_object(type);
    for (size_t i = 0; i < behind->length; i++) {
        mro->items[i + 1] = behind->items[i];
    }
    return mro;
}

Tuple *type_compute_mro(const Type *type, Tuple *bases) {
    if (bases->length == 1) {
        return mro_behind(type, value_class(bases->items[0]));
    }
    TRY_BOOL_OR(check_duplicates(bases), NULL);
    Merge merge;
    TRY_BOOL_OR(merge_init(&merge, bases), NULL);
    List *mro = TRY_PTR_OR(list_new(8), NULL);
    TRY_BOOL_OR(list_append(mro, value_from_object(type)), NULL);
    for (;;) {
        Value next = merge_next(&merge);
        if (value_is_undef(next)) {
            return tuple_from(mro->items, mro->length);
        }
        if (value_is_null(next)) {
            return raise_inconsistent(&merge);
        }
        TRY_BOOL_OR(list_append(mro, next), NULL);
        merge_take(&merge, next);
    }
}

// mro() of a metaclass
// ----------------------------------------------------------------------------------------------------

static bool check_order(const Type *type, const Tuple *order) {
    if (order->length == 0) {
        return raise_false(&TypeError_type, "type MRO must not be empty");
    }
    for (size_t i = 0; i < order->length; i++) {
        if (!value_is_class(order->items[i])) {
            return raise_false(&TypeError_type, "mro() returned a non-class ('%T')", order->items[i]);
        }
        const Type *class = value_class(order->items[i]);
        if (!native_chain_has(layout_owner(type), layout_owner(class))) {
            return raise_false(&TypeError_type, "mro() returned base with unsuitable layout ('%N')", class);
        }
    }
    return true;
}

Tuple *type_find_mro(Type *type) {
    Tuple *plain = type_compute_mro(type, type->info->bases);
    if (type->object.type == &type_type) {
        return plain;
    }
    Value method = type_lookup(type->object.type, NAME(mro));
    if (value_same(method, type_lookup(&type_type, NAME(mro)))) {
        return plain;
    }
    // A metaclass's own mro() may look at the class, so it needs a plain one before.
    if (type->info->mro == NULL) {
        type->info->mro = TRY_PTR_OR(plain, NULL);
    }
    Value order = TRY_OR(vm_call_special(value_from_object(type), NAME(mro), 0, NULL), NULL);
    order = TRY_OR(tuple_from_iterable(order), NULL);
    TRY_BOOL_OR(check_order(type, value_tuple(order)), NULL);
    return value_tuple(order);
}
