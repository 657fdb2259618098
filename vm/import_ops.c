// The import statements.
#include "gen/names.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "vm/call.h"
#include "vm/import.h"
#include "vm/ops.h"

Step op_import(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Value *registers = frame->registers + instruction_a(i);
    Value globals = value_from_object(frame_globals(frame));
    intptr_t level = value_small_int(registers[1]);
    return step_store(frame, instruction_a(i),
                      vm_import_statement(constant_name_bx(frame, i, ext), registers[0], level, globals));
}

// The str attribute of a module, or VALUE_UNDEF.
static Value text_attribute(Value module, Str *name) {
    Value found = object_find_attr(module, name);
    if (value_is_raised(found)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return value_is_str(found) ? found : VALUE_UNDEF;
}

static Value import_error_message(Value module, Str *name) {
    Value module_name = text_attribute(module, NAME(__name__));
    Value file = text_attribute(module, NAME(__file__));
    Str *unknown = TRY_PTR(str_from_c("<unknown module name>"));
    module_name = value_is_undef(module_name) ? value_from_object(unknown) : module_name;
    Str *message;
    if (vm_is_loading(module)) {
        message = str_format(
            "cannot import name '%S' from partially initialized module '%V' (most likely due to a circular import) "
            "(%V)",
            name, module_name, value_is_undef(file) ? value_from_object(unknown) : file);
    } else if (value_is_undef(file)) {
        message = str_format("cannot import name '%S' from '%V' (unknown location)", name, module_name);
    } else {
        message = str_format("cannot import name '%S' from '%V' (%V)", name, module_name, file);
    }
    return value_from_object(TRY_PTR(message));
}

static Value none_if_undefined(Value v) { return value_is_undef(v) ? VALUE_NONE : v; }

static Value raise_cannot_import(Value module, Str *name) {
    Value message = TRY(import_error_message(module, name));
    Value module_name = text_attribute(module, NAME(__name__));
    Value file = text_attribute(module, NAME(__file__));
    (void)raise_with_value(&ImportError_type, message);
    if (error_matches(&ImportError_type)) {
        ImportError *error = (ImportError *)value_object(vm_context->pending);
        error->module_name = none_if_undefined(module_name);
        error->path = none_if_undefined(file);
    }
    return RAISED;
}

// A submodule that is still being imported is not an attribute of its package yet.
Value vm_import_from(Value module, Str *name) {
    Value found = TRY(object_find_attr(module, name));
    if (!value_is_undef(found)) {
        return found;
    }
    Value module_name = text_attribute(module, NAME(__name__));
    if (!value_is_undef(module_name)) {
        Str *full = TRY_PTR(str_format("%V.%S", module_name, name));
        found = TRY(dict_get(vm_modules(), value_from_object(full)));
        if (!value_is_undef(found)) {
            return found;
        }
    }
    return raise_cannot_import(module, name);
}

Step op_import_from(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Value module = frame->registers[instruction_b(i)];
    return step_store(frame, instruction_a(i), vm_import_from(module, constant_name_c(frame, i, ext)));
}

// import *
// ----------------------------------------------------------------------------------------------------------------

static bool store_name(Value namespace, Str *name, Value value) {
    if (value_is_dict(namespace)) {
        return dict_set_str(value_dict(namespace), name, value);
    }
    return object_set_item(namespace, value_from_object(name), value);
}

static bool copy_listed(Value module, Value all, Value namespace) {
    Value iterator = TRY_OR(object_iter(all), false);
    for (;;) {
        Value name = TRY_OR(object_next(iterator), false);
        if (value_is_stop(name)) {
            return true;
        }
        if (!value_is_str(name)) {
            Value module_name = text_attribute(module, NAME(__name__));
            return raise_false(&TypeError_type, "Item in %V.__all__ must be str, not %T", module_name, name);
        }
        Str *interned = TRY_PTR_OR(str_interned(value_str(name)), false);
        Value value = TRY_OR(object_get_attr(module, interned), false);
        TRY_BOOL_OR(store_name(namespace, interned, value), false);
    }
}

static bool copy_public(Value module, Value namespace) {
    if (!value_has_type(module, &module_type)) {
        return raise_false(&ImportError_type, "from-import-* object has no __dict__ and no __all__");
    }
    Dict *dict = TRY_PTR_OR(module_full_dict((Module *)value_object(module)), false);
    uint32_t position = 0;
    Value key;
    Value value;
    while (dict_next(dict, &position, &key, &value)) {
        if (!value_is_str(key) || (value_str(key)->length > 0 && str_text(value_str(key))[0] == '_')) {
            continue;
        }
        Str *interned = TRY_PTR_OR(str_interned(value_str(key)), false);
        TRY_BOOL_OR(store_name(namespace, interned, value), false);
    }
    return true;
}

Step op_import_star(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value module = frame->registers[instruction_a(i)];
    bool has_namespace = frame->flags & FRAME_NAMESPACE;
    Value namespace = has_namespace ? frame->namespace : value_from_object(frame_globals(frame));
    Value all = TRY_OR(object_find_attr(module, NAME(__all__)), STEP_RAISED);
    return step_bool(value_is_undef(all) ? copy_public(module, namespace) : copy_listed(module, all, namespace));
}
