#include "vm/import.h"

#include "gen/names.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/native.h"
#include "vm/import_parts.h"
#include "vm/import_wait.h"
#include "vm/roots_registry.h"
#include "vm/vm.h"

static Value modules;   // dict
static Value builtins;  // Module
static Value sys;       // Module

bool import_init(void) {
    vm_register_root(&modules);
    vm_register_root(&builtins);
    vm_register_root(&sys);
    builtins = sys = VALUE_NULL;
    import_forget_under_way();
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

Value vm_own_import(void) { return dict_get_str(((Module *)value_object(builtins))->namespace, NAME(__import__)); }

Value vm_own_builtins(const Dict *globals) {
    Value own = dict_get_str(globals, NAME(__builtins__));
    return value_is_null(builtins) || value_same(own, builtins) ? VALUE_UNDEF : own;
}

Value vm_own_builtin(Value own, Str *name) {
    if (value_has_type(own, &module_type)) {
        return object_find_attr(own, name);
    }
    Value found = object_get_item(own, value_from_object(name));
    if (value_is_raised(found) && error_matches(&KeyError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return found;
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

// Loading
// -----------------------------------------------------------------------------------------------------------------

bool vm_is_loading(Value module) {
    return value_is_instance(module, &module_type) && module_is_loading((Module *)value_object(module));
}

// What sys.modules holds.
static Value loaded_module(Str *name) { return dict_get(value_dict(modules), value_from_object(name)); }

static Value load_native(Str *name, const ModuleDef *def) {
    Module *module = TRY_PTR(module_from_def(def));
    TRY_BOOL(dict_set(value_dict(modules), value_from_object(name), value_from_object(module)));
    return value_from_object(module);
}

static Value raise_no_module(Str *name, Str *message) {
    return import_raise(&ModuleNotFoundError_type, message, value_from_object(name));
}

// Without a change of sys.meta_path the modules written in C come first; these need no spec.
static const ModuleDef *plain_native(Str *name) {
    const ModuleDef *def = native_module_find(name);
    if (def == NULL || value_is_null(sys)) {
        return def;
    }
    Value finders = dict_get_str(((Module *)value_object(sys))->namespace, NAME(meta_path));
    bool is_first = value_is_list(finders) && value_list(finders)->length > 0 &&
                    value_same(value_list(finders)->items[0], value_from_object(&BuiltinImporter_type));
    return is_first ? def : NULL;
}

static Value parent_path(Str *name, Value parent) {
    Value path = TRY(object_find_attr(parent, NAME(__path__)));
    if (value_is_undef(path)) {
        Str *package = TRY_PTR(module_parent_name(name));
        return raise_no_module(name, str_format("No module named %R; %R is not a package", value_from_object(name),
                                                value_from_object(package)));
    }
    return path;
}

// The path of a namespace package follows what sys.path is now.
static Value find_again(Str *name, Value parent, Value path) {
    Value loader = TRY(object_find_attr(parent, NAME(__loader__)));
    if (!value_has_type(loader, &NamespaceLoader_type) || !value_is_list(path)) {
        return VALUE_NONE;
    }
    Str *package = TRY_PTR(module_parent_name(name));
    Value above = VALUE_NONE;
    const Str *above_name = TRY_PTR(module_parent_name(package));
    if (above_name->length > 0) {
        above = TRY(object_find_attr(TRY(loaded_module((Str *)(uintptr_t)above_name)), NAME(__path__)));
    }
    Value spec = TRY(import_find_on_path(package, above));
    if (!value_has_type(spec, &ModuleSpec_type)) {
        return VALUE_NONE;
    }
    Value locations = ((ModuleSpec *)value_object(spec))->locations;
    if (!value_is_list(locations) || value_list(locations)->length <= value_list(path)->length) {
        return VALUE_NONE;
    }
    list_clear(value_list(path));
    TRY_BOOL(list_extend(value_list(path), locations));
    return import_find_spec(name, path, VALUE_NONE);
}

// `parent` VALUE_NULL: a top-level module.
static Value load_module(Str *name, Value parent) {
    const ModuleDef *def = plain_native(name);
    if (def != NULL) {
        return load_native(name, def);
    }
    Value path = value_is_null(parent) ? VALUE_NONE : TRY(parent_path(name, parent));
    Value spec = TRY(import_find_spec(name, path, VALUE_NONE));
    if (value_is_none(spec) && !value_is_null(parent)) {
        spec = TRY(find_again(name, parent, path));
    }
    if (value_is_none(spec)) {
        return raise_no_module(name, str_format("No module named %R", value_from_object(name)));
    }
    return import_load(spec);
}

// A parent that refuses the attribute does without.
static bool bind_in_parent(Value parent, Str *last, Value module) {
    if (!object_set_attr(parent, last, module)) {
        TRY_BOOL_OR(error_matches(&AttributeError_type), false);
        error_clear();
    }
    return true;
}

// `last` is the last part of the name. None in sys.modules stops the import of that module; as a package above others,
// which !is_last tells, it is only no package.
static Value import_one(Str *name, Str *last, Value parent, bool is_last) {
    Value module = TRY(loaded_module(name));
    if (value_is_none(module) && is_last) {
        return raise_no_module(name, str_format("import of %S halted; None in sys.modules", name));
    }
    if (!value_is_undef(module)) {
        TRY_BOOL(import_wait(name));
        return module;
    }
    if (last->length == 0) {
        return value_is_null(parent) ? raise_error(&ValueError_type, "Empty module name")
                                     : raise_no_module(name, str_format("No module named %R", value_from_object(name)));
    }
    ImportUnderWay under_way;
    import_begin(&under_way, name);
    module = load_module(name, parent);
    import_end(&under_way);
    if (value_is_raised(module)) {
        return RAISED;
    }
    if (!value_is_null(parent)) {
        TRY_BOOL(bind_in_parent(parent, last, module));
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
        Str *prefix = TRY_PTR(end == name->length ? str_interned(name) : str_intern(str_text(name), end));
        Str *last = start == 0 ? prefix : TRY_PTR(str_intern(str_text(name) + start, end - start));
        module = TRY(import_one(prefix, last, module, end == name->length));
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

static Value package_of_spec(Value spec) {
    Value parent = TRY(object_get_attr(spec, NAME(parent)));
    return value_is_str(parent) ? parent : raise_error(&TypeError_type, "__spec__.parent must be a string");
}

static Value current_package(Value globals) {
    Dict *dict = value_dict(globals);
    Value package = dict_get_str(dict, NAME(__package__));
    if (!value_is_undef(package) && !value_is_none(package)) {
        return value_is_str(package) ? package : raise_error(&TypeError_type, "package must be a string");
    }
    Value spec = dict_get_str(dict, NAME(__spec__));
    if (!value_is_undef(spec) && !value_is_none(spec)) {
        return package_of_spec(spec);
    }
    Value name = dict_get_str(dict, NAME(__name__));
    if (value_is_undef(name)) {
        return raise_error(&KeyError_type, "'__name__' not in globals");
    }
    if (!value_is_str(name)) {
        return raise_error(&TypeError_type, "__name__ must be a string");
    }
    bool is_package = !value_is_undef(dict_get_str(dict, NAME(__path__)));
    return is_package ? name : value_from_object(TRY_PTR(module_parent_name(value_str(name))));
}

static Value resolve_relative(Str *name, intptr_t level, Value globals) {
    if (value_is_undef(globals)) {
        return raise_error(&KeyError_type, "'__name__' not in globals");
    }
    if (!value_is_dict(globals)) {
        return raise_error(&TypeError_type, "globals must be a dict");
    }
    Str *package = value_str(TRY(current_package(globals)));
    if (package->length == 0) {
        return raise_error(&ImportError_type, "attempted relative import with no known parent package");
    }
    for (intptr_t up = 1; up < level; up++) {
        package = TRY_PTR(module_parent_name(package));
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
    Value module = import_one(full, name, package, true);
    if (!value_is_raised(module)) {
        return true;
    }
    // Only the submodule itself may be missing; import_from says so if nothing else has the name.
    if (error_matches(&ModuleNotFoundError_type)) {
        ImportError *error = (ImportError *)value_object(vm_context->pending);
        Value halted = dict_get_str(value_dict(modules), full);
        if (value_is_str(error->module_name) && str_equal(value_str(error->module_name), full) &&
            !value_is_none(halted)) {
            error_clear();
            return true;
        }
    }
    return false;
}

static bool import_names(Value package, Str *package_name, Value names, bool is_all);

static bool raise_bad_item(const Str *package_name, Value item, bool is_all) {
    return is_all ? raise_false(&TypeError_type, "Item in %S.__all__ must be str, not %T", package_name, item)
                  : raise_false(&TypeError_type, "Item in ``from list'' must be str, not %T", item);
}

static bool import_listed(Value package, Str *package_name, Value name, bool is_all) {
    if (!value_is_any_str(name)) {
        return raise_bad_item(package_name, name, is_all);
    }
    if (!str_equal_c(value_str(name), "*")) {
        return import_submodule(package, package_name, TRY_PTR_OR(str_interned(value_str(name)), false));
    }
    Value all = is_all ? VALUE_UNDEF : TRY_OR(object_find_attr(package, NAME(__all__)), false);
    return value_is_undef(all) || import_names(package, package_name, all, true);
}

static bool import_names(Value package, Str *package_name, Value names, bool is_all) {
    Value iterator = TRY_OR(object_iter(names), false);
    for (;;) {
        Value name = TRY_OR(object_next(iterator), false);
        if (value_is_stop(name)) {
            return true;
        }
        TRY_BOOL_OR(import_listed(package, package_name, name, is_all), false);
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
        TRY_BOOL(import_names(module, name, from_list, false));
    }
    return module;
}
