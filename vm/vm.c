#include "vm/vm.h"

#include <limits.h>
#include <string.h>

#include "gen/names.h"
#include "heap/gc.h"
#include "objects/module.h"
#include "objects/weakref.h"
#include "vm/call.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/thread.h"

// What is left for code that does not check the stack itself, printing a RecursionError included.
enum {
    C_STACK_RESERVE = WORD_BITS == 64 ? 128 * 1024 : 1536
};

size_t vm_usable_stack(size_t bytes) { return bytes > 2 * C_STACK_RESERVE ? bytes - C_STACK_RESERVE : bytes / 2; }

bool vm_init(const VmConfig *config) {
    char here;
    TRY_BOOL_OR(context_init_main(), false);
    vm_context->c_stack_limit = &here - vm_usable_stack(config->c_stack_bytes);
    return raise_init() && import_init();
}

void vm_deinit(void) {
    gc_collect();
    vm_run_finalisers();
    if (vm_threads != NULL) {
        vm_threads->forget();
    }
    roots_forget();
}

bool vm_check_stack(void) {
    char *here = __builtin_frame_address(0);
    if (LIKELY(here > vm_context->c_stack_limit)) {
        return true;
    }
    return raise_false(&RecursionError_type, "maximum recursion depth exceeded");
}

bool vm_check_stack_room(size_t bytes) {
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    if (LIKELY(here + C_STACK_RESERVE > (uintptr_t)vm_context->c_stack_limit + bytes)) {
        return true;
    }
    return raise_false(&RecursionError_type, "maximum recursion depth exceeded");
}

bool vm_check_stack_while(const char *activity) {
    if (LIKELY((char *)__builtin_frame_address(0) > vm_context->c_stack_limit)) {
        return true;
    }
    return raise_false(&RecursionError_type, "maximum recursion depth exceeded %s", activity);
}

const void *vm_stack_limit(void) { return vm_context->c_stack_limit; }

const ThreadActions *vm_threads;

// Long loops of C look up rarely: that is a turn.
NOINLINE static bool safe_point_of_loop(void) {
    return vm_threads == NULL ? vm_handle_events() : vm_threads->safe_point(UINT_MAX);
}

bool vm_poll(void) { return LIKELY(!host_pending) || safe_point_of_loop(); }

void vm_wait_until(uint64_t deadline_us) {
    if (vm_threads != NULL) {
        vm_threads->wait_until(deadline_us);
    } else {
        (void)host_wait_until(deadline_us);
    }
}

static bool quiet;

// What waits for a safe point goes on waiting.
NOINLINE static bool poll_host_quietly(void) {
    quiet = true;
    bool ok = host_poll();
    quiet = false;
    host_pending = true;
    if (!ok && vm_threads != NULL) {
        vm_threads->interrupted_quietly();
    }
    return ok;
}

bool vm_poll_quietly(void) { return LIKELY(!host_pending) || poll_host_quietly(); }
bool vm_is_quiet(void) { return quiet; }

void vm_request_safe_point(void) { host_pending = true; }

bool vm_await_input(void) {
    enum {
        LOOK_AGAIN_US = 10000
    };
    while (vm_threads != NULL && !host_input_waits()) {
        vm_wait_until(host_ticks_us() + LOOK_AGAIN_US);
        TRY_BOOL_OR(vm_poll(), false);
    }
    return true;
}

NOINLINE void vm_clear_dead_stack(void) {
    enum {
        WORDS = 160
    };
    uintptr_t words[WORDS];
    memset(words, 0, sizeof words);
    __asm__ volatile("" ::"r"(words) : "memory");
}

bool vm_safe_point(void) {
    vm_clear_dead_stack();
    return vm_threads == NULL ? vm_handle_events() : vm_threads->safe_point(1);
}

bool vm_handle_events(void) {
    host_pending = false;
    if (!host_poll()) {
        return false;
    }
    vm_run_finalisers();
    return weakref_run_callbacks();
}

bool vm_interrupt(void) {
    vm_context->caught_interrupt = false;
    return raise_false(&KeyboardInterrupt_type, "");
}

bool vm_is_cleaning_up(void) {
    return !vm_context->caught_interrupt &&
           value_is_instance(frame_handled(vm_context->frame), &KeyboardInterrupt_type);
}

// Running code from outside
// -----------------------------------------------------------------------------------------------

Value vm_run_in_namespace(Function *function, Value namespace) {
    TRY_BOOL(vm_check_stack());
    Context *context = vm_context;
    const Code *code = function->code;
    Value none = VALUE_UNDEF;
    Frame *frame = TRY_PTR(context_reserve(context, &none, 0, code->register_count));
    frame_clear(code, frame->registers, 0);
    frame->code = code;
    frame->function = function;
    frame->pc = 0;
    frame->action = ACTION_TO_C;
    if (!value_is_null(namespace)) {
        frame->namespace = namespace;
        frame->flags |= FRAME_NAMESPACE;
    }
    context_push(context, frame);
    return interp_run(context);
}

static bool ensure_builtins(Dict *globals) {
    if (!value_is_undef(dict_get_str(globals, NAME(__builtins__)))) {
        return true;
    }
    Value builtins = TRY_OR(vm_import("builtins"), false);
    return dict_set_str(globals, NAME(__builtins__), builtins);
}

Value vm_exec(const Code *code, Dict *globals, Value namespace) {
    return vm_exec_with_closure(code, globals, namespace, NULL);
}

Value vm_exec_with_closure(const Code *code, Dict *globals, Value namespace, Tuple *closure) {
    if (globals->keys_id == 0) {
        dict_enable_keys_id(globals);
    }
    TRY_BOOL(ensure_builtins(globals));
    Function *function = TRY_PTR(function_new(code, globals));
    function->closure = closure;
    return vm_run_in_namespace(function, namespace);
}

Dict *vm_new_main(void) {
    Module *module = TRY_PTR_OR(module_new(NAME(__main__)), NULL);
    TRY_BOOL_OR(dict_set(vm_modules(), value_from_object(NAME(__main__)), value_from_object(module)), NULL);
    TRY_BOOL_OR(ensure_builtins(module->namespace), NULL);
    return module->namespace;
}

Dict *vm_main_namespace(void) {
    Value module = dict_get_str(vm_modules(), NAME(__main__));
    return value_has_type(module, &module_type) ? ((Module *)value_object(module))->namespace : vm_new_main();
}

// Objects whose repr is being made
// ----------------------------------------------------------------------------------------

ReprStack vm_repr_stack;

bool vm_repr_enter(Value self) {
    for (uint32_t index = 0; index < MIN(vm_repr_stack.depth, REPR_DEPTH); index++) {
        if (value_same(vm_repr_stack.objects[index], self)) {
            return true;
        }
    }
    if (vm_repr_stack.depth < REPR_DEPTH) {
        vm_repr_stack.objects[vm_repr_stack.depth] = self;
    }
    vm_repr_stack.depth++;
    return false;
}

void vm_repr_leave(Value self UNUSED) { vm_repr_stack.depth--; }
