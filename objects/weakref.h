// Weak references and proxies. A side table keyed by the address of the referent; dead entries are dropped after
// marking.
#pragma once

#include "heap/type.h"

typedef struct WeakRef {
    Object object;
    Value referent;        // not traced; VALUE_NULL once it died
    Value callback;        // VALUE_NONE for none
    struct WeakRef *next;  // chain of the table
    intptr_t hash;         // of the referent; 0 = not computed yet
} WeakRef;

extern const Type weakref_type;  // weakref.ReferenceType

// A weak reference. The same one is returned for the same referent if there is no callback. TypeError for objects that
// cannot have one (None, numbers, tuples …). RAISED on failure.
NODISCARD Value weakref_new(Value referent, Value callback);

// The same with a type: weakref_type, a subclass or a type of proxies.
NODISCARD Value weakref_make(const Type *type, Value referent, Value callback);
void weakref_trace(Object *self);

// What a weak reference or a proxy refers to; VALUE_UNDEF if it died.
Value weakref_target(Value reference);

// Number of live weak references to an object; with `list` (a List) not NULL they are appended to it. SIZE_MAX =
// raised.
size_t weakref_collect(Value referent, Value list);

// Called by roots_sweep_weak(): clear references to unmarked objects and queue their callbacks.
void weakref_sweep(void);
void weakref_forget(void);  // the heap is about to go

// Called by roots_visit(): callbacks that wait to run.
void weakref_visit_roots(void);

// Run the callbacks of references whose referent died. The VM calls it at a safe point; false = raised (never, unless
// KeyboardInterrupt or SystemExit).
bool weakref_run_callbacks(void);

// A proxy: an object that does what its referent does, and raises ReferenceError once that died. RAISED on failure.
NODISCARD Value weakref_proxy_new(Value referent, Value callback);
