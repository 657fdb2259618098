// A drive and its layer on devices in memory.
#pragma once

#include "../memory_device.h"

enum {
    DRIVE_SECTORS = 700,
    OWN_SECTORS = 256,
};

typedef struct {
    MemoryDevice drive, own;
} Pair;

void pair_open(Pair *pair);
void pair_close(Pair *pair);
void pair_copy(Pair *to, const Pair *from);

// Format the drive, with the folders of the model.
void pair_make_drive(Pair *pair);

// As at a start. *was_consistent stays true if nothing but what a cut may leave was found.
bool pair_repair(MemoryDevice *memory, bool *was_consistent);
