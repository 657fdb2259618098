// The chip of an emulator: a reset is the end of its program.
#include "hal/cpu.h"

#include <string.h>

#include "core/libm.h"
#include "hal/rng.h"
#include "hal/timer.h"
#include "ports/mps2/semihosting.h"
#include "services/board_info.h"

size_t hal_cpu_uid(uint8_t uid[HAL_UID_MAX]) {
    static const uint8_t id[] = {'A', 'd', 'd', 'e', 'r', 0, 0, 1};
    memcpy(uid, id, sizeof id);
    return sizeof id;
}

uint32_t hal_cpu_frequency_hz(void) { return board_info.frequency_hz; }
double hal_cpu_temperature_c(void) { return DOUBLE_NAN; }
double hal_cpu_voltage(void) { return DOUBLE_NAN; }
HalResetReason hal_cpu_reset_reason(void) { return HAL_RESET_POWER_ON; }
void hal_cpu_set_next_run_mode(HalRunMode mode UNUSED) {}
HalRunMode hal_cpu_run_mode(void) { return HAL_RUN_NORMAL; }
void hal_cpu_reset(void) { semihosting_exit(0); }

// The computer's own random bytes.
void hal_rng_fill(void *data, size_t length) {
    static int source;
    source = source > 0 ? source : semihosting_open("/dev/urandom", OPEN_READ);
    semihosting_read(source, data, length);
}
