#include "vm/del_queue.h"

#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "heap/roots.h"
#include "vm/generator.h"
#include "vm/host.h"
#include "vm/traceback.h"
#include "vm/vm.h"

// Nothing can be allocated while dead objects are found, so there is always room for every object that is registered.
static Object **queue;  // buffer
static size_t first;
static size_t end;

bool roots_reserve_finalisers(size_t count) {
    size_t bytes = (end + count) * sizeof(Object *);
    return bytes <= buffer_capacity(&queue) || buffer_resize(&queue, buffer_grown_capacity(bytes));
}

void roots_queue_finaliser(Object *object) {
    queue[end++] = object;
    host_pending = true;
}

void del_queue_visit(void) {
    gc_visit_buffer(&queue);
    for (size_t index = first; index < end; index++) {
        gc_visit_object(queue[index]);
    }
}

void del_queue_forget(void) {
    buffer_free(&queue);
    first = end = 0;
}

static bool run_finaliser(Object *object) {
    if (object->type == &async_generator_type || type_is_resumable(object->type)) {
        return generator_finalise((Generator *)object);
    }
    return !value_is_raised(vm_call_special(value_from_object(object), NAME(__del__), 0, NULL));
}

// An object is finalised once: the collector forgot about it when it queued it.
static void finalise(Object *object) {
    Value pending = error_fetch();
    if (!run_finaliser(object)) {
        Value method = type_lookup(object->type, NAME(__del__));
        vm_write_unraisable(NULL, value_is_undef(method) ? value_from_object(object) : method);
    }
    vm_context->pending = pending;
}

void vm_run_finalisers(void) {
    static bool running;
    if (running) {
        return;
    }
    running = true;
    while (first < end) {
        finalise(queue[first++]);
    }
    first = end = 0;
    running = false;
}
