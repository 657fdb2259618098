// The SCSI commands of a removable disk, apart from how they travel (mass_storage.c).
#pragma once

#include "core/config.h"

enum {
    SCSI_COMMAND_BYTES = 16,
    SCSI_REPLY_MAX = 64,  // bytes of data other than sectors
};

typedef enum {
    SCSI_NO_DATA,
    SCSI_TO_HOST,
    SCSI_FROM_HOST
} ScsiDirection;

// What a command turned out to be.
typedef struct {
    bool failed;  // REQUEST SENSE tells why; there is no data then
    ScsiDirection direction;
    uint32_t length;   // bytes that the device means to move
    bool has_sectors;  // they are sectors from `sector` on; else the reply is in the buffer
    uint32_t sector;
} ScsiCommand;

// Begin a command: execute it if it moves no data; write the data of a reply to `reply`. Nothing is read from or
// written to the medium yet.
ScsiCommand scsi_begin(const uint8_t block[SCSI_COMMAND_BYTES], uint8_t reply[SCSI_REPLY_MAX]);

// Move one sector of such a command; false: it has failed.
bool scsi_read_sector(uint32_t sector, uint8_t *data);
bool scsi_write_sector(uint32_t sector, const uint8_t *data);

// The host asked for a logical unit that does not exist.
ScsiCommand scsi_refuse_unit(void);

// A new host, or none: what was to be told to the last one is forgotten.
void scsi_reset(void);
