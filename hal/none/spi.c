// No SPI.
#include "hal/spi.h"

const HalRange hal_spi_frequencies = {0, 0};
HalStatus hal_spi_open(HalSpi *spi UNUSED) { return HAL_UNSUPPORTED; }
void hal_spi_close(HalSpi *spi UNUSED) {}
HalStatus hal_spi_configure(HalSpi *spi UNUSED, HalSpiMode *mode UNUSED) { return HAL_UNSUPPORTED; }
HalStatus hal_spi_step(HalSpi *spi UNUSED, HalSpiTransfer *transfer UNUSED) { return HAL_UNSUPPORTED; }
void hal_spi_abort(HalSpi *spi UNUSED) {}
