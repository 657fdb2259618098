// The finders and loaders as Python sees them. What they do is in import_find.c and import_load.c.
#include "gen/importers.h"
#include "heap/gc.h"
#include "objects/bytes.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"
#include "vm/loader.h"
#include "vm/vm.h"

static bool check_name(Value name) {
    return value_is_str(name) || raise_false(&TypeError_type, "module name must be a string");
}

// BuiltinImporter
// -----------------------------------------------------------------------------------------------------------

METHOD(BuiltinImporter, find_spec) {
    TRY_BOOL(check_name(args->fullname));
    return import_find_builtin(value_str(args->fullname));
}

METHOD(BuiltinImporter, create_module) {
    Value name = TRY(object_get_attr(args->spec, NAME(name)));
    TRY_BOOL(check_name(name));
    const ModuleDef *def = native_module_find(value_str(name));
    if (def == NULL) {
        return import_raise(&ImportError_type, str_format("%R is not a built-in module", name), name);
    }
    return value_from_object(TRY_PTR(module_from_def(def)));
}

METHOD(BuiltinImporter, exec_module) { return VALUE_NONE; }

static Value require_builtin(Value name, Value result) {
    TRY_BOOL(check_name(name));
    if (native_module_find(value_str(name)) == NULL) {
        return import_raise(&ImportError_type, str_format("%R is not a built-in module", name), name);
    }
    return result;
}

METHOD(BuiltinImporter, is_package) { return require_builtin(args->fullname, VALUE_FALSE); }
METHOD(BuiltinImporter, get_code) { return require_builtin(args->fullname, VALUE_NONE); }
METHOD(BuiltinImporter, get_source) { return require_builtin(args->fullname, VALUE_NONE); }

// FrozenImporter
// ------------------------------------------------------------------------------------------------------------

static bool ends_with(Value text, const char *ending) {
    size_t length = strlen(ending);
    return value_is_str(text) && value_str(text)->length >= length &&
           memcmp(str_text(value_str(text)) + value_str(text)->length - length, ending, length) == 0;
}

static bool is_init(Value path) { return ends_with(path, "/__init__.py") || ends_with(path, "/__init__.adc"); }

// The modules of the image are found where .frozen stands in sys.path.
METHOD(FrozenImporter, find_spec) { return VALUE_NONE; }
METHOD(FrozenImporter, create_module) { return VALUE_NONE; }
METHOD(FrozenImporter, get_source) { return VALUE_NONE; }
METHOD(FrozenImporter, is_package) {
    Value module = TRY(dict_get(vm_modules(), args->fullname));
    return value_from_bool(!value_is_undef(module) && !value_is_undef(TRY(object_find_attr(module, NAME(__path__)))));
}

static Value run_origin(Value module) {
    Value spec = TRY(object_get_attr(module, NAME(__spec__)));
    Value origin = TRY(object_get_attr(spec, NAME(origin)));
    return value_is_str(origin) ? import_run_file(module, value_str(origin)) : VALUE_NONE;
}

METHOD(FrozenImporter, exec_module) {
    TRY(run_origin(args->module));
    return VALUE_NONE;
}

// PathFinder
// ----------------------------------------------------------------------------------------------------------------

METHOD(PathFinder, find_spec) {
    TRY_BOOL(check_name(args->fullname));
    return import_find_on_path(value_str(args->fullname), args->path);
}
METHOD(PathFinder, invalidate_caches) { return VALUE_NONE; }

// SourceFileLoader
// ----------------------------------------------------------------------------------------------------------

static SourceFileLoader *as_loader(Value v) { return (SourceFileLoader *)value_object(v); }
static Value field(Value v) { return value_is_null(v) ? VALUE_NONE : v; }

METHOD(SourceFileLoader, __init__) {
    as_loader(args->self)->name = args->fullname;
    as_loader(args->self)->path = args->path;
    return VALUE_NONE;
}

GETTER(SourceFileLoader, name) { return field(as_loader(self)->name); }
SETTER(SourceFileLoader, name) {
    as_loader(self)->name = value_is_undef(value) ? VALUE_NONE : value;
    return true;
}
GETTER(SourceFileLoader, path) { return field(as_loader(self)->path); }
SETTER(SourceFileLoader, path) {
    as_loader(self)->path = value_is_undef(value) ? VALUE_NONE : value;
    return true;
}

// The path, for the module that this is the loader of, or for None.
static Value path_for(Value self, Value name) {
    Value own = field(as_loader(self)->name);
    bool same = true;
    if (!value_is_none(name)) {
        TRY_BOOL(object_equal(own, name, &same));
    }
    if (!same) {
        return import_raise(&ImportError_type, str_format("loader for %V cannot handle %V", own, name), name);
    }
    return field(as_loader(self)->path);
}

static Str *path_text(Value self, Value name) {
    Value path = TRY_OR(path_for(self, name), NULL);
    return value_is_str(path) ? value_str(path)
                              : raise_null(&TypeError_type, "the path of a loader must be str, not %T", path);
}

METHOD(SourceFileLoader, create_module) { return VALUE_NONE; }
METHOD(SourceFileLoader, get_filename) { return path_for(args->self, args->fullname); }

METHOD(SourceFileLoader, get_data) {
    if (!value_is_str(args->path)) {
        return raise_error(&TypeError_type, "expected str, bytes or os.PathLike object, not %T", args->path);
    }
    return value_from_object(TRY_PTR(vm_loader->read_bytes(value_str(args->path))));
}

METHOD(SourceFileLoader, get_source) {
    Str *path = TRY_PTR(path_text(args->self, args->fullname));
    Str *text = vm_loader->read(path);
    if (text == NULL && error_matches(&OSError_type)) {
        Value cause = error_fetch();
        (void)import_raise(&ImportError_type, str_from_c("source not available through get_data()"), args->fullname);
        Value error = error_fetch();
        ((Exception *)value_object(error))->cause = cause;
        return raise_instance(error);
    }
    return text == NULL ? RAISED : value_from_object(text);
}

METHOD(SourceFileLoader, source_to_code) {
    Value compile = vm_builtin(NAME(compile));
    const Value arguments[] = {args->data, args->path, value_from_object(NAME(exec))};
    return vm_call_values(compile, ARRAY_LENGTH(arguments), arguments);
}

METHOD(SourceFileLoader, get_code) {
    Value path = TRY(vm_call_method(args->self, NAME(get_filename), 1, &args->fullname));
    Value data = TRY(vm_call_method(args->self, NAME(get_data), 1, &path));
    const Value arguments[] = {data, path};
    return vm_call_method(args->self, NAME(source_to_code), 2, arguments);
}

// A subclass may have its own way to the code.
METHOD(SourceFileLoader, exec_module) {
    if (value_has_type(args->self, &SourceFileLoader_type)) {
        TRY(import_run_file(args->module, TRY_PTR(path_text(args->self, VALUE_NONE))));
        return VALUE_NONE;
    }
    Value name = TRY(object_get_attr(args->module, NAME(__name__)));
    Value code = TRY(vm_call_method(args->self, NAME(get_code), 1, &name));
    if (value_is_none(code)) {
        Str *message = str_format("cannot load module %R when get_code() returns None", name);
        return import_raise(&ImportError_type, message, VALUE_NONE);
    }
    const Value arguments[] = {code, TRY(object_get_attr(args->module, NAME(__dict__)))};
    return vm_call_values(vm_builtin(NAME(exec)), ARRAY_LENGTH(arguments), arguments);
}

METHOD(SourceFileLoader, load_module) {
    Value name = value_is_none(args->fullname) ? field(as_loader(args->self)->name) : args->fullname;
    ModuleSpec *spec = TRY_PTR(module_spec_new(name, args->self, TRY(path_for(args->self, name))));
    spec->has_location = true;
    return import_load(value_from_object(spec));
}

METHOD(SourceFileLoader, is_package) { return value_from_bool(is_init(TRY(path_for(args->self, args->fullname)))); }

// SourcelessFileLoader
// -----------------------------------------------------------------------------------------------------

METHOD(SourcelessFileLoader, __init__) {
    as_loader(args->self)->name = args->fullname;
    as_loader(args->self)->path = args->path;
    return VALUE_NONE;
}
GETTER(SourcelessFileLoader, name) { return field(as_loader(self)->name); }
GETTER(SourcelessFileLoader, path) { return field(as_loader(self)->path); }
METHOD(SourcelessFileLoader, create_module) { return VALUE_NONE; }
METHOD(SourcelessFileLoader, get_filename) { return path_for(args->self, args->fullname); }
METHOD(SourcelessFileLoader, get_source) { return VALUE_NONE; }
METHOD(SourcelessFileLoader, get_code) {
    return value_from_object(TRY_PTR(vm_read_compiled(TRY_PTR(path_text(args->self, args->fullname)))));
}
METHOD(SourcelessFileLoader, is_package) { return value_from_bool(is_init(TRY(path_for(args->self, args->fullname)))); }
METHOD(SourcelessFileLoader, exec_module) {
    TRY(import_run_file(args->module, TRY_PTR(path_text(args->self, VALUE_NONE))));
    return VALUE_NONE;
}

static void loader_trace(Object *self) {
    SourceFileLoader *loader = (SourceFileLoader *)self;
    gc_visit(loader->name);
    gc_visit(loader->path);
    gc_visit_object(loader->attributes);
}

const Slots SourceFileLoader_slots = {
    .size = sizeof(SourceFileLoader),
    .dict_offset = offsetof(SourceFileLoader, attributes),
    .trace = loader_trace,
};

// NamespaceLoader
// -----------------------------------------------------------------------------------------------------------

METHOD(NamespaceLoader, __init__) {
    as_loader(args->self)->name = args->name;
    as_loader(args->self)->path = args->path;
    return VALUE_NONE;
}
METHOD(NamespaceLoader, is_package) { return VALUE_TRUE; }
METHOD(NamespaceLoader, get_source) { return value_from_object(&str_empty); }
METHOD(NamespaceLoader, create_module) { return VALUE_NONE; }
METHOD(NamespaceLoader, exec_module) { return VALUE_NONE; }
METHOD(NamespaceLoader, get_code) {
    const Value arguments[] = {value_from_object(&str_empty), value_from_object(TRY_PTR(str_from_c("<string>"))),
                               value_from_object(NAME(exec))};
    return vm_call_values(vm_builtin(NAME(compile)), ARRAY_LENGTH(arguments), arguments);
}
