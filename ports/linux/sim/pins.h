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

// The level at the pin as it was last reported.
bool sim_pin_level(unsigned pin);

// A peripheral drives the pin since `time_ns`.
void sim_pin_follow(unsigned pin, bool level, uint64_t time_ns);

// Nanoseconds since start, as hal_timer_us() counts.
uint64_t sim_time_ns(void);

// What peripherals have done to pins until now is reported late: before anything else changes, and at this call.
void sim_waves_catch_up(void);
void sim_waves_until(uint64_t time_ns);

// Called on every change of a pin's level or direction with the time of the change. Times never go back.
typedef void PinListener(unsigned pin, bool level, uint64_t time_ns);
void sim_pins_listen(PinListener *listener);
