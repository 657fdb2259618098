// libFuzzer target for the whole compiler: no crash, and every code passes the verifier. The first byte chooses the
// mode and whether allocation fails at some point.
#include <stdlib.h>

#include "compile/compile.h"
#include "heap/gc.h"
#include "system/language.h"
#include "vm/api.h"

enum {
    HEAP_BYTES = 64 << 20,
    COLLECT_EVERY = 64
};

static void start_once(void) {
    static bool started;
    if (!started) {
        const LanguageOptions options = {0};
        started = language_start(&options, HEAP_BYTES, __builtin_frame_address(0));
        if (!started) {
            abort();
        }
    }
}

static void compile(const char *text, size_t length, CompileMode mode) {
    Str *filename = str_from_c("fuzz.py");
    CompileError error;
    const CompileRequest request = {
        .source = text, .length = length, .filename = filename, .mode = mode, .keep_columns = true};
    const Code *code = filename != NULL ? compile_source(&request, &error) : NULL;
    gc_fail_allocation(0, false);
    char message[100];
    if (code != NULL && !code_verify(code, message, sizeof message)) {
        abort();
    }
    if (error_pending()) {
        error_clear();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static unsigned runs;
    start_once();
    if (size < 2) {
        return 0;
    }
    gc_set_stack_base(__builtin_frame_address(0));
    size_t failing = data[0] >= 192 ? data[1] * 4u + 1 : 0;
    compile((const char *)data + 2, size - 2, (CompileMode)(data[0] % 3));
    if (failing != 0) {
        gc_fail_allocation(failing, false);
        compile((const char *)data + 2, size - 2, (CompileMode)(data[0] % 3));
    }
    if (++runs % COLLECT_EVERY == 0) {
        gc_collect();
    }
    return 0;
}
