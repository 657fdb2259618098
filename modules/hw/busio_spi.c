#include "gen/busio.h"
#include "hal/spi.h"
#include "modules/hw/bus.h"
#include "modules/hw/bus_pins.h"
#include "modules/hw/hal_error.h"
#include "objects/int.h"
#include "vm/api.h"

enum {
    SCK,
    MOSI,
    MISO,
    PINS,
    FIRST_BAUDRATE = 250000
};

typedef struct {
    Bus bus;
    BusPin pins[PINS];
    HalSpi hal;
    uint32_t frequency_hz;
} SPI;

const Slots SPI_slots = {.size = sizeof(SPI), .finalise = resource_finalise};

static void release(Resource *resource) {
    SPI *spi = (SPI *)resource;
    hal_spi_close(&spi->hal);
    bus_pins_release(spi->pins, PINS, spi->hal.number);
}

static bool configure(SPI *spi, HalSpiMode mode) {
    TRY_BOOL_OR(hal_check(hal_spi_configure(&spi->hal, &mode)), false);
    spi->frequency_hz = mode.frequency_hz;
    return true;
}

static bool open_bus(SPI *spi) {
    TRY_BOOL_OR(hal_check(hal_spi_open(&spi->hal)), false);
    if (!configure(spi, (HalSpiMode){.frequency_hz = FIRST_BAUDRATE})) {
        hal_spi_close(&spi->hal);
        return false;
    }
    return true;
}

METHOD(SPI, __init__) {
    SPI *spi = (SPI *)value_object(args->self);
    BusPin pins[PINS] = {[SCK] = {PIN_SPI_SCK, "clock", NULL},
                         [MOSI] = {PIN_SPI_MOSI, "MOSI", NULL},
                         [MISO] = {PIN_SPI_MISO, "MISO", NULL}};
    pins[SCK].pin = TRY_PTR(pin_from_value(args->clock, "clock"));
    TRY_BOOL(bus_pin_read(&pins[MOSI], args->MOSI) && bus_pin_read(&pins[MISO], args->MISO));
    if (args->half_duplex) {
        return raise_error(&NotImplementedError_type, "half_duplex: this chip has no SPI with one line for data");
    }
    if (pins[MOSI].pin == NULL && pins[MISO].pin == NULL) {
        return raise_error(&ValueError_type, "SPI needs MOSI, MISO or both");
    }
    resource_stop(&spi->bus.resource);
    TRY_BOOL(bus_pins_claim(pins, PINS, "busio.SPI", &spi->hal.number));
    memcpy(spi->pins, pins, sizeof pins);
    spi->hal.sck = bus_pin_number(&pins[SCK]);
    spi->hal.mosi = bus_pin_number(&pins[MOSI]);
    spi->hal.miso = bus_pin_number(&pins[MISO]);
    spi->bus.locked = false;
    if (!open_bus(spi)) {
        bus_pins_release(pins, PINS, spi->hal.number);
        return RAISED;
    }
    resource_start(&spi->bus.resource, release);
    return VALUE_NONE;
}

BUS_METHODS(SPI)

METHOD(SPI, configure) {
    static const HalRange bit = {0, 1}, whole_bytes = {8, 8};
    SPI *spi = TRY_PTR(bus_locked(args->self));
    TRY_BOOL(bus_check_range(args->baudrate, (HalRange){hal_spi_frequencies.least, INT32_MAX}, "baudrate") &&
             bus_check_range(args->polarity, bit, "polarity") && bus_check_range(args->phase, bit, "phase") &&
             bus_check_range(args->bits, whole_bytes, "bits"));
    const uint32_t frequency_hz = MIN((uint32_t)args->baudrate, hal_spi_frequencies.most);
    const HalSpiMode mode = {frequency_hz, args->polarity != 0, args->phase != 0};
    return configure(spi, mode) ? VALUE_NONE : RAISED;
}

GETTER(SPI, frequency) {
    const SPI *spi = (SPI *)value_object(self);
    return resource_check(&spi->bus.resource) ? int_from_u64(spi->frequency_hz) : RAISED;
}

// Transfers
// ---------------------------------------------------------------------------------------------------------------------

static Value run(SPI *spi, HalSpiTransfer *transfer) {
    HalStatus status;
    while ((status = hal_spi_step(&spi->hal, transfer)) == HAL_PENDING) {
        if (!vm_poll_quietly()) {
            hal_spi_abort(&spi->hal);
            return RAISED;
        }
    }
    return hal_check(status) ? VALUE_NONE : RAISED;
}

static bool check_pin(const SPI *spi, unsigned which) {
    return spi->pins[which].pin != NULL || raise_false(&ValueError_type, "No %s pin", spi->pins[which].name);
}

METHOD(SPI, write) {
    SPI *spi = TRY_PTR(bus_locked(args->self));
    BufferView out;
    TRY_BOOL(check_pin(spi, MOSI));
    TRY_BOOL(bus_part(&(BusPart){args->buffer, args->start, args->end}, false, &out));
    return run(spi, &(HalSpiTransfer){.out = out.data, .length = out.length});
}

METHOD(SPI, readinto) {
    SPI *spi = TRY_PTR(bus_locked(args->self));
    BufferView in;
    TRY_BOOL(check_pin(spi, MISO));
    TRY_BOOL(bus_part(&(BusPart){args->buffer, args->start, args->end}, true, &in));
    return run(spi, &(HalSpiTransfer){.in = in.data, .length = in.length, .fill = (uint8_t)args->write_value});
}

METHOD(SPI, write_readinto) {
    SPI *spi = TRY_PTR(bus_locked(args->self));
    BufferView out, in;
    TRY_BOOL(check_pin(spi, MOSI) && check_pin(spi, MISO));
    TRY_BOOL(bus_part(&(BusPart){args->out_buffer, args->out_start, args->out_end}, false, &out));
    TRY_BOOL(bus_part(&(BusPart){args->in_buffer, args->in_start, args->in_end}, true, &in));
    if (out.length != in.length) {
        return raise_error(&ValueError_type, "the parts of the buffers must have one length, not %zu and %zu",
                           out.length, in.length);
    }
    return run(spi, &(HalSpiTransfer){.out = out.data, .in = in.data, .length = out.length});
}
