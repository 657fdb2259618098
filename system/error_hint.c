#include "system/error_hint.h"

#include <string.h>

#include "heap/gc.h"
#include "objects/exception.h"
#include "services/drive/drive.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "system/module_hint.h"
#include "vm/api.h"
#include "vm/vm.h"

// Of the module or else of the package that it is in.
static Str *for_name(const Str *name) {
    char hint[MODULE_HINT_SIZE];
    const char *dot = memchr(str_text(name), '.', name->length);
    const bool found = module_hint(str_text(name), name->length, hint) ||
                       (dot != NULL && module_hint(str_text(name), (size_t)(dot - str_text(name)), hint));
    return found ? str_format(": %s", hint) : NULL;
}

static Str *for_module(const ImportError *error) {
    return value_is_any_str(error->module_name) ? for_name(value_str(error->module_name)) : NULL;
}

// `from PACKAGE import MODULE`
static Str *for_imported_name(const ImportError *error) {
    if (!value_is_any_str(error->module_name) || !value_is_any_str(error->name_from)) {
        return NULL;
    }
    Str *name = TRY_PTR_OR(str_format("%V.%V", error->module_name, error->name_from), NULL);
    return for_name(name);
}

static Str *for_memory(Value exception) {
    MemoryShortage shortage;
    return vm_memory_shortage(exception, &shortage)
               ? str_format(": wanted %zu bytes; %zu are free, at most %zu of them in one piece", shortage.wanted,
                            shortage.free, shortage.largest)
               : NULL;
}

// The path of the file system that holds the file; false if that cannot be told.
static bool find_mount_path(Value filename, const char **mount_path) {
    char path[FS_PATH_MAX];
    const FsDriver *driver;
    void *state;
    if (!value_is_str(filename) || value_str(filename)->length >= sizeof path) {
        return false;
    }
    memcpy(path, str_text(value_str(filename)), value_str(filename)->length);
    path[value_str(filename)->length] = '\0';
    return fs_find_mount(path, &driver, &state, mount_path);
}

// Why Python cannot write to the drive; NULL: that cannot be told.
static const char *why_drive_is_readonly(void) {
    if (drive_status() == DRIVE_FOREIGN) {
        return MESSAGE(
            ". Another firmware made this drive; ADDER.TXT on it says how to keep its files and make a new one");
    }
    if (fs_is_readonly()) {
        return MESSAGE(
            ". The program made it so with storage.remount(); storage.remount('/', readonly=False) allows writing");
    }
    return drive_is_held() ? MESSAGE(". The computer holds the drive: eject or unplug it first") : NULL;
}

static Str *for_readonly(const OSError *error) {
    const char *mount_path;
    if (!value_same(error->error_number, value_from_small_int(FS_EROFS)) ||
        !find_mount_path(error->filename, &mount_path)) {
        return NULL;
    }
    if (strcmp(mount_path, "/") == 0) {
        const char *why = why_drive_is_readonly();
        return why ? str_formatted(why) : NULL;
    }
    return fs_path_is_readonly(mount_path)
               ? str_format(". It is mounted for reading; storage.remount('%s', readonly=False) allows writing",
                            mount_path)
               : NULL;
}

// Python's files wait in a small space of their own while the computer holds the drive.
static Str *for_full_layer(const OSError *error) {
    bool is_full = value_same(error->error_number, value_from_small_int(FS_ENOSPC));
    return is_full && drive_is_held() && drive_has_unmerged()
               ? str_format(". The computer holds the drive: eject or unplug to make room for what Python writes")
               : NULL;
}

static Str *for_os_error(const OSError *error) {
    Str *hint = for_full_layer(error);
    return hint ? hint : for_readonly(error);
}

Str *error_hint(Value exception) {
    if (value_type(exception) == &ModuleNotFoundError_type) {
        return for_module((const ImportError *)value_object(exception));
    }
    if (value_type(exception) == &ImportError_type) {
        return for_imported_name((const ImportError *)value_object(exception));
    }
    if (value_type(exception) == &MemoryError_type) {
        return for_memory(exception);
    }
    return value_type(exception) == &OSError_type ? for_os_error((const OSError *)value_object(exception)) : NULL;
}
