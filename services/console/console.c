#include "services/console/console.h"

#include <string.h>

#include "core/utf8.h"
#include "hal/console.h"
#include "hal/event.h"
#include "services/events.h"

static ConsoleTap *tap;
static char last_written;
static size_t column;

static const ConsolePort *added[CONSOLE_PORTS_MAX];
static unsigned added_count;
static int interrupt_byte = -1;

void console_add_port(const ConsolePort *port) {
    for (unsigned i = 0; i < added_count; i++) {
        if (added[i] == port) {
            return;
        }
    }
    if (added_count < CONSOLE_PORTS_MAX) {
        added[added_count++] = port;
        port->set_interrupt(interrupt_byte);
    }
}

static void write_added(const char *data, size_t length) {
    for (unsigned i = 0; length > 0 && i < added_count; i++) {
        added[i]->write(data, length);
    }
}

static void write_all(const char *data, size_t length) {
    for (unsigned port = 0; length > 0 && port < hal_console_count(); port++) {
        hal_console_write(port, data, length);
    }
    write_added(data, length);
}

static void note_column(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        bool new_line = text[i] == '\n' || text[i] == '\r';
        column = new_line ? 0 : column + !utf8_is_continuation(text[i]);
    }
}

size_t console_column(void) { return column; }

void console_write(const char *text, size_t length) {
    if (tap) {
        tap(text, length);
    }
    note_column(text, length);
    size_t start = 0;
    for (size_t i = 0; i < length; i++) {
        char before = i > 0 ? text[i - 1] : last_written;
        if (text[i] == '\n' && before != '\r') {
            write_all(text + start, i - start);
            write_all("\r\n", 2);
            start = i + 1;
        }
    }
    write_all(text + start, length - start);
    last_written = length > 0 ? text[length - 1] : last_written;
}

void console_write_bytes(const char *data, size_t length) {
    if (tap) {
        tap(data, length);
    }
    write_all(data, length);
    last_written = '\0';
}

void console_control(const char *bytes, size_t length) {
    for (unsigned port = 0; port < hal_console_count(); port++) {
        if (hal_console_is_terminal(port)) {
            hal_console_write(port, bytes, length);
        }
    }
    write_added(bytes, length);
}

void console_print(const char *text) { console_write(text, strlen(text)); }

void console_print_packed(const char *packed) {
    PackedText text = packed_text(packed);
    for (char next; (next = packed_text_next(&text)) != '\0';) {
        console_write(&next, 1);
    }
}

void console_set_tap(ConsoleTap *function) { tap = function; }

int console_read(void) {
    char byte;
    for (unsigned port = 0; port < hal_console_count(); port++) {
        if (hal_console_read(port, &byte, 1) == 1) {
            return (uint8_t)byte;
        }
    }
    for (unsigned i = 0; i < added_count; i++) {
        if (added[i]->read(&byte, 1) == 1) {
            return (uint8_t)byte;
        }
    }
    return -1;
}

size_t console_available(void) {
    size_t count = 0;
    for (unsigned port = 0; port < hal_console_count(); port++) {
        count += hal_console_available(port);
    }
    for (unsigned i = 0; i < added_count; i++) {
        count += added[i]->available();
    }
    return count;
}

void console_set_interrupt(int byte) {
    interrupt_byte = byte;
    hal_console_set_interrupt(byte);
    for (unsigned i = 0; i < added_count; i++) {
        added[i]->set_interrupt(byte);
    }
}

bool console_is_connected(void) {
    bool connected = false;
    for (unsigned port = 0; port < hal_console_count(); port++) {
        connected |= hal_console_is_connected(port);
    }
    for (unsigned i = 0; i < added_count; i++) {
        connected |= added[i]->is_connected();
    }
    return connected;
}

bool console_wait(uint64_t deadline_us) {
    for (;;) {
        hal_event_take(HAL_EVENT_CONSOLE_INPUT);
        if (console_available() > 0) {
            return true;
        }
        events_wait(deadline_us);
        if (!(hal_event_peek() & HAL_EVENT_CONSOLE_INPUT)) {
            return false;
        }
    }
}
