// SPI (4.4): PL022, both FIFOs eight entries deep.
#include "hal/spi.h"

#include "hal/timer.h"
#include "ports/rp2040/chip.h"

enum {
    PRESCALE_MOST = 254,  // even numbers from 2
    RATE_MOST = 256
};

const HalRange hal_spi_frequencies = {SYSTEM_HZ / (PRESCALE_MOST * RATE_MOST) + 1, SYSTEM_HZ / 2};

static SpiRegisters *registers_of(const HalSpi *spi) { return spi->number == 0 ? SPI0 : SPI1; }

static void take_pin(uint8_t pin) {
    if (pin != HAL_NO_PIN) {
        pin_configure(pin, PAD_DEFAULT, GPIO_FUNCTION_SPI);
    }
}

HalStatus hal_spi_open(HalSpi *spi) {
    const uint32_t block = (uint32_t)RESET_SPI0 << spi->number;
    SET_BITS(RESETS->reset) = block;
    leave_reset(block);
    take_pin(spi->sck);
    take_pin(spi->mosi);
    take_pin(spi->miso);
    return HAL_OK;
}

void hal_spi_close(HalSpi *spi) { registers_of(spi)->cr1 = 0; }

// The smallest prescaler that gets down to the frequency leaves the finest steps for the second divider.
HalStatus hal_spi_configure(HalSpi *spi, HalSpiMode *mode) {
    SpiRegisters *registers = registers_of(spi);
    const uint32_t wanted = mode->frequency_hz;
    if (wanted < hal_spi_frequencies.least || wanted > SYSTEM_HZ) {
        return HAL_INVALID;
    }
    const uint32_t needed = (SYSTEM_HZ + wanted - 1) / wanted;  // of both dividers together
    const uint32_t prescale = MAX((needed + RATE_MOST - 1) / RATE_MOST + 1, 2u) & ~1u;
    const uint32_t rate = (needed + prescale - 1) / prescale;
    registers->cr1 = 0;
    registers->cpsr = prescale;
    registers->cr0 = (rate - 1) << SPI_CR0_RATE_SHIFT | SPI_CR0_8_BITS | (mode->polarity ? SPI_CR0_POLARITY : 0) |
                     (mode->phase ? SPI_CR0_PHASE : 0);
    registers->cr1 = SPI_CR1_ENABLE;
    mode->frequency_hz = SYSTEM_HZ / (prescale * rate);
    return HAL_OK;
}

static void send(SpiRegisters *registers, HalSpiTransfer *transfer) {
    while (transfer->sent < transfer->length && transfer->sent - transfer->received < SPI_FIFO_ENTRIES &&
           (registers->sr & SPI_SR_TX_NOT_FULL)) {
        registers->dr = transfer->out ? transfer->out[transfer->sent] : transfer->fill;
        transfer->sent++;
    }
}

static void receive(SpiRegisters *registers, HalSpiTransfer *transfer) {
    while (registers->sr & SPI_SR_RX_NOT_EMPTY) {
        const uint8_t byte = (uint8_t)registers->dr;
        if (transfer->in) {
            transfer->in[transfer->received] = byte;
        }
        transfer->received++;
    }
}

// While bytes come as fast as they go it goes on for a while: the caller's loop costs more than a byte takes.
HalStatus hal_spi_step(HalSpi *spi, HalSpiTransfer *transfer) {
    enum {
        STEP_BYTES = 512
    };
    SpiRegisters *registers = registers_of(spi);
    const size_t first = transfer->received;
    size_t before;
    do {
        before = transfer->received;
        send(registers, transfer);
        receive(registers, transfer);
    } while (transfer->received != before && transfer->received - first < STEP_BYTES);
    return transfer->received == transfer->length ? HAL_OK : HAL_PENDING;
}

void hal_spi_abort(HalSpi *spi) {
    enum {
        LONGEST_US = 50000  // eight bytes at the lowest frequency
    };
    SpiRegisters *registers = registers_of(spi);
    const uint64_t deadline = hal_timer_us() + LONGEST_US;
    while ((registers->sr & (SPI_SR_BUSY | SPI_SR_RX_NOT_EMPTY)) && hal_timer_us() < deadline) {
        if (registers->sr & SPI_SR_RX_NOT_EMPTY) {
            (void)registers->dr;
        }
    }
}
