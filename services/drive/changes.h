// Which files of the drive a host has changed: told when the tables agree and the host has been quiet for a while, so
// that a file is whole.
#pragma once

#include "services/fs/fat/fat.h"

enum {
    CHANGES_FILES = 64,     // files known one by one; with more, the change is told without a path
    CHANGES_BITMAP = 1024,  // bytes: one bit for each cluster
    CHANGES_PATH_MAX = 160,
    CHANGES_QUIET_US = 300000,
};

typedef struct {
    uint32_t path_hash, signature;
} KnownFile;

typedef struct {
    KnownFile known[CHANGES_FILES];
    uint16_t known_count;
    bool too_many;
    uint8_t written[CHANGES_BITMAP];  // clusters
    uint64_t quiet_from_us;           // UINT64_MAX: nothing was written
    char path[CHANGES_PATH_MAX];      // found, and not taken yet
    bool found, several;
} DriveChanges;

// Learn what is there now.
void changes_begin(DriveChanges *changes, FatVolume *volume);

void changes_note_write(DriveChanges *changes, const FatVolume *volume, uint32_t sector, uint32_t count,
                        uint64_t now_us);

static inline bool changes_are_due(const DriveChanges *changes, uint64_t now_us) {
    return changes->quiet_from_us != UINT64_MAX && now_us >= changes->quiet_from_us + CHANGES_QUIET_US;
}

// Compare with what was there before. True if a file changed.
bool changes_find(DriveChanges *changes, FatVolume *volume);

// The path of the change found, "" if there were several; false: none.
bool changes_take(DriveChanges *changes, char *path, size_t size);
