// The module type.
#include "objects/module.h"

#include "gen/module.h"
#include "heap/gc.h"
#include "objects/doc.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/lookup.h"
#include "objects/module_spec.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static Module *as_module(Value v) { return (Module *)value_object(v); }

// Making one
// ------------------------------------------------------------------------------------------------------------

static bool fill_namespace(Dict *namespace, Value name, Value doc) {
    Str *const none_names[] = {NAME(__package__), NAME(__loader__), NAME(__spec__)};
    TRY_BOOL_OR(dict_set_str(namespace, NAME(__name__), name), false);
    TRY_BOOL_OR(dict_set_str(namespace, NAME(__doc__), doc), false);
    for (size_t i = 0; i < ARRAY_LENGTH(none_names); i++) {
        TRY_BOOL_OR(dict_set_str(namespace, none_names[i], VALUE_NONE), false);
    }
    return true;
}

static Dict *namespace_new(void) {
    Dict *namespace = TRY_PTR_OR(dict_new(), NULL);
    dict_enable_keys_id(namespace);
    return namespace;
}

Module *module_new(Str *name) {
    Module *module = TRY_PTR_OR(gc_new(&module_type, sizeof(Module)), NULL);
    module->namespace = TRY_PTR_OR(namespace_new(), NULL);
    TRY_BOOL_OR(fill_namespace(module->namespace, value_from_object(name), VALUE_NONE), NULL);
    return module;
}

// The namespace of a flash module holds only what is not the same for all of them, to save RAM.
Module *module_from_def(const ModuleDef *def) {
    Module *module = TRY_PTR_OR(gc_new(&module_type, sizeof(Module)), NULL);
    module->namespace = TRY_PTR_OR(namespace_new(), NULL);
    module->def = def;
    TRY_BOOL_OR(dict_set_str(module->namespace, NAME(__name__), value_from_object(native_module_name(def))), NULL);
    TRY_BOOL_OR(def->init == NULL || def->init(module->namespace), NULL);
    return module;
}

METHOD(module, __init__) {
    if (!value_is_instance(args->name, &str_type)) {
        return raise_error(&TypeError_type, "module() argument 'name' must be str, not %T", args->name);
    }
    Module *module = as_module(args->self);
    if (module->namespace == NULL) {
        module->namespace = TRY_PTR(namespace_new());
    }
    TRY_BOOL(fill_namespace(module->namespace, args->name, args->doc));
    return VALUE_NONE;
}

static bool has_namespace(Module *module) {
    if (module->namespace == NULL) {
        module->namespace = TRY_PTR_OR(namespace_new(), false);
    }
    return true;
}

// Attributes
// ------------------------------------------------------------------------------------------------------------

static Value native_spec(Module *module) {
    static const Str origin FLASH_ALIGNED = {
        .object = {&str_type}, .length = 8, .flags = STR_FLASH, .text = "built-in"};
    ModuleSpec *spec = TRY_PTR(module_spec_new(value_from_object(native_module_name(module->def)),
                                               value_from_object(&BuiltinImporter_type), value_from_object(&origin)));
    TRY_BOOL(dict_set_str(module->namespace, NAME(__spec__), value_from_object(spec)));
    return value_from_object(spec);
}

// What the import system says of a module in flash is made when it is asked for.
static Value native_description(Module *module, const Str *name) {
    if (name == NAME(__doc__)) {
        return doc_value(module->def->doc);
    }
    if (name == NAME(__spec__)) {
        return native_spec(module);
    }
    if (name == NAME(__loader__)) {
        return value_from_object(&BuiltinImporter_type);
    }
    return name == NAME(__package__) ? value_from_object(TRY_PTR(module_parent_name(native_module_name(module->def))))
                                     : VALUE_UNDEF;
}

static Value flash_get(Module *module, const Str *name) {
    Value member = members_find(module->def->members, name);
    if (value_has_type(member, &native_property_type)) {
        return ((const NativeProperty *)value_object(member))->get(value_from_object(module));
    }
    if (!value_is_undef(member)) {
        return member;
    }
    return native_description(module, name);
}

Value module_get(Module *module, const Str *name) {
    Value value = dict_get_str(module->namespace, name);
    bool in_flash = value_is_undef(value) && module->def != NULL;
    return in_flash ? flash_get(module, name) : value;
}

static bool copy_description(Module *module) {
    Str *const names[] = {NAME(__doc__), NAME(__package__), NAME(__loader__), NAME(__spec__)};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (value_is_undef(dict_get_str(module->namespace, names[i]))) {
            Value value = TRY_OR(native_description(module, names[i]), false);
            TRY_BOOL_OR(dict_set_str(module->namespace, names[i], value), false);
        }
    }
    return true;
}

static bool copy_flash_members(Module *module) {
    TRY_BOOL_OR(copy_description(module), false);
    for (size_t i = 0; i < members_count(module->def->members); i++) {
        const Str *name = members_at(module->def->members, i).name;
        if (value_is_undef(dict_get_str(module->namespace, name))) {
            Value value = TRY_OR(flash_get(module, name), false);
            TRY_BOOL_OR(dict_set_str(module->namespace, name, value), false);
        }
    }
    return true;
}

Dict *module_full_dict(Module *module) {
    TRY_BOOL_OR(has_namespace(module), NULL);
    if (module->def != NULL) {
        TRY_BOOL_OR(copy_flash_members(module), NULL);
    }
    return module->namespace;
}

GETTER(module, __dict__) { return value_from_object(TRY_PTR(module_full_dict(as_module(self)))); }

GETTER(module, __annotations__) {
    Value annotations = module_get(as_module(self), NAME(__annotations__));
    if (value_is_undef(annotations)) {
        annotations = value_from_object(TRY_PTR(dict_new()));
        TRY_BOOL(dict_set_str(as_module(self)->namespace, NAME(__annotations__), annotations));
    }
    return annotations;
}
SETTER(module, __annotations__) {
    if (!value_is_undef(value)) {
        return dict_set_str(as_module(self)->namespace, NAME(__annotations__), value);
    }
    return dict_delete_str(as_module(self)->namespace, NAME(__annotations__)) ||
           raise_false(&AttributeError_type, "__annotations__");
}

// A submodule that is still being imported is not an attribute of its package yet.
static bool is_loading_submodule(Value module_name, Str *name) {
    Str *full = str_format("%V.%S", module_name, name);
    Value submodule = full == NULL ? RAISED : dict_get(vm_modules(), value_from_object(full));
    if (value_is_raised(submodule)) {
        error_clear();
        return false;
    }
    return value_is_instance(submodule, &module_type) && module_is_loading(as_module(submodule));
}

bool module_is_loading(Module *module) {
    return module->namespace != NULL && !value_is_undef(dict_get_str(module->namespace, NAME(__spec__))) &&
           module_spec_is_initializing(dict_get_str(module->namespace, NAME(__spec__)));
}

static void raise_missing(Module *module, Value module_name, Str *name) {
    if (!value_is_instance(module_name, &str_type)) {
        raise_error(&AttributeError_type, "module has no attribute '%S'", name);
    } else if (module_is_loading(module)) {
        raise_error(&AttributeError_type,
                    "partially initialized module '%V' has no attribute '%S' (most likely due to a circular import)",
                    module_name, name);
    } else if (is_loading_submodule(module_name, name)) {
        raise_error(&AttributeError_type,
                    "cannot access submodule '%S' of module '%V' (most likely due to a circular import)", name,
                    module_name);
    } else {
        raise_error(&AttributeError_type, "module '%V' has no attribute '%S'", module_name, name);
    }
}

static Value raise_no_module_attribute(Module *module, Str *name) {
    raise_missing(module, dict_get_str(module->namespace, NAME(__name__)), name);
    Value exception = error_fetch();
    if (value_has_type(exception, &AttributeError_type)) {
        ((AttributeError *)value_object(exception))->name = value_from_object(name);
        ((AttributeError *)value_object(exception))->object = value_from_object(module);
    }
    return raise_instance(exception);
}

Value module_find_attr(Value self, Str *name) {
    Module *module = as_module(self);
    TRY_BOOL(has_namespace(module));
    Value class_value = type_lookup(value_type(self), name);
    if (!value_is_undef(class_value) && value_is_data_descriptor(class_value) && name != NAME(__doc__)) {
        return descriptor_get(class_value, self, value_type(self));
    }
    Value found = TRY(module_get(module, name));
    if (!value_is_undef(found)) {
        return found;
    }
    if (!value_is_undef(class_value)) {
        return descriptor_get(class_value, self, value_type(self));
    }
    Value fallback = module_get(module, NAME(__getattr__));
    return value_is_undef(fallback) ? VALUE_UNDEF : vm_call_1(fallback, value_from_object(name));
}

static Value module_get_attr(Value self, Str *name) {
    Value found = TRY(module_find_attr(self, name));
    return value_is_undef(found) ? raise_no_module_attribute(as_module(self), name) : found;
}

// A flash member can only be missing if the module no longer looks into flash.
static bool make_deletable(Module *module, const Str *name) {
    bool in_flash = module->def != NULL && !value_is_undef(members_find(module->def->members, name));
    if (in_flash && value_is_undef(dict_get_str(module->namespace, name))) {
        TRY_PTR_OR(module_full_dict(module), false);
        module->def = NULL;
    }
    return true;
}

// The names of a flash module may be cached as its members, so a change of it is a change of cached facts.
static bool module_set_attr(Value self, Str *name, Value value) {
    Module *module = as_module(self);
    TRY_BOOL_OR(has_namespace(module), false);
    Value class_value = type_lookup(value_type(self), name);
    if (!value_is_undef(class_value) && value_is_data_descriptor(class_value) && name != NAME(__doc__)) {
        return object_generic_set_attr(self, name, value);
    }
    if (module->def != NULL) {
        lookup_flush();
    }
    if (!value_is_undef(value)) {
        return dict_set_str(module->namespace, name, value);
    }
    TRY_BOOL_OR(make_deletable(module, name), false);
    if (!dict_delete_str(module->namespace, name)) {
        raise_error(&AttributeError_type, "'%T' object has no attribute '%S'", self, name);
        return false;
    }
    return true;
}

// Of what is built in or frozen.
static bool ships_with_adder(Module *module) {
    Value spec = dict_get_str(module->namespace, NAME(__spec__));
    if (value_is_undef(spec) || !value_has_type(spec, &ModuleSpec_type)) {
        return false;
    }
    Value loader = ((const ModuleSpec *)value_object(spec))->loader;
    return value_same(loader, value_from_object(&BuiltinImporter_type)) ||
           value_same(loader, value_from_object(&FrozenImporter_type));
}

// What __getattr__ of our own modules loads when it is asked for: __all__ names it.
static bool append_lazy_names(Module *module, List *names) {
    if (!ships_with_adder(module) || value_is_undef(module_get(module, NAME(__getattr__)))) {
        return true;
    }
    Value all = TRY_OR(object_find_attr(value_from_object(module), NAME(__all__)), false);
    if (value_is_undef(all)) {
        return true;
    }
    const Tuple *public = value_tuple(TRY_OR(tuple_from_iterable(all), false));
    for (size_t i = 0; i < public->length; i++) {
        Value name = public->items[i];
        bool missing = value_is_str(name) && value_is_undef(module_get(module, value_str(name)));
        TRY_BOOL_OR(!missing || list_append(names, name), false);
    }
    return true;
}

METHOD(module, __dir__) {
    Module *module = as_module(args->self);
    TRY_BOOL(has_namespace(module));
    Value own = module_get(module, NAME(__dir__));
    if (!value_is_undef(own)) {
        return vm_call_values(own, 0, NULL);
    }
    TRY_BOOL(module->def == NULL || copy_description(module));
    List *names = TRY_PTR(list_new(module->namespace->length));
    uint32_t position = 0;
    Value key, value;
    while (dict_next(module->namespace, &position, &key, &value)) {
        TRY_BOOL(list_append(names, key));
    }
    for (size_t i = 0; module->def != NULL && i < members_count(module->def->members); i++) {
        const Str *name = members_at(module->def->members, i).name;
        if (value_is_undef(dict_get_str(module->namespace, name))) {
            TRY_BOOL(list_append(names, value_from_object(name)));
        }
    }
    TRY_BOOL(append_lazy_names(module, names));
    return value_from_object(names);
}

// What stands behind the name. A module's own file counts only without a spec.
static Str *repr_with_spec(const ModuleSpec *spec) {
    if (value_has_type(spec->loader, &NamespaceLoader_type)) {
        return str_format("<module %R (namespace) from %R>", spec->name, spec->locations);
    }
    if (value_is_none(spec->origin)) {
        return value_is_none(spec->loader) ? str_format("<module %R>", spec->name)
                                           : str_format("<module %R (%R)>", spec->name, spec->loader);
    }
    return spec->has_location ? str_format("<module %R from %R>", spec->name, spec->origin)
                              : str_format("<module %R (%V)>", spec->name, spec->origin);
}

static Str *repr_without_spec(const Module *module) {
    Value name = dict_get_str(module->namespace, NAME(__name__));
    Value file = dict_get_str(module->namespace, NAME(__file__));
    Value loader = dict_get_str(module->namespace, NAME(__loader__));
    Str *unknown = TRY_PTR_OR(str_from_c("?"), NULL);
    name = value_is_undef(name) ? value_from_object(unknown) : name;
    if (!value_is_undef(file)) {
        return str_format("<module %R from %R>", name, file);
    }
    return value_is_undef(loader) || value_is_none(loader) ? str_format("<module %R>", name)
                                                           : str_format("<module %R (%R)>", name, loader);
}

static Value module_repr(Value self) {
    Module *module = as_module(self);
    TRY_BOOL(has_namespace(module));
    Value spec = dict_get_str(module->namespace, NAME(__spec__));
    Value name = dict_get_str(module->namespace, NAME(__name__));
    Str *text;
    if (value_has_type(spec, &ModuleSpec_type)) {
        text = repr_with_spec((const ModuleSpec *)value_object(spec));
    } else if (module->def != NULL && value_is_undef(spec)) {
        text = str_format("<module %R (built-in)>", name);
    } else {
        text = repr_without_spec(module);
    }
    return value_from_object(TRY_PTR(text));
}

static void module_trace(Object *self) { gc_visit_object(((Module *)self)->namespace); }

const Slots module_slots = {
    .size = sizeof(Module),
    .type_flags = TYPE_OWN_LOOKUP_ID,
    .dict_offset = offsetof(Module, namespace),
    .trace = module_trace,
    .repr = module_repr,
    .get_attr = module_get_attr,
    .set_attr = module_set_attr,
};
