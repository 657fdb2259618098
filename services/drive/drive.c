#include "services/drive/drive.h"

#include <string.h>

#include "hal/drive.h"
#include "hal/event.h"
#include "hal/flash.h"
#include "hal/rng.h"
#include "hal/timer.h"
#include "services/drive/foreign.h"
#include "services/drive/layer.h"
#include "services/drive/new_files.h"
#include "services/drive/tables.h"
#include "services/fs/fat/fat_changes.h"
#include "services/fs/fs_errno.h"
#include "services/usb/usb_drive.h"
#include "services/wall_clock.h"

enum {
    POLL_US = STORE_QUIET_US,
    ACTIVE_US = 6 * STORE_QUIET_US,  // after a write there is something to close and to tidy
    CHANGED_PATH_MAX = 160,
};

static struct {
    DriveStatus status;
    Store store;
    DriveTables tables;
    DriveLayer layer;
    ForeignDrive foreign;
    FatChanges changes;
    BlockDevice host;  // what the host writes goes through it
    char changed_path[CHANGED_PATH_MAX];
    bool has_change;  // in changed_path
    bool attached, prevented, ejected;
    bool host_is_there;
    int merge_error;        // of the last merge
    bool busy;              // the store has something to do
    uint32_t seen_written;  // of the store's statistics
    uint64_t active_until_us;
} drive;

// Of what drive_open() was lent the store takes the first part.
static size_t store_part(void) { return (store_memory_size(hal_flash_size()) + 3) & ~(size_t)3; }

static size_t bitmap_part(void) {
    const StoreLayout layout = store_layout(hal_flash_size());
    return drive_tables_bitmap_size(MAX(layout.host_sectors, layout.private_sectors));
}

size_t drive_memory_size(void) { return store_layout(hal_flash_size()).blocks > 0 ? store_part() + bitmap_part() : 0; }

DriveStatus drive_status(void) { return drive.status; }
bool drive_is_held(void) { return drive.status == DRIVE_READY && drive.layer.held; }
bool drive_has_unmerged(void) { return drive.status == DRIVE_READY && drive.layer.has_changes; }
int drive_merge_error(void) { return drive_has_unmerged() && drive.layer.stuck ? drive.merge_error : 0; }

static bool has_store(void) { return drive.status != DRIVE_ABSENT && drive.store.map.slots != NULL; }
Store *drive_store(void) { return has_store() ? &drive.store : NULL; }

// Opening -------------------------------------------------------------------------------------------------------------

// Only a store that was never written has no first sector.
static bool is_blank(BlockDevice *device) {
    uint8_t sector[SECTOR_SIZE];
    bool blank = block_read(device, 0, sector, 1) == 0;
    for (size_t i = 0; i < SECTOR_SIZE && blank; i++) {
        blank = sector[i] == 0;
    }
    return blank;
}

static int make_new(BlockDevice *device) {
    FatFormat format = {.label = "CIRCUITPY"};
    hal_rng_fill(&format.serial, sizeof format.serial);
    int error = fat_format(&drive.tables.volume, device, &format);
    return error ? error : new_files_write(&drive.tables.volume);
}

static int clear_dirty(BlockDevice *device) {
    bool dirty;
    FatVolume *volume = &drive.tables.volume;
    int error = fat_mount(volume, device);
    error = error ? error : fat_is_dirty(volume, &dirty);
    return error || !dirty ? error : fat_set_dirty(volume, false);
}

// What the board writes itself is no change.
static int merge(void) {
    drive.merge_error = layer_merge(&drive.layer);
    fat_changes_learn(&drive.changes);
    return drive.merge_error;
}

static DriveStatus open_store(void) {
    BlockDevice *device = store_device(&drive.store, STORE_HOST);
    int error = is_blank(device) ? make_new(device) : 0;
    error = error ? error : drive_tables_repair(&drive.tables, device);
    if (error) {
        return DRIVE_UNREADABLE;
    }
    wall_clock_begin(drive.tables.newest_ns);
    error = clear_dirty(device);
    error = error ? error : layer_open(&drive.layer, device, store_device(&drive.store, STORE_PRIVATE));
    if (error) {
        return DRIVE_UNREADABLE;
    }
    fat_changes_begin(&drive.changes, &drive.layer.drive);
    (void)merge();
    (void)store_close_group(&drive.store);
    return DRIVE_READY;
}

static DriveStatus open_foreign(void) {
    BlockDevice *flash = store_foreign_device(&drive.store);
    int error = flash ? foreign_open(&drive.foreign, flash, &drive.tables.volume) : FS_ENODEV;
    error = error ? error : layer_open(&drive.layer, &drive.foreign.base, NULL);
    return error ? DRIVE_UNREADABLE : DRIVE_FOREIGN;
}

DriveStatus drive_open(void *memory) {
    uint8_t *bitmap = (uint8_t *)memory + store_part();
    const StoreTables each = drive_tables(&drive.tables, bitmap, bitmap_part());
    const StoreTables tables[STORE_SPACES] = {each, each};
    switch (store_mount(&drive.store, tables, memory)) {
        case STORE_READY: drive.status = open_store(); break;
        case STORE_FOREIGN: drive.status = open_foreign(); break;
        default: drive.status = DRIVE_ABSENT; break;
    }
    return drive.status;
}

// The host's side of the drive: the tracker of changes sees each write before the store has it.
static int host_read(BlockDevice *device UNUSED, uint32_t sector, void *data, uint32_t count) {
    return block_read(store_device(&drive.store, STORE_HOST), sector, data, count);
}

static int host_write(BlockDevice *device UNUSED, uint32_t sector, const void *data, uint32_t count) {
    BlockDevice *under = store_device(&drive.store, STORE_HOST);
    const bool fits = sector < under->sector_count && count <= under->sector_count - sector;
    if (fits && drive.status == DRIVE_READY) {
        fat_changes_note(&drive.changes, sector, data, count, hal_timer_us());
    }
    return block_write(under, sector, data, count);
}

static BlockDevice *open_host_device(void) {
    static const BlockDeviceDriver host_driver = {host_read, host_write, NULL};
    drive.host = (BlockDevice){&host_driver, store_device(&drive.store, STORE_HOST)->sector_count, false};
    return &drive.host;
}

// What the USB host sees; NULL: nothing.
static BlockDevice *drive_host_device(void) {
    switch (drive.status) {
        case DRIVE_ABSENT: return NULL;
        case DRIVE_FOREIGN: return &drive.foreign.base;
        default: return drive.store.map.slots ? open_host_device() : store_foreign_device(&drive.store);
    }
}

// The USB host --------------------------------------------------------------------------------------------------------

void drive_host_holds(bool holds) {
    drive.host_is_there = holds;
    layer_set_held(&drive.layer, holds && !drive.host.readonly);
    drive.busy = true;
}

bool drive_host_is_there(void) { return drive.status == DRIVE_READY && drive.host_is_there; }
bool drive_is_protected_from_host(void) { return drive.host.readonly; }

// A host that is attached has asked before whether it may write: it has to ask again.
void drive_protect_from_host(bool protects) {
    if (drive.status != DRIVE_READY || drive.host.readonly == protects) {
        return;
    }
    drive.host.readonly = protects;
    if (usb_drive_has_medium()) {
        usb_drive_remove_medium();
        usb_drive_insert_medium();
    }
}

// Linux brackets mount and umount with PREVENT and ALLOW. For a host that does not, the drive is held from when it is
// attached until it is ejected or unplugged.
static void on_event(UsbDriveEvent event) {
    bool was_prevented = drive.prevented;
    switch (event) {
        case USB_DRIVE_ATTACHED: drive.attached = true; break;
        case USB_DRIVE_DETACHED: drive.attached = drive.prevented = drive.ejected = false; break;
        case USB_DRIVE_PREVENTED: drive.prevented = true; break;
        case USB_DRIVE_ALLOWED: drive.prevented = false; break;
        case USB_DRIVE_EJECTED: drive.ejected = true; break;
        case USB_DRIVE_LOADED: drive.ejected = false; break;
        case USB_DRIVE_SYNC: return;
    }
    if (event != USB_DRIVE_ALLOWED) {
        drive_host_holds(drive.attached && !drive.ejected);
    } else if (was_prevented) {
        drive_host_holds(false);
    }
}

static void on_written(uint32_t sector UNUSED, uint32_t count UNUSED) {
    if (drive.status != DRIVE_READY) {
        return;  // the host is making a file system: it is used from the next start on
    }
    drive_host_holds(true);
    layer_note_host_write(&drive.layer);
}

static const UsbDriveListener listener = {.event = on_event, .written = on_written};

void drive_mount(void) {
    BlockDevice *device = drive_host_device();
    if (drive.status == DRIVE_READY || drive.status == DRIVE_FOREIGN) {
        fs_mount("/", &layer_driver, &drive.layer);
    }
    if (device) {
        usb_drive_set(device, &listener);
    }
}

// Life ----------------------------------------------------------------------------------------------------------------

static void note_activity(uint64_t now_us) {
    if (drive.store.statistics.written != drive.seen_written) {
        drive.seen_written = drive.store.statistics.written;
        drive.active_until_us = now_us + ACTIVE_US;
    }
}

// The host's writes make a change of files when they are whole.
static void look_for_changes(uint64_t now_us) {
    if (drive.status != DRIVE_READY || drive.has_change || now_us < fat_changes_due_us(&drive.changes)) {
        return;
    }
    // The tracker forgets what is buffered: nothing of Python's may wait in there.
    if (fat_flush(&drive.layer.drive) == 0 &&
        fat_changes_take(&drive.changes, now_us, drive.changed_path, sizeof drive.changed_path)) {
        drive.has_change = true;
        hal_event_post(HAL_EVENT_DRIVE_CHANGED);
    }
}

bool drive_take_change(char *path, size_t size) {
    look_for_changes(hal_timer_us());
    if (!drive.has_change) {
        return hal_drive_take_change(path, size);
    }
    const size_t length = MIN(strlen(drive.changed_path), size - 1);
    memcpy(path, drive.changed_path, length);
    path[length] = '\0';
    drive.has_change = false;
    return true;
}

bool drive_poll(void) {
    if (!has_store()) {
        return false;
    }
    if (drive.status == DRIVE_READY && !drive.layer.held && drive.layer.has_changes && !drive.layer.stuck) {
        (void)merge();
    }
    uint64_t now_us = hal_timer_us();
    note_activity(now_us);
    look_for_changes(now_us);
    drive.busy = store_idle(&drive.store, now_us);
    return drive.busy;
}

uint64_t drive_next_poll_us(void) {
    if (!has_store()) {
        return UINT64_MAX;
    }
    uint64_t now_us = hal_timer_us();
    note_activity(now_us);
    bool waits = now_us < drive.active_until_us || fat_changes_due_us(&drive.changes) != UINT64_MAX;
    return drive.busy ? now_us : waits ? now_us + POLL_US : UINT64_MAX;
}

void drive_close_files(void) {
    if (drive.status == DRIVE_READY || drive.status == DRIVE_FOREIGN) {
        layer_close_files(&drive.layer);
        (void)fat_flush(&drive.layer.drive);
    }
}

int drive_publish(void) {
    if (drive.status != DRIVE_READY) {
        return FS_ENODEV;
    }
    const bool held = drive.host_is_there;
    drive_host_holds(false);
    int error = drive_tables_repair(&drive.tables, store_device(&drive.store, STORE_HOST));
    fat_forget(&drive.layer.drive);
    error = error ? error : merge();
    drive_host_holds(held);
    return error;
}

int drive_get_label(char *label) {
    label[0] = '\0';
    return drive.status == DRIVE_ABSENT ? FS_ENODEV : fat_get_label(&drive.layer.drive, label);
}

int drive_set_label(const char *label) {
    if (drive.status != DRIVE_READY) {
        return drive.status == DRIVE_FOREIGN ? FS_EROFS : FS_ENODEV;
    }
    return drive.layer.held ? FS_EBUSY : fat_set_label(&drive.layer.drive, label);
}

int drive_request_erase(void) { return store_request_format(); }
