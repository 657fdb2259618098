// adder_freeze [--no-docstrings] OUTPUT.c NAMES.txt LIB-FOLDER FILE…: compiles the modules that ship in the image and
// writes their code as constant C tables. It runs on the host that builds; the tables serve targets of any word size
// whose C code keeps the names of NAMES.txt.
#include <stdlib.h>
#include <string.h>

#include "compile/compile.h"
#include "hal/stdio.h"
#include "heap/gc.h"
#include "objects/bytes.h"
#include "system/host.h"
#include "system/language.h"
#include "tools/freeze/emit.h"
#include "tools/freeze/names.h"
#include "vm/api.h"
#include "vm/import.h"

enum {
    HEAP_BYTES = 256 << 20,
    PATH_SIZE = 1024
};

static bool omit_docstrings;

static char *read_all(FILE *file, size_t *length) {
    char *data = NULL;
    size_t capacity = 0, done;
    *length = 0;
    do {
        capacity = capacity * 2 + 65536;
        data = realloc(data, capacity);
        done = data != NULL ? fread(data + *length, 1, capacity - *length, file) : 0;
        *length += done;
    } while (data != NULL && *length == capacity);
    return data;
}

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *data = file != NULL ? read_all(file, length) : NULL;
    if (file != NULL) {
        fclose(file);
    }
    return data;
}

static const Code *compile_file(const char *folder, const char *name) {
    char path[PATH_SIZE];
    size_t length;
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    char *text = read_file(path, &length);
    if (text == NULL) {
        fprintf(stderr, "freeze: cannot read %s\n", path);
        exit(1);
    }
    // Without columns: the source, which a traceback would mark, is not in the image.
    const CompileRequest request = {
        .source = text,
        .length = length,
        .filename = str_format(".frozen/%s", name),
        .mode = COMPILE_EXEC,
        .omit_docstrings = omit_docstrings,
    };
    const Code *code = vm_compile(&request);
    free(text);
    if (code == NULL) {
        exit(language_report_exception());
    }
    return code;
}

static void emit_file(FILE *head, FILE *out, char **arguments, int count) {
    unsigned *numbers = calloc((size_t)count, sizeof *numbers);
    if (numbers == NULL) {
        exit(1);
    }
    fprintf(head, "#include \"gen/names.h\"\n#include \"objects/bytes.h\"\n#include \"objects/complex.h\"\n");
    fprintf(head, "#include \"objects/frozen.h\"\n#include \"objects/int.h\"\n#include \"objects/tuple.h\"\n\n");
    for (int i = 1; i < count; i++) {
        fprintf(out, "// %s\n", arguments[i]);  // whose the tables are, for tools/module_sizes
        numbers[i] = emit_module(out, compile_file(arguments[0], arguments[i]));
    }
    fprintf(out, "const FrozenModule frozen_modules[] = {\n");  // boardgen gives the files in order
    for (int i = 1; i < count; i++) {
        fprintf(out, "    {\"%s\", &code_%u},\n", arguments[i], numbers[i]);
    }
    fprintf(out, "};\nconst size_t frozen_module_count = %d;\n", count - 1);
    emit_names(head, out);
    free(numbers);
}

// An output that is the same keeps its time, so that nothing is built again.
static int write_if_changed(const char *path, const char *text, size_t length) {
    size_t old_length = 0;
    char *old = read_file(path, &old_length);
    bool same = old != NULL && old_length == length && memcmp(old, text, length) == 0;
    free(old);
    FILE *file = same ? NULL : fopen(path, "wb");
    bool written = file != NULL && fwrite(text, 1, length, file) == length;
    return same || (file != NULL && fclose(file) == 0 && written) ? 0 : 1;
}

static bool ignore_events(uint32_t events UNUSED) { return true; }

static const HostActions console = {
    .write = hal_stdio_write,
    .flush = hal_stdio_flush,
    .read_line = hal_stdio_read_line,
    .is_terminal = hal_stdio_is_terminal,
    .handle_events = ignore_events,
};

int main(int count, char **arguments) {
    size_t names_length = 0;
    omit_docstrings = count > 1 && strcmp(arguments[1], "--no-docstrings") == 0;
    arguments += omit_docstrings;
    count -= omit_docstrings;
    char *names = count < 4 ? NULL : read_file(arguments[2], &names_length);
    if (names == NULL) {
        fprintf(stderr, "usage: adder_freeze [--no-docstrings] OUTPUT.c NAMES.txt LIB-FOLDER FILE…\n");
        return 2;
    }
    target_names_set(names, names_length);
    host_set_actions(&console);
    const LanguageOptions options = {.heap_bytes = HEAP_BYTES};
    if (!language_start(&options, HEAP_BYTES, __builtin_frame_address(0))) {
        fprintf(stderr, "adder_freeze: not enough memory\n");
        return 1;
    }
    gc_set_enabled(false);
    char *texts[2] = {NULL};
    size_t lengths[2] = {0};
    FILE *head = open_memstream(&texts[0], &lengths[0]), *body = open_memstream(&texts[1], &lengths[1]);
    if (head == NULL || body == NULL) {
        return 1;
    }
    emit_file(head, body, arguments + 3, count - 3);
    fclose(body);
    fwrite(texts[1], 1, lengths[1], head);
    fclose(head);
    return write_if_changed(arguments[1], texts[0], lengths[0]);
}
