// A block device in memory that notes each sector written, for tests of power cuts. Shared by the unit tests.
#pragma once

#include "services/fs/block_device.h"

typedef struct MemoryDevice MemoryDevice;

typedef struct {
    MemoryDevice *device;
    uint32_t sector;
    uint8_t data[SECTOR_SIZE];
} LoggedWrite;

// May be shared by devices. Starts as zeros; the caller frees `writes`.
typedef struct {
    LoggedWrite *writes;
    size_t length, capacity;
} WriteLog;

// `device` may be NULL.
void write_log_add(WriteLog *log, MemoryDevice *device, uint32_t sector, const void *data);

struct MemoryDevice {
    BlockDevice device;
    uint8_t *sectors;
    WriteLog *log;  // NULL: not noted
};

// All zeros. memory_device_close() frees the sectors, not the log.
void memory_device_open(MemoryDevice *memory, uint32_t sector_count);
void memory_device_close(MemoryDevice *memory);
