// The chip itself.
#pragma once

#include "hal/status.h"

enum {
    HAL_UID_MAX = 16
};

typedef enum {
    HAL_RESET_POWER_ON,
    HAL_RESET_BROWNOUT,
    HAL_RESET_SOFTWARE,
    HAL_RESET_PIN,
    HAL_RESET_WATCHDOG,
    HAL_RESET_UNKNOWN
} HalResetReason;
typedef enum {
    HAL_RUN_NORMAL,
    HAL_RUN_SAFE_MODE,
    HAL_RUN_UF2,
    HAL_RUN_BOOTLOADER
} HalRunMode;

size_t hal_cpu_uid(uint8_t uid[HAL_UID_MAX]);  // bytes written
uint32_t hal_cpu_frequency_hz(void);
double hal_cpu_temperature_c(void);  // NAN if there is no sensor
double hal_cpu_voltage(void);        // NAN if it cannot be measured
HalResetReason hal_cpu_reset_reason(void);

// Restart the chip. RUN modes other than NORMAL take effect at that reset; without a loader UF2 and BOOTLOADER are
// NORMAL.
void hal_cpu_set_next_run_mode(HalRunMode mode);
HalRunMode hal_cpu_run_mode(void);
NORETURN void hal_cpu_reset(void);

// Nested: interrupts are on again after as many enables as disables.
void hal_cpu_disable_interrupts(void);
void hal_cpu_enable_interrupts(void);
