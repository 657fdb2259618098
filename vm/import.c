#include "vm/import.h"

#include "gen/names.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/native.h"
#include "vm/roots_registry.h"
#include "vm/vm.h"

const Loader *vm_loader;
static Value modules;   // dict
static Value builtins;  // Module
static Value sys;       // Module

bool import_init(void) {
    vm_register_root(&modules);
    vm_register_root(&builtins);
    vm_register_root(&sys);
    builtins = sys = VALUE_NULL;
    Dict *dict = TRY_PTR_OR(dict_new(), false);
    modules = value_from_object(dict);
    builtins = TRY_OR(vm_import("builtins"), false);
    sys = TRY_OR(vm_import("sys"), false);
    return true;
}

Dict *vm_modules(void) { return value_dict(modules); }

Value vm_path(void) { return dict_get_str(((Module *)value_object(sys))->namespace, NAME(path)); }

Value vm_builtin(const Str *name) {
    if (value_is_null(builtins)) {
        return VALUE_UNDEF;
    }
    Module *module = (Module *)value_object(builtins);
    Value found = dict_get_str(module->namespace, name);
    return value_is_undef(found) && module->def != NULL ? members_find(module->def->members, name) : found;
}

// Compiling
// ---------------------------------------------------------------------------------------------------------------

static const Type *compile_error_type(CompileErrorKind kind) {
    return kind == COMPILE_ERROR_INDENTATION ? &IndentationError_type
           : kind == COMPILE_ERROR_TAB       ? &TabError_type
                                             : &SyntaxError_type;
}

enum {
    ERROR_PLACE_PARTS = 6
};

static Value compile_error_args(const CompileRequest *request, const CompileError *error) {
    Value place[ERROR_PLACE_PARTS] = {
        value_from_object(request->filename), VALUE_NONE, VALUE_NONE, VALUE_NONE, VALUE_NONE, VALUE_NONE};
    if (error->line > 0) {
        bool is_empty = request->length == 0;  // an error in nothing is in line 0
        place[1] = value_from_small_int(is_empty ? 0 : error->line);
        place[2] = value_from_small_int(is_empty ? 0 : error->column);
        place[3] = error->text == NULL ? VALUE_NONE : value_from_object(error->text);
        place[4] = value_from_small_int(is_empty ? 0 : error->end_line);
        place[5] = error->has_end ? value_from_small_int(error->end_column) : VALUE_NONE;
    }
    Tuple *details = TRY_PTR(tuple_from(place, ERROR_PLACE_PARTS));
    Str *message = TRY_PTR(str_from_c(error->message));
    return tuple_pair(value_from_object(message), value_from_object(details));
}

void vm_raise_compile_error(const CompileRequest *request, const CompileError *error) {
    if (error->kind == COMPILE_ERROR_RAISED) {
        return;
    }
    Value args = compile_error_args(request, error);
    if (value_is_raised(args)) {
        return;
    }
    Exception *exception = exception_new(compile_error_type(error->kind), value_tuple(args));
    if (exception != NULL) {
        vm_context->pending = value_from_object(exception);
    }
}

Code *vm_compile(const CompileRequest *request) {
    CompileError error = {0};
    Code *code = compile_source(request, &error);
    if (code == NULL) {
        vm_raise_compile_error(request, &error);
    }
    return code;
}

// Finding
// -----------------------------------------------------------------------------------------------------------------

typedef struct {
    Str *file;           // source file; NULL for a namespace package
    Value package_path;  // list of directories if it is a package; VALUE_NONE
} Found;

static Str *join_path(const Str *directory, const Str *name, const char *ending) {
    bool slash = directory->length > 0 && str_text(directory)[directory->length - 1] != '/';
    return str_format("%S%s%S%s", directory, slash ? "/" : "", name, ending);
}

static LoaderKind stat_path(const Str *path) { return path == NULL ? LOADER_MISSING : vm_loader->stat(path); }

static bool found_package(Found *found, Str *directory, Str *file) {
    List *path = TRY_PTR_OR(list_new(1), false);
    TRY_BOOL_OR(list_append(path, value_from_object(directory)), false);
    found->package_path = value_from_object(path);
    found->file = file;
    return true;
}

// Look into one directory. *done: a module or regular package was found. A directory without __init__.py is remembered
// in `found` as a part of a namespace package.
static bool find_in(const Str *directory, const Str *name, Found *found, bool *done) {
    Str *path = TRY_PTR_OR(join_path(directory, name, ""), false);
    if (stat_path(path) == LOADER_DIRECTORY) {
        Str *init = TRY_PTR_OR(join_path(path, NAME(__init__), ".py"), false);
        if (stat_path(init) == LOADER_FILE) {
            *done = true;
            return found_package(found, path, init);
        }
    }
    Str *file = TRY_PTR_OR(join_path(directory, name, ".py"), false);
    if (stat_path(file) == LOADER_FILE) {
        *found = (Found){file, VALUE_NONE};
        *done = true;
        return true;
    }
    if (stat_path(path) != LOADER_DIRECTORY) {
        return true;
    }
    return value_is_none(found->package_path) ? found_package(found, path, NULL)
                                              : list_append(value_list(found->package_path), value_from_object(path));
}

// False = raised. Nothing found: file NULL and package_path NONE.
static bool find_source(Value directories, const Str *name, Found *found) {
    *found = (Found){NULL, VALUE_NONE};
    if (vm_loader == NULL || !value_is_list(directories)) {
        return true;
    }
    const List *list = value_list(directories);
    bool done = false;
    for (size_t index = 0; index < list->length && !done; index++) {
        if (value_is_str(list->items[index])) {
            TRY_BOOL_OR(find_in(value_str(list->items[index]), name, found, &done), false);
        }
    }
    return true;
}

// Loading
// -----------------------------------------------------------------------------------------------------------------

static Str *parent_name(const Str *name) {
    const char *text = str_text(name);
    for (size_t index = name->length; index-- > 0;) {
        if (text[index] == '.') {
            return str_intern(text, index);
        }
    }
    return (Str *)(uintptr_t)&str_empty;
}

static bool describe_module(Module *module, const Str *name, const Found *found) {
    Dict *namespace = module->namespace;
    bool is_package = !value_is_none(found->package_path);
    const Str *package = is_package ? name : TRY_PTR_OR(parent_name(name), false);
    TRY_BOOL_OR(dict_set_str(namespace, NAME(__package__), value_from_object(package)), false);
    if (is_package) {
        TRY_BOOL_OR(dict_set_str(namespace, NAME(__path__), found->package_path), false);
    }
    return found->file == NULL || dict_set_str(namespace, NAME(__file__), value_from_object(found->file));
}

static bool run_source(Module *module, Str *file) {
    Str *text = TRY_PTR_OR(vm_loader->read(file), false);
    CompileRequest request = {.source = str_text(text),
                              .length = text->length,
                              .filename = file,
                              .mode = COMPILE_EXEC,
                              .keep_columns = true,
                              .is_file = true};
    Code *code = TRY_PTR_OR(vm_compile(&request), false);
    return !value_is_raised(vm_exec(code, module->namespace, VALUE_NULL));
}

// Modules whose code is running, innermost first.
typedef struct Loading {
    const struct Loading *previous;
    Value module;
} Loading;
static const Loading *loading;

bool vm_is_loading(Value module) {
    for (const Loading *at = loading; at != NULL; at = at->previous) {
        if (value_same(at->module, module)) {
            return true;
        }
    }
    return false;
}

static bool run_module(Module *module, Str *file) {
    Loading this_one = {loading, value_from_object(module)};
    loading = &this_one;
    bool done = run_source(module, file);
    loading = this_one.previous;
    return done;
}

// What sys.modules holds in the end, since a module may replace itself there.
static Value loaded_module(Str *name) { return dict_get(value_dict(modules), value_from_object(name)); }

static void forget_module(Str *name) {
    Value error = error_fetch();
    if (value_is_raised(dict_pop(value_dict(modules), value_from_object(name)))) {
        error_clear();
    }
    vm_context->pending = error;
}

static Value load_source(Str *name, const Found *found) {
    Module *module = TRY_PTR(module_new(name));
    TRY_BOOL(describe_module(module, name, found));
    TRY_BOOL(dict_set(value_dict(modules), value_from_object(name), value_from_object(module)));
    if (found->file != NULL && !run_module(module, found->file)) {
        forget_module(name);
        return RAISED;
    }
    return loaded_module(name);
}

static Value load_native(Str *name, const ModuleDef *def) {
    Module *module = TRY_PTR(module_from_def(def));
    TRY_BOOL(dict_set(value_dict(modules), value_from_object(name), value_from_object(module)));
    return value_from_object(module);
}

static Value raise_not_found(const Type *type, Str *message, Str *name) {
    Value error = value_from_object(message);
    (void)raise_with_value(type, error);
    if (error_matches(&ImportError_type)) {
        ((ImportError *)value_object(vm_context->pending))->module_name = value_from_object(name);
    }
    return RAISED;
}

static Value raise_no_module(Str *name, const char *suffix, Str *parent) {
    Str *message = parent == NULL ? str_format("No module named '%S'", name)
                                  : str_format("No module named '%S'; '%S'%s", name, parent, suffix);
    return raise_not_found(&ModuleNotFoundError_type, TRY_PTR(message), name);
}

// `parent` VALUE_NULL: a top-level module. `last` is the last component of `name`.
static Value load_module(Str *name, Str *last, Value parent) {
    const ModuleDef *def = native_module_find(name);
    if (def != NULL) {
        return load_native(name, def);
    }
    Value directories = vm_path();
    if (!value_is_null(parent)) {
        directories = TRY(object_find_attr(parent, NAME(__path__)));
        if (value_is_undef(directories)) {
            return raise_no_module(name, " is not a package", TRY_PTR(parent_name(name)));
        }
    }
    Found found;
    TRY_BOOL(find_source(directories, last, &found));
    if (found.file == NULL && value_is_none(found.package_path)) {
        return raise_no_module(name, "", NULL);
    }
    return load_source(name, &found);
}

static Value import_one(Str *name, Str *last, Value parent) {
    Value module = TRY(loaded_module(name));
    if (value_is_none(module)) {
        Str *message = TRY_PTR(str_format("import of %S halted; None in sys.modules", name));
        return raise_not_found(&ModuleNotFoundError_type, message, name);
    }
    if (!value_is_undef(module)) {
        return module;
    }
    module = TRY(load_module(name, last, parent));
    if (!value_is_null(parent)) {
        TRY_BOOL(object_set_attr(parent, last, module));
    }
    return module;
}

// Import every package on the way. *top is the first.
static Value import_dotted(Str *name, Value *top) {
    TRY_BOOL(vm_check_stack());
    Value module = VALUE_NULL;
    size_t start = 0;
    for (size_t end = 0; end <= name->length; end++) {
        if (end < name->length && str_text(name)[end] != '.') {
            continue;
        }
        Str *prefix = TRY_PTR(str_intern(str_text(name), end));
        Str *last = TRY_PTR(str_intern(str_text(name) + start, end - start));
        module = TRY(import_one(prefix, last, module));
        if (start == 0) {
            *top = module;
        }
        start = end + 1;
    }
    return module;
}

Value vm_import_module(Str *name) {
    Value top;
    return import_dotted(name, &top);
}

Value vm_import(const char *dotted_name) {
    Str *name = TRY_PTR(str_from_c(dotted_name));
    return vm_import_module(name);
}

// Relative names
// ----------------------------------------------------------------------------------------------------------

static Value current_package(Value globals) {
    if (!value_is_dict(globals)) {
        return raise_error(&KeyError_type, "'__name__' not in globals");
    }
    Value package = dict_get_str(value_dict(globals), NAME(__package__));
    if (value_is_str(package)) {
        return package;
    }
    Value name = dict_get_str(value_dict(globals), NAME(__name__));
    if (!value_is_str(name)) {
        return raise_error(&KeyError_type, "'__name__' not in globals");
    }
    bool is_package = !value_is_undef(dict_get_str(value_dict(globals), NAME(__path__)));
    return is_package ? name : value_from_object(TRY_PTR(parent_name(value_str(name))));
}

static Value resolve_relative(Str *name, intptr_t level, Value globals) {
    Str *package = value_str(TRY(current_package(globals)));
    if (package->length == 0) {
        return raise_error(&ImportError_type, "attempted relative import with no known parent package");
    }
    for (intptr_t up = 1; up < level; up++) {
        package = TRY_PTR(parent_name(package));
        if (package->length == 0) {
            return raise_error(&ImportError_type, "attempted relative import beyond top-level package");
        }
    }
    Str *absolute = name->length == 0 ? package : str_format("%S.%S", package, name);
    return value_from_object(TRY_PTR(absolute));
}

// From-lists
// --------------------------------------------------------------------------------------------------------------

static bool import_submodule(Value package, Str *package_name, Str *name) {
    Value found = TRY_OR(object_find_attr(package, name), false);
    if (!value_is_undef(found)) {
        return true;
    }
    Str *full = TRY_PTR_OR(str_format("%S.%S", package_name, name), false);
    full = TRY_PTR_OR(str_interned(full), false);
    Value module = import_one(full, name, package);
    if (!value_is_raised(module)) {
        return true;
    }
    // Only the submodule itself may be missing; import_from says so if nothing else has the name.
    if (error_matches(&ModuleNotFoundError_type)) {
        ImportError *error = (ImportError *)value_object(vm_context->pending);
        if (value_is_str(error->module_name) && str_equal(value_str(error->module_name), full)) {
            error_clear();
            return true;
        }
    }
    return false;
}

static bool import_names(Value package, Str *package_name, Value names);

static bool import_listed(Value package, Str *package_name, Value name) {
    if (!value_is_str(name)) {
        return raise_false(&TypeError_type, "Item in ``from list'' must be str, not %T", name);
    }
    if (!str_equal_c(value_str(name), "*")) {
        return import_submodule(package, package_name, TRY_PTR_OR(str_interned(value_str(name)), false));
    }
    Value all = TRY_OR(object_find_attr(package, NAME(__all__)), false);
    return value_is_undef(all) || import_names(package, package_name, all);
}

static bool import_names(Value package, Str *package_name, Value names) {
    Value iterator = TRY_OR(object_iter(names), false);
    for (;;) {
        Value name = TRY_OR(object_next(iterator), false);
        if (value_is_stop(name)) {
            return true;
        }
        TRY_BOOL_OR(import_listed(package, package_name, name), false);
    }
}

static bool is_package(Value module, bool *result) {
    Value path = TRY_OR(object_find_attr(module, NAME(__path__)), false);
    *result = !value_is_undef(path);
    return true;
}

// `import a.b` binds a; `from . import x` and `import .a` do not occur without a from-list.
Value vm_import_statement(Str *name, Value from_list, intptr_t level, Value globals) {
    if (level < 0) {
        return raise_error(&ValueError_type, "level must be >= 0");
    }
    if (level > 0) {
        name = value_str(TRY(resolve_relative(name, level, globals)));
    } else if (name->length == 0) {
        return raise_error(&ValueError_type, "Empty module name");
    }
    Value top;
    Value module = TRY(import_dotted(name, &top));
    bool has_list;
    TRY_BOOL(object_truth(from_list, &has_list));
    if (!has_list) {
        return level == 0 ? top : module;
    }
    bool package;
    TRY_BOOL(is_package(module, &package));
    if (package) {
        TRY_BOOL(import_names(module, name, from_list));
    }
    return module;
}
