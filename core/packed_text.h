// Texts in flash that the build has packed: messages of errors (tools/pack_messages) and docstrings (tools/bindgen).
//
// A symbol stands for one byte or for two other symbols. Packed text is a 1, then the Huffman codes of symbols, their
// upper bits first; no byte of it is 0, since a 1 behind seven zeros in a byte does not count. Text whose first byte is
// ASCII is not packed and stands for itself.
#pragma once

#include <stdarg.h>
#include <stddef.h>

#include "core/config.h"
#include "core/macros.h"

enum {
    PACKED_TEXT_ESCAPE = 1,    // the symbol before a byte that is none
    PACKED_TEXT_DEEPEST = 16,  // symbols within symbols
    TEXT_SYMBOL_LITERAL = 0xFF
};

// Two symbols of 12 bits: the lower eight of each, then the upper four of both. A byte: that, and TEXT_SYMBOL_LITERAL.
typedef struct {
    uint8_t first, second, upper;
} TextSymbol;

// All symbols, those with short codes first, and how many there are with codes of 1 bit, of 2 and so on: the codes of
// one length are consecutive numbers (build/gen/text_symbols.c).
extern const TextSymbol text_symbols[];
extern const uint16_t text_code_counts[];

// Reads a packed text from begin to end.
typedef struct {
    const uint8_t *next;
    uint8_t mask;  // of the next bit; 0: nothing has been read, or the text is not packed
    uint8_t depth;
    uint16_t rest[PACKED_TEXT_DEEPEST];  // the second halves of the symbols that were opened
} PackedText;

static inline PackedText packed_text(const char *packed) { return (PackedText){.next = (const uint8_t *)packed}; }

// The next byte; 0 at the end, again and again.
char packed_text_next(PackedText *text);

// vsnprintf() with a packed format that has at most 255 bytes.
int packed_text_print(char *out, size_t size, const char *format, va_list args);

// A message in C, which must be a literal of ASCII: the build of a chip's image packs every constant of this name. It
// cannot stand between the braces of an initialiser: clang 14 makes it empty there.
#define MESSAGE(literal)                                   \
    ({                                                     \
        static const char packable_message[] = "" literal; \
        packable_message;                                  \
    })

// A literal format and its arguments for a function that calls packed_text_print(). The compiler checks that they fit.
#define PACKED_FORMAT(literal, ...)                             \
    ({                                                          \
        (void)sizeof(__builtin_printf(literal, ##__VA_ARGS__)); \
        MESSAGE(literal);                                       \
    }),                                                         \
        ##__VA_ARGS__
