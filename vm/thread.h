// Threads: contexts with a C stack of their own. One runs; another takes over at a safe point, when the turn is over,
// or when a call waits. Ctrl-C and all other events belong to the main thread. Without a second thread nothing of this
// costs memory or time: `vm_threads` is NULL until the first one starts.
#pragma once

#include "core/c_stack.h"
#include "vm/context.h"

typedef enum {
    THREAD_READY,  // it runs, or could
    THREAD_WAITING,
    THREAD_DONE
} ThreadState;

typedef struct Thread {
    Object object;
    struct Thread *next;   // in the order of their turns
    Context *context;      // while another one runs
    CStack stack;          // low == NULL: of the main thread
    char *stack_base;      // its highest address
    Object *stack_object;  // the stack's memory if it is of the heap
    Value function;        // what it runs
    Tuple *arguments;
    const void *waits_for;  // NULL: for time only
    uint32_t waits_since;   // smaller: longer
    uint64_t deadline_us;   // of the wait; UINT64_MAX: none
    intptr_t ident;
    uint8_t state;  // ThreadState
    bool daemon;    // the end of the program does not wait for it
    bool woken;     // by what it waits for
    bool stands;    // the program is being looked at
    bool ending;    // an exception that ends it is to be raised
    bool was_told;  // it has been
} Thread;

extern const Type ThreadHandle_type;
static inline Thread *value_thread(Value v) { return (Thread *)value_object(v); }

enum {
    THREAD_MAIN_IDENT = 1
};

// Start a thread that calls a function. NULL = raised.
NODISCARD Thread *thread_start(Value function, Tuple *arguments, bool daemon);

// How many bytes of C stack the next ones get: 0 for what the port thinks right.
void thread_set_stack_bytes(size_t bytes);
size_t thread_stack_bytes(void);

// The thread that runs: 1 for the main thread.
intptr_t thread_ident(void);
bool thread_is_alive(intptr_t ident);

// Whether the running thread was told to end: what it raises on its way out is nobody's concern.
bool thread_is_ending(void);

// Threads beside the main one.
size_t thread_count(void);

// Raise KeyboardInterrupt in the main thread, which is the running one or gets its turn. False = raised here.
NODISCARD bool thread_interrupt_main(void);

typedef enum {
    WAIT_WOKEN,    // by thread_wake_one() or thread_wake_all()
    WAIT_TIMEOUT,  // `deadline_us` has passed
    WAIT_AGAIN,    // neither: the caller looks again and, if it must, waits again
    WAIT_RAISED
} WaitResult;

// The longest time that Python may wait, and the moment that lies so far in the future. False = OverflowError raised.
#define THREAD_LONGEST_S 9223372036.0
NODISCARD bool thread_deadline(double seconds, uint64_t *deadline_us);

// Let others run until somebody wakes those that wait for `what`. RuntimeError in the main thread if every thread waits
// and nothing can end that.
NODISCARD WaitResult thread_wait(const void *what, uint64_t deadline_us);

// Wake the one that has waited longest; false if nobody does.
bool thread_wake_one(const void *what);
void thread_wake_all(const void *what);

// What the rest of the machine asks, while there are threads.
typedef struct {
    // vm_safe_point() of the running thread, after `steps` of its turn.
    bool (*safe_point)(unsigned steps);
    // vm_wait_until()
    void (*wait_until)(uint64_t deadline_us);
    // vm_poll_quietly() raised an exception.
    void (*interrupted_quietly)(void);
    // Wait for all threads but daemons. False = raised.
    bool (*join)(void);
    // End all others: they may clean up for a bounded time.
    void (*end)(void);
    // All but the running one stand still, or go on.
    void (*stand)(bool still);
    // vm_deinit(): the heap goes.
    void (*forget)(void);
} ThreadActions;

extern const ThreadActions *vm_threads;

// For host_wait_until() anywhere in C: sleep until `deadline_us` or until an event or another reason (host_pending)
// wants vm_poll(), while other threads run.
void vm_wait_until(uint64_t deadline_us);

// Let other threads run until standard input has something to read. False = raised.
NODISCARD bool vm_await_input(void);
