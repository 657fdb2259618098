// Positions in str objects: from code points to bytes and back. Short text is scanned. A long non-ASCII text is scanned
// too when the place is near an end; otherwise its Str becomes a view of a StrOwner that holds a sparse index, made
// when first needed. Nothing here fails: without memory for an index the text is scanned.
#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/str_parts.h"
#include "vm/api.h"

// Positions closer than this to an end are found by scanning.
enum {
    SCAN_LIMIT = 2 * STR_INDEX_STEP
};

static void str_owner_trace(Object *self) {
    StrOwner *owner = (StrOwner *)self;
    str_trace(self);
    gc_visit_buffer(&owner->index);
}

static const Slots str_owner_slots = {.size = sizeof(StrOwner), .trace = str_owner_trace};
DECLARE_NAME(str)
const Type str_owner_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(str), .slots = &str_owner_slots};

// Make `str`, which owns its buffer, a view of a new owner. The text does not move.
static StrOwner *give_owner(Str *str) {
    StrOwner *owner = TRY_PTR_OR(gc_new(&str_owner_type, sizeof(StrOwner)), NULL);
    owner->str.length = str->length;
    owner->code_points = str_code_points(str);
    buffer_move(&owner->str.text, &str->text);
    str->flags = (str->flags & ~STR_JOINED) | STR_VIEW;
    str->owner = &owner->str;
    return owner;
}

static bool extend_index(StrOwner *owner, size_t wanted) {
    if (buffer_capacity(&owner->index) < wanted * sizeof(uint32_t)) {
        size_t count = owner->code_points / STR_INDEX_STEP + 1;
        TRY_BOOL_OR(buffer_resize(&owner->index, count * sizeof(uint32_t)), false);
    }
    const char *text = owner->str.text;
    size_t offset = owner->index_count == 0 ? 0 : owner->index[owner->index_count - 1];
    for (size_t i = owner->index_count; i < wanted; i++) {
        if (i > 0) {
            offset += utf8_offset(text + offset, owner->str.length - offset, STR_INDEX_STEP);
        }
        owner->index[i] = (uint32_t)offset;
    }
    owner->index_count = (uint32_t)MAX(owner->index_count, wanted);
    return true;
}

// The owner whose index covers `position`, or NULL if there can be none.
static StrOwner *indexed_owner(Str *str, size_t position) {
    StrOwner *owner;
    if (str->flags & STR_VIEW) {
        if (str->owner->object.type != &str_owner_type) {
            return NULL;
        }
        owner = (StrOwner *)str->owner;
    } else if (str->flags & (STR_INLINE | STR_FLASH)) {
        return NULL;
    } else {
        owner = give_owner(str);
    }
    if (owner == NULL || !extend_index(owner, position / STR_INDEX_STEP + 1)) {
        error_clear();
        return NULL;
    }
    return owner;
}

static size_t offset_from_end(const Str *str, size_t position) {
    const char *text = str_text(str);
    const char *place = text + str->length;
    for (size_t left = str_code_points(str) - position; left > 0; left--) {
        place = utf8_previous(place);
    }
    return (size_t)(place - text);
}

size_t str_offset(const Str *str, size_t position) {
    if (str_is_ascii(str) || position == 0) {
        return position;
    }
    if (str_code_points(str) - position < SCAN_LIMIT) {
        return offset_from_end(str, position);
    }
    size_t base = 0;
    if (position > SCAN_LIMIT && !error_pending()) {
        const StrOwner *owner = indexed_owner((Str *)str, position);
        base = owner != NULL ? owner->index[position / STR_INDEX_STEP] : 0;
        position = owner != NULL ? position % STR_INDEX_STEP : position;
    }
    return base + utf8_offset(str_text(str) + base, str->length - base, position);
}

size_t str_position(const Str *str, size_t offset) {
    return str_is_ascii(str) ? offset : utf8_count(str_text(str), offset);
}

uint32_t str_code_point_at(const Str *str, size_t position) {
    size_t offset = str_offset(str, position);
    const char *place = str_text(str) + offset;
    return utf8_decode(&place, place + str->length - offset, UTF8_SURROGATES);
}

Str *str_slice_bytes(const Str *str, size_t start, size_t stop) {
    if (start == 0 && stop == str->length) {
        return str_plain((Str *)str);
    }
    const char *text = str_text(str);
    return str_is_ascii(str) ? str_new_ascii(text + start, stop - start) : str_new(text + start, stop - start);
}

Str *str_substring(const Str *str, size_t start, size_t stop) {
    return str_slice_bytes(str, str_offset(str, start), str_offset(str, stop));
}
