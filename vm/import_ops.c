// The import statements.
#include "gen/names.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "vm/call.h"
#include "vm/import.h"
#include "vm/ops.h"

// A program that replaces builtins.__import__ is asked instead.
static Value call_own_import(const Frame *frame, Str *name, const Value *registers, Value import) {
    Value globals = value_from_object(frame_globals(frame));
    Value locals = frame->flags & FRAME_NAMESPACE        ? frame->namespace
                   : frame->code->flags & CODE_NAMESPACE ? globals
                                                         : VALUE_NONE;
    const Value arguments[] = {value_from_object(name), globals, locals, registers[0], registers[1]};
    return vm_call_values(import, ARRAY_LENGTH(arguments), arguments);
}

Step op_import(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    const Value *registers = frame->registers + instruction_a(i);
    Str *name = constant_name_bx(frame, i, ext);
    Value builtins = vm_own_builtins(frame_globals(frame));
    Value own =
        value_is_undef(builtins) ? vm_own_import() : TRY_OR(vm_own_builtin(builtins, NAME(__import__)), STEP_RAISED);
    if (value_is_undef(own) && !value_is_undef(builtins)) {
        (void)raise_error(&ImportError_type, "__import__ not found");
        return STEP_RAISED;
    }
    if (!value_is_undef(own)) {
        return step_store(frame, instruction_a(i), call_own_import(frame, name, registers, own));
    }
    Value globals = value_from_object(frame_globals(frame));
    Value module = vm_import_statement(name, registers[0], value_small_int(registers[1]), globals);
    return step_store(frame, instruction_a(i), module);
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

static Value module_file(Value module) {
    return value_is_instance(module, &module_type) ? text_attribute(module, NAME(__file__)) : VALUE_UNDEF;
}

static Value import_error_message(Value module, Str *name) {
    Value module_name = text_attribute(module, NAME(__name__));
    Value file = module_file(module);
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
    Value file = module_file(module);
    (void)raise_with_value(&ImportError_type, message);
    if (error_matches(&ImportError_type)) {
        ImportError *error = (ImportError *)value_object(vm_context->pending);
        error->module_name = none_if_undefined(module_name);
        error->path = none_if_undefined(file);
        error->name_from = value_from_object(name);
    }
    return RAISED;
}

// `from module import name`. A submodule that is still being imported is not an attribute of its package yet.
static Value vm_import_from(Value module, Str *name) {
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

// The TypeError of a name that is no str in __all__ or __dict__.
static bool raise_bad_name(Value module, const char *item, const char *place, Value name) {
    Value module_name = TRY_OR(object_get_attr(module, NAME(__name__)), false);
    if (!value_is_any_str(module_name)) {
        return raise_false(&TypeError_type, "module __name__ must be a string, not %T", module_name);
    }
    return raise_false(&TypeError_type, "%s in %V.%s must be str, not %T", item, module_name, place, name);
}

static bool check_sequence(Value all) {
    const Type *type = value_type(all);
    if (value_is_instance(all, &dict_type)) {
        return raise_false(&TypeError_type, "%T is not a sequence", all);
    }
    return type->slots->get_item != NULL || type_overrides(type, SPECIAL_GETITEM) ||
           raise_false(&TypeError_type, "'%T' object does not support indexing", all);
}

// VALUE_UNDEF behind the last item.
static Value item_at(Value all, size_t index) {
    Value item = object_get_item(all, value_from_small_int((intptr_t)index));
    if (value_is_raised(item) && error_matches(&IndexError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return item;
}

static bool copy_listed(Value module, Value all, Value namespace) {
    TRY_BOOL_OR(check_sequence(all), false);
    for (size_t i = 0;; i++) {
        Value name = TRY_OR(item_at(all, i), false);
        if (value_is_undef(name)) {
            return true;
        }
        if (!value_is_any_str(name)) {
            return raise_bad_name(module, "Item", "__all__", name);
        }
        Str *interned = TRY_PTR_OR(str_interned(value_str(name)), false);
        Value value = TRY_OR(object_get_attr(module, interned), false);
        TRY_BOOL_OR(store_name(namespace, interned, value), false);
    }
}

static bool copy_public_name(Value module, Value namespace, Value key, Value value) {
    if (!value_is_any_str(key)) {
        return raise_bad_name(module, "Key", "__dict__", key);
    }
    if (value_str(key)->length > 0 && str_text(value_str(key))[0] == '_') {
        return true;
    }
    Str *interned = TRY_PTR_OR(str_interned(value_str(key)), false);
    return store_name(namespace, interned, value);
}

static bool copy_public(Value module, Value namespace) {
    Value dict = value_has_type(module, &module_type)
                     ? value_from_object(TRY_PTR_OR(module_full_dict((Module *)value_object(module)), false))
                     : TRY_OR(object_find_attr(module, NAME(__dict__)), false);
    if (!value_is_dict(dict)) {
        return raise_false(&ImportError_type, "from-import-* object has no __dict__ and no __all__");
    }
    uint32_t position = 0;
    Value key, value;
    while (dict_next(value_dict(dict), &position, &key, &value)) {
        TRY_BOOL_OR(copy_public_name(module, namespace, key, value), false);
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
