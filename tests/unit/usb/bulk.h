// The host's side of the bulk-only transport.
#pragma once

#include "parts.h"

typedef enum {
    HOST_NONE,
    HOST_IN,
    HOST_OUT
} HostExpects;

typedef struct {
    int moved;     // bytes of the data stage, or STALL
    bool stalled;  // the data stage ended with a STALL
    int status;    // of the CSW; -1: there is none that means something
    uint32_t residue;
} BulkResult;

extern uint8_t bulk_in, bulk_out;
extern uint16_t bulk_interface;

// Enumerate with the disk and note its endpoints.
bool bulk_begin(void);

// One command as a host does it: command, data, stalls cleared, status.
BulkResult bulk_run(const void *block, size_t block_length, HostExpects expects, void *data, uint32_t length);

// The command packet alone.
int bulk_send_command(const void *block, size_t block_length, HostExpects expects, uint32_t length);

// Reset recovery: the class reset, then both halts.
void bulk_recover(void);

// The sense that REQUEST SENSE reports: key << 16 | code << 8 | qualifier.
uint32_t bulk_sense(void);
