#include "system/source_file.h"

#include <string.h>

#include "compile/source_decode.h"
#include "core/utf8.h"
#include "modules/std/io_parts.h"
#include "objects/bytes.h"
#include "objects/frozen.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

// The path as a C string.
static bool plain_path(const Str *path, char *text) {
    if (path->length >= FS_PATH_MAX || memchr(str_text(path), '\0', path->length) != NULL) {
        return false;
    }
    memcpy(text, str_text(path), path->length);
    text[path->length] = '\0';
    return true;
}

// Append the rest of an open file. False = raised.
static bool read_all(FsFile *file, const char *path, BytesBuilder *data) {
    uint8_t piece[512];
    for (;;) {
        size_t done;
        int error = fs_read(file, piece, sizeof piece, &done);
        if (error) {
            Str *name = TRY_PTR_OR(str_from_c(path), false);
            return (void)raise_os_error(error, value_from_object(name)), false;
        }
        if (done == 0) {
            return true;
        }
        TRY_BOOL_OR(bytes_builder_add(data, piece, done), false);
    }
}

static Str *checked_text(const char *path, const char *text, size_t length) {
    if (length >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0)) {
        return raise_null(&SyntaxError_type, "%s is UTF-16: save it as UTF-8 (byte order mark at offset 0)", path);
    }
    if (source_declares_encoding(text, length)) {
        Str *name = TRY_PTR_OR(str_from_c(path), NULL);
        return source_decode(value_from_object(TRY_PTR_OR(bytes_new(text, length), NULL)), name);
    }
    size_t valid = utf8_validate(text, length, UTF8_STRICT);
    if (valid < length) {
        return raise_null(&SyntaxError_type, "%s is not UTF-8: invalid byte 0x%x at offset %zu", path,
                          (unsigned)(uint8_t)text[valid], valid);
    }
    return str_new(text, length);
}

int source_guard_stack(size_t bytes) { return vm_check_stack_room(bytes) ? 0 : error_to_number(); }

// The data of a file, being collected.
static bool read_path(const char *path, BytesBuilder *data) {
    FsFile file;
    io_write_back_path(path);
    int error = fs_open(path, FS_READ, &file);
    bytes_builder_init(data);
    if (error) {
        Str *name = TRY_PTR_OR(str_from_c(path), false);
        return (void)raise_os_error(error, value_from_object(name)), false;
    }
    bool ok = read_all(&file, path, data);
    fs_close(&file);
    return ok;
}

// The whole file. NULL = raised.
static Bytes *source_bytes(const char *path) {
    BytesBuilder data;
    TRY_BOOL_OR(read_path(path, &data), NULL);
    Value bytes = bytes_builder_finish(&data);
    return value_is_raised(bytes) ? NULL : value_bytes(bytes);
}

Str *source_read(const char *path) {
    BytesBuilder data;
    TRY_BOOL_OR(read_path(path, &data), NULL);
    return checked_text(path, (const char *)bytes_builder_data(&data), data.length);
}

// A long line is cut: it is only shown.
enum {
    SHOWN_LINE_MAX = 400
};

// A line in another encoding than UTF-8 is shown as Latin-1; one that is cut, up to what may be half a character.
static Str *shown_text(const char *text, size_t length) {
    size_t valid = utf8_validate(text, length, UTF8_STRICT);
    if (valid == length || length == SHOWN_LINE_MAX) {
        return valid > 0 ? str_new(text, valid) : NULL;
    }
    StrBuilder builder;
    str_builder_init(&builder);
    for (size_t i = 0; i < length; i++) {
        str_builder_add_code_point(&builder, (uint8_t)text[i]);
    }
    Value shown = str_builder_finish(&builder);
    return value_is_raised(shown) ? NULL : value_str(shown);
}

Str *source_line(const Str *filename, uint32_t line) {
    char path[FS_PATH_MAX], text[SHOWN_LINE_MAX], piece[64];
    size_t length = 0, done;
    FsFile file;
    if (!plain_path(filename, path) || line == 0 || fs_open(path, FS_READ, &file) != 0) {
        return NULL;
    }
    uint32_t current = 1;
    while (current <= line && fs_read(&file, piece, sizeof piece, &done) == 0 && done > 0) {
        for (size_t i = 0; i < done && current <= line; i++) {
            if (piece[i] == '\n') {
                current++;
            } else if (current == line && length < sizeof text && piece[i] != '\r') {
                text[length++] = piece[i];
            }
        }
    }
    fs_close(&file);
    Str *result = length ? shown_text(text, length) : NULL;
    if (!result && error_pending()) {
        error_clear();
    }
    return result;
}

// What follows ".frozen" and a slash in the path of a file of the image; NULL for other paths.
static const char *frozen_part(const Str *path, size_t *length) {
    static const char frozen[] = ".frozen";
    size_t prefix = sizeof frozen - 1;
    if (path->length < prefix || memcmp(str_text(path), frozen, prefix) != 0) {
        return NULL;
    }
    prefix += path->length > prefix && str_text(path)[prefix] == '/';
    *length = path->length - prefix;
    return str_text(path) + prefix;
}

// How a path of the image compares with another text and the byte `end` behind that, up to which they are compared.
static int compare_path(const char *path, const char *part, size_t length, char end) {
    int order = strncmp(path, part, length);
    return order != 0 ? order : (unsigned char)path[length] - (unsigned char)end;
}

// The first module whose path is `part` with `end` behind it, or begins so; NULL: there is none.
static const FrozenModule *find_frozen(const char *part, size_t length, char end) {
    size_t low = 0, high = frozen_module_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (compare_path(frozen_modules[middle].path, part, length, end) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found = low < frozen_module_count && compare_path(frozen_modules[low].path, part, length, end) == 0;
    return found ? &frozen_modules[low] : NULL;
}

static const Code *loader_frozen(const Str *path) {
    size_t length;
    const char *part = frozen_part(path, &length);
    const FrozenModule *module = part != NULL ? find_frozen(part, length, '\0') : NULL;
    return module != NULL ? module->code : NULL;
}

static bool is_frozen_folder(const char *part, size_t length) { return find_frozen(part, length, '/') != NULL; }

static LoaderKind loader_stat(const Str *path) {
    char text[FS_PATH_MAX];
    FsStat info;
    size_t length;
    const char *part = frozen_part(path, &length);
    if (part != NULL) {
        return loader_frozen(path) != NULL      ? LOADER_FILE
               : is_frozen_folder(part, length) ? LOADER_DIRECTORY
                                                : LOADER_MISSING;
    }
    int error = plain_path(path, text) ? fs_stat(text, &info) : FS_ENAMETOOLONG;
    if (error != 0) {
        return error_number_is_os_error(error) ? LOADER_MISSING : LOADER_RAISED;
    }
    return info.kind == FS_FILE ? LOADER_FILE : info.kind == FS_FOLDER ? LOADER_DIRECTORY : LOADER_MISSING;
}

static bool loader_is_at_root(void) { return strcmp(fs_getcwd(), "/") == 0; }

static Str *loader_read(const Str *path) {
    char text[FS_PATH_MAX];
    return plain_path(path, text) ? source_read(text) : raise_null(&ValueError_type, "invalid path: %S", path);
}

static Bytes *loader_read_bytes(const Str *path) {
    char text[FS_PATH_MAX];
    return plain_path(path, text) ? source_bytes(text) : raise_null(&ValueError_type, "invalid path: %S", path);
}

const Loader source_loader = {.is_at_root = loader_is_at_root,
                              .stat = loader_stat,
                              .read = loader_read,
                              .read_bytes = loader_read_bytes,
                              .frozen = loader_frozen};
