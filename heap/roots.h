// What the heap asks of the world above it. The VM implements these; a unit test of the heap brings its own.
#pragma once

#include "heap/value.h"

// Visit every root outside the C stack: contexts, module table, interned names, other statics (heap/gc.h, gc_visit…).
void roots_visit(void);

// Called when all that roots_visit() and the C stack lead to is marked: visit what stays for later use, and drop what
// of it nobody else has (gc_is_marked()). Must not allocate.
void roots_visit_last(void);

// Marking an object whose type has TYPE_HEAP: after Slots.trace the collector calls this, which visits the __slots__
// values and the attributes (objects/shape.c). Must not allocate.
void roots_trace_instance(Object *instance);

// Called after marking and after dead objects with a finaliser were queued, which keeps them and all that they refer
// to; before anything is freed: drop entries of weak tables whose object is not gc_is_marked(). Must not allocate.
void roots_sweep_weak(void);

// `object` died and has a finaliser registered. It is alive again until the finaliser ran; run it at a safe point. Must
// not allocate. Keep it in what roots_visit() visits, from the next collection on; this one has marked it.
void roots_queue_finaliser(Object *object);

// Make room in that queue for `count` more objects, so that queueing cannot fail: called with the number of registered
// objects when one is registered. False = MemoryError raised.
bool roots_reserve_finalisers(size_t count);

// The heap cannot satisfy a request: set a pending MemoryError without allocating.
void roots_raise_memory_error(size_t requested_bytes);
