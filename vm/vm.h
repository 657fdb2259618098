// Starting and stopping the virtual machine, running code from outside, and what builtins ask about the running frame.
#pragma once

#include "vm/context.h"

typedef struct {
    size_t c_stack_bytes;  // how much of the C stack, from the caller of vm_init() downwards, may be used
} VmConfig;

// After gc_init(): contexts, the preallocated errors, builtins and an empty sys.modules. False = no memory.
NODISCARD bool vm_init(const VmConfig *config);

// Run pending finalisers and forget everything; before gc_deinit().
void vm_deinit(void);

// Run module-like code with these globals. `namespace` VALUE_NULL: names are globals. The value of an expression.
NODISCARD Value vm_exec(const Code *code, Dict *globals, Value namespace);

// The same with cells for the code's free variables; NULL for none.
NODISCARD Value vm_exec_with_closure(const Code *code, Dict *globals, Value namespace, Tuple *closure);

// Run a function (of class body or exec code) with a namespace.
NODISCARD Value vm_run_in_namespace(Function *function, Value namespace);

// The namespace of the module __main__, of a new one if there is none. NULL = raised.
NODISCARD Dict *vm_main_namespace(void);

// A new __main__ module in sys.modules; its namespace. NULL = raised.
NODISCARD Dict *vm_new_main(void);

// Tracks and answers at safe points -----------------------------------------------------------------------------------

// Handle events and run finalisers; called when host_pending was set. False = raised.
NODISCARD bool vm_safe_point(void);

// Calls that returned leave words where later ones have gaps in their frames, and such a word keeps what nobody else
// has. Called by the interpreter, which has nothing below its frame.
void vm_clear_dead_stack(void);

// Exceptions of this class, of which no program can name it, run `finally` and `with` but cannot be caught. NULL: none.
extern const Type *vm_uncatchable;

// From now on no handler and no `finally` of the program runs: whatever is raised ends it.
static inline void vm_stop(void) { vm_context->stopping = true; }

// After vm_stop(): what is run from now on handles its exceptions again.
static inline void vm_stopped(void) { vm_context->stopping = false; }

// What a thread may do there that all events belong to: the only one, or the main one.
NODISCARD bool vm_handle_events(void);

// Ctrl-C at a safe point. Always false: raises KeyboardInterrupt.
NODISCARD bool vm_interrupt(void);

// Whether the KeyboardInterrupt raised last is on its way out through `finally` and `with`.
bool vm_is_cleaning_up(void);

// Run all queued __del__ methods now.
void vm_run_finalisers(void);

// What an iterator that is about to give STOP returns, for `yield from` and StopIteration.value.
static inline void vm_set_stop_value(Value value) { vm_context->stop_value = value; }

// Take it; VALUE_NONE if there is none.
static inline Value vm_take_stop_value(void) {
    Value value = vm_context->stop_value;
    vm_context->stop_value = VALUE_NONE;
    return value;
}

// The running frame: for locals(), globals(), exec(), super() …
// ---------------------------------------------------------

// A dict of local variables: a snapshot in a function, the namespace itself elsewhere.
NODISCARD Value vm_frame_locals(void);
NODISCARD Value vm_locals_of(const Frame *frame);

// The frame `depth` levels up (0: the running one), or NULL.
const Frame *vm_frame_at(size_t depth);

// A frame object (f_code, f_lineno …) for it.
NODISCARD Value vm_frame_object(const Frame *frame);

// A frame object for the innermost frame of the program that stands still (context_pause()); None if there is none.
NODISCARD Value vm_paused_frame_object(void);

// What the heap had when it raised MemoryError, in bytes.
typedef struct {
    size_t wanted, free, largest;  // `largest`: the biggest free piece
} MemoryShortage;

// Whether MemoryErrors are measured, which costs a walk through the heap each. False unless a board says otherwise.
extern bool vm_measures_shortage;

// True if the heap raised this exception, and it was measured.
bool vm_memory_shortage(Value exception, MemoryShortage *shortage);

// Objects whose repr is being made.
enum {
    REPR_DEPTH = WORD_BITS == 64 ? 64 : 24  // a short C stack lets no more nest
};
typedef struct {
    Value objects[REPR_DEPTH];
    uint32_t depth;  // may exceed REPR_DEPTH; those are not remembered
} ReprStack;
extern ReprStack vm_repr_stack;

// How much of a C stack of this size code may use that checks it: the rest is for code that does not.
size_t vm_usable_stack(size_t bytes);

// Exceptions for C code
// ---------------------------------------------------------------------------------------------------

// What is being handled now (sys.exception()); VALUE_NONE for nothing.
static inline Value vm_handled_exception(void) { return frame_handled(vm_context->frame); }

// An instance for what a raise statement was given. RAISED if it is no exception.
NODISCARD Value exception_instance(Value exception);

// Make `handled` the __context__ of `error`, without making a cycle.
void exception_set_context(Exception *error, Value handled);

// Parts of vm_init() and of the collector's contract (roots.c).
NODISCARD bool raise_init(void);
void raise_visit_reserve(void);  // for roots_visit_last(): the MemoryError that is made already
NODISCARD bool import_init(void);
// At the end of vm_deinit(): static roots and weak tables let go of the heap, which is about to be given back.
void roots_forget(void);
