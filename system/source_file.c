#include "system/source_file.h"

#include <stdio.h>
#include <string.h>

#include "core/utf8.h"
#include "objects/bytes.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

// The path as a C string; ".frozen/x.py" is "/.frozen/x.py" whatever the current folder.
static bool plain_path(const Str *path, char *text) {
    static const char frozen[] = ".frozen";
    bool is_frozen = path->length >= sizeof frozen - 1 && memcmp(str_text(path), frozen, sizeof frozen - 1) == 0;
    int length = snprintf(text, FS_PATH_MAX, "%s%.*s", is_frozen ? "/" : "", (int)path->length, str_text(path));
    return length < FS_PATH_MAX && strlen(text) == path->length + is_frozen;
}

static LoaderKind loader_stat(const Str *path) {
    char text[FS_PATH_MAX];
    FsStat info;
    if (!plain_path(path, text) || fs_stat(text, &info) != 0) {
        return LOADER_MISSING;
    }
    return info.kind == FS_FILE ? LOADER_FILE : info.kind == FS_FOLDER ? LOADER_DIRECTORY : LOADER_MISSING;
}

static Str *loader_read(const Str *path) {
    char text[FS_PATH_MAX];
    return plain_path(path, text) ? source_read(text) : raise_null(&ValueError_type, "invalid path: %S", path);
}

const Loader source_loader = {.stat = loader_stat, .read = loader_read};

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
    size_t valid = utf8_validate(text, length, UTF8_STRICT);
    if (valid < length) {
        return raise_null(&SyntaxError_type, "%s is not UTF-8: invalid byte 0x%x at offset %zu", path,
                          (unsigned)(uint8_t)text[valid], valid);
    }
    return str_new(text, length);
}

Str *source_read(const char *path) {
    FsFile file;
    int error = fs_open(path, FS_READ, &file);
    if (error) {
        Str *name = TRY_PTR_OR(str_from_c(path), NULL);
        return (void)raise_os_error(error, value_from_object(name)), NULL;
    }
    BytesBuilder data;
    bytes_builder_init(&data);
    bool ok = read_all(&file, path, &data);
    fs_close(&file);
    return ok ? checked_text(path, (const char *)bytes_builder_data(&data), data.length) : NULL;
}

// A long line is cut: it is only shown.
enum {
    SHOWN_LINE_MAX = 400
};

Str *source_line(const Str *filename, uint32_t line) {
    char path[FS_PATH_MAX], text[SHOWN_LINE_MAX], piece[256];
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
    length = utf8_validate(text, length, UTF8_STRICT);
    Str *result = length ? str_new(text, length) : NULL;
    if (!result && error_pending()) {
        error_clear();
    }
    return result;
}
