#include "system/error_hint.h"

#include <string.h>

#include "heap/gc.h"
#include "objects/exception.h"
#include "services/fs/fs_errno.h"
#include "system/module_hint.h"
#include "vm/api.h"

static Str *for_module(const ImportError *error) {
    if (!value_is_any_str(error->module_name)) {
        return NULL;
    }
    const Str *name = value_str(error->module_name);
    const char *dot = memchr(str_text(name), '.', name->length);
    const char *hint = module_hint(str_text(name), dot ? (size_t)(dot - str_text(name)) : name->length);
    return hint ? str_format(": %s", hint) : NULL;
}

Str *error_hint(Value exception) {
    if (value_type(exception) == &ModuleNotFoundError_type) {
        return for_module((const ImportError *)value_object(exception));
    }
    return NULL;
}
