// ExceptionGroup and BaseExceptionGroup.
#include "gen/exceptions.h"
#include "objects/dict.h"
#include "objects/exception_parts.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

static ExceptionGroup *as_group(Value v) { return (ExceptionGroup *)value_object(v); }

static bool is_group(Value v) { return value_is_instance(v, &BaseExceptionGroup_type); }

// Making one
// --------------------------------------------------------------------------------------------------------------

static bool is_sequence(Value v) {
    const Type *type = value_type(v);
    bool mapping = value_is_instance(v, &dict_type);
    return !mapping && (type->slots->get_item != NULL || type_overrides(type, SPECIAL_GETITEM));
}

static Tuple *members_of(Value sequence) {
    if (!is_sequence(sequence)) {
        return raise_null(&TypeError_type, "second argument (exceptions) must be a sequence");
    }
    Tuple *members = value_tuple(TRY_OR(tuple_from_iterable(sequence), NULL));
    if (members->length == 0) {
        return raise_null(&ValueError_type, "second argument (exceptions) must be a non-empty sequence");
    }
    for (size_t i = 0; i < members->length; i++) {
        if (!value_is_instance(members->items[i], &BaseException_type)) {
            return raise_null(&ValueError_type, "Item %zu of second argument (exceptions) is not an exception", i);
        }
    }
    return members;
}

static bool all_are_exceptions(const Tuple *members) {
    for (size_t i = 0; i < members->length; i++) {
        if (!value_is_instance(members->items[i], &Exception_type)) {
            return false;
        }
    }
    return true;
}

// A group of nothing but Exceptions is itself an Exception.
static const Type *class_for(const Type *type, const Tuple *members) {
    if (all_are_exceptions(members)) {
        return type == &BaseExceptionGroup_type ? &ExceptionGroup_type : type;
    }
    if (type == &ExceptionGroup_type) {
        return raise_null(&TypeError_type, "Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (type_is_subtype(type, &Exception_type)) {
        return raise_null(&TypeError_type, "Cannot nest BaseExceptions in '%N'", type);
    }
    return type;
}

bool exception_group_fill(Exception *exception, const Value *args, size_t count) {
    ExceptionGroup *group = (ExceptionGroup *)exception;
    if (count != 2) {
        return raise_false(&TypeError_type, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zu given)",
                           count);
    }
    if (!value_is_instance(args[0], &str_type)) {
        return value_is_none(args[0])
                   ? raise_false(&TypeError_type, "BaseExceptionGroup.__new__() argument 1 must be str, not None")
                   : raise_false(&TypeError_type, "BaseExceptionGroup.__new__() argument 1 must be str, not %T",
                                 args[0]);
    }
    group->message = value_str(args[0]);
    group->exceptions = TRY_PTR_OR(members_of(args[1]), false);
    exception->object.type = TRY_PTR_OR(class_for(exception->object.type, group->exceptions), false);
    return true;
}

METHOD(BaseExceptionGroup, __new__) {
    Tuple *arguments = TRY_PTR(tuple_from(args->args, args->args_count));
    Exception *group = TRY_PTR(exception_allocate(value_class(args->cls), arguments));
    TRY_BOOL(exception_group_fill(group, args->args, args->args_count));
    return value_from_object(group);
}

METHOD(BaseExceptionGroup, __init__) {
    TRY_BOOL(exception_refuse_keywords(value_type(args->self), args->kwargs));
    value_exception(args->self)->args = TRY_PTR(tuple_from(args->args, args->args_count));
    return VALUE_NONE;
}

METHOD(BaseExceptionGroup, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

GETTER(BaseExceptionGroup, message) { return value_from_object(as_group(self)->message); }
GETTER(BaseExceptionGroup, exceptions) { return value_from_object(as_group(self)->exceptions); }

// Splitting
// ---------------------------------------------------------------------------------------------------------------

static bool is_exception_class(Value v) {
    return value_is_class(v) && type_is_subtype(value_class(v), &BaseException_type);
}

static bool check_condition(Value condition) {
    bool valid = is_exception_class(condition) || (object_is_callable(condition) && !value_is_class(condition));
    if (value_is_tuple(condition)) {
        valid = true;
        for (size_t i = 0; i < value_tuple(condition)->length; i++) {
            valid = valid && is_exception_class(value_tuple(condition)->items[i]);
        }
    }
    return valid || raise_false(&TypeError_type, "expected a function, exception type or tuple of exception types");
}

static bool matches(Value exception, Value condition, bool *result) {
    if (value_is_class(condition) || value_is_tuple(condition)) {
        return object_is_instance(exception, condition, result);
    }
    Value answer = TRY_OR(vm_call_1(condition, exception), false);
    return object_truth(answer, result);
}

static bool copy_notes(Value from, Value to) {
    Value notes = TRY_OR(object_find_attr(from, NAME(__notes__)), false);
    if (value_is_undef(notes) || !is_sequence(notes)) {
        return true;
    }
    Value copy = TRY_OR(list_from_iterable(notes), false);
    return object_set_attr(to, NAME(__notes__), copy);
}

Value exception_group_derive(Value group, Value exceptions) {
    Value derived = TRY(vm_call_method(group, NAME(derive), 1, &exceptions));
    if (!is_group(derived)) {
        return raise_error(&TypeError_type, "derive must return an instance of BaseExceptionGroup");
    }
    const Exception *from = value_exception(group);
    Exception *to = value_exception(derived);
    to->traceback = from->traceback;
    to->cause = from->cause;
    to->context = from->context;
    to->suppress_context = true;  // as with any cause that is set
    TRY_BOOL(copy_notes(group, derived));
    return derived;
}

static bool derive_unless_empty(Value group, List *exceptions, Value *result) {
    *result = VALUE_NONE;
    if (exceptions->length > 0) {
        *result = TRY_OR(exception_group_derive(group, value_from_object(exceptions)), false);
    }
    return true;
}

static bool append_unless_none(List *list, Value item) { return value_is_none(item) || list_append(list, item); }

static bool split_members(Value group, Value condition, Value *matching, Value *rest) {
    List *matched = TRY_PTR_OR(list_new(0), false);
    List *others = TRY_PTR_OR(list_new(0), false);
    const Tuple *members = as_group(group)->exceptions;
    for (size_t i = 0; i < members->length; i++) {
        Value member_matching, member_rest;
        TRY_BOOL_OR(exception_group_split(members->items[i], condition, &member_matching, &member_rest), false);
        TRY_BOOL_OR(append_unless_none(matched, member_matching), false);
        TRY_BOOL_OR(append_unless_none(others, member_rest), false);
    }
    return derive_unless_empty(group, matched, matching) && derive_unless_empty(group, others, rest);
}

bool exception_group_split(Value group, Value condition, Value *matching, Value *rest) {
    TRY_BOOL_OR(vm_check_stack(), false);
    bool whole;
    TRY_BOOL_OR(matches(group, condition, &whole), false);
    *matching = whole ? group : VALUE_NONE;
    *rest = whole ? VALUE_NONE : group;
    return whole || !is_group(group) || split_members(group, condition, matching, rest);
}

METHOD(BaseExceptionGroup, derive) {
    Value values[] = {value_from_object(as_group(args->self)->message), args->exceptions};
    return vm_call_values(value_from_object(&BaseExceptionGroup_type), 2, values);
}

METHOD(BaseExceptionGroup, split) {
    TRY_BOOL(check_condition(args->condition));
    Value matching, rest;
    TRY_BOOL(exception_group_split(args->self, args->condition, &matching, &rest));
    return tuple_pair(matching, rest);
}

METHOD(BaseExceptionGroup, subgroup) {
    TRY_BOOL(check_condition(args->condition));
    Value matching, rest;
    TRY_BOOL(exception_group_split(args->self, args->condition, &matching, &rest));
    return matching;
}

static Value group_str(Value self) {
    const ExceptionGroup *group = as_group(self);
    size_t count = group->exceptions->length;
    return value_from_object(
        TRY_PTR(str_format("%S (%zu sub-exception%s)", group->message, count, count == 1 ? "" : "s")));
}

const Slots BaseExceptionGroup_slots = {
    .size = sizeof(ExceptionGroup),
    .dict_offset = offsetof(Exception, attributes),
    .trace = exception_trace,
    .repr = exception_repr,
    .str = group_str,
};
