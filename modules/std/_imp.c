// Module _imp: what lib/importlib builds on.
#include "gen/_imp.h"

#include "objects/frozen.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"

static bool check_name(Value name) {
    return value_is_any_str(name) || raise_false(&TypeError_type, "module name must be a string");
}

FUNCTION(_imp, find_spec) {
    TRY_BOOL(check_name(args->name));
    return import_find_spec(value_str(args->name), args->path, args->target);
}

FUNCTION(_imp, make_module) { return import_make(args->spec); }

FUNCTION(_imp, describe_module) {
    TRY_BOOL(import_describe(args->module, args->spec, args->override));
    return VALUE_NONE;
}

FUNCTION(_imp, import_module) {
    TRY_BOOL(check_name(args->name));
    return vm_import_module(TRY_PTR(str_plain(value_str(args->name))));
}

FUNCTION(_imp, frozen_names) {
    List *names = TRY_PTR(list_new(0));
    for (size_t i = 0; i < frozen_module_count; i++) {
        const char *path = frozen_modules[i].path;
        Str *name = TRY_PTR(str_new(path, strcspn(path, "/.")));
        TRY_BOOL(list_append(names, value_from_object(name)));
    }
    return value_from_object(names);
}
