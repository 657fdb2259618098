// I2C (4.3): DW_apb_i2c as controller. A command with STOP ends a transfer; until it comes the hardware holds the
// clock.
#include "hal/i2c.h"

#include "hal/timer.h"
#include "ports/rp2040/chip.h"
#include "services/i2c_lines.h"

const HalRange hal_i2c_frequencies = {1000, 1000000};

static I2cRegisters *registers_of(const HalI2c *i2c) { return i2c->number == 0 ? I2C0 : I2C1; }

static void take_pins(const HalI2c *i2c) {
    pin_configure(i2c->scl, PAD_DEFAULT | PAD_PULL_UP, GPIO_FUNCTION_I2C);
    pin_configure(i2c->sda, PAD_DEFAULT | PAD_PULL_UP, GPIO_FUNCTION_I2C);
}

// 4.3.14.1. The hardware adds a clock to the low time, and to the high time seven and those of the filter of spikes.
static void set_timing(const HalI2c *i2c) {
    enum {
        COUNT_MOST = 0xFFFF,
        SPIKE_CLOCKS = SYSTEM_HZ / 20000000,  // 50 ns
        HOLD_NS_FAST = 300,
        HOLD_NS_FASTER = 120,
        FAST_HZ = 400000
    };
    I2cRegisters *registers = registers_of(i2c);
    const uint32_t period = (SYSTEM_HZ + i2c->frequency_hz - 1) / i2c->frequency_hz;
    const uint32_t low = MIN(period * 14 / 25, (uint32_t)COUNT_MOST);  // as the standard divides it at 400 kHz and more
    const uint32_t hold_ns = i2c->frequency_hz <= FAST_HZ ? HOLD_NS_FAST : HOLD_NS_FASTER;
    registers->fs_scl_lcnt = low - 1;
    registers->fs_scl_hcnt = period - low - SPIKE_CLOCKS - 7;
    registers->fs_spklen = SPIKE_CLOCKS;
    registers->sda_hold = SYSTEM_HZ / 1000000 * hold_ns / 1000 + 1;
}

static void start(const HalI2c *i2c) {
    const uint32_t block = (uint32_t)RESET_I2C0 << i2c->number;
    I2cRegisters *registers = registers_of(i2c);
    SET_BITS(RESETS->reset) = block;
    leave_reset(block);
    registers->enable = 0;
    registers->con = I2C_CON_CONTROLLER | I2C_CON_FAST | I2C_CON_RESTART | I2C_CON_NO_TARGET;
    set_timing(i2c);
    take_pins(i2c);
}

HalStatus hal_i2c_open(HalI2c *i2c) {
    if (i2c->frequency_hz < hal_i2c_frequencies.least || i2c->frequency_hz > hal_i2c_frequencies.most) {
        return HAL_INVALID;
    }
    start(i2c);
    return HAL_OK;
}

void hal_i2c_close(HalI2c *i2c) { registers_of(i2c)->enable = 0; }

static void renew_deadline(HalI2cTransfer *transfer) { transfer->deadline_us = hal_timer_us() + HAL_I2C_PATIENCE_US; }

HalStatus hal_i2c_begin(HalI2c *i2c, HalI2cTransfer *transfer) {
    I2cRegisters *registers = registers_of(i2c);
    registers->enable = 0;  // the address can be changed
    registers->tar = transfer->address;
    registers->enable = 1;
    (void)registers->clr_intr;
    transfer->issued = transfer->received = 0;
    renew_deadline(transfer);
    return HAL_OK;
}

static void receive(I2cRegisters *registers, HalI2cTransfer *transfer) {
    while (registers->rxflr > 0) {
        const uint8_t byte = (uint8_t)registers->data_cmd;
        if (transfer->received < transfer->in_length) {
            transfer->in[transfer->received++] = byte;
        }
    }
}

// How many bytes were asked for and have not come: they must find room.
static size_t outstanding(const HalI2cTransfer *transfer) {
    return transfer->issued > transfer->out_length ? transfer->issued - transfer->out_length - transfer->received : 0;
}

static void issue(I2cRegisters *registers, HalI2cTransfer *transfer) {
    const size_t total = transfer->out_length + transfer->in_length;
    while (transfer->issued < total && registers->txflr < I2C_FIFO_ENTRIES &&
           outstanding(transfer) < I2C_FIFO_ENTRIES) {
        const size_t at = transfer->issued++;
        const bool is_read = at >= transfer->out_length;
        registers->data_cmd = (is_read ? (uint32_t)I2C_DATA_READ : transfer->out[at]) |
                              (is_read && at == transfer->out_length && at > 0 ? I2C_DATA_RESTART : 0) |
                              (at == total - 1 ? I2C_DATA_STOP : 0);
    }
}

// The hardware has seen that a byte was not acknowledged, and makes the stop condition by itself.
static HalStatus end_refused(I2cRegisters *registers) {
    enum {
        LONGEST_US = 5000  // some bits at the lowest frequency
    };
    const uint32_t source = registers->tx_abrt_source;
    const uint64_t deadline = hal_timer_us() + LONGEST_US;
    (void)registers->clr_tx_abrt;
    while ((registers->status & I2C_STATUS_ACTIVE) && hal_timer_us() < deadline) {
    }
    registers->enable = 0;
    return source & I2C_ABORT_ADDRESS ? HAL_NO_DEVICE : HAL_IO;
}

// The controller cannot send an address alone: the pins do it without the controller.
static HalStatus probe(const HalI2c *i2c, unsigned address) {
    const HalStatus status = i2c_lines_probe(i2c->scl, i2c->sda, address);
    take_pins(i2c);
    return status;
}

static bool is_done(const I2cRegisters *registers, const HalI2cTransfer *transfer) {
    return transfer->issued == transfer->out_length + transfer->in_length &&
           transfer->received == transfer->in_length && (registers->raw_intr_stat & I2C_INTERRUPT_STOP);
}

HalStatus hal_i2c_step(HalI2c *i2c, HalI2cTransfer *transfer) {
    I2cRegisters *registers = registers_of(i2c);
    const size_t before = transfer->issued + transfer->received;
    if (transfer->out_length + transfer->in_length == 0) {
        return probe(i2c, transfer->address);
    }
    receive(registers, transfer);
    if (registers->raw_intr_stat & I2C_INTERRUPT_ABORT) {
        return end_refused(registers);
    }
    issue(registers, transfer);
    if (is_done(registers, transfer)) {
        registers->enable = 0;
        return HAL_OK;
    }
    if (transfer->issued + transfer->received != before) {
        renew_deadline(transfer);
    } else if (hal_timer_us() >= transfer->deadline_us) {
        hal_i2c_abort(i2c, transfer);
        return HAL_TIMEOUT;
    }
    return HAL_PENDING;
}

// By a reset: asking the controller to stop takes for ever where a line is held.
void hal_i2c_abort(HalI2c *i2c, HalI2cTransfer *transfer UNUSED) {
    registers_of(i2c)->enable = 0;
    SET_BITS(RESETS->reset) = (uint32_t)RESET_I2C0 << i2c->number;
    i2c_lines_recover(i2c->scl, i2c->sda);
    start(i2c);
}
