// The converter of the virtual board: voltages that sim/ sets; inputs without one read 0.
#include "hal/adc.h"

#include "core/libm.h"
#include "hal/cpu.h"
#include "ports/linux/sim/devices.h"

enum {
    CHANNELS = 4,
    REFERENCE_MV = 3300
};
static const double ROOM_C = 25;

static double volts[CHANNELS];

void sim_adc_set(unsigned channel, double value) { volts[channel % CHANNELS] = value; }

HalStatus hal_adc_open(unsigned channel, unsigned pin UNUSED) { return channel < CHANNELS ? HAL_OK : HAL_INVALID; }
void hal_adc_close(unsigned channel UNUSED) {}

// Twelve bits, as on the chip that it stands for.
HalStatus hal_adc_read(unsigned channel, uint16_t *value) {
    const double share = volts[channel] * 1000 / REFERENCE_MV;
    const unsigned bits = share <= 0 ? 0 : share >= 1 ? 0xFFF : (unsigned)(share * 0xFFF + 0.5);
    *value = (uint16_t)(bits << 4 | bits >> 8);
    return HAL_OK;
}

uint32_t hal_adc_reference_mv(void) { return REFERENCE_MV; }
double hal_cpu_temperature_c(void) { return ROOM_C; }
double hal_cpu_voltage(void) { return DOUBLE_NAN; }
