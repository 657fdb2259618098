// A computer that works on a FAT drive: random changes of files, as the sectors that it writes and in the orders that
// hosts use.
#pragma once

#include "../memory_device.h"
#include "services/fs/fat/fat.h"

typedef struct FatWriter FatWriter;

FatWriter *fat_writer_create(uint32_t sectors);
void fat_writer_free(FatWriter *writer);

// Read the drive again. `sectors` holds all of it.
void fat_writer_restart(FatWriter *writer, const void *sectors);

// One change, or the format of a drive that has no FAT. Adds what is written to `writes`.
void fat_writer_change(FatWriter *writer, WriteLog *writes);

// Copy `sectors` to a file, repaired as at start, and let fsck.fat look at it: true if it finds nothing.
bool fat_writer_fsck(const void *sectors, uint32_t count);
