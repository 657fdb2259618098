#include "system/main_module.h"

#include <string.h>

#include "gen/names.h"
#include "objects/list.h"
#include "system/source_file.h"
#include "vm/api.h"
#include "vm/import.h"

static Str *join(const Str *folder, const char *name, const char *ending) {
    bool slash = folder->length > 0 && str_text(folder)[folder->length - 1] != '/';
    return str_format(slash ? "%S/%s%s" : "%S%s%s", folder, name, ending);
}

static bool is_file(const Str *path) { return source_loader.stat(path) == LOADER_FILE; }

// Where the last part of the name is looked for: sys.path, or the __path__ of the package above it.
static Value search_path(const Str *package) {
    if (package->length == 0) {
        return vm_path();
    }
    Value module = TRY(vm_import_module((Str *)(uintptr_t)package));
    return object_find_attr(module, NAME(__path__));
}

// FOLDER/NAME as source or, if there is none, as a compiled file; *file is NULL if there is neither. False = raised.
static bool find_file(const Str *folder, const char *leaf, const char *name, Str **file) {
    static const char *const endings[] = {".py", ".adc"};
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++) {
        Str *start = TRY_PTR_OR(join(folder, leaf, name), false);
        *file = TRY_PTR_OR(str_format("%S%s", start, endings[i]), false);
        if (is_file(*file)) {
            return true;
        }
    }
    *file = NULL;
    return true;
}

// A folder with an __init__ is a package: it runs first, then its __main__ is the program.
static bool find_in_folder(const Str *folder, const char *leaf, const char *name, MainModule *found) {
    Str *init;
    TRY_BOOL_OR(find_file(folder, leaf, "/__init__", &init), false);
    if (init == NULL) {
        found->name = TRY_PTR_OR(str_from_c(name), false);
        return find_file(folder, leaf, "", &found->file);
    }
    found->package = TRY_PTR_OR(str_from_c(name), false);
    found->name = TRY_PTR_OR(str_format("%s.__main__", name), false);
    TRY_BOOL_OR(find_file(folder, leaf, "/__main__", &found->file), false);
    found->is_package_without_main = found->file == NULL;
    (void)TRY_OR(vm_import(name), false);
    return true;
}

bool main_module_find(const char *name, MainModule *found) {
    const char *dot = strrchr(name, '.');
    *found = (MainModule){.package = TRY_PTR_OR(str_new(name, dot ? (size_t)(dot - name) : 0), false)};
    Value path = TRY_OR(search_path(found->package), false);
    if (!value_is_list(path)) {
        return true;
    }
    for (size_t i = 0; i < value_list(path)->length && !found->file && !found->is_package_without_main; i++) {
        Value folder = value_list(path)->items[i];
        if (value_is_str(folder)) {
            TRY_BOOL_OR(find_in_folder(value_str(folder), dot ? dot + 1 : name, name, found), false);
        }
    }
    return true;
}
