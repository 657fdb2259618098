#include "ports/linux/usbip/session.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ports/linux/usbip/bus.h"
#include "ports/linux/usbip/message.h"
#include "ports/linux/usbip/report.h"

enum {
    COMMANDS_PER_POLL = 64,  // then the rest of the board has its turn
    REQUESTS_MAX = 4096,
    BYTES_MAX = 32 << 20  // of all requests together
};

static int connection = -1;

// The command that arrives: its header, then the data of a request to the device.
static uint8_t header[CMD_BYTES];
static size_t header_length;
static Urb *arriving;
static size_t arrived;

static size_t request_count, request_bytes;

// What could not be sent yet.
static uint8_t *output;
static size_t output_start, output_end, output_size;

bool session_is_open(void) { return connection >= 0; }

static void refuse(const char *why) {
    report("usbip: %s: connection closed", why);
    session_end();
}

// Output
// ----------------------------------------------------------------------------------------------------------------------

static bool make_room(size_t length) {
    if (output_start == output_end) {
        output_start = output_end = 0;
    }
    if (length <= output_size - output_end) {
        return true;
    }
    size_t size = 2 * (output_end + length);
    uint8_t *bigger = realloc(output, size);
    if (bigger) {
        output = bigger;
        output_size = size;
    }
    return bigger != NULL;
}

static void put(const void *data, size_t length) {
    if (length == 0 || !session_is_open()) {
        return;
    }
    if (!make_room(length)) {
        refuse("no memory for an answer");
        return;
    }
    memcpy(output + output_end, data, length);
    output_end += length;
}

void session_flush(void) {
    while (session_is_open() && output_start < output_end) {
        ssize_t sent = send(connection, output + output_start, output_end - output_start, MSG_NOSIGNAL);
        if (sent >= 0) {
            output_start += (size_t)sent;
        } else if (errno == EAGAIN) {
            return;
        } else if (errno != EINTR) {
            session_end();
        }
    }
}

static void free_request(Urb *urb) {
    request_count--;
    request_bytes -= urb->transfer.length;
    free(urb);
}

static void answer(Urb *urb) {
    uint8_t reply[CMD_BYTES];
    bool in = urb->endpoint & BUS_ENDPOINT_IN;
    message_ret_submit(reply, urb->sequence, urb->status, (uint32_t)urb->transfer.moved);
    put(reply, sizeof reply);
    put(urb->transfer.data, in ? urb->transfer.moved : 0);
    free_request(urb);
}

// Commands
// ----------------------------------------------------------------------------------------------------------------------

static Urb *make_request(const Command *command) {
    bool is_too_much = request_count >= REQUESTS_MAX || command->length > BYTES_MAX - request_bytes;
    Urb *urb = is_too_much ? NULL : urb_new(command->endpoint, command->length);
    if (urb) {
        urb->complete = answer;
        urb->sequence = command->sequence;
        urb->short_is_error = command->short_is_error;
        urb->transfer.end_with_empty = command->end_with_empty && !(command->endpoint & BUS_ENDPOINT_IN);
        memcpy(urb->setup, command->setup, sizeof urb->setup);
        request_count++;
        request_bytes += command->length;
    }
    return urb;
}

static void submit(const Command *command) {
    Urb *urb = make_request(command);
    if (!urb) {
        refuse("the host has too many requests under way");
    } else if (command->length > 0 && !(command->endpoint & BUS_ENDPOINT_IN)) {
        arriving = urb;
        arrived = 0;
    } else {
        bus_submit(urb);
    }
}

// A request that is over has been answered already; nothing is unlinked then.
static void unlink_request(const Command *command) {
    uint8_t reply[CMD_BYTES];
    Urb *urb = bus_unlink(command->unlink_sequence);
    message_ret_unlink(reply, command->sequence, urb ? -ECONNRESET : 0);
    if (urb) {
        free_request(urb);
    }
    put(reply, sizeof reply);
}

static void execute(void) {
    Command command;
    if (!message_read_command(header, &command)) {
        refuse("the host sent a message that makes no sense");
    } else if (command.code == CMD_SUBMIT) {
        submit(&command);
    } else {
        unlink_request(&command);
    }
}

// Input
// ----------------------------------------------------------------------------------------------------------------------

// False if there is nothing now, or the connection is over.
static bool receive(uint8_t *data, size_t size, size_t *length) {
    ssize_t count;
    do {
        count = recv(connection, data + *length, size - *length, 0);
    } while (count < 0 && errno == EINTR);
    if (count > 0) {
        *length += (size_t)count;
        return true;
    }
    if (count == 0 || errno != EAGAIN) {
        session_end();
    }
    return false;
}

static bool receive_data(void) {
    Urb *urb = arriving;
    if (!receive(urb->transfer.data, urb->transfer.length, &arrived)) {
        return false;
    }
    if (arrived == urb->transfer.length) {
        arriving = NULL;
        bus_submit(urb);
    }
    return true;
}

static bool receive_command(void) {
    if (!receive(header, sizeof header, &header_length)) {
        return false;
    }
    if (header_length == sizeof header) {
        header_length = 0;
        execute();
    }
    return true;
}

bool session_poll(void) {
    for (unsigned i = 0; i < COMMANDS_PER_POLL; i++) {
        if (!session_is_open() || !(arriving ? receive_data() : receive_command())) {
            session_flush();
            return true;
        }
    }
    session_flush();
    return false;
}

void session_begin(int socket) {
    connection = socket;
    header_length = 0;
}

void session_end(void) {
    if (!session_is_open()) {
        return;
    }
    close(connection);
    connection = -1;
    bus_unplug();
    if (arriving) {
        free_request(arriving);
        arriving = NULL;
    }
    free(output);
    output = NULL;
    output_start = output_end = output_size = 0;
}
