// Opening files of bytes: by path, by number, and over another stream.
#include "gen/io.h"

#include <string.h>

#include "heap/gc.h"
#include "modules/std/io_buffer.h"
#include "modules/std/path_argument.h"
#include "objects/int.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"
#include "vm/vm.h"

enum {
    OPEN_MODE_MAX = 8,
    LARGEST_BUFFER = 1 << 20
};

static unsigned fs_flags(const char *mode, uint8_t *file_flags) {
    bool both = strchr(mode, '+') != NULL;
    *file_flags = both ? FILE_READABLE | FILE_WRITABLE : mode[0] == 'r' ? FILE_READABLE : FILE_WRITABLE;
    *file_flags |= mode[0] == 'a' ? FILE_APPENDING : mode[0] == 'x' ? FILE_CREATED : 0;
    unsigned flags = ((*file_flags & FILE_READABLE) ? FS_READ : 0) | ((*file_flags & FILE_WRITABLE) ? FS_WRITE : 0);
    switch (mode[0]) {
        case 'w': return flags | FS_CREATE | FS_TRUNCATE;
        case 'x': return flags | FS_CREATE | FS_EXCLUSIVE;
        case 'a': return flags | FS_CREATE | FS_APPEND;
        default: return flags;
    }
}

// When as many files are open as can be, those that nobody refers to any more are closed.
static int open_or_collect(const char *path, unsigned flags, FsFile *file) {
    int error = fs_open(path, flags, file);
    if (!fs_error_is(error, FS_ENFILE)) {
        return error;
    }
    gc_collect();
    vm_run_finalisers();
    return fs_open(path, flags, file);
}

bool file_open(FileObject *file, Value path, const char *mode) {
    char text[FS_PATH_MAX];
    uint8_t flags;
    if (value_is_small_int(path) || value_is_bool(path)) {
        return raise_false(&ValueError_type, "cannot open a file descriptor: pass a path");
    }
    path = TRY_OR(path_fspath(path), false);
    TRY_BOOL_OR(path_read(path, text), false);
    io_write_back_named(path);
    unsigned open_flags = fs_flags(mode, &flags);
    TRY_BOOL_OR(gc_register_finaliser(&file->object), false);
    file->name = path;
    int error = open_or_collect(text, open_flags, &file->file);
    if (error) {
        return (void)raise_os_error(error, path), false;
    }
    file->flags |= flags | FILE_OPEN;
    file_link(file);
    if (flags & FILE_APPENDING) {
        int64_t end;
        (void)fs_seek(&file->file, 0, FS_SEEK_END, &end);
    }
    return true;
}

// The mode of a FileIO for file_open(): without the 'b' that it may hold. False = raised.
static bool raw_mode(const Str *given, char mode[OPEN_MODE_MAX]) {
    size_t length = 0, kinds = 0, plus = 0;
    for (size_t i = 0; i < given->length; i++) {
        char c = str_text(given)[i];
        kinds += strchr("rwxa", c) != NULL;
        plus += c == '+';
        if (!strchr("rwxab+", c) || i >= OPEN_MODE_MAX) {
            return raise_false(&ValueError_type, "invalid mode: %S", given);
        }
        if (strchr("rwxa", c)) {
            mode[length++] = c;
        }
    }
    if (kinds != 1 || plus > 1) {
        return raise_false(&ValueError_type,
                           "Must have exactly one of create/read/write/append mode and at most one plus");
    }
    strcpy(mode + length, plus ? "+" : "");
    return true;
}

// The stream of a number, or of the number that an opener gives for a name.
static Value open_by_number(FileObject *file, Value name, const char *mode, Value opener) {
    Value module = TRY(vm_import("_os_more"));
    const Value arguments[] = {name, value_from_object(TRY_PTR(str_from_c(mode))), opener};
    Value raw = TRY(vm_call_method(module, TRY_PTR(str_intern("_raw", 4)), ARRAY_LENGTH(arguments), arguments));
    (void)fs_flags(mode, &file->flags);
    file->flags |= FILE_UNBUFFERED | FILE_OPEN;
    file->raw = raw;
    file->name = name;
    TRY_BOOL(gc_register_finaliser(&file->object));
    file_link(file);
    return VALUE_NONE;
}

METHOD(FileIO, __init__) {
    char mode[OPEN_MODE_MAX + 2];
    FileObject *file = file_of(args->self);
    bool by_number = value_is_small_int(args->file) || value_is_bool(args->file);
    TRY_BOOL(raw_mode(args->mode, mode));
    if (!args->closefd && !by_number) {
        return raise_error(&ValueError_type, "Cannot use closefd=False with file name");
    }
    (void)TRY(file_close(args->self));
    file->flags = FILE_UNBUFFERED;
    file->raw = VALUE_NULL;
    if (by_number || !value_is_none(args->opener)) {
        (void)TRY(open_by_number(file, args->file, mode, args->opener));
        file->flags |= args->closefd ? 0 : FILE_KEEPS_RAW;
        return VALUE_NONE;
    }
    return file_open(file, args->file, mode) ? VALUE_NONE : RAISED;
}

GETTER(FileIO, closefd) { return value_from_bool(!(file_of(self)->flags & FILE_KEEPS_RAW)); }

// A buffered stream over a raw one: a FileIO hands its file over, any other object is called.
static Value wrap_raw(Value self, Value raw, uint8_t flags, intptr_t buffer_size) {
    FileObject *file = file_of(self);
    if (file->flags & FILE_OPEN) {
        file_unlink(file);
    }
    file->raw = raw;
    file->capacity = (uint32_t)MIN(buffer_size, LARGEST_BUFFER);
    file->buffer = NULL;
    file->start = file->end = 0;
    file->dirty = false;
    file->flags = flags | FILE_OPEN;
    file->name = VALUE_NULL;
    TRY_BOOL(gc_register_finaliser(&file->object));
    file_link(file);
    return VALUE_NONE;
}

// False = raised: a raw stream must be able to do what is asked of it.
static bool check_raw(Value raw, Str *ability, const char *message, intptr_t buffer_size) {
    bool able;
    Value answer = TRY_OR(vm_call_method(raw, ability, 0, NULL), false);
    TRY_BOOL_OR(object_truth(answer, &able), false);
    if (!able) {
        return (void)io_unsupported(message), false;
    }
    return buffer_size > 0 || raise_false(&ValueError_type, "buffer size must be strictly positive");
}

METHOD(BufferedReader, __init__) {
    TRY_BOOL(check_raw(args->raw, NAME(readable), "File or stream is not readable.", args->buffer_size));
    return wrap_raw(args->self, args->raw, FILE_READABLE, args->buffer_size);
}

METHOD(BufferedWriter, __init__) {
    TRY_BOOL(check_raw(args->raw, NAME(writable), "File or stream is not writable.", args->buffer_size));
    return wrap_raw(args->self, args->raw, FILE_WRITABLE, args->buffer_size);
}

METHOD(BufferedRandom, __init__) {
    TRY_BOOL(check_raw(args->raw, NAME(seekable), "File or stream is not seekable.", args->buffer_size));
    TRY_BOOL(check_raw(args->raw, NAME(readable), "File or stream is not readable.", args->buffer_size));
    TRY_BOOL(check_raw(args->raw, NAME(writable), "File or stream is not writable.", args->buffer_size));
    return wrap_raw(args->self, args->raw, FILE_READABLE | FILE_WRITABLE, args->buffer_size);
}
