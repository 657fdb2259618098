#include "modules/std/path_argument.h"

#include <string.h>

#include "gen/names.h"
#include "objects/bytes.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

static bool is_text(Value v) { return value_is_instance(v, &str_type) || value_is_instance(v, &bytes_type); }

Value path_fspath(Value path) {
    if (is_text(path)) {
        return path;
    }
    Value text = TRY(vm_call_special(path, NAME(__fspath__), 0, NULL));
    if (value_is_undef(text)) {
        return raise_error(&TypeError_type, "expected str, bytes or os.PathLike object, not %T", path);
    }
    if (!is_text(text)) {
        return raise_error(&TypeError_type, "expected %T.__fspath__() to return str or bytes, not %T", path, text);
    }
    return text;
}

Value path_text(Value path) {
    Value text = TRY(path_fspath(path));
    if (value_is_instance(text, &bytes_type)) {
        const Bytes *bytes = (const Bytes *)value_object(text);
        text = value_from_object(TRY_PTR(str_new((const char *)bytes_data(bytes), bytes->length)));
    }
    const Str *str = value_str(text);
    if (memchr(str_text(str), '\0', str->length)) {
        return raise_error(&ValueError_type, "embedded null byte");
    }
    return text;
}

bool path_read(Value path, char *buffer) {
    const Str *str = value_str(TRY_OR(path_text(path), false));
    if (str->length >= FS_PATH_MAX) {
        return (void)raise_os_error(FS_ENAMETOOLONG, path), false;
    }
    memcpy(buffer, str_text(str), str->length);
    buffer[str->length] = '\0';
    return true;
}
