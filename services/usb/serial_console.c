// The serial port of the prompt as one of the board's consoles. What nobody reads must not hold up the program for
// long.
#include "hal/event.h"
#include "hal/timer.h"
#include "services/console/console.h"
#include "services/usb/function.h"
#include "services/usb/usb.h"
#include "services/usb/usb_serial.h"

enum {
    PATIENCE_US = 1000000,
    PATIENCE_INTERRUPTED_US = 100000,  // with Ctrl-C waiting
    FLOOD_BYTES = 4096,                // a longer text is cut by Ctrl-C; shorter ones may be answers to a client
    LOOK_US = 1000,
};

static bool absent;  // DTR is on, but nobody reads
static uint32_t absent_since;

static bool is_interrupted(void) { return hal_event_peek() & HAL_EVENT_INTERRUPT; }

// Let packets move, for about a millisecond. Other events wait for their turn.
static void let_move(void) {
    if (!(hal_event_peek() & ~(uint32_t)HAL_EVENT_USB)) {
        hal_event_wait(hal_timer_us() + LOOK_US);
    } else if (!(hal_event_peek() & HAL_EVENT_USB)) {
        hal_timer_delay_us(LOOK_US / 10);
    }
    hal_event_take(HAL_EVENT_USB);
    usb_poll();
}

// Wait until the host has read something. False: it did not.
static bool wait_for_reader(void) {
    const uint32_t progress = usb_serial_progress(USB_SERIAL_CONSOLE);
    const uint64_t start = hal_timer_us();
    while (progress == usb_serial_progress(USB_SERIAL_CONSOLE)) {
        const uint64_t waited = hal_timer_us() - start;
        if (waited >= PATIENCE_US || !usb_serial_is_connected(USB_SERIAL_CONSOLE)) {
            absent = true;
            absent_since = progress;
            return false;
        }
        if (waited >= PATIENCE_INTERRUPTED_US && is_interrupted()) {
            return false;
        }
        let_move();
    }
    return true;
}

static bool is_absent(void) {
    absent = absent && absent_since == usb_serial_progress(USB_SERIAL_CONSOLE);
    return absent;
}

static void write_console(const char *data, size_t length) {
    for (;;) {
        const size_t taken = usb_serial_write(USB_SERIAL_CONSOLE, data, length);
        data += taken;
        length -= taken;
        const bool flood_ends = length > FLOOD_BYTES && is_interrupted();
        if (length == 0 || flood_ends || is_absent() || usb_is_polling() || !wait_for_reader()) {
            return;
        }
    }
}

static size_t read_console(char *data, size_t size) { return usb_serial_read(USB_SERIAL_CONSOLE, data, size); }
static size_t available(void) { return usb_serial_available(USB_SERIAL_CONSOLE); }
static void set_interrupt(int byte) { usb_serial_set_interrupt(USB_SERIAL_CONSOLE, byte); }
static bool is_connected(void) { return usb_serial_is_connected(USB_SERIAL_CONSOLE); }

void usb_serial_add_console(void) {
    static const ConsolePort port = {.write = write_console,
                                     .read = read_console,
                                     .available = available,
                                     .set_interrupt = set_interrupt,
                                     .is_connected = is_connected};
    console_add_port(&port);
}
