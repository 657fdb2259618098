// ModuleSpec.
#include "objects/module_spec.h"

#include "gen/module_spec.h"
#include "heap/gc.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "vm/api.h"

static ModuleSpec *as_spec(Value v) { return (ModuleSpec *)value_object(v); }

static void fill(ModuleSpec *spec, Value name, Value loader, Value origin) {
    spec->name = name;
    spec->loader = loader;
    spec->origin = origin;
    spec->loader_state = spec->locations = spec->cached = VALUE_NONE;
}

ModuleSpec *module_spec_new(Value name, Value loader, Value origin) {
    ModuleSpec *spec = TRY_PTR_OR(gc_new(&ModuleSpec_type, sizeof(ModuleSpec)), NULL);
    fill(spec, name, loader, origin);
    return spec;
}

METHOD(ModuleSpec, __init__) {
    ModuleSpec *spec = as_spec(args->self);
    bool is_package;
    TRY_BOOL(object_truth(args->is_package, &is_package));
    fill(spec, args->name, args->loader, args->origin);
    spec->loader_state = args->loader_state;
    if (is_package) {
        spec->locations = value_from_object(TRY_PTR(list_new(0)));
    }
    return VALUE_NONE;
}

Str *module_parent_name(const Str *name) {
    const char *text = str_text(name);
    for (size_t index = name->length; index-- > 0;) {
        if (text[index] == '.') {
            return str_intern(text, index);
        }
    }
    return (Str *)(uintptr_t)&str_empty;
}

bool module_spec_is_initializing(Value spec) {
    if (value_has_type(spec, &ModuleSpec_type)) {
        return as_spec(spec)->initializing;
    }
    Value mark = value_is_none(spec) ? VALUE_FALSE : object_find_attr(spec, NAME(_initializing));
    bool initializing = false;
    if (value_is_raised(mark) || (!value_is_undef(mark) && !object_truth(mark, &initializing))) {
        error_clear();
    }
    return initializing;
}

// A field that has not been set, in an instance whose class did not call __init__.
static Value field(Value v) { return value_is_null(v) ? VALUE_NONE : v; }

#define FIELD(attribute, member)                                            \
    GETTER(ModuleSpec, attribute) { return field(as_spec(self)->member); }  \
    SETTER(ModuleSpec, attribute) {                                         \
        as_spec(self)->member = value_is_undef(value) ? VALUE_NONE : value; \
        return true;                                                        \
    }
FIELD(name, name)
FIELD(loader, loader)
FIELD(origin, origin)
FIELD(loader_state, loader_state)
FIELD(submodule_search_locations, locations)
FIELD(cached, cached)

#define FLAG(attribute, member)                                                      \
    GETTER(ModuleSpec, attribute) { return value_from_bool(as_spec(self)->member); } \
    SETTER(ModuleSpec, attribute) {                                                  \
        as_spec(self)->member = false;                                               \
        return value_is_undef(value) || object_truth(value, &as_spec(self)->member); \
    }
FLAG(has_location, has_location)
FLAG(_initializing, initializing)

// The package of a package is itself.
GETTER(ModuleSpec, parent) {
    Value name = field(as_spec(self)->name);
    if (!value_is_none(field(as_spec(self)->locations)) || !value_is_str(name)) {
        return name;
    }
    return value_from_object(TRY_PTR(module_parent_name(value_str(name))));
}

static Value spec_repr(Value self) {
    const ModuleSpec *spec = as_spec(self);
    StrBuilder text;
    str_builder_init(&text);
    Str *start = TRY_PTR(str_format("ModuleSpec(name=%R, loader=%R", field(spec->name), field(spec->loader)));
    str_builder_add_str(&text, start);
    if (!value_is_none(field(spec->origin))) {
        str_builder_add_str(&text, TRY_PTR(str_format(", origin=%R", spec->origin)));
    }
    if (!value_is_none(field(spec->locations))) {
        str_builder_add_str(&text, TRY_PTR(str_format(", submodule_search_locations=%R", spec->locations)));
    }
    str_builder_add_c(&text, ")");
    return str_builder_finish(&text);
}

static Value spec_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_is_instance(other, &ModuleSpec_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const ModuleSpec *left = as_spec(self), *right = as_spec(other);
    const Value pairs[][2] = {{left->name, right->name},
                              {left->loader, right->loader},
                              {left->origin, right->origin},
                              {left->locations, right->locations},
                              {left->cached, right->cached}};
    bool equal = left->has_location == right->has_location;
    for (size_t i = 0; i < ARRAY_LENGTH(pairs) && equal; i++) {
        TRY_BOOL(object_equal(field(pairs[i][0]), field(pairs[i][1]), &equal));
    }
    return value_from_bool(equal == (op == OP_EQ));
}

static void spec_trace(Object *self) {
    ModuleSpec *spec = (ModuleSpec *)self;
    gc_visit(spec->name);
    gc_visit(spec->loader);
    gc_visit(spec->origin);
    gc_visit(spec->loader_state);
    gc_visit(spec->locations);
    gc_visit(spec->cached);
    gc_visit_object(spec->attributes);
}

const Slots ModuleSpec_slots = {
    .size = sizeof(ModuleSpec),
    .dict_offset = offsetof(ModuleSpec, attributes),
    .trace = spec_trace,
    .repr = spec_repr,
    .compare = spec_compare,
};
