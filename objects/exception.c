// BaseException, and making exceptions.
#include "objects/exception.h"

#include "gen/exceptions.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/exception_parts.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

extern const Type traceback_type;

Exception *exception_allocate(const Type *type, Tuple *args) {
    Exception *error = TRY_PTR_OR(type_allocate(type), NULL);
    error->args = args;
    error->cause = error->context = error->traceback = VALUE_NONE;
    if (!type_is_subtype(type, &BaseExceptionGroup_type)) {
        Value *end = (Value *)((char *)error + type->slots->size);
        for (Value *field = (Value *)(error + 1); field < end; field++) {
            *field = VALUE_UNDEF;
        }
    }
    return error;
}

bool exception_refuse_keywords(const Type *type, const Dict *keywords) {
    if (keywords == NULL || keywords->length == 0) {
        return true;
    }
    return raise_false(&TypeError_type, "%N() takes no keyword arguments", type);
}

Exception *exception_new(const Type *type, Tuple *args) {
    Exception *error = TRY_PTR_OR(exception_allocate(type, args), NULL);
    TRY_BOOL_OR(exception_fill(error, args->items, args->length, NULL), NULL);
    return error;
}

// __new__ takes any arguments for the sake of subclasses whose __init__ takes them.
METHOD(BaseException, __new__) {
    Tuple *arguments = TRY_PTR(tuple_from(args->args, args->args_count));
    return value_from_object(TRY_PTR(exception_allocate(value_class(args->cls), arguments)));
}

METHOD(BaseException, __init__) {
    TRY_BOOL(exception_refuse_keywords(value_type(args->self), args->kwargs));
    value_exception(args->self)->args = TRY_PTR(tuple_from(args->args, args->args_count));
    return VALUE_NONE;
}

// Text
// ------------------------------------------------------------------------------------------------------------------

Value exception_repr(Value self) {
    const Tuple *args = value_exception(self)->args;
    const Str *name = value_type(self)->name;
    Str *text = args->length == 1 ? str_format("%S(%R)", name, args->items[0])
                                  : str_format("%S%R", name, value_from_object(args));
    return value_from_object(TRY_PTR(text));
}

Value exception_str(Value self) {
    const Tuple *args = value_exception(self)->args;
    if (args->length == 0) {
        return value_from_object(TRY_PTR(str_from_c("")));
    }
    return object_str(args->length == 1 ? args->items[0] : value_from_object(args));
}

// Attributes
// ------------------------------------------------------------------------------------------------------------

METHOD(BaseException, with_traceback) {
    TRY_BOOL(BaseException___traceback___setter(args->self, args->tb));
    return args->self;
}

static bool notes_of(Value exception, Value *notes) {
    *notes = TRY_OR(object_find_attr(exception, NAME(__notes__)), false);
    if (!value_is_undef(*notes)) {
        return true;
    }
    *notes = value_from_object(TRY_PTR_OR(list_new(1), false));
    return object_set_attr(exception, NAME(__notes__), *notes);
}

bool exception_add_note(Value exception, Str *text) {
    Value notes;
    TRY_BOOL_OR(notes_of(exception, &notes), false);
    if (!value_is_instance(notes, &list_type)) {
        return raise_false(&TypeError_type, "Cannot add note: __notes__ is not a list");
    }
    return list_append(value_list(notes), value_from_object(text));
}

METHOD(BaseException, add_note) {
    if (!value_is_instance(args->note, &str_type)) {
        return raise_error(&TypeError_type, "note must be a str, not '%T'", args->note);
    }
    TRY_BOOL(exception_add_note(args->self, value_str(args->note)));
    return VALUE_NONE;
}

static Value reduce(const Exception *error, Dict *state) {
    Value parts[] = {value_from_object(error->object.type), value_from_object(error->args),
                     state == NULL ? VALUE_NONE : value_from_object(state)};
    return value_from_object(TRY_PTR(tuple_from(parts, state == NULL ? 2 : 3)));
}

METHOD(BaseException, __reduce__) {
    const Exception *self = value_exception(args->self);
    return reduce(self, self->attributes);
}

Value exception_reduce_with(const Exception *error, const NamedField *fields, size_t count) {
    Dict *state = TRY_PTR(error->attributes == NULL ? dict_new() : dict_copy(error->attributes));
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL(value_is_undef(fields[i].value) || dict_set_str(state, fields[i].name, fields[i].value));
    }
    return reduce(error, state->length == 0 ? NULL : state);
}

METHOD(BaseException, __setstate__) {
    if (value_is_none(args->state)) {
        return VALUE_NONE;
    }
    if (!value_is_instance(args->state, &dict_type)) {
        return raise_error(&TypeError_type, "state is not a dictionary");
    }
    Dict *state = TRY_PTR(dict_copy(value_dict(args->state)));
    uint32_t position = 0;
    Value name, value;
    while (dict_next(state, &position, &name, &value)) {
        TRY_BOOL(value_is_any_str(name) ||
                 raise_false(&TypeError_type, "attribute name must be string, not '%T'", name));
        TRY_BOOL(object_set_attr(args->self, TRY_PTR(str_interned(value_str(name))), value));
    }
    return VALUE_NONE;
}

static bool refuse_deleting(Value value, const char *name) {
    return !value_is_undef(value) || raise_false(&TypeError_type, "%s may not be deleted", name);
}

GETTER(BaseException, __dict__) { return instance_dict_get(self); }
SETTER(BaseException, __dict__) { return instance_dict_set(self, value); }
GETTER(BaseException, args) { return value_from_object(value_exception(self)->args); }
SETTER(BaseException, args) {
    TRY_BOOL_OR(refuse_deleting(value, "args"), false);
    Value items = TRY_OR(tuple_from_iterable(value), false);
    value_exception(self)->args = value_tuple(items);
    return true;
}

GETTER(BaseException, __traceback__) { return value_exception(self)->traceback; }
SETTER(BaseException, __traceback__) {
    TRY_BOOL_OR(refuse_deleting(value, "__traceback__"), false);
    if (!value_is_none(value) && !value_has_type(value, &traceback_type)) {
        return raise_false(&TypeError_type, "__traceback__ must be a traceback or None");
    }
    value_exception(self)->traceback = value;
    return true;
}

GETTER(BaseException, __context__) { return value_exception(self)->context; }
SETTER(BaseException, __context__) {
    TRY_BOOL_OR(refuse_deleting(value, "__context__"), false);
    if (!value_is_none(value) && !value_is_instance(value, &BaseException_type)) {
        return raise_false(&TypeError_type, "exception context must be None or derive from BaseException");
    }
    value_exception(self)->context = value;
    return true;
}

GETTER(BaseException, __cause__) { return value_exception(self)->cause; }
SETTER(BaseException, __cause__) {
    TRY_BOOL_OR(refuse_deleting(value, "__cause__"), false);
    if (!value_is_none(value) && !value_is_instance(value, &BaseException_type)) {
        return raise_false(&TypeError_type, "exception cause must be None or derive from BaseException");
    }
    value_exception(self)->cause = value;
    value_exception(self)->suppress_context = true;
    return true;
}

GETTER(BaseException, __suppress_context__) { return value_from_bool(value_exception(self)->suppress_context); }
SETTER(BaseException, __suppress_context__) {
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "can't delete numeric/char attribute");
    }
    if (!value_is_bool(value)) {
        return raise_false(&TypeError_type, "attribute value type must be bool");
    }
    value_exception(self)->suppress_context = value_same(value, VALUE_TRUE);
    return true;
}

void exception_trace(Object *self) {
    Exception *error = (Exception *)self;
    gc_visit_object(error->args);
    gc_visit(error->cause);
    gc_visit(error->context);
    gc_visit(error->traceback);
    gc_visit_object(error->attributes);
    size_t fields = self->type->slots->size;
    for (size_t offset = sizeof(Exception); offset + sizeof(Value) <= fields; offset += sizeof(Value)) {
        gc_visit(*(Value *)((char *)self + offset));
    }
}

const Slots BaseException_slots = {
    .size = sizeof(Exception),
    .dict_offset = offsetof(Exception, attributes),
    .trace = exception_trace,
    .repr = exception_repr,
    .str = exception_str,
};
