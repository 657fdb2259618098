// Tells from the sectors that a host writes which files it has changed, and when each is complete: its size fits its
// chain, every part of it was written since its clusters were last free, it holds no NUL if it is a source, and for
// FAT_CHANGES_QUIET_US nothing was written. Whatever is written to a file later is a change again, so a wrong guess
// costs one more run. No order of tables, folders and data is taken for granted.
#pragma once

#include "services/fs/fat/fat.h"

enum {
    FAT_CHANGES_QUIET_US = 300000,  // the supervisor waits 750 ms more before it starts the program
    FAT_CHANGES_UNITS = 4096,       // parts of the drive that are told apart; a sector each up to 2 MB
    FAT_CHANGES_ENTRIES = 32,       // folder entries changed and not told yet; with more, the change has no path
    FAT_CHANGES_REMOVED = 4,
    FAT_CHANGES_NAME = 48,
};

typedef struct {
    uint32_t sector;
    uint8_t index;
} FatChangedEntry;

typedef struct {
    uint32_t sector;  // of the folder
    char name[FAT_CHANGES_NAME];
} FatRemovedName;

// The members belong to these functions.
typedef struct {
    FatVolume *volume;
    uint8_t fresh[FAT_CHANGES_UNITS / 8];    // written since last free
    uint8_t changed[FAT_CHANGES_UNITS / 8];  // written since last told
    uint8_t folders[FAT_CHANGES_UNITS / 8];  // belongs to a folder
    FatChangedEntry entries[FAT_CHANGES_ENTRIES];
    FatRemovedName removed[FAT_CHANGES_REMOVED];
    uint8_t entry_count, removed_count, unit_shift;
    bool pending, several;
    uint64_t written_us;  // the last write
} FatChanges;

// What is on the drive now is complete. `volume` is mounted, and used by nobody but the main loop: it is read when a
// change is taken, after forgetting what it has buffered.
void fat_changes_begin(FatChanges *changes, FatVolume *volume);

// The board itself has written while no host held the drive: that is complete. What is not told yet stays so.
void fat_changes_learn(FatChanges *changes);

// The host is about to write `count` sectors: call it before the device has them.
void fat_changes_note(FatChanges *changes, uint32_t sector, const void *data, uint32_t count, uint64_t now_us);

// When fat_changes_take() has something to look at; UINT64_MAX: not before the next write.
uint64_t fat_changes_due_us(const FatChanges *changes);

// A complete file that was changed, or a name that was removed: its path, "" if it is too long or too much has changed
// to say. False: nothing, or nothing is complete.
bool fat_changes_take(FatChanges *changes, uint64_t now_us, char *path, size_t size);
