#include "gen/busio.h"
#include "hal/gpio.h"
#include "hal/i2c.h"
#include "hal/timer.h"
#include "modules/hw/bus.h"
#include "modules/hw/bus_pins.h"
#include "modules/hw/hal_error.h"
#include "objects/list.h"
#include "services/fs/fs_errno.h"
#include "services/i2c_lines.h"
#include "vm/api.h"

enum {
    SCL,
    SDA,
    PINS,
    FIRST_ADDRESS = 0x08,  // those before and after have meanings of their own
    LAST_ADDRESS = 0x77,
    HIGHEST_ADDRESS = 0x7F
};

typedef struct {
    Bus bus;
    BusPin pins[PINS];
    HalI2c hal;
} I2C;

const Slots I2C_slots = {.size = sizeof(I2C), .finalise = resource_finalise};

static void release(Resource *resource) {
    I2C *i2c = (I2C *)resource;
    hal_i2c_close(&i2c->hal);
    bus_pins_release(i2c->pins, PINS, i2c->hal.number);
}

// A line with a resistor outside stays high against the weaker one of the chip.
static bool is_pulled_up(unsigned pin) {
    enum {
        RISE_US = 20
    };
    if (hal_gpio_input(pin, HAL_PULL_DOWN) != HAL_OK) {
        return false;
    }
    hal_timer_delay_us(RISE_US);
    const bool high = hal_gpio_read(pin);
    hal_gpio_reset(pin);
    return high;
}

static bool check_pull_ups(const I2C *i2c) {
    const bool scl = is_pulled_up(i2c->hal.scl), sda = is_pulled_up(i2c->hal.sda);
    return (scl && sda) || raise_false(&RuntimeError_type, "No pull up found on %s; check your wiring",
                                       scl   ? "SDA"
                                       : sda ? "SCL"
                                             : "SDA or SCL");
}

static bool open_bus(I2C *i2c) {
    i2c_lines_recover(i2c->hal.scl, i2c->hal.sda);
    return check_pull_ups(i2c) && hal_check(hal_i2c_open(&i2c->hal));
}

METHOD(I2C, __init__) {
    I2C *i2c = (I2C *)value_object(args->self);
    BusPin pins[PINS] = {[SCL] = {PIN_I2C_SCL, "scl", NULL}, [SDA] = {PIN_I2C_SDA, "sda", NULL}};
    pins[SCL].pin = TRY_PTR(pin_from_value(args->scl, "scl"));
    pins[SDA].pin = TRY_PTR(pin_from_value(args->sda, "sda"));
    TRY_BOOL(bus_check_range(args->frequency, hal_i2c_frequencies, "frequency"));
    resource_stop(&i2c->bus.resource);
    TRY_BOOL(bus_pins_claim(pins, PINS, "busio.I2C", &i2c->hal.number));
    memcpy(i2c->pins, pins, sizeof pins);
    i2c->hal.scl = bus_pin_number(&pins[SCL]);
    i2c->hal.sda = bus_pin_number(&pins[SDA]);
    i2c->hal.frequency_hz = (uint32_t)args->frequency;
    i2c->bus.locked = false;
    if (!open_bus(i2c)) {
        bus_pins_release(pins, PINS, i2c->hal.number);
        return RAISED;
    }
    resource_start(&i2c->bus.resource, release);
    return VALUE_NONE;
}

BUS_METHODS(I2C)

// Transfers
// ---------------------------------------------------------------------------------------------------------------------

// Let others work for half the time of a byte: the hardware has some of them in advance.
static bool pause(const I2C *i2c) {
    enum {
        BITS = 4
    };
    hal_timer_wait_until(hal_timer_us() + BITS * 1000000 / i2c->hal.frequency_hz);
    return vm_poll_quietly();
}

// HAL_PENDING: an exception is raised.
static HalStatus transfer(I2C *i2c, HalI2cTransfer *transfer) {
    HalStatus status = hal_i2c_begin(&i2c->hal, transfer);
    while (status == HAL_OK || status == HAL_PENDING) {
        status = hal_i2c_step(&i2c->hal, transfer);
        if (status != HAL_PENDING) {
            break;
        }
        if (!pause(i2c)) {
            hal_i2c_abort(&i2c->hal, transfer);
            return HAL_PENDING;
        }
    }
    return status;
}

static Value raise_no_device(unsigned address) {
    const Value arguments[] = {
        value_from_small_int(FS_ENODEV),
        value_from_object(TRY_PTR(str_format("No I2C device at address 0x%x", address))),
    };
    return raise_instance(TRY(vm_call_values(value_from_object(&OSError_type), 2, arguments)));
}

static Value run(I2C *i2c, HalI2cTransfer *wanted) {
    const HalStatus status = transfer(i2c, wanted);
    return status == HAL_PENDING     ? RAISED
           : status == HAL_NO_DEVICE ? raise_no_device(wanted->address)
           : hal_check(status)       ? VALUE_NONE
                                     : RAISED;
}

static bool check_address(intptr_t address) {
    static const HalRange addresses = {0, HIGHEST_ADDRESS};
    return bus_check_range(address, addresses, "address");
}

// Whether somebody answers. False = raised.
static bool probe(I2C *i2c, unsigned address, bool *found) {
    HalI2cTransfer empty = {.address = (uint8_t)address};
    const HalStatus status = transfer(i2c, &empty);
    *found = status == HAL_OK;
    return *found || status == HAL_NO_DEVICE || status == HAL_IO || (status != HAL_PENDING && hal_check(status));
}

METHOD(I2C, probe) {
    I2C *i2c = TRY_PTR(bus_locked(args->self));
    bool found;
    TRY_BOOL(check_address(args->address));
    TRY_BOOL(probe(i2c, (unsigned)args->address, &found));
    return value_from_bool(found);
}

METHOD(I2C, scan) {
    I2C *i2c = TRY_PTR(bus_locked(args->self));
    List *found = TRY_PTR(list_new(0));
    for (unsigned address = FIRST_ADDRESS; address <= LAST_ADDRESS; address++) {
        bool answers;
        TRY_BOOL(probe(i2c, address, &answers));
        TRY_BOOL(!answers || list_append(found, value_from_small_int((intptr_t)address)));
    }
    return value_from_object(found);
}

METHOD(I2C, readfrom_into) {
    I2C *i2c = TRY_PTR(bus_locked(args->self));
    BufferView in;
    TRY_BOOL(check_address(args->address));
    TRY_BOOL(bus_part(&(BusPart){args->buffer, args->start, args->end}, true, &in));
    if (in.length == 0) {
        return raise_error(&ValueError_type, "buffer must have room for at least one byte");
    }
    return run(i2c, &(HalI2cTransfer){.address = (uint8_t)args->address, .in = in.data, .in_length = in.length});
}

METHOD(I2C, writeto) {
    I2C *i2c = TRY_PTR(bus_locked(args->self));
    BufferView out;
    TRY_BOOL(check_address(args->address));
    TRY_BOOL(bus_part(&(BusPart){args->buffer, args->start, args->end}, false, &out));
    return run(i2c, &(HalI2cTransfer){.address = (uint8_t)args->address, .out = out.data, .out_length = out.length});
}

METHOD(I2C, writeto_then_readfrom) {
    I2C *i2c = TRY_PTR(bus_locked(args->self));
    BufferView out, in;
    TRY_BOOL(check_address(args->address));
    TRY_BOOL(bus_part(&(BusPart){args->out_buffer, args->out_start, args->out_end}, false, &out));
    TRY_BOOL(bus_part(&(BusPart){args->in_buffer, args->in_start, args->in_end}, true, &in));
    return run(i2c, &(HalI2cTransfer){.address = (uint8_t)args->address,
                                      .out = out.data,
                                      .out_length = out.length,
                                      .in = in.data,
                                      .in_length = in.length});
}
