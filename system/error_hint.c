#include "system/error_hint.h"

#include <string.h>

#include "heap/gc.h"
#include "objects/exception.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "system/module_hint.h"
#include "vm/api.h"
#include "vm/vm.h"

static Str *for_module(const ImportError *error) {
    if (!value_is_any_str(error->module_name)) {
        return NULL;
    }
    const Str *name = value_str(error->module_name);
    const char *dot = memchr(str_text(name), '.', name->length);
    const char *hint = module_hint(str_text(name), dot ? (size_t)(dot - str_text(name)) : name->length);
    return hint ? str_format(": %s", hint) : NULL;
}

static Str *for_memory(Value exception) {
    MemoryShortage shortage;
    return vm_memory_shortage(exception, &shortage)
               ? str_format(": wanted %zu bytes; %zu are free, at most %zu of them in one piece", shortage.wanted,
                            shortage.free, shortage.largest)
               : NULL;
}

static Str *for_drive(const OSError *error) {
    bool is_held = value_same(error->error_number, value_from_small_int(FS_EROFS)) && fs_is_readonly();
    return is_held ? str_format(
                         ". The computer holds the drive; storage.remount('/', readonly=False) in boot.py gives "
                         "it to Python")
                   : NULL;
}

Str *error_hint(Value exception) {
    if (value_type(exception) == &ModuleNotFoundError_type) {
        return for_module((const ImportError *)value_object(exception));
    }
    if (value_type(exception) == &MemoryError_type) {
        return for_memory(exception);
    }
    return value_type(exception) == &OSError_type ? for_drive((const OSError *)value_object(exception)) : NULL;
}
