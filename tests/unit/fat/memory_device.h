// A block device in memory that notes each sector written, for tests of power cuts.
#pragma once

#include "services/fs/block_device.h"

typedef struct MemoryDevice MemoryDevice;

typedef struct {
    MemoryDevice *device;
    uint32_t sector;
    uint8_t data[SECTOR_SIZE];
} LoggedWrite;

// May be shared by devices.
typedef struct {
    LoggedWrite *writes;
    size_t length, capacity;
} WriteLog;

struct MemoryDevice {
    BlockDevice device;
    uint8_t *sectors;
    WriteLog *log;  // NULL: not noted
};

void memory_device_open(MemoryDevice *memory, uint32_t sector_count);
void memory_device_close(MemoryDevice *memory);
