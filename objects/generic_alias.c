#include "objects/generic_alias.h"

#include "gen/generic_alias.h"
#include "heap/gc.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Value origin;
    Tuple *arguments;
    bool unpacked;  // *tuple[int, ...]
} GenericAlias;

static GenericAlias *as_alias(Value v) { return (GenericAlias *)value_object(v); }

Value generic_alias_new(Value origin, Value item) {
    Tuple *arguments = value_is_tuple(item) ? value_tuple(item) : TRY_PTR(tuple_from(&item, 1));
    GenericAlias *alias = TRY_PTR(gc_new(&GenericAlias_type, sizeof(GenericAlias)));
    alias->origin = origin;
    alias->arguments = arguments;
    return value_from_object(alias);
}

METHOD(GenericAlias, __new__) { return generic_alias_new(args->origin, args->args); }
METHOD(GenericAlias, __mro_entries__) {
    return value_from_object(TRY_PTR(tuple_from(&as_alias(args->self)->origin, 1)));
}
METHOD(GenericAlias, __instancecheck__) {
    return raise_error(&TypeError_type, "isinstance() argument 2 cannot be a parameterized generic");
}
METHOD(GenericAlias, __subclasscheck__) {
    return raise_error(&TypeError_type, "issubclass() argument 2 cannot be a parameterized generic");
}
METHOD(GenericAlias, __dir__) {
    Value origin = as_alias(args->self)->origin;
    Value names = value_is_class(origin) ? type_dir_names(value_class(origin)) : object_dir_names(origin);
    const Str *const own[] = {NAME(__origin__), NAME(__args__), NAME(__parameters__), NAME(__mro_entries__),
                              NAME(__unpacked__)};
    for (size_t i = 0; i < ARRAY_LENGTH(own); i++) {
        TRY_BOOL(list_append(value_list(TRY(names)), value_from_object(own[i])));
    }
    return names;
}

GETTER(GenericAlias, __origin__) { return as_alias(self)->origin; }
GETTER(GenericAlias, __args__) { return value_from_object(as_alias(self)->arguments); }
GETTER(GenericAlias, __unpacked__) { return value_from_bool(as_alias(self)->unpacked); }

static bool is_type_parameter(Value v) {
    return !value_is_class(v) && !value_is_undef(type_lookup(value_type(v), NAME(__typing_subst__)));
}

GETTER(GenericAlias, __parameters__) {
    List *found = TRY_PTR(list_new(0));
    const Tuple *arguments = as_alias(self)->arguments;
    for (size_t i = 0; i < arguments->length; i++) {
        bool known;
        TRY_BOOL(object_contains(value_from_object(found), arguments->items[i], &known));
        if (!known && is_type_parameter(arguments->items[i])) {
            TRY_BOOL(list_append(found, arguments->items[i]));
        }
    }
    return tuple_from_iterable(value_from_object(found));
}

// Replace the type parameters among the arguments, in the order of their first appearance.
static Value alias_get_item(Value self, Value key) {
    const GenericAlias *alias = as_alias(self);
    Value parameters = TRY(GenericAlias___parameters___getter(self));
    const Tuple *wanted = value_tuple(parameters);
    Tuple *given = value_is_tuple(key) ? value_tuple(key) : TRY_PTR(tuple_from(&key, 1));
    if (wanted->length == 0) {
        return raise_error(&TypeError_type, "%R is not a generic class", self);
    }
    if (wanted->length != given->length) {
        return raise_error(&TypeError_type, "Too %s arguments for %R; actual %zu, expected %zu",
                           given->length < wanted->length ? "few" : "many", self, given->length, wanted->length);
    }
    Tuple *arguments = TRY_PTR(tuple_from(alias->arguments->items, alias->arguments->length));
    for (size_t i = 0; i < arguments->length; i++) {
        for (size_t j = 0; j < wanted->length; j++) {
            if (value_same(arguments->items[i], wanted->items[j])) {
                arguments->items[i] = given->items[j];
                break;
            }
        }
    }
    return generic_alias_new(alias->origin, value_from_object(arguments));
}

// Attributes of the alias itself are few; all others are those of the class.
static Value alias_get_attr(Value self, Str *name) {
    Value own = type_lookup(&GenericAlias_type, name);
    bool forwarded = value_is_undef(own) || name == NAME(__doc__) || name == NAME(__init__) || name == NAME(__new__);
    if (!forwarded || name == NAME(__class__)) {
        return object_generic_get_attr(self, name);
    }
    return object_get_attr(as_alias(self)->origin, name);
}

// *alias gives the same alias, marked.
static Value alias_iter(Value self) {
    const GenericAlias *alias = as_alias(self);
    Value unpacked = TRY(generic_alias_new(alias->origin, value_from_object(alias->arguments)));
    as_alias(unpacked)->unpacked = true;
    Tuple *only = TRY_PTR(tuple_from(&unpacked, 1));
    return object_iter(value_from_object(only));
}

static Value alias_call(Value self, const CallArgs *args) { return vm_call(as_alias(self)->origin, args); }

static bool add_argument_repr(StrBuilder *builder, Value argument) {
    if (value_same(argument, VALUE_ELLIPSIS)) {
        return str_builder_add_c(builder, "...");
    }
    if (value_is_class(argument)) {
        Value module = TRY_OR(object_get_attr(argument, NAME(__module__)), false);
        Value name = TRY_OR(object_get_attr(argument, NAME(__qualname__)), false);
        bool builtin = value_is_str(module) && str_equal(value_str(module), NAME(builtins));
        Str *text = builtin ? str_format("%V", name) : str_format("%V.%V", module, name);
        return str_builder_add_str(builder, TRY_PTR_OR(text, false));
    }
    Value text = TRY_OR(object_repr(argument), false);
    return str_builder_add_str(builder, value_str(text));
}

static Value alias_repr(Value self) {
    TRY_BOOL(vm_check_stack());
    const GenericAlias *alias = as_alias(self);
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_c(&builder, alias->unpacked ? "*" : "");
    TRY_BOOL(add_argument_repr(&builder, alias->origin));
    str_builder_add_c(&builder, alias->arguments->length == 0 ? "[()" : "[");
    for (size_t i = 0; i < alias->arguments->length; i++) {
        if (i > 0) {
            str_builder_add_c(&builder, ", ");
        }
        TRY_BOOL(add_argument_repr(&builder, alias->arguments->items[i]));
    }
    str_builder_add_c(&builder, "]");
    return str_builder_finish(&builder);
}

static bool alias_hash(Value self, intptr_t *hash) {
    intptr_t arguments;
    TRY_BOOL_OR(object_hash(as_alias(self)->origin, hash), false);
    TRY_BOOL_OR(object_hash(value_from_object(as_alias(self)->arguments), &arguments), false);
    *hash ^= arguments;
    return true;
}

static Value alias_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_has_type(other, &GenericAlias_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool equal;
    TRY_BOOL(object_equal(as_alias(self)->origin, as_alias(other)->origin, &equal));
    if (equal) {
        Value left = value_from_object(as_alias(self)->arguments);
        TRY_BOOL(object_equal(left, value_from_object(as_alias(other)->arguments), &equal));
    }
    return value_from_bool(equal == (op == OP_EQ));
}

static Value alias_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? union_new(left, right) : VALUE_NOT_IMPLEMENTED;
}

static void alias_trace(Object *self) {
    gc_visit(((GenericAlias *)self)->origin);
    gc_visit_object(((GenericAlias *)self)->arguments);
}

const Slots GenericAlias_slots = {
    .size = sizeof(GenericAlias),
    .trace = alias_trace,
    .call = alias_call,
    .repr = alias_repr,
    .hash = alias_hash,
    .get_attr = alias_get_attr,
    .binary_ops = 1 << OP_OR,
    .reflected_ops = 1 << OP_OR,
    .binary = alias_binary,
    .compare = alias_compare,
    .get_item = alias_get_item,
    .iter = alias_iter,
};
