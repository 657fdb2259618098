// What builtins ask about running frames: local variables, globals, super().
#include "gen/names.h"
#include "heap/gc.h"
#include "vm/traceback.h"
#include "vm/vm.h"

const Frame *vm_frame_at(size_t depth) {
    const Frame *frame = vm_context->frame;
    for (; frame != NULL && depth > 0; depth--) {
        frame = frame->previous;
    }
    return frame;
}

Dict *vm_frame_globals(void) {
    const Frame *frame = vm_context->frame;
    return frame == NULL ? NULL : frame_globals(frame);
}

// A captured variable's register holds its Cell.
static Value variable_contents(Value v) {
    return value_has_type(v, &cell_type) ? ((Cell *)value_object(v))->contents : v;
}

static bool is_hidden(Value name) { return str_text(value_str(name))[0] == '.'; }  // the iterator of a comprehension

// A name may stand for two registers: a function's variable and that of a comprehension.
static bool is_bound(Value name, const Value *names, const Value *contents, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (value_same(names[i], name) && !value_is_undef(variable_contents(contents[i]))) {
            return true;
        }
    }
    return false;
}

static bool add_variables(Dict *dict, const Value *names, const Value *contents, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Value value = variable_contents(contents[i]);
        if (is_hidden(names[i])) {
            continue;
        }
        if (!value_is_undef(value)) {
            TRY_BOOL_OR(dict_set(dict, names[i], value), false);
        } else if (!is_bound(names[i], names, contents, count)) {
            (void)dict_delete_str(dict, value_str(names[i]));
        }
    }
    return true;
}

// One dict for each frame, brought up to date each time: what exec() adds to it stays.
static Dict *dict_of_locals(Frame *frame) {
    if (!(frame->flags & FRAME_LOCALS)) {
        frame->namespace = value_from_object(TRY_PTR_OR(dict_new(), NULL));
        frame->flags |= FRAME_LOCALS;
    }
    return value_dict(frame->namespace);
}

static Value function_locals(Frame *frame) {
    const Code *code = frame->code;
    Dict *dict = TRY_PTR(dict_of_locals(frame));
    TRY_BOOL(add_variables(dict, code->local_names, frame->registers, code->local_count));
    if (code->free_count > 0) {
        TRY_BOOL(add_variables(dict, code->local_names + code->local_count, frame->function->closure->items,
                               code->free_count));
    }
    return value_from_object(dict);
}

Value vm_locals_of(const Frame *frame) {
    if (frame->flags & FRAME_NAMESPACE) {
        return frame->namespace;
    }
    return (frame->code->flags & CODE_NAMESPACE) ? value_from_object(frame_globals(frame))
                                                 : function_locals((Frame *)(uintptr_t)frame);
}

Value vm_frame_locals(void) {
    const Frame *frame = vm_context->frame;
    return frame == NULL ? value_from_object(TRY_PTR(dict_new())) : vm_locals_of(frame);
}

// super()
// -----------------------------------------------------------------------------------------------------------------

static int find_class_cell(const Code *code) {
    for (size_t index = 0; index < code->free_count; index++) {
        if (value_object(code_free_name(code, index)) == &NAME(__class__)->object) {
            return (int)index;
        }
    }
    return -1;
}

bool vm_current_super(Value *cls, Value *self) {
    const Frame *frame = vm_context->frame;
    if (frame == NULL || frame->code->parameter_count == 0) {
        return raise_false(&RuntimeError_type, "super(): no arguments");
    }
    *self = variable_contents(frame->registers[0]);
    if (value_is_undef(*self)) {
        return raise_false(&RuntimeError_type, "super(): arg[0] deleted");
    }
    int index = find_class_cell(frame->code);
    if (index < 0) {
        return raise_false(&RuntimeError_type, "super(): __class__ cell not found");
    }
    *cls = variable_contents(frame->function->closure->items[index]);
    if (value_is_undef(*cls)) {
        return raise_false(&RuntimeError_type, "super(): empty __class__ cell");
    }
    bool class = value_is_object(*cls) && (type_flags(value_type(*cls)) & TYPE_CLASSES);
    return class || raise_false(&RuntimeError_type, "super(): __class__ is not a type (%T)", *cls);
}
