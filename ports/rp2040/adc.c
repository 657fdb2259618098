// The converter (4.9): four pins and the sensor of temperature.
#include "hal/adc.h"

#include "core/libm.h"
#include "hal/cpu.h"
#include "hal/timer.h"
#include "ports/rp2040/chip.h"

enum {
    TEMPERATURE_CHANNEL = 4,
    REFERENCE_MV = 3300,
    LONGEST_US = 100  // a conversion takes two
};

static bool wait_until_ready(void) {
    const uint64_t deadline = hal_timer_us() + LONGEST_US;
    while (!(ADC->cs & ADC_CS_READY)) {
        if (hal_timer_us() >= deadline) {
            return false;
        }
    }
    return true;
}

static bool start(void) {
    if (!(RESETS->reset & RESET_ADC) && (ADC->cs & ADC_CS_ENABLE)) {
        return true;
    }
    leave_reset(RESET_ADC);
    ADC->cs = ADC_CS_ENABLE | ADC_CS_TEMPERATURE;
    return wait_until_ready();
}

static HalStatus convert(unsigned channel, uint32_t *result) {
    if (!start()) {
        return HAL_TIMEOUT;
    }
    ADC->cs = ADC_CS_ENABLE | ADC_CS_TEMPERATURE | channel << ADC_CS_INPUT_SHIFT;
    SET_BITS(ADC->cs) = ADC_CS_START;
    if (!wait_until_ready()) {
        return HAL_TIMEOUT;
    }
    *result = ADC->result;
    return HAL_OK;
}

// The digital parts of the pad are off: they would take current at voltages between low and high.
HalStatus hal_adc_open(unsigned channel UNUSED, unsigned pin) {
    pin_configure(pin, PAD_OUTPUT_DISABLE, GPIO_FUNCTION_NONE);
    return start() ? HAL_OK : HAL_TIMEOUT;
}

void hal_adc_close(unsigned channel UNUSED) {}

HalStatus hal_adc_read(unsigned channel, uint16_t *value) {
    uint32_t result;
    const HalStatus status = convert(channel, &result);
    if (status == HAL_OK) {
        *value = (uint16_t)(result << (16 - ADC_RESULT_BITS) | result >> (2 * ADC_RESULT_BITS - 16));
    }
    return status;
}

uint32_t hal_adc_reference_mv(void) { return REFERENCE_MV; }

// 4.9.5: 0.706 V at 27 degrees, 1.721 mV less for each more.
double hal_cpu_temperature_c(void) {
    uint32_t result;
    if (convert(TEMPERATURE_CHANNEL, &result) != HAL_OK) {
        return DOUBLE_NAN;
    }
    const double volts = (double)(result * REFERENCE_MV) / (1000 << ADC_RESULT_BITS);
    return 27 - (volts - 0.706) / 0.001721;
}
