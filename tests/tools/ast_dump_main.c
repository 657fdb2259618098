// Parse a file and print its tree as Python's ast.dump() does, or the error as
//     SyntaxError LINE:COLUMN-END_LINE:END_COLUMN MESSAGE
//
//     ast_dump [options] [FILE]          without FILE: standard input
//     --no-attributes   without positions
//     --eval, --single  the other modes of the parser
//     --items           one line per item of the parser, classes in parts
//     --reset           as --items, and forget the memory of an item before the next is parsed
//     --quiet           errors only
//     --lines           the input holds one snippet a line with \n, \t and \\ in it; one result a line
//     --repeat N        parse N times and print the time of one
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "compile/ast_dump.h"
#include "compile/parser.h"

typedef struct {
    bool attributes, items, reset, quiet, lines;
    int repeat;
    ParserMode mode;
    const char *file;
} Options;

enum {
    CHUNK_SIZE = 4096,
    STACK_SIZE = 256 << 20,
    STACK_USED_BY_PARSER = 4 << 20
};

static void *chunk_allocate(void *user, size_t size) {
    (void)user;
    return malloc(size);
}

static void chunk_release(void *user, void *chunk, size_t size) {
    (void)user;
    memset(chunk, 0xDD, size);
    free(chunk);
}

static void poison(void *user, const void *start, size_t size) {
    (void)user;
    memset((void *)(uintptr_t)start, 0xDD, size);
}

static void write_text(void *user, const char *text, size_t length) { fwrite(text, 1, length, user); }

static void print_error(const SyntaxError *error) {
    static const char *const kinds[] = {"none",       "SyntaxError", "IndentationError", "TabError",
                                        "incomplete", "memory",      "MemoryError"};
    printf("%s %d:%d-%d:%d %s\n", kinds[error->kind], error->line, error->column, error->end_line, error->end_column,
           error->message);
}

// Statements of a block while the tree is put together again.
typedef struct {
    Node **items;
    uint32_t count, capacity;
} Body;

static void body_add(Body *body, Node *node) {
    if (body->count == body->capacity) {
        body->capacity = body->capacity ? body->capacity * 2 : 64;
        body->items = realloc(body->items, body->capacity * sizeof(Node *));
    }
    body->items[body->count++] = node;
}

static void finish_class(const Parser *parser, Node *node, Body *statements) {
    Node **items = arena_copy(parser->arena, statements->items, statements->count * sizeof(Node *));
    node->class_def.body = (NodeList){items, statements->count};
    node->end_line = parser->previous_end_line;
    node->end_column = parser->previous_end_column;
    statements->count = 0;
}

static void print_item(const AstDump *dump, const ParserItem *item) {
    static const char *const names[] = {"statement", "class", "class statement", "class end", "expression"};
    printf("%s ", names[item->kind]);
    if (item->node != NULL) {
        ast_dump(dump, item->node);
    }
    printf("\n");
}

static void collect(const Parser *parser, const ParserItem *item, Body *module, Body *class_body) {
    switch (item->kind) {
        case PARSER_CLASS_STATEMENT: body_add(class_body, item->node); break;
        case PARSER_CLASS_END: finish_class(parser, module->items[module->count - 1], class_body); break;
        default: body_add(module, item->node); break;
    }
}

static void print_tree(const AstDump *dump, const Options *options, const Body *module) {
    if (options->mode == PARSER_EVAL) {
        printf("Expression(body=");
        ast_dump(dump, module->items[0]);
        printf(")\n");
        return;
    }
    printf("Module(body=");
    ast_dump_list(dump, (NodeList){module->items, module->count});
    printf(", type_ignores=[])\n");
}

static int parse(const char *text, size_t length, const Options *options) {
    Arena arena;
    arena_init(&arena, (ArenaSource){chunk_allocate, chunk_release, NULL}, CHUNK_SIZE);
    char *stack_limit = (char *)__builtin_frame_address(0) - STACK_USED_BY_PARSER;
    Parser parser;
    parser_init(
        &parser,
        &(ParserOptions){
            .source = text, .length = length, .mode = options->mode, .arena = &arena, .stack_limit = stack_limit});
    AstDump dump = {write_text, stdout, options->attributes};
    Body module = {0}, class_body = {0};
    ParserItem item;
    for (;;) {
        if (options->reset) {
            arena_chunks(&arena, poison, NULL);
            arena_reset(&arena);
        }
        parser_next(&parser, &item);
        if (item.kind == PARSER_END || item.kind == PARSER_ERROR) {
            break;
        }
        if (options->items && !options->quiet) {
            print_item(&dump, &item);
        } else if (!options->items) {
            collect(&parser, &item, &module, &class_body);
        }
    }
    if (item.kind == PARSER_ERROR) {
        print_error(&parser.error);
    } else if (options->lines) {
        printf("ok\n");
    } else if (!options->items && !options->quiet) {
        print_tree(&dump, options, &module);
    }
    arena_free(&arena);
    free(module.items);
    free(class_body.items);
    return item.kind == PARSER_ERROR;
}

static char *read_all(const char *path, size_t *length) {
    FILE *file = path == NULL ? stdin : fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    char *text = NULL;
    size_t size = 0, got;
    do {
        text = realloc(text, size + 65536);
        got = fread(text + size, 1, 65536, file);
        size += got;
    } while (got > 0);
    *length = size;
    return realloc(text, size + 1);
}

static size_t unescape_line(char *line, size_t length) {
    size_t out = 0;
    for (size_t i = 0; i < length; i++) {
        char c = line[i];
        if (c == '\\' && i + 1 < length && strchr("nt\\", line[i + 1]) != NULL) {
            i++;
            c = line[i] == 'n' ? '\n' : line[i] == 't' ? '\t' : '\\';
        }
        line[out++] = c;
    }
    return out;
}

// A copy with nothing behind it, so that reading too far is found.
static int parse_copy(const char *text, size_t length, const Options *options) {
    char *copy = malloc(length == 0 ? 1 : length);
    memcpy(copy, text, length);
    int failed = parse(copy, length, options);
    free(copy);
    return failed;
}

static void parse_lines(char *text, size_t length, const Options *options) {
    for (char *line = text; line < text + length;) {
        char *end = memchr(line, '\n', (size_t)(text + length - line));
        end = end == NULL ? text + length : end;
        parse_copy(line, unescape_line(line, (size_t)(end - line)), options);
        fflush(stdout);
        line = end + 1;
    }
}

static Options read_options(int argc, char **argv) {
    Options options = {.attributes = true};
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        options.attributes &= strcmp(arg, "--no-attributes") != 0;
        options.reset |= strcmp(arg, "--reset") == 0;
        options.items |= options.reset || strcmp(arg, "--items") == 0;
        options.quiet |= strcmp(arg, "--quiet") == 0;
        options.lines |= strcmp(arg, "--lines") == 0;
        if (strcmp(arg, "--eval") == 0) {
            options.mode = PARSER_EVAL;
        } else if (strcmp(arg, "--single") == 0) {
            options.mode = PARSER_SINGLE;
        } else if (strcmp(arg, "--repeat") == 0 && i + 1 < argc) {
            options.repeat = atoi(argv[++i]);
        } else if (arg[0] != '-') {
            options.file = arg;
        }
    }
    return options;
}

static void measure(const char *text, size_t length, Options *options) {
    options->quiet = true;
    options->items = options->reset = true;
    clock_t begin = clock();
    for (int i = 0; i < options->repeat; i++) {
        parse(text, length, options);
    }
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC / options->repeat;
    printf("%zu bytes: %.3f ms, %.1f MB/s\n", length, seconds * 1e3, (double)length / seconds / 1e6);
}

// The dump recurses as deep as the tree, so it wants a large stack.
static void enlarge_stack(char **argv) {
    struct rlimit limit;
    getrlimit(RLIMIT_STACK, &limit);
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < STACK_SIZE &&
        (limit.rlim_max == RLIM_INFINITY || limit.rlim_max >= STACK_SIZE)) {
        limit.rlim_cur = STACK_SIZE;
        if (setrlimit(RLIMIT_STACK, &limit) == 0) {
            extern int execv(const char *path, char *const args[]);
            execv("/proc/self/exe", argv);
        }
    }
}

int main(int argc, char **argv) {
    enlarge_stack(argv);
    Options options = read_options(argc, argv);
    size_t length;
    char *text = read_all(options.file, &length);
    int failed = 0;
    if (options.lines) {
        parse_lines(text, length, &options);
    } else if (options.repeat > 0) {
        measure(text, length, &options);
    } else {
        failed = parse_copy(text, length, &options);
    }
    free(text);
    return failed;
}
