#include "tools/freeze/names.h"

#include <stdlib.h>
#include <string.h>

enum {
    NAMES_MAX = 16384
};

typedef struct {
    const char *text;
    size_t length;
} Name;

static Name names[NAMES_MAX];
static size_t count;

void target_names_set(char *text, size_t length) {
    const char *end = text + length;
    for (const char *line = text; line < end && count < NAMES_MAX;) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        stop = stop != NULL ? stop : end;
        names[count++] = (Name){line, (size_t)(stop - line)};
        line = stop + 1;
    }
}

static int compare(const void *a, const void *b) {
    const Name *left = a, *right = b;
    size_t shorter = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->text, right->text, shorter);
    return order != 0 ? order : (left->length > right->length) - (left->length < right->length);
}

bool target_names_has(const char *name, size_t length) {
    const Name wanted = {name, length};
    return bsearch(&wanted, names, count, sizeof *names, compare) != NULL;
}
