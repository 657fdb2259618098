#include "ports/linux/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "hal/console.h"
#include "hal/event.h"
#include "ports/linux/live_line.h"

enum {
    PORT_TERMINAL,
    PORT_PTY,
    PORT_COUNT
};
enum {
    QUEUE_BYTES = 1 << 20,
    TICK_MS = 50,
    WRITE_PATIENCE_MS = 200,
    FLOOD_BYTES = 4096,
    LEAVE_BYTE = 0x1c  // Ctrl-\, which ends other programs, too
};

typedef struct {
    int input, output;
    bool ended;    // nothing more will be read from it
    bool stalled;  // nobody takes what is written: do not wait for that again
    char queue[QUEUE_BYTES];
    size_t head, count;
} Port;

static Port ports[PORT_COUNT];
static unsigned port_count;
static int interrupt_byte = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct termios original;
static bool raw;
static char pty_path[64];
static int pty_slave = -1;  // kept open, so that the master does not fail while nobody is connected

// Input: a thread fills the queues
// ----------------------------------------------------------------------------------------

static void post(uint32_t events) {
    if (events) {
        hal_event_post(events);
    }
}

// The lock is held. Returns the event to post.
static uint32_t receive_byte(Port *port, char byte) {
    if (raw && byte == LEAVE_BYTE && port == &ports[PORT_TERMINAL]) {
        return HAL_EVENT_TERMINATE;
    }
    if (interrupt_byte >= 0 && (uint8_t)byte == interrupt_byte) {
        port->count = 0;
        return HAL_EVENT_INTERRUPT;
    }
    if (port->count == QUEUE_BYTES) {
        return 0;
    }
    port->queue[(port->head + port->count++) % QUEUE_BYTES] = byte;
    return HAL_EVENT_CONSOLE_INPUT;
}

static void receive(Port *port, const char *data, size_t length) {
    uint32_t events = 0;
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < length; i++) {
        events |= receive_byte(port, data[i]);
    }
    pthread_mutex_unlock(&lock);
    post(events);
}

// The lock is held. As if what waits arrived now.
static uint32_t receive_again(Port *port) {
    uint32_t events = 0;
    for (size_t left = port->count, head = port->head; left > 0; left--, head++) {
        if (interrupt_byte >= 0 && (uint8_t)port->queue[head % QUEUE_BYTES] == interrupt_byte) {
            port->head = (head + 1) % QUEUE_BYTES;
            port->count = left - 1;
            events = HAL_EVENT_INTERRUPT;
        }
    }
    return events;
}

static void read_port(Port *port) {
    char data[1024];
    ssize_t count = read(port->input, data, sizeof data);
    if (count > 0) {
        receive(port, data, (size_t)count);
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        port->ended = true;
    }
}

// A port whose queue is full is left alone, so that the kernel holds the sender back. But Ctrl-C may come behind what a
// running program does not read: then the rest is looked through and dropped.
static bool is_wanted(Port *port) {
    pthread_mutex_lock(&lock);
    bool room = port->count < QUEUE_BYTES - 1024 || interrupt_byte >= 0;
    pthread_mutex_unlock(&lock);
    return room;
}

static void *read_ports(void *unused UNUSED) {
    for (;;) {
        struct pollfd waits[PORT_COUNT];
        for (unsigned i = 0; i < port_count; i++) {
            bool reads = !ports[i].ended && is_wanted(&ports[i]);
            waits[i] = (struct pollfd){.fd = reads ? ports[i].input : -1, .events = POLLIN};
        }
        poll(waits, port_count, TICK_MS);
        for (unsigned i = 0; i < port_count; i++) {
            if (waits[i].fd >= 0 && (waits[i].revents & (POLLIN | POLLHUP | POLLERR))) {
                read_port(&ports[i]);
            }
        }
        live_line_tick();
    }
    return NULL;
}

unsigned hal_console_count(void) { return port_count; }

size_t hal_console_read(unsigned number, char *data, size_t size) {
    Port *port = &ports[number];
    pthread_mutex_lock(&lock);
    size_t length = size < port->count ? size : port->count;
    for (size_t i = 0; i < length; i++) {
        data[i] = port->queue[(port->head + i) % QUEUE_BYTES];
    }
    port->head = (port->head + length) % QUEUE_BYTES;
    port->count -= length;
    pthread_mutex_unlock(&lock);
    return length;
}

size_t hal_console_available(unsigned number) {
    pthread_mutex_lock(&lock);
    size_t count = ports[number].count;
    pthread_mutex_unlock(&lock);
    return count;
}

void hal_console_set_interrupt(int byte) {
    uint32_t events = 0;
    pthread_mutex_lock(&lock);
    interrupt_byte = byte;
    for (unsigned i = 0; i < port_count; i++) {
        events |= receive_again(&ports[i]);
    }
    pthread_mutex_unlock(&lock);
    post(events);
}

// A terminal knows its width; of who sits behind the pseudo-terminal nothing is known.
unsigned hal_console_columns(void) {
    enum {
        USUAL_COLUMNS = 80
    };
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : USUAL_COLUMNS;
}

bool hal_console_is_terminal(unsigned port) { return port == PORT_PTY || isatty(ports[port].output); }
bool hal_console_is_connected(unsigned port) { return !ports[port].ended; }

// Output
// ------------------------------------------------------------------------------------------------------------------

static bool is_ready(Port *port) {
    struct pollfd wait = {.fd = port->output, .events = POLLOUT};
    int ready;
    do {
        ready = poll(&wait, 1, port->stalled ? 0 : WRITE_PATIENCE_MS);
    } while (ready < 0 && errno == EINTR);
    port->stalled = ready <= 0;
    return !port->stalled;
}

// Ctrl-C stops a flood, as on every terminal; short texts, which may be answers to a client, are written whole.
static bool is_flood_stopped(size_t left) {
    return left > FLOOD_BYTES && (hal_event_peek() & HAL_EVENT_INTERRUPT) != 0;
}

void hal_console_write(unsigned number, const char *data, size_t length) {
    Port *port = &ports[number];
    live_line_lock();
    while (length > 0 && !is_flood_stopped(length) && is_ready(port)) {
        ssize_t count = write(port->output, data, length < FLOOD_BYTES ? length : FLOOD_BYTES);
        if (count < 0 && errno != EINTR && errno != EAGAIN) {
            break;
        }
        data += count > 0 ? count : 0;
        length -= count > 0 ? (size_t)count : 0;
    }
    live_line_unlock();
}

// Setting up
// ----------------------------------------------------------------------------------------------------------------

static void make_raw(int descriptor) {
    struct termios mode;
    if (tcgetattr(descriptor, &mode) == 0) {
        cfmakeraw(&mode);
        tcsetattr(descriptor, TCSANOW, &mode);
    }
}

static void on_terminate(int signal_number UNUSED) { hal_event_post(HAL_EVENT_TERMINATE); }

// A reset, which is another process, keeps the pseudo-terminal, so that clients stay connected: both descriptors stay
// open, and this names them.
static const char pty_variable[] = "ADDER_PTY_FDS";

static bool inherit_pty(int *master) {
    const char *text = getenv(pty_variable);
    return text != NULL && sscanf(text, "%d,%d", master, &pty_slave) == 2 &&
           ptsname_r(*master, pty_path, sizeof pty_path) == 0;
}

static bool make_pty(int *master) {
    char text[32];
    *master = posix_openpt(O_RDWR | O_NOCTTY);
    if (*master < 0 || grantpt(*master) || unlockpt(*master) || ptsname_r(*master, pty_path, sizeof pty_path)) {
        return false;
    }
    pty_slave = open(pty_path, O_RDWR | O_NOCTTY);
    make_raw(pty_slave);  // no echo and no translation of line ends by the kernel
    snprintf(text, sizeof text, "%d,%d", *master, pty_slave);
    return setenv(pty_variable, text, 1) == 0;
}

static bool open_pty(Port *port) {
    int master;
    if (!inherit_pty(&master) && !make_pty(&master)) {
        return false;
    }
    fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK);
    port->input = port->output = master;
    return true;
}

// A terminal that nobody reads must not stop the board. Its own description is opened anew, since the shell shares
// the flags of the one that it gave.
static int open_output(void) {
    int output = isatty(STDOUT_FILENO) ? open("/proc/self/fd/1", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1;
    return output >= 0 ? output : STDOUT_FILENO;
}

// Until the terminal is in raw mode, Ctrl-C is a signal.
void terminal_ignore_interrupt(void) { signal(SIGINT, SIG_IGN); }

bool terminal_open(const TerminalOptions *options) {
    ports[PORT_TERMINAL].input = STDIN_FILENO;
    ports[PORT_TERMINAL].output = open_output();
    port_count = 1;
    if (options->pty) {
        if (!open_pty(&ports[PORT_PTY])) {
            return false;
        }
        port_count = 2;
    }
    if (isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &original) == 0) {
        make_raw(STDIN_FILENO);
        raw = true;
    }
    if (options->live_line && isatty(STDOUT_FILENO)) {
        live_line_open();
    }
    const struct sigaction action = {.sa_handler = on_terminate};
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
    sigaction(SIGINT, &action, NULL);  // from a terminal Ctrl-C comes as a byte
    pthread_t reader;
    return pthread_create(&reader, NULL, read_ports, NULL) == 0;
}

void terminal_close(void) {
    live_line_close();
    if (raw) {
        tcsetattr(STDIN_FILENO, TCSANOW, &original);
        raw = false;
    }
}

const char *terminal_pty_path(void) { return pty_path[0] ? pty_path : NULL; }
