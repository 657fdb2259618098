#include "modules/hw/object_fs.h"

#include <string.h>

#include "gen/names.h"
#include "heap/gc.h"
#include "modules/hw/vfs_fat.h"
#include "modules/std/path_argument.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"
#include "vm/roots_registry.h"

enum {
    OBJECT_MOUNT_MAX = 3,
    KIND_MASK = 0xF000,
    KIND_FOLDER = 0x4000,
    KIND_FILE = 0x8000,
    STAT_ITEMS = 10,
    NS_PER_S = 1000000000
};

typedef struct {
    Value object;  // VALUE_NULL: free
    char path[FS_MOUNT_PATH_MAX];
} ObjectMount;

static ObjectMount object_mounts[OBJECT_MOUNT_MAX];

// The Python files behind every FsFile that is open: a list, or VALUE_NULL. FsFile.state is one of them.
static Value open_files;

static void visit_roots(void) {
    for (size_t i = 0; i < OBJECT_MOUNT_MAX; i++) {
        gc_visit(object_mounts[i].object);
    }
    gc_visit(open_files);
}

static Value object_of(void *mount) { return ((ObjectMount *)mount)->object; }
static Value file_of(const FsFile *file) { return (Value){(uintptr_t)file->state}; }

// The error number of a call of which only that matters.
static int outcome(Value result) { return value_is_raised(result) ? error_to_number() : 0; }

static bool has(Value object, Str *name, bool *found) {
    Value attribute = TRY_OR(object_find_attr(object, name), false);
    *found = !value_is_undef(attribute);
    return true;
}

static Value call_method(Value object, Str *name, size_t count, const Value *arguments) {
    return vm_check_stack() ? vm_call_method(object, name, count, arguments) : RAISED;
}

// None if it has no such method.
static Value call_optional(Value object, Str *name, size_t count, const Value *arguments) {
    bool found;
    TRY_BOOL(has(object, name, &found));
    return found ? call_method(object, name, count, arguments) : VALUE_NONE;
}

static Value call_with_path(void *mount, Str *name, const char *path) {
    Value text = TRY(path_name(path, false));
    return call_method(object_of(mount), name, 1, &text);
}

// Files
// -----------------------------------------------------------------------------------------------------------------

static Value mode_text(unsigned flags) {
    char kind = flags & FS_APPEND ? 'a' : flags & FS_EXCLUSIVE ? 'x' : flags & FS_TRUNCATE ? 'w' : 'r';
    bool both = (flags & FS_READ) ? (flags & FS_WRITE) != 0 : kind == 'r' && (flags & FS_WRITE);
    return value_from_object(TRY_PTR(str_formatted(both ? MESSAGE("%c+b") : MESSAGE("%cb"), kind)));
}

static Value open_file(void *mount, const char *path, unsigned flags) {
    const Value arguments[] = {TRY(path_name(path, false)), TRY(mode_text(flags))};
    if (value_is_null(open_files)) {
        open_files = value_from_object(TRY_PTR(list_new(0)));
    }
    Value file = TRY(call_method(object_of(mount), NAME(open), ARRAY_LENGTH(arguments), arguments));
    TRY_BOOL(list_append(value_list(open_files), file));
    return file;
}

static int object_open(void *mount, const char *path, unsigned flags, FsFile *file) {
    Value opened = TRY_OR(open_file(mount, path, flags), error_to_number());
    file->state = (intptr_t)opened.bits;
    return 0;
}

// Some bytes as an object, by the method read or, for files that have none, readinto.
static Value read_piece(Value file, size_t length) {
    bool reads;
    const Value size = value_from_small_int((intptr_t)length);
    TRY_BOOL(has(file, NAME(read), &reads));
    if (reads) {
        return call_method(file, NAME(read), 1, &size);
    }
    ByteArray *space = TRY_PTR(bytearray_new(NULL, length));
    const Value buffer = value_from_object(space);
    Value count = TRY(call_method(file, NAME(readinto), 1, &buffer));
    intptr_t number = 0;
    TRY_BOOL(value_is_none(count) || object_to_intptr(count, &number));
    if (number < 0 || (size_t)number > MIN(length, space->length)) {
        return raise_error(&ValueError_type, "readinto() returned %zd for a buffer of %zu bytes", number, length);
    }
    return value_from_object(TRY_PTR(bytes_new(space->data, (size_t)number)));
}

static bool read_bytes(Value file, void *data, size_t length, size_t *done) {
    Value piece = TRY_OR(read_piece(file, length), false);
    BufferView view = {0};
    TRY_BOOL_OR(value_is_none(piece) || object_buffer(piece, &view, false), false);
    if (view.length > length) {
        return raise_false(&ValueError_type, "read(%zu) returned %zu bytes", length, view.length);
    }
    *done = view.length;
    if (view.length > 0) {
        memcpy(data, view.data, view.length);
    }
    return true;
}

static int object_read(FsFile *file, void *data, size_t length, size_t *done) {
    *done = 0;
    return read_bytes(file_of(file), data, length, done) ? 0 : error_to_number();
}

// A method that returns None has taken all.
static bool write_bytes(Value file, const void *data, size_t length, size_t *done) {
    intptr_t number = (intptr_t)length;
    const Value piece = value_from_object(TRY_PTR_OR(bytes_new(data, length), false));
    Value count = TRY_OR(call_method(file, NAME(write), 1, &piece), false);
    TRY_BOOL_OR(value_is_none(count) || object_to_intptr(count, &number), false);
    if (number < 0 || (size_t)number > length) {
        return raise_false(&ValueError_type, "write() returned %zd for %zu bytes", number, length);
    }
    *done = (size_t)number;
    return true;
}

static int object_write(FsFile *file, const void *data, size_t length, size_t *done) {
    *done = 0;
    return write_bytes(file_of(file), data, length, done) ? 0 : error_to_number();
}

static bool seek_to(Value file, int64_t offset, FsWhence whence, int64_t *position) {
    const Value arguments[] = {TRY_OR(int_from_i64(offset), false), value_from_small_int(whence)};
    Value at = TRY_OR(call_method(file, NAME(seek), ARRAY_LENGTH(arguments), arguments), false);
    if (value_is_none(at)) {
        at = TRY_OR(call_method(file, NAME(tell), 0, NULL), false);
    }
    at = TRY_OR(object_index(at), false);
    return int_to_i64(at, position) || raise_false(&OverflowError_type, "position does not fit 64 bits");
}

static int object_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    return seek_to(file_of(file), offset, whence, position) ? 0 : error_to_number();
}

static int object_truncate(FsFile *file, uint64_t size) {
    const Value length = TRY_OR(int_from_u64(size), error_to_number());
    return outcome(call_method(file_of(file), NAME(truncate), 1, &length));
}

static int object_flush(FsFile *file) { return outcome(call_optional(file_of(file), NAME(flush), 0, NULL)); }

static void forget_open(Value file) {
    List *files = value_list(open_files);
    for (size_t i = 0; i < files->length; i++) {
        if (value_same(files->items[i], file)) {
            files->items[i] = files->items[--files->length];
            return;
        }
    }
}

// Files are also closed because something else has failed: that exception counts.
static int object_close(FsFile *file) {
    Value before = error_fetch(), self = file_of(file);
    Value result = call_method(self, NAME(close), 0, NULL);
    forget_open(self);
    if (value_is_null(before)) {
        return outcome(result);
    }
    error_clear();
    (void)raise_instance(before);
    return 0;
}

// What paths name
// -------------------------------------------------------------------------------------------------------

static bool stat_number(Value items, size_t index, uint64_t *number) {
    int64_t whole;
    Value item = TRY_OR(object_get_item(items, value_from_small_int((intptr_t)index)), false);
    item = TRY_OR(object_index(item), false);
    if (!int_to_i64(item, &whole) || whole < 0) {
        return raise_false(&ValueError_type, "stat() returned %R as item %zu", item, index);
    }
    *number = (uint64_t)whole;
    return true;
}

static bool stat_time(Value items, size_t index, int64_t *ns) {
    double seconds;
    Value item = TRY_OR(object_get_item(items, value_from_small_int((intptr_t)index)), false);
    TRY_BOOL_OR(object_to_double(item, &seconds), false);
    *ns = (int64_t)(seconds * NS_PER_S);
    return true;
}

static FsKind kind_of_mode(uint64_t mode) {
    return (mode & KIND_MASK) == KIND_FOLDER ? FS_FOLDER : (mode & KIND_MASK) == KIND_FILE ? FS_FILE : FS_OTHER;
}

static bool read_stat(Value items, FsStat *info) {
    size_t length;
    uint64_t mode, links;
    TRY_BOOL_OR(object_length(items, &length), false);
    if (length < STAT_ITEMS) {
        return raise_false(&ValueError_type, "stat() returned %zu items, not %d", length, STAT_ITEMS);
    }
    TRY_BOOL_OR(stat_number(items, 0, &mode) && stat_number(items, 1, &info->inode) &&
                    stat_number(items, 2, &info->device) && stat_number(items, 3, &links) &&
                    stat_number(items, 6, &info->size) && stat_time(items, 7, &info->accessed_ns) &&
                    stat_time(items, 8, &info->modified_ns) && stat_time(items, 9, &info->created_ns),
                false);
    info->mode = (uint32_t)mode;
    info->links = (uint32_t)links;
    info->kind = kind_of_mode(mode);
    return true;
}

// The mounted folder itself needs no answer from the object.
static int object_stat(void *mount, const char *path, FsStat *info) {
    *info = (FsStat){.kind = FS_FOLDER, .mode = KIND_FOLDER};
    if (strcmp(path, "/") == 0) {
        return 0;
    }
    Value items = TRY_OR(call_with_path(mount, NAME(stat), path), error_to_number());
    return read_stat(items, info) ? 0 : error_to_number();
}

static bool read_space(Value items, FsSpace *space) {
    uint64_t fragment, name_max;
    TRY_BOOL_OR(stat_number(items, 0, &space->block_size) && stat_number(items, 1, &fragment) &&
                    stat_number(items, 2, &space->total_blocks) && stat_number(items, 3, &space->free_blocks) &&
                    stat_number(items, 9, &name_max),
                false);
    space->block_size = fragment > 0 ? fragment : space->block_size;
    space->name_max = (uint32_t)name_max;
    return true;
}

static int object_space(void *mount, FsSpace *space) {
    Value items = TRY_OR(call_with_path(mount, NAME(statvfs), "/"), error_to_number());
    return read_space(items, space) ? 0 : error_to_number();
}

static int object_mkdir(void *mount, const char *path) { return outcome(call_with_path(mount, NAME(mkdir), path)); }
static int object_rmdir(void *mount, const char *path) { return outcome(call_with_path(mount, NAME(rmdir), path)); }
static int object_remove(void *mount, const char *path) { return outcome(call_with_path(mount, NAME(remove), path)); }

static int object_rename(void *mount, const char *from, const char *to) {
    const Value arguments[] = {TRY_OR(path_name(from, false), error_to_number()),
                               TRY_OR(path_name(to, false), error_to_number())};
    return outcome(call_method(object_of(mount), NAME(rename), ARRAY_LENGTH(arguments), arguments));
}

static Value times_pair(int64_t accessed_ns, int64_t modified_ns) {
    const Value times[] = {TRY(int_from_i64(accessed_ns / NS_PER_S)), TRY(int_from_i64(modified_ns / NS_PER_S))};
    return value_from_object(TRY_PTR(tuple_from(times, ARRAY_LENGTH(times))));
}

static int object_set_times(void *mount, const char *path, int64_t accessed_ns, int64_t modified_ns) {
    const Value arguments[] = {TRY_OR(path_name(path, false), error_to_number()),
                               TRY_OR(times_pair(accessed_ns, modified_ns), error_to_number())};
    return outcome(call_method(object_of(mount), NAME(utime), ARRAY_LENGTH(arguments), arguments));
}

// Folders
// ---------------------------------------------------------------------------------------------------------------

// The names of listdir() as the tuples of ilistdir().
static Value entry_of_name(void *mount, const char *folder, Value name) {
    char path[FS_PATH_MAX];
    FsStat info;
    Str *joined = TRY_PTR(str_formatted(folder[1] == '\0' ? MESSAGE("%s%V") : MESSAGE("%s/%V"), folder, name));
    TRY_BOOL(path_read(value_from_object(joined), path));
    int error = object_stat(mount, path, &info);
    if (error) {
        return raise_os_error(error, VALUE_NULL);
    }
    const Value items[] = {name, value_from_small_int((intptr_t)(info.mode & KIND_MASK))};
    return value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))));
}

static Value entries_of_names(void *mount, const char *folder) {
    List *entries = TRY_PTR(list_new(0));
    Value names = TRY(object_iter(TRY(call_with_path(mount, NAME(listdir), folder)))), name;
    while (!value_is_stop(name = TRY(object_next(names)))) {
        Value entry = TRY(entry_of_name(mount, folder, name));
        TRY_BOOL(list_append(entries, entry));
    }
    return value_from_object(entries);
}

static Value iterate_folder(void *mount, const char *path) {
    bool found;
    TRY_BOOL(has(object_of(mount), NAME(ilistdir), &found));
    return object_iter(TRY(found ? call_with_path(mount, NAME(ilistdir), path) : entries_of_names(mount, path)));
}

// The iterator lives as long as the caller's FsFolder, which is on the C stack.
static int object_list_open(void *mount, const char *path, FsFolder *folder) {
    Value iterator = TRY_OR(iterate_folder(mount, path), error_to_number());
    folder->state = (void *)iterator.bits;
    return 0;
}

static bool read_entry(Value entry, char *name, FsKind *kind) {
    char text[FS_PATH_MAX];
    uint64_t mode;
    Value first = TRY_OR(object_get_item(entry, value_from_small_int(0)), false);
    TRY_BOOL_OR(path_read(first, text) && stat_number(entry, 1, &mode), false);
    if (strlen(text) > FS_NAME_MAX) {
        return (void)raise_os_error(FS_ENAMETOOLONG, first), false;
    }
    strcpy(name, text);
    *kind = kind_of_mode(mode);
    return true;
}

static int object_list_next(FsFolder *folder, char *name, FsKind *kind) {
    Value entry = TRY_OR(object_next((Value){(uintptr_t)folder->state}), error_to_number());
    if (value_is_stop(entry)) {
        return FS_ENOENT;
    }
    return read_entry(entry, name, kind) ? 0 : error_to_number();
}

static void object_list_close(FsFolder *folder) { folder->state = NULL; }

static const FsDriver object_driver = {
    .open = object_open,
    .read = object_read,
    .write = object_write,
    .seek = object_seek,
    .truncate = object_truncate,
    .flush = object_flush,
    .close = object_close,
    .stat = object_stat,
    .space = object_space,
    .mkdir = object_mkdir,
    .rmdir = object_rmdir,
    .remove = object_remove,
    .rename = object_rename,
    .set_times = object_set_times,
    .list_open = object_list_open,
    .list_next = object_list_next,
    .list_close = object_list_close,
};

// Mounting
// --------------------------------------------------------------------------------------------------------------

static ObjectMount *find_object(Value object) {
    for (size_t i = 0; i < OBJECT_MOUNT_MAX; i++) {
        if (value_same(object_mounts[i].object, object)) {
            return &object_mounts[i];
        }
    }
    return NULL;
}

static ObjectMount *find_path(const char *path) {
    char absolute[FS_PATH_MAX];
    for (size_t i = 0; i < OBJECT_MOUNT_MAX && fs_absolute(path, absolute) == 0; i++) {
        if (!value_is_null(object_mounts[i].object) && strcmp(object_mounts[i].path, absolute) == 0) {
            return &object_mounts[i];
        }
    }
    return NULL;
}

static bool fail(int error, const char *path) {
    Str *name = TRY_PTR_OR(str_from_c(path), false);
    return (void)raise_os_error(error, value_from_object(name)), false;
}

static bool prepare(Value object, bool readonly) {
    const Value flags[] = {value_from_bool(readonly), VALUE_FALSE};
    const Value top = value_from_object(TRY_PTR_OR(str_from_c("/"), false));
    return !value_is_raised(call_optional(object, NAME(mount), ARRAY_LENGTH(flags), flags)) &&
           !value_is_raised(call_optional(object, NAME(chdir), 1, &top));
}

// VfsFat serves files itself, everything else through its methods.
static int mount_at(ObjectMount *mount, Value object, const char *absolute) {
    return vfs_fat_is_volume(object) ? fs_mount(absolute, vfs_fat_driver(), vfs_fat_state(object))
                                     : fs_mount(absolute, &object_driver, mount);
}

bool object_fs_mount(Value object, const char *path, bool readonly) {
    char absolute[FS_PATH_MAX];
    vm_register_root_visitor(visit_roots);
    if (find_object(object) != NULL) {
        return fail(FS_EBUSY, path);
    }
    TRY_BOOL_OR(vfs_fat_is_volume(object) || prepare(object, readonly), false);
    ObjectMount *mount = find_object(VALUE_NULL);
    int error = fs_absolute(path, absolute);
    error = error ? error : mount == NULL ? FS_ENOSPC : mount_at(mount, object, absolute);
    if (error) {
        return fail(error, path);
    }
    mount->object = object;
    strcpy(mount->path, absolute);
    (void)fs_set_mount_readonly(absolute, readonly);
    return true;
}

static bool is_kept(Value object) {
    const List *kept = value_list(open_files);
    for (size_t i = 0; i < kept->length; i++) {
        if (value_same(kept->items[i], object)) {
            return true;
        }
    }
    return false;
}

bool object_fs_keep(Value object) {
    vm_register_root_visitor(visit_roots);
    if (value_is_null(open_files)) {
        open_files = value_from_object(TRY_PTR_OR(list_new(0), false));
    }
    return is_kept(object) || list_append(value_list(open_files), object);
}

static int release_volume(Value vfs) { return object_fs_keep(vfs) ? vfs_fat_release(vfs) : error_to_number(); }

static bool unmount(ObjectMount *mount) {
    Value object = mount->object;
    int error = vfs_fat_is_volume(object) ? release_volume(object) : 0;
    if (strncmp(fs_getcwd(), mount->path, strlen(mount->path)) == 0) {
        (void)fs_chdir("/");
    }
    (void)fs_unmount(mount->path);
    mount->object = VALUE_NULL;
    if (vfs_fat_is_volume(object)) {
        return error == 0 || ((void)raise_os_error(error, VALUE_NULL), false);
    }
    return !value_is_raised(call_optional(object, NAME(umount), 0, NULL));
}

bool object_fs_unmount(Value mount) {
    char path[FS_PATH_MAX];
    ObjectMount *found = find_object(mount);
    if (found == NULL && value_is_str(mount)) {
        TRY_BOOL_OR(path_read(mount, path), false);
        found = find_path(path);
    }
    return found != NULL ? unmount(found) : ((void)raise_os_error(FS_EINVAL, VALUE_NULL), false);
}

const char *object_fs_path(Value object) {
    const ObjectMount *mount = find_object(object);
    return mount != NULL ? mount->path : NULL;
}

Value object_fs_at(const char *path) {
    ObjectMount *mount = find_path(path);
    return mount != NULL ? mount->object : VALUE_UNDEF;
}

void object_fs_unmount_all(void) {
    for (size_t i = 0; i < OBJECT_MOUNT_MAX; i++) {
        if (!value_is_null(object_mounts[i].object)) {
            (void)fs_unmount(object_mounts[i].path);
            object_mounts[i].object = VALUE_NULL;
        }
    }
    open_files = VALUE_NULL;
}
