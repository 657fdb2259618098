// Docstrings of what is written in C. tools/bindgen packs them (tools/bindgen/docs.py says how); plain ASCII is packed
// text as well.
#pragma once

#include "heap/value.h"

enum {
    DOC_SYMBOLS = 256
};

// What a byte stands for: two symbols; {0, 0} for itself.
typedef struct {
    uint8_t first, second;
} DocPair;

extern const DocPair doc_pairs[DOC_SYMBOLS];  // build/gen/doc_pairs.c

// __doc__ as Python sees it: a str; None for NULL.
NODISCARD Value doc_value(const char *packed);
