// The standard streams of the emulator's process.
#include "hal/stdio.h"

#include <stdio.h>
#include <string.h>

#include "ports/mps2/semihosting.h"

enum {
    STREAMS = 3,
    BUFFER_BYTES = 4096
};

static struct {
    char data[BUFFER_BYTES];
    size_t length;
} pending;

static struct {
    char data[BUFFER_BYTES];
    size_t start, end;
} ahead;

static int handle_of(int stream) {
    static const OpenMode modes[STREAMS] = {OPEN_READ, OPEN_WRITE, OPEN_APPEND};
    static int handles[STREAMS];
    if (handles[stream] <= 0) {
        handles[stream] = semihosting_open(":tt", modes[stream]);
    }
    return handles[stream];
}

void hal_stdio_flush(void) {
    const size_t length = pending.length;
    pending.length = 0;
    if (length > 0) {
        semihosting_write(handle_of(1), pending.data, length);
    }
}

void hal_stdio_write(int stream, const char *data, size_t length) {
    if (stream == 1 && length > BUFFER_BYTES - pending.length) {
        hal_stdio_flush();
    }
    if (stream != 1 || length > BUFFER_BYTES) {
        semihosting_write(handle_of(stream), data, length);
        return;
    }
    memcpy(pending.data + pending.length, data, length);
    pending.length += length;
}

static bool fill(void) {
    if (ahead.start == ahead.end) {
        hal_stdio_flush();
        ahead.start = 0;
        ahead.end = BUFFER_BYTES - semihosting_read(handle_of(0), ahead.data, BUFFER_BYTES);
    }
    return ahead.start < ahead.end;
}

bool hal_stdio_input_waits(void) { return true; }

ptrdiff_t hal_stdio_read_line(char *data, size_t size) {
    size_t length = 0;
    if (!fill()) {
        return 0;
    }
    do {
        data[length++] = ahead.data[ahead.start++];
    } while (length < size && ahead.start < ahead.end && data[length - 1] != '\n');
    return (ptrdiff_t)length;
}

int hal_stdio_read_byte(void) { return fill() ? (uint8_t)ahead.data[ahead.start++] : -1; }

bool hal_stdio_is_terminal(int stream) {
    const uint32_t block[] = {(uint32_t)handle_of(stream)};
    return semihosting(SYS_ISTTY, block) == 1;
}

void hal_stdio_set_keys(bool on UNUSED) {}
void hal_stdio_catch_interrupt(void) {}

// For fprintf() of the runner's messages
// ----------------------------------------------------------------------------------------

static int put_output(char byte, FILE *file UNUSED) {
    hal_stdio_write(1, &byte, 1);
    return 0;
}

static int put_error(char byte, FILE *file UNUSED) {
    hal_stdio_write(2, &byte, 1);
    return 0;
}

static FILE output = FDEV_SETUP_STREAM(put_output, NULL, NULL, _FDEV_SETUP_WRITE);
static FILE error = FDEV_SETUP_STREAM(put_error, NULL, NULL, _FDEV_SETUP_WRITE);
FILE *const stdout = &output;
FILE *const stderr = &error;
