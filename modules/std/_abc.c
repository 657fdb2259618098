// What abc does for every class: its abstract methods, and the flags that `match` looks at, for
// collections.abc.Sequence and Mapping.
#include "gen/_abc.h"
#include "objects/dict.h"
#include "objects/function.h"
#include "objects/protocol.h"
#include "objects/set.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    FLAG_SEQUENCE = 1 << 5,
    FLAG_MAPPING = 1 << 6
};

static bool add_if_abstract(Set *names, Value name, Value value) {
    if (value_has_type(value, &function_type) && ((const Function *)value_object(value))->attributes == NULL) {
        return true;
    }
    bool is_abstract = false;
    Value mark = TRY_OR(object_find_attr(value, NAME(__isabstractmethod__)), false);
    TRY_BOOL_OR(value_is_undef(mark) || object_truth(mark, &is_abstract), false);
    return !is_abstract || set_add(names, name);
}

// Of what a base left abstract.
static bool add_inherited(Set *names, Value cls, const Type *base) {
    Value inherited = base->info != NULL ? type_own_attribute(base, NAME(__abstractmethods__)) : VALUE_UNDEF;
    if (value_is_undef(inherited)) {
        return true;
    }
    Value iterator = TRY_OR(object_iter(inherited), false);
    for (;;) {
        Value name = TRY_OR(object_next(iterator), false);
        if (value_is_stop(name)) {
            return true;
        }
        Value value = value_is_str(name) ? TRY_OR(object_find_attr(cls, value_str(name)), false) : VALUE_UNDEF;
        TRY_BOOL_OR(value_is_undef(value) || add_if_abstract(names, name, value), false);
    }
}

static Value abstract_names(Value cls) {
    if (!value_is_class(cls) || value_class(cls)->info == NULL) {
        return raise_error(&TypeError_type, "abstract_names() takes a class made by Python, not %T", cls);
    }
    const ClassInfo *info = value_class(cls)->info;
    Set *names = TRY_PTR(set_new());
    Value name, value;
    for (uint32_t position = 0; dict_next(info->namespace, &position, &name, &value);) {
        TRY_BOOL(add_if_abstract(names, name, value));
    }
    const Tuple *bases = info->bases;
    for (size_t i = 0; i < bases->length; i++) {
        TRY_BOOL(add_inherited(names, cls, value_class(bases->items[i])));
    }
    return value_from_object(TRY_PTR(set_copy(&frozenset_type, names)));
}

FUNCTION(_abc, abstract_names) { return abstract_names(args->cls); }

FUNCTION(_abc, collection_flags) {
    uint16_t flags = value_is_class(args->cls) ? type_flags(value_class(args->cls)) : 0;
    return value_from_small_int((flags & TYPE_SEQUENCE_PATTERN)  ? FLAG_SEQUENCE
                                : (flags & TYPE_MAPPING_PATTERN) ? FLAG_MAPPING
                                                                 : 0);
}

static void mark_collection(Type *type, intptr_t flags) {
    if (type->flags & TYPE_HEAP) {
        type->flags &= (uint16_t) ~(TYPE_SEQUENCE_PATTERN | TYPE_MAPPING_PATTERN);
        type->flags |= flags == FLAG_SEQUENCE ? TYPE_SEQUENCE_PATTERN : TYPE_MAPPING_PATTERN;
    }
}

FUNCTION(_abc, mark_collection) {
    if (value_is_class(args->cls)) {
        mark_collection(value_class(args->cls), args->flags);
    }
    return VALUE_NONE;
}

FUNCTION(_abc, complete) {
    Value names = TRY(abstract_names(args->cls));
    Type *type = value_class(args->cls);
    TRY_BOOL(dict_set_str(type->info->namespace, NAME(__abstractmethods__), names));
    type->info->abstract = ((const Set *)value_object(names))->length > 0;
    type_changed(type, NAME(__abstractmethods__));
    Value flags = type_own_attribute(type, NAME(__abc_tpflags__));
    if (value_is_small_int(flags)) {
        mark_collection(type, value_small_int(flags));
    }
    return VALUE_NONE;
}

FUNCTION(_abc, own) {
    Value found = value_is_class(args->cls) ? type_own_attribute(value_class(args->cls), args->name) : VALUE_UNDEF;
    return value_is_undef(found) ? VALUE_NONE : found;
}

FUNCTION(_abc, like_builtin) {
    for (size_t i = 0; i < args->classes_count; i++) {
        Type *type = value_is_class(args->classes[i]) ? value_class(args->classes[i]) : NULL;
        Value module = type != NULL && type->info != NULL ? type_own_attribute(type, NAME(__module__)) : VALUE_UNDEF;
        if (value_is_str(module)) {
            type->module = value_str(module);
        }
    }
    return VALUE_NONE;
}
