// os.walk() and os.ilistdir(): iterators over folders.
#include "gen/os.h"
#include "heap/gc.h"
#include "modules/std/path_argument.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/list.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

enum {
    MODE_FOLDER = 0x4000,
    MODE_FILE = 0x8000
};

// folder + "/" + name.
static Value join(Value folder, Value name) {
    const Str *base = value_str(folder);
    bool slash = base->length > 0 && str_text(base)[base->length - 1] != '/';
    Str *text = TRY_PTR(str_formatted(slash ? MESSAGE("%S/%S") : MESSAGE("%S%S"), base, value_str(name)));
    return value_from_object(text);
}

// ilistdir
// ---------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    List *entries;  // tuples, last first; their size is not known yet
    Str *folder;
} Listing;

static void listing_trace(Object *self) {
    gc_visit_object(((Listing *)self)->entries);
    gc_visit_object(((Listing *)self)->folder);
}

static Value listing_next(Value self) {
    const Listing *listing = (Listing *)value_object(self);
    if (listing->entries->length == 0) {
        return STOP;
    }
    const Tuple *entry = value_tuple(listing->entries->items[--listing->entries->length]);
    char path[FS_PATH_MAX];
    FsStat info;
    TRY_BOOL(path_read(TRY(join(value_from_object(listing->folder), entry->items[0])), path));
    Value size = fs_stat(path, &info) == 0 && info.kind == FS_FILE ? int_from_u64(info.size) : value_from_small_int(0);
    const Value items[] = {entry->items[0], entry->items[1], entry->items[2], TRY(size)};
    return value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))));
}

static Value iterate_self(Value self) { return self; }

const Slots os_listing_slots = {
    .size = sizeof(Listing), .trace = listing_trace, .iter = iterate_self, .next = listing_next};

static bool add_entry(List *entries, const char *name, FsKind kind) {
    Value str = TRY_OR(path_name(name, false), false);
    const Value items[] = {str, value_from_small_int(kind == FS_FOLDER ? MODE_FOLDER : MODE_FILE),
                           value_from_small_int(0)};
    Tuple *entry = TRY_PTR_OR(tuple_from(items, ARRAY_LENGTH(items)), false);
    return list_append(entries, value_from_object(entry));
}

// Call `add` for each entry of a folder; 0 or what path_error() raises.
static int each_entry(const char *path, bool (*add)(List *, const char *, FsKind), List *entries) {
    char name[FS_NAME_MAX + 1];
    FsFolder folder;
    FsKind kind;
    int error = fs_list_open(path, &folder);
    if (error) {
        return error;
    }
    while ((error = fs_list_next(&folder, name, &kind)) == 0) {
        if (!add(entries, name, kind)) {
            error = error_to_number();
            break;
        }
    }
    fs_list_close(&folder);
    return error == FS_ENOENT ? 0 : error;
}

FUNCTION(os, ilistdir) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(args->path, path));
    List *entries = TRY_PTR(list_new(0));
    Str *folder = TRY_PTR(str_from_c(path));
    int error = each_entry(path, add_entry, entries);
    if (error) {
        return path_error(error, args->path);
    }
    Listing *listing = TRY_PTR(gc_new(&os_listing_type, sizeof(Listing)));
    listing->entries = entries;
    listing->folder = folder;
    return value_from_object(listing);
}

// walk
// -------------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value on_error;
    List *pending;  // folders to visit, the next one last; bottom up: finished results as well
    Value last;     // top down: the result given last, whose folder list the caller may have changed
    bool top_down;
} Walk;

static void walk_trace(Object *self) {
    Walk *walk = (Walk *)self;
    gc_visit(walk->on_error);
    gc_visit_object(walk->pending);
    gc_visit(walk->last);
}

static bool add_name(List *names, const char *name, FsKind kind) {
    Value str = TRY_OR(path_name(name, false), false);
    Value list = names->items[kind == FS_FOLDER ? 0 : 1];
    return list_append(value_list(list), str);
}

// (folder, folder names, file names); VALUE_NONE if the folder cannot be read and on_error did not raise.
static Value read_folder(Walk *walk, Value folder) {
    char path[FS_PATH_MAX];
    TRY_BOOL(path_read(folder, path));
    List *names = TRY_PTR(list_new(2));
    for (int i = 0; i < 2; i++) {
        List *part = TRY_PTR(list_new(0));
        TRY_BOOL(list_append(names, value_from_object(part)));
    }
    int error = each_entry(path, add_name, names);
    if (error) {
        TRY_BOOL(error_number_is_os_error(error));
        (void)path_error(error, folder);
        Value exception = error_fetch();
        if (!value_is_none(walk->on_error)) {
            (void)TRY(vm_call_1(walk->on_error, exception));
        }
        return VALUE_NONE;
    }
    const Value items[] = {folder, names->items[0], names->items[1]};
    return value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))));
}

// Push the folders of a result so that the first is visited next.
static bool push_folders(Walk *walk, Value found) {
    Value folder = value_tuple(found)->items[0];
    Value names = value_tuple(found)->items[1];
    if (!value_is_list(names)) {
        return true;
    }
    for (size_t i = value_list(names)->length; i-- > 0;) {
        Value path = TRY_OR(join(folder, value_list(names)->items[i]), false);
        TRY_BOOL_OR(list_append(walk->pending, path), false);
    }
    return true;
}

static Value walk_next(Value self) {
    Walk *walk = (Walk *)value_object(self);
    if (!value_is_none(walk->last)) {
        Value last = walk->last;
        walk->last = VALUE_NONE;
        TRY_BOOL(push_folders(walk, last));
    }
    while (walk->pending->length > 0) {
        TRY_BOOL(vm_poll());
        Value next = walk->pending->items[--walk->pending->length];
        if (value_is_tuple(next)) {
            return next;  // bottom up: everything below it has been given
        }
        Value found = TRY(read_folder(walk, next));
        if (value_is_none(found)) {
            continue;
        }
        if (walk->top_down) {
            walk->last = found;
            return found;
        }
        TRY_BOOL(list_append(walk->pending, found));
        TRY_BOOL(push_folders(walk, found));
    }
    return STOP;
}

const Slots os_walk_slots = {.size = sizeof(Walk), .trace = walk_trace, .iter = iterate_self, .next = walk_next};

FUNCTION(os, walk) {
    if (value_is_instance(args->top, &bytes_type)) {
        const Value arguments[] = {args->top, value_from_bool(args->topdown), args->onerror};
        Value module = TRY(vm_import("_os_more"));
        return vm_call_method(module, TRY_PTR(str_intern("_walk", 5)), ARRAY_LENGTH(arguments), arguments);
    }
    Value top = TRY(path_text(args->top));
    Walk *walk = TRY_PTR(gc_new(&os_walk_type, sizeof(Walk)));
    walk->on_error = args->onerror;
    walk->last = VALUE_NONE;
    walk->top_down = args->topdown;
    walk->pending = TRY_PTR(list_from(&top, 1));
    return value_from_object(walk);
}
