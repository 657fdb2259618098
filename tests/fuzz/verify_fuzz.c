// libFuzzer target for the verifier: the instructions of a compiled function are overwritten with the input. Whatever
// stands there, verifying must not read outside the code, and the text of accepted code can be shown.
#include <stdlib.h>
#include <string.h>

#include "compile/compile.h"
#include "compile/disassemble.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/opcodes.h"
#include "system/language.h"
#include "vm/api.h"

enum {
    HEAP_BYTES = 64 << 20,
    INSTRUCTIONS_MAX = 1000,
    COLLECT_EVERY = 256
};

static const char text[] =
    "def f(a, b, *c, d=1, **e):\n"
    " try: return g(a, k=b) + a.m(lambda: (c, d, e))\n"
    " except A as x: h(x, f'{x}', [1.5, 'two'])\n";

static Code *base;  // kept alive by the constants of nothing: see start_once()

static void start_once(void) {
    if (base != NULL) {
        return;
    }
    const LanguageOptions options = {0};
    if (!language_start(&options, HEAP_BYTES, __builtin_frame_address(0))) {
        abort();
    }
    // Nothing else holds the code between two inputs, so collections are made by hand, with the code on the stack.
    gc_set_enabled(false);
    CompileError error;
    const CompileRequest request = {
        .source = text, .length = strlen(text), .filename = str_from_c("f.py"), .mode = COMPILE_EXEC};
    const Code *module = compile_source(&request, &error);
    for (uint32_t i = 0; module != NULL && i < module->constant_count; i++) {
        if (value_has_type(module->constants[i], &code_type)) {
            base = (Code *)value_object(module->constants[i]);
        }
    }
    if (base == NULL) {
        abort();
    }
}

static void check(const uint8_t *data, size_t count) {
    if (!buffer_resize((void *)&base->instructions, count * sizeof(Instruction))) {
        error_clear();
        return;
    }
    base->instruction_count = (uint32_t)count;
    memcpy((void *)(uintptr_t)base->instructions, data, count * sizeof(Instruction));
    char message[100];
    if (code_verify(base, message, sizeof message) && value_is_raised(code_disassemble(base, false))) {
        error_clear();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static unsigned runs;
    start_once();
    gc_set_stack_base(__builtin_frame_address(0));
    size_t count = size / sizeof(Instruction);
    if (count == 0 || count > INSTRUCTIONS_MAX) {
        return 0;
    }
    check(data, count);
    if (++runs % COLLECT_EVERY == 0) {
        Code *volatile kept = base;
        gc_collect();
        (void)kept;
    }
    return 0;
}
