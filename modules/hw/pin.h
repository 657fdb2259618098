// microcontroller.Pin: the pins of the chip are constants in flash.
#pragma once

#include "objects/str.h"

typedef struct {
    Object object;
    const Str *name;  // the chip's name: "GPIO25"
    uint32_t number;
} PinObject;

extern const Type Pin_type;

// The pin behind a Value, or NULL with TypeError raised, naming the parameter.
NODISCARD const PinObject *pin_from_value(Value v, const char *parameter);

// Claim it, or raise ValueError saying who has it.
NODISCARD bool pin_claim(const PinObject *pin, const char *owner);

// What people call the pin, as they wrote it in the program: "board.D5 (GPIO5)". NULL = raised.
NODISCARD Str *pin_label(const PinObject *pin);
