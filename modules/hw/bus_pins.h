// Pins for the lines of a peripheral: found to be on one instance, and claimed together.
#pragma once

#include "modules/hw/pin.h"
#include "services/pin_functions.h"

typedef struct {
    PinLine line;
    const char *name;      // as the caller's parameter: "sda"
    const PinObject *pin;  // NULL: not used
} BusPin;

// `pin` of each from a Value; None is no pin. False = raised: TypeError.
NODISCARD bool bus_pin_read(BusPin *pin, Value value);

// Claim every pin that is given, and the instance where they all meet: its number. `owner` is what an error message
// calls the owner ("busio.I2C"). False = raised, and nothing is claimed: ValueError naming the pin and those that could
// be it.
NODISCARD bool bus_pins_claim(const BusPin *pins, size_t count, const char *owner, uint8_t *number);

// Give all of it back.
void bus_pins_release(const BusPin *pins, size_t count, unsigned number);

// The pin's number, or HAL_NO_PIN.
uint8_t bus_pin_number(const BusPin *pin);
