// isinstance(), issubclass(), callable().
#include "gen/names.h"
#include "gen/typing_objects.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/protocol.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

bool object_is_callable(Value self) {
    const Type *type = value_type(self);
    return type_overrides(type, SPECIAL_CALL) || type->slots->call != NULL;
}

// A proxy may claim another class than its own through __class__.
static bool claimed_class(Value self, Value *class) {
    const Type *type = value_type(self);
    *class = value_from_object(type_seen_by_python(self));
    bool ordinary = !type_overrides(type, SPECIAL_GETATTRIBUTE) && type->slots->get_attr == NULL &&
                    value_same(type_lookup(type, NAME(__class__)), type_lookup(&object_type, NAME(__class__)));
    if (ordinary || value_is_class(self)) {
        return true;
    }
    Value claimed = TRY_OR(object_find_attr(self, NAME(__class__)), false);
    if (!value_is_undef(claimed)) {
        *class = claimed;
    }
    return true;
}

bool object_real_is_instance(Value self, const Type *class, bool *result) {
    *result = type_is_subtype(type_seen_by_python(self), class);
    if (*result) {
        return true;
    }
    Value claimed;
    TRY_BOOL_OR(claimed_class(self, &claimed), false);
    *result = value_is_class(claimed) && type_is_subtype(value_class(claimed), class);
    return true;
}

typedef bool (*ClassTest)(Value subject, Value class, bool *result);

static bool any_of(Value subject, const Tuple *classes, ClassTest test, bool *result) {
    const char *activity = test == object_is_instance ? "in __instancecheck__" : "in __subclasscheck__";
    TRY_BOOL_OR(vm_check_stack_while(activity), false);
    *result = false;
    for (size_t i = 0; i < classes->length && !*result; i++) {
        TRY_BOOL_OR(test(subject, classes->items[i], result) && poll_at(i), false);
    }
    return true;
}

// Anything with a tuple of __bases__ counts as a class here.
// ------------------------------------------------------------------------------------------------------------------

static bool claimed_bases(Value class, const Tuple **bases) {
    Value found = TRY_OR(object_find_attr(class, NAME(__bases__)), false);
    *bases = value_is_tuple(found) ? value_tuple(found) : NULL;
    return true;
}

static bool check_claimed_bases(Value class, const char *complaint) {
    const Tuple *bases;
    TRY_BOOL_OR(claimed_bases(class, &bases), false);
    return bases != NULL || raise_formatted_false(&TypeError_type, complaint);
}

static bool derives_by_bases(Value derived, Value class, bool *result) {
    TRY_BOOL_OR(vm_check_stack(), false);
    *result = value_same(derived, class);
    const Tuple *bases = &tuple_empty;
    TRY_BOOL_OR(*result || claimed_bases(derived, &bases), false);
    for (size_t i = 0; bases != NULL && i < bases->length && !*result; i++) {
        TRY_BOOL_OR(derives_by_bases(bases->items[i], class, result), false);
    }
    return true;
}

static bool is_instance_by_bases(Value self, Value class, bool *result) {
    TRY_BOOL_OR(check_claimed_bases(class, MESSAGE("isinstance() arg 2 must be a type, a tuple of types, or a union")),
                false);
    Value own = TRY_OR(object_find_attr(self, NAME(__class__)), false);
    *result = false;
    return value_is_undef(own) || derives_by_bases(own, class, result);
}

static bool is_subclass_by_bases(Value class, Value base, bool *result) {
    TRY_BOOL_OR(check_claimed_bases(class, MESSAGE("issubclass() arg 1 must be a class")), false);
    TRY_BOOL_OR(
        check_claimed_bases(base, MESSAGE("issubclass() arg 2 must be a class, a tuple of classes, or a union")),
        false);
    return derives_by_bases(class, base, result);
}

static bool test_by_hook(Value subject, Value class, Str *hook, bool *result) {
    Value answer = TRY_OR(vm_call_special(class, hook, 1, &subject), false);
    return object_truth(answer, result);
}

static bool raise_parameterized(Value alias, const char *function) {
    Value origin = TRY_OR(object_find_attr(alias, NAME(__origin__)), false);
    if (value_is_class(origin) && type_is_subtype(value_class(origin), &Generic_type)) {
        return raise_false(&TypeError_type, "Subscripted generics cannot be used with class and instance checks");
    }
    return raise_false(&TypeError_type, "%s() argument 2 cannot be a parameterized generic", function);
}

bool object_is_instance(Value self, Value class_or_tuple, bool *result) {
    if (value_same(value_from_object(type_seen_by_python(self)), class_or_tuple)) {
        *result = true;
        return true;
    }
    if (value_has_type(class_or_tuple, &type_type)) {
        return object_real_is_instance(self, value_class(class_or_tuple), result);
    }
    if (value_is_instance(class_or_tuple, &tuple_type)) {
        return any_of(self, value_tuple(class_or_tuple), object_is_instance, result);
    }
    if (value_has_type(class_or_tuple, &UnionType_type)) {
        return any_of(self, union_arguments(class_or_tuple), object_is_instance, result);
    }
    if (value_is_none(class_or_tuple)) {
        return raise_false(&TypeError_type, "isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    if (value_is_instance(class_or_tuple, &GenericAlias_type)) {
        return raise_parameterized(class_or_tuple, "isinstance");
    }
    if (!value_is_undef(type_lookup(value_type(class_or_tuple), NAME(__instancecheck__)))) {
        return test_by_hook(self, class_or_tuple, NAME(__instancecheck__), result);
    }
    return is_instance_by_bases(self, class_or_tuple, result);
}

bool object_real_is_subclass(Value class, const Type *base, bool *result) {
    if (!value_is_class(class)) {
        return is_subclass_by_bases(class, value_from_object(base), result);
    }
    *result = type_is_subtype(value_class(class), base);
    return true;
}

bool object_is_subclass(Value class, Value class_or_tuple, bool *result) {
    if (value_has_type(class_or_tuple, &type_type)) {
        return object_real_is_subclass(class, value_class(class_or_tuple), result);
    }
    if (value_is_instance(class_or_tuple, &tuple_type)) {
        return any_of(class, value_tuple(class_or_tuple), object_is_subclass, result);
    }
    if (value_has_type(class_or_tuple, &UnionType_type)) {
        return any_of(class, union_arguments(class_or_tuple), object_is_subclass, result);
    }
    if (value_is_instance(class_or_tuple, &GenericAlias_type)) {
        return raise_parameterized(class_or_tuple, "issubclass");
    }
    if (!value_is_undef(type_lookup(value_type(class_or_tuple), NAME(__subclasscheck__)))) {
        return test_by_hook(class, class_or_tuple, NAME(__subclasscheck__), result);
    }
    return is_subclass_by_bases(class, class_or_tuple, result);
}
