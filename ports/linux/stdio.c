#include "hal/stdio.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "hal/event.h"

enum {
    BUFFER_BYTES = 8192
};

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

// Input is read ahead in pieces; what was not asked for yet stays here.
static struct {
    char data[BUFFER_BYTES];
    size_t start, end;
} ahead;

// False: an event came first. A signal that arrives after the look at the events still ends the wait.
static bool wait_for_input(void) {
    sigset_t interrupt, before;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, &before);
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    bool ready = !hal_event_peek() && ppoll(&input, 1, NULL, &before) > 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return ready;
}

ptrdiff_t hal_stdio_read_line(char *data, size_t size) {
    hal_stdio_flush();
    if (ahead.start == ahead.end) {
        ssize_t count = wait_for_input() ? read(STDIN_FILENO, ahead.data, sizeof ahead.data) : 0;
        if (count <= 0 && hal_event_peek()) {
            return -1;
        }
        ahead.start = 0;
        ahead.end = count > 0 ? (size_t)count : 0;
    }
    size_t available = ahead.end - ahead.start;
    size_t length = available < size ? available : size;
    const char *newline = memchr(ahead.data + ahead.start, '\n', length);
    if (newline) {
        length = (size_t)(newline - (ahead.data + ahead.start)) + 1;
    }
    memcpy(data, ahead.data + ahead.start, length);
    ahead.start += length;
    return (ptrdiff_t)length;
}

bool hal_stdio_input_waits(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    hal_stdio_flush();
    return ahead.start < ahead.end || poll(&input, 1, 0) != 0;
}

int hal_stdio_read_byte(void) {
    uint8_t byte;
    hal_stdio_flush();
    if (ahead.start < ahead.end) {
        return (uint8_t)ahead.data[ahead.start++];
    }
    ssize_t count;
    do {
        count = read(STDIN_FILENO, &byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1 ? byte : -1;
}

void hal_stdio_set_keys(bool on) {
    static struct termios normal;
    static bool is_on;
    if (on == is_on) {
        return;
    }
    if (on) {
        struct termios keys;
        if (tcgetattr(STDIN_FILENO, &normal) != 0) {
            return;
        }
        keys = normal;
        keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
        tcsetattr(STDIN_FILENO, TCSANOW, &keys);
    } else {
        tcsetattr(STDIN_FILENO, TCSANOW, &normal);
    }
    is_on = on;
}

static void on_interrupt(int signal_number UNUSED) { hal_event_post(HAL_EVENT_INTERRUPT); }

void hal_stdio_catch_interrupt(void) {
    struct sigaction action = {.sa_handler = on_interrupt};  // no SA_RESTART: a read must return
    sigaction(SIGINT, &action, NULL);
}
