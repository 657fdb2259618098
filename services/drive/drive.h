// The board's drive: FAT in the flash store, shared with a USB host. While the host holds it, what Python writes goes
// to a private layer (layer.h), which is merged into the drive when nobody holds it.
#pragma once

#include "services/fs/block_device.h"
#include "services/fs/fs.h"
#include "services/fs/store/store.h"

typedef enum {
    DRIVE_ABSENT,  // no flash, or it fails
    DRIVE_READY,
    DRIVE_FOREIGN,    // another firmware's FAT: shown read-only
    DRIVE_UNREADABLE  // no FAT that we can read: Python sees no files, the host may format what is a store
} DriveStatus;

// Open the flash: recover the store, check and repair the FAT, make it if the flash was erased, merge the private
// layer, start a clock that was never set. Before usb_start(). `memory` has drive_memory_size() bytes, aligned for
// uint32_t, and is lent for good.
size_t drive_memory_size(void);
DriveStatus drive_open(void *memory);
DriveStatus drive_status(void);

// The store in flash, for nvm.h; NULL: there is none.
Store *drive_store(void);

// Show the files at "/" and the sectors to the USB host; nothing if there is no drive.
void drive_mount(void);

// The host may write from now on, or has let go of the drive. usb_drive.h's events come here; drive_mount() sees to it.
void drive_host_holds(bool holds);

// At safe points, outside of file operations: merges when nobody holds the drive, closes groups of the store and tidies
// it. True if there is more to do at once.
bool drive_poll(void);

// When drive_poll() has something to do again; UINT64_MAX: nothing.
uint64_t drive_next_poll_us(void);

// hal_drive_take_change(), of the folder drive or of what the USB host has changed.
bool drive_take_change(char *path, size_t size);

// Close what programs have left open. At the end of a run.
void drive_close_files(void);

// Merge now, while the host sees no medium: the caller takes it away before and puts it back after. 0 or an errno
// number; ENOSPC: part of it is still in the private layer.
int drive_publish(void);

bool drive_is_held(void);        // by the USB host, which may write to it
bool drive_host_is_there(void);  // it holds the drive, perhaps for reading only

// From now on the host may only read, and what Python writes goes to the drive at once; or both may write again. Not
// while the host is there.
void drive_protect_from_host(bool protects);
bool drive_is_protected_from_host(void);

// Whether Python has written what the host does not see yet.
bool drive_has_unmerged(void);

// Why some of that stays where it is although nobody holds the drive: an errno number; 0: nothing does.
int drive_merge_error(void);

int drive_get_label(char *label);        // FAT_LABEL_MAX + 1 bytes
int drive_set_label(const char *label);  // EBUSY while the host holds the drive

// Make the flash empty at the next start: then the drive is as new. The caller resets the board.
int drive_request_erase(void);
