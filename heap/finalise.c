// The side table of objects that something must be done for when they die: an entry is the address of an object whose
// type has Slots.finalise, or with the tag one that has a Python __del__.
#include "heap/buffer.h"
#include "heap/heap.h"
#include "heap/roots.h"

enum {
    PYTHON_TAG = 1,
    QUEUED_TAG = 2,
    TAGS = PYTHON_TAG | QUEUED_TAG
};

static Object *entry_object(uintptr_t entry) { return (Object *)(entry & ~(uintptr_t)TAGS); }

static bool entry_is_dead(uintptr_t entry) { return !gc_is_marked(entry_object(entry)); }

void finalisers_visit(void) { gc_visit_buffer(&the_heap.finalisers); }

bool finalisers_reserve(void) {
    size_t needed = the_heap.finaliser_count + 1;
    if (needed * sizeof(uintptr_t) <= buffer_capacity(&the_heap.finalisers)) {
        return true;
    }
    return buffer_resize(&the_heap.finalisers, buffer_grown_capacity(needed) * sizeof(uintptr_t));
}

void finalisers_add_native(Object *object) { the_heap.finalisers[the_heap.finaliser_count++] = (uintptr_t)object; }

bool gc_register_finaliser(Object *object) {
    if (!finalisers_reserve() || !roots_reserve_finalisers(the_heap.finaliser_count + 1)) {
        return false;
    }
    the_heap.finalisers[the_heap.finaliser_count++] = (uintptr_t)object | PYTHON_TAG;
    return true;
}

void gc_unregister_finaliser(const Object *object) {
    for (size_t i = the_heap.finaliser_count; i > 0; i--) {
        if (the_heap.finalisers[i - 1] == ((uintptr_t)object | PYTHON_TAG)) {
            the_heap.finalisers[i - 1] = the_heap.finalisers[--the_heap.finaliser_count];
            return;
        }
    }
}

// Drop the entries that became 0.
static void compact(void) {
    size_t kept = 0;
    for (size_t i = 0; i < the_heap.finaliser_count; i++) {
        if (the_heap.finalisers[i] != 0) {
            the_heap.finalisers[kept++] = the_heap.finalisers[i];
        }
    }
    the_heap.finaliser_count = kept;
}

static void find_dead_python(void) {
    for (size_t i = 0; i < the_heap.finaliser_count; i++) {
        uintptr_t entry = the_heap.finalisers[i];
        if ((entry & PYTHON_TAG) && entry_is_dead(entry)) {
            the_heap.finalisers[i] |= QUEUED_TAG;
        }
    }
}

// All are found before any is marked, so that dead objects that refer to each other are all finalised. They must be
// marked here, since the roots were visited before.
void finalisers_queue_dead(void) {
    find_dead_python();
    for (size_t i = 0; i < the_heap.finaliser_count; i++) {
        uintptr_t entry = the_heap.finalisers[i];
        if (entry & QUEUED_TAG) {
            gc_visit_object(entry_object(entry));
            roots_queue_finaliser(entry_object(entry));
            the_heap.finalisers[i] = 0;
        }
    }
    mark_drain();
    compact();
}

bool gc_queue_all_finalisers(void) {
    size_t queued = 0;
    for (size_t i = 0; i < the_heap.finaliser_count; i++) {
        uintptr_t entry = the_heap.finalisers[i];
        if (entry & PYTHON_TAG) {
            roots_queue_finaliser(entry_object(entry));
            the_heap.finalisers[i] = 0;
            queued++;
        }
    }
    compact();
    return queued > 0;
}

void finalisers_run_dead(void) {
    for (size_t i = 0; i < the_heap.finaliser_count; i++) {
        uintptr_t entry = the_heap.finalisers[i];
        if (!(entry & PYTHON_TAG) && entry_is_dead(entry)) {
            entry_object(entry)->type->slots->finalise(entry_object(entry));
            the_heap.finalisers[i] = 0;
        }
    }
    compact();
}

void finalisers_run_all(void) {
    for (size_t i = 0; i < the_heap.finaliser_count; i++) {
        Object *object = entry_object(the_heap.finalisers[i]);
        if (!(the_heap.finalisers[i] & PYTHON_TAG)) {
            object->type->slots->finalise(object);
        }
    }
    the_heap.finaliser_count = 0;
}
