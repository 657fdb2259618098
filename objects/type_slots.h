// __slots__ of a class being made.
#pragma once

#include "objects/type.h"

typedef struct {
    Tuple *names;  // mangled, special ones left out; NULL if the class has no __slots__
    bool wants_dict;
    bool wants_weakref;
} SlotRequest;

// True if subclasses of a built-in type can have neither __slots__ nor weak references.
bool type_refuses_slots(const Type *native);

// Read and check __slots__ of `namespace`. False = raised.
NODISCARD bool slot_request_read(SlotRequest *request, const Str *class_name, const Type *base, Dict *namespace);

// Make the descriptors in the class's namespace; `offset` is where the first value stands. False = raised.
NODISCARD bool slot_request_apply(const SlotRequest *request, Type *type, size_t offset);
