// Module sys. The fixed facts about the interpreter are in sys_info.c.
#include "gen/sys.h"

#include "heap/gc.h"
#include "modules/std/io_parts.h"
#include "modules/std/lazy.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/import_parts.h"
#include "vm/traceback.h"
#include "vm/vm.h"

static bool add_list(Dict *namespace, Str *name) {
    List *list = TRY_PTR_OR(list_new(0), false);
    return dict_set_str(namespace, name, value_from_object(list));
}

static bool add_names(Dict *namespace) {
    List *names = TRY_PTR_OR(list_new(native_module_count), false);
    for (size_t i = 0; i < native_module_count; i++) {
        TRY_BOOL_OR(list_append(names, value_from_object(native_module_name(native_modules[i]))), false);
    }
    TRY_BOOL_OR(list_sort(names, VALUE_NONE, false), false);
    Tuple *tuple = TRY_PTR_OR(tuple_from(names->items, names->length), false);
    return dict_set_str(namespace, NAME(builtin_module_names), value_from_object(tuple));
}

// The finders are classes in flash.
static bool add_finders(Dict *namespace) {
    static const Type *const finders[] = {&BuiltinImporter_type, &FrozenImporter_type, &PathFinder_type};
    List *list = TRY_PTR_OR(list_new(ARRAY_LENGTH(finders)), false);
    for (size_t i = 0; i < ARRAY_LENGTH(finders); i++) {
        TRY_BOOL_OR(list_append(list, value_from_object(finders[i])), false);
    }
    return dict_set_str(namespace, NAME(meta_path), value_from_object(list));
}

static bool add_path_hooks(Dict *namespace) {
    Dict *cache = TRY_PTR_OR(dict_new(), false);
    return add_list(namespace, NAME(path_hooks)) &&
           dict_set_str(namespace, NAME(path_importer_cache), value_from_object(cache));
}

MODULE_INIT(sys) {
    return add_list(namespace, NAME(argv)) && add_list(namespace, NAME(path)) && add_finders(namespace) &&
           add_path_hooks(namespace) && add_list(namespace, NAME(warnoptions)) && add_names(namespace) &&
           dict_set_str(namespace, NAME(modules), value_from_object(vm_modules()));
}

// Streams: looked up each time, until the program assigns its own to sys.stdout.
MODULE_GETTER(sys, stdin) { return io_standard_stream(0); }
MODULE_GETTER(sys, stdout) { return io_standard_stream(1); }
MODULE_GETTER(sys, stderr) { return io_standard_stream(2); }
MODULE_GETTER(sys, __stdin__) { return io_standard_stream(0); }
MODULE_GETTER(sys, __stdout__) { return io_standard_stream(1); }
MODULE_GETTER(sys, __stderr__) { return io_standard_stream(2); }

// Exceptions ----------------------------------------------------------------------------------------------------------

FUNCTION(sys, exit) {
    if (value_is_none(args->status)) {
        return raise_error(&SystemExit_type, "");
    }
    if (value_is_tuple(args->status)) {  // its items become the arguments
        const Tuple *items = value_tuple(args->status);
        return raise_instance(TRY(vm_call_values(value_from_object(&SystemExit_type), items->length, items->items)));
    }
    return raise_with_value(&SystemExit_type, args->status);
}

FUNCTION(sys, exception) { return vm_handled_exception(); }

FUNCTION(sys, exc_info) {
    Value exception = vm_handled_exception();
    Value items[] = {VALUE_NONE, VALUE_NONE, VALUE_NONE};
    if (!value_is_none(exception)) {
        items[0] = value_from_object(value_type(exception));
        items[1] = exception;
        items[2] = ((Exception *)value_object(exception))->traceback;
    }
    return value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))));
}

FUNCTION(sys, excepthook) {
    if (!value_is_instance(args->value, &BaseException_type)) {
        Str *text =
            TRY_PTR(str_format("TypeError: print_exception(): Exception expected for value, %T found\n", args->value));
        vm_write_error(text);
        return VALUE_NONE;
    }
    traceback_print_error(args->value);
    return VALUE_NONE;
}

FUNCTION(sys, breakpointhook) {
    Value frame = vm_context->frame == NULL ? VALUE_NONE : TRY(vm_frame_object(vm_context->frame));
    (void)args;
    return vm_call_method(TRY(vm_import("_inspector")), NAME(at_breakpoint), 1, &frame);
}

FUNCTION(sys, unraisablehook) {
    if (!vm_is_unraisable(args->unraisable)) {
        return raise_error(&TypeError_type, "sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    vm_report_unraisable(args->unraisable);
    return VALUE_NONE;
}

// Limits --------------------------------------------------------------------------------------------------------------

FUNCTION(sys, getrecursionlimit) { return value_from_small_int((intptr_t)vm_context->recursion_limit); }

FUNCTION(sys, setrecursionlimit) {
    if (args->limit < 1) {
        return raise_error(&ValueError_type, "recursion limit must be greater or equal than 1");
    }
    if (args->limit > INT32_MAX) {
        return raise_error(&OverflowError_type, "Python int too large to convert to C int");
    }
    if (!context_set_recursion_limit(vm_context, (uint32_t)args->limit)) {
        return raise_error(&RecursionError_type,
                           "cannot set the recursion limit to %zd at the recursion depth %zu: the limit is too low",
                           args->limit, (size_t)context_depth(vm_context));
    }
    return VALUE_NONE;
}

FUNCTION(sys, get_int_max_str_digits) { return value_from_small_int(int_max_str_digits); }

FUNCTION(sys, set_int_max_str_digits) {
    enum {
        LOWEST_LIMIT = 640
    };
    int64_t limit;
    Value number = TRY(object_index(args->maxdigits));
    if (!int_to_i64(number, &limit) || limit > INT32_MAX || limit < INT32_MIN) {
        return raise_error(&OverflowError_type, "Python int too large to convert to C int");
    }
    if (limit != 0 && limit < LOWEST_LIMIT) {
        return raise_error(&ValueError_type, "maxdigits must be 0 or larger than %d", LOWEST_LIMIT);
    }
    int_max_str_digits = (uint32_t)limit;
    return VALUE_NONE;
}

// Objects
// ---------------------------------------------------------------------------------------------------------------

// What a __sizeof__() gave.
static Value checked_size(Value size, Value default_) {
    intptr_t number;
    if (!value_is_int(size)) {
        return value_is_undef(default_) ? raise_error(&TypeError_type, "an integer is required") : default_;
    }
    TRY_BOOL(object_to_intptr(size, &number));
    return number < 0 ? raise_error(&ValueError_type, "__sizeof__() should return >= 0") : size;
}

FUNCTION(sys, getsizeof) {
    enum {
        CELL_BYTES = 8
    };
    Value v = args->object;
    if (value_is_object(v)) {
        Value size = TRY(vm_call_special(v, NAME(__sizeof__), 0, NULL));
        if (value_is_undef(size)) {
            return value_is_undef(args->default_) ? value_from_small_int(sizeof(Object)) : args->default_;
        }
        return checked_size(size, args->default_);
    }
    return value_from_small_int(value_is_float(v) ? CELL_BYTES : (intptr_t)sizeof(Value));
}

FUNCTION(sys, intern) {
    if (!value_is_str(args->string)) {
        return value_is_instance(args->string, &str_type)
                   ? raise_error(&TypeError_type, "can't intern %T", args->string)
                   : raise_error(&TypeError_type, "intern() argument must be str, not %T", args->string);
    }
    return value_from_object(TRY_PTR(str_interned(value_str(args->string))));
}

FUNCTION(sys, getrefcount) { return value_from_small_int(2); }
FUNCTION(sys, is_finalizing) { return VALUE_FALSE; }

FUNCTION(sys, _getframe) {
    const Frame *frame = args->depth < 0 ? vm_frame_at(0) : vm_frame_at((size_t)args->depth);
    return frame ? vm_frame_object(frame) : raise_error(&ValueError_type, "call stack is not deep enough");
}

FUNCTION(sys, displayhook) {
    Value builtins = TRY(vm_import("builtins"));
    if (value_is_none(args->object)) {
        return VALUE_NONE;
    }
    TRY_BOOL(object_set_attr(builtins, NAME(_), VALUE_NONE));
    const Str *text = value_str(TRY(object_repr(args->object)));
    Value stream = TRY(object_get_attr(TRY(vm_import("sys")), NAME(stdout)));
    Str *line = TRY_PTR(str_format("%S\n", text));
    const Value argument = value_from_object(line);
    (void)TRY(vm_call_method(stream, NAME(write), 1, &argument));
    TRY_BOOL(object_set_attr(builtins, NAME(_), args->object));
    return VALUE_NONE;
}

FUNCTION(sys, getfilesystemencodeerrors) { return value_from_object(NAME(surrogateescape)); }

static double switch_interval_s = 0.005;

FUNCTION(sys, getswitchinterval) { return value_from_double(switch_interval_s); }

FUNCTION(sys, setswitchinterval) {
    if (!(args->interval > 0)) {
        return raise_error(&ValueError_type, "switch interval must be strictly positive");
    }
    switch_interval_s = args->interval;
    return VALUE_NONE;
}

FUNCTION(sys, __getattr__) {
    static const LazyName names[] = {
        {"orig_argv", "_sys_more"},
        {"stdlib_module_names", "_sys_more"},
        {"thread_info", "_sys_more"},
        {"settrace", "_sys_more"},
        {"setprofile", "_sys_more"},
        {"call_tracing", "_sys_more"},
        {"getallocatedblocks", "_sys_more"},
        {"getunicodeinternedsize", "_sys_more"},
        {"get_coroutine_origin_tracking_depth", "_sys_more"},
        {"set_coroutine_origin_tracking_depth", "_sys_more"},
        {"is_stack_trampoline_active", "_sys_more"},
        {"deactivate_stack_trampoline", "_sys_more"},
    };
    return lazy_attribute("sys", names, ARRAY_LENGTH(names), args->name);
}

FUNCTION(sys, gettrace) { return VALUE_NONE; }
FUNCTION(sys, getprofile) { return VALUE_NONE; }
FUNCTION(sys, audit) { return VALUE_NONE; }
FUNCTION(sys, getdefaultencoding) { return value_from_object(TRY_PTR(str_from_c("utf-8"))); }
FUNCTION(sys, getfilesystemencoding) { return value_from_object(TRY_PTR(str_from_c("utf-8"))); }
