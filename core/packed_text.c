#include "core/packed_text.h"

#include <stdio.h>

enum {
    FIRST_BIT = 0x80,
    END = UINT16_MAX  // no symbol
};

// 0 or 1; -1 at the end.
static int take_bit(PackedText *text) {
    uint8_t byte = *text->next;
    if (byte == 0) {
        return -1;
    }
    int bit = (byte & text->mask) != 0;
    text->mask >>= 1;
    if (text->mask == 0 || (text->mask == 1 && byte == 1)) {
        text->mask = FIRST_BIT;
        text->next++;
    }
    return bit;
}

// Codes of one length are consecutive; `first` is the least of them, `number` its symbol.
static unsigned take_symbol(PackedText *text) {
    unsigned code = 0, first = 0, number = 0;
    for (const uint16_t *count = text_code_counts;; count++) {
        int bit = take_bit(text);
        if (bit < 0) {
            return END;
        }
        code = code * 2 + (unsigned)bit;
        first *= 2;
        if (code - first < *count) {
            return number + code - first;
        }
        number += *count;
        first += *count;
    }
}

static char take_byte(PackedText *text) {
    unsigned byte = 0;
    for (int i = 0; i < 8; i++) {
        byte = byte * 2 + (take_bit(text) > 0);
    }
    return (char)byte;
}

static char take_packed(PackedText *text) {
    unsigned number = text->depth > 0 ? text->rest[--text->depth] : take_symbol(text);
    if (number == END) {
        return 0;
    }
    const TextSymbol *symbol = &text_symbols[number];
    for (; symbol->upper != TEXT_SYMBOL_LITERAL; symbol = &text_symbols[number]) {
        text->rest[text->depth++] = (uint16_t)((symbol->upper & 0xFu) << 8 | symbol->second);
        number = (unsigned)(symbol->upper >> 4) << 8 | symbol->first;
    }
    return symbol->first == PACKED_TEXT_ESCAPE ? take_byte(text) : (char)symbol->first;
}

char packed_text_next(PackedText *text) {
    if (text->mask != 0) {
        return take_packed(text);
    }
    if (*text->next & FIRST_BIT) {
        text->mask = FIRST_BIT >> 1;
        return take_packed(text);
    }
    return *text->next == 0 ? 0 : (char)*text->next++;
}

int packed_text_print(char *out, size_t size, const char *format, va_list args) {
    char plain[256];
    PackedText text = packed_text(format);
    size_t length = 0;
    while (length < sizeof plain - 1 && (plain[length] = packed_text_next(&text)) != '\0') {
        length++;
    }
    plain[length] = '\0';
    return vsnprintf(out, size, plain, args);
}
