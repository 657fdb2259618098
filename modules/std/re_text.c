// The text that is searched, or the parts that are made of it.
#include "modules/std/re_parts.h"
#include "objects/int.h"

static bool raise_mixed(bool bytes) {
    return raise_formatted_false(&TypeError_type, bytes
                                                      ? MESSAGE("cannot use a bytes pattern on a string-like object")
                                                      : MESSAGE("cannot use a string pattern on a bytes-like object"));
}

static bool open_str(ReText *text) {
    const Str *str = value_str(text->subject);
    text->start = (const uint8_t *)str_text(str);
    text->length = str->length;
    text->wide = !str_is_ascii(str);
    return true;
}

static bool view_bytes(const ReText *text, BufferView *view) {
    TRY_BOOL_OR(object_buffer(text->subject, view, false), false);
    return view->length < RE_NO_POSITION || raise_false(&OverflowError_type, "the text is too long");
}

bool re_text_open(ReText *text, const RePattern *pattern, Value subject) {
    *text = (ReText){.subject = subject, .bytes = !value_is_any_str(subject)};
    bool has_buffer = !text->bytes || value_type(subject)->slots->buffer != NULL ||
                      type_overrides(value_type(subject), SPECIAL_BUFFER);
    if (!has_buffer) {
        return raise_false(&TypeError_type, "expected string or bytes-like object, got '%T'", subject);
    }
    if (text->bytes != re_is_bytes(pattern)) {
        return raise_mixed(!text->bytes);
    }
    if (!text->bytes) {
        return open_str(text);
    }
    BufferView view;
    TRY_BOOL_OR(view_bytes(text, &view), false);
    text->start = view.data;
    text->length = (uint32_t)view.length;
    return true;
}

bool re_text_refresh(ReText *text) {
    if (!text->bytes || value_is_bytes(text->subject)) {
        return true;
    }
    BufferView view;
    TRY_BOOL_OR(view_bytes(text, &view), false);
    if (view.length < text->length) {
        return raise_false(&RuntimeError_type, "the text became shorter while it was searched");
    }
    text->start = view.data;
    return true;
}

static uint32_t re_text_offset(const ReText *text, size_t position) {
    return (uint32_t)(text->wide ? str_offset(value_str(text->subject), position) : position);
}

Value re_text_position(const ReText *text, uint32_t offset) {
    return int_from_size(text->wide ? str_position(value_str(text->subject), offset) : offset);
}

Value re_text_slice(const ReText *text, uint32_t start, uint32_t stop) {
    if (text->bytes) {
        bool whole = value_is_bytes(text->subject) && start == 0 && stop == value_bytes(text->subject)->length;
        return whole ? text->subject : value_from_object(TRY_PTR(bytes_new(text->start + start, stop - start)));
    }
    Str *str = TRY_PTR(str_plain(value_str(text->subject)));
    return value_from_object(TRY_PTR(str_slice_bytes(str, start, stop)));
}

static size_t clamp(intptr_t position, size_t length) { return position < 0 ? 0 : MIN((size_t)position, length); }

void re_text_limit(ReText *text, intptr_t position, intptr_t end_position, uint32_t *start) {
    size_t length = text->bytes ? text->length : str_code_points(value_str(text->subject));
    *start = re_text_offset(text, clamp(position, length));
    text->length = re_text_offset(text, clamp(end_position, length));
}
