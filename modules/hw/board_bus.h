// board.I2C() and its like: what a board's TOML says under [buses], as constants in flash.
#pragma once

#include "modules/hw/pin.h"

enum {
    BOARD_BUS_PINS = 3
};

typedef struct {
    Object object;
    const Str *name;  // in module board
    const Type *type;
    uint32_t count;
    const PinObject *pins[BOARD_BUS_PINS];  // as the type's constructor takes them; NULL: None
} BoardBusObject;

extern const Type BoardBus_type;
