// What the two halves of threads share: taking turns (thread_turns.c), and beginning and end (thread.c).
#pragma once

#include "vm/thread.h"

typedef struct {
    Thread *first;  // the main thread; the others follow in the order they were started. NULL: no threads
    Thread *running;
    Thread *finished;     // its stack is given back as soon as nobody stands on it
    bool main_is_wanted;  // events are to be handled
    bool main_is_interrupted;
    bool pending_is_ours;  // host_pending was set for turns only
    bool nobody_can_run;   // deadlock: the main thread gets an exception
} Threads;

extern Threads the_threads;

// Make the program so far the main thread, if there is none. False = raised.
NODISCARD bool thread_begin(void);

// Choose who runs next and go on there; returns when the calling thread has its turn again. THREAD_DONE: never.
void thread_give_turn(void);

// First thing on a new stack.
void thread_arrive(void);

// Mark the end of a stack, so that its overflow is seen.
void thread_guard(const CStack *stack);

// Do what was asked of the running thread. False = raised.
NODISCARD bool thread_obey(void);

// Have safe points look up as long as somebody else could run.
void thread_renew_request(void);

// The bodies of the hooks in vm_threads (vm/thread.h).
bool thread_safe_point(unsigned steps);
void thread_wait_until(uint64_t deadline_us);
