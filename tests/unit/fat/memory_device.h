// A block device in memory that notes each sector written, for tests of power cuts.
#pragma once

#include "services/fs/block_device.h"

typedef struct {
    uint32_t sector;
    uint8_t data[SECTOR_SIZE];
} LoggedWrite;

typedef struct {
    BlockDevice device;
    uint8_t *sectors;
    LoggedWrite *log;  // NULL: not noted
    size_t log_length, log_capacity;
} MemoryDevice;

void memory_device_open(MemoryDevice *memory, uint32_t sector_count);
void memory_device_close(MemoryDevice *memory);
