// The collector's contract (heap/roots.h): static roots, contexts, and the queue of objects to finalise.
#include "heap/roots.h"

#include "compile/compile.h"
#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/lookup.h"
#include "vm/host.h"
#include "vm/roots_registry.h"
#include "vm/traceback.h"
#include "objects/slot_wrappers.h"
#include "objects/weakref.h"
#include "vm/vm.h"

static StaticRoot *static_roots;

void vm_register_static_root(StaticRoot *root) {
    for (const StaticRoot *at = static_roots; at != NULL; at = at->next) {
        if (at == root) {
            return;
        }
    }
    root->next = static_roots;
    static_roots = root;
}

// Objects with a __del__ that died. Nothing can be allocated while they are found, so the queue is as long as a block
// from the host allows; further ones would be lost with the program's consent only, so that is fatal.
static Object **queue;
static size_t queue_capacity;
static size_t queue_first;
static size_t queue_end;

enum { QUEUE_BLOCK_BYTES = 4096 };

static void grow_queue(void) {
    size_t bytes = MAX((size_t)QUEUE_BLOCK_BYTES, 2 * queue_capacity * sizeof(Object *));
    Object **larger = host_heap_grow(bytes);
    if (larger == NULL) {
        host_fatal("no memory for the objects to finalise");
    }
    if (queue != NULL) {
        memcpy(larger, queue, queue_end * sizeof(Object *));
        host_heap_release(queue, queue_capacity * sizeof(Object *));
    }
    queue = larger;
    queue_capacity = bytes / sizeof(Object *);
}

void roots_queue_finaliser(Object *object) {
    if (queue_end == queue_capacity) {
        grow_queue();
    }
    queue[queue_end++] = object;
    host_pending = true;
}

static void visit_queue(void) {
    for (size_t index = queue_first; index < queue_end; index++) {
        gc_visit_object(queue[index]);
    }
}

// An object is finalised once: the collector forgot about it when it queued it.
static void finalise(Object *object) {
    Value self = value_from_object(object);
    Value pending = error_fetch();
    Value result = vm_call_special(self, NAME(__del__), 0, NULL);
    if (value_is_raised(result)) {
        Value method = type_lookup(object->type, NAME(__del__));
        vm_write_unraisable(NULL, value_is_undef(method) ? self : method);
    }
    vm_context->pending = pending;
}

void vm_run_finalisers(void) {
    static bool running;
    if (running) {
        return;
    }
    running = true;
    while (queue_first < queue_end) {
        finalise(queue[queue_first++]);
    }
    queue_first = queue_end = 0;
    running = false;
}

static void forget_queue(void) {
    if (queue != NULL) {
        host_heap_release(queue, queue_capacity * sizeof(Object *));
    }
    queue = NULL;
    queue_capacity = queue_first = queue_end = 0;
}

void roots_forget(void) {
    forget_queue();
    for (const StaticRoot *root = static_roots; root != NULL; root = root->next) {
        if (root->value != NULL) {
            *root->value = VALUE_NULL;
        }
    }
    str_forget_interned();
    slot_wrappers_forget();
    weakref_forget();
    lookup_flush();
}

void roots_visit(void) {
    context_visit_all();
    compile_visit_roots();
    str_visit_roots();
    visit_queue();
    weakref_visit_roots();
    for (const StaticRoot *root = static_roots; root != NULL; root = root->next) {
        if (root->value != NULL) {
            gc_visit(*root->value);
        }
        if (root->visit != NULL) {
            root->visit();
        }
    }
}

// The lookup cache goes here too: its entries hold addresses that may be used again.
void roots_sweep_weak(void) {
    str_sweep_interned();
    lookup_flush();
    slot_wrappers_sweep();
    weakref_sweep();
}
