// Traceback and frame objects.
#include "vm/traceback.h"

#include "gen/traceback.h"
#include "heap/gc.h"
#include "vm/vm.h"

bool traceback_keeps_locals = true;

static Traceback *traceback_new(const Frame *frame) {
    uint32_t count = traceback_keeps_locals ? frame->code->local_count : 0;
    Traceback *entry = gc_new(&traceback_type, sizeof(Traceback) + count * sizeof(Value));
    if (entry == NULL) {
        return NULL;
    }
    entry->function = frame->function;
    entry->code = frame->code;
    entry->pc = frame->pc == 0 ? 0 : frame->pc - 1;
    entry->count = count;
    entry->namespace = (frame->flags & FRAME_NAMESPACE) ? frame->namespace : VALUE_NULL;
    copy_values(entry->locals, frame->registers, count);
    return entry;
}

void traceback_add(Context *context, const Frame *frame) {
    Value pending = context->pending;
    if (value_is_null(pending)) {
        return;
    }
    Traceback *entry = traceback_new(frame);
    context->pending = pending;  // a MemoryError of this allocation is not worth more than the exception itself
    if (entry == NULL) {
        return;
    }
    Exception *error = (Exception *)value_object(pending);
    entry->next = error->traceback;
    error->traceback = value_from_object(entry);
}

static Traceback *as_traceback(Value v) { return (Traceback *)value_object(v); }

static void traceback_trace(Object *self) {
    const Traceback *entry = (const Traceback *)self;
    gc_visit(entry->next);
    gc_visit_object(entry->function);
    gc_visit_object(entry->code);
    gc_visit(entry->frame);
    gc_visit(entry->namespace);
    for (uint32_t index = 0; index < entry->count; index++) {
        gc_visit(entry->locals[index]);
    }
}

const Slots traceback_slots = {.size = sizeof(Traceback), .trace = traceback_trace};

GETTER(traceback, tb_next) { return as_traceback(self)->next; }
SETTER(traceback, tb_next) {
    bool valid = value_is_none(value) || value_has_type(value, &traceback_type);
    if (!valid) {
        return raise_false(&TypeError_type, "expected traceback object or None, got '%T'", value);
    }
    as_traceback(self)->next = value;
    return true;
}
GETTER(traceback, tb_lineno) {
    const Traceback *entry = as_traceback(self);
    return value_from_small_int(code_position(entry->code, entry->pc).line);
}
GETTER(traceback, tb_lasti) { return value_from_small_int((intptr_t)as_traceback(self)->pc * 2); }

// Frame objects: what is known about a frame that may be gone by now.
typedef struct {
    Object object;
    Function *function;
    const Code *code;
    uint32_t pc;
    Value locals;  // a snapshot; VALUE_NONE if there is none
    Value back;
} FrameObject;

static const FrameObject *as_frame(Value v) { return (const FrameObject *)value_object(v); }

static void frame_trace(Object *self) {
    const FrameObject *frame = (const FrameObject *)self;
    gc_visit_object(frame->function);
    gc_visit_object(frame->code);
    gc_visit(frame->locals);
    gc_visit(frame->back);
}

static FrameObject *frame_object_new(Function *function, const Code *code, uint32_t pc) {
    FrameObject *object = TRY_PTR_OR(gc_new(&frame_type, sizeof(FrameObject)), NULL);
    object->function = function;
    object->code = code;
    object->pc = pc;
    object->locals = VALUE_NONE;
    object->back = VALUE_NONE;
    return object;
}

static bool frame_is_linked(const Frame *frame) {
    for (const Frame *at = vm_context->frame; at != NULL; at = at->previous) {
        if (at == frame) {
            return true;
        }
    }
    return false;
}

// f_back is made at once, since the frames below may be gone when it is asked for. Outermost first.
Value vm_frame_object(const Frame *frame) {
    TRY_BOOL(vm_check_stack());
    FrameObject *object =
        TRY_PTR(frame_object_new(frame->function, frame->code, frame->pc == 0 ? 0 : frame->pc - 1));
    object->locals = TRY(vm_locals_of(frame));
    if (frame_is_linked(frame) && frame->previous != NULL) {
        object->back = TRY(vm_frame_object(frame->previous));
    }
    return value_from_object(object);
}

static Value frame_repr(Value self) {
    const FrameObject *frame = as_frame(self);
    Str *text = str_format("<frame at 0x%x, file %R, line %d, code %S>", (unsigned)(self.bits & 0xffffffff),
                           value_from_object(frame->code->filename), (int)code_position(frame->code, frame->pc).line,
                           frame->code->name);
    return value_from_object(TRY_PTR(text));
}

const Slots frame_slots = {.size = sizeof(FrameObject), .trace = frame_trace, .repr = frame_repr};

// The frame as it was, in the shape that vm_locals_of() takes.
static Value traceback_locals(Traceback *entry) {
    Frame frame = {.code = entry->code, .function = entry->function, .registers = entry->locals};
    if (!value_is_null(entry->namespace)) {
        frame.namespace = entry->namespace;
        frame.flags = FRAME_NAMESPACE;
    }
    bool kept = entry->count == entry->code->local_count;
    return kept ? vm_locals_of(&frame) : value_from_object(TRY_PTR(dict_new()));
}

GETTER(traceback, tb_frame) {
    Traceback *entry = as_traceback(self);
    if (value_is_null(entry->frame)) {
        FrameObject *frame = TRY_PTR(frame_object_new(entry->function, entry->code, entry->pc));
        entry->frame = value_from_object(frame);
        frame->locals = TRY(traceback_locals(entry));
    }
    return entry->frame;
}
GETTER(frame, f_code) { return value_from_object(as_frame(self)->code); }
GETTER(frame, f_globals) { return value_from_object(as_frame(self)->function->globals); }
GETTER(frame, f_builtins) { return vm_import("builtins"); }
GETTER(frame, f_back) { return as_frame(self)->back; }
GETTER(frame, f_lasti) { return value_from_small_int((intptr_t)as_frame(self)->pc * 2); }
GETTER(frame, f_lineno) {
    const FrameObject *frame = as_frame(self);
    return value_from_small_int(code_position(frame->code, frame->pc).line);
}
GETTER(frame, f_locals) {
    const FrameObject *frame = as_frame(self);
    if (!value_is_none(frame->locals)) {
        return frame->locals;
    }
    if (frame->code->flags & CODE_NAMESPACE) {
        return value_from_object(frame->function->globals);
    }
    return value_from_object(TRY_PTR(dict_new()));
}
METHOD(frame, clear) {
    (void)args;
    return VALUE_NONE;
}
