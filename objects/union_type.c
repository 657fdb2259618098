// The type of int | str.
#include "gen/union_type.h"
#include "gen/typing_objects.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/simple.h"
#include "objects/type.h"
#include "objects/type_substitution.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Tuple *arguments;
    bool has_parameters;  // CPython makes a typing.Union of type variables, which looks different
} UnionType;

static UnionType *as_union(Value v) { return (UnionType *)value_object(v); }

const Tuple *union_arguments(Value v) { return as_union(v)->arguments; }

static bool is_type_variable(Value v) { return is_type_parameter(v) && !value_has_type(v, &TypeVarTuple_type); }

static bool can_be_member(Value v) {
    return value_is_none(v) || value_is_class(v) || value_is_instance(v, &GenericAlias_type) ||
           value_has_type(v, &UnionType_type) || value_has_type(v, &TypeAliasType_type) || is_type_variable(v);
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
    for (size_t i = 0; i < members->length; i++) {
        bool same = value_same(members->items[i], member);
        if (!same && value_is_instance(member, &GenericAlias_type)) {
            TRY_BOOL_OR(object_equal(members->items[i], member, &same), false);
        }
        if (same) {
            return true;
        }
    }
    return list_append(members, member);
}

static bool shows_parameters(Value v) {
    return is_type_parameter(v) || (value_has_type(v, &UnionType_type) && as_union(v)->has_parameters);
}

// What only typing knows to join with a type variable: a text that names a type, for example.
static Value typing_union(Value left, Value right) {
    Value form = TRY(object_get_attr(TRY(vm_import("typing")), TRY_PTR(str_from_c("Union"))));
    Value both[] = {left, right};
    return object_get_item(form, value_from_object(TRY_PTR(tuple_from(both, 2))));
}

Value union_new(Value left, Value right) {
    if (!can_be_member(left) || !can_be_member(right)) {
        return is_type_variable(left) || is_type_variable(right) ? typing_union(left, right) : VALUE_NOT_IMPLEMENTED;
    }
    List *members = TRY_PTR(list_new(2));
    TRY_BOOL(add_member(members, left));
    TRY_BOOL(add_member(members, right));
    if (members->length == 1) {
        return members->items[0];
    }
    UnionType *made = TRY_PTR(gc_new(&UnionType_type, sizeof(UnionType)));
    made->arguments = TRY_PTR(tuple_from(members->items, members->length));
    made->has_parameters = shows_parameters(left) || shows_parameters(right);
    return value_from_object(made);
}

GETTER(UnionType, __module__) { return value_from_object(value_type(self)->module); }
GETTER(UnionType, __args__) { return value_from_object(as_union(self)->arguments); }

GETTER(UnionType, __parameters__) { return value_from_object(TRY_PTR(type_parameters_of(union_arguments(self)))); }

static Value union_get_item(Value self, Value key) {
    const Tuple *parameters = TRY_PTR(type_parameters_of(union_arguments(self)));
    const Tuple *members = TRY_PTR(type_substitute(self, union_arguments(self), parameters, key));
    Value made = members->items[0];
    for (size_t i = 1; i < members->length; i++) {
        made = TRY(object_binary(OP_OR, made, members->items[i]));
    }
    if (value_has_type(made, &UnionType_type)) {
        as_union(made)->has_parameters |= as_union(self)->has_parameters;
    }
    return made;
}

static Value union_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? union_new(left, right) : VALUE_NOT_IMPLEMENTED;
}

static bool is_none_type(Value member) {
    return value_has_type(member, &type_type) && value_class(member) == &NoneType_type;
}

static bool add_member_repr(StrBuilder *builder, Value member) {
    return is_none_type(member) ? str_builder_add_c(builder, "None") : type_argument_repr(builder, member);
}

static bool add_members(StrBuilder *builder, const Tuple *members, const char *separator) {
    for (size_t i = 0; i < members->length; i++) {
        str_builder_add_c(builder, i > 0 ? separator : "");
        TRY_BOOL_OR(add_member_repr(builder, members->items[i]), false);
    }
    return true;
}

static bool add_typing_repr(StrBuilder *builder, const Tuple *members) {
    bool first_is_none = is_none_type(members->items[0]);
    if (members->length == 2 && (first_is_none || is_none_type(members->items[1]))) {
        str_builder_add_c(builder, "typing.Optional[");
        TRY_BOOL_OR(add_member_repr(builder, members->items[first_is_none]), false);
    } else {
        str_builder_add_c(builder, "typing.Union[");
        TRY_BOOL_OR(add_members(builder, members, ", "), false);
    }
    return str_builder_add_c(builder, "]");
}

static Value union_repr(Value self) {
    StrBuilder builder;
    str_builder_init(&builder);
    const Tuple *members = union_arguments(self);
    TRY_BOOL(as_union(self)->has_parameters ? add_typing_repr(&builder, members)
                                            : add_members(&builder, members, " | "));
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
    .get_item = union_get_item,
};
