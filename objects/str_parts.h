// Shared by the str_*.c files only.
#pragma once

#include "core/utf8.h"
#include "objects/str.h"

// The hidden object behind views: a Str that only ever grows at its end, and the sparse index of a long non-ASCII text.
// Python never sees one.
typedef struct {
    Str str;
    uint32_t code_points;  // as in a WideStr
    uint32_t *index;       // buffer: byte offset of every STR_INDEX_STEP-th character
    uint32_t index_count;  // entries filled in
} StrOwner;

enum {
    STR_INDEX_STEP = 64
};

extern const Type str_owner_type;

void str_trace(Object *self);
Value str_iter(Value self);

// Walking through the characters of a text.
typedef struct {
    const char *place;
    const char *end;
} StrCursor;

static inline StrCursor str_cursor(const Str *str) { return (StrCursor){str_text(str), str_text(str) + str->length}; }

// The next character, or false at the end.
static inline bool str_cursor_next(StrCursor *cursor, uint32_t *code_point) {
    if (cursor->place >= cursor->end) {
        return false;
    }
    *code_point = (unsigned char)*cursor->place;
    if (*code_point < 0x80) {
        cursor->place++;
    } else {
        *code_point = utf8_decode(&cursor->place, cursor->end, UTF8_SURROGATES);
    }
    return true;
}
