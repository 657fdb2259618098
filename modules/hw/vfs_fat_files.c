// The files of a VfsFat by its methods: what os and open() do below its mount. A volume that is not mounted is mounted
// for the time of the call.
#include <stdio.h>
#include <string.h>

#include "gen/names.h"
#include "gen/storage.h"
#include "modules/hw/object_fs.h"
#include "modules/hw/vfs_fat.h"
#include "modules/std/path_argument.h"
#include "objects/list.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

// No file of a drive can have this name.
#define CALL_MOUNT "/<VfsFat>"

typedef struct {
    const char *module;
    Str *function;
    size_t count;  // of arguments
    size_t paths;  // how many of them, from the first, are paths
} Delegate;

static int begin(Value vfs, const char **mount) {
    *mount = value_same(vfs, vfs_fat_drive()) ? "/" : object_fs_path(vfs);
    if (*mount) {
        return 0;
    }
    *mount = CALL_MOUNT;
    return vfs_fat_is_volume(vfs) ? fs_mount(CALL_MOUNT, vfs_fat_driver(), vfs_fat_state(vfs)) : FS_ENODEV;
}

static void end(const char *mount) {
    if (strcmp(mount, CALL_MOUNT) == 0) {
        (void)fs_unmount(mount);
    }
}

// A path within the file system, which ".." does not leave, from its root.
static Value path_within(Value vfs, Value path) {
    char text[FS_PATH_MAX], whole[FS_PATH_MAX], normalised[FS_PATH_MAX];
    TRY_BOOL(path_read(path, text));
    const Str *folder = value_str(vfs_fat_folder(vfs));
    const int length = text[0] == '/'
                           ? snprintf(whole, sizeof whole, "%s", text)
                           : snprintf(whole, sizeof whole, "%.*s/%s", (int)folder->length, str_text(folder), text);
    if (length >= FS_PATH_MAX || fs_absolute(whole, normalised) != 0) {
        return raise_os_error(FS_ENAMETOOLONG, path);
    }
    return path_name(normalised, false);
}

// The same as one below `mount`.
static Value path_below(Value vfs, const char *mount, Value path) {
    Value inner = TRY(path_within(vfs, path));
    return value_from_object(TRY_PTR(str_format("%s%V", mount[1] ? mount : "", inner)));
}

static Value call_below(Value vfs, const char *mount, const Delegate *delegate, const Value *arguments) {
    Value below[2];
    Value module = TRY(vm_import(delegate->module));
    for (size_t i = 0; i < delegate->count; i++) {
        below[i] = i < delegate->paths ? TRY(path_below(vfs, mount, arguments[i])) : arguments[i];
    }
    Value result = TRY(vm_call_method(module, delegate->function, delegate->count, below));
    return delegate->function == NAME(ilistdir) ? list_from_iterable(result) : result;
}

static Value call(Value vfs, const Delegate *delegate, const Value *arguments) {
    const char *mount;
    int error = begin(vfs, &mount);
    if (error) {
        return raise_os_error(error, VALUE_NULL);
    }
    Value result = call_below(vfs, mount, delegate, arguments);
    end(mount);
    return result;
}

static Value on_path(Value vfs, Str *function, Value path) {
    const Delegate delegate = {"os", function, 1, 1};
    return call(vfs, &delegate, &path);
}

METHOD(VfsFat, open) {
    const Delegate delegate = {"io", NAME(open), 2, 1};
    const Value arguments[] = {args->path, value_from_object(args->mode)};
    TRY_BOOL(object_fs_keep(args->self));
    return call(args->self, &delegate, arguments);
}

METHOD(VfsFat, ilistdir) { return object_iter(TRY(on_path(args->self, NAME(ilistdir), args->path))); }
METHOD(VfsFat, listdir) { return on_path(args->self, NAME(listdir), args->path); }
METHOD(VfsFat, mkdir) { return on_path(args->self, NAME(mkdir), args->path); }
METHOD(VfsFat, rmdir) { return on_path(args->self, NAME(rmdir), args->path); }
METHOD(VfsFat, remove) { return on_path(args->self, NAME(remove), args->path); }
METHOD(VfsFat, stat) { return on_path(args->self, NAME(stat), args->path); }
METHOD(VfsFat, statvfs) { return on_path(args->self, NAME(statvfs), args->path); }

METHOD(VfsFat, rename) {
    const Delegate delegate = {"os", NAME(rename), 2, 2};
    const Value arguments[] = {args->old_path, args->new_path};
    return call(args->self, &delegate, arguments);
}

METHOD(VfsFat, utime) {
    const Delegate delegate = {"os", NAME(utime), 2, 1};
    const Value arguments[] = {args->path, args->times};
    return call(args->self, &delegate, arguments);
}

METHOD(VfsFat, chdir) {
    enum {
        FOLDER = 0x4000
    };
    if (value_same(args->self, vfs_fat_drive())) {
        return on_path(args->self, NAME(chdir), args->path);
    }
    Value folder = TRY(path_within(args->self, args->path));
    if (value_str(folder)->length > 1) {
        Value mode = TRY(object_get_item(TRY(on_path(args->self, NAME(stat), folder)), value_from_small_int(0)));
        if (!(value_small_int(mode) & FOLDER)) {
            return raise_os_error(FS_ENOTDIR, args->path);
        }
    }
    vfs_fat_set_folder(args->self, folder);
    return VALUE_NONE;
}

METHOD(VfsFat, getcwd) {
    const bool is_drive = value_same(args->self, vfs_fat_drive());
    return is_drive ? vm_call_method(TRY(vm_import("os")), NAME(getcwd), 0, NULL) : vfs_fat_folder(args->self);
}

METHOD(VfsFat, umount) { return object_fs_unmount(args->self) ? VALUE_NONE : RAISED; }
