// StrBuilder: text under construction in C, for results whose length is not known beforehand.
#include "core/utf8.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "vm/api.h"

void str_builder_init(StrBuilder *builder) {
    builder->str = NULL;
    builder->capacity = sizeof builder->small;
    builder->length = 0;
    builder->code_points = 0;
    builder->failed = false;
}

static char *writable(StrBuilder *builder) {
    return builder->str != NULL ? (char *)(uintptr_t)builder->str->text : builder->small;
}

const char *str_builder_text(const StrBuilder *builder) {
    return builder->str != NULL ? builder->str->text : builder->small;
}

static bool grow(StrBuilder *builder, size_t capacity) {
    if (capacity > UINT32_MAX) {
        return raise_false(&MemoryError_type, "");
    }
    if (builder->str != NULL) {
        return buffer_resize(&builder->str->text, capacity);
    }
    Str *str = TRY_PTR_OR(gc_new(&str_type, sizeof(WideStr)), false);
    TRY_BOOL_OR(buffer_new(&str->text, capacity), false);
    memcpy((char *)(uintptr_t)str->text, builder->small, builder->length);
    builder->str = str;
    return true;
}

// A look at events for each so many bytes.
enum {
    LOOK_BYTES = 1 << 16
};

// The builder has become longer by `added` bytes. False = raised.
static inline bool look(StrBuilder *builder, size_t added) {
    size_t before = builder->length - added;
    if (UNLIKELY((builder->length ^ before) >= LOOK_BYTES) && !vm_poll_quietly()) {
        builder->failed = true;
        return false;
    }
    return true;
}

bool str_builder_reserve(StrBuilder *builder, size_t bytes) {
    size_t needed = builder->length + bytes;
    if (builder->failed) {
        return false;
    }
    if (LIKELY(needed <= builder->capacity)) {
        return true;
    }
    size_t capacity = MAX(needed, buffer_grown_capacity(builder->capacity));
    if (!grow(builder, capacity)) {
        builder->failed = true;
        return false;
    }
    builder->capacity = capacity;
    return true;
}

bool str_builder_add(StrBuilder *builder, const char *text, size_t length) {
    TRY_BOOL_OR(str_builder_reserve(builder, length), false);
    memcpy(writable(builder) + builder->length, text, length);
    builder->length += length;
    builder->code_points += utf8_count(text, length);
    return look(builder, length);
}

bool str_builder_add_str(StrBuilder *builder, const Str *str) {
    TRY_BOOL_OR(str_builder_reserve(builder, str->length), false);
    memcpy(writable(builder) + builder->length, str_text(str), str->length);
    builder->length += str->length;
    builder->code_points += str_code_points(str);
    return look(builder, str->length);
}

bool str_builder_add_c(StrBuilder *builder, const char *text) { return str_builder_add(builder, text, strlen(text)); }

bool str_builder_add_char(StrBuilder *builder, char ascii) {
    TRY_BOOL_OR(str_builder_reserve(builder, 1), false);
    writable(builder)[builder->length++] = ascii;
    builder->code_points++;
    return look(builder, 1);
}

bool str_builder_add_code_point(StrBuilder *builder, uint32_t code_point) {
    if (code_point < 0x80) {
        return str_builder_add_char(builder, (char)code_point);
    }
    char text[UTF8_MAX_BYTES];
    size_t length = utf8_encode(code_point, text);
    TRY_BOOL_OR(str_builder_reserve(builder, length), false);
    memcpy(writable(builder) + builder->length, text, length);
    builder->length += length;
    builder->code_points++;
    return look(builder, length);
}

bool str_builder_fill(StrBuilder *builder, uint32_t code_point, size_t count) {
    if (count > UINT32_MAX) {
        builder->failed = true;
        return raise_false(&MemoryError_type, "");
    }
    TRY_BOOL_OR(str_builder_reserve(builder, count * utf8_encoded_length(code_point)), false);
    if (code_point < 0x80) {
        memset(writable(builder) + builder->length, (int)code_point, count);
        builder->length += count;
        builder->code_points += count;
        return look(builder, count);
    }
    for (size_t i = 0; i < count && !builder->failed; i++) {
        str_builder_add_code_point(builder, code_point);
    }
    return !builder->failed;
}

void str_builder_truncate(StrBuilder *builder, size_t length, size_t code_points) {
    builder->length = length;
    builder->code_points = code_points;
}

Value str_builder_finish(StrBuilder *builder) {
    if (builder->failed) {
        return RAISED;
    }
    size_t length = builder->length;
    Str *str = builder->str;
    if (length <= STR_INLINE_MAX) {
        const char *text = str_builder_text(builder);
        bool ascii = length == builder->code_points;
        return value_from_object(TRY_PTR(ascii ? str_new_ascii(text, length) : str_new(text, length)));
    }
    if (builder->capacity > length && !buffer_resize(&str->text, length)) {
        return RAISED;
    }
    str_set_length(str, length, builder->code_points);
    return value_from_object(str);
}
