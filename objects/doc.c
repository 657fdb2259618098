#include "objects/doc.h"

#include "objects/str.h"

enum {
    ESCAPE = 1,   // before a byte that is not ASCII
    DEEPEST = 16  // symbols within symbols, tools/bindgen/pairs.py
};

static bool add_byte(StrBuilder *text, uint8_t byte) { return str_builder_add(text, &(char){(char)byte}, 1); }

// Every pair that is opened leaves its second half to be done.
static bool add_symbol(StrBuilder *text, uint8_t symbol) {
    uint8_t rest[DEEPEST];
    size_t depth = 0;
    for (rest[depth++] = symbol; depth > 0;) {
        uint8_t next = rest[--depth];
        for (; doc_pairs[next].first != 0; next = doc_pairs[next].first) {
            rest[depth++] = doc_pairs[next].second;
        }
        TRY_BOOL_OR(add_byte(text, next), false);
    }
    return true;
}

Value doc_value(const char *packed) {
    if (packed == NULL) {
        return VALUE_NONE;
    }
    StrBuilder text;
    str_builder_init(&text);
    for (const uint8_t *next = (const uint8_t *)packed; *next != 0; next++) {
        TRY_BOOL(*next == ESCAPE ? add_byte(&text, *++next) : add_symbol(&text, *next));
    }
    return str_builder_finish(&text);
}
