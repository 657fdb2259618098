// None, NotImplemented and Ellipsis: immediates with a type each.
#include "objects/simple.h"

#include "gen/simple.h"
#include "objects/dict.h"
#include "objects/str.h"
#include "vm/api.h"

static Value none_repr(Value self UNUSED) { return value_from_object(NAME(None)); }
static Value none_truth(Value self UNUSED) { return VALUE_FALSE; }

// CPython 3.12's constant, so that hash(None) agrees on every board.
static bool none_hash(Value self UNUSED, intptr_t *hash) {
    *hash = (intptr_t)0xfca86420;
    return true;
}

// Calling the type gives its only value.
static Value only_value(const char *name, size_t count, const Dict *keywords, Value value) {
    if (count > 0 || (keywords != NULL && keywords->length > 0)) {
        return raise_error(&TypeError_type, "%s takes no arguments", name);
    }
    return value;
}

METHOD(NoneType, __new__) { return only_value("NoneType", args->args_count, args->kwargs, VALUE_NONE); }

const Slots NoneType_slots = {
    .size = sizeof(Object),
    .repr = none_repr,
    .hash = none_hash,
    .truth = none_truth,
};

static Value not_implemented_repr(Value self UNUSED) { return value_from_object(NAME(NotImplemented)); }

METHOD(NotImplementedType, __new__) {
    return only_value("NotImplementedType", args->args_count, args->kwargs, VALUE_NOT_IMPLEMENTED);
}

const Slots NotImplementedType_slots = {.size = sizeof(Object), .repr = not_implemented_repr};

static Value ellipsis_repr(Value self UNUSED) { return value_from_object(NAME(Ellipsis)); }

METHOD(NotImplementedType, __reduce__) { return object_repr(args->self); }
METHOD(ellipsis, __reduce__) { return object_repr(args->self); }
METHOD(ellipsis, __new__) { return only_value("EllipsisType", args->args_count, args->kwargs, VALUE_ELLIPSIS); }

const Slots ellipsis_slots = {.size = sizeof(Object), .repr = ellipsis_repr};
