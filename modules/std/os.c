// Module os: thin functions over services/fs. os.walk and os.ilistdir are in os_walk.c.
#include "gen/os.h"

#include <string.h>

#include "core/libm.h"
#include "hal/clock.h"
#include "hal/rng.h"
#include "heap/gc.h"
#include "modules/std/io_parts.h"
#include "modules/std/lazy.h"
#include "modules/std/path_argument.h"
#include "modules/std/time_argument.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/struct_sequence.h"
#include "objects/tuple_slots.h"
#include "services/environment.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

enum {
    NS_PER_S = 1000000000
};

// None, or the OSError that `error` stands for.
static Value result(int error, Value path) { return error ? path_error(error, path) : VALUE_NONE; }

// Result tuples -------------------------------------------------------------------------------------------------------

enum {
    STAT_VISIBLE = 10,
    STAT_HIDDEN = 6,
    STAT_EXTRA = 9  // what CPython's on Linux takes beyond the visible ones
};

static void stat_result_trace(Object *self) {
    const Tuple *tuple = (const Tuple *)self;
    for (size_t i = 0; i < STAT_VISIBLE + STAT_HIDDEN; i++) {
        gc_visit(tuple->items[i]);
    }
}

static const char *const stat_fields[] = {"st_mode", "st_ino",  "st_dev",   "st_nlink", "st_uid",
                                          "st_gid",  "st_size", "st_atime", "st_mtime", "st_ctime"};

// Clients of boards evaluate what is printed.
static Value result_repr(Value self, const char *name, const char *const *fields, size_t count) {
    if (!environment_names()->is_board) {
        return struct_sequence_repr(self, name, fields, count);
    }
    Tuple *plain = TRY_PTR(tuple_from(value_tuple(self)->items, count));
    return object_repr(value_from_object(plain));
}

static Value stat_result_repr(Value self) { return result_repr(self, "os.stat_result", stat_fields, STAT_VISIBLE); }

const Slots stat_result_slots = {TUPLE_SLOTS_UNTRACED, .set_attr = struct_sequence_set_attr, .trace = stat_result_trace,
                                 .repr = stat_result_repr};

STRUCT_FIELD(stat_result, st_mode, 0)
STRUCT_FIELD(stat_result, st_ino, 1)
STRUCT_FIELD(stat_result, st_dev, 2)
STRUCT_FIELD(stat_result, st_nlink, 3)
STRUCT_FIELD(stat_result, st_uid, 4)
STRUCT_FIELD(stat_result, st_gid, 5)
STRUCT_FIELD(stat_result, st_size, 6)
STRUCT_FIELD(stat_result, st_atime, 10)
STRUCT_FIELD(stat_result, st_mtime, 11)
STRUCT_FIELD(stat_result, st_ctime, 12)
STRUCT_FIELD(stat_result, st_atime_ns, 13)
STRUCT_FIELD(stat_result, st_mtime_ns, 14)
STRUCT_FIELD(stat_result, st_ctime_ns, 15)

static Tuple *new_stat_tuple(const Value *visible) {
    Tuple *tuple =
        TRY_PTR_OR(gc_new(&stat_result_type, sizeof(Tuple) + (STAT_VISIBLE + STAT_HIDDEN) * sizeof(Value)), NULL);
    tuple->length = STAT_VISIBLE;
    memcpy(tuple->items, visible, STAT_VISIBLE * sizeof(Value));
    for (size_t i = 0; i < STAT_HIDDEN; i++) {
        tuple->items[STAT_VISIBLE + i] = VALUE_NONE;
    }
    return tuple;
}

METHOD(stat_result, __new__) {
    const Tuple *items =
        TRY_PTR(struct_sequence_items(&stat_result_type, args->sequence, STAT_VISIBLE, STAT_VISIBLE + STAT_EXTRA));
    Tuple *tuple = TRY_PTR(new_stat_tuple(items->items));
    Value *hidden = tuple->items + STAT_VISIBLE;
    memcpy(hidden, tuple->items + STAT_VISIBLE - 3, 3 * sizeof(Value));
    memcpy(hidden, items->items + STAT_VISIBLE, MIN(items->length - STAT_VISIBLE, STAT_HIDDEN) * sizeof(Value));
    return value_from_object(tuple);
}

static Value new_stat_result(const FsStat *info) {
    const int64_t times[3] = {info->accessed_ns, info->modified_ns, info->created_ns};
    Value visible[STAT_VISIBLE];
    const uint64_t numbers[7] = {info->mode, info->inode, info->device, info->links, 0, 0, info->size};
    for (size_t i = 0; i < 7; i++) {
        visible[i] = TRY(int_from_u64(numbers[i]));
    }
    for (size_t i = 0; i < 3; i++) {
        visible[7 + i] = TRY(int_from_i64(times[i] / NS_PER_S - (times[i] % NS_PER_S < 0)));
    }
    Tuple *tuple = TRY_PTR(new_stat_tuple(visible));
    for (size_t i = 0; i < 3; i++) {
        tuple->items[STAT_VISIBLE + i] = TRY(value_from_double((double)times[i] / NS_PER_S));
        tuple->items[STAT_VISIBLE + 3 + i] = TRY(int_from_i64(times[i]));
    }
    return value_from_object(tuple);
}

STRUCT_FIELD(statvfs_result, f_bsize, 0)
STRUCT_FIELD(statvfs_result, f_frsize, 1)
STRUCT_FIELD(statvfs_result, f_blocks, 2)
STRUCT_FIELD(statvfs_result, f_bfree, 3)
STRUCT_FIELD(statvfs_result, f_bavail, 4)
STRUCT_FIELD(statvfs_result, f_files, 5)
STRUCT_FIELD(statvfs_result, f_ffree, 6)
STRUCT_FIELD(statvfs_result, f_favail, 7)
STRUCT_FIELD(statvfs_result, f_flag, 8)
STRUCT_FIELD(statvfs_result, f_namemax, 9)

static const char *const statvfs_fields[] = {"f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail",
                                             "f_files", "f_ffree",  "f_favail", "f_flag",  "f_namemax"};

static Value statvfs_result_repr(Value self) {
    return result_repr(self, "os.statvfs_result", statvfs_fields, ARRAY_LENGTH(statvfs_fields));
}

const Slots statvfs_result_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = statvfs_result_repr};

METHOD(statvfs_result, __new__) {
    return struct_sequence_from(&statvfs_result_type, args->sequence, ARRAY_LENGTH(statvfs_fields));
}

STRUCT_FIELD(uname_result, sysname, 0)
STRUCT_FIELD(uname_result, nodename, 1)
STRUCT_FIELD(uname_result, release, 2)
STRUCT_FIELD(uname_result, version, 3)
STRUCT_FIELD(uname_result, machine, 4)

static const char *const uname_fields[] = {"sysname", "nodename", "release", "version", "machine"};

static Value uname_result_repr(Value self) {
    return struct_sequence_repr(self, "posix.uname_result", uname_fields, ARRAY_LENGTH(uname_fields));
}

const Slots uname_result_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = uname_result_repr};

METHOD(uname_result, __new__) {
    return struct_sequence_from(&uname_result_type, args->sequence, ARRAY_LENGTH(uname_fields));
}

FUNCTION(os, uname) {
    const EnvironmentNames *names = environment_names();
    const char *const texts[] = {names->system, names->node, names->release, names->version, names->machine};
    Value items[ARRAY_LENGTH(texts)];
    for (size_t i = 0; i < ARRAY_LENGTH(texts); i++) {
        items[i] = value_from_object(TRY_PTR(str_from_c(texts[i])));
    }
    return value_from_object(TRY_PTR(struct_sequence_new(&uname_result_type, items, ARRAY_LENGTH(items))));
}

// Files and folders
// -------------------------------------------------------------------------------------------------------

static bool is_bytes(Value path) { return value_is_instance(path, &bytes_type); }

static Value listing(Value path, List *names) {
    char text[FS_PATH_MAX], name[FS_NAME_MAX + 1];
    FsFolder folder;
    FsKind kind;
    TRY_BOOL(path_read_argument(path, "listdir: path", text));
    int error = fs_list_open(text, &folder);
    if (error) {
        return path_error(error, path);
    }
    while ((error = fs_list_next(&folder, name, &kind)) == 0) {
        Value entry = path_name(name, is_bytes(path));
        if (value_is_raised(entry) || !list_append(names, entry)) {
            fs_list_close(&folder);
            return RAISED;
        }
    }
    fs_list_close(&folder);
    return error == FS_ENOENT ? value_from_object(names) : path_error(error, path);
}

FUNCTION(os, listdir) {
    List *names = TRY_PTR(list_new(0));
    Value path = args->path;
    if (value_is_none(path)) {
        path = value_from_object(TRY_PTR(str_from_c(".")));
    }
    return listing(path, names);
}

static Value stat_path(Value path, const char *what) {
    char text[FS_PATH_MAX];
    FsStat info;
    TRY_BOOL(path_read_argument(path, what, text));
    io_write_back_named(path);
    int error = fs_stat(text, &info);
    return error ? path_error(error, path) : new_stat_result(&info);
}

FUNCTION(os, stat) { return stat_path(args->path, "stat: path"); }
FUNCTION(os, lstat) { return stat_path(args->path, "lstat: path"); }

FUNCTION(os, statvfs) {
    char text[FS_PATH_MAX];
    FsSpace space;
    TRY_BOOL(path_read(args->path, text));
    int error = fs_space(text, &space);
    if (error) {
        return path_error(error, args->path);
    }
    const uint64_t numbers[] = {
        space.block_size,          space.block_size, space.total_blocks, space.free_blocks, space.free_blocks, 0, 0, 0,
        fs_path_is_readonly(text), space.name_max};
    Value items[ARRAY_LENGTH(numbers)];
    for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++) {
        items[i] = TRY(int_from_u64(numbers[i]));
    }
    return value_from_object(TRY_PTR(struct_sequence_new(&statvfs_result_type, items, ARRAY_LENGTH(items))));
}

static Value on_path(Value path, const char *what, int (*action)(const char *)) {
    char text[FS_PATH_MAX];
    TRY_BOOL(path_read_argument(path, what, text));
    return result(action(text), path);
}

FUNCTION(os, mkdir) { return on_path(args->path, "mkdir: path", fs_mkdir); }
FUNCTION(os, rmdir) { return on_path(args->path, "rmdir: path", fs_rmdir); }
FUNCTION(os, remove) { return on_path(args->path, "remove: path", fs_remove); }
FUNCTION(os, unlink) { return on_path(args->path, "unlink: path", fs_remove); }
FUNCTION(os, chdir) { return on_path(args->path, "chdir: path", fs_chdir); }

static bool is_folder(const char *path) {
    FsStat info;
    return fs_stat(path, &info) == 0 && info.kind == FS_FOLDER;
}

// Creates each missing folder from the top; the last one must be new unless exist_ok.
FUNCTION(os, makedirs) {
    char text[FS_PATH_MAX];
    TRY_BOOL(path_read(args->name, text));
    for (char *slash = strchr(text + 1, '/'); slash && slash[1]; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        int error = is_folder(text) ? 0 : fs_mkdir(text);
        if (error && !fs_error_is(error, FS_EEXIST)) {
            return path_error(error, args->name);
        }
        *slash = '/';
    }
    int error = fs_mkdir(text);
    return fs_error_is(error, FS_EEXIST) && args->exist_ok && is_folder(text) ? VALUE_NONE : result(error, args->name);
}

// An OSError that names both paths.
static Value two_path_error(int error, Value from, Value to) {
    from = TRY(path_fspath(from));
    to = TRY(path_fspath(to));
    if (error < 0) {
        return path_error(error, from);
    }
    const Value arguments[] = {value_from_small_int(error), value_from_object(TRY_PTR(exception_os_error_text(error))),
                               from, VALUE_NONE, to};
    Value exception = TRY(vm_call_values(value_from_object(&OSError_type), ARRAY_LENGTH(arguments), arguments));
    return raise_instance(exception);
}

static Value rename_path(Value from, Value to, const char *from_name, const char *to_name) {
    char source[FS_PATH_MAX], destination[FS_PATH_MAX];
    TRY_BOOL(path_read_argument(from, from_name, source));
    TRY_BOOL(path_read_argument(to, to_name, destination));
    io_write_back_named(from);
    int error = fs_rename(source, destination);
    return error ? two_path_error(error, from, to) : VALUE_NONE;
}

FUNCTION(os, rename) { return rename_path(args->src, args->dst, "rename: src", "rename: dst"); }
FUNCTION(os, replace) { return rename_path(args->src, args->dst, "replace: src", "replace: dst"); }

FUNCTION(os, truncate) {
    char text[FS_PATH_MAX];
    FsFile file;
    TRY_BOOL(path_read_argument(args->path, "truncate: path", text));
    io_write_back_named(args->path);
    if (args->length < 0) {
        return path_error(FS_EINVAL, args->path);
    }
    int error = fs_open(text, FS_READ | FS_WRITE, &file);
    if (!error) {
        error = fs_truncate(&file, (uint64_t)args->length);
        int close_error = fs_close(&file);
        error = error ? error : close_error;
    }
    return result(error, args->path);
}

// One of a pair of times as nanoseconds.
static bool read_time(Value item, bool is_ns, int64_t *ns) {
    if (is_ns) {
        Value number = TRY_OR(object_index(item), false);
        return int_to_i64(number, ns) || raise_false(&OverflowError_type, "timestamp out of range for platform time_t");
    }
    double seconds;
    TRY_BOOL_OR(time_seconds(item, &seconds), false);
    *ns = (int64_t)double_floor(seconds * NS_PER_S);
    return true;
}

FUNCTION(os, utime) {
    char text[FS_PATH_MAX];
    TRY_BOOL(path_read_argument(args->path, "utime: path", text));
    bool is_ns = !value_is_undef(args->ns);
    Value pair = is_ns ? args->ns : args->times;
    if (is_ns && !value_is_none(args->times)) {
        return raise_error(&ValueError_type, "utime: you may specify either 'times' or 'ns' but not both");
    }
    int64_t accessed = hal_clock_ns(), modified = accessed;
    if (!value_is_none(pair)) {
        if (!value_is_instance(pair, &tuple_type) || value_tuple(pair)->length != 2) {
            return raise_error(&TypeError_type, "utime: '%s' must be %s", is_ns ? "ns" : "times",
                               is_ns ? "a tuple of two ints" : "either a tuple of two ints or None");
        }
        TRY_BOOL(read_time(value_tuple(pair)->items[0], is_ns, &accessed));
        TRY_BOOL(read_time(value_tuple(pair)->items[1], is_ns, &modified));
    }
    return result(fs_set_times(text, accessed, modified), args->path);
}

FUNCTION(os, access) {
    enum {
        WRITE_BIT = 2
    };
    char text[FS_PATH_MAX];
    FsStat info;
    TRY_BOOL(path_read_argument(args->path, "access: path", text));
    int error = fs_stat(text, &info);
    TRY_BOOL(error_number_is_os_error(error));
    return value_from_bool(error == 0 && !((args->mode & WRITE_BIT) && fs_path_is_readonly(text)));
}

FUNCTION(os, getcwd) { return value_from_object(TRY_PTR(str_from_c(fs_getcwd()))); }
FUNCTION(os, sync) { return VALUE_NONE; }

// The rest
// ----------------------------------------------------------------------------------------------------------------

FUNCTION(os, urandom) {
    if (args->size < 0) {
        return raise_error(&ValueError_type, "negative argument not allowed");
    }
    if (args->size == 0) {
        return value_from_object(&bytes_empty);
    }
    Bytes *bytes = TRY_PTR(bytes_allocate((size_t)args->size));
    hal_rng_fill(bytes_writable_data(bytes), (size_t)args->size);
    return value_from_object(bytes);
}

// os.environ, if the program has used it: what it has put there counts.
static Value loaded_environ(void) {
    const Module *module = (const Module *)value_object(TRY(vm_import("os")));
    return dict_get_str(module->namespace, NAME(environ));
}

FUNCTION(os, getenv) {
    char key[FS_NAME_MAX + 1];
    char value[ENVIRONMENT_VALUE_MAX];
    if (!value_is_instance(args->key, &str_type)) {
        return raise_error(&TypeError_type, "str expected, not %T", args->key);
    }
    Value environ = TRY(loaded_environ());
    if (!value_is_undef(environ)) {
        const Value arguments[] = {args->key, args->default_};
        return vm_call_method(environ, NAME(get), ARRAY_LENGTH(arguments), arguments);
    }
    const Str *name = value_str(args->key);
    if (name->length >= sizeof key) {
        return args->default_;
    }
    memcpy(key, str_text(name), name->length);
    key[name->length] = '\0';
    return environment_get(key, value, sizeof value) ? value_from_object(TRY_PTR(str_from_c(value))) : args->default_;
}

FUNCTION(os, fspath) { return path_fspath(args->path); }

FUNCTION(os, fsdecode) {
    Value path = TRY(path_fspath(args->filename));
    return value_is_instance(path, &bytes_type) ? path_decode(path) : path;
}

FUNCTION(os, fsencode) {
    Value path = TRY(path_fspath(args->filename));
    return value_is_instance(path, &bytes_type) ? path : path_encode(value_str(path));
}

FUNCTION(os, getcwdb) { return path_name(fs_getcwd(), true); }
FUNCTION(os, cpu_count) { return value_from_small_int(1); }
FUNCTION(os, strerror) { return value_from_object(TRY_PTR(exception_os_error_text((int)args->code))); }

static bool add_variable(void *namespace, const char *key, const char *value) {
    Str *name = TRY_PTR_OR(str_from_c(key), false);
    Str *text = TRY_PTR_OR(str_from_c(value), false);
    return dict_set(namespace, value_from_object(name), value_from_object(text));
}

FUNCTION(os, _environment) {
    Dict *variables = TRY_PTR(dict_new());
    TRY_BOOL(environment_each(add_variable, variables));
    return value_from_object(variables);
}

// What programs of larger systems use. UNDEF: not one of these, or an image without the module that has them.
static Value rare_attribute(Str *name) {
    static const char names[] =
        "open\0close\0read\0write\0lseek\0ftruncate\0fsync\0fdatasync\0fstat\0isatty\0fdopen\0times\0times_result\0"
        "getpid\0getppid\0getlogin\0umask\0terminal_size\0get_terminal_size\0environb\0getenvb\0putenv\0unsetenv\0"
        "O_RDONLY\0O_WRONLY\0O_RDWR\0O_ACCMODE\0O_CREAT\0O_EXCL\0O_NOCTTY\0O_TRUNC\0O_APPEND\0O_NONBLOCK\0O_CLOEXEC\0"
        "O_DIRECTORY\0O_NOFOLLOW\0O_SYNC\0EX_OK\0EX_USAGE\0EX_DATAERR\0EX_NOINPUT\0EX_SOFTWARE\0EX_OSERR\0EX_IOERR\0"
        "EX_TEMPFAIL\0EX_CONFIG\0get_exec_path\0supports_bytes_environ\0supports_dir_fd\0supports_effective_ids\0"
        "supports_fd\0supports_follow_symlinks\0";
    const char *each = names;
    while (*each != '\0' && !str_equal_c(name, each)) {
        each += strlen(each) + 1;
    }
    if (*each == '\0') {
        return VALUE_UNDEF;
    }
    const LazyName entry = {each, "_os_more"};
    Value found = lazy_attribute("os", &entry, 1, name);
    if (value_is_raised(found) && error_matches(&ImportError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return found;
}

// Parts in Python that few programs need.
FUNCTION(os, __getattr__) {
    static const LazyName names[] = {
        {"environ", "_environ"}, {"PathLike", "_os"},      {"DirEntry", "_os"},
        {"removedirs", "_os"},   {"_Environ", "_environ"}, {"renames", "_os"},
        {"scandir", "_os"},      {"mount", "storage"},     {"umount", "storage"},
    };
    Value found = rare_attribute(args->name);
    return value_is_undef(found) ? lazy_attribute("os", names, ARRAY_LENGTH(names), args->name) : found;
}

// os.path is the module posixpath.
MODULE_INIT(os) {
    Value path = TRY_OR(vm_import("posixpath"), false);
    TRY_BOOL_OR(dict_set_str(namespace, NAME(path), path), false);
    Value modules = TRY_OR(object_get_attr(TRY_OR(vm_import("sys"), false), NAME(modules)), false);
    Str *dotted = TRY_PTR_OR(str_intern("os.path", 7), false);
    return object_set_item(modules, value_from_object(dotted), path);
}
