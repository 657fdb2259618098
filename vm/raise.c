// Raising, fetching and chaining exceptions.
#include <stdarg.h>
#include <string.h>

#include "gen/names.h"
#include "heap/gc.h"
#include "objects/text_format.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/host.h"
#include "vm/roots_registry.h"
#include "vm/vm.h"

// Made once, since raising MemoryError must not allocate.
static Value memory_error;

// What the last negative number of error_to_number() stands for.
static Value numbered_error;

bool vm_measures_shortage;
static MemoryShortage last_shortage;

enum {
    ERROR_WITHOUT_NUMBER = 4096  // beyond those of services/fs/fs_errno.h
};

bool raise_init(void) {
    vm_register_root(&numbered_error);
    numbered_error = VALUE_NULL;
    Exception *error = exception_new(&MemoryError_type, (Tuple *)(uintptr_t)&tuple_empty);
    memory_error = value_from_object(error);
    return error != NULL;
}

static void forget_raising(Exception *error) {
    error->cause = error->context = error->traceback = VALUE_NONE;
    error->suppress_context = false;
}

// Once it was handled, the frames that it went through are garbage, and what their variables hold.
void raise_visit_reserve(void) {
    if (value_is_null(memory_error)) {
        return;
    }
    if (!gc_is_marked(value_object(memory_error))) {
        forget_raising((Exception *)value_object(memory_error));
    }
    gc_visit(memory_error);
}

static void measure(size_t wanted) {
    GcStats stats;
    gc_get_stats(&stats);
    last_shortage = (MemoryShortage){
        .wanted = wanted,
        .free = stats.limit - MIN(stats.used, stats.limit),
        .largest = MAX(stats.largest_free, stats.limit - MIN(stats.total, stats.limit)),
    };
}

bool vm_memory_shortage(Value exception, MemoryShortage *shortage) {
    *shortage = last_shortage;
    return value_same(exception, memory_error) && last_shortage.wanted > 0;
}

void roots_raise_memory_error(size_t requested_bytes) {
    if (value_is_null(memory_error)) {
        host_fatal("not enough memory to start");
    }
    forget_raising((Exception *)value_object(memory_error));
    vm_context->pending = memory_error;
    host_pending = true;  // so that vm_safe_point() clears the C stack, whatever is done about the error
    if (vm_measures_shortage) {
        measure(requested_bytes);
    }
}

static Value raise_exception(const Type *type, Tuple *args) {
    Exception *error = TRY_PTR(exception_new(type, args));
    vm_context->pending = value_from_object(error);
    return RAISED;
}

static Value raise_message(const Type *type, const char *format, va_list arguments) {
    if (format[0] == '\0') {
        return raise_exception(type, (Tuple *)(uintptr_t)&tuple_empty);
    }
    Str *message = text_format_va(format, arguments);
    return message == NULL ? RAISED : raise_with_value(type, value_from_object(message));
}

Value raise_formatted(const Type *type, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value raised = raise_message(type, format, arguments);
    va_end(arguments);
    return raised;
}

Value raise_type_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value raised = raise_message(&TypeError_type, format, arguments);
    va_end(arguments);
    return raised;
}

Value raise_value_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value raised = raise_message(&ValueError_type, format, arguments);
    va_end(arguments);
    return raised;
}

Value raise_with_value(const Type *type, Value value) {
    Tuple *args = TRY_PTR(tuple_from(&value, 1));
    return raise_exception(type, args);
}

// Calling a class may run Python; its result is what gets raised.
static Value instantiate(Value exception) {
    const Type *type = (const Type *)value_object(exception);
    Value instance = TRY(vm_call_values(exception, 0, NULL));
    if (!value_is_instance(instance, &BaseException_type)) {
        return raise_error(&TypeError_type, "calling %R should have returned an instance of BaseException, not %R",
                           value_from_object(type), value_from_object(value_type(instance)));
    }
    return instance;
}

Value exception_instance(Value exception) {
    if (value_is_instance(exception, &BaseException_type)) {
        return exception;
    }
    if (value_is_instance(exception, &type_type) &&
        type_is_subtype((const Type *)value_object(exception), &BaseException_type)) {
        return instantiate(exception);
    }
    return raise_error(&TypeError_type, "exceptions must derive from BaseException");
}

Value raise_instance(Value exception) {
    vm_context->pending = TRY(exception_instance(exception));
    ((Exception *)value_object(vm_context->pending))->context_settled = false;
    return RAISED;
}

static int usable_number(Value number) {
    bool usable = value_is_small_int(number) && value_small_int(number) > 0;
    return usable ? (int)MIN(value_small_int(number), ERROR_WITHOUT_NUMBER) : ERROR_WITHOUT_NUMBER;
}

// File systems written for boards raise OSError(2): there is no more to it than the number.
int error_to_number(void) {
    Value error = error_fetch();
    numbered_error = error;
    if (!value_is_instance(error, &OSError_type)) {
        return -ERROR_WITHOUT_NUMBER;
    }
    const OSError *os_error = (const OSError *)value_object(error);
    if (value_type(error) == &OSError_type && os_error->base.args->length == 1) {
        int number = usable_number(os_error->base.args->items[0]);
        return number < ERROR_WITHOUT_NUMBER ? number : -number;
    }
    return -usable_number(os_error->error_number);
}

// Not through raise_instance(): the exception keeps the context that it was raised in.
static Value raise_numbered(void) {
    vm_context->pending = numbered_error;
    numbered_error = VALUE_NULL;
    return RAISED;
}

bool error_number_is_os_error(int error_number) {
    return error_number >= 0 || value_is_null(numbered_error) || value_is_instance(numbered_error, &OSError_type) ||
           ((void)raise_numbered(), false);
}

Value raise_os_error(int error_number, Value filename) {
    if (error_number < 0 && !value_is_null(numbered_error)) {
        return raise_numbered();
    }
    error_number = error_number < 0 ? -error_number : error_number;
    Str *message = TRY_PTR(exception_os_error_text(error_number));
    Tuple *args = TRY_PTR(tuple_new(value_is_null(filename) ? 2 : 3));
    args->items[0] = value_from_small_int(error_number);
    args->items[1] = value_from_object(message);
    if (!value_is_null(filename)) {
        args->items[2] = filename;
    }
    return raise_exception(exception_os_error_type(error_number), args);
}

Value raise_stop_iteration(Value value) {
    if (value_is_none(value)) {
        return raise_exception(&StopIteration_type, (Tuple *)(uintptr_t)&tuple_empty);
    }
    return raise_with_value(&StopIteration_type, value);
}

Value call_next(Value (*next)(Value), Value iterator) {
    vm_set_stop_value(VALUE_NONE);
    Value item = next(iterator);
    return value_is_stop(item) ? raise_stop_iteration(vm_take_stop_value()) : item;
}

bool error_pending(void) { return !value_is_null(vm_context->pending); }

bool error_matches(const Type *type) { return error_pending() && value_is_instance(vm_context->pending, type); }

Value error_fetch(void) {
    Value error = vm_context->pending;
    vm_context->pending = VALUE_NULL;
    return error;
}

// `error` must not become its own ancestor: cut the chain of `handled` where it comes up again.
static void link_context(Exception *error, Exception *handled) {
    Exception *at = handled;
    Exception *slow = handled;
    bool step_slow = false;
    while (!value_is_none(at->context)) {
        if (value_object(at->context) == &error->object) {
            at->context = VALUE_NONE;
            break;
        }
        at = (Exception *)value_object(at->context);
        if (at == slow) {
            break;  // a cycle that the program made itself
        }
        if (step_slow) {
            slow = (Exception *)value_object(slow->context);
        }
        step_slow = !step_slow;
    }
    error->context = value_from_object(handled);
}

void exception_set_context(Exception *error, Value handled) {
    if (!value_is_none(handled) && value_object(handled) != &error->object) {
        link_context(error, (Exception *)value_object(handled));
    }
}

void set_exception_context(Context *context) {
    Exception *error = (Exception *)value_object(context->pending);
    if (value_is_none(error->context) && !error->context_settled) {
        exception_set_context(error, frame_handled(context->frame));
    }
}
