// The virtual board's pins: what the program drives, what the outside drives, and who watches.
#pragma once

#include "core/config.h"

// The outside: a level it holds the pin at, or nothing. Resistors of the program yield to it; against a push-pull
// output the program wins, as the stronger driver.
typedef enum {
    OUTSIDE_OPEN,
    OUTSIDE_LOW,
    OUTSIDE_HIGH
} PinOutside;

void sim_pin_drive(unsigned pin, PinOutside level);

bool sim_pin_is_output(unsigned pin);

// Called on every change of a pin's level or direction with the time of the change.
typedef void PinListener(unsigned pin, bool level, uint64_t time_us);
void sim_pins_listen(PinListener *listener);
