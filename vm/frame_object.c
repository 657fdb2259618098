#include "vm/frame_object.h"

#include "gen/names.h"
#include "gen/traceback.h"
#include "heap/gc.h"
#include "objects/list.h"
#include "vm/traceback.h"
#include "vm/vm.h"

typedef struct {
    Object object;
    const Frame *live;  // the frame while it exists; NULL afterwards
    Function *function;
    const Code *code;
    uint32_t pc;
    Value locals;  // as they were when the object was last asked for
    Value back;
} FrameObject;

static FrameObject *as_frame(Value v) { return (FrameObject *)value_object(v); }

static void frame_trace(Object *self) {
    const FrameObject *frame = (const FrameObject *)self;
    gc_visit_object(frame->function);
    gc_visit_object(frame->code);
    gc_visit(frame->locals);
    gc_visit(frame->back);
}

Value frame_object_new(Function *function, const Code *code, uint32_t pc, Value locals) {
    FrameObject *object = TRY_PTR(gc_new(&frame_type, sizeof(FrameObject)));
    object->function = function;
    object->code = code;
    object->pc = pc;
    object->locals = locals;
    object->back = VALUE_NONE;
    return value_from_object(object);
}

FrameParts frame_object_parts(Value frame) { return (FrameParts){as_frame(frame)->function, as_frame(frame)->code}; }

// Objects of running frames are kept in a list, so that each frame has only one.
static Value find_object(const Context *context, const Frame *frame) {
    const List *list = (frame->flags & FRAME_OBJECT) ? value_list(context->frame_objects) : NULL;
    for (size_t index = 0; list != NULL && index < list->length; index++) {
        if (as_frame(list->items[index])->live == frame) {
            return list->items[index];
        }
    }
    return VALUE_NULL;
}

static bool remember_object(Context *context, Frame *frame, Value object) {
    if (value_is_null(context->frame_objects)) {
        List *list = TRY_PTR_OR(list_new(4), false);
        context->frame_objects = value_from_object(list);
    }
    TRY_BOOL_OR(list_append(value_list(context->frame_objects), object), false);
    as_frame(object)->live = frame;
    frame->flags |= FRAME_OBJECT;
    return true;
}

static bool is_linked(const Frame *frame) {
    for (const Frame *at = vm_context->frame; at != NULL; at = at->previous) {
        if (at == frame) {
            return true;
        }
    }
    return false;
}

static uint32_t instruction_offset(const Frame *frame) { return frame->pc == 0 ? 0 : frame->pc - 1; }

// Without memory the local variables stay as they were when last asked for.
static void keep_state(Context *context, FrameObject *object) {
    Value pending = context->pending;
    Value locals = vm_locals_of(object->live);
    context->pending = pending;
    object->locals = value_is_raised(locals) ? object->locals : locals;
    object->pc = instruction_offset(object->live);
}

void frame_object_detach(Context *context, const Frame *frame) {
    List *list = value_list(context->frame_objects);
    for (size_t index = 0; index < list->length; index++) {
        FrameObject *object = as_frame(list->items[index]);
        if (object->live == frame) {
            list->items[index] = list->items[--list->length];
            keep_state(context, object);
            object->live = NULL;
            return;
        }
    }
}

// f_back is made at once, since the frames below may be gone when it is asked for.
static Value new_linked_object(Frame *frame, Value locals) {
    Value object = TRY(frame_object_new(frame->function, frame->code, instruction_offset(frame), locals));
    TRY_BOOL(remember_object(vm_context, frame, object));
    if (frame->previous != NULL) {
        Value back = TRY(vm_frame_object(frame->previous));
        as_frame(object)->back = back;
    }
    return object;
}

Value vm_frame_object(const Frame *frame) {
    TRY_BOOL(vm_check_stack());
    Value locals = TRY(vm_locals_of(frame));
    if (!is_linked(frame)) {
        return frame_object_new(frame->function, frame->code, instruction_offset(frame), locals);
    }
    Value object = find_object(vm_context, frame);
    if (value_is_null(object)) {
        return new_linked_object((Frame *)(uintptr_t)frame, locals);
    }
    as_frame(object)->locals = locals;
    return object;
}

// Frame objects belong to the context of their frame.
Value vm_paused_frame_object(void) {
    Context *current = vm_context, *paused = context_paused();
    if (paused == NULL || paused->frame == NULL) {
        return VALUE_NONE;
    }
    vm_context = paused;
    Value object = vm_frame_object(paused->frame);
    vm_context = current;
    if (value_is_raised(object)) {
        current->pending = paused->pending;
        paused->pending = VALUE_NULL;
    }
    return object;
}

// The instruction that a frame stands at now, or stood at when it was last seen.
static uint32_t current_offset(const FrameObject *frame) {
    return frame->live != NULL ? instruction_offset(frame->live) : frame->pc;
}

static Value frame_repr(Value self) {
    const FrameObject *frame = as_frame(self);
    Str *text = str_format("<frame at 0x%zx, file %R, line %d, code %S>", (size_t)self.bits,
                           value_from_object(frame->code->filename),
                           (int)code_position(frame->code, current_offset(frame)).line, frame->code->name);
    return value_from_object(TRY_PTR(text));
}

const Slots frame_slots = {.size = sizeof(FrameObject), .trace = frame_trace, .repr = frame_repr};

GETTER(frame, f_code) { return value_from_object(as_frame(self)->code); }
GETTER(frame, f_globals) { return value_from_object(as_frame(self)->function->globals); }
GETTER(frame, f_builtins) {
    Value builtins = TRY(vm_import("builtins"));
    return object_get_attr(builtins, NAME(__dict__));
}
GETTER(frame, f_back) { return as_frame(self)->back; }
GETTER(frame, f_lasti) { return value_from_small_int((intptr_t)current_offset(as_frame(self)) * INSTRUCTION_BYTES); }
GETTER(frame, f_lineno) {
    const FrameObject *frame = as_frame(self);
    return value_from_small_int(code_position(frame->code, current_offset(frame)).line);
}
GETTER(frame, f_locals) {
    const FrameObject *frame = as_frame(self);
    return frame->live != NULL ? vm_locals_of(frame->live) : frame->locals;
}
METHOD(frame, clear) {
    if (as_frame(args->self)->live != NULL) {
        return raise_error(&RuntimeError_type, "cannot clear an executing frame");
    }
    as_frame(args->self)->locals = value_from_object(TRY_PTR(dict_new()));
    return VALUE_NONE;
}

static void store_variable(Value *variable, Dict *values, Value name) {
    Value value = dict_get_str(values, value_str(name));
    if (value_has_type(*variable, &cell_type)) {
        variable = &((Cell *)value_object(*variable))->contents;
    }
    if (!value_is_undef(value) && !value_is_undef(*variable)) {
        *variable = value;
    }
}

// For prompts that look at a program that stands still. A variable that is not bound yet may still need its cell.
METHOD(frame, _store) {
    const Frame *frame = as_frame(args->self)->live;
    if (frame == NULL || (frame->code->flags & CODE_NAMESPACE)) {
        return VALUE_NONE;
    }
    Dict *values = value_dict(args->values);
    for (size_t index = 0; index < frame->code->local_count; index++) {
        store_variable(&frame->registers[index], values, frame->code->local_names[index]);
    }
    for (size_t index = 0; index < frame->code->free_count; index++) {
        store_variable(&frame->function->closure->items[index], values, code_free_name(frame->code, index));
    }
    return VALUE_NONE;
}

// Nothing traces: the function is kept for programs that look at it.
GETTER(frame, f_trace) {
    (void)self;
    return VALUE_NONE;
}
SETTER(frame, f_trace) {
    (void)self;
    (void)value;
    return true;
}
