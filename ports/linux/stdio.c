#include "hal/stdio.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "hal/event.h"

enum { BUFFER_BYTES = 8192 };

static struct {
    char data[BUFFER_BYTES];
    size_t length;
} pending;

static void write_all(int stream, const char *data, size_t length) {
    while (length > 0) {
        ssize_t count = write(stream, data, length);
        if (count < 0 && errno == EAGAIN) {
            struct pollfd wait = {.fd = stream, .events = POLLOUT};
            poll(&wait, 1, -1);
            continue;
        }
        if (count < 0 && errno != EINTR) {
            return;  // nobody reads any more
        }
        if (count > 0) {
            data += count;
            length -= (size_t)count;
        }
    }
}

void hal_stdio_flush(void) {
    size_t length = pending.length;
    pending.length = 0;
    write_all(STDOUT_FILENO, pending.data, length);
}

bool hal_stdio_is_terminal(int stream) { return isatty(stream); }

void hal_stdio_write(int stream, const char *data, size_t length) {
    if (stream != STDOUT_FILENO) {
        write_all(stream, data, length);
        return;
    }
    if (length > BUFFER_BYTES - pending.length) {
        hal_stdio_flush();
    }
    if (length > BUFFER_BYTES) {
        write_all(stream, data, length);
        return;
    }
    memcpy(pending.data + pending.length, data, length);
    pending.length += length;
    static int line_buffered = -1;
    if (line_buffered < 0) {
        line_buffered = hal_stdio_is_terminal(STDOUT_FILENO);
    }
    if (line_buffered && memchr(data, '\n', length)) {
        hal_stdio_flush();
    }
}

ptrdiff_t hal_stdio_read(char *data, size_t length) {
    hal_stdio_flush();
    ssize_t count = read(STDIN_FILENO, data, length);
    return count < 0 ? (errno == EINTR ? -1 : 0) : count;
}

static void on_interrupt(int signal_number UNUSED) { hal_event_post(HAL_EVENT_INTERRUPT); }

void hal_stdio_catch_interrupt(void) {
    struct sigaction action = {.sa_handler = on_interrupt};  // no SA_RESTART: a read must return
    sigaction(SIGINT, &action, NULL);
}
