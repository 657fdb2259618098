// Variables: constants, cells, globals and namespaces.
#include "gen/names.h"
#include "objects/lookup.h"
#include "vm/common.h"
#include "vm/ops.h"
#include "vm/vm.h"

// Raising
// -----------------------------------------------------------------------------------------------------------------

static Step raise_name(const Type *type, const char *format, const Str *name) {
    (void)raise_formatted(type, format, name);
    if (error_matches(&NameError_type) && type == &NameError_type) {
        ((AttributeError *)value_object(vm_context->pending))->name = value_from_object(name);
    }
    return STEP_RAISED;
}

static Step raise_undefined(const Str *name) {
    return raise_name(&NameError_type, MESSAGE("name '%S' is not defined"), name);
}

static Step raise_unbound_local(const Str *name) {
    return raise_name(&UnboundLocalError_type,
                      MESSAGE("cannot access local variable '%S' where it is not associated with a value"), name);
}

static Step raise_unbound_free(const Frame *frame, unsigned index) {
    return raise_name(
        &NameError_type,
        MESSAGE("cannot access free variable '%S' where it is not associated with a value in enclosing scope"),
        value_str(code_free_name(frame->code, index)));
}

// Constants and cells
// -----------------------------------------------------------------------------------------------------

Step op_load_const(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    return step_store(frame, instruction_a(i), constant_bx(frame, i, ext));
}

Step op_check_bound(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    bool bound = !value_is_undef(frame->registers[instruction_a(i)]);
    return bound ? STEP_NEXT : raise_unbound_local(constant_name_bx(frame, i, ext));
}

static Step load_own_build_class(Frame *frame, unsigned target, Value own) {
    Value found = TRY_OR(vm_own_builtin(own, NAME(__build_class__)), STEP_RAISED);
    if (value_is_undef(found)) {
        (void)raise_error(&NameError_type, "__build_class__ not found");
        return STEP_RAISED;
    }
    return step_store(frame, target, found);
}

Step op_load_common(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value own = instruction_b(i) == COMMON_BUILD_CLASS ? vm_own_builtins(frame_globals(frame)) : VALUE_UNDEF;
    if (!value_is_undef(own)) {
        return load_own_build_class(frame, instruction_a(i), own);
    }
    return step_store(frame, instruction_a(i), common_object((CommonObject)instruction_b(i)));
}

static Step make_cell(Frame *frame, unsigned reg, Value contents) {
    Cell *cell = TRY_PTR_OR(cell_new(contents), STEP_RAISED);
    frame->registers[reg] = value_from_object(cell);
    return STEP_NEXT;
}

Step op_make_cell(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return make_cell(frame, instruction_a(i), frame->registers[instruction_a(i)]);
}

Step op_new_cell(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return make_cell(frame, instruction_a(i), VALUE_UNDEF);
}

static Cell *register_cell(const Frame *frame, unsigned reg) { return (Cell *)value_object(frame->registers[reg]); }

static Cell *closure_cell(const Frame *frame, unsigned index) {
    return (Cell *)value_object(frame->function->closure->items[index]);
}

static Step raise_unbound_cell(const Frame *frame, unsigned reg) {
    const Code *code = frame->code;
    return raise_unbound_local(reg < code->local_count ? value_str(code->local_names[reg]) : NAME(variable));
}

Step op_load_cell(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value contents = register_cell(frame, instruction_b(i))->contents;
    if (value_is_undef(contents) && instruction_c(i) != 1) {
        return raise_unbound_cell(frame, instruction_b(i));
    }
    return step_store(frame, instruction_a(i), contents);
}

Step op_delete_cell(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Cell *cell = register_cell(frame, instruction_a(i));
    if (value_is_undef(cell->contents)) {
        return raise_unbound_cell(frame, instruction_a(i));
    }
    cell->contents = VALUE_UNDEF;
    return STEP_NEXT;
}

Step op_load_free(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value contents = closure_cell(frame, instruction_bx(i))->contents;
    return value_is_undef(contents) ? raise_unbound_free(frame, instruction_bx(i))
                                    : step_store(frame, instruction_a(i), contents);
}

Step op_delete_free(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Cell *cell = closure_cell(frame, instruction_bx(i));
    if (value_is_undef(cell->contents)) {
        return raise_unbound_free(frame, instruction_bx(i));
    }
    cell->contents = VALUE_UNDEF;
    return STEP_NEXT;
}

// Globals
// -----------------------------------------------------------------------------------------------------------------

// A global or builtin; VALUE_UNDEF if there is none.
static Value find_global(Dict *globals, const Str *name) {
    if (globals->keys_id == 0) {
        dict_enable_keys_id(globals);
    }
    const LookupEntry *entry = lookup_fill_global(globals, name);
    switch (entry->kind) {
        case LOOKUP_GLOBAL: return globals->entries[entry->index].value;
        case LOOKUP_BUILTIN: return entry->value;
        default: break;
    }
    Value own = vm_own_builtins(globals);
    return value_is_undef(own) ? VALUE_UNDEF : vm_own_builtin(own, (Str *)(uintptr_t)name);
}

static Step load_global(Frame *frame, unsigned target, const Str *name) {
    Value found = find_global(frame_globals(frame), name);
    return value_is_undef(found) ? raise_undefined(name) : step_store(frame, target, found);
}

static Step delete_global(Frame *frame, const Str *name) {
    return dict_delete_str(frame_globals(frame), name) ? STEP_NEXT : raise_undefined(name);
}

Step op_load_global(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    return load_global(frame, instruction_a(i), constant_name_bx(frame, i, ext));
}

Step op_store_global(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Value value = frame->registers[instruction_a(i)];
    return step_bool(dict_set_str(frame_globals(frame), constant_name_bx(frame, i, ext), value));
}

Step op_delete_global(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    return delete_global(frame, constant_name_bx(frame, i, ext));
}

// Namespaces: a class body or exec() may use any mapping
// ------------------------------------------------------------------

static Value frame_namespace(const Frame *frame) {
    return (frame->flags & FRAME_NAMESPACE) ? frame->namespace : value_from_object(frame_globals(frame));
}

// VALUE_UNDEF if the namespace does not have the name.
static Value namespace_get(Value namespace, Str *name) {
    if (value_is_dict(namespace)) {
        return dict_get_str(value_dict(namespace), name);
    }
    Value found = object_get_item(namespace, value_from_object(name));
    if (value_is_raised(found) && error_matches(&KeyError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return found;
}

Step op_load_name(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Str *name = constant_name_bx(frame, i, ext);
    if (frame->flags & FRAME_NAMESPACE) {
        Value found = namespace_get(frame->namespace, name);
        if (!value_is_undef(found)) {
            return step_store(frame, instruction_a(i), found);
        }
    }
    return load_global(frame, instruction_a(i), name);
}

Step op_load_name_free(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Value found = namespace_get(frame_namespace(frame), constant_name_c(frame, i, ext));
    if (value_is_undef(found)) {
        found = closure_cell(frame, instruction_b(i))->contents;
    }
    return value_is_undef(found) ? raise_unbound_free(frame, instruction_b(i))
                                 : step_store(frame, instruction_a(i), found);
}

Step op_store_name(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Str *name = constant_name_bx(frame, i, ext);
    Value value = frame->registers[instruction_a(i)];
    Value namespace = frame_namespace(frame);
    if (value_is_dict(namespace)) {
        return step_bool(dict_set_str(value_dict(namespace), name, value));
    }
    return step_bool(object_set_item(namespace, value_from_object(name), value));
}

Step op_delete_name(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext) {
    Str *name = constant_name_bx(frame, i, ext);
    Value namespace = frame_namespace(frame);
    if (value_is_dict(namespace)) {
        return dict_delete_str(value_dict(namespace), name) ? STEP_NEXT : raise_undefined(name);
    }
    if (object_set_item(namespace, value_from_object(name), VALUE_UNDEF)) {
        return STEP_NEXT;
    }
    if (error_matches(&KeyError_type)) {
        error_clear();
        return raise_undefined(name);
    }
    return STEP_RAISED;
}

Step op_load_namespace(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return step_store(frame, instruction_a(i), frame_namespace(frame));
}

Step op_load_locals(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    return step_store(frame, instruction_a(i), vm_locals_of(frame));
}
