// libFuzzer target for a module as Python sees it: TARGET_FILE, a program of this folder, defines run(data). Every
// input but its first byte goes there. An exception that leaves run() is a finding: the program says what may be
// raised.
#include <stdio.h>
#include <stdlib.h>

#include "heap/gc.h"
#include "objects/bytes.h"
#include "objects/list.h"
#include "system/host.h"
#include "system/language.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/roots_registry.h"
#include "vm/vm.h"

enum {
    HEAP_BYTES = 4 << 20,
    SOURCE_MAX = 1 << 14,
    STRESS_FLAG = 1,  // of the first byte: collect at every allocation
    STRESS_MAX = 64,  // for longer inputs that would take too long
};

static Value run;

static void write_errors(int stream, const char *data, size_t length) {
    if (stream == 2) {
        fwrite(data, 1, length, stderr);
    }
}

static bool handle_nothing(uint32_t events UNUSED) { return true; }
static void flush_nothing(void) {}

static size_t read_source(char *source) {
    FILE *file = fopen(TARGET_FILE, "rb");
    size_t length = file != NULL ? fread(source, 1, SOURCE_MAX, file) : 0;
    if (length == 0 || length == SOURCE_MAX) {
        abort();
    }
    fclose(file);
    return length;
}

static Value load(void) {
    static char source[SOURCE_MAX];
    const CompileRequest request = {.source = source,
                                    .length = read_source(source),
                                    .filename = TRY_PTR(str_from_c(TARGET_FILE)),
                                    .mode = COMPILE_EXEC};
    const Code *code = TRY_PTR(vm_compile(&request));
    Dict *names = TRY_PTR(vm_main_namespace());
    TRY_BOOL(list_append(value_list(vm_path()), value_from_object(TRY_PTR(str_from_c(".frozen")))));
    (void)TRY(vm_exec(code, names, VALUE_NULL));
    return dict_get_str(names, TRY_PTR(str_intern("run", 3)));
}

static void start_once(void) {
    static const HostActions actions = {.write = write_errors, .flush = flush_nothing, .handle_events = handle_nothing};
    static bool started;
    if (started) {
        return;
    }
    started = true;
    const LanguageOptions options = {0};
    if (!language_start(&options, HEAP_BYTES, __builtin_frame_address(0))) {
        abort();
    }
    host_set_actions(&actions);
    vm_register_root(&run);
    run = load();
    if (value_is_raised(run)) {
        (void)language_report_exception();
        abort();
    }
}

static Value run_input(const uint8_t *data, size_t size) {
    return vm_call_1(run, value_from_object(TRY_PTR(bytes_new(data, size))));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    start_once();
    gc_set_stack_base(__builtin_frame_address(0));
    if (size == 0) {
        return 0;
    }
    gc_set_stress(size < STRESS_MAX && (data[0] & STRESS_FLAG));
    Value result = run_input(data + 1, size - 1);
    gc_set_stress(false);
    bool failed = value_is_raised(result) && !error_matches(&MemoryError_type) && !error_matches(&RecursionError_type);
    if (failed) {
        (void)language_report_exception();
        abort();
    }
    if (value_is_raised(result)) {
        error_clear();
    }
    return 0;
}
