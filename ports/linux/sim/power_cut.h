// The power fails in the middle of a flash operation, for tests: the process ends there and then.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    POWER_CUT_STATUS = 75  // of the process
};

// "N" or "N:SEED": in the N-th operation from now. Each seed leaves other bits behind. False if the text says neither.
bool power_cut_schedule(const char *text);

// Called once at the beginning of each operation.
bool power_cut_is_due(void);

// Do a part of the operation and end the process.
NORETURN void power_cut_program(uint8_t *flash, const uint8_t *data, size_t length);
NORETURN void power_cut_erase(uint8_t *flash, size_t length);
