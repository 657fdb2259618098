#include "core/text_search.h"

#include <string.h>

size_t text_find(const char *text, size_t length, const char *needle, size_t needle_length) {
    if (needle_length > length) {
        return SEARCH_NONE;
    }
    if (needle_length == 0) {
        return 0;
    }
    const char *found =
        needle_length == 1 ? memchr(text, *needle, length) : memmem(text, length, needle, needle_length);
    return found == NULL ? SEARCH_NONE : (size_t)(found - text);
}

enum {
    ROLLING_BASE = 0x01000193
};

// Rabin and Karp from the end: the hash of a window is the sum of its bytes times ROLLING_BASE to the power of their
// distance from the window's start.
static size_t rolling_rfind(const char *text, size_t length, const char *needle, size_t needle_length) {
    uint32_t wanted = 0, window = 0, highest = 1;
    for (size_t i = needle_length; i > 0; i--) {
        wanted = wanted * ROLLING_BASE + (unsigned char)needle[i - 1];
        window = window * ROLLING_BASE + (unsigned char)text[length - needle_length + i - 1];
        highest *= i > 1 ? ROLLING_BASE : 1;
    }
    for (size_t start = length - needle_length;; start--) {
        if (window == wanted && memcmp(text + start, needle, needle_length) == 0) {
            return start;
        }
        if (start == 0) {
            return SEARCH_NONE;
        }
        window -= (unsigned char)text[start + needle_length - 1] * highest;
        window = window * ROLLING_BASE + (unsigned char)text[start - 1];
    }
}

size_t text_rfind(const char *text, size_t length, const char *needle, size_t needle_length) {
    if (needle_length > length) {
        return SEARCH_NONE;
    }
    if (needle_length == 0) {
        return length;
    }
    if (needle_length == 1) {
        const char *found = memrchr(text, *needle, length);
        return found == NULL ? SEARCH_NONE : (size_t)(found - text);
    }
    return rolling_rfind(text, length, needle, needle_length);
}

size_t text_count(const char *text, size_t length, const char *needle, size_t needle_length, size_t limit) {
    size_t count = 0;
    while (count < limit) {
        size_t at = text_find(text, length, needle, needle_length);
        if (at == SEARCH_NONE) {
            break;
        }
        count++;
        text += at + needle_length;
        length -= at + needle_length;
    }
    return count;
}
