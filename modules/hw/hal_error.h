// HAL status codes as exceptions: the one place where that happens.
#pragma once

#include "core/macros.h"
#include "hal/status.h"

// True for HAL_OK; else raises and returns false.
NODISCARD bool hal_check(HalStatus status);
