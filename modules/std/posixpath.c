// Module posixpath, known as os.path.
#include "gen/posixpath.h"

#include <string.h>

#include "core/utf8.h"
#include "modules/std/io_parts.h"
#include "modules/std/lazy.h"
#include "modules/std/path_argument.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/api.h"

// A path argument: str or bytes, whose kind the results have. Valid while `value` is on the C stack.
typedef struct {
    const char *text;
    size_t length;
    Value value;
} Path;

static bool is_bytes(Value v) { return value_is_instance(v, &bytes_type); }

static bool read_path(Value argument, Path *path) {
    path->value = TRY_OR(path_fspath(argument), false);
    if (is_bytes(path->value)) {
        BufferView view;
        TRY_BOOL_OR(object_buffer(path->value, &view, false), false);
        path->text = (const char *)view.data;
        path->length = view.length;
        return true;
    }
    path->text = str_text(value_str(path->value));
    path->length = value_str(path->value)->length;
    return true;
}

// Text of the same kind as `like`.
static Value new_like(Path like, const char *text, size_t length) {
    return is_bytes(like.value) ? value_from_object(TRY_PTR(bytes_new(text, length)))
                                : value_from_object(TRY_PTR(str_new(text, length)));
}

static bool check_same_kind(Path a, Path b) {
    return is_bytes(a.value) == is_bytes(b.value) ||
           raise_false(&TypeError_type, "Can't mix strings and bytes in path components");
}

// Text under construction, of the kind of `like`: the bytes of a path are joined as they are.
static Value concatenate(Path a, const char *between, Path b) {
    BytesBuilder builder;
    bytes_builder_init(&builder);
    TRY_BOOL(bytes_builder_add(&builder, a.text, a.length));
    TRY_BOOL(bytes_builder_add(&builder, between, strlen(between)));
    TRY_BOOL(bytes_builder_add(&builder, b.text, b.length));
    return new_like(a, (const char *)bytes_builder_data(&builder), builder.length);
}

// Length of the part up to and including the last slash.
static size_t head_length(Path path) {
    size_t length = path.length;
    while (length > 0 && path.text[length - 1] != '/') {
        length--;
    }
    return length;
}

// The head without its trailing slashes, unless it is all slashes.
static size_t trimmed_head_length(Path path) {
    size_t head = head_length(path), trimmed = head;
    while (trimmed > 0 && path.text[trimmed - 1] == '/') {
        trimmed--;
    }
    return trimmed ? trimmed : head;
}

FUNCTION(posixpath, join) {
    Path joined, part;
    TRY_BOOL(read_path(args->a, &joined));
    for (size_t i = 0; i < args->p_count; i++) {
        Value given = args->p[i];
        if (!value_is_instance(given, &str_type) && !is_bytes(given) &&
            value_is_undef(type_lookup(value_type(given), NAME(__fspath__)))) {
            return raise_error(&TypeError_type, "join() argument must be str, bytes, or os.PathLike object, not '%T'",
                               given);
        }
        TRY_BOOL(read_path(given, &part) && check_same_kind(joined, part) && vm_poll());
        if (part.length > 0 && part.text[0] == '/') {
            joined = part;
            continue;
        }
        bool slash = joined.length > 0 && joined.text[joined.length - 1] != '/';
        TRY_BOOL(read_path(TRY(concatenate(joined, slash ? "/" : "", part)), &joined));
    }
    return joined.value;
}

FUNCTION(posixpath, basename) {
    Path path;
    TRY_BOOL(read_path(args->p, &path));
    size_t head = head_length(path);
    return new_like(path, path.text + head, path.length - head);
}

FUNCTION(posixpath, dirname) {
    Path path;
    TRY_BOOL(read_path(args->p, &path));
    return new_like(path, path.text, trimmed_head_length(path));
}

FUNCTION(posixpath, split) {
    Path path;
    TRY_BOOL(read_path(args->p, &path));
    size_t head = head_length(path);
    Value tail = TRY(new_like(path, path.text + head, path.length - head));
    Value trimmed = TRY(new_like(path, path.text, trimmed_head_length(path)));
    return tuple_pair(trimmed, tail);
}

FUNCTION(posixpath, splitext) {
    Path path;
    TRY_BOOL(read_path(args->p, &path));
    size_t start = head_length(path), dot = path.length;
    while (start < path.length && path.text[start] == '.') {
        start++;
    }
    while (dot > start && path.text[dot - 1] != '.') {
        dot--;
    }
    size_t root = dot > start ? dot - 1 : path.length;
    Value extension = TRY(new_like(path, path.text + root, path.length - root));
    Value stem = TRY(new_like(path, path.text, root));
    return tuple_pair(stem, extension);
}

FUNCTION(posixpath, splitdrive) {
    Path path;
    TRY_BOOL(read_path(args->p, &path));
    return tuple_pair(TRY(new_like(path, "", 0)), path.value);
}

// 0, 1 or, as POSIX allows, 2: how many of the leading slashes are the root.
static size_t root_length(Path path) {
    size_t slashes = 0;
    while (slashes < path.length && path.text[slashes] == '/') {
        slashes++;
    }
    return slashes == 2 ? 2 : slashes > 0;
}

FUNCTION(posixpath, splitroot) {
    Path path;
    TRY_BOOL(read_path(args->p, &path));
    size_t root = root_length(path);
    const Value items[] = {TRY(new_like(path, "", 0)), TRY(new_like(path, path.text, root)),
                           TRY(new_like(path, path.text + root, path.length - root))};
    return value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))));
}

FUNCTION(posixpath, normcase) { return path_fspath(args->s); }

FUNCTION(posixpath, isabs) {
    Path path;
    TRY_BOOL(read_path(args->s, &path));
    return value_from_bool(path.length > 0 && path.text[0] == '/');
}

// Normalising ---------------------------------------------------------------------------------------------------------

// Room for the normalised text, which is never longer than the path plus one dot.
typedef struct {
    char text[FS_PATH_MAX];
    size_t length;
    size_t root;  // leading slashes: 0, 1, or 2 as POSIX allows
} Normal;

static bool ends_with_parent(const Normal *normal) {
    const char *end = normal->text + normal->length;
    return normal->length >= normal->root + 2 && memcmp(end - 2, "..", 2) == 0 &&
           (normal->length == normal->root + 2 || end[-3] == '/');
}

static void normal_push(Normal *normal, const char *part, size_t length) {
    if (length == 0 || (length == 1 && part[0] == '.')) {
        return;
    }
    bool parent = length == 2 && part[0] == '.' && part[1] == '.';
    if (parent && normal->length == normal->root && normal->root) {
        return;
    }
    if (parent && normal->length > normal->root && !ends_with_parent(normal)) {
        while (normal->length > normal->root && normal->text[normal->length - 1] != '/') {
            normal->length--;
        }
        normal->length -= normal->length > normal->root;
        return;
    }
    if (normal->length > normal->root) {
        normal->text[normal->length++] = '/';
    }
    memcpy(normal->text + normal->length, part, length);
    normal->length += length;
}

static bool normalise(Path path, Normal *normal) {
    if (path.length >= FS_PATH_MAX - 1) {
        return raise_false(&ValueError_type, "path too long: %zu bytes, at most %d are allowed", path.length,
                           FS_PATH_MAX - 2);
    }
    normal->root = root_length(path);
    normal->length = normal->root;
    memset(normal->text, '/', normal->root);
    for (size_t start = normal->root; start < path.length;) {
        size_t end = start;
        while (end < path.length && path.text[end] != '/') {
            end++;
        }
        normal_push(normal, path.text + start, end - start);
        start = end + 1;
    }
    if (normal->length == 0) {
        normal->text[normal->length++] = '.';
    }
    return true;
}

FUNCTION(posixpath, normpath) {
    Path path;
    Normal normal;
    TRY_BOOL(read_path(args->path, &path) && normalise(path, &normal));
    return new_like(path, normal.text, normal.length);
}

// `path` becomes the argument itself.
static bool make_absolute(Value argument, Path *path, Normal *normal) {
    TRY_BOOL_OR(read_path(argument, path), false);
    if (path->length > 0 && path->text[0] == '/') {
        return normalise(*path, normal);
    }
    const char *folder = fs_getcwd();
    Path base = {folder, strlen(folder), path->value}, joined;
    // The current folder may itself be "/": one leading slash, not two.
    Value text = TRY_OR(concatenate(base, base.length > 1 ? "/" : "", *path), false);
    return read_path(text, &joined) && normalise(joined, normal);
}

// make_absolute(), but two leading slashes mean no more than one.
static bool make_real(Value argument, Path *path, Normal *normal) {
    TRY_BOOL_OR(make_absolute(argument, path, normal), false);
    if (normal->root == 2) {
        memmove(normal->text, normal->text + 1, --normal->length);
        normal->root = 1;
    }
    return true;
}

FUNCTION(posixpath, abspath) {
    Path path;
    Normal normal;
    TRY_BOOL(make_absolute(args->path, &path, &normal));
    return new_like(path, normal.text, normal.length);
}

FUNCTION(posixpath, realpath) {
    char text[FS_PATH_MAX];
    FsStat info;
    TRY_BOOL(path_read(args->filename, text));
    int error = args->strict ? fs_stat(text, &info) : 0;
    if (error) {
        return path_error(error, args->filename);
    }
    Path path;
    Normal normal;
    TRY_BOOL(make_real(args->filename, &path, &normal));
    return new_like(path, normal.text, normal.length);
}

// End of the last component that both normalised absolute paths share.
static size_t shared_length(const Normal *a, const Normal *b) {
    size_t shared = 0;
    for (size_t i = 0; i <= a->length && i <= b->length; i++) {
        bool a_ends = i == a->length || a->text[i] == '/', b_ends = i == b->length || b->text[i] == '/';
        if (a_ends && b_ends) {
            shared = i;
        }
        if (i == a->length || i == b->length || a->text[i] != b->text[i]) {
            break;
        }
    }
    return shared;
}

static bool add_text(BytesBuilder *builder, const char *text) { return bytes_builder_add(builder, text, strlen(text)); }

// The way from one normalised absolute path to another.
static bool add_relative(BytesBuilder *builder, const Normal *path, const Normal *start) {
    size_t shared = shared_length(path, start);
    for (size_t i = shared; i < start->length; i++) {
        bool begins = start->text[i] == '/' ? i + 1 < start->length : i == shared;
        if (begins && !add_text(builder, builder->length ? "/.." : "..")) {
            return false;
        }
    }
    size_t rest = shared < path->length && path->text[shared] == '/' ? shared + 1 : shared;
    if (rest < path->length) {
        return add_text(builder, builder->length ? "/" : "") &&
               bytes_builder_add(builder, path->text + rest, path->length - rest);
    }
    return builder->length > 0 || add_text(builder, ".");
}

FUNCTION(posixpath, relpath) {
    Path path, start;
    Normal normal_path, normal_start;
    BytesBuilder builder;
    bytes_builder_init(&builder);
    TRY_BOOL(value_is_none(args->path) || read_path(args->path, &path));
    if (value_is_none(args->path) || path.length == 0) {
        return raise_error(&ValueError_type, "no path specified");
    }
    TRY_BOOL(make_real(args->path, &path, &normal_path));
    Value given_start = value_is_none(args->start) ? TRY(new_like(path, ".", 1)) : args->start;
    TRY_BOOL(make_real(given_start, &start, &normal_start) && check_same_kind(path, start));
    TRY_BOOL(add_relative(&builder, &normal_path, &normal_start));
    return new_like(path, (const char *)bytes_builder_data(&builder), builder.length);
}

FUNCTION(posixpath, commonprefix) {
    List *paths = value_list(TRY(list_from_iterable(args->m)));
    if (paths->length == 0) {
        return value_from_object(TRY_PTR(str_new("", 0)));
    }
    if (value_is_list(paths->items[0]) || value_is_tuple(paths->items[0])) {
        Value module = TRY(vm_import("_os"));
        Value function = TRY(object_get_attr(module, TRY_PTR(str_intern("common_items", 12))));
        return vm_call_1(function, value_from_object(paths));
    }
    Path first, other;
    TRY_BOOL(read_path(paths->items[0], &first));
    for (size_t i = 1; i < paths->length; i++) {
        TRY_BOOL(read_path(paths->items[i], &other) && check_same_kind(first, other));
        size_t same = 0;
        while (same < first.length && same < other.length && first.text[same] == other.text[same]) {
            same++;
        }
        while (!is_bytes(first.value) && same > 0 && same < first.length && utf8_is_continuation(first.text[same])) {
            same--;
        }
        first.length = same;
    }
    return new_like(first, first.text, first.length);
}

// The components of a path without "." and double slashes, joined again by single ones.
static bool plain_components(Path path, Normal *plain) {
    plain->root = path.length > 0 && path.text[0] == '/';
    plain->length = plain->root;
    memset(plain->text, '/', plain->root);
    if (path.length >= FS_PATH_MAX - 1) {
        return raise_false(&ValueError_type, "path too long: %zu bytes", path.length);
    }
    for (size_t start = 0, end; start < path.length; start = end + 1) {
        for (end = start; end < path.length && path.text[end] != '/'; end++) {
        }
        if (end == start || (end == start + 1 && path.text[start] == '.')) {
            continue;
        }
        if (plain->length > plain->root) {
            plain->text[plain->length++] = '/';
        }
        memcpy(plain->text + plain->length, path.text + start, end - start);
        plain->length += end - start;
    }
    return true;
}

FUNCTION(posixpath, commonpath) {
    List *paths = value_list(TRY(list_from_iterable(args->paths)));
    Path first, other;
    Normal common, next;
    if (paths->length == 0) {
        return raise_error(&ValueError_type, "commonpath() arg is an empty sequence");
    }
    TRY_BOOL(read_path(paths->items[0], &first) && plain_components(first, &common));
    for (size_t i = 1; i < paths->length; i++) {
        TRY_BOOL(read_path(paths->items[i], &other) && check_same_kind(first, other) && plain_components(other, &next));
        if (common.root != next.root) {
            return raise_error(&ValueError_type, "Can't mix absolute and relative paths");
        }
        size_t shared = shared_length(&common, &next);
        common.length = shared > common.root ? shared : common.root;
    }
    return new_like(first, common.text, common.length);
}

// Asking the file system
// ------------------------------------------------------------------------------------------------

// A path that cannot exist counts as missing, as in CPython. False = raised.
static bool stat_quietly(Value path, FsStat *info, bool *found) {
    char text[FS_PATH_MAX];
    *found = false;
    if (!path_read_argument(path, "stat: path", text)) {
        if (!error_matches(&ValueError_type) && !error_matches(&OSError_type)) {
            return false;
        }
        error_clear();
        return true;
    }
    int error = fs_stat(text, info);
    *found = error == 0;
    return error_number_is_os_error(error);
}

static Value is_kind(Value path, FsKind kind) {
    FsStat info;
    bool found;
    TRY_BOOL(stat_quietly(path, &info, &found));
    return value_from_bool(found && info.kind == kind);
}

static Value exists(Value path) {
    FsStat info;
    bool found;
    TRY_BOOL(stat_quietly(path, &info, &found));
    return value_from_bool(found);
}

FUNCTION(posixpath, exists) { return exists(args->path); }
FUNCTION(posixpath, lexists) { return exists(args->path); }
FUNCTION(posixpath, isfile) { return is_kind(args->path, FS_FILE); }
FUNCTION(posixpath, isdir) { return is_kind(args->s, FS_FOLDER); }

FUNCTION(posixpath, islink) {
    FsStat info;
    bool found;
    TRY_BOOL(stat_quietly(args->path, &info, &found));
    return VALUE_FALSE;
}

FUNCTION(posixpath, ismount) {
    char text[FS_PATH_MAX], absolute_path[FS_PATH_MAX];
    const FsDriver *driver;
    void *state;
    const char *mount;
    TRY_BOOL(path_read_argument(args->path, "lstat: path", text));
    bool found = fs_absolute(text, absolute_path) == 0 && fs_find_mount(absolute_path, &driver, &state, &mount);
    return value_from_bool(found && strcmp(mount, absolute_path) == 0);
}

static bool stat_or_raise(Value path, FsStat *info) {
    char text[FS_PATH_MAX];
    TRY_BOOL_OR(path_read_argument(path, "stat: path", text), false);
    io_write_back_named(path);
    int error = fs_stat(text, info);
    return error == 0 || ((void)path_error(error, path), false);
}

static Value seconds(int64_t ns) { return value_from_double((double)ns / 1e9); }

FUNCTION(posixpath, getsize) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->filename, &info));
    return int_from_u64(info.size);
}

FUNCTION(posixpath, getmtime) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->filename, &info));
    return seconds(info.modified_ns);
}

FUNCTION(posixpath, getatime) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->filename, &info));
    return seconds(info.accessed_ns);
}

FUNCTION(posixpath, getctime) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->filename, &info));
    return seconds(info.created_ns);
}

// A leading "~" is replaced in Python, where os.environ is.
FUNCTION(posixpath, expanduser) {
    Path path;
    TRY_BOOL(read_path(args->path, &path));
    if (path.length == 0 || path.text[0] != '~') {
        return path.value;
    }
    Value module = TRY(vm_import("_os"));
    return vm_call_1(TRY(object_get_attr(module, TRY_PTR(str_intern("expand_home", 11)))), path.value);
}

FUNCTION(posixpath, samefile) {
    FsStat a, b;
    TRY_BOOL(stat_or_raise(args->f1, &a));
    TRY_BOOL(stat_or_raise(args->f2, &b));
    return value_from_bool(a.inode == b.inode && a.device == b.device);
}

FUNCTION(posixpath, samestat) {
    bool same;
    Value inode1 = TRY(object_get_attr(args->s1, NAME(st_ino))), inode2 = TRY(object_get_attr(args->s2, NAME(st_ino)));
    TRY_BOOL(object_equal(inode1, inode2, &same));
    if (!same) {
        return VALUE_FALSE;
    }
    Value device1 = TRY(object_get_attr(args->s1, NAME(st_dev))),
          device2 = TRY(object_get_attr(args->s2, NAME(st_dev)));
    TRY_BOOL(object_equal(device1, device2, &same));
    return value_from_bool(same);
}

FUNCTION(posixpath, __getattr__) {
    static const LazyName names[] = {{"expandvars", "_os"}, {"isjunction", "_os"}, {"sameopenfile", "_os"}};
    return lazy_attribute("posixpath", names, ARRAY_LENGTH(names), args->name);
}
