// The messages of USB/IP as bytes; all numbers are big-endian. The names are those of the protocol's description.
#pragma once

#include <stddef.h>

#include "core/config.h"
#include "ports/linux/usbip/probe.h"

enum {
    BUS_ID_BYTES = 32,
    OP_HEADER_BYTES = 8,
    OP_REQ_IMPORT_BYTES = OP_HEADER_BYTES + BUS_ID_BYTES,
    OP_REPLY_MAX = 1024,
    CMD_BYTES = 48
};
enum {
    OP_REQ_DEVLIST = 0x8005,
    OP_REQ_IMPORT = 0x8003,
    CMD_SUBMIT = 1,
    CMD_UNLINK = 2
};
typedef enum {
    ST_OK,
    ST_NA,
    ST_DEV_BUSY,
    ST_DEV_ERR,
    ST_NODEV
} OpStatus;

extern const char message_bus_id[];

// The code of a request whose first OP_HEADER_BYTES are there; 0 if it is none.
uint16_t message_op_code(const uint8_t *header);

// Write OP_REP_DEVLIST, NULL for an empty list, or OP_REP_IMPORT (`descriptors` only with ST_OK); their length.
size_t message_rep_devlist(uint8_t reply[OP_REPLY_MAX], const Descriptors *descriptors);
size_t message_rep_import(uint8_t reply[OP_REPLY_MAX], OpStatus status, const Descriptors *descriptors);

typedef struct {
    uint32_t code, sequence;
    uint32_t unlink_sequence;  // of CMD_UNLINK
    // of CMD_SUBMIT
    uint8_t endpoint;
    bool short_is_error, end_with_empty;
    uint32_t length;
    uint8_t setup[8];
} Command;

// False if it is nothing that a host would send to this device.
bool message_read_command(const uint8_t bytes[CMD_BYTES], Command *command);

void message_ret_submit(uint8_t reply[CMD_BYTES], uint32_t sequence, int status, uint32_t length);
void message_ret_unlink(uint8_t reply[CMD_BYTES], uint32_t sequence, int status);
