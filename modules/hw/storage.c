#include "gen/storage.h"

#include "modules/hw/object_fs.h"
#include "modules/std/path_argument.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

const Slots VfsFat_slots = {.size = sizeof(Object)};

static const Object drive FLASH_ALIGNED = {&VfsFat_type};

GETTER(VfsFat, label) { return value_from_object(TRY_PTR(str_from_c("CIRCUITPY"))); }
GETTER(VfsFat, readonly) { return value_from_bool(fs_is_readonly()); }

static bool is_drive(const char *path) { return path[0] == '/' && path[1] == '\0'; }

FUNCTION(storage, mount) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(value_from_object(args->mount_path), path));
    return object_fs_mount(args->filesystem, path, args->readonly) ? VALUE_NONE : RAISED;
}

FUNCTION(storage, umount) { return object_fs_unmount(args->mount) ? VALUE_NONE : RAISED; }

FUNCTION(storage, getmount) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(value_from_object(args->mount_path), path));
    Value found = is_drive(path) ? value_from_object(&drive) : object_fs_at(path);
    return value_is_undef(found) ? raise_os_error(FS_EINVAL, value_from_object(args->mount_path)) : found;
}

FUNCTION(storage, remount) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(value_from_object(args->mount_path), path));
    int error = fs_set_mount_readonly(path, args->readonly);
    return error ? raise_os_error(error, value_from_object(args->mount_path)) : VALUE_NONE;
}

// No board has USB yet.
FUNCTION(storage, disable_usb_drive) { return VALUE_NONE; }
FUNCTION(storage, unsafe_disable_usb_drive) { return VALUE_NONE; }
FUNCTION(storage, enable_usb_drive) { return VALUE_NONE; }
