#include "ports/linux/live_line.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "hal/gpio.h"
#include "hal/status_bar.h"
#include "hal/status_led.h"
#include "ports/linux/sim/pins.h"
#include "services/board_info.h"

enum {
    LINE_BYTES = 512
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static atomic_bool changed;
static bool shown;
static unsigned rows, columns;
static atomic_uint led;              // colour of the status LED
static char status[LINE_BYTES / 2];  // beside it; the lock is held to change it

void live_line_lock(void) { pthread_mutex_lock(&lock); }
void live_line_unlock(void) { pthread_mutex_unlock(&lock); }

static void write_text(const char *text, size_t length) {
    while (length > 0) {
        ssize_t count = write(STDOUT_FILENO, text, length);
        if (count <= 0) {
            return;
        }
        text += count;
        length -= (size_t)count;
    }
}

static void on_change(unsigned pin, bool level, uint64_t time_ns) {
    (void)pin, (void)level, (void)time_ns;
    changed = true;
}

// Keep the console's scrolling above the last line. The window may have been resized since.
static void reserve_line(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row < 3 ||
        (size.ws_row == rows && size.ws_col == columns)) {
        return;
    }
    char text[64];
    rows = size.ws_row;
    columns = size.ws_col;
    // A line feed first, in case the cursor stands in the line that is being taken.
    int length = snprintf(text, sizeof text, "\n\033[A\0337\033[1;%ur\0338", rows - 1);
    write_text(text, (size_t)length);
}

void hal_status_bar_set(const char *text) {
    live_line_lock();
    snprintf(status, sizeof status, "%s", text);
    live_line_unlock();
    changed = true;
}

// The LED is dim on a board; here it is shown at full brightness.
static unsigned channel(unsigned colour, unsigned shift) { return (colour >> shift & 0xFF) != 0 ? 255 : 0; }

static size_t describe_status(char *text, size_t size) {
    const unsigned colour = led;
    const char *blank = status[0] != '\0' ? " " : "";
    if (colour == 0) {
        return (size_t)snprintf(text, size, " ○%s%s ", blank, status);
    }
    return (size_t)snprintf(text, size, "\033[0m \033[38;2;%u;%u;%um●\033[0;7m%s%s ", channel(colour, 16),
                            channel(colour, 8), channel(colour, 0), blank, status);
}

static size_t describe_pins(char *text, size_t size, size_t visible) {
    size_t length = 0;
    for (unsigned pin = 0; pin < hal_gpio_count(); pin++) {
        const char *name = board_pin_name(pin);
        char fallback[16];
        if (!sim_pin_is_output(pin)) {
            continue;
        }
        if (!name) {
            snprintf(fallback, sizeof fallback, "GPIO%u", pin);
            name = fallback;
        }
        visible += strlen(name) + 4;
        if (visible >= columns || length + strlen(name) + 16 > size) {
            break;
        }
        length += (size_t)snprintf(text + length, size - length, " %s %s ", name, sim_pin_level(pin) ? "●" : "○");
    }
    return length;
}

static void draw(void) {
    char pins[2 * LINE_BYTES], text[2 * LINE_BYTES + 64];
    reserve_line();
    size_t length = describe_status(pins, LINE_BYTES);
    length += describe_pins(pins + length, LINE_BYTES, strlen(status) + 4);
    int total = snprintf(text, sizeof text, "\0337\033[%u;1H\033[7m%.*s\033[K\033[0m\0338", rows, (int)length, pins);
    write_text(text, (size_t)total);
}

// Drawn at once: a blink is shorter than what may pass until the next tick.
void hal_status_led_set(uint32_t colour) {
    if (atomic_exchange(&led, colour) != colour && shown) {
        live_line_lock();
        draw();
        live_line_unlock();
    }
}

void live_line_tick(void) {
    if (!shown || !atomic_exchange(&changed, false)) {
        return;
    }
    live_line_lock();
    draw();
    live_line_unlock();
}

void live_line_open(void) {
    shown = true;
    changed = true;
    reserve_line();
    sim_pins_listen(on_change);
}

void live_line_close(void) {
    if (shown) {
        char text[64];
        shown = false;
        int length = snprintf(text, sizeof text, "\0337\033[r\033[%u;1H\033[K\0338", rows);
        write_text(text, (size_t)length);
    }
}
