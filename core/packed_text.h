// Texts in flash that the build has packed: messages of errors (tools/pack_messages) and docstrings (tools/bindgen).
//
// A byte of packed text stands for itself or for a pair of other bytes, as a table of pairs says. Printable ASCII and
// newlines always stand for themselves, so that plain ASCII is packed text, too; anything else follows
// PACKED_TEXT_ESCAPE.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    PACKED_TEXT_ESCAPE = 1,
    PACKED_TEXT_SYMBOLS = 256,
    PACKED_TEXT_DEEPEST = 16  // pairs within pairs
};

// What a byte stands for: two others; {0, 0} for itself.
typedef struct {
    uint8_t first, second;
} TextPair;

extern const TextPair doc_pairs[PACKED_TEXT_SYMBOLS];      // build/gen/doc_pairs.c
extern const TextPair message_pairs[PACKED_TEXT_SYMBOLS];  // build/gen/message_pairs.c

// Reads a packed text from begin to end.
typedef struct {
    const TextPair *pairs;
    const uint8_t *next;
    size_t depth;
    uint8_t rest[PACKED_TEXT_DEEPEST];  // the second halves of the pairs that were opened
} PackedText;

static inline PackedText packed_text(const char *packed, const TextPair *pairs) {
    return (PackedText){.pairs = pairs, .next = (const uint8_t *)packed};
}

// The next byte; 0 at the end, again and again.
char packed_text_next(PackedText *text);

// A message in C, which must be a literal of ASCII: the build of a chip's image packs every constant of this name.
#define MESSAGE(literal)                                   \
    ({                                                     \
        static const char packable_message[] = "" literal; \
        packable_message;                                  \
    })
