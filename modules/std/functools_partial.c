// functools.partial.
#include "gen/functools.h"
#include "heap/gc.h"
#include "modules/std/functools.h"
#include "objects/dict.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/shape.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Value function;
    Tuple *args;
    Dict *keywords;
    Dict *attributes;
} Partial;

static Partial *as_partial(Value v) { return (Partial *)value_object(v); }

static Tuple *joined(const Tuple *first, const Value *more, size_t count) {
    Tuple *both = TRY_PTR_OR(tuple_new(first->length + count), NULL);
    copy_values(both->items, first->items, first->length);
    copy_values(both->items + first->length, more, count);
    return both;
}

static Value make_partial(const Type *type, Value function, Tuple *args, Dict *keywords) {
    Partial *self = TRY_PTR(type_allocate(type));
    self->function = function;
    self->args = args;
    self->keywords = keywords;
    return value_from_object(self);
}

Value partial_new(Value function, const Value *args, size_t count, Dict *keywords) {
    Tuple *arguments = TRY_PTR(tuple_from(args, count));
    Dict *named = keywords != NULL ? keywords : TRY_PTR(dict_new());
    return make_partial(&partial_type, function, arguments, named);
}

METHOD(partial, __new__) {
    if (args->args_count == 0) {
        return raise_error(&TypeError_type, "type 'partial' takes at least one argument");
    }
    Value function = args->args[0];
    if (!object_is_callable(function)) {
        return raise_error(&TypeError_type, "the first argument must be callable");
    }
    const Tuple *before = &tuple_empty;
    Dict *keywords = NULL;
    // A partial of a partial calls the innermost function at once.
    if (value_is_instance(function, &partial_type) && as_partial(function)->attributes == NULL) {
        const Partial *inner = as_partial(function);
        before = inner->args;
        keywords = TRY_PTR(dict_copy(inner->keywords));
        function = inner->function;
    }
    keywords = keywords != NULL ? keywords : TRY_PTR(dict_new());
    if (args->keywords != NULL) {
        TRY_BOOL(dict_update(keywords, value_from_object(args->keywords)));
    }
    Tuple *arguments = TRY_PTR(joined(before, args->args + 1, args->args_count - 1));
    return make_partial((const Type *)value_object(args->cls), function, arguments, keywords);
}

GETTER(partial, __dict__) { return instance_dict_get(self); }
SETTER(partial, __dict__) { return instance_dict_set(self, value); }
GETTER(partial, func) { return as_partial(self)->function; }
GETTER(partial, args) { return value_from_object(as_partial(self)->args); }
GETTER(partial, keywords) { return value_from_object(as_partial(self)->keywords); }
METHOD(partial, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

METHOD(partial, __reduce__) {
    const Partial *self = as_partial(args->self);
    Value attributes = self->attributes == NULL ? VALUE_NONE : value_from_object(self->attributes);
    Value state[] = {self->function, value_from_object(self->args), value_from_object(self->keywords), attributes};
    Value type = value_from_object(value_type(args->self));
    Value arguments = value_from_object(TRY_PTR(tuple_from(state, 1)));
    Value parts[] = {type, arguments, value_from_object(TRY_PTR(tuple_from(state, 4)))};
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

static bool is_dict_or_none(Value v) { return value_is_none(v) || value_is_instance(v, &dict_type); }

static bool is_valid_state(Value state) {
    if (!value_is_instance(state, &tuple_type) || value_tuple(state)->length != 4) {
        return false;
    }
    const Value *parts = value_tuple(state)->items;
    return object_is_callable(parts[0]) && value_is_instance(parts[1], &tuple_type) && is_dict_or_none(parts[2]) &&
           is_dict_or_none(parts[3]);
}

METHOD(partial, __setstate__) {
    if (!is_valid_state(args->state)) {
        return raise_error(&TypeError_type, "invalid partial state");
    }
    const Value *parts = value_tuple(args->state)->items;
    Dict *keywords = value_is_none(parts[2]) ? TRY_PTR(dict_new()) : TRY_PTR(dict_copy(value_dict(parts[2])));
    if (!value_is_none(parts[3])) {
        TRY_BOOL(instance_dict_set(args->self, parts[3]));
    }
    Partial *self = as_partial(args->self);
    self->function = parts[0];
    self->args = value_tuple(parts[1]);
    self->keywords = keywords;
    return VALUE_NONE;
}

static Value call_with_keywords(const Partial *self, const CallArgs *args) {
    Dict *keywords = TRY_PTR(dict_copy(self->keywords));
    for (size_t i = 0; args->keywords != NULL && i < args->keywords->length; i++) {
        TRY_BOOL(dict_set(keywords, args->keywords->items[i], args->values[args->positional + i]));
    }
    List *values = TRY_PTR(list_from(self->args->items, self->args->length));
    for (size_t i = 0; i < args->positional; i++) {
        TRY_BOOL(list_append(values, args->values[i]));
    }
    size_t positional = values->length;
    Tuple *names = TRY_PTR(tuple_new(keywords->length));
    uint32_t position = 0;
    Value name, value;
    for (size_t i = 0; dict_next(keywords, &position, &name, &value); i++) {
        names->items[i] = name;
        TRY_BOOL(list_append(values, value));
    }
    CallArgs merged = {.values = values->items, .positional = positional, .keywords = names};
    return vm_call(self->function, &merged);
}

static Value partial_call(Value v, const CallArgs *args) {
    const Partial *self = as_partial(v);
    if (self->keywords->length > 0) {
        return call_with_keywords(self, args);
    }
    size_t keywords = args->keywords == NULL ? 0 : args->keywords->length;
    Tuple *values = TRY_PTR(joined(self->args, args->values, args->positional + keywords));
    CallArgs merged = {values->items, self->args->length + args->positional, args->keywords};
    return vm_call(self->function, &merged);
}

static bool add_argument_reprs(StrBuilder *builder, const Partial *self) {
    for (size_t i = 0; i < self->args->length; i++) {
        Str *text = TRY_PTR_OR(str_format(", %R", self->args->items[i]), false);
        TRY_BOOL_OR(str_builder_add_str(builder, text), false);
    }
    uint32_t position = 0;
    Value name, value;
    while (dict_next(self->keywords, &position, &name, &value)) {
        Str *text = TRY_PTR_OR(str_format(", %V=%R", name, value), false);
        TRY_BOOL_OR(str_builder_add_str(builder, text), false);
    }
    return true;
}

static Value partial_repr(Value v) {
    if (vm_repr_enter(v)) {
        return value_from_object(TRY_PTR(str_from_c("...")));
    }
    StrBuilder builder;
    str_builder_init(&builder);
    const Type *type = value_type(v);
    Str *head = str_format("%N(%R", type, as_partial(v)->function);
    bool ok = head != NULL && str_builder_add_str(&builder, head) && add_argument_reprs(&builder, as_partial(v));
    vm_repr_leave(v);
    TRY_BOOL(ok);
    str_builder_add_c(&builder, ")");
    return str_builder_finish(&builder);
}

static void partial_trace(Object *object) {
    const Partial *self = (Partial *)object;
    gc_visit(self->function);
    gc_visit_object(self->args);
    gc_visit_object(self->keywords);
    gc_visit_object(self->attributes);
}

const Slots partial_slots = {
    .size = sizeof(Partial),
    .dict_offset = offsetof(Partial, attributes),
    .trace = partial_trace,
    .call = partial_call,
    .repr = partial_repr,
};
