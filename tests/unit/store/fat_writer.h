// A computer that works on a FAT drive: random changes of files, as the sectors that it writes and in the orders that
// hosts use.
#pragma once

#include "services/fs/fat/fat.h"

typedef struct {
    uint32_t sector;
    uint8_t data[SECTOR_SIZE];
} Write;

typedef struct {
    Write *items;
    size_t count, capacity;
} Writes;

void writes_add(Writes *writes, uint32_t sector, const void *data);

typedef struct FatWriter FatWriter;

FatWriter *fat_writer_create(uint32_t sectors);
void fat_writer_free(FatWriter *writer);

// Read the drive again. `sectors` holds all of it.
void fat_writer_restart(FatWriter *writer, const void *sectors);

// One change, or the format of a drive that has no FAT. Adds what is written to `writes`.
void fat_writer_change(FatWriter *writer, Writes *writes);

// Copy `sectors` to a file, repaired as at start, and let fsck.fat look at it: true if it finds nothing.
bool fat_writer_fsck(const void *sectors, uint32_t count);

// A block device in memory.
typedef struct {
    BlockDevice base;
    uint8_t *memory;
    Writes *writes;  // notes what is written; NULL: no
} MemoryDevice;

void memory_device_open(MemoryDevice *device, uint32_t sectors, void *memory);
