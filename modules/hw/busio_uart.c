#include "gen/busio.h"
#include "hal/timer.h"
#include "hal/uart.h"
#include "heap/gc.h"
#include "modules/hw/bus.h"
#include "modules/hw/bus_pins.h"
#include "modules/hw/enum.h"
#include "modules/hw/hal_error.h"
#include "modules/hw/stream_limit.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "vm/api.h"

enum {
    TX,
    RX,
    RTS,
    CTS,
    PINS,
    LONGEST_TIMEOUT_S = 100
};

ENUM_VALUE(Parity, EVEN, HAL_PARITY_EVEN)
ENUM_VALUE(Parity, ODD, HAL_PARITY_ODD)

typedef struct {
    Resource resource;
    BusPin pins[PINS];
    HalUart hal;
    HalUartMode mode;
    double timeout_s;
} UART;

static void trace(Object *self) { gc_visit_buffer(&((UART *)self)->hal.ring); }

const Slots UART_slots = {.size = sizeof(UART), .trace = trace, .finalise = resource_finalise};

static UART *live_uart(Value self) {
    UART *uart = (UART *)value_object(self);
    return resource_check(&uart->resource) ? uart : NULL;
}

// What was written still goes out, unless somebody holds up the line.
static void release(Resource *resource) {
    enum {
        LONGEST_US = 100000
    };
    UART *uart = (UART *)resource;
    const uint64_t deadline = hal_timer_us() + LONGEST_US;
    while (!hal_uart_is_sent(&uart->hal) && hal_timer_us() < deadline) {
    }
    hal_uart_close(&uart->hal);
    bus_pins_release(uart->pins, PINS, uart->hal.number);
}

// Opening
// ---------------------------------------------------------------------------------------------------------------------

static bool set_timeout(UART *uart, double seconds) {
    if (!(seconds >= 0 && seconds <= LONGEST_TIMEOUT_S)) {
        return raise_false(&ValueError_type, "timeout must be 0 to %d seconds, not %R", LONGEST_TIMEOUT_S,
                           value_from_double(seconds));
    }
    uart->timeout_s = seconds;
    return true;
}

static bool read_mode(const struct UART___init___method_args *args, HalUartMode *mode) {
    static const HalRange bits = {5, 8}, stops = {1, 2};
    unsigned parity = HAL_PARITY_NONE;
    TRY_BOOL_OR(bus_check_range(args->baudrate, hal_uart_bauds, "baudrate") &&
                    bus_check_range(args->bits, bits, "bits") && bus_check_range(args->stop, stops, "stop") &&
                    (value_is_none(args->parity) || enum_number(args->parity, &Parity_type, "parity", &parity)),
                false);
    *mode = (HalUartMode){(uint32_t)args->baudrate, (uint8_t)args->bits, (uint8_t)args->stop, (uint8_t)parity};
    return true;
}

static bool read_pins(const struct UART___init___method_args *args, BusPin pins[PINS]) {
    TRY_BOOL_OR(bus_pin_read(&pins[TX], args->tx) && bus_pin_read(&pins[RX], args->rx) &&
                    bus_pin_read(&pins[RTS], args->rts) && bus_pin_read(&pins[CTS], args->cts),
                false);
    if (!value_is_none(args->rs485_dir)) {
        return raise_false(&NotImplementedError_type, "rs485_dir: this chip cannot switch a driver of RS-485");
    }
    return pins[TX].pin != NULL || pins[RX].pin != NULL || raise_false(&ValueError_type, "UART needs tx, rx or both");
}

METHOD(UART, __init__) {
    static const HalRange ring_sizes = {1, UINT16_MAX};
    UART *uart = (UART *)value_object(args->self);
    BusPin pins[PINS] = {[TX] = {PIN_UART_TX, "tx", NULL},
                         [RX] = {PIN_UART_RX, "rx", NULL},
                         [RTS] = {PIN_UART_RTS, "rts", NULL},
                         [CTS] = {PIN_UART_CTS, "cts", NULL}};
    HalUartMode mode;
    TRY_BOOL(read_pins(args, pins) && read_mode(args, &mode) && set_timeout(uart, args->timeout));
    TRY_BOOL(bus_check_range(args->receiver_buffer_size, ring_sizes, "receiver_buffer_size"));
    resource_stop(&uart->resource);
    uart->hal = (HalUart){.ring_size = (uint32_t)args->receiver_buffer_size + 1};
    uart->hal.ring = TRY_PTR(gc_new_raw(uart->hal.ring_size));  // never moves: an interrupt writes into it
    TRY_BOOL(bus_pins_claim(pins, PINS, "busio.UART", &uart->hal.number));
    memcpy(uart->pins, pins, sizeof pins);
    uart->hal.tx = bus_pin_number(&pins[TX]);
    uart->hal.rx = bus_pin_number(&pins[RX]);
    uart->hal.rts = bus_pin_number(&pins[RTS]);
    uart->hal.cts = bus_pin_number(&pins[CTS]);
    uart->mode = mode;
    if (!hal_check(hal_uart_open(&uart->hal, &mode))) {
        bus_pins_release(pins, PINS, uart->hal.number);
        return RAISED;
    }
    resource_start(&uart->resource, release);
    return VALUE_NONE;
}

RESOURCE_METHODS(UART)

GETTER(UART, baudrate) { return int_from_u64(TRY_PTR(live_uart(self))->mode.baud); }

SETTER(UART, baudrate) {
    UART *uart = TRY_PTR_OR(live_uart(self), false);
    intptr_t baud;
    TRY_BOOL_OR(object_to_intptr(value, &baud) && bus_check_range(baud, hal_uart_bauds, "baudrate"), false);
    HalUartMode mode = uart->mode;
    mode.baud = (uint32_t)baud;
    TRY_BOOL_OR(hal_check(hal_uart_configure(&uart->hal, &mode)), false);
    uart->mode = mode;
    return true;
}

GETTER(UART, timeout) { return value_from_double(TRY_PTR(live_uart(self))->timeout_s); }

SETTER(UART, timeout) {
    UART *uart = TRY_PTR_OR(live_uart(self), false);
    double seconds;
    return object_to_double(value, &seconds) && set_timeout(uart, seconds);
}

// Reading
// ---------------------------------------------------------------------------------------------------------------------

static UART *receiver(Value self) {
    UART *uart = TRY_PTR_OR(live_uart(self), NULL);
    return uart->pins[RX].pin != NULL ? uart : raise_null(&ValueError_type, "No rx pin");
}

typedef enum {
    WAIT_BYTES,
    WAIT_TIME_IS_UP,
    WAIT_RAISED
} WaitEnd;

// Until a byte is there. Python code may run meanwhile and close the line.
static WaitEnd wait_for_bytes(UART *uart) {
    enum {
        SLICE_US = 1000
    };
    const uint64_t deadline = hal_timer_us() + (uint64_t)(uart->timeout_s * 1e6);
    for (;;) {
        if (!vm_poll() || !resource_check(&uart->resource)) {
            return WAIT_RAISED;
        }
        const uint64_t now = hal_timer_us();
        if (hal_uart_available(&uart->hal) > 0) {
            return WAIT_BYTES;
        }
        if (now >= deadline) {
            return WAIT_TIME_IS_UP;
        }
        hal_timer_wait_until(MIN(deadline, now + SLICE_US));
    }
}

// Up to `size` bytes, or up to a line feed; None if there are none.
static Value read_bytes(UART *uart, size_t size, bool line) {
    BytesBuilder builder;
    WaitEnd end = WAIT_BYTES;
    bool ended = size == 0;
    bytes_builder_init(&builder);
    while (!ended && (end = wait_for_bytes(uart)) == WAIT_BYTES) {
        uint8_t piece[64];
        const size_t count = hal_uart_read(&uart->hal, piece, line ? 1 : MIN(sizeof piece, size - builder.length));
        TRY_BOOL(bytes_builder_add(&builder, piece, count));
        ended = builder.length == size || (line && count > 0 && piece[0] == '\n');
    }
    return end == WAIT_RAISED ? RAISED : builder.length == 0 && size > 0 ? VALUE_NONE : bytes_builder_finish(&builder);
}

METHOD(UART, read) {
    UART *uart = TRY_PTR(receiver(args->self));
    intptr_t size = -1;
    TRY_BOOL(value_is_none(args->nbytes) || object_to_intptr(args->nbytes, &size));
    return read_bytes(uart, size < 0 ? SIZE_MAX : (size_t)size, false);
}

METHOD(UART, readline) { return read_bytes(TRY_PTR(receiver(args->self)), SIZE_MAX, true); }

// The buffer may be another one after waiting.
METHOD(UART, readinto) {
    UART *uart = TRY_PTR(receiver(args->self));
    WaitEnd end = WAIT_BYTES;
    size_t count = 0;
    BufferView view;
    TRY_BOOL(object_buffer(args->buf, &view, true));
    while (count < view.length && (end = wait_for_bytes(uart)) == WAIT_BYTES) {
        TRY_BOOL(object_buffer(args->buf, &view, true));
        if (count < view.length) {
            count += hal_uart_read(&uart->hal, view.data + count, view.length - count);
        }
    }
    return end == WAIT_RAISED              ? RAISED
           : count == 0 && view.length > 0 ? VALUE_NONE
                                           : value_from_small_int((intptr_t)count);
}

GETTER(UART, in_waiting) { return value_from_small_int((intptr_t)hal_uart_available(&TRY_PTR(receiver(self))->hal)); }

METHOD(UART, reset_input_buffer) {
    UART *uart = TRY_PTR(receiver(args->self));
    uint8_t piece[64];
    while (hal_uart_read(&uart->hal, piece, sizeof piece) > 0) {
    }
    return VALUE_NONE;
}

// Writing
// ---------------------------------------------------------------------------------------------------------------------

// For the time of some bytes: the hardware has more of them in advance.
static bool pause(const UART *uart) {
    enum {
        BITS = 80,
        LONGEST_US = 10000
    };
    const uint32_t time_us = BITS * 1000000u / uart->mode.baud;
    hal_timer_wait_until(hal_timer_us() + MIN(time_us, (uint32_t)LONGEST_US));
    return vm_poll_quietly();
}

METHOD(UART, write) {
    UART *uart = TRY_PTR(live_uart(args->self));
    size_t count = 0, limit;
    BufferView view;
    if (uart->pins[TX].pin == NULL) {
        return raise_error(&ValueError_type, "No tx pin");
    }
    TRY_BOOL(stream_limit(args->nbytes, &limit));
    TRY_BOOL(object_buffer(args->buf, &view, false));
    const size_t length = MIN(limit, view.length);
    for (;;) {
        count += hal_uart_write(&uart->hal, view.data + count, length - count);
        if (count == length) {
            return value_from_small_int((intptr_t)count);
        }
        TRY_BOOL(pause(uart));
    }
}

METHOD(UART, ioctl) {
    enum {
        POLL_REQUEST = 3,
        CAN_READ = 1,
        CAN_WRITE = 4
    };
    UART *uart = TRY_PTR(live_uart(args->self));
    if (args->request != POLL_REQUEST) {
        return raise_error(&ValueError_type, "request must be %d, not %zd", POLL_REQUEST, args->request);
    }
    const intptr_t ready = (hal_uart_available(&uart->hal) > 0 ? CAN_READ : 0) | CAN_WRITE;
    return value_from_small_int(ready & args->arg);
}
