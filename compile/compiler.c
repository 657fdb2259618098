// Services of a running compilation: memory, names, errors.
#include "compile/compiler.h"

#include <stdarg.h>

#include "compile/compiler_memory.h"
#include "compile/scope.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "vm/api.h"

// Memory

struct CompilerBlock {
    CompilerBlock *next;
    size_t size;
};

enum {
    STATEMENT_CHUNK = WORD_BITS == 64 ? 4096 : 2048,
    LASTING_CHUNK = WORD_BITS == 64 ? 4096 : 512
};

static void *block_allocate(void *user, size_t size) {
    Compiler *c = user;
    CompilerBlock *block = gc_new_raw(sizeof(CompilerBlock) + size);
    if (block == NULL) {
        return NULL;
    }
    *block = (CompilerBlock){c->blocks, size};
    c->blocks = block;
    return block + 1;
}

static void block_release(void *user, void *chunk, size_t size) {
    Compiler *c = user;
    CompilerBlock *block = (CompilerBlock *)chunk - 1;
    (void)size;
    for (CompilerBlock **link = &c->blocks; *link != NULL; link = &(*link)->next) {
        if (*link == block) {
            *link = block->next;
            return;
        }
    }
}

void compiler_memory_begin(Compiler *c) {
    ArenaSource source = {block_allocate, block_release, c};
    arena_init(&c->statement_arena, source, STATEMENT_CHUNK);
    arena_init(&c->lasting_arena, source, LASTING_CHUNK);
}

void compiler_memory_visit(const Compiler *c) {
    gc_visit_conservative(&c, &c + 1);
    gc_visit_conservative(c, c + 1);
    for (CompilerBlock *block = c->blocks; block != NULL; block = block->next) {
        gc_visit_conservative(&block, &block + 1);
        gc_visit_conservative(block + 1, (const char *)(block + 1) + block->size);
    }
}

static void *checked(Compiler *c, void *memory) {
    if (memory == NULL) {
        compiler_raised(c);
    }
    return memory;
}

void *compiler_allocate(Compiler *c, size_t size) {
    return c->failed ? NULL : checked(c, arena_allocate(&c->statement_arena, size));
}

void *compiler_allocate_lasting(Compiler *c, size_t size) {
    return c->failed ? NULL : checked(c, arena_allocate(&c->lasting_arena, size));
}

// Errors

void compiler_error_formatted(Compiler *c, const Node *node, const char *format, ...) {
    if (c->failed) {
        return;
    }
    char message[sizeof c->parser.error.message];
    va_list args;
    va_start(args, format);
    (void)packed_text_print(message, sizeof message, format, args);
    va_end(args);
    static const Node start = {.line = 1, .end_line = 1};
    parser_error_at(&c->parser, node != NULL ? node : &start, "%s", message);
    c->failed = true;
}

WarningOutcome compiler_warning_sink(void *user, uint32_t line, const char *message) {
    Compiler *c = user;
    Str *text = str_from_c(message);
    if (text != NULL && vm_warn_at(&SyntaxWarning_type, text, c->filename, line)) {
        return WARNING_GIVEN;
    }
    if (text != NULL && error_matches(&SyntaxWarning_type)) {
        error_clear();
        return WARNING_IS_ERROR;
    }
    compiler_raised(c);
    return WARNING_RAISED;
}

void compiler_warn_formatted(Compiler *c, const Node *node, const char *format, ...) {
    if (c->failed) {
        return;
    }
    char message[sizeof c->parser.error.message];
    va_list args;
    va_start(args, format);
    (void)packed_text_print(message, sizeof message, format, args);
    va_end(args);
    if (compiler_warning_sink(c, node->line, message) == WARNING_IS_ERROR) {
        compiler_error(c, node, "%s", message);
    }
}

void compiler_raised(Compiler *c) {
    if (!c->failed) {
        c->failed = c->raised = true;
    }
}

bool compiler_check_stack(Compiler *c) {
    if (c->failed) {
        return false;
    }
    if (LIKELY(vm_check_stack())) {
        return true;
    }
    error_clear();
    (void)raise_error(&RecursionError_type, "maximum recursion depth exceeded during compilation");
    compiler_raised(c);
    return false;
}

// Names

Str *compiler_intern(Compiler *c, Text text) {
    if (c->failed) {
        return NULL;
    }
    return checked(c, str_intern(text.text != NULL ? text.text : "", text.length));
}

Str *compiler_intern_c(Compiler *c, const char *text) {
    return compiler_intern(c, (Text){text, (uint32_t)strlen(text)});
}

static bool is_private(Text name) {
    return name.length > 2 && name.text[0] == '_' && name.text[1] == '_' &&
           !(name.text[name.length - 1] == '_' && name.text[name.length - 2] == '_') &&
           memchr(name.text, '.', name.length) == NULL;
}

// __name in class Class is _Class__name.
static Str *mangled(Compiler *c, const Str *class_name, Text name) {
    size_t length = 1 + class_name->length + name.length;
    char *text = compiler_allocate(c, length);
    if (text == NULL) {
        return NULL;
    }
    text[0] = '_';
    memcpy(text + 1, str_text(class_name), class_name->length);
    memcpy(text + 1 + class_name->length, name.text, name.length);
    return compiler_intern(c, (Text){text, (uint32_t)length});
}

Str *compiler_name(Compiler *c, Text text) {
    const Str *class_name = c->scope != NULL ? c->scope->private_name : NULL;
    return class_name != NULL && is_private(text) ? mangled(c, class_name, text) : compiler_intern(c, text);
}
