#include "tests/unit/compile/support.h"

#include <string.h>

#include "heap/buffer.h"
#include "vm/api.h"

CompileError last_error;

static const char *const names[OPCODE_COUNT] = {
#define OPCODE(name, format, operands, effect) #name,
#include "objects/opcodes.def"
#undef OPCODE
};

const Code *compile_text(const char *text) {
    Str *filename = str_from_c("test.py");
    const CompileRequest request = {
        .source = text, .length = strlen(text), .filename = filename, .mode = COMPILE_EXEC, .keep_columns = true};
    const Code *code = filename != NULL ? compile_source(&request, &last_error) : NULL;
    if (code == NULL && last_error.kind == COMPILE_ERROR_RAISED) {
        error_clear();
    }
    return code;
}

const Code *compile_function(const char *text) {
    const Code *module = compile_text(text);
    for (uint32_t i = 0; module != NULL && i < module->constant_count; i++) {
        if (value_has_type(module->constants[i], &code_type)) {
            return (const Code *)value_object(module->constants[i]);
        }
    }
    printf("  no function: %s\n", last_error.message);
    return NULL;
}

const char *opcodes_of(const Code *code) {
    static char text[2000];
    size_t length = 0;
    text[0] = '\0';
    for (uint32_t pc = 0; code != NULL && pc < code->instruction_count && length < sizeof text - 40; pc++) {
        const char *separator = pc > 0 ? " " : "";
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%s", separator,
                                   names[instruction_opcode(code->instructions[pc])]);
    }
    return text;
}

const char *verify(const Code *code) {
    static char message[120];
    message[0] = '\0';
    (void)code_verify(code, message, sizeof message);
    return message;
}

Code *copy_of(const Code *code) {
    Code *copy = code_new();
    if (copy == NULL) {
        return NULL;
    }
    Object head = copy->object;
    *copy = *code;
    copy->object = head;
    // The other tables stay those of the original, which the test keeps alive; only instructions are its own.
    copy->instructions = NULL;
    if (!buffer_new((void *)&copy->instructions, code->instruction_count * sizeof(Instruction))) {
        return NULL;
    }
    memcpy((void *)(uintptr_t)copy->instructions, code->instructions, code->instruction_count * sizeof(Instruction));
    return copy;
}

Instruction *instructions_of(Code *code) { return (Instruction *)(uintptr_t)code->instructions; }
