// Tables of constants: those with the same content are one.
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "tools/freeze/emit_parts.h"

enum {
    SLOTS = 1 << 17
};

typedef struct {
    const char *kind;
    char *content;
    unsigned number;
} Table;

static Table tables[SLOTS];
static unsigned last_number;

Expression expression(const char *format, ...) {
    Expression result;
    va_list args;
    va_start(args, format);
    (void)vsnprintf(result.text, sizeof result.text, format, args);
    va_end(args);
    return result;
}

void fail(const char *reason) {
    fprintf(stderr, "freeze: %s\n", reason);
    exit(1);
}

unsigned table_new_number(void) { return ++last_number; }

static size_t hash(const char *text) {
    uint32_t result = 2166136261u;
    for (; *text != '\0'; text++) {
        result = (result ^ (unsigned char)*text) * 16777619u;
    }
    return result;
}

// The table of this kind and content, or the empty slot where it belongs.
static Table *find_table(const char *kind, const char *content) {
    size_t slot = (hash(kind) ^ hash(content)) & (SLOTS - 1);
    while (tables[slot].content != NULL &&
           (strcmp(tables[slot].kind, kind) != 0 || strcmp(tables[slot].content, content) != 0)) {
        slot = (slot + 1) & (SLOTS - 1);
    }
    return &tables[slot];
}

FILE *table_begin(TableContent *content) {
    content->stream = open_memstream(&content->text, &content->length);
    if (content->stream == NULL || last_number > SLOTS / 2) {
        fail("too many tables");
    }
    return content->stream;
}

unsigned table_end(FILE *out, TableContent *content, const char *kind, const char *declaration) {
    fclose(content->stream);
    Table *table = find_table(kind, content->text);
    if (table->content != NULL) {
        free(content->text);
        return table->number;
    }
    *table = (Table){kind, content->text, table_new_number()};
    fprintf(out, "static const ");
    fprintf(out, declaration, table->number);
    fprintf(out, " = %s;\n", content->text);
    return table->number;
}
