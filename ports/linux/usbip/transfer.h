// Bytes that travel in packets: the one step that a bus makes, whoever sends.
#pragma once

#include <stddef.h>

#include "core/config.h"

// One side's buffer. A sender's last packet is short, or full, or with `end_with_empty` full and followed by an empty
// one.
typedef struct {
    uint8_t *data;
    size_t length, moved;
    bool end_with_empty;
} Transfer;

typedef struct {
    bool sender, receiver;  // has come to its end
    bool overflow;          // the packet did not fit: the receiver lost a part of it
} TransferEnd;

// Move one packet. A receiver ends when it is full or the packet is short.
TransferEnd transfer_packet(Transfer *sender, Transfer *receiver, size_t packet_size);
