#include "objects/generic_alias.h"

#include "gen/generic_alias.h"
#include "gen/typing_objects.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "objects/type_substitution.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Value origin;
    Tuple *arguments;
    bool unpacked;  // *tuple[int, ...]
} GenericAlias;

static GenericAlias *as_alias(Value v) { return (GenericAlias *)value_object(v); }

static Value alias_new(const Type *type, Value origin, Value item) {
    Tuple *arguments = value_is_tuple(item) ? value_tuple(item) : TRY_PTR(tuple_from(&item, 1));
    GenericAlias *alias = TRY_PTR(type_allocate(type));
    alias->origin = origin;
    alias->arguments = arguments;
    return value_from_object(alias);
}

Value generic_alias_new(Value origin, Value item) { return alias_new(&GenericAlias_type, origin, item); }

METHOD(GenericAlias, __new__) { return alias_new(value_class(args->cls), args->origin, args->args); }

// An alias of a generic class, or one that typing makes, as Dict[K, V]: that brings Generic along.
static bool brings_generic(Value base) {
    if (value_is_instance(base, &GenericAlias_type)) {
        Value origin = as_alias(base)->origin;
        return value_is_class(origin) && type_is_subtype(value_class(origin), &Generic_type);
    }
    Value origin = value_is_class(base) ? VALUE_UNDEF : object_find_attr(base, NAME(__origin__));
    if (value_is_raised(origin)) {
        error_clear();
    }
    return value_is_class(origin);
}

// Generic[T] gives way to a later base that inherits from Generic.
static bool is_superfluous(Value self, Value bases) {
    Value origin = as_alias(self)->origin;
    if (!value_is_class(origin) || value_class(origin) != &Generic_type || !value_is_tuple(bases)) {
        return false;
    }
    const Tuple *all = value_tuple(bases);
    for (size_t i = all->length; i-- > 0 && !value_same(all->items[i], self);) {
        if (brings_generic(all->items[i])) {
            return true;
        }
    }
    return false;
}

METHOD(GenericAlias, __mro_entries__) {
    if (is_superfluous(args->self, args->bases)) {
        return value_from_object(&tuple_empty);
    }
    return value_from_object(TRY_PTR(tuple_from(&as_alias(args->self)->origin, 1)));
}
METHOD(GenericAlias, __instancecheck__) {
    return raise_error(&TypeError_type, "isinstance() argument 2 cannot be a parameterized generic");
}
METHOD(GenericAlias, __subclasscheck__) {
    return raise_error(&TypeError_type, "issubclass() argument 2 cannot be a parameterized generic");
}
METHOD(GenericAlias, __reduce__) {
    Value arguments = TRY(tuple_pair(as_alias(args->self)->origin, value_from_object(as_alias(args->self)->arguments)));
    return tuple_pair(value_from_object(&GenericAlias_type), arguments);
}

// The attributes that are not those of the class, one by one; NULL at the end.
static const Str *own_name(size_t index) {
    const Str *const names[] = {
        NAME(__class__),       NAME(__origin__),    NAME(__args__),
        NAME(__parameters__),  NAME(__unpacked__),  NAME(__typing_unpacked_tuple_args__),
        NAME(__mro_entries__), NAME(__reduce_ex__), NAME(__reduce__),
        NAME(__copy__),        NAME(__deepcopy__),
    };
    return index < ARRAY_LENGTH(names) ? names[index] : NULL;
}

METHOD(GenericAlias, __dir__) {
    Value origin = as_alias(args->self)->origin;
    Value names = TRY(value_is_class(origin) ? type_dir_names(value_class(origin)) : object_dir_names(origin));
    for (size_t i = 0; own_name(i) != NULL; i++) {
        bool known;
        TRY_BOOL(object_contains(names, value_from_object(own_name(i)), &known));
        TRY_BOOL(known || list_append(value_list(names), value_from_object(own_name(i))));
    }
    return names;
}

GETTER(GenericAlias, __origin__) { return as_alias(self)->origin; }
GETTER(GenericAlias, __args__) { return value_from_object(as_alias(self)->arguments); }
GETTER(GenericAlias, __unpacked__) { return value_from_bool(as_alias(self)->unpacked); }

GETTER(GenericAlias, __typing_unpacked_tuple_args__) {
    bool tuple = as_alias(self)->unpacked && value_is_class(as_alias(self)->origin) &&
                 value_class(as_alias(self)->origin) == &tuple_type;
    return tuple ? value_from_object(as_alias(self)->arguments) : VALUE_NONE;
}

GETTER(GenericAlias, __parameters__) {
    return value_from_object(TRY_PTR(type_parameters_of(as_alias(self)->arguments)));
}

// Replace the type parameters among the arguments.
static Value alias_get_item(Value self, Value key) {
    const GenericAlias *alias = as_alias(self);
    const Tuple *parameters = TRY_PTR(type_parameters_of(alias->arguments));
    Tuple *arguments = TRY_PTR(type_substitute(self, alias->arguments, parameters, key));
    Value made = TRY(generic_alias_new(alias->origin, value_from_object(arguments)));
    as_alias(made)->unpacked = alias->unpacked;
    return made;
}

Value generic_alias_unpacked(Value v) {
    bool unpack = value_has_type(v, &GenericAlias_type) && value_is_class(as_alias(v)->origin) &&
                  value_class(as_alias(v)->origin) == &Unpack_type;
    return unpack ? as_alias(v)->arguments->items[0] : VALUE_UNDEF;
}

// Attributes of the alias itself are few; all others are those of the class.
static Value alias_get_attr(Value self, Str *name) {
    for (size_t i = 0; own_name(i) != NULL; i++) {
        if (name == own_name(i)) {
            Value found = TRY(object_generic_get_attr(self, name));
            return value_is_undef(found) ? raise_no_attribute(self, name) : found;
        }
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

// The new instance may say from which alias it was made.
static Value alias_call(Value self, const CallArgs *args) {
    Value made = TRY(vm_call(as_alias(self)->origin, args));
    if (!object_set_attr(made, NAME(__orig_class__), self)) {
        if (!error_matches(&AttributeError_type) && !error_matches(&TypeError_type)) {
            return RAISED;
        }
        error_clear();
    }
    return made;
}

// The arguments for a ParamSpec of a generic class are a tuple, and shown as the list they were given as.
static bool argument_repr(StrBuilder *builder, const GenericAlias *alias, Value argument) {
    bool is_generic = value_is_class(alias->origin) && type_is_subtype(value_class(alias->origin), &Generic_type);
    return is_generic && value_is_tuple(argument)
               ? type_arguments_repr(builder, value_tuple(argument)->items, value_tuple(argument)->length)
               : type_argument_repr(builder, argument);
}

static Value alias_repr(Value self) {
    TRY_BOOL(vm_check_stack());
    const GenericAlias *alias = as_alias(self);
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_c(&builder, alias->unpacked ? "*" : "");
    TRY_BOOL(type_argument_repr(&builder, alias->origin));
    str_builder_add_c(&builder, alias->arguments->length == 0 ? "[()" : "[");
    for (size_t i = 0; i < alias->arguments->length; i++) {
        if (i > 0) {
            str_builder_add_c(&builder, ", ");
        }
        TRY_BOOL(argument_repr(&builder, alias, alias->arguments->items[i]));
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
    if ((op != OP_EQ && op != OP_NE) || !value_is_instance(other, &GenericAlias_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool equal = as_alias(self)->unpacked == as_alias(other)->unpacked;
    if (equal) {
        TRY_BOOL(object_equal(as_alias(self)->origin, as_alias(other)->origin, &equal));
    }
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
