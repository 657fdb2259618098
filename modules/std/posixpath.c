// Module posixpath, known as os.path.
#include "gen/posixpath.h"

#include <string.h>

#include "modules/std/path_argument.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/api.h"

typedef struct {
    const char *text;
    size_t length;
} Span;

// The text of a path argument; the Str stays reachable through `*keep`.
static bool read_span(Value path, Value *keep, Span *span) {
    *keep = TRY_OR(path_text(path), false);
    *span = (Span){str_text(value_str(*keep)), value_str(*keep)->length};
    return true;
}

static Value new_str(const char *text, size_t length) { return value_from_object(TRY_PTR(str_new(text, length))); }

// Length of the part up to and including the last slash.
static size_t head_length(Span path) {
    size_t length = path.length;
    while (length > 0 && path.text[length - 1] != '/') {
        length--;
    }
    return length;
}

// The head without its trailing slashes, unless it is all slashes.
static size_t trimmed_head_length(Span path) {
    size_t head = head_length(path), trimmed = head;
    while (trimmed > 0 && path.text[trimmed - 1] == '/') {
        trimmed--;
    }
    return trimmed ? trimmed : head;
}

FUNCTION(posixpath, join) {
    Value keep;
    Span part;
    StrBuilder builder;
    TRY_BOOL(read_span(args->path, &keep, &part));
    Value joined = keep;
    for (size_t i = 0; i < args->paths_count; i++) {
        TRY_BOOL(read_span(args->paths[i], &keep, &part));
        Span before = {str_text(value_str(joined)), value_str(joined)->length};
        if (part.length > 0 && part.text[0] == '/') {
            joined = keep;
            continue;
        }
        str_builder_init(&builder);
        str_builder_add(&builder, before.text, before.length);
        if (before.length > 0 && before.text[before.length - 1] != '/') {
            str_builder_add_c(&builder, "/");
        }
        str_builder_add_str(&builder, value_str(keep));
        joined = TRY(str_builder_finish(&builder));
    }
    return joined;
}

FUNCTION(posixpath, basename) {
    Value keep;
    Span path;
    TRY_BOOL(read_span(args->path, &keep, &path));
    size_t head = head_length(path);
    return new_str(path.text + head, path.length - head);
}

FUNCTION(posixpath, dirname) {
    Value keep;
    Span path;
    TRY_BOOL(read_span(args->path, &keep, &path));
    return new_str(path.text, trimmed_head_length(path));
}

FUNCTION(posixpath, split) {
    Value keep;
    Span path;
    TRY_BOOL(read_span(args->path, &keep, &path));
    size_t head = head_length(path);
    Value tail = TRY(new_str(path.text + head, path.length - head));
    Value trimmed = TRY(new_str(path.text, trimmed_head_length(path)));
    return tuple_pair(trimmed, tail);
}

FUNCTION(posixpath, splitext) {
    Value keep;
    Span path;
    TRY_BOOL(read_span(args->path, &keep, &path));
    size_t start = head_length(path), dot = path.length;
    while (start < path.length && path.text[start] == '.') {
        start++;
    }
    while (dot > start && path.text[dot - 1] != '.') {
        dot--;
    }
    size_t root = dot > start ? dot - 1 : path.length;
    Value extension = TRY(new_str(path.text + root, path.length - root));
    Value stem = TRY(new_str(path.text, root));
    return tuple_pair(stem, extension);
}

FUNCTION(posixpath, isabs) {
    Value keep;
    Span path;
    TRY_BOOL(read_span(args->path, &keep, &path));
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

static bool normalise(Span path, Normal *normal) {
    if (path.length >= FS_PATH_MAX - 1) {
        return raise_false(&ValueError_type, "path too long: %zu bytes, at most %d are allowed", path.length,
                           FS_PATH_MAX - 2);
    }
    size_t slashes = 0;
    while (slashes < path.length && path.text[slashes] == '/') {
        slashes++;
    }
    normal->root = slashes == 2 ? 2 : slashes > 0;
    normal->length = normal->root;
    memset(normal->text, '/', normal->root);
    for (size_t start = slashes; start < path.length;) {
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
    Value keep;
    Span path;
    Normal normal;
    TRY_BOOL(read_span(args->path, &keep, &path));
    TRY_BOOL(normalise(path, &normal));
    return new_str(normal.text, normal.length);
}

static bool make_absolute(Value path, Normal *normal) {
    Value keep;
    Span span;
    TRY_BOOL_OR(read_span(path, &keep, &span), false);
    if (span.length == 0 || span.text[0] != '/') {
        Str *joined = TRY_PTR_OR(str_format("%s/%S", fs_getcwd(), value_str(keep)), false);
        keep = value_from_object(joined);
        span = (Span){str_text(joined), joined->length};
        // The current folder may itself be "/": one leading slash, not two.
        while (span.length > 1 && span.text[1] == '/') {
            span.text++;
            span.length--;
        }
    }
    return normalise(span, normal);
}

static Value absolute(Value path) {
    Normal normal;
    TRY_BOOL(make_absolute(path, &normal));
    return new_str(normal.text, normal.length);
}

FUNCTION(posixpath, abspath) { return absolute(args->path); }
FUNCTION(posixpath, realpath) { return absolute(args->path); }

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

FUNCTION(posixpath, relpath) {
    Normal path, start;
    Value dot = value_from_object(TRY_PTR(str_from_c(".")));
    TRY_BOOL(make_absolute(args->path, &path));
    TRY_BOOL(make_absolute(value_is_none(args->start) ? dot : args->start, &start));
    size_t shared = shared_length(&path, &start);
    StrBuilder builder;
    str_builder_init(&builder);
    bool first = true;
    for (size_t i = shared; i < start.length; i++) {
        if (start.text[i] == '/' ? i + 1 < start.length : i == shared) {
            str_builder_add_c(&builder, first ? ".." : "/..");
            first = false;
        }
    }
    size_t rest = shared < path.length && path.text[shared] == '/' ? shared + 1 : shared;
    if (rest < path.length) {
        str_builder_add_c(&builder, first ? "" : "/");
        str_builder_add(&builder, path.text + rest, path.length - rest);
    } else if (first) {
        str_builder_add_c(&builder, ".");
    }
    return str_builder_finish(&builder);
}

FUNCTION(posixpath, commonprefix) {
    List *paths = value_list(TRY(list_from_iterable(args->paths)));
    if (paths->length == 0) {
        return new_str("", 0);
    }
    Value first_keep, keep;
    Span first, other;
    TRY_BOOL(read_span(paths->items[0], &first_keep, &first));
    for (size_t i = 1; i < paths->length; i++) {
        TRY_BOOL(read_span(paths->items[i], &keep, &other));
        size_t same = 0;
        while (same < first.length && same < other.length && first.text[same] == other.text[same]) {
            same++;
        }
        first.length = same;
    }
    return new_str(first.text, first.length);
}

// Asking the file system
// ------------------------------------------------------------------------------------------------

// 0, or an error number; a path that cannot exist counts as missing as in CPython.
static bool stat_quietly(Value path, FsStat *info, bool *found) {
    char text[FS_PATH_MAX];
    if (!path_read(path, text)) {
        if (!error_matches(&ValueError_type) && !error_matches(&OSError_type)) {
            return false;
        }
        error_clear();
        *found = false;
        return true;
    }
    *found = fs_stat(text, info) == 0;
    return true;
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
FUNCTION(posixpath, isdir) { return is_kind(args->path, FS_FOLDER); }
FUNCTION(posixpath, islink) { return VALUE_FALSE; }

static bool stat_or_raise(Value path, FsStat *info) {
    char text[FS_PATH_MAX];
    TRY_BOOL_OR(path_read(path, text), false);
    int error = fs_stat(text, info);
    return error == 0 || ((void)raise_os_error(error, path), false);
}

static Value seconds(int64_t ns) { return value_from_double((double)ns / 1e9); }

FUNCTION(posixpath, getsize) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->path, &info));
    return int_from_u64(info.size);
}

FUNCTION(posixpath, getmtime) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->path, &info));
    return seconds(info.modified_ns);
}

FUNCTION(posixpath, getatime) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->path, &info));
    return seconds(info.accessed_ns);
}

FUNCTION(posixpath, getctime) {
    FsStat info;
    TRY_BOOL(stat_or_raise(args->path, &info));
    return seconds(info.created_ns);
}

FUNCTION(posixpath, expanduser) { return path_fspath(args->path); }

FUNCTION(posixpath, samefile) {
    FsStat a, b;
    TRY_BOOL(stat_or_raise(args->a, &a));
    TRY_BOOL(stat_or_raise(args->b, &b));
    return value_from_bool(a.inode == b.inode && a.device == b.device);
}
