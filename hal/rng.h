// Random bytes fit for seeding; from hardware noise.
#pragma once

#include "hal/status.h"

void hal_rng_fill(void *data, size_t length);
