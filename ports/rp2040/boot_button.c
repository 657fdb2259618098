// The BOOT button pulls the flash's chip select low: the pin is let go for a moment and read (2.8.1, 2.19.6). From RAM,
// since the flash cannot be read meanwhile.
#include "hal/boot_button.h"

#include "ports/rp2040/chip.h"

RAM_FUNCTION bool hal_boot_button_is_pressed(void) {
    enum {
        SETTLE_READS = 200,  // microseconds for the pull-up to win
        SELECT = 1 << 1      // the pin's bit
    };
    const uint32_t mask = interrupts_save();
    IO_QSPI->ss.ctrl = QSPI_OUTPUT_OFF;
    uint32_t level = 0;
    for (unsigned read = 0; read < SETTLE_READS; read++) {
        level = SIO->gpio_hi_in;
    }
    IO_QSPI->ss.ctrl = QSPI_OUTPUT_NORMAL;
    (void)IO_QSPI->ss.ctrl;  // the write is done before the next instruction comes from flash
    interrupts_restore(mask);
    return !(level & SELECT);
}
