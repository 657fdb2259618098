#include "modules/std/lazy.h"

#include "gen/names.h"
#include "objects/list.h"
#include "vm/api.h"
#include "vm/import.h"

static bool str_equals_c(const Str *str, const char *text) {
    return str->length == strlen(text) && memcmp(str_text(str), text, str->length) == 0;
}

Value lazy_attribute(const char *module_name, const LazyName *table, size_t count, Str *name) {
    for (size_t i = 0; i < count; i++) {
        if (!str_equals_c(name, table[i].name)) {
            continue;
        }
        Value submodule = TRY(vm_import(table[i].submodule));
        Str *interned = TRY_PTR(str_interned(name));
        Value found = TRY(object_get_attr(submodule, interned));
        Value module = TRY(vm_import(module_name));
        TRY_BOOL(object_set_attr(module, interned, found));
        return found;
    }
    return raise_error(&AttributeError_type, "module '%s' has no attribute '%S'", module_name, name);
}

bool lazy_set_path(Dict *namespace, const char *module_name) {
    List *path = TRY_PTR_OR(list_new(0), false);
    Value directories = vm_path();
    for (size_t i = 0; value_is_list(directories) && i < value_list(directories)->length; i++) {
        Value directory = value_list(directories)->items[i];
        if (value_is_str(directory)) {
            bool bare = value_str(directory)->length == 0;
            Str *folder = TRY_PTR_OR(str_format("%V%s%s", directory, bare ? "" : "/", module_name), false);
            TRY_BOOL_OR(list_append(path, value_from_object(folder)), false);
        }
    }
    return dict_set_str(namespace, NAME(__path__), value_from_object(path));
}
