#include "system/main_module.h"

#include "gen/names.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"

// The spec of a module in a package that is imported here; None if there is no such package or module.
static Value find(Str *name) {
    const Str *package = TRY_PTR(module_parent_name(name));
    Value path = VALUE_NONE;
    if (package->length > 0) {
        Value module = TRY(vm_import_module((Str *)(uintptr_t)package));
        path = TRY(object_find_attr(module, NAME(__path__)));
    }
    return value_is_undef(path) ? VALUE_NONE : import_find_spec(name, path, VALUE_NONE);
}

static bool is_package(Value spec, bool *result) {
    Value locations = TRY_OR(object_find_attr(spec, NAME(submodule_search_locations)), false);
    *result = !value_is_undef(locations) && !value_is_none(locations);
    return true;
}

// A package runs first, then its __main__ is the program.
static Value enter_package(MainModule *found) {
    TRY(vm_import_module(found->name));
    found->name = TRY_PTR(str_format("%S.__main__", found->name));
    Value spec = TRY(find(found->name));
    found->is_package_without_main = value_is_none(spec);
    return spec;
}

bool main_module_find(const char *name, MainModule *found) {
    *found = (MainModule){.name = TRY_PTR_OR(str_from_c(name), false)};
    Value spec = TRY_OR(find(found->name), false);
    bool package = false;
    TRY_BOOL_OR(value_is_none(spec) || is_package(spec, &package), false);
    if (package) {
        spec = TRY_OR(enter_package(found), false);
    }
    found->package = TRY_PTR_OR(module_parent_name(found->name), false);
    if (!value_is_none(spec)) {
        Value origin = TRY_OR(object_find_attr(spec, NAME(origin)), false);
        bool is_file = value_has_type(spec, &ModuleSpec_type) && ((ModuleSpec *)value_object(spec))->has_location;
        found->file = is_file && value_is_str(origin) ? value_str(origin) : NULL;
    }
    return true;
}
