#include "system/compile_command.h"

#include <stdio.h>
#include <string.h>

#include "compile/code_file.h"
#include "services/fs/fs.h"
#include "system/language.h"
#include "system/source_file.h"
#include "vm/api.h"
#include "vm/import.h"

enum {
    USAGE_STATUS = 2
};

typedef struct {
    const char *source, *output;
    bool strip;
} Options;

static bool parse(int count, char **arguments, Options *options) {
    *options = (Options){0};
    for (int i = 0; i < count; i++) {
        if (strcmp(arguments[i], "--strip") == 0) {
            options->strip = true;
        } else if (strcmp(arguments[i], "-o") == 0 && i + 1 < count) {
            options->output = arguments[++i];
        } else if (arguments[i][0] == '-' || options->source) {
            return false;
        } else {
            options->source = arguments[i];
        }
    }
    return options->source != NULL;
}

// x.py becomes x.adc beside it.
static bool default_output(const char *source, char path[FS_PATH_MAX]) {
    size_t length = strlen(source);
    length -= length > 3 && strcmp(source + length - 3, ".py") == 0 ? 3 : 0;
    return snprintf(path, FS_PATH_MAX, "%.*s.adc", (int)length, source) < FS_PATH_MAX;
}

static Bytes *compile_to_bytes(const Options *options) {
    Str *source = TRY_PTR_OR(source_read(options->source), NULL);
    const CompileRequest request = {.source = str_text(source),
                                    .length = source->length,
                                    .filename = TRY_PTR_OR(str_from_c(options->source), NULL),
                                    .mode = COMPILE_EXEC,
                                    .keep_columns = !options->strip,
                                    .is_decoded = true,
                                    .is_file = true};
    const Code *code = TRY_PTR_OR(vm_compile(&request), NULL);
    return code_file_write(code, options->strip);
}

static bool write_all(const char *path, const Bytes *bytes) {
    FsFile file;
    size_t done = 0;
    int error = fs_open(path, FS_WRITE | FS_CREATE | FS_TRUNCATE, &file);
    if (!error) {
        error = fs_write(&file, bytes_data(bytes), bytes->length, &done);
        int close_error = fs_close(&file);
        error = error ? error : close_error;
    }
    if (error || done < bytes->length) {
        Str *name = TRY_PTR_OR(str_from_c(path), false);
        return (void)raise_os_error(error, value_from_object(name)), false;
    }
    return true;
}

int compile_command(int count, char **arguments) {
    Options options;
    char path[FS_PATH_MAX];
    if (!parse(count, arguments, &options) || (!options.output && !default_output(options.source, path))) {
        fputs("usage: adder --compile FILE.py [-o FILE.adc] [--strip]\n", stderr);
        return USAGE_STATUS;
    }
    const Bytes *bytes = compile_to_bytes(&options);
    bool ok = bytes != NULL && write_all(options.output ? options.output : path, bytes);
    return ok ? 0 : language_report_exception();
}
