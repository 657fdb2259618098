// Context: one thread of Python execution. It owns a register stack and frame records, both in linked chunks that never
// move, and the pending exception. Calls continue in the context that makes them.
#pragma once

#include "objects/dict.h"
#include "objects/function.h"
#include "vm/api.h"

// What happens with the result of a frame when it returns. The actions refer to the frame below it (the caller) and,
// where they say so, to the instruction the caller stands at.
typedef enum {
    ACTION_STORE,         // caller's register `target` = result
    ACTION_DISCARD,       // nothing (__setattr__, __setitem__ …)
    ACTION_SELF,          // __init__: result must be None; register `target` = operand
    ACTION_NEW,           // __new__: call __init__ of an instance with the arguments still in the caller's window
    ACTION_TO_C,          // leave the run loop
    ACTION_CONDITION,     // the truth of the result decides the caller's jump, NOT or IN
    ACTION_BOOL,          // result of __bool__ or, for `target` 1, __len__, for the same purpose
    ACTION_BINARY,        // operator method number `target` of the candidates; NotImplemented tries the next one
    ACTION_COMPARE,       // comparison method likewise
    ACTION_UNARY,         // register `target` = result
    ACTION_ITER,          // __iter__ for GET_ITER: result must be an iterator; iteration state at `target`
    ACTION_FOR,           // __next__ or a generator for FOR_ITER: StopIteration ends the loop
    ACTION_YIELD_FROM,    // a generator, or __next__, for YIELD_FROM
    ACTION_GETATTRIBUTE,  // __getattribute__: AttributeError tries __getattr__; operand is the pair (object, name)
    ACTION_NEXT_VALUE,    // a generator called through next() or send(): its return raises StopIteration
} ReturnAction;

enum {
    FRAME_GENERATOR = 1,         // the record stands in a Generator
    FRAME_NEW_STACK_CHUNK = 2,   // leaving it goes back to the previous chunk of registers
    FRAME_NEW_RECORD_CHUNK = 4,  // leaving it goes back to the previous chunk of records
    FRAME_HANDLED = 8,           // `handled` is valid; otherwise the frame below says what is being handled
    FRAME_NAMESPACE = 16,        // `namespace` is valid; otherwise names are globals
    FRAME_OPERAND = 32,          // `operand` is valid
    FRAME_OBJECT = 64,           // a frame object stands for it
    FRAME_LOCALS = 128,          // of a function: `namespace` is the dict that locals() gave
};

typedef struct Frame {
    struct Frame *previous;  // NULL at the bottom
    const Code *code;
    Function *function;
    Value *registers;
    uint32_t pc;      // offset of the next instruction; up to date at calls and safe points
    uint8_t action;   // ReturnAction
    uint8_t flags;    // FRAME_…
    uint16_t target;  // operand of the action
    Value handled;    // the exception being handled, VALUE_NONE for none
    Value namespace;  // mapping of a class body or exec()
    Value operand;    // operand of the action
} Frame;

typedef struct StackChunk {
    Object object;
    struct StackChunk *previous, *next;  // `next`: an unused one kept for the next overflow
    Value *live_top;                     // while a later chunk is in use
    Value *limit;
    Value words[];
} StackChunk;

typedef struct RecordChunk {
    Object object;
    struct RecordChunk *previous, *next;
    Frame *limit;
    uint32_t depth;  // frames in earlier chunks
    Frame frames[];
} RecordChunk;

typedef struct Context {
    Object object;
    Frame *frame;           // the running frame; NULL when no Python code runs
    Frame *record_next;     // the next free record
    Frame *record_limit;    // end of the usable records of this chunk; the recursion limit may come first
    Value *stack_limit;     // end of the current register chunk
    uintptr_t stack_bytes;  // size of its words
    Value pending;          // the exception being raised; VALUE_NULL for none
    Value stop_value;       // what the iterator that gave STOP last returned; VALUE_NONE if nothing
    Value result;           // of the frame that left a run loop
    Value frame_objects;    // list of the frame objects of linked frames; VALUE_NULL until there is one
    StackChunk *stack;
    RecordChunk *records;
    uint32_t recursion_limit;
    bool stopping;          // no handler catches: the program must end (vm_stop())
    bool caught_interrupt;  // an `except` has taken the KeyboardInterrupt that was raised last
    bool keep_traceback;    // the pending exception is raised again: the running frame is in its traceback already
    char *c_stack_limit;    // lowest address that C code may use
    struct Context *next;   // every context, for the collector
} Context;

// The context that runs now.
extern Context *vm_context;

// Make the main context. False = no memory.
NODISCARD bool context_init_main(void);

// A further context, not yet current, with the C stack of the caller. NULL = raised.
NODISCARD Context *context_new(void);

// The current context stands still, its frames as they are, and a new one becomes the current; one program at a time.
// False = raised, in the context that was the current one.
NODISCARD bool context_pause(void);

// Go back to the paused context; the one in between is forgotten.
void context_resume(void);

// The context that stands still, or NULL.
Context *context_paused(void);

// Forget a context that has no frames any more.
void context_free(Context *context);

// Visit everything that contexts hold, and clear the unused part of their stacks.
void context_visit_all(void);

// Where a callee that shares no window with `frame` may put its registers.
Value *context_stack_top(const Context *context);

// Forget what earlier calls left in registers behind those that the running frame's call to native code needs: without
// that, an object passed to a function a moment ago might seem alive.
void context_clear_leftovers(Context *context);

// Set the recursion limit; false if the current depth is above it.
bool context_set_recursion_limit(Context *context, uint32_t limit);
uint32_t context_depth(const Context *context);

// Reserve a frame record and `words` registers for a callee. `values` are the first `count` of them; they are copied if
// there is no room for the others behind them. The record's `registers` and `flags` are set. NULL with RecursionError
// or MemoryError raised. On success the caller must link the record with context_push() before anything is allocated.
NODISCARD Frame *context_reserve(Context *context, const Value *values, size_t count, size_t words);

static inline void registers_clear(Value *from, const Value *to) {
    while (from < to) {
        *from++ = VALUE_UNDEF;
    }
}

// Locals are unbound, and other registers hold nothing that an earlier call has left there: it would be kept alive.
static inline void frame_clear(const Code *code, Value *registers, size_t from) {
    registers_clear(registers + from, registers + code->register_count);
}

// Reserve a record only, for a frame that lives elsewhere. NULL with RecursionError or MemoryError raised.
NODISCARD Frame *context_reserve_record(Context *context, uint8_t *flags);

// Link a reserved record, completely filled in but for `previous`, as the running frame.
static inline void context_push(Context *context, Frame *frame) {
    frame->previous = context->frame;
    context->frame = frame;
}

// Unlink the running frame, whatever chunk it lives in.
void context_pop(Context *context);

// Whether all of `words` registers lie in the chunk in use. They may begin elsewhere, in a generator that lies close
// below it for example, and end in it.
static inline bool context_holds(const Context *context, const Value *registers, size_t words) {
    uintptr_t room = (uintptr_t)context->stack_limit - (uintptr_t)registers;
    return room <= context->stack_bytes && room >= words * sizeof(Value);
}

// Fast version of context_reserve(): true if both the record and the words are there.
static inline bool context_has_room(const Context *context, const Value *registers, size_t words) {
    return context->record_next < context->record_limit && context_holds(context, registers, words);
}

static inline const Str *frame_name(const Frame *frame) { return frame->code->name; }
static inline Dict *frame_globals(const Frame *frame) { return frame->function->globals; }

// The pending exception gets the one that is being handled as its __context__, unless it has one.
void set_exception_context(Context *context);

// The exception that is being handled where `frame` runs; VALUE_NONE if there is none.
Value frame_handled(const Frame *frame);

// The value and registers of the instruction that a frame stands at (its pc is behind the first word).
static inline uint32_t frame_instruction(const Frame *frame) { return frame->code->instructions[frame->pc - 1]; }

// Visit what a frame record refers to, its registers excepted.
void frame_visit(const Frame *frame);
