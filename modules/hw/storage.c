#include "gen/storage.h"

#include <string.h>

#include "hal/cpu.h"
#include "hal/timer.h"
#include "modules/hw/object_fs.h"
#include "modules/hw/usb_choice.h"
#include "modules/hw/vfs_fat.h"
#include "modules/std/path_argument.h"
#include "services/drive/drive.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "services/usb/usb.h"
#include "services/usb/usb_drive.h"
#include "vm/api.h"

static bool is_drive(const char *path) { return path[0] == '/' && path[strspn(path, "/")] == '\0'; }

FUNCTION(storage, mount) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(value_from_object(args->mount_path), path));
    return object_fs_mount(args->filesystem, path, args->readonly) ? VALUE_NONE : RAISED;
}

FUNCTION(storage, umount) { return object_fs_unmount(args->mount) ? VALUE_NONE : RAISED; }

FUNCTION(storage, getmount) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(value_from_object(args->mount_path), path));
    Value found = is_drive(path) ? vfs_fat_drive() : object_fs_at(path);
    return value_is_undef(found) ? raise_os_error(FS_EINVAL, value_from_object(args->mount_path)) : found;
}

// Who may write to the drive: after remount() Python or the host. Without it both may, and without the protection: that
// is safe here (services/drive/layer.h).
static bool choose_writer(bool python, bool both) {
    const bool protects = python && !both;
    if (both && !drive_is_protected_from_host()) {
        return true;
    }
    if (drive_host_is_there()) {
        return raise_false(&RuntimeError_type,
                           "Cannot remount path when visible via USB. Eject the drive first, or do it in boot.py");
    }
    drive_protect_from_host(protects);
    return true;
}

FUNCTION(storage, remount) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(value_from_object(args->mount_path), path));
    if (is_drive(path)) {
        TRY_BOOL(choose_writer(!args->readonly, args->disable_concurrent_write_protection));
    }
    int error = fs_set_mount_readonly(path, args->readonly);
    return error ? raise_os_error(error, value_from_object(args->mount_path)) : VALUE_NONE;
}

FUNCTION(storage, disable_usb_drive) {
    TRY_BOOL(usb_choice_is_open());
    usb_wish(USB_DRIVE, USB_OFF);
    return VALUE_NONE;
}

// Later than in boot.py the drive stays part of the device, without a medium. Then Python's writes go to it directly.
static void show_medium(bool shown) {
    if (usb_drive_is_enabled()) {
        (shown ? usb_drive_insert_medium : usb_drive_remove_medium)();
        drive_host_holds(shown && usb_drive_is_attached());
    }
}

FUNCTION(storage, unsafe_disable_usb_drive) {
    usb_wish(USB_DRIVE, USB_OFF);
    show_medium(false);
    return VALUE_NONE;
}

FUNCTION(storage, enable_usb_drive) {
    if (usb_is_supported() && !usb_drive_is_enabled()) {
        TRY_BOOL(usb_choice_is_open());
    }
    usb_wish(USB_DRIVE, USB_ASKED);
    show_medium(true);
    return VALUE_NONE;
}

FUNCTION(storage, erase_filesystem) {
    int error = drive_request_erase();
    if (error) {
        return raise_os_error(error, VALUE_NULL);
    }
    hal_cpu_reset();
    return VALUE_NONE;
}

// Until the host has noticed that the medium is gone: it asks every other second. False: raised.
static bool await_notice(void) {
    enum {
        LONGEST_US = 3000000
    };
    const uint64_t end_us = hal_timer_us() + LONGEST_US;
    while (!usb_drive_is_missed() && usb_drive_is_attached() && hal_timer_us() < end_us) {
        TRY_BOOL_OR(vm_poll(), false);
        hal_timer_wait_until(end_us);
    }
    return vm_poll();
}

FUNCTION(storage, publish) {
    const bool detaches = drive_host_is_there() && usb_drive_has_medium();
    if (detaches) {
        usb_drive_remove_medium();
    }
    const bool waited = !detaches || await_notice();
    const int error = waited ? drive_publish() : 0;
    if (detaches) {
        usb_drive_insert_medium();
    }
    TRY_BOOL(waited);
    return error ? raise_os_error(error, VALUE_NULL) : VALUE_NONE;
}
