// Shared by the files of module struct.
#pragma once

#include "objects/str.h"

extern const Type struct_error_type;

// One item of a format: `count` values of `size` bytes, or one value of `count` bytes for s and p.
typedef struct {
    char code;
    size_t count;
    size_t size;    // of one value; for s and p of the whole text
    size_t offset;  // of the first value
} FormatItem;

// A walk through a format text.
typedef struct {
    const char *at, *end;
    bool native;  // native sizes and alignment
    bool little;
    size_t offset;  // behind the last item
} FormatWalk;

// What a format describes.
typedef struct {
    size_t size;    // bytes
    size_t values;  // number of Python values
} FormatLayout;

// A format argument (str or bytes) as a Str. NULL = raised.
NODISCARD Str *struct_format_text(Value format);

void struct_walk_start(FormatWalk *walk, const Str *format);

// The next item; *more is false at the end. False = raised (struct.error).
NODISCARD bool struct_walk_next(FormatWalk *walk, FormatItem *item, bool *more);

NODISCARD bool struct_layout(const Str *format, FormatLayout *layout);

// True for items without a value of their own (x).
static inline bool struct_item_is_padding(const FormatItem *item) { return item->code == 'x'; }

// One value to and from its bytes. `text_length` is for s and p.
NODISCARD bool struct_pack_value(const FormatWalk *walk, const FormatItem *item, uint8_t *out, Value v);
NODISCARD Value struct_unpack_value(const FormatWalk *walk, const FormatItem *item, const uint8_t *in);
