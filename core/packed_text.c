#include "core/packed_text.h"

static char take_byte(PackedText *text) { return *text->next == 0 ? 0 : (char)*text->next++; }

char packed_text_next(PackedText *text) {
    if (text->depth == 0 && *text->next == PACKED_TEXT_ESCAPE) {
        text->next++;
        return take_byte(text);
    }
    uint8_t byte = text->depth > 0 ? text->rest[--text->depth] : (uint8_t)take_byte(text);
    for (; text->pairs[byte].first != 0; byte = text->pairs[byte].first) {
        text->rest[text->depth++] = text->pairs[byte].second;
    }
    return (char)byte;
}
