#include "modules/std/path_argument.h"

#include <string.h>

#include "core/utf8.h"
#include "gen/names.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/text_codec.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

static bool is_bytes(Value v) { return value_is_instance(v, &bytes_type); }
static bool is_text(Value v) { return value_is_instance(v, &str_type) || is_bytes(v); }

// VALUE_UNDEF if it is no path.
static Value find_fspath(Value path) {
    if (is_text(path)) {
        return path;
    }
    Value text = TRY(vm_call_special(path, NAME(__fspath__), 0, NULL));
    if (!value_is_undef(text) && !is_text(text)) {
        return raise_error(&TypeError_type, "expected %T.__fspath__() to return str or bytes, not %T", path, text);
    }
    return text;
}

Value path_fspath(Value path) {
    Value text = TRY(find_fspath(path));
    return value_is_undef(text)
               ? raise_error(&TypeError_type, "expected str, bytes or os.PathLike object, not %T", path)
               : text;
}

Value path_decode(Value bytes) {
    Str *encoding = TRY_PTR(str_from_c("utf-8"));
    return text_decode(bytes, encoding, NAME(surrogateescape));
}

Value path_encode(Str *text) {
    Str *encoding = TRY_PTR(str_from_c("utf-8"));
    return text_encode(text, encoding, NAME(surrogateescape));
}

Value path_name(const char *name, bool as_bytes) {
    size_t length = strlen(name);
    if (!as_bytes && utf8_validate(name, length, UTF8_STRICT) == length) {
        return value_from_object(TRY_PTR(str_new(name, length)));
    }
    Value bytes = value_from_object(TRY_PTR(bytes_new(name, length)));
    return as_bytes ? bytes : path_decode(bytes);
}

Value path_text(Value path) {
    Value text = TRY(path_fspath(path));
    if (is_bytes(text)) {
        text = TRY(path_decode(text));
    }
    const Str *str = value_str(text);
    if (memchr(str_text(str), '\0', str->length)) {
        return raise_error(&ValueError_type, "embedded null byte");
    }
    return text;
}

// `text` is a str or bytes.
static bool copy(Value text, Value path, char *buffer) {
    BufferView view;
    if (!is_bytes(text) && !str_is_ascii(value_str(text))) {
        text = TRY_OR(path_encode(value_str(text)), false);
    }
    if (is_bytes(text)) {
        TRY_BOOL_OR(object_buffer(text, &view, false), false);
    } else {
        view.data = (uint8_t *)(uintptr_t)str_text(value_str(text));
        view.length = value_str(text)->length;
    }
    if (view.length > 0 && memchr(view.data, '\0', view.length)) {
        return raise_false(&ValueError_type, "embedded null byte");
    }
    if (view.length >= FS_PATH_MAX) {
        return (void)raise_os_error(FS_ENAMETOOLONG, path), false;
    }
    memcpy(buffer, view.data, view.length);
    buffer[view.length] = '\0';
    return true;
}

bool path_read(Value path, char *buffer) { return copy(TRY_OR(path_fspath(path), false), path, buffer); }

static bool takes_number(const char *what) {
    return memchr("sctu", what[0], 4) && what[1] != 'o';  // stat, chdir, truncate, utime
}

// The name of a file that is known by its number.
static Value name_of_number(Value number) {
    Value module = TRY(vm_import("_os_more"));
    return vm_call_method(module, TRY_PTR(str_intern("_name", 5)), 1, &number);
}

bool path_read_argument(Value path, const char *what, char *buffer) {
    bool by_number = takes_number(what);
    if (by_number && (value_is_int(path) || value_is_bool(path))) {
        return copy(TRY_OR(name_of_number(path), false), path, buffer);
    }
    Value text = TRY_OR(find_fspath(path), false);
    if (value_is_undef(text)) {
        return raise_formatted_false(&TypeError_type,
                                     by_number ? MESSAGE("%s should be string, bytes, os.PathLike or integer, not %T")
                                               : MESSAGE("%s should be string, bytes or os.PathLike, not %T"),
                                     what, path);
    }
    return copy(text, path, buffer);
}

Value path_error(int error, Value path) {
    Value text = find_fspath(path);
    if (value_is_raised(text)) {
        error_clear();
    }
    return raise_os_error(error, value_is_raised(text) || value_is_undef(text) ? path : text);
}
