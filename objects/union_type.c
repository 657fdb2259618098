// The type of int | str.
#include "gen/union_type.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/simple.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Tuple *arguments;
} UnionType;

static UnionType *as_union(Value v) { return (UnionType *)value_object(v); }

const Tuple *union_arguments(Value v) { return as_union(v)->arguments; }

static bool can_be_member(Value v) {
    return value_is_none(v) || value_is_class(v) || value_has_type(v, &GenericAlias_type) ||
           value_has_type(v, &UnionType_type) || !value_is_undef(type_lookup(value_type(v), NAME(__typing_subst__)));
}

static bool add_member(List *members, Value member) {
    if (value_has_type(member, &UnionType_type)) {
        const Tuple *inner = union_arguments(member);
        for (size_t i = 0; i < inner->length; i++) {
            TRY_BOOL_OR(add_member(members, inner->items[i]), false);
        }
        return true;
    }
    if (value_is_none(member)) {
        member = value_from_object(&NoneType_type);
    }
    bool known;
    TRY_BOOL_OR(object_contains(value_from_object(members), member, &known), false);
    return known || list_append(members, member);
}

Value union_new(Value left, Value right) {
    if (!can_be_member(left) || !can_be_member(right)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    List *members = TRY_PTR(list_new(2));
    TRY_BOOL(add_member(members, left));
    TRY_BOOL(add_member(members, right));
    if (members->length == 1) {
        return members->items[0];
    }
    UnionType *made = TRY_PTR(gc_new(&UnionType_type, sizeof(UnionType)));
    made->arguments = TRY_PTR(tuple_from(members->items, members->length));
    return value_from_object(made);
}

METHOD(UnionType, __instancecheck__) {
    bool result;
    TRY_BOOL(object_is_instance(args->instance, args->self, &result));
    return value_from_bool(result);
}
METHOD(UnionType, __subclasscheck__) {
    bool result;
    TRY_BOOL(object_is_subclass(args->subclass, args->self, &result));
    return value_from_bool(result);
}
GETTER(UnionType, __args__) { return value_from_object(as_union(self)->arguments); }

GETTER(UnionType, __parameters__) {
    List *found = TRY_PTR(list_new(0));
    const Tuple *arguments = union_arguments(self);
    for (size_t i = 0; i < arguments->length; i++) {
        Value argument = arguments->items[i];
        if (!value_is_class(argument) && !value_is_undef(type_lookup(value_type(argument), NAME(__typing_subst__)))) {
            TRY_BOOL(list_append(found, argument));
        }
    }
    return tuple_from_iterable(value_from_object(found));
}

static Value union_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? union_new(left, right) : VALUE_NOT_IMPLEMENTED;
}

static bool add_member_repr(StrBuilder *builder, Value member) {
    if (value_has_type(member, &type_type) && value_class(member) == &NoneType_type) {
        return str_builder_add_c(builder, "None");
    }
    Str *text;
    if (value_is_class(member)) {
        Value module = TRY_OR(object_get_attr(member, NAME(__module__)), false);
        Value name = TRY_OR(object_get_attr(member, NAME(__qualname__)), false);
        bool builtin = value_is_str(module) && str_equal(value_str(module), NAME(builtins));
        text = builtin ? str_format("%V", name) : str_format("%V.%V", module, name);
    } else {
        text = value_str(TRY_OR(object_repr(member), false));
    }
    return text != NULL && str_builder_add_str(builder, text);
}

static Value union_repr(Value self) {
    StrBuilder builder;
    str_builder_init(&builder);
    const Tuple *arguments = union_arguments(self);
    for (size_t i = 0; i < arguments->length; i++) {
        str_builder_add_c(&builder, i > 0 ? " | " : "");
        TRY_BOOL(add_member_repr(&builder, arguments->items[i]));
    }
    return str_builder_finish(&builder);
}

// Unions are equal regardless of order.
static Value union_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_has_type(other, &UnionType_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const Tuple *left = union_arguments(self), *right = union_arguments(other);
    bool equal = left->length == right->length;
    for (size_t i = 0; equal && i < left->length; i++) {
        TRY_BOOL(object_contains(value_from_object(right), left->items[i], &equal));
    }
    return value_from_bool(equal == (op == OP_EQ));
}

static bool union_hash(Value self, intptr_t *hash) {
    const Tuple *arguments = union_arguments(self);
    *hash = 0;
    for (size_t i = 0; i < arguments->length; i++) {
        intptr_t part;
        TRY_BOOL_OR(object_hash(arguments->items[i], &part), false);
        *hash ^= part;
    }
    return true;
}

static void union_trace(Object *self) { gc_visit_object(((UnionType *)self)->arguments); }

const Slots UnionType_slots = {
    .size = sizeof(UnionType),
    .trace = union_trace,
    .repr = union_repr,
    .hash = union_hash,
    .binary = union_binary,
    .binary_ops = 1 << OP_OR,
    .compare = union_compare,
};
