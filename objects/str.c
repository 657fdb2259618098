// Making, hashing, comparing and joining str objects, and the hidden owner behind strings grown by concatenation.
#include "objects/str.h"

#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/str_parts.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    HASH_START = 2166136261u,
    HASH_PRIME = 16777619u,
    HASH_MASK = (1 << STR_HASH_BITS) - 1
};
#define HASH_FOLDED(hash) (((hash) >> STR_HASH_BITS) ^ ((hash)&HASH_MASK))

const Str str_empty FLASH_ALIGNED = {
    .object = {&str_type}, .hash = HASH_FOLDED(HASH_START), .flags = STR_FLASH | STR_INTERNED, .text = ""};

static const char ascii_text[128] = {
#define EIGHT(c) c, c + 1, c + 2, c + 3, c + 4, c + 5, c + 6, c + 7,
    EIGHT(0) EIGHT(8) EIGHT(16) EIGHT(24) EIGHT(32) EIGHT(40) EIGHT(48) EIGHT(56) EIGHT(64) EIGHT(72) EIGHT(80)
        EIGHT(88) EIGHT(96) EIGHT(104) EIGHT(112) EIGHT(120)
#undef EIGHT
};

// Not marked as interned: the names in flash hold some of these characters too.
const Str str_ascii[128] FLASH_ALIGNED = {
#define ONE(c)                                                                 \
    {.object = {&str_type},                                                    \
     .hash = HASH_FOLDED(((uint32_t)HASH_START ^ (c)) * (uint32_t)HASH_PRIME), \
     .length = 1,                                                              \
     .flags = STR_FLASH,                                                       \
     .text = &ascii_text[c]},
#define EIGHT(c) ONE(c) ONE((c) + 1) ONE((c) + 2) ONE((c) + 3) ONE((c) + 4) ONE((c) + 5) ONE((c) + 6) ONE((c) + 7)
    EIGHT(0) EIGHT(8) EIGHT(16) EIGHT(24) EIGHT(32) EIGHT(40) EIGHT(48) EIGHT(56) EIGHT(64) EIGHT(72) EIGHT(80)
        EIGHT(88) EIGHT(96) EIGHT(104) EIGHT(112) EIGHT(120)
#undef EIGHT
#undef ONE
};

const char *str_text(const Str *str) {
    if (str->flags & STR_VIEW) {
        str = str->owner;
    }
    if (str->flags & STR_INLINE) {
        return (const char *)str + (str_is_ascii(str) ? offsetof(Str, text) : offsetof(WideStr, inline_text));
    }
    return str->text;
}

void str_trace(Object *self) {
    Str *str = (Str *)self;
    if (str->flags & STR_VIEW) {
        gc_visit_object(str->owner);
    } else if (!(str->flags & (STR_INLINE | STR_FLASH))) {
        gc_visit_buffer(&str->text);
    }
}

// Hashing and comparing
// -------------------------------------------------------------------------------------------------

uint32_t str_hash_bytes(const char *text, size_t length) {
    uint32_t hash = HASH_START;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)text[i]) * HASH_PRIME;
    }
    hash = HASH_FOLDED(hash);
    return hash != 0 ? hash : 1;
}

uint32_t str_hash(const Str *str) {
    if (str->hash == 0) {
        ((Str *)str)->hash = str_hash_bytes(str_text(str), str->length);
    }
    return str->hash;
}

bool str_equal(const Str *a, const Str *b) {
    if (a == b) {
        return true;
    }
    if (a->length != b->length || (a->flags & b->flags & STR_INTERNED) != 0 ||
        (a->hash != 0 && b->hash != 0 && a->hash != b->hash)) {
        return false;
    }
    return memcmp(str_text(a), str_text(b), a->length) == 0;
}

bool str_equal_c(const Str *str, const char *text) {
    size_t length = strlen(text);
    return str->length == length && memcmp(str_text(str), text, length) == 0;
}

// UTF-8 keeps the order of code points under bytewise comparison.
int str_compare(const Str *a, const Str *b) {
    int order = memcmp(str_text(a), str_text(b), MIN(a->length, b->length));
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

// Making
// ----------------------------------------------------------------------------------------------------------------

void str_set_length(Str *str, size_t length, size_t code_points) {
    str->length = (uint32_t)length;
    if (code_points != length) {
        str->flags |= STR_WIDE;
        ((WideStr *)str)->code_points = (uint32_t)code_points;
    }
}

// Without its text. NULL = raised.
static Str *allocate_head(const Type *cls, bool ascii) {
    return cls == &str_type ? gc_new(cls, ascii ? sizeof(Str) : sizeof(WideStr)) : type_allocate(cls);
}

static Str *allocate_inline(size_t length, size_t code_points) {
    size_t head = length == code_points ? offsetof(Str, text) : offsetof(WideStr, inline_text);
    Str *str = TRY_PTR_OR(gc_new(&str_type, MAX(head + length, sizeof(Str))), NULL);
    str->flags = STR_INLINE;
    str_set_length(str, length, code_points);
    return str;
}

Str *str_allocate(size_t length, size_t code_points) {
    if (length <= STR_INLINE_MAX) {
        return allocate_inline(length, code_points);
    }
    if (length > UINT32_MAX) {
        return raise_null(&MemoryError_type, "");
    }
    Str *str = TRY_PTR_OR(allocate_head(&str_type, length == code_points), NULL);
    TRY_BOOL_OR(buffer_new(&str->text, length), NULL);
    str_set_length(str, length, code_points);
    return str;
}

static Str *new_counted(const char *text, size_t length, size_t code_points) {
    if (length <= 1) {
        return (Str *)(length == 0 ? &str_empty : &str_ascii[(unsigned char)*text & 127]);
    }
    Str *str = TRY_PTR_OR(str_allocate(length, code_points), NULL);
    memcpy(str_writable_text(str), text, length);
    return str;
}

Str *str_new(const char *text, size_t length) { return new_counted(text, length, utf8_count(text, length)); }
Str *str_new_ascii(const char *text, size_t length) { return new_counted(text, length, length); }
Str *str_from_c(const char *text) { return str_new(text, strlen(text)); }

Str *str_from_code_point(uint32_t code_point) {
    if (code_point < 128) {
        return (Str *)&str_ascii[code_point];
    }
    char text[UTF8_MAX_BYTES];
    return new_counted(text, utf8_encode(code_point, text), 1);
}

Str *str_from_untrusted(const char *text, size_t length) {
    if (utf8_validate(text, length, UTF8_STRICT) == length) {
        return str_new(text, length);
    }
    StrBuilder builder;
    str_builder_init(&builder);
    const char *end = text + length;
    while (text < end) {
        size_t valid = utf8_validate(text, (size_t)(end - text), UTF8_STRICT);
        str_builder_add(&builder, text, valid);
        text += valid;
        if (text < end) {
            str_builder_add_code_point(&builder, 0xFFFD);
            text += utf8_invalid_length(text, end);
        }
    }
    Value result = TRY_OR(str_builder_finish(&builder), NULL);
    return value_str(result);
}

// Subclasses
// ------------------------------------------------------------------------------------------------------------

// `cls` is str itself only for views of an owner.
static Str *new_view(const Type *cls, Str *owner, size_t length, size_t code_points) {
    Str *view = TRY_PTR_OR(allocate_head(cls, length == code_points), NULL);
    view->owner = owner;
    view->flags = STR_VIEW;
    str_set_length(view, length, code_points);
    return view;
}

static Str *copy_view(const Type *cls, Str *owner, const Str *source) {
    Str *view = TRY_PTR_OR(new_view(cls, owner, source->length, str_code_points(source)), NULL);
    view->hash = source->hash;
    return view;
}

Str *str_plain(Str *str) {
    if (str->object.type == &str_type) {
        return str;
    }
    Str *owner = (str->flags & STR_VIEW) ? str->owner : (Str *)&str_empty;
    if (owner->object.type == &str_type && owner->length == str->length) {
        return owner;
    }
    return copy_view(&str_type, owner, str);
}

Str *str_as_instance(const Type *cls, Str *str) {
    str = TRY_PTR_OR(str_plain(str), NULL);
    if (cls == &str_type) {
        return str;
    }
    Str *owner = (str->flags & STR_VIEW) ? str->owner : str;
    return copy_view(cls, owner, str);
}

// Concatenation
// ---------------------------------------------------------------------------------------------------------

// Append to the owner that `left` ends, if there is room. The older views do not see the new bytes.
static Str *append_to_owner(Str *left, const Str *right) {
    Str *owner = left->owner;
    size_t length = (size_t)left->length + right->length;
    if (owner->object.type != &str_owner_type || left->length != owner->length ||
        length > buffer_capacity(&owner->text)) {
        return NULL;
    }
    size_t code_points = (size_t)str_code_points(left) + str_code_points(right);
    Str *result = TRY_PTR_OR(new_view(&str_type, owner, length, code_points), NULL);
    memcpy((char *)(uintptr_t)owner->text + owner->length, str_text(right), right->length);
    str_set_length(owner, length, code_points);
    return result;
}

// The buffer is copied rather than resized, since C code may hold a pointer into the text of an older view.
static Str *concat_into_new_owner(const Str *left, const Str *right) {
    size_t length = (size_t)left->length + right->length;
    StrOwner *owner = TRY_PTR_OR(gc_new(&str_owner_type, sizeof(StrOwner)), NULL);
    Str *str = &owner->str;
    TRY_BOOL_OR(buffer_new(&str->text, buffer_grown_capacity(length)), NULL);
    memcpy((char *)(uintptr_t)str->text, str_text(left), left->length);
    memcpy((char *)(uintptr_t)str->text + left->length, str_text(right), right->length);
    str_set_length(str, length, (size_t)str_code_points(left) + str_code_points(right));
    return copy_view(&str_type, str, str);
}

static Str *concat_exactly(const Str *left, const Str *right) {
    Str *result = TRY_PTR_OR(
        str_allocate((size_t)left->length + right->length, (size_t)str_code_points(left) + str_code_points(right)),
        NULL);
    memcpy(str_writable_text(result), str_text(left), left->length);
    memcpy(str_writable_text(result) + left->length, str_text(right), right->length);
    result->flags |= STR_JOINED;
    return result;
}

Str *str_concat(Str *left, Str *right) {
    if (left->length == 0) {
        return str_plain(right);
    }
    if (right->length == 0) {
        return str_plain(left);
    }
    size_t length = (size_t)left->length + right->length;
    if (length <= STR_INLINE_MAX || length > UINT32_MAX) {
        return concat_exactly(left, right);
    }
    if (left->flags & STR_VIEW) {
        Str *appended = append_to_owner(left, right);
        if (appended != NULL || error_pending()) {
            return appended;
        }
    }
    return (left->flags & (STR_VIEW | STR_JOINED)) ? concat_into_new_owner(left, right) : concat_exactly(left, right);
}
