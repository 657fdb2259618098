// The constants of CircuitPython's enumeration-like classes: digitalio.Pull.UP and so on.
#pragma once

#include "objects/str.h"

typedef struct {
    Object object;
    const Str *name;
    uint32_t number;
} EnumObject;

// The constant object behind `NAME = extern("Type_NAME")` in the stub.
#define ENUM_VALUE(type, constant, value) \
    DECLARE_NAME(constant)                \
    const EnumObject type##_##constant FLASH_ALIGNED = {{&type##_type}, NAME_CONSTANT(constant), value};

// The slots of such a class: @slots("enum") in the stub.
extern const Slots enum_slots;

// The number behind a constant of `type`; TypeError naming the parameter otherwise. False = raised.
NODISCARD bool enum_number(Value v, const Type *type, const char *parameter, unsigned *number);
