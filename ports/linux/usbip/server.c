#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hal/event.h"
#include "ports/linux/usbip/bus.h"
#include "ports/linux/usbip/message.h"
#include "ports/linux/usbip/report.h"
#include "ports/linux/usbip/session.h"
#include "ports/linux/usbip/usbip.h"

enum {
    DEFAULT_PORT = 3240,
    VISITORS = 8
};

// A connection that has not attached the device.
typedef struct {
    int socket;  // -1: none
    uint8_t request[OP_REQ_IMPORT_BYTES];
    size_t length;
    uint16_t wants;  // the code of a request that is complete
} Visitor;

static int listener = -1;
static Visitor visitors[VISITORS] = {[0 ... VISITORS - 1] = {.socket = -1}};
static Visitor *served;          // the device is probed for this one
static Descriptors descriptors;  // of the device while it is attached
static volatile sig_atomic_t has_news;

bool usbip_is_open(void) { return listener >= 0; }

// Signals
// ----------------------------------------------------------------------------------------------------------------------

void usbip_wake(void) {
    has_news = true;
    hal_event_post(HAL_EVENT_USB);
}

static void on_signal(int signal_number UNUSED) { usbip_wake(); }

// From now on each change of the socket's state is a signal to the main thread.
static void watch(int socket) {
    const struct f_owner_ex owner = {.type = F_OWNER_TID, .pid = gettid()};
    fcntl(socket, F_SETOWN_EX, &owner);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK | O_ASYNC);
    usbip_wake();
}

// Visitors
// ----------------------------------------------------------------------------------------------------------------------

static void leave(Visitor *visitor) {
    close(visitor->socket);
    visitor->socket = -1;
    if (visitor == served) {
        served = NULL;
    }
}

static void reply_and_leave(Visitor *visitor, const uint8_t *reply, size_t length) {
    (void)!send(visitor->socket, reply, length, MSG_NOSIGNAL);
    leave(visitor);
}

static void reply_devlist(Visitor *visitor, const Descriptors *found) {
    uint8_t reply[OP_REPLY_MAX];
    reply_and_leave(visitor, reply, message_rep_devlist(reply, found));
}

static void refuse_import(Visitor *visitor, OpStatus status) {
    uint8_t reply[OP_REPLY_MAX];
    reply_and_leave(visitor, reply, message_rep_import(reply, status, NULL));
}

static void attach(Visitor *visitor, const Descriptors *found) {
    uint8_t reply[OP_REPLY_MAX];
    size_t length = message_rep_import(reply, ST_OK, found);
    if (send(visitor->socket, reply, length, MSG_NOSIGNAL) != (ssize_t)length) {
        leave(visitor);
        bus_unplug();
        return;
    }
    descriptors = *found;
    session_begin(visitor->socket);
    visitor->socket = -1;
    served = NULL;
    usbip_wake();
}

static void on_probed(const Descriptors *found) {
    bool wants_it = served && found && served->wants == OP_REQ_IMPORT;
    if (wants_it) {
        attach(served, found);
        return;
    }
    if (bus_has_device()) {
        bus_unplug();
    }
    if (served && served->wants == OP_REQ_IMPORT) {
        refuse_import(served, ST_DEV_ERR);
    } else if (served) {
        reply_devlist(served, found);
    }
    usbip_wake();  // others may wait
}

static bool names_device(const Visitor *visitor) {
    const char *name = (const char *)visitor->request + OP_HEADER_BYTES;
    return strncmp(name, message_bus_id, BUS_ID_BYTES) == 0;
}

// The request is complete. It may have to wait until another one is served.
static void serve(Visitor *visitor) {
    bool import = visitor->wants == OP_REQ_IMPORT;
    if (import && !(names_device(visitor) && bus_has_device())) {
        refuse_import(visitor, ST_NODEV);
    } else if (import && session_is_open()) {
        refuse_import(visitor, ST_DEV_BUSY);
    } else if (!bus_has_device() || session_is_open()) {
        reply_devlist(visitor, bus_has_device() ? &descriptors : NULL);
    } else if (!probe_is_running()) {
        served = visitor;
        probe_start(on_probed);
    }
}

static void read_request(Visitor *visitor) {
    size_t left = (visitor->wants == 0 && visitor->length < OP_HEADER_BYTES ? OP_HEADER_BYTES : OP_REQ_IMPORT_BYTES) -
                  visitor->length;
    ssize_t count = recv(visitor->socket, visitor->request + visitor->length, left, 0);
    if (count <= 0) {
        if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
            leave(visitor);
        }
        return;
    }
    visitor->length += (size_t)count;
    uint16_t code = visitor->length >= OP_HEADER_BYTES ? message_op_code(visitor->request) : OP_REQ_IMPORT;
    if (code == 0) {
        report("usbip: a client that does not speak the protocol was disconnected");
        leave(visitor);
    } else if (visitor->length >= (code == OP_REQ_IMPORT ? OP_REQ_IMPORT_BYTES : OP_HEADER_BYTES)) {
        visitor->wants = code;
    } else {
        usbip_wake();  // the rest may be there already
    }
}

// A visitor that waits may leave; it has nothing more to say.
static void check_waiting(Visitor *visitor) {
    char byte;
    if (recv(visitor->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
        leave(visitor);
    }
}

static void poll_visitor(Visitor *visitor) {
    if (visitor->wants == 0) {
        read_request(visitor);
    } else {
        check_waiting(visitor);
    }
    if (visitor->socket >= 0 && visitor->wants != 0 && visitor != served) {
        serve(visitor);
    }
}

// All places taken: those who came and said nothing go.
static Visitor *find_place(void) {
    Visitor *silent = NULL;
    for (unsigned i = 0; i < VISITORS; i++) {
        if (visitors[i].socket < 0) {
            return &visitors[i];
        }
        silent = visitors[i].wants == 0 && !silent ? &visitors[i] : silent;
    }
    if (silent) {
        leave(silent);
    }
    return silent;
}

static void accept_visitors(void) {
    int socket;
    while ((socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        const int on = 1;
        Visitor *visitor = find_place();
        if (!visitor) {
            close(socket);
            continue;
        }
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        *visitor = (Visitor){.socket = socket};
        watch(socket);
    }
}

// The server
// ----------------------------------------------------------------------------------------------------------------------

void usbip_poll(void) {
    if (!has_news) {
        return;
    }
    has_news = false;
    accept_visitors();
    for (unsigned i = 0; i < VISITORS; i++) {
        if (visitors[i].socket >= 0) {
            poll_visitor(&visitors[i]);
        }
    }
    if (!session_poll()) {
        usbip_wake();
    }
}

void usbip_flush(void) { session_flush(); }
void usbip_pull(void) { session_end(); }

// "ADDRESS:PORT", each part optional.
static bool read_address(const char *text, struct sockaddr_in *address) {
    char host[64] = "127.0.0.1";
    const char *colon = strchr(text, ':');
    size_t length = colon ? (size_t)(colon - text) : strlen(text);
    unsigned long port = DEFAULT_PORT;
    char *end = NULL;
    if (length >= sizeof host) {
        return false;
    }
    if (length > 0 && strncmp(text, "localhost", MAX(length, 9)) != 0) {
        memcpy(host, text, length);
        host[length] = '\0';
    }
    if (colon) {
        port = strtoul(colon + 1, &end, 10);
    }
    *address = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    return (!end || (*end == '\0' && end > colon + 1)) && port <= UINT16_MAX &&
           inet_pton(AF_INET, host, &address->sin_addr) == 1;
}

static bool is_loopback(const struct sockaddr_in *address) { return ntohl(address->sin_addr.s_addr) >> 24 == 127; }

static bool start_listening(const struct sockaddr_in *address) {
    const int on = 1;
    int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (server < 0 || bind(server, (const struct sockaddr *)address, sizeof *address) != 0 ||
        listen(server, VISITORS) != 0) {
        close(server);
        return false;
    }
    listener = server;
    return true;
}

static void say_how(void) {
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    char option[32] = "";
    getsockname(listener, (struct sockaddr *)&address, &length);
    if (ntohs(address.sin_port) != DEFAULT_PORT) {
        snprintf(option, sizeof option, "--tcp-port %u ", (unsigned)ntohs(address.sin_port));
    }
    report("USB: modprobe vhci-hcd; usbip %sattach -r %s -b %s", option,
           is_loopback(&address) ? "localhost" : inet_ntoa(address.sin_addr), message_bus_id);
}

UsbipStatus usbip_open(const UsbipOptions *options) {
    const struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    struct sockaddr_in address;
    if (!read_address(options->address, &address)) {
        return USBIP_BAD_ADDRESS;
    }
    if (!is_loopback(&address) && !options->any_network) {
        return USBIP_NOT_LOOPBACK;
    }
    if (options->endpoints > 0) {
        bus_limit_endpoints(options->endpoints);
    }
    sigaction(SIGIO, &action, NULL);
    if (!start_listening(&address)) {
        return USBIP_CANNOT_LISTEN;
    }
    watch(listener);
    say_how();
    return USBIP_OPEN;
}

// An ignored signal outlives execv(): none can hit the process that comes after before it is ready.
void usbip_close(void) {
    if (usbip_is_open()) {
        signal(SIGIO, SIG_IGN);
    }
}
