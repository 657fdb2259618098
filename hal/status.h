// What every HAL call that can fail returns. modules/hw turns it into an exception in one place.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef enum {
    HAL_OK,
    HAL_BUSY,         // the peripheral or pin is in use
    HAL_INVALID,      // an argument is out of the hardware's range
    HAL_UNSUPPORTED,  // this chip cannot do it
    HAL_TIMEOUT,
    HAL_IO,         // the hardware reported an error
    HAL_PENDING,    // what was begun goes on: ask again
    HAL_NO_DEVICE,  // nobody answers at this address
} HalStatus;

// What a setting of the hardware may be.
typedef struct {
    uint32_t least, most;
} HalRange;
