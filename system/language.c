#include "system/language.h"

#include <string.h>

#include "gen/supervisor.h"
#include "hal/memory.h"
#include "heap/gc.h"
#include "modules/hw/object_fs.h"
#include "modules/std/io_parts.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "services/fs/fs.h"
#include "system/source_file.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/thread.h"
#include "vm/traceback.h"
#include "vm/vm.h"

enum {
    FIRST_REGION_BYTES = 1 << 20,
    INTERRUPTED_STATUS = 130,
};

bool language_start(const LanguageOptions *options, size_t default_limit, void *stack_base) {
    GcConfig heap = {.initial_bytes = FIRST_REGION_BYTES, .limit_bytes = default_limit};
    if (options->heap_bytes) {
        heap.initial_bytes = heap.limit_bytes = options->heap_bytes;
    }
    const VmConfig vm = {.c_stack_bytes = hal_memory_stack_bytes()};
    if (!gc_init(&heap, stack_base)) {
        return false;
    }
    vm_loader = &source_loader;
    vm_source_line = source_line;
    if (!vm_init(&vm)) {
        return false;
    }
    fs_set_guard(source_guard_stack);
    gc_set_stress(options->gc_stress);
    gc_fail_allocation(options->fail_allocation, false);
    return true;
}

void language_stop(void) {
    fs_set_guard(NULL);
    gc_fail_allocation(0, false);
    gc_set_stress(false);
    io_close_all();
    object_fs_unmount_all();
    vm_deinit();
    io_forget_streams();
    gc_deinit();
}

// The status of SystemExit(code): None is 0, an int itself, anything else is printed.
static int exit_status(Value exception) {
    int64_t status;
    Value code = object_get_attr(exception, NAME(code));
    if (value_is_raised(code)) {
        error_clear();
        return 1;
    }
    if (value_is_none(code)) {
        return 0;
    }
    Value number = int_from_value(code);
    if (!value_is_undef(number)) {
        return int_to_i64(number, &status) ? (int)(status & 0xFF) : 255;
    }
    Value text = object_str(code);
    if (value_is_raised(text)) {
        error_clear();
        return 1;
    }
    Str *line = str_format("%V\n", text);
    if (line != NULL) {
        vm_write_error(line);
    }
    return 1;
}

// sys.excepthook, if the program has set its own; VALUE_NULL otherwise.
static Value own_hook(void) {
    Value sys = vm_import("sys");
    Value hook = value_is_raised(sys) ? sys : object_find_attr(sys, NAME(excepthook));
    Value original = value_is_raised(hook) ? hook : object_find_attr(sys, NAME(__excepthook__));
    if (value_is_raised(original)) {
        error_clear();
        return VALUE_NULL;
    }
    return value_is_undef(hook) || value_same(hook, original) ? VALUE_NULL : hook;
}

// sys.last_exc and its older forms, for looking at what failed. Without memory for them the report goes on.
static void remember(Value exception) {
    Value sys = vm_import("sys");
    (void)(!value_is_raised(sys) && object_set_attr(sys, NAME(last_exc), exception) &&
           object_set_attr(sys, NAME(last_type), value_from_object(value_type(exception))) &&
           object_set_attr(sys, NAME(last_value), exception) &&
           object_set_attr(sys, NAME(last_traceback), ((Exception *)value_object(exception))->traceback));
    error_clear();
}

static void show(Value exception) {
    remember(exception);
    Value hook = own_hook();
    if (value_is_null(hook)) {
        traceback_print_error(exception);
        return;
    }
    const Value arguments[] = {value_from_object(value_type(exception)), exception,
                               ((Exception *)value_object(exception))->traceback};
    if (value_is_raised(vm_call_values(hook, ARRAY_LENGTH(arguments), arguments))) {
        static const char failed[] = "Error in sys.excepthook:\n", original[] = "\nOriginal exception was:\n";
        Value error = error_fetch();
        host_flush();
        host_write(2, failed, sizeof failed - 1);
        traceback_print_error(error);
        host_write(2, original, sizeof original - 1);
        traceback_print_error(exception);
    }
}

void (*language_report_hook)(Value exception);

int language_report_exception(void) {
    Value exception = error_fetch();
    host_flush();
    if (language_report_hook != NULL) {
        language_report_hook(exception);
    }
    if (value_is_instance(exception, &SystemExit_type)) {
        return exit_status(exception);
    }
    if (value_is_instance(exception, &ReloadException_type)) {
        return 0;  // the supervisor stopped the program and says so itself
    }
    show(exception);
    return value_is_instance(exception, &KeyboardInterrupt_type) ? INTERRUPTED_STATUS : 1;
}

enum {
    COMPILER_STACK_BYTES = 4096,
    CLEARED_AT_ONCE = 256
};

// Each level clears its own frame.
NOINLINE static void clear_stack(size_t bytes) {
    char area[CLEARED_AT_ONCE];
    memset(area, 0, sizeof area);
    if (bytes > sizeof area) {
        clear_stack(bytes - sizeof area);
    }
    __asm__ volatile("" : : "r"(area) : "memory");
}

void language_forget_compiler_stack(void) {
    const size_t left = (size_t)((const char *)__builtin_frame_address(0) - vm_context->c_stack_limit);
    clear_stack(MIN((size_t)COMPILER_STACK_BYTES, left / 2));
}

void (*language_code_hook)(const Code *code, const char *filename);

static Value run(const MainProgram *program) {
    Str *name = TRY_PTR(str_from_c(program->filename));
    Dict *main = TRY_PTR(vm_new_main());
    if (program->file) {
        Str *file = TRY_PTR(str_from_c(program->file));
        TRY_BOOL(dict_set_str(main, NAME(__file__), value_from_object(file)));
        TRY_BOOL(import_describe_main(main, file, program->module));
    }
    if (program->package) {
        TRY_BOOL(dict_set_str(main, NAME(__package__), value_from_object(program->package)));
    }
    const CompileRequest request = {.source = program->source,
                                    .length = program->length,
                                    .filename = name,
                                    .mode = COMPILE_EXEC,
                                    .keep_columns = true,
                                    .is_decoded = true,
                                    .is_file = true};
    const Code *code = program->code != NULL ? program->code : TRY_PTR(vm_compile(&request));
    if (language_code_hook != NULL) {
        language_code_hook(code, program->filename);
    }
    language_forget_compiler_stack();
    return vm_exec(code, main, VALUE_NULL);
}

// What module atexit has collected, if the program has imported it.
static void run_exit_functions(void) {
    Value module = dict_get_str(vm_modules(), NAME(atexit));
    if (!value_is_undef(module) && value_is_raised(vm_call_method(module, NAME(_run_exitfuncs), 0, NULL))) {
        (void)language_report_exception();
    }
}

// Of what is garbage first, then of what the program leaves, and of what these make in turn.
static void run_finalisers(void) {
    enum {
        MOST_ROUNDS = 10
    };
    gc_collect();
    vm_run_finalisers();
    for (int round = 0; round < MOST_ROUNDS && gc_queue_all_finalisers(); round++) {
        vm_run_finalisers();
    }
}

// A program that was stopped does not wait for its threads.
static bool was_stopped(void) {
    return error_matches(&KeyboardInterrupt_type) || (vm_uncatchable != NULL && error_matches(vm_uncatchable));
}

int language_run_main(const MainProgram *program) {
    bool raised = value_is_raised(run(program));
    bool stopped = raised && was_stopped();
    int status = raised ? language_report_exception() : 0;
    if (!stopped && vm_threads != NULL && !vm_threads->join()) {
        status = language_report_exception();
    }
    host_flush();
    return status;
}

void language_end_program(void) {
    run_exit_functions();
    if (vm_threads != NULL) {
        vm_threads->end();
    }
    run_finalisers();
    io_close_all();  // while the hardware still works that a file system in Python may need
    host_flush();
}

int language_run_program(const MainProgram *program) {
    int status = language_run_main(program);
    language_end_program();
    return status;
}

int language_run(const char *source, size_t length, const char *filename) {
    const MainProgram program = {.source = source, .length = length, .filename = filename, .file = filename};
    return language_run_program(&program);
}
