#include "objects/type_substitution.h"

#include "gen/names.h"
#include "gen/typing_objects.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/simple.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

bool is_type_parameter(Value v) {
    return !value_is_class(v) && !value_is_undef(type_lookup(value_type(v), NAME(__typing_subst__)));
}

// The parameters that an argument which is itself generic depends on; empty if there are none.
static const Tuple *inner_parameters(Value argument) {
    if (value_is_class(argument)) {
        return &tuple_empty;
    }
    Value found = TRY_OR(object_find_attr(argument, NAME(__parameters__)), NULL);
    return value_is_tuple(found) ? value_tuple(found) : &tuple_empty;
}

static bool add_new(List *list, Value item) {
    bool known;
    TRY_BOOL_OR(object_contains(value_from_object(list), item, &known), false);
    return known || list_append(list, item);
}

Tuple *type_parameters_of(const Tuple *arguments) {
    List *found = TRY_PTR_OR(list_new(2), NULL);
    for (size_t i = 0; i < arguments->length; i++) {
        if (is_type_parameter(arguments->items[i])) {
            TRY_BOOL_OR(add_new(found, arguments->items[i]), NULL);
            continue;
        }
        const Tuple *inner = TRY_PTR_OR(inner_parameters(arguments->items[i]), NULL);
        for (size_t k = 0; k < inner->length; k++) {
            TRY_BOOL_OR(add_new(found, inner->items[k]), NULL);
        }
    }
    return tuple_from(found->items, found->length);
}

// One item for each parameter
// ----------------------------------------------------------------------------------------------------------

static bool is_kind(Value v, const Type *type) { return value_has_type(v, type); }

static size_t find_of_type(const Tuple *parameters, const Type *type) {
    size_t i = 0;
    while (i < parameters->length && !is_kind(parameters->items[i], type)) {
        i++;
    }
    return i;
}

// A TypeVarTuple takes all items that the parameters beside it leave, as a tuple.
static Tuple *gather(Value self, const Tuple *parameters, size_t index, Tuple *items) {
    size_t others = parameters->length - 1;
    if (items->length < others) {
        return raise_null(&TypeError_type, "Too few arguments for %R; actual %zu, expected at least %zu", self,
                          items->length, others);
    }
    size_t taken = items->length - others;
    Tuple *middle = TRY_PTR_OR(tuple_from(items->items + index, taken), NULL);
    Tuple *all = TRY_PTR_OR(tuple_new(parameters->length), NULL);
    copy_values(all->items, items->items, index);
    all->items[index] = value_from_object(middle);
    copy_values(all->items + index + 1, items->items + index + taken, others - index);
    return all;
}

// X[int, str] means X[[int, str]] if a ParamSpec is the only parameter.
static Tuple *wrap_for_param_spec(const Tuple *parameters, Tuple *items) {
    bool alone = parameters->length == 1 && is_kind(parameters->items[0], &ParamSpec_type);
    bool fits = items->length == 1 &&
                (value_is_tuple(items->items[0]) || value_is_instance(items->items[0], &list_type) ||
                 value_same(items->items[0], VALUE_ELLIPSIS) || is_kind(items->items[0], &ParamSpec_type));
    if (!alone || fits) {
        return items;
    }
    Value only = value_from_object(items);
    return tuple_from(&only, 1);
}

static Tuple *prepare_items(Value self, const Tuple *parameters, Value item) {
    Tuple *items = TRY_PTR_OR(value_is_tuple(item) ? value_tuple(item) : tuple_from(&item, 1), NULL);
    if (parameters->length == 0) {
        return raise_null(&TypeError_type, "%R is not a generic class", self);
    }
    items = TRY_PTR_OR(wrap_for_param_spec(parameters, items), NULL);
    size_t index = find_of_type(parameters, &TypeVarTuple_type);
    if (index < parameters->length) {
        return gather(self, parameters, index, items);
    }
    if (items->length != parameters->length) {
        return raise_null(&TypeError_type, "Too %s arguments for %R; actual %zu, expected %zu",
                          items->length < parameters->length ? "few" : "many", self, items->length, parameters->length);
    }
    return items;
}

// Putting them in
// ----------------------------------------------------------------------------------------------------------------------

static Value item_for(Value parameter, const Tuple *parameters, const Tuple *items) {
    for (size_t i = 0; i < parameters->length; i++) {
        if (value_same(parameters->items[i], parameter)) {
            return items->items[i];
        }
    }
    return parameter;
}

static bool append_all(List *list, const Tuple *items) {
    for (size_t i = 0; i < items->length; i++) {
        TRY_BOOL_OR(list_append(list, items->items[i]), false);
    }
    return true;
}

static bool append_item(List *list, Value parameter, Value item) {
    if (is_kind(parameter, &TypeVarTuple_type) && value_is_tuple(item)) {
        return append_all(list, value_tuple(item));
    }
    return list_append(list, item);
}

// list[T] inside of dict[str, list[T]].
static bool append_inner(List *list, Value argument, const Tuple *wanted, const Tuple *parameters, const Tuple *items) {
    List *given = TRY_PTR_OR(list_new(wanted->length), false);
    for (size_t i = 0; i < wanted->length; i++) {
        Value item = item_for(wanted->items[i], parameters, items);
        TRY_BOOL_OR(append_item(given, wanted->items[i], item), false);
    }
    Tuple *key = TRY_PTR_OR(tuple_from(given->items, given->length), false);
    Value made = TRY_OR(object_get_item(argument, value_from_object(key)), false);
    return list_append(list, made);
}

static bool append_substituted(List *list, Value argument, const Tuple *parameters, const Tuple *items) {
    if (is_type_parameter(argument)) {
        Value item = item_for(argument, parameters, items);
        Value made = TRY_OR(vm_call_special(argument, NAME(__typing_subst__), 1, &item), false);
        return list_append(list, made);
    }
    const Tuple *inner = TRY_PTR_OR(inner_parameters(argument), false);
    if (inner->length == 0) {
        return list_append(list, argument);
    }
    Value unpacked = generic_alias_unpacked(argument);
    if (!value_is_undef(unpacked)) {
        return append_item(list, unpacked, item_for(unpacked, parameters, items));
    }
    return append_inner(list, argument, inner, parameters, items);
}

Tuple *type_substitute(Value self, const Tuple *arguments, const Tuple *parameters, Value item) {
    TRY_BOOL_OR(vm_check_stack(), NULL);
    const Tuple *items = TRY_PTR_OR(prepare_items(self, parameters, item), NULL);
    List *made = TRY_PTR_OR(list_new(arguments->length), NULL);
    for (size_t i = 0; i < arguments->length; i++) {
        TRY_BOOL_OR(append_substituted(made, arguments->items[i], parameters, items), NULL);
    }
    return tuple_from(made->items, made->length);
}

// Text
// --------------------------------------------------------------------------------------------------------------------

bool type_arguments_repr(StrBuilder *builder, const Value *items, size_t count) {
    str_builder_add_c(builder, "[");
    for (size_t i = 0; i < count; i++) {
        str_builder_add_c(builder, i > 0 ? ", " : "");
        TRY_BOOL_OR(type_argument_repr(builder, items[i]), false);
    }
    return str_builder_add_c(builder, "]");
}

// VALUE_UNDEF if it has no such name.
static Value named(Value argument) {
    if (value_is_instance(argument, &GenericAlias_type)) {
        return VALUE_UNDEF;
    }
    Value name = TRY(object_find_attr(argument, NAME(__qualname__)));
    Value module = value_is_undef(name) ? name : TRY(object_find_attr(argument, NAME(__module__)));
    if (value_is_undef(module)) {
        return VALUE_UNDEF;
    }
    bool plain = value_is_none(module) || (value_is_str(module) && str_equal(value_str(module), NAME(builtins)));
    return value_from_object(TRY_PTR(plain ? str_format("%V", name) : str_format("%V.%V", module, name)));
}

bool type_argument_repr(StrBuilder *builder, Value argument) {
    TRY_BOOL_OR(vm_check_stack(), false);
    if (value_same(argument, VALUE_ELLIPSIS)) {
        return str_builder_add_c(builder, "...");
    }
    if (value_has_type(argument, &list_type)) {
        return type_arguments_repr(builder, value_list(argument)->items, value_list(argument)->length);
    }
    Value name = TRY_OR(named(argument), false);
    Value text = value_is_undef(name) ? TRY_OR(object_repr(argument), false) : name;
    return str_builder_add_str(builder, value_str(text));
}
