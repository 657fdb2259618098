#include "ports/linux/usbip/message.h"

#include <string.h>

#include "core/macros.h"
#include "ports/linux/usbip/bus.h"

enum {
    VERSION = 0x0111,
    OP_REP_DEVLIST = 5,
    OP_REP_IMPORT = 3,
    RET_SUBMIT = 3,
    RET_UNLINK = 4,
    PATH_BYTES = 256,
    BUS_NUMBER = 1,
    DEVICE_NUMBER = 2,
    SPEED_FULL = 2,
    DESCRIPTOR_INTERFACE = 4,
    LENGTH_MAX = 1 << 20,  // of one request
    NO_ISO_PACKETS = -1,
    FLAG_SHORT_NOT_OK = 0x01,
    FLAG_ZERO_PACKET = 0x40
};

const char message_bus_id[] = "1-1";

static void put16(uint8_t *bytes, unsigned number) {
    bytes[0] = (uint8_t)(number >> 8);
    bytes[1] = (uint8_t)number;
}

static void put32(uint8_t *bytes, uint32_t number) {
    put16(bytes, number >> 16);
    put16(bytes + 2, number);
}

static unsigned get16(const uint8_t *bytes) { return (unsigned)(bytes[0] << 8 | bytes[1]); }
static uint32_t get32(const uint8_t *bytes) { return (uint32_t)get16(bytes) << 16 | get16(bytes + 2); }
static unsigned get16_little(const uint8_t *bytes) { return (unsigned)(bytes[1] << 8 | bytes[0]); }

// Operations: before a device is attached
// ----------------------------------------------------------------------------------------------------------------------

uint16_t message_op_code(const uint8_t *header) {
    unsigned code = get16(header + 2);
    bool known = code == OP_REQ_DEVLIST || code == OP_REQ_IMPORT;
    return get16(header) == VERSION && known ? (uint16_t)code : 0;
}

static size_t put_op_header(uint8_t *reply, unsigned code, OpStatus status) {
    put16(reply, VERSION);
    put16(reply + 2, code);
    put32(reply + 4, status);
    return OP_HEADER_BYTES;
}

// The fields of a device that both replies contain.
static size_t put_device(uint8_t *reply, const Descriptors *descriptors) {
    enum {
        NUMBERS = PATH_BYTES + BUS_ID_BYTES,
        END = NUMBERS + 24
    };
    const uint8_t *device = descriptors->device, *configuration = descriptors->configuration;
    memset(reply, 0, END);
    strcpy((char *)reply, "/sys/devices/adder/usb1/1-1");
    strcpy((char *)reply + PATH_BYTES, message_bus_id);
    put32(reply + NUMBERS, BUS_NUMBER);
    put32(reply + NUMBERS + 4, DEVICE_NUMBER);
    put32(reply + NUMBERS + 8, SPEED_FULL);
    put16(reply + NUMBERS + 12, get16_little(device + 8));   // idVendor
    put16(reply + NUMBERS + 14, get16_little(device + 10));  // idProduct
    put16(reply + NUMBERS + 16, get16_little(device + 12));  // bcdDevice
    memcpy(reply + NUMBERS + 18, device + 4, 3);             // class, subclass, protocol
    reply[NUMBERS + 21] = configuration[5];                  // bConfigurationValue
    reply[NUMBERS + 22] = device[17];                        // bNumConfigurations
    reply[NUMBERS + 23] = configuration[4];                  // bNumInterfaces
    return END;
}

// Class, subclass and protocol of each interface, in its first setting.
static size_t put_interfaces(uint8_t *reply, const Descriptors *descriptors, size_t room) {
    const uint8_t *at = descriptors->configuration;
    size_t left = descriptors->configuration_length, count = 0, interfaces = at[4];
    for (; left >= 2 && at[0] >= 2 && at[0] <= left && count < MIN(interfaces, room / 4); left -= at[0], at += at[0]) {
        if (at[1] == DESCRIPTOR_INTERFACE && at[0] >= 9 && at[3] == 0) {
            memcpy(reply + 4 * count, at + 5, 3);
            reply[4 * count++ + 3] = 0;
        }
    }
    return 4 * count;
}

size_t message_rep_devlist(uint8_t reply[OP_REPLY_MAX], const Descriptors *descriptors) {
    size_t length = put_op_header(reply, OP_REP_DEVLIST, ST_OK);
    put32(reply + length, descriptors ? 1 : 0);
    length += 4;
    if (descriptors) {
        length += put_device(reply + length, descriptors);
        size_t interfaces = put_interfaces(reply + length, descriptors, OP_REPLY_MAX - length);
        reply[length - 1] = (uint8_t)(interfaces / 4);
        length += interfaces;
    }
    return length;
}

size_t message_rep_import(uint8_t reply[OP_REPLY_MAX], OpStatus status, const Descriptors *descriptors) {
    size_t length = put_op_header(reply, OP_REP_IMPORT, status);
    return status == ST_OK ? length + put_device(reply + length, descriptors) : length;
}

// Commands: of the attached device
// ----------------------------------------------------------------------------------------------------------------------

static bool read_submit(const uint8_t *bytes, Command *command) {
    uint32_t direction = get32(bytes + 12), number = get32(bytes + 16), flags = get32(bytes + 20);
    int packets = (int)get32(bytes + 32);
    command->endpoint = (uint8_t)(number | (direction ? BUS_ENDPOINT_IN : 0));
    command->short_is_error = flags & FLAG_SHORT_NOT_OK;
    command->end_with_empty = flags & FLAG_ZERO_PACKET;
    command->length = get32(bytes + 24);
    memcpy(command->setup, bytes + 40, sizeof command->setup);
    return direction <= 1 && number <= 15 && command->length <= LENGTH_MAX &&
           (packets == 0 || packets == NO_ISO_PACKETS);
}

bool message_read_command(const uint8_t bytes[CMD_BYTES], Command *command) {
    enum {
        DEVICE_ID = BUS_NUMBER << 16 | DEVICE_NUMBER
    };
    *command = (Command){.code = get32(bytes), .sequence = get32(bytes + 4)};
    if (get32(bytes + 8) != DEVICE_ID) {
        return false;
    }
    command->unlink_sequence = get32(bytes + 20);
    return command->code == CMD_UNLINK || (command->code == CMD_SUBMIT && read_submit(bytes, command));
}

static void put_return(uint8_t reply[CMD_BYTES], uint32_t code, uint32_t sequence, int status) {
    memset(reply, 0, CMD_BYTES);
    put32(reply, code);
    put32(reply + 4, sequence);
    put32(reply + 20, (uint32_t)status);
}

void message_ret_submit(uint8_t reply[CMD_BYTES], uint32_t sequence, int status, uint32_t length) {
    put_return(reply, RET_SUBMIT, sequence, status);
    put32(reply + 24, length);
    put32(reply + 32, (uint32_t)NO_ISO_PACKETS);
}

void message_ret_unlink(uint8_t reply[CMD_BYTES], uint32_t sequence, int status) {
    put_return(reply, RET_UNLINK, sequence, status);
}
