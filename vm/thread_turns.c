// Whose turn it is. Threads take turns in the order in which they were started; one that waits is passed over until it
// is woken or its time has come.
#include "compile/compile.h"
#include "heap/gc.h"
#include "vm/host.h"
#include "vm/thread_parts.h"
#include "vm/vm.h"

enum {
    TURN = 512  // safe points of the interpreter
};
static const uintptr_t GUARD = (uintptr_t)0x5AFE57AC5AFE57AC;

Threads the_threads;
static unsigned turn_left;
static uint32_t waits;  // how many there have been

// Choosing -----------------------------------------------------------------------------------------------------------

static bool is_main(const Thread *thread) { return thread == the_threads.first; }

static bool can_run(const Thread *thread, uint64_t now) {
    if (thread->stands || thread->state == THREAD_DONE) {
        return false;
    }
    bool wanted = is_main(thread) && (the_threads.main_is_wanted || the_threads.main_is_interrupted);
    return thread->state == THREAD_READY || thread->ending || thread->woken || thread->deadline_us <= now || wanted;
}

static Thread *after(const Thread *thread) { return thread->next != NULL ? thread->next : the_threads.first; }

// The next in turn that can run, perhaps the running one itself; NULL: none.
static Thread *next_runnable(void) {
    uint64_t now = host_ticks_us();
    Thread *const begin = after(the_threads.running);
    Thread *thread = begin;
    do {
        if (can_run(thread, now)) {
            return thread;
        }
        thread = after(thread);
    } while (thread != begin);
    return NULL;
}

static uint64_t earliest_deadline(void) {
    uint64_t earliest = UINT64_MAX;
    for (const Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        if (!thread->stands && thread->state == THREAD_WAITING) {
            earliest = MIN(earliest, thread->deadline_us);
        }
    }
    return earliest;
}

// Sleeps until somebody can run.
static Thread *choose(void) {
    for (;;) {
        Thread *next = next_runnable();
        if (next != NULL) {
            return next;
        }
        uint64_t deadline = earliest_deadline();
        if (deadline == UINT64_MAX) {
            the_threads.nobody_can_run = true;
            return the_threads.first;
        }
        if (host_wait_until(deadline)) {
            the_threads.main_is_wanted = true;
        }
    }
}

// Switching ----------------------------------------------------------------------------------------------------------

static uintptr_t *guard_of(const CStack *stack) { return (uintptr_t *)stack->low; }

void thread_guard(const CStack *stack) { *guard_of(stack) = GUARD; }

static void give_back_finished(void) {
    Thread *finished = the_threads.finished;
    the_threads.finished = NULL;
    if (finished != NULL && finished->stack_object == NULL) {
        host_heap_release(finished->stack.low, finished->stack.bytes);
    }
    if (finished != NULL) {
        finished->stack_object = NULL;
        finished->stack = (CStack){0};
    }
}

void thread_arrive(void) { give_back_finished(); }

static void switch_to(Thread *next) {
    Thread *self = the_threads.running;
    if (self->stack.low != NULL && *guard_of(&self->stack) != GUARD) {
        host_fatal("the C stack of a thread was too small");
    }
    self->context = self->state == THREAD_DONE ? NULL : vm_context;
    vm_context = next->context;
    the_threads.running = next;
    gc_set_stack_base(next->stack_base);
    host_stack_switch(&self->stack, &next->stack);
    thread_arrive();
}

// What this thread is showing waits on its stack meanwhile.
NOINLINE static void switch_while_showing(Thread *next) {
    ReprStack showing = vm_repr_stack;
    vm_repr_stack.depth = 0;
    switch_to(next);
    vm_repr_stack = showing;
}

void thread_give_turn(void) {
    Thread *next = choose();
    turn_left = TURN;
    if (next == the_threads.running) {
        return;
    }
    if (vm_repr_stack.depth > 0) {
        switch_while_showing(next);
    } else {
        switch_to(next);
    }
}

// Requests -----------------------------------------------------------------------------------------------------------

static bool others_can_run(void) {
    for (const Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        bool may = thread->state == THREAD_READY || thread->woken || thread->deadline_us != UINT64_MAX;
        if (thread != the_threads.running && !thread->stands && may) {
            return true;
        }
    }
    return false;
}

void thread_renew_request(void) {
    if (the_threads.main_is_wanted || the_threads.main_is_interrupted || the_threads.running->ending ||
        others_can_run()) {
        the_threads.pending_is_ours |= !host_pending;
        host_pending = true;
    }
}

// Whatever the reason is that safe points look up, the main thread sees to it.
static void pass_request_on(void) {
    the_threads.main_is_wanted |= host_pending && !the_threads.pending_is_ours;
    host_pending = the_threads.pending_is_ours = false;
}

static bool raise_end(void) {
    const Type *type = vm_uncatchable != NULL ? vm_uncatchable : &SystemExit_type;
    return raise_false(type, "");
}

static bool obey_as_main(void) {
    if (the_threads.nobody_can_run) {
        the_threads.nobody_can_run = false;
        return raise_false(&RuntimeError_type, "deadlock: every thread waits for another one");
    }
    if (the_threads.main_is_interrupted) {
        the_threads.main_is_interrupted = false;
        return vm_interrupt();
    }
    if (the_threads.main_is_wanted) {
        the_threads.main_is_wanted = false;
        return vm_handle_events();
    }
    return true;
}

bool thread_obey(void) {
    Thread *self = the_threads.running;
    if (self->ending) {
        self->ending = false;
        return raise_end();
    }
    return !is_main(self) || obey_as_main();
}

// In every turn the main thread gets to handle events: nobody else knows whether there are some.
bool thread_safe_point(unsigned steps) {
    if (turn_left > steps) {
        turn_left -= steps;
        return true;
    }
    turn_left = TURN;
    host_pending = the_threads.pending_is_ours = false;
    the_threads.main_is_wanted = true;
    bool ok = thread_obey();
    if (ok && !compile_is_running()) {
        thread_give_turn();
        ok = thread_obey();
    }
    thread_renew_request();
    return ok;
}

// Waiting ------------------------------------------------------------------------------------------------------------

static void stand_by(const void *what, uint64_t deadline_us) {
    Thread *self = the_threads.running;
    self->state = THREAD_WAITING;
    self->waits_for = what;
    self->waits_since = waits++;
    self->deadline_us = deadline_us;
    self->woken = false;
    thread_give_turn();
    self->state = THREAD_READY;
    self->waits_for = NULL;
    self->deadline_us = UINT64_MAX;
}

static bool is_asked(void) {
    return the_threads.running->ending ||
           (is_main(the_threads.running) && (the_threads.main_is_wanted || the_threads.main_is_interrupted));
}

WaitResult thread_wait(const void *what, uint64_t deadline_us) {
    TRY_BOOL_OR(thread_begin(), WAIT_RAISED);
    pass_request_on();
    bool woken = false;
    if (!is_asked()) {
        stand_by(what, deadline_us);
        woken = the_threads.running->woken;
        the_threads.running->woken = false;
    }
    bool ok = woken || thread_obey();
    thread_renew_request();
    if (!ok) {
        return WAIT_RAISED;
    }
    return woken ? WAIT_WOKEN : host_ticks_us() >= deadline_us ? WAIT_TIMEOUT : WAIT_AGAIN;
}

void thread_wait_until(uint64_t deadline_us) {
    pass_request_on();
    if (!is_asked()) {
        stand_by(NULL, deadline_us);
    }
    if (is_main(the_threads.running) && the_threads.main_is_wanted) {
        the_threads.main_is_wanted = false;
        host_pending = true;
    }
    thread_renew_request();
}

bool thread_wake_one(const void *what) {
    Thread *chosen = NULL;
    for (Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        if (thread->state == THREAD_WAITING && thread->waits_for == what && !thread->woken &&
            (chosen == NULL || thread->waits_since < chosen->waits_since)) {
            chosen = thread;
        }
    }
    if (chosen != NULL) {
        chosen->woken = true;
        vm_request_safe_point();
    }
    return chosen != NULL;
}

void thread_wake_all(const void *what) {
    while (thread_wake_one(what)) {
    }
}
