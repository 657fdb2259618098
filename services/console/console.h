// All consoles as one: input is merged, output goes to every one of them.
#pragma once

#include "core/config.h"
#include "core/macros.h"
#include "core/packed_text.h"

// Text: "\n" becomes "\r\n" unless a "\r" stands before it already.
void console_write(const char *text, size_t length);
void console_write_bytes(const char *data, size_t length);  // as they are
void console_print(const char *text);
void console_print_packed(const char *text);  // core/packed_text.h
#define console_print_message(literal) console_print_packed(MESSAGE(literal))

// The column that the cursor is in after what was written, as far as plain text tells.
size_t console_column(void);

// Bytes as they are, to those consoles that are terminals; no copy of them is made.
void console_control(const char *bytes, size_t length);

// The next byte of input, or -1 if none has arrived.
int console_read(void);

// How many bytes of input wait.
size_t console_available(void);

// Wait until input has arrived (it stays), an event other than input is posted or hal_timer_us() reaches `deadline_us`.
// True if there is input.
bool console_wait(uint64_t deadline_us);

// Further consoles beside the chip's own (hal/console.h); they are terminals. The contracts are those of hal/console.h.
typedef struct {
    void (*write)(const char *data, size_t length);
    size_t (*read)(char *data, size_t size);
    size_t (*available)(void);
    void (*set_interrupt)(int byte);
    bool (*is_connected)(void);
} ConsolePort;

// It must stay. At most CONSOLE_PORTS_MAX of them; adding one again does nothing.
enum {
    CONSOLE_PORTS_MAX = 2
};
void console_add_port(const ConsolePort *port);

// Which byte becomes HAL_EVENT_INTERRUPT on every console (-1: none), see hal_console_set_interrupt().
void console_set_interrupt(int byte);

bool console_is_connected(void);  // any of them

// A copy of what is written also goes here (boot_out.txt); NULL: nowhere.
typedef void ConsoleTap(const char *text, size_t length);
void console_set_tap(ConsoleTap *tap);
