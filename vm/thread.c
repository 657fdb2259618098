// The life of a thread: its stack, its beginning, its end.
#include "vm/thread.h"

#include "core/libm.h"
#include "gen/thread.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/tuple.h"
#include "vm/host.h"
#include "vm/roots_registry.h"
#include "vm/thread_parts.h"
#include "vm/vm.h"

enum {
    END_PATIENCE_US = 250000,  // what `finally` and `__exit__` may take at the end of the program
    STOP_PATIENCE_US = 1000000,
    STACK_ROUNDING = 4096,
};

static size_t stack_bytes;
static intptr_t last_ident = THREAD_MAIN_IDENT;

// Memory -------------------------------------------------------------------------------------------------------------

static const Slots stack_slots = {.size = sizeof(Object)};
DECLARE_NAME(thread_stack)
static const Type thread_stack_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(thread_stack), .base = &object_type, .slots = &stack_slots};

static void thread_trace(Object *self) {
    const Thread *thread = (const Thread *)self;
    gc_visit_object(thread->context);
    gc_visit_object(thread->stack_object);
    gc_visit(thread->function);
    gc_visit_object(thread->arguments);
}

static void visit_threads(void) {
    gc_visit_object(the_threads.finished);
    for (const Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        gc_visit_object(thread);
        if (thread != the_threads.running) {
            gc_visit_conservative(thread->stack.pointer, thread->stack_base);
        }
    }
}

void thread_set_stack_bytes(size_t bytes) { stack_bytes = bytes; }
size_t thread_stack_bytes(void) { return stack_bytes; }

// Memory of its own if the port has some, else from the heap.
static bool take_stack(Thread *thread) {
    size_t wanted = MAX(stack_bytes == 0 ? host_stack_default_bytes() : stack_bytes, host_stack_least_bytes());
    size_t bytes = (wanted + STACK_ROUNDING - 1) / STACK_ROUNDING * STACK_ROUNDING;
    char *low = host_heap_grow(bytes);
    if (low == NULL) {
        thread->stack_object = TRY_PTR_OR(gc_new(&thread_stack_type, sizeof(Object) + bytes), false);
        low = (char *)(thread->stack_object + 1);
        char *aligned = (char *)(((uintptr_t)low + 15) & ~(uintptr_t)15);
        bytes = (bytes - (size_t)(aligned - low)) & ~(size_t)15;
        low = aligned;
    }
    thread->stack = (CStack){.low = low, .bytes = bytes};
    thread->stack_base = low + bytes;
    thread_guard(&thread->stack);
    return true;
}

static void give_stack_back(Thread *thread) {
    if (thread->stack_object == NULL && thread->stack.low != NULL) {
        host_heap_release(thread->stack.low, thread->stack.bytes);
    }
    thread->stack = (CStack){0};
}

// The list -----------------------------------------------------------------------------------------------------------

static void join_list(Thread *thread) {
    Thread **link = &the_threads.first;
    while (*link != NULL) {
        link = &(*link)->next;
    }
    *link = thread;
}

// Its own `next` stays, so that the turn goes on from there.
static void leave_list(const Thread *thread) {
    for (Thread **link = &the_threads.first; *link != NULL; link = &(*link)->next) {
        if (*link == thread) {
            *link = thread->next;
            return;
        }
    }
}

static Thread *new_thread(void) {
    Thread *thread = TRY_PTR_OR(gc_new(&ThreadHandle_type, sizeof(Thread)), NULL);
    thread->function = VALUE_NONE;
    thread->deadline_us = UINT64_MAX;
    return thread;
}

static void interrupt_quietly(void) { the_threads.main_is_interrupted |= the_threads.running != the_threads.first; }

static bool join_all(void);
static void end_all(void);
static void stand(bool still);
static void forget(void);

static const ThreadActions actions = {
    .safe_point = thread_safe_point,
    .wait_until = thread_wait_until,
    .interrupted_quietly = interrupt_quietly,
    .join = join_all,
    .end = end_all,
    .stand = stand,
    .forget = forget,
};

// The program so far becomes the main thread.
bool thread_begin(void) {
    if (the_threads.first != NULL) {
        return true;
    }
    Thread *thread = TRY_PTR_OR(new_thread(), false);
    thread->ident = THREAD_MAIN_IDENT;
    thread->stack_base = gc_stack_base();
    the_threads = (Threads){.first = thread, .running = thread};
    vm_register_root_visitor(visit_threads);
    vm_threads = &actions;
    return true;
}

static void forget(void) {
    for (Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        give_stack_back(thread);
    }
    the_threads = (Threads){0};
    vm_threads = NULL;
    stack_bytes = 0;
    last_ident = THREAD_MAIN_IDENT;
}

// Running ------------------------------------------------------------------------------------------------------------

static void report_end(const Thread *self) {
    if (self->was_told || error_matches(&SystemExit_type) ||
        (vm_uncatchable != NULL && error_matches(vm_uncatchable))) {
        error_clear();
    } else {
        vm_write_unraisable("Exception ignored in thread started by", self->function);
    }
}

static void end_here(void) {
    Thread *self = the_threads.running;
    self->function = VALUE_NONE;
    self->arguments = NULL;
    self->state = THREAD_DONE;
    leave_list(self);
    context_free(vm_context);
    thread_wake_all(self);
    the_threads.finished = self;
    thread_give_turn();
    host_fatal("a thread that has ended goes on");
}

static void run(void) {
    thread_arrive();
    thread_renew_request();
    const Thread *self = the_threads.running;
    if (!thread_obey() ||
        value_is_raised(vm_call_values(self->function, self->arguments->length, self->arguments->items))) {
        report_end(self);
    }
    end_here();
}

Thread *thread_start(Value function, Tuple *arguments, bool daemon) {
    TRY_BOOL_OR(thread_begin(), NULL);
    Thread *thread = TRY_PTR_OR(new_thread(), NULL);
    thread->function = function;
    thread->arguments = arguments;
    thread->daemon = daemon;
    TRY_BOOL_OR(take_stack(thread), NULL);
    thread->context = context_new();
    if (thread->context == NULL) {
        give_stack_back(thread);
        return NULL;
    }
    thread->context->c_stack_limit = thread->stack_base - vm_usable_stack(thread->stack.bytes);
    thread->ident = ++last_ident;
    host_stack_prepare(&thread->stack, run);
    join_list(thread);
    vm_request_safe_point();
    return thread;
}

// Ending -------------------------------------------------------------------------------------------------------------

static const Thread *other_thread(bool daemons) {
    for (const Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        if (thread != the_threads.running && thread != the_threads.first && (daemons || !thread->daemon)) {
            return thread;
        }
    }
    return NULL;
}

static bool join_all(void) {
    const Thread *thread;
    while ((thread = other_thread(false)) != NULL) {
        if (thread_wait(thread, UINT64_MAX) == WAIT_RAISED) {
            return false;
        }
    }
    return true;
}

static void ask_to_end(bool at_once) {
    for (Thread *thread = the_threads.first->next; thread != NULL; thread = thread->next) {
        thread->stands = false;
        thread->ending = thread->was_told = true;
        thread->context->stopping |= at_once;
    }
}

// Ctrl-C: not so long.
static void wait_for_end(uint64_t patience_us) {
    uint64_t deadline_us = host_ticks_us() + patience_us;
    while (other_thread(true) != NULL && host_ticks_us() < deadline_us) {
        the_threads.nobody_can_run = false;
        vm_wait_until(deadline_us);
        if (!vm_poll()) {
            error_clear();
            return;
        }
    }
}

// They get an exception; those that are not done after a while go without their `finally`.
static void end_all(void) {
    if (the_threads.running != the_threads.first) {
        return;
    }
    ask_to_end(false);
    wait_for_end(END_PATIENCE_US);
    if (other_thread(true) != NULL) {
        ask_to_end(true);
        wait_for_end(STOP_PATIENCE_US);
    }
    for (Thread *thread = the_threads.first->next; thread != NULL; thread = thread->next) {
        context_free(thread->context);
        give_stack_back(thread);
    }
    the_threads.first->next = NULL;
}

static void stand(bool still) {
    for (Thread *thread = the_threads.first; thread != NULL; thread = thread->next) {
        thread->stands = still && thread != the_threads.running;
    }
    vm_request_safe_point();
}

// What modules ask ---------------------------------------------------------------------------------------------------

intptr_t thread_ident(void) { return the_threads.running == NULL ? THREAD_MAIN_IDENT : the_threads.running->ident; }

bool thread_is_alive(intptr_t ident) {
    const Thread *thread = the_threads.first;
    while (thread != NULL && thread->ident != ident) {
        thread = thread->next;
    }
    return thread != NULL || ident == THREAD_MAIN_IDENT;
}

bool thread_is_ending(void) { return the_threads.running != NULL && the_threads.running->was_told; }

size_t thread_count(void) {
    size_t count = 0;
    for (const Thread *thread = the_threads.first; thread != NULL && thread->next != NULL; thread = thread->next) {
        count++;
    }
    return count;
}

bool thread_interrupt_main(void) {
    if (the_threads.running == the_threads.first) {
        return vm_interrupt();
    }
    the_threads.main_is_interrupted = true;
    vm_request_safe_point();
    return true;
}

bool thread_deadline(double seconds, uint64_t *deadline_us) {
    if (seconds > THREAD_LONGEST_S) {
        return raise_false(&OverflowError_type, "timestamp too large to convert to C _PyTime_t");
    }
    *deadline_us = host_ticks_us() + (uint64_t)double_ceil(seconds * 1e6);
    return true;
}

// The handle ---------------------------------------------------------------------------------------------------------

const Slots ThreadHandle_slots = {.size = sizeof(Thread), .trace = thread_trace};

static Value is_done(Value self) { return value_from_bool(value_thread(self)->state == THREAD_DONE); }

METHOD(ThreadHandle, is_done) { return is_done(args->self); }

METHOD(ThreadHandle, join) {
    const Thread *thread = value_thread(args->self);
    if (thread == the_threads.running) {
        return raise_error(&RuntimeError_type, "Cannot join current thread");
    }
    uint64_t deadline_us = UINT64_MAX;
    TRY_BOOL(args->timeout < 0 || thread_deadline(args->timeout, &deadline_us));
    while (thread->state != THREAD_DONE) {
        WaitResult result = thread_wait(thread, deadline_us);
        if (result == WAIT_RAISED) {
            return RAISED;
        }
        if (result == WAIT_TIMEOUT) {
            break;
        }
    }
    return is_done(args->self);
}

GETTER(ThreadHandle, ident) { return int_from_i64(value_thread(self)->ident); }
GETTER(ThreadHandle, daemon) { return value_from_bool(value_thread(self)->daemon); }
