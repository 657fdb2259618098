// Loading modules: from a spec to a module in sys.modules whose code has run.
#include "gen/names.h"
#include "heap/gc.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"
#include "vm/loader.h"
#include "vm/vm.h"

static bool is_native(Value spec) { return value_has_type(spec, &ModuleSpec_type); }

static Value spec_get(Value spec, Str *name) {
    Value found = TRY(object_find_attr(spec, name));
    return value_is_undef(found) ? VALUE_NONE : found;
}

// Describing
// -----------------------------------------------------------------------------------------------------------------

// Only modules of Python's own type whose names are all in their dict: nothing can be in the way.
static bool is_plain(Value module) {
    return value_has_type(module, &module_type) && ((Module *)value_object(module))->def == NULL;
}

static bool describe_plain(Module *module, const Str *name, Value value, bool override) {
    Value present = override ? VALUE_UNDEF : dict_get_str(module->namespace, name);
    return (!value_is_undef(present) && !value_is_none(present)) || dict_set_str(module->namespace, name, value);
}

// A module that refuses an attribute does without.
static bool describe_one(Value module, Str *name, Value value, bool override) {
    if (is_plain(module)) {
        return describe_plain((Module *)value_object(module), name, value, override);
    }
    if (!override) {
        Value present = TRY_OR(object_find_attr(module, name), false);
        if (!value_is_undef(present) && !value_is_none(present)) {
            return true;
        }
    }
    if (object_set_attr(module, name, value)) {
        return true;
    }
    if (!error_matches(&AttributeError_type)) {
        return false;
    }
    error_clear();
    return true;
}

static bool describe_location(Value module, Value spec, bool override) {
    bool has_location;
    TRY_BOOL_OR(object_truth(TRY_OR(spec_get(spec, NAME(has_location)), false), &has_location), false);
    if (has_location) {
        Value origin = TRY_OR(spec_get(spec, NAME(origin)), false);
        TRY_BOOL_OR(describe_one(module, NAME(__file__), origin, override), false);
        Value cached = TRY_OR(spec_get(spec, NAME(cached)), false);
        return value_is_none(cached) || describe_one(module, NAME(__cached__), cached, override);
    }
    Value loader = TRY_OR(spec_get(spec, NAME(loader)), false);
    bool is_namespace = value_has_type(loader, &NamespaceLoader_type);
    return !is_namespace || describe_one(module, NAME(__file__), VALUE_NONE, override);
}

bool import_describe(Value module, Value spec, bool override) {
    static const Value nothing = {0};
    const struct {
        Str *name, *source;
    } parts[] = {{NAME(__name__), NAME(name)}, {NAME(__loader__), NAME(loader)}, {NAME(__package__), NAME(parent)}};
    for (size_t i = 0; i < ARRAY_LENGTH(parts); i++) {
        Value value = TRY_OR(object_find_attr(spec, parts[i].source), false);
        if (!value_is_undef(value) && !value_same(value, nothing)) {
            TRY_BOOL_OR(describe_one(module, parts[i].name, value, override), false);
        }
    }
    TRY_BOOL_OR(describe_one(module, NAME(__spec__), spec, true), false);
    Value locations = TRY_OR(spec_get(spec, NAME(submodule_search_locations)), false);
    if (!value_is_none(locations)) {
        TRY_BOOL_OR(describe_one(module, NAME(__path__), locations, override), false);
    }
    return describe_location(module, spec, override);
}

// Making
// -------------------------------------------------------------------------------------------------------------------

static bool is_ours(Value loader) {
    return value_has_type(loader, &SourceFileLoader_type) || value_has_type(loader, &SourcelessFileLoader_type) ||
           value_has_type(loader, &NamespaceLoader_type) || value_same(loader, value_from_object(&FrozenImporter_type));
}

// What the loader makes; None: an ordinary module.
static Value create(Value loader, Value spec) {
    if (value_is_none(loader) || is_ours(loader)) {
        return VALUE_NONE;
    }
    Value make = TRY(object_find_attr(loader, NAME(create_module)));
    if (!value_is_undef(make)) {
        return vm_call_1(make, spec);
    }
    if (!value_is_undef(TRY(object_find_attr(loader, NAME(exec_module))))) {
        return raise_error(&ImportError_type, "loaders that define exec_module() must also define create_module()");
    }
    return VALUE_NONE;
}

Value import_make(Value spec) {
    Value module = TRY(create(TRY(spec_get(spec, NAME(loader))), spec));
    if (value_is_none(module)) {
        Value name = TRY(object_get_attr(spec, NAME(name)));
        if (!value_is_any_str(name)) {
            return raise_error(&TypeError_type, "module() argument 'name' must be str, not %T", name);
        }
        module = value_from_object(TRY_PTR(module_new(value_str(name))));
    }
    TRY_BOOL(import_describe(module, spec, false));
    return module;
}

// Running
// -------------------------------------------------------------------------------------------------------------------

static Dict *namespace_of(Value module) {
    if (value_is_instance(module, &module_type)) {
        return module_full_dict((Module *)value_object(module));
    }
    Value dict = TRY_OR(object_get_attr(module, NAME(__dict__)), NULL);
    return value_is_dict(dict) ? value_dict(dict) : raise_null(&TypeError_type, "a module's __dict__ must be a dict");
}

static const Code *compile_file(Str *file) {
    Str *text = TRY_PTR_OR(vm_loader->read(file), NULL);
    CompileRequest request = {.source = str_text(text),
                              .length = text->length,
                              .filename = file,
                              .mode = COMPILE_EXEC,
                              .keep_columns = true,
                              .is_decoded = true,
                              .is_file = true};
    return vm_compile(&request);
}

// The code of a file: frozen, read from a compiled file, or compiled now. NULL = raised.
static const Code *import_code_of_file(Str *file) {
    const Code *frozen = vm_loader->frozen(file);
    return frozen != NULL ? frozen : vm_is_compiled_name(file) ? vm_read_compiled(file) : compile_file(file);
}

Value import_run_file(Value module, Str *file) {
    Dict *namespace = TRY_PTR(namespace_of(module));
    const Code *code = TRY_PTR(import_code_of_file(file));
    return vm_exec(code, namespace, VALUE_NULL);
}

Value import_raise(const Type *type, Str *message, Value name) {
    (void)raise_with_value(type, value_from_object(TRY_PTR(message)));
    if (error_matches(&ImportError_type)) {
        ((ImportError *)value_object(vm_context->pending))->module_name = name;
    }
    return RAISED;
}

static bool run(Value module, Value spec, Value name) {
    Value loader = TRY_OR(spec_get(spec, NAME(loader)), false);
    if (value_is_none(loader)) {
        Value locations = TRY_OR(spec_get(spec, NAME(submodule_search_locations)), false);
        return !value_is_none(locations) ||
               !value_is_raised(import_raise(&ImportError_type, str_from_c("missing loader"), name));
    }
    return !value_is_raised(vm_call_method(loader, NAME(exec_module), 1, &module));
}

static bool set_initializing(Value spec, bool initializing) {
    if (is_native(spec)) {
        ((ModuleSpec *)value_object(spec))->initializing = initializing;
        return true;
    }
    return describe_one(spec, NAME(_initializing), value_from_bool(initializing), true);
}

static void forget(Value name) {
    Value error = error_fetch();
    if (value_is_raised(dict_pop(vm_modules(), name))) {
        error_clear();
    }
    (void)raise_instance(error);
}

// A module may replace itself in sys.modules; it comes last there, behind those that it imported.
static Value final_module(Value name) {
    Value module = TRY(dict_pop(vm_modules(), name));
    if (value_is_undef(module)) {
        return raise_with_value(&KeyError_type, name);
    }
    TRY_BOOL(dict_set(vm_modules(), name, module));
    return module;
}

// A loader of the old kind makes, enters and runs the module itself. VALUE_UNDEF if this is none.
static Value load_by_old_loader(Value spec) {
    Value loader = TRY(object_get_attr(spec, NAME(loader)));
    if (value_is_none(loader) || is_ours(loader) || !value_is_undef(TRY(object_find_attr(loader, NAME(exec_module))))) {
        return VALUE_UNDEF;
    }
    Value method = TRY(object_get_attr(loader, NAME(load_module)));
    Value name = TRY(object_get_attr(spec, NAME(name)));
    TRY(vm_call_1(method, name));
    Value module = TRY(final_module(name));
    TRY_BOOL(describe_one(module, NAME(__loader__), loader, false));
    TRY_BOOL(describe_one(module, NAME(__package__), TRY(spec_get(spec, NAME(parent))), false));
    TRY_BOOL(describe_one(module, NAME(__spec__), spec, false));
    return module;
}

Value import_load(Value spec) {
    Value loaded = TRY(load_by_old_loader(spec));
    if (!value_is_undef(loaded)) {
        return loaded;
    }
    Value module = TRY(import_make(spec));
    Value name = TRY(object_get_attr(spec, NAME(name)));
    TRY_BOOL(dict_set(vm_modules(), name, module));
    TRY_BOOL(set_initializing(spec, true));
    bool ok = run(module, spec, name);
    if (!ok) {
        forget(name);
        Value error = error_fetch();
        if (!set_initializing(spec, false)) {
            error_clear();
        }
        return raise_instance(error);
    }
    TRY_BOOL(set_initializing(spec, false));
    return final_module(name);
}
