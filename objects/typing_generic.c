// typing.Generic: what classes with type parameters inherit.
#include "gen/typing_objects.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/simple.h"
#include "objects/type.h"
#include "objects/type_substitution.h"
#include "vm/api.h"

// Generic[T, U]
// --------------------------------------------------------------------------------------------------------------

static bool contains_same(const Tuple *items, size_t end, Value item) {
    for (size_t i = 0; i < end; i++) {
        if (value_same(items->items[i], item)) {
            return true;
        }
    }
    return false;
}

static bool check_generic_arguments(const Tuple *items) {
    if (items->length == 0) {
        return raise_false(&TypeError_type, "Parameter list to Generic[...] cannot be empty");
    }
    for (size_t i = 0; i < items->length; i++) {
        if (!is_type_parameter(items->items[i]) && value_is_undef(generic_alias_unpacked(items->items[i]))) {
            return raise_false(&TypeError_type,
                               "Parameters to Generic[...] must all be type variables or parameter "
                               "specification variables.");
        }
        if (contains_same(items, i, items->items[i])) {
            return raise_false(&TypeError_type, "Parameters to Generic[...] must all be unique");
        }
    }
    return true;
}

// Box[int]
// --------------------------------------------------------------------------------------------------------------------

// Where the TypeVarTuple stands among the parameters, which takes any number of arguments; their number if there is
// none.
static size_t variadic_position(const Tuple *params) {
    size_t i = 0;
    while (i < params->length && !value_has_type(params->items[i], &TypeVarTuple_type)) {
        i++;
    }
    return i;
}

static Tuple *raise_argument_count(Value class, const Tuple *given, size_t expected, bool is_least) {
    (void)raise_error(&TypeError_type, "Too %s arguments for %R; actual %zu, expected %s%zu",
                      given->length < expected ? "few" : "many", class, given->length, is_least ? "at least " : "",
                      expected);
    return NULL;
}

static bool is_list_of_types(Value argument) {
    return value_is_list(argument) || value_is_tuple(argument) || value_same(argument, VALUE_ELLIPSIS) ||
           value_has_type(argument, &ParamSpec_type);
}

// What stands for a ParamSpec: a list becomes a tuple, so that it has a hash. The only parameter of a class takes all
// arguments together.
static Tuple *with_specification(Value class, Tuple *given, size_t index, bool is_only) {
    if (index >= given->length) {
        (void)raise_error(&TypeError_type, "Too few arguments for %R", class);
        return NULL;
    }
    if (is_only && !(given->length == 1 && is_list_of_types(given->items[0]))) {
        Value all = value_from_object(given);
        return tuple_from(&all, 1);
    }
    if (value_is_list(given->items[index])) {
        given->items[index] = TRY_OR(tuple_from_iterable(given->items[index]), NULL);
    }
    return given;
}

static Tuple *with_specifications(Value class, const Tuple *params, Tuple *given) {
    size_t variadic = variadic_position(params);
    for (size_t i = 0; i < params->length && given != NULL; i++) {
        if (value_has_type(params->items[i], &ParamSpec_type)) {
            size_t index = i > variadic ? given->length - (params->length - i) : i;
            given = with_specification(class, given, index, params->length == 1);
        }
    }
    return given;
}

static Tuple *checked_arguments(Value class, Tuple *given) {
    Value found = TRY_OR(object_find_attr(class, NAME(__parameters__)), NULL);
    if (!value_is_tuple(found)) {
        return given;
    }
    const Tuple *params = value_tuple(found);
    bool is_variadic = variadic_position(params) < params->length;
    if (params->length == 0) {
        (void)raise_error(&TypeError_type, "%R is not a generic class", class);
        return NULL;
    }
    if (is_variadic && given->length < params->length - 1) {
        return raise_argument_count(class, given, params->length - 1, true);
    }
    given = TRY_PTR_OR(with_specifications(class, params, given), NULL);
    if (is_variadic || given->length == params->length) {
        return given;
    }
    return raise_argument_count(class, given, params->length, false);
}

METHOD(Generic, __class_getitem__) {
    Value item = args->item;
    Tuple *items = TRY_PTR(value_is_tuple(item) ? tuple_from(value_tuple(item)->items, value_tuple(item)->length)
                                                : tuple_from(&item, 1));
    if (value_class(args->cls) == &Generic_type) {
        TRY_BOOL(check_generic_arguments(items));
        return generic_alias_new(args->cls, value_from_object(items));
    }
    items = TRY_PTR(checked_arguments(args->cls, items));
    for (size_t i = 0; i < items->length; i++) {
        if (value_is_none(items->items[i])) {
            items->items[i] = value_from_object(&NoneType_type);
        }
    }
    return generic_alias_new(args->cls, value_from_object(items));
}

// class Box(Generic[T])
// -----------------------------------------------------------------------------------------------------

static bool is_generic_alias_of_generic(Value base) {
    if (!value_is_instance(base, &GenericAlias_type)) {
        return false;
    }
    Value origin = object_find_attr(base, NAME(__origin__));
    return value_is_class(origin) && value_class(origin) == &Generic_type;
}

// __parameters__ of the one Generic[...] among the bases; VALUE_UNDEF if there is none.
static Value explicit_parameters(const Tuple *bases) {
    Value found = VALUE_UNDEF;
    for (size_t i = 0; i < bases->length; i++) {
        if (!is_generic_alias_of_generic(bases->items[i])) {
            continue;
        }
        if (!value_is_undef(found)) {
            return raise_error(&TypeError_type, "Cannot inherit from Generic[...] multiple times.");
        }
        found = TRY(object_get_attr(bases->items[i], NAME(__parameters__)));
    }
    return found;
}

// The variables, as text, that are not in `listed` (which may be NULL); NULL = none, or raised.
static Str *names_of_variables(const Tuple *variables, const Tuple *listed) {
    Str *names = NULL;
    for (size_t i = 0; i < variables->length; i++) {
        Value variable = variables->items[i];
        if (listed == NULL || !contains_same(listed, listed->length, variable)) {
            names = names == NULL ? str_format("%R", variable) : str_format("%S, %R", names, variable);
            TRY_PTR_OR(names, NULL);
        }
    }
    return names;
}

// Generic[...] among the bases lists all type variables of the others.
static bool check_listed(const Tuple *bases, const Tuple *listed) {
    const Tuple *used = TRY_PTR_OR(type_parameters_of(bases), false);
    const Str *missing = names_of_variables(used, listed);
    if (missing == NULL) {
        return !error_pending();
    }
    const Str *names = TRY_PTR_OR(names_of_variables(listed, NULL), false);
    return raise_false(&TypeError_type, "Some type variables (%S) are not listed in Generic[%S]", missing, names);
}

static bool inherits_plain_generic(const Tuple *bases) {
    for (size_t i = 0; i < bases->length; i++) {
        if (value_is_class(bases->items[i]) && value_class(bases->items[i]) == &Generic_type) {
            return true;
        }
    }
    return false;
}

METHOD(Generic, __init_subclass__) {
    if (args->kwargs != NULL && args->kwargs->length > 0) {
        return raise_error(&TypeError_type, "%S.__init_subclass__() takes no keyword arguments",
                           type_qualified_name(value_class(args->cls)));
    }
    Type *class = value_class(args->cls);
    Value original = dict_get_str(class->info->namespace, NAME(__orig_bases__));
    const Tuple *bases = value_is_tuple(original) ? value_tuple(original) : class->info->bases;
    if (inherits_plain_generic(bases)) {
        return raise_error(&TypeError_type, "Cannot inherit from plain Generic");
    }
    Value parameters = value_is_tuple(original) ? TRY(explicit_parameters(bases)) : value_from_object(&tuple_empty);
    if (value_is_undef(parameters)) {
        parameters = value_from_object(TRY_PTR(type_parameters_of(bases)));
    } else if (value_is_tuple(original)) {
        TRY_BOOL(check_listed(bases, value_tuple(parameters)));
    }
    TRY_BOOL(type_set_attr(class, NAME(__parameters__), parameters));
    return VALUE_NONE;
}
