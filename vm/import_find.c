// Finding modules: sys.meta_path, and the search along a path.
#include "gen/names.h"
#include "heap/gc.h"
#include "objects/list.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"
#include "vm/loader.h"

const Loader *vm_loader;

// What one directory, or all of them, have.
typedef struct {
    Str *file;        // of the source; NULL for a namespace package
    Value locations;  // list of directories if it is a package; VALUE_NONE
    Value spec;       // what a finder of sys.path_hooks says; VALUE_NONE
} Found;

static Str *join_path(const Str *directory, const Str *name, const char *ending) {
    bool slash = directory->length > 0 && str_text(directory)[directory->length - 1] != '/';
    StrBuilder path;
    str_builder_init(&path);
    (void)str_builder_add_str(&path, directory);
    (void)(slash && str_builder_add_char(&path, '/'));
    (void)str_builder_add_str(&path, name);
    (void)str_builder_add_c(&path, ending);
    const Value joined = TRY_OR(str_builder_finish(&path), NULL);
    return value_str(joined);
}

static LoaderKind stat_path(const Str *path) { return vm_loader == NULL ? LOADER_MISSING : vm_loader->stat(path); }

static bool found_package(Found *found, Str *directory, Str *file) {
    List *path = TRY_PTR_OR(list_new(1), false);
    TRY_BOOL_OR(list_append(path, value_from_object(directory)), false);
    found->locations = value_from_object(path);
    found->file = file;
    return true;
}

// The source if there is one, else the compiled file: so what was edited last runs, on boards without a clock too.
// NULL with *ok set: there is neither.
static Str *find_file(const Str *directory, const Str *name, bool *ok) {
    static const char *const endings[] = {".py", ".adc"};
    *ok = true;
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++) {
        Str *file = join_path(directory, name, endings[i]);
        LoaderKind kind = file != NULL ? stat_path(file) : LOADER_RAISED;
        *ok = kind != LOADER_RAISED;
        if (!*ok || kind == LOADER_FILE) {
            return *ok ? file : NULL;
        }
    }
    return NULL;
}

// A directory without __init__ is remembered in `found` as a part of a namespace package.
static bool found_directory(Found *found, Str *path, Str *init) {
    if (init != NULL || value_is_none(found->locations)) {
        return found_package(found, path, init);
    }
    return list_append(value_list(found->locations), value_from_object(path));
}

// Look into one directory. *done: a module or regular package was found.
static bool find_in(const Str *directory, const Str *name, Found *found, bool *done) {
    bool ok;
    Str *path = TRY_PTR_OR(join_path(directory, name, ""), false), *file;
    LoaderKind kind = stat_path(path);
    TRY_BOOL_OR(kind != LOADER_RAISED, false);
    bool is_directory = kind == LOADER_DIRECTORY;
    if (is_directory) {
        file = find_file(path, NAME(__init__), &ok);
        if (!ok || file != NULL) {
            *done = true;
            return ok && found_directory(found, path, file);
        }
    }
    file = find_file(directory, name, &ok);
    if (!ok || file != NULL) {
        *found = (Found){file, VALUE_NONE, VALUE_NONE};
        *done = true;
        return ok;
    }
    return !is_directory || found_directory(found, path, NULL);
}

// Finders of path entries
// -------------------------------------------------------------------------------------------------

static Value sys_get(Str *name) {
    Value sys = TRY(dict_get(vm_modules(), value_from_object(NAME(sys))));
    return value_is_undef(sys) ? sys : object_find_attr(sys, name);
}

// The first hook that does not raise ImportError decides; None if there is none.
static Value ask_hooks(Value hooks, Value entry) {
    for (size_t i = 0; i < value_list(hooks)->length; i++) {
        Value finder = vm_call_1(value_list(hooks)->items[i], entry);
        if (!value_is_raised(finder)) {
            return finder;
        }
        if (!error_matches(&ImportError_type)) {
            return RAISED;
        }
        error_clear();
    }
    return VALUE_NONE;
}

// The finder that sys.path_hooks has for the entry, remembered in sys.path_importer_cache; None: the usual search.
static Value path_entry_finder(Value entry) {
    Value cache = TRY(sys_get(NAME(path_importer_cache)));
    Value hooks = TRY(sys_get(NAME(path_hooks)));
    if (!value_is_dict(cache) || !value_is_list(hooks) ||
        (value_list(hooks)->length == 0 && value_dict(cache)->length == 0)) {
        return VALUE_NONE;
    }
    Value finder = TRY(dict_get(value_dict(cache), entry));
    if (value_is_undef(finder)) {
        finder = TRY(ask_hooks(hooks, entry));
        TRY_BOOL(dict_set(value_dict(cache), entry, finder));
    }
    return finder;
}

static bool is_list_with_items(Value v) { return value_is_list(v) && value_list(v)->length > 0; }

// A spec without a loader is a part of a namespace package.
static bool take_hook_spec(Value spec, Found *found, bool *done) {
    Value loader = TRY_OR(object_find_attr(spec, NAME(loader)), false);
    if (value_is_undef(loader) || !value_is_none(loader)) {
        found->spec = spec;
        *done = true;
        return true;
    }
    Value locations = TRY_OR(object_find_attr(spec, NAME(submodule_search_locations)), false);
    if (!is_list_with_items(locations)) {
        return true;
    }
    if (value_is_none(found->locations)) {
        found->locations = value_from_object(TRY_PTR_OR(list_new(1), false));
    }
    return list_extend(value_list(found->locations), locations);
}

static bool find_in_entry(Value entry, Str *name, const Str *last, Found *found, bool *done) {
    Value finder = TRY_OR(path_entry_finder(entry), false);
    if (value_is_none(finder)) {
        return find_in(value_str(entry), last, found, done);
    }
    Value argument = value_from_object(name);
    Value spec = TRY_OR(vm_call_method(finder, NAME(find_spec), 1, &argument), false);
    return value_is_none(spec) || take_hook_spec(spec, found, done);
}

static bool is_root_or_empty(const Str *path) { return path->length == 0 || str_equal_c(path, "/"); }

// A folder that was searched just before: "" and "/" stand beside each other in sys.path.
static bool was_searched(const Str *entry, const Str *before) {
    return before != NULL && vm_loader != NULL && is_root_or_empty(entry) && is_root_or_empty(before) &&
           vm_loader->is_at_root();
}

static bool search(Value path, Str *name, Found *found) {
    *found = (Found){NULL, VALUE_NONE, VALUE_NONE};
    const char *dot = memrchr(str_text(name), '.', name->length);
    size_t start = dot == NULL ? 0 : (size_t)(dot + 1 - str_text(name));
    Str *last = TRY_PTR_OR(str_intern(str_text(name) + start, name->length - start), false);
    Value iterator = TRY_OR(object_iter(path), false);
    const Str *before = NULL;
    for (bool done = false; !done;) {
        Value entry = TRY_OR(object_next(iterator), false);
        if (value_is_stop(entry)) {
            return true;
        }
        if (value_is_str(entry) && !was_searched(value_str(entry), before)) {
            before = value_str(entry);
            TRY_BOOL_OR(find_in_entry(entry, name, last, found, &done), false);
        }
    }
    return true;
}

// Specs
// -------------------------------------------------------------------------------------------------------------------

static Value loader_for(Str *name, const Found *found) {
    static const char frozen[] = ".frozen/";
    if (found->file != NULL && found->file->length > sizeof frozen - 1 &&
        memcmp(str_text(found->file), frozen, sizeof frozen - 1) == 0) {
        return value_from_object(&FrozenImporter_type);
    }
    const Type *type = found->file == NULL                ? &NamespaceLoader_type
                       : vm_is_compiled_name(found->file) ? &SourcelessFileLoader_type
                                                          : &SourceFileLoader_type;
    SourceFileLoader *loader = TRY_PTR(gc_new(type, sizeof(SourceFileLoader)));
    loader->name = value_from_object(name);
    loader->path = found->file != NULL ? value_from_object(found->file) : found->locations;
    return value_from_object(loader);
}

static Value spec_of(Str *name, const Found *found) {
    Value origin = found->file != NULL ? value_from_object(found->file) : VALUE_NONE;
    ModuleSpec *spec = TRY_PTR(module_spec_new(value_from_object(name), TRY(loader_for(name, found)), origin));
    spec->locations = found->locations;
    spec->has_location = found->file != NULL;
    return value_from_object(spec);
}

Value import_find_on_path(Str *name, Value path) {
    Value entries = value_is_none(path) ? vm_path() : path;
    Found found;
    if (value_is_undef(entries)) {
        return VALUE_NONE;
    }
    TRY_BOOL(search(entries, name, &found));
    if (!value_is_none(found.spec)) {
        return found.spec;
    }
    return found.file == NULL && value_is_none(found.locations) ? VALUE_NONE : spec_of(name, &found);
}

bool import_describe_main(Dict *namespace, Str *file, Str *name) {
    const Found found = {file, VALUE_NONE, VALUE_NONE};
    if (name == NULL) {
        return dict_set_str(namespace, NAME(__loader__), TRY_OR(loader_for(NAME(__main__), &found), false));
    }
    Value spec = TRY_OR(spec_of(name, &found), false);
    return dict_set_str(namespace, NAME(__loader__), ((ModuleSpec *)value_object(spec))->loader) &&
           dict_set_str(namespace, NAME(__spec__), spec);
}

Value import_find_builtin(Str *name) {
    static const Str origin FLASH_ALIGNED = {
        .object = {&str_type}, .length = 8, .flags = STR_FLASH, .text = "built-in"};
    if (native_module_find(name) == NULL) {
        return VALUE_NONE;
    }
    ModuleSpec *spec = TRY_PTR(
        module_spec_new(value_from_object(name), value_from_object(&BuiltinImporter_type), value_from_object(&origin)));
    return value_from_object(spec);
}

// sys.meta_path
// -------------------------------------------------------------------------------------------------------------------

static Value ask_finder(Value finder, Str *name, Value path, Value target) {
    if (value_same(finder, value_from_object(&BuiltinImporter_type))) {
        return import_find_builtin(name);
    }
    if (value_same(finder, value_from_object(&PathFinder_type))) {
        return import_find_on_path(name, path);
    }
    if (value_same(finder, value_from_object(&FrozenImporter_type))) {
        return VALUE_NONE;
    }
    Value find = TRY(object_find_attr(finder, NAME(find_spec)));
    const Value arguments[] = {value_from_object(name), path, target};
    return value_is_undef(find) ? VALUE_NONE : vm_call_values(find, ARRAY_LENGTH(arguments), arguments);
}

Value import_find_spec(Str *name, Value path, Value target) {
    Value finders = TRY(sys_get(NAME(meta_path)));
    if (value_is_undef(finders)) {
        return import_find_builtin(name);
    }
    if (value_is_none(finders)) {
        return raise_error(&ImportError_type, "sys.meta_path is None, Python is likely shutting down");
    }
    Value iterator = TRY(object_iter(finders));
    for (;;) {
        Value finder = TRY(object_next(iterator));
        if (value_is_stop(finder)) {
            return VALUE_NONE;
        }
        Value spec = TRY(ask_finder(finder, name, path, target));
        if (!value_is_none(spec)) {
            return spec;
        }
    }
}
