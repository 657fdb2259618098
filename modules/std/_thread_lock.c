// Locks: whoever frees one hands it to the thread that has waited longest, so that nobody waits for ever.
#include "gen/_thread.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"
#include "vm/thread.h"

typedef struct {
    Object object;
    bool locked;
} Lock;

typedef struct {
    Object object;
    intptr_t owner;  // 0: nobody
    intptr_t count;
} RLock;

static Lock *lock_of(Value v) { return (Lock *)value_object(v); }
static RLock *rlock_of(Value v) { return (RLock *)value_object(v); }

// Arguments of acquire()
// -----------------------------------------------------------------------------------------------

// The moment until which to wait: 0 for not at all, UINT64_MAX for ever.
static bool wait_until(bool blocking, double timeout, uint64_t *deadline_us) {
    *deadline_us = blocking ? UINT64_MAX : 0;
    if (!blocking && timeout != -1) {
        return raise_false(&ValueError_type, "can't specify a timeout for a non-blocking call");
    }
    if (timeout == -1) {
        return true;
    }
    if (timeout < 0) {
        return raise_false(&ValueError_type, "timeout value must be positive");
    }
    if (timeout > THREAD_LONGEST_S) {
        return raise_formatted_false(&OverflowError_type, timeout > (double)INT64_MAX
                                                              ? MESSAGE("timestamp out of range for platform time_t")
                                                              : MESSAGE("timeout value is too large"));
    }
    return thread_deadline(timeout, deadline_us);
}

// Wait while the object is held: is_held(object) may change meanwhile. WAIT_WOKEN: it was handed over.
static WaitResult wait_for(Value self, bool (*is_held)(Value), uint64_t deadline_us) {
    WaitResult result = WAIT_AGAIN;
    while (result == WAIT_AGAIN && is_held(self)) {
        result = deadline_us == 0 ? WAIT_TIMEOUT : thread_wait(value_object(self), deadline_us);
    }
    return result;
}

// lock
// -----------------------------------------------------------------------------------------------------------------

static Value lock_repr(Value self) {
    return value_from_object(TRY_PTR(str_format(
        "<%s %T object at 0x%zx>", lock_of(self)->locked ? "locked" : "unlocked", self, (size_t)value_object(self))));
}

const Slots thread_lock_slots = {.size = sizeof(Lock), .type_flags = TYPE_WEAKREFS, .repr = lock_repr};

static Value lock_new(void) { return value_from_object(TRY_PTR(gc_new(&thread_lock_type, sizeof(Lock)))); }

FUNCTION(_thread, allocate_lock) { return lock_new(); }
FUNCTION(_thread, allocate) { return lock_new(); }

static bool lock_is_held(Value self) { return lock_of(self)->locked; }

static Value lock_acquire(Value self, bool blocking, double timeout) {
    uint64_t deadline_us;
    TRY_BOOL(wait_until(blocking, timeout, &deadline_us));
    switch (wait_for(self, lock_is_held, deadline_us)) {
        case WAIT_RAISED: return RAISED;
        case WAIT_TIMEOUT: return VALUE_FALSE;
        default: break;
    }
    lock_of(self)->locked = true;
    return VALUE_TRUE;
}

static Value lock_release(Value self) {
    if (!lock_of(self)->locked) {
        return raise_error(&RuntimeError_type, "release unlocked lock");
    }
    lock_of(self)->locked = thread_wake_one(value_object(self));
    return VALUE_NONE;
}

METHOD(thread_lock, acquire) { return lock_acquire(args->self, args->blocking, args->timeout); }
METHOD(thread_lock, acquire_lock) { return lock_acquire(args->self, args->blocking, args->timeout); }
METHOD(thread_lock, __enter__) { return lock_acquire(args->self, true, -1); }
METHOD(thread_lock, release) { return lock_release(args->self); }
METHOD(thread_lock, release_lock) { return lock_release(args->self); }
METHOD(thread_lock, __exit__) { return lock_release(args->self); }
METHOD(thread_lock, locked) { return value_from_bool(lock_of(args->self)->locked); }
METHOD(thread_lock, locked_lock) { return value_from_bool(lock_of(args->self)->locked); }

// RLock
// ----------------------------------------------------------------------------------------------------------------

static Value rlock_repr(Value self) {
    const RLock *lock = rlock_of(self);
    return value_from_object(
        TRY_PTR(str_format("<%s %T object owner=%zd count=%zd at 0x%zx>", lock->count > 0 ? "locked" : "unlocked", self,
                           lock->owner, lock->count, (size_t)value_object(self))));
}

const Slots thread_RLock_slots = {
    .size = sizeof(RLock), .type_flags = TYPE_BASE_ALLOWED | TYPE_WEAKREFS, .repr = rlock_repr};

METHOD(thread_RLock, __new__) {
    return value_from_object(TRY_PTR(type_allocate((const Type *)value_object(args->cls))));
}

static bool rlock_is_held(Value self) { return rlock_of(self)->count > 0; }

static Value rlock_acquire(Value self, intptr_t count, uint64_t deadline_us) {
    RLock *lock = rlock_of(self);
    if (lock->owner == thread_ident()) {
        lock->count += count;
        return VALUE_TRUE;
    }
    switch (wait_for(self, rlock_is_held, deadline_us)) {
        case WAIT_RAISED: return RAISED;
        case WAIT_TIMEOUT: return VALUE_FALSE;
        default: break;
    }
    lock->owner = thread_ident();
    lock->count = count;
    return VALUE_TRUE;
}

// Whoever waits gets it with a count of 1 that is no owner's yet.
static void rlock_free(RLock *lock) {
    lock->owner = 0;
    lock->count = thread_wake_one(lock);
}

static Value rlock_release(Value self) {
    RLock *lock = rlock_of(self);
    if (lock->owner != thread_ident()) {
        return raise_error(&RuntimeError_type, "cannot release un-acquired lock");
    }
    if (--lock->count == 0) {
        rlock_free(lock);
    }
    return VALUE_NONE;
}

METHOD(thread_RLock, acquire) {
    uint64_t deadline_us;
    TRY_BOOL(wait_until(args->blocking, args->timeout, &deadline_us));
    return rlock_acquire(args->self, 1, deadline_us);
}
METHOD(thread_RLock, __enter__) { return rlock_acquire(args->self, 1, UINT64_MAX); }
METHOD(thread_RLock, release) { return rlock_release(args->self); }
METHOD(thread_RLock, __exit__) { return rlock_release(args->self); }
METHOD(thread_RLock, _is_owned) { return value_from_bool(rlock_of(args->self)->owner == thread_ident()); }

METHOD(thread_RLock, _recursion_count) {
    const RLock *lock = rlock_of(args->self);
    return value_from_small_int(lock->owner == thread_ident() ? lock->count : 0);
}

// For Condition: free it however often it was taken; later take it as often.
METHOD(thread_RLock, _release_save) {
    RLock *lock = rlock_of(args->self);
    if (lock->owner != thread_ident()) {
        return raise_error(&RuntimeError_type, "cannot release un-acquired lock");
    }
    Value count = value_from_small_int(lock->count);
    rlock_free(lock);
    return count;
}

METHOD(thread_RLock, _acquire_restore) {
    TRY(rlock_acquire(args->self, args->count, UINT64_MAX));
    return VALUE_NONE;
}
