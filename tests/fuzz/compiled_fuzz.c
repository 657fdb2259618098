// libFuzzer target for compiled files: whatever stands in one, reading it is safe, and what is accepted can be shown
// and written again. The header is made to fit, so that the input is what follows it.
#include <stdlib.h>
#include <string.h>

#include "compile/code_file.h"
#include "compile/compile.h"
#include "compile/disassemble.h"
#include "core/crc32.h"
#include "heap/gc.h"
#include "system/language.h"
#include "vm/api.h"

enum {
    HEAP_BYTES = 64 << 20,
    COLLECT_EVERY = 64,
    INPUT_BYTES_MAX = 4096
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

static void store_32(uint8_t *bytes, uint32_t word) {
    for (int i = 0; i < 4; i++) {
        bytes[i] = (uint8_t)(word >> (8 * i));
    }
}

static size_t with_header(uint8_t *file, const uint8_t *body, size_t size) {
    memcpy(file, "ADC\n", 4);
    store_32(file + 4, CODE_FILE_VERSION);
    store_32(file + 8, code_instruction_set());
    store_32(file + 12, (uint32_t)size);
    store_32(file + 16, crc32_update(crc32_update(0, file, 16), body, size));
    memcpy(file + CODE_FILE_HEADER_BYTES, body, size);
    return CODE_FILE_HEADER_BYTES + size;
}

static void check(const uint8_t *file, size_t length) {
    CodeFileStatus status;
    Str *name = str_from_c("fuzz.py");
    const Code *code = name != NULL ? code_file_read(file, length, name, &status) : NULL;
    if (code != NULL) {
        if (status != CODE_FILE_GOOD || (code_file_write(code, false) == NULL && !error_pending())) {
            abort();
        }
        error_clear();
        (void)code_position(code, code->instruction_count - 1);
        (void)code_disassemble(code, false);
    }
    error_clear();
}

// What the compiler makes of the input is read back.
static void check_round_trip(const uint8_t *text, size_t size) {
    CompileError error;
    const CompileRequest request = {.source = (const char *)text, .length = size, .filename = str_from_c("fuzz.py")};
    const Code *code = request.filename != NULL ? compile_source(&request, &error) : NULL;
    const Bytes *bytes = code != NULL ? code_file_write(code, false) : NULL;
    CodeFileStatus status;
    if (bytes != NULL && code_file_read(bytes_data(bytes), bytes->length, request.filename, &status) == NULL &&
        status != CODE_FILE_RAISED) {
        abort();
    }
    error_clear();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static unsigned runs;
    static uint8_t file[CODE_FILE_HEADER_BYTES + INPUT_BYTES_MAX];
    start_once();
    if (size > INPUT_BYTES_MAX) {
        return 0;
    }
    gc_set_stack_base(__builtin_frame_address(0));
    check(data, size);
    check(file, with_header(file, data, size));
    check_round_trip(data, size);
    if (++runs % COLLECT_EVERY == 0) {
        gc_collect();
    }
    return 0;
}
