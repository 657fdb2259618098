// Module _thread: starting threads. The locks are in _thread_lock.c.
#include "gen/_thread.h"

#include "modules/std/functools.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/tuple.h"
#include "vm/api.h"
#include "vm/host.h"
#include "vm/thread.h"

static Value start(Value function, Value arguments, Value keywords) {
    if (!object_is_callable(function)) {
        return raise_error(&TypeError_type, "first arg must be callable");
    }
    if (!value_is_instance(arguments, &tuple_type)) {
        return raise_error(&TypeError_type, "2nd arg must be a tuple");
    }
    if (!value_is_undef(keywords)) {
        if (!value_is_instance(keywords, &dict_type)) {
            return raise_error(&TypeError_type, "optional 3rd arg must be a dictionary");
        }
        function = TRY(partial_new(function, NULL, 0, value_dict(keywords)));
    }
    const Thread *thread = TRY_PTR(thread_start(function, value_tuple(arguments), true));
    return int_from_i64(thread->ident);
}

FUNCTION(_thread, start_new_thread) { return start(args->function, args->args, args->kwargs); }
FUNCTION(_thread, start_new) { return start(args->function, args->args, args->kwargs); }

FUNCTION(_thread, _start) {
    return value_from_object(TRY_PTR(thread_start(args->function, (Tuple *)(uintptr_t)&tuple_empty, args->daemon)));
}

static Value raise_exit(void) { return raise_error(&SystemExit_type, ""); }

FUNCTION(_thread, exit) { return raise_exit(); }
FUNCTION(_thread, exit_thread) { return raise_exit(); }

FUNCTION(_thread, get_ident) { return value_from_small_int(thread_ident()); }
FUNCTION(_thread, get_native_id) { return value_from_small_int(thread_ident()); }
FUNCTION(_thread, _is_alive) { return value_from_bool(thread_is_alive(args->ident)); }
FUNCTION(_thread, _is_ending) { return value_from_bool(thread_is_ending()); }
FUNCTION(_thread, _count) { return int_from_size(thread_count()); }
FUNCTION(_thread, daemon_threads_allowed) { return VALUE_TRUE; }

FUNCTION(_thread, interrupt_main) {
    enum {
        SIGNALS = 65,
        SIGNAL_INTERRUPT = 2
    };
    if (args->signum < 1 || args->signum >= SIGNALS) {
        return raise_error(&ValueError_type, "signal number out of range");
    }
    TRY_BOOL(args->signum != SIGNAL_INTERRUPT || thread_interrupt_main());
    return VALUE_NONE;
}

FUNCTION(_thread, stack_size) {
    enum {
        LEAST = 2048,
        MOST = 1 << 28
    };
    if (args->size < 0) {
        return raise_error(&ValueError_type, "size must be 0 or a positive value");
    }
    if (args->size > MOST || (args->size > 0 && args->size < LEAST)) {
        return raise_error(&ValueError_type, "size not valid: %zd bytes", args->size);
    }
    size_t before = thread_stack_bytes();
    thread_set_stack_bytes((size_t)args->size);
    return int_from_size(before);
}
