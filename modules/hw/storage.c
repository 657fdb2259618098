#include "gen/storage.h"

#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

const Slots VfsFat_slots = {.size = sizeof(Object)};

static const Object drive FLASH_ALIGNED = {&VfsFat_type};

GETTER(VfsFat, label) { return value_from_object(TRY_PTR(str_from_c("CIRCUITPY"))); }
GETTER(VfsFat, readonly) { return value_from_bool(fs_is_readonly()); }

// The drive is mounted at "/" only, so far.
static bool is_drive(const Str *path) { return path->length == 1 && str_text(path)[0] == '/'; }

FUNCTION(storage, getmount) {
    return is_drive(args->mount_path) ? value_from_object(&drive) : raise_os_error(FS_EINVAL, VALUE_NULL);
}

FUNCTION(storage, remount) {
    if (!is_drive(args->mount_path)) {
        return raise_os_error(FS_EINVAL, VALUE_NULL);
    }
    fs_set_readonly(args->readonly);
    return VALUE_NONE;
}

// No board has USB yet.
FUNCTION(storage, disable_usb_drive) { return VALUE_NONE; }
FUNCTION(storage, unsafe_disable_usb_drive) { return VALUE_NONE; }
FUNCTION(storage, enable_usb_drive) { return VALUE_NONE; }
