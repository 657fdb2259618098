// None, NotImplemented and Ellipsis: immediates with a type each.
#include "objects/simple.h"

#include "gen/simple.h"
#include "objects/str.h"
#include "vm/api.h"

static Value none_repr(Value self UNUSED) { return value_from_object(NAME(None)); }
static Value none_truth(Value self UNUSED) { return VALUE_FALSE; }

// CPython 3.12's constant, so that hash(None) agrees on every board.
static bool none_hash(Value self UNUSED, intptr_t *hash) {
    *hash = (intptr_t)0xfca86420;
    return true;
}

METHOD(NoneType, __new__) { return VALUE_NONE; }

const Slots NoneType_slots = {
    .size = sizeof(Object),
    .repr = none_repr,
    .hash = none_hash,
    .truth = none_truth,
};

static Value not_implemented_repr(Value self UNUSED) { return value_from_object(NAME(NotImplemented)); }

METHOD(NotImplementedType, __new__) { return VALUE_NOT_IMPLEMENTED; }

const Slots NotImplementedType_slots = {.size = sizeof(Object), .repr = not_implemented_repr};

static Value ellipsis_repr(Value self UNUSED) { return value_from_object(NAME(Ellipsis)); }

METHOD(ellipsis, __new__) { return VALUE_ELLIPSIS; }

const Slots ellipsis_slots = {.size = sizeof(Object), .repr = ellipsis_repr};
