// No programmable input and output.
#include "hal/pio.h"

HalStatus hal_pio_open(HalPio *pio UNUSED, const HalPioProgram *program UNUSED, const HalPioSettings *settings UNUSED) {
    return HAL_UNSUPPORTED;
}
void hal_pio_close(HalPio *pio UNUSED) {}
void hal_pio_take_pins(const HalPio *pio UNUSED, uint32_t pins UNUSED, uint32_t outputs UNUSED,
                       uint32_t levels UNUSED) {}
void hal_pio_run(const HalPio *pio UNUSED, bool on UNUSED) {}
bool hal_pio_put(const HalPio *pio UNUSED, uint32_t word UNUSED) { return false; }
bool hal_pio_get(const HalPio *pio UNUSED, uint32_t *word UNUSED) { return false; }
