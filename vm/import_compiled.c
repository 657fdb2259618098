// Modules from compiled files (docs/compiled.md).
#include "compile/code_file.h"
#include "gen/names.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"
#include "vm/loader.h"
#include "vm/vm.h"

static const char ending[] = ".adc";

bool vm_is_compiled_name(const Str *file) {
    size_t length = sizeof ending - 1;
    return file->length > length && memcmp(str_text(file) + file->length - length, ending, length) == 0;
}

// Why the file cannot be used, and what to do about it.
static const char *complaint(CodeFileStatus status) {
    switch (status) {
        case CODE_FILE_FOREIGN: return "is not a compiled Adder file; compile the source with adder --compile";
        case CODE_FILE_OUTDATED: return "was compiled for another version of Adder; compile the source again";
        case CODE_FILE_TRUNCATED: return "is incomplete; copy it again or compile the source again";
        case CODE_FILE_DAMAGED: return "is damaged; copy it again or compile the source again";
        default: return "holds invalid code; compile the source again";
    }
}

static Code *raise_unusable(Str *file, CodeFileStatus status) {
    Str *message = TRY_PTR_OR(str_format("%S %s", file, complaint(status)), NULL);
    (void)raise_with_value(&ImportError_type, value_from_object(message));
    if (error_matches(&ImportError_type)) {
        ((ImportError *)value_object(vm_context->pending))->path = value_from_object(file);
    }
    return NULL;
}

Code *vm_read_compiled(Str *file) {
    Bytes *bytes = TRY_PTR_OR(vm_loader->read_bytes(file), NULL);
    // Tracebacks name the source, whose lines they show if it is there.
    Str *stem = TRY_PTR_OR(str_slice_bytes(file, 0, file->length - (sizeof ending - 1)), NULL);
    Str *source = TRY_PTR_OR(str_format("%S.py", stem), NULL);
    CodeFileStatus status;
    Code *code = code_file_read(bytes_data(bytes), bytes->length, source, &status);
    return code != NULL || status == CODE_FILE_RAISED ? code : raise_unusable(file, status);
}
