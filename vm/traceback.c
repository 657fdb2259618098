// Traceback objects.
#include "vm/traceback.h"

#include "gen/traceback.h"
#include "heap/gc.h"
#include "vm/frame_object.h"
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

enum {
    NO_INSTRUCTION = UINT32_MAX
};

CodePosition traceback_position(const Traceback *entry) {
    CodePosition position = code_position(entry->code, entry->pc == NO_INSTRUCTION ? 0 : entry->pc);
    if (entry->line != 0 && entry->line != position.line) {
        position = (CodePosition){.line = entry->line, .end_line = entry->line, .column = -1, .end_column = -1};
    }
    return position;
}

METHOD(traceback, __new__) {
    if (!value_is_none(args->tb_next) && !value_has_type(args->tb_next, &traceback_type)) {
        return raise_error(&TypeError_type, "expected traceback object or None, got '%T'", args->tb_next);
    }
    if (!value_has_type(args->tb_frame, &frame_type)) {
        return raise_error(&TypeError_type, "TracebackType() argument 'tb_frame' must be frame, not %T",
                           args->tb_frame);
    }
    FrameParts parts = frame_object_parts(args->tb_frame);
    Traceback *entry = TRY_PTR(gc_new(&traceback_type, sizeof(Traceback)));
    entry->next = args->tb_next;
    entry->function = parts.function;
    entry->code = parts.code;
    entry->frame = args->tb_frame;
    entry->pc = args->tb_lasti < 0 ? NO_INSTRUCTION : (uint32_t)args->tb_lasti / INSTRUCTION_BYTES;
    entry->line = args->tb_lineno < 0 ? 0 : (int32_t)args->tb_lineno;
    return value_from_object(entry);
}

static bool leads_to(Value from, Value target) {
    while (value_is_object(from) && !value_same(from, target)) {
        from = as_traceback(from)->next;
    }
    return value_same(from, target);
}

GETTER(traceback, tb_next) { return as_traceback(self)->next; }
SETTER(traceback, tb_next) {
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "can't delete tb_next attribute");
    }
    if (!value_is_none(value) && !value_has_type(value, &traceback_type)) {
        return raise_false(&TypeError_type, "expected traceback object, got '%T'", value);
    }
    if (leads_to(value, self)) {
        return raise_false(&ValueError_type, "traceback loop detected");
    }
    as_traceback(self)->next = value;
    return true;
}
GETTER(traceback, tb_lineno) { return value_from_small_int(traceback_position(as_traceback(self)).line); }
GETTER(traceback, tb_lasti) {
    uint32_t pc = as_traceback(self)->pc;
    return value_from_small_int(pc == NO_INSTRUCTION ? -1 : (intptr_t)(pc * INSTRUCTION_BYTES));
}

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
        Value locals = TRY(traceback_locals(entry));
        entry->frame = TRY(frame_object_new(entry->function, entry->code, entry->pc, locals));
    }
    return entry->frame;
}
