#include "vm/context.h"

#include "gen/names.h"
#include "heap/gc.h"
#include "vm/frame_object.h"
#include "vm/generator.h"

enum {
    RECORDS_PER_CHUNK = WORD_BITS == 64 ? 128 : 8
};

extern const Slots object_slots;
DECLARE_NAME(stack_chunk)
DECLARE_NAME(record_chunk)
DECLARE_NAME(context)
static const Type stack_chunk_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(stack_chunk), .base = &object_type, .slots = &object_slots};
static const Type record_chunk_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(record_chunk), .base = &object_type, .slots = &object_slots};
static const Type context_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(context), .base = &object_type, .slots = &object_slots};

static Context main_context = {.object = {&context_type}};
Context *vm_context = &main_context;
static Context *all_contexts;
static Context *paused_context;

static StackChunk *stack_chunk_new(StackChunk *previous, size_t words) {
    size_t capacity = MAX(words, (size_t)CONFIG_STACK_CHUNK_VALUES);
    StackChunk *chunk = gc_new(&stack_chunk_type, sizeof(StackChunk) + capacity * sizeof(Value));
    if (chunk == NULL) {
        return NULL;
    }
    chunk->previous = previous;
    chunk->limit = chunk->words + capacity;
    registers_clear(chunk->words, chunk->limit);
    return chunk;
}

static RecordChunk *record_chunk_new(RecordChunk *previous) {
    RecordChunk *chunk = gc_new(&record_chunk_type, sizeof(RecordChunk) + RECORDS_PER_CHUNK * sizeof(Frame));
    if (chunk == NULL) {
        return NULL;
    }
    chunk->previous = previous;
    chunk->limit = chunk->frames + RECORDS_PER_CHUNK;
    chunk->depth = previous == NULL ? 0 : previous->depth + (uint32_t)(previous->limit - previous->frames);
    return chunk;
}

static void use_stack_chunk(Context *context, StackChunk *chunk) {
    context->stack = chunk;
    context->stack_limit = chunk->limit;
    context->stack_bytes = (uintptr_t)chunk->limit - (uintptr_t)chunk->words;
}

static void update_record_limit(Context *context) {
    RecordChunk *chunk = context->records;
    uint32_t capacity = (uint32_t)(chunk->limit - chunk->frames);
    uint32_t allowed = context->recursion_limit > chunk->depth ? context->recursion_limit - chunk->depth : 0;
    context->record_limit = chunk->frames + MIN(capacity, allowed);
}

static bool context_init(Context *context) {
    context->pending = VALUE_NULL;
    context->stop_value = VALUE_NONE;
    context->result = VALUE_NULL;
    context->recursion_limit = CONFIG_RECURSION_LIMIT;
    context->next = all_contexts;
    all_contexts = context;
    StackChunk *stack = TRY_PTR_OR(stack_chunk_new(NULL, 0), false);
    use_stack_chunk(context, stack);
    context->records = TRY_PTR_OR(record_chunk_new(NULL), false);
    context->record_next = context->records->frames;
    update_record_limit(context);
    return true;
}

bool context_init_main(void) {
    main_context = (Context){.object = {&context_type}};
    vm_context = &main_context;
    all_contexts = NULL;
    paused_context = NULL;
    return context_init(&main_context);
}

Context *context_new(void) {
    Context *context = TRY_PTR_OR(gc_new(&context_type, sizeof(Context)), NULL);
    if (!context_init(context)) {
        context_free(context);
        return NULL;
    }
    context->recursion_limit = vm_context->recursion_limit;
    context->c_stack_limit = vm_context->c_stack_limit;
    update_record_limit(context);
    return context;
}

void context_free(Context *context) {
    for (Context **link = &all_contexts; *link != NULL; link = &(*link)->next) {
        if (*link == context) {
            *link = context->next;
            return;
        }
    }
}

bool context_pause(void) {
    Context *next = TRY_PTR_OR(context_new(), false);
    paused_context = vm_context;
    vm_context = next;
    return true;
}

void context_resume(void) {
    context_free(vm_context);
    vm_context = paused_context;
    paused_context = NULL;
}

Context *context_paused(void) { return paused_context; }

Value *context_stack_top(const Context *context) {
    const Frame *frame = context->frame;
    if (frame == NULL) {
        return context->stack->words;
    }
    if (frame->flags & FRAME_GENERATOR) {
        return frame_generator(frame)->stack_top;
    }
    return frame->registers + frame->code->register_count;
}

// How many registers from the first one the call that `frame` stands at still needs; all of them if it is at no call.
static size_t registers_in_use(const Frame *frame) {
    const Instruction i = frame_instruction(frame);
    switch (instruction_opcode(i)) {
        case OPCODE_CALL:  // a bound method takes one more
        case OPCODE_CALL_KW:
        case OPCODE_CALL_METHOD:
        case OPCODE_CALL_METHOD_KW: return instruction_a(i) + 2 + instruction_b(i);
        case OPCODE_CALL_EX: return instruction_a(i) + 3;
        default: return frame->code->register_count;
    }
}

void context_clear_leftovers(Context *context) {
    context->result = VALUE_NULL;
    const Frame *frame = context->frame;
    if (frame != NULL && frame->pc > 0 && frame->code->register_count <= UINT8_MAX) {
        registers_clear(frame->registers + registers_in_use(frame), frame->registers + frame->code->register_count);
    }
}

uint32_t context_depth(const Context *context) {
    return context->records->depth + (uint32_t)(context->record_next - context->records->frames);
}

bool context_set_recursion_limit(Context *context, uint32_t limit) {
    if (context_depth(context) >= limit) {
        return false;
    }
    context->recursion_limit = limit;
    update_record_limit(context);
    return true;
}

// The chunk of records to continue in, not yet in use.
static RecordChunk *next_record_chunk(Context *context) {
    if (context_depth(context) >= context->recursion_limit) {
        return raise_null(&RecursionError_type, "maximum recursion depth exceeded");
    }
    RecordChunk *current = context->records;
    return current->next != NULL ? current->next : record_chunk_new(current);
}

static void use_record_chunk(Context *context, RecordChunk *chunk) {
    context->records->next = chunk;
    context->records = chunk;
    context->record_next = chunk->frames;
    update_record_limit(context);
}

static StackChunk *next_stack_chunk(Context *context, size_t words) {
    StackChunk *next = context->stack->next;
    bool fits = next != NULL && (size_t)(next->limit - next->words) >= words;
    return fits ? next : stack_chunk_new(context->stack, words);
}

Frame *context_reserve_record(Context *context, uint8_t *flags) {
    *flags = 0;
    if (context->record_next >= context->record_limit) {
        use_record_chunk(context, TRY_PTR_OR(next_record_chunk(context), NULL));
        *flags = FRAME_NEW_RECORD_CHUNK;
    }
    return context->record_next++;
}

// Both chunks are made before either is used, so that failure leaves the context as it was.
Frame *context_reserve(Context *context, const Value *values, size_t count, size_t words) {
    bool in_place = context_holds(context, values, words);
    Value *registers = in_place ? (Value *)(uintptr_t)values : context_stack_top(context);
    StackChunk *chunk = NULL;
    if ((size_t)(context->stack_limit - registers) < words) {
        chunk = TRY_PTR_OR(next_stack_chunk(context, words), NULL);
    }
    uint8_t flags;
    Frame *record = TRY_PTR_OR(context_reserve_record(context, &flags), NULL);
    if (chunk != NULL) {
        context->stack->live_top = context_stack_top(context);
        context->stack->next = chunk;
        use_stack_chunk(context, chunk);
        registers = chunk->words;
        flags |= FRAME_NEW_STACK_CHUNK;
    }
    if (registers != values) {
        copy_values(registers, values, count);
    }
    record->registers = registers;
    record->flags = flags;
    return record;
}

void context_pop(Context *context) {
    Frame *frame = context->frame;
    if (UNLIKELY(frame->flags & FRAME_OBJECT)) {
        frame_object_detach(context, frame);
    }
    if (gc_is_tight && !(frame->flags & FRAME_GENERATOR)) {
        frame_clear(frame->code, frame->registers, 0);  // the caller may have some of these registers
    }
    context->frame = frame->previous;
    context->record_next = (frame->flags & FRAME_GENERATOR) ? frame_generator(frame)->reserved : frame;
    if (frame->flags & FRAME_NEW_STACK_CHUNK) {
        use_stack_chunk(context, context->stack->previous);
    }
    if (frame->flags & FRAME_NEW_RECORD_CHUNK) {
        context->records = context->records->previous;
        context->record_next = context->records->limit;
        update_record_limit(context);
    }
}

Value frame_handled(const Frame *frame) {
    for (; frame != NULL; frame = frame->previous) {
        if (frame->flags & FRAME_HANDLED) {
            return frame->handled;
        }
    }
    return VALUE_NONE;
}

static void visit_frame(const Frame *frame) {
    if (frame->flags & FRAME_GENERATOR) {
        gc_visit_object(frame_generator(frame));  // visits its frame
        return;
    }
    frame_visit(frame);
}

void frame_visit(const Frame *frame) {
    gc_visit_object(frame->code);
    gc_visit_object(frame->function);
    if (frame->flags & FRAME_HANDLED) {
        gc_visit(frame->handled);
    }
    if (frame->flags & (FRAME_NAMESPACE | FRAME_LOCALS)) {
        gc_visit(frame->namespace);
    }
    if (frame->flags & FRAME_OPERAND) {
        gc_visit(frame->operand);
    }
}

static void visit_stack(StackChunk *chunk, Value *live_top) {
    chunk->next = NULL;
    for (; chunk != NULL; chunk = chunk->previous) {
        gc_visit_object(chunk);
        gc_visit_conservative(chunk->words, live_top);
        registers_clear(live_top, chunk->limit);
        live_top = chunk->previous == NULL ? NULL : chunk->previous->live_top;
    }
}

static void visit_context(Context *context) {
    gc_visit_object(context);
    gc_visit(context->pending);
    gc_visit(context->stop_value);
    gc_visit(context->result);
    gc_visit(context->frame_objects);
    if (context->stack != NULL) {
        visit_stack(context->stack, context_stack_top(context));
    }
    if (context->records != NULL) {
        context->records->next = NULL;
    }
    for (RecordChunk *chunk = context->records; chunk != NULL; chunk = chunk->previous) {
        gc_visit_object(chunk);
    }
    for (const Frame *frame = context->frame; frame != NULL; frame = frame->previous) {
        visit_frame(frame);
    }
}

void context_visit_all(void) {
    for (Context *context = all_contexts; context != NULL; context = context->next) {
        visit_context(context);
    }
}
