#include "system/completion.h"

#include <string.h>

#include "gen/names.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/tuple.h"
#include "services/fs/fs.h"
#include "vm/api.h"
#include "vm/import.h"

typedef struct {
    const char *prefix;
    size_t length;
    List *matches;  // Str
} Search;

static bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

// Names that begin with an underscore are offered only when one was typed.
static bool fits(const Search *search, const Str *name) {
    bool hidden = name->length > 0 && str_text(name)[0] == '_' && search->length == 0;
    return !hidden && name->length >= search->length && memcmp(str_text(name), search->prefix, search->length) == 0;
}

static bool add(Search *search, Value name) {
    if (!value_is_str(name) || !fits(search, value_str(name))) {
        return true;
    }
    for (size_t i = 0; i < search->matches->length; i++) {
        if (str_equal(value_str(search->matches->items[i]), value_str(name))) {
            return true;
        }
    }
    return list_append(search->matches, name);
}

static bool add_all(Search *search, Value names) {
    List *list = value_list(TRY_OR(list_from_iterable(names), false));
    for (size_t i = 0; i < list->length; i++) {
        TRY_BOOL_OR(add(search, list->items[i]), false);
    }
    return true;
}

static bool add_dir(Search *search, Value object) {
    return add_all(search, TRY_OR(vm_call_1(vm_builtin(NAME(dir)), object), false));
}

static bool add_keywords(Search *search) {
    static const char *const keywords[] = {"False",   "None",  "True",     "and",    "as",  "assert", "async", "await",
                                           "break",   "class", "continue", "def",    "del", "elif",   "else",  "except",
                                           "finally", "for",   "from",     "global", "if",  "import", "in",    "is",
                                           "lambda",  "match", "nonlocal", "not",    "or",  "pass",   "raise", "return",
                                           "try",     "while", "with",     "yield"};
    for (size_t i = 0; i < ARRAY_LENGTH(keywords); i++) {
        Str *name = TRY_PTR_OR(str_from_c(keywords[i]), false);
        TRY_BOOL_OR(add(search, value_from_object(name)), false);
    }
    return true;
}

// Files and folders, which get a slash; with `modules` the names that an import can find there.
static bool add_files(Search *search, const char *path, bool modules) {
    char name[FS_NAME_MAX + 2];
    FsFolder folder;
    FsKind kind;
    if (fs_list_open(path, &folder) != 0) {
        return true;
    }
    bool ok = true;
    while (ok && fs_list_next(&folder, name, &kind) == 0) {
        char *dot = strrchr(name, '.');
        bool is_source = dot && (strcmp(dot, ".py") == 0 || strcmp(dot, ".adc") == 0);
        if (kind == FS_FOLDER && !modules) {
            strcat(name, "/");
        } else if (modules && is_source) {
            *dot = '\0';
        }
        if (!modules || is_source || (kind == FS_FOLDER && !dot)) {
            Str *str = str_from_c(name);
            ok = str && add(search, value_from_object(str));
        }
    }
    fs_list_close(&folder);
    return ok;
}

static bool add_modules_in(Search *search, const Str *path) {
    char folder[FS_PATH_MAX] = ".";
    if (path->length >= sizeof folder) {
        return true;
    }
    if (path->length > 0) {
        memcpy(folder, str_text(path), path->length);
        folder[path->length] = '\0';
    }
    return add_files(search, folder, true);
}

static bool add_modules(Search *search) {
    for (size_t i = 0; i < native_module_count; i++) {
        TRY_BOOL_OR(add(search, value_from_object(native_module_name(native_modules[i]))), false);
    }
    Value frozen = TRY_OR(vm_call_method(TRY_OR(vm_import("_imp"), false), NAME(frozen_names), 0, NULL), false);
    TRY_BOOL_OR(add_all(search, frozen), false);
    const List *path = value_list(vm_path());
    for (size_t i = 0; i < path->length; i++) {
        bool is_text = value_is_str(path->items[i]);
        TRY_BOOL_OR(!is_text || add_modules_in(search, value_str(path->items[i])), false);
    }
    return true;
}

// The text in quotes before the cursor is a path. False if the cursor is not in quotes.
static bool find_quoted(const char *line, size_t cursor, size_t *start) {
    char quote = '\0';
    for (size_t i = 0; i < cursor; i++) {
        if (quote == '\0' && (line[i] == '"' || line[i] == '\'')) {
            quote = line[i];
            *start = i + 1;
        } else if (line[i] == quote) {
            quote = '\0';
        }
    }
    return quote != '\0';
}

static bool add_path(Search *search, const char *path, size_t length) {
    char folder[FS_PATH_MAX] = ".";
    size_t name = length;
    while (name > 0 && path[name - 1] != '/') {
        name--;
    }
    search->prefix = path + name;
    search->length = length - name;
    if (name >= sizeof folder) {
        return true;
    }
    if (name > 0) {
        memcpy(folder, path, name);
        folder[name > 1 ? name - 1 : name] = '\0';
    }
    return add_files(search, folder, false);
}

// What `from NAME import` can take from a module that is loaded, or built in and so loaded without a trace.
static bool add_members(Search *search, const char *line) {
    size_t length = strcspn(line, " ");
    Str *name = TRY_PTR_OR(str_intern(line, length), false);
    Value module = dict_get_str(vm_modules(), name);
    for (size_t i = 0; i < native_module_count && value_is_undef(module); i++) {
        module = native_module_name(native_modules[i]) == name ? TRY_OR(vm_import(str_text(name)), false) : module;
    }
    return value_is_undef(module) || add_dir(search, module);
}

static bool add_names(Search *search, Dict *namespace) {
    uint32_t position = 0;
    Value key, value;
    while (dict_next(namespace, &position, &key, &value)) {
        TRY_BOOL_OR(add(search, key), false);
    }
    return add_dir(search, TRY_OR(vm_import("builtins"), false)) && add_keywords(search);
}

// The object that the dotted text before the last dot names; VALUE_UNDEF if there is none.
static Value find_object(Dict *namespace, const char *path, size_t length) {
    Value object = VALUE_NULL;
    while (length > 0) {
        const char *dot = memchr(path, '.', length);
        size_t part = dot ? (size_t)(dot - path) : length;
        Str *name = TRY_PTR(str_intern(path, part));
        if (value_is_null(object)) {
            object = dict_get_str(namespace, name);
            object = value_is_undef(object) ? vm_builtin(name) : object;
        } else {
            object = TRY(object_find_attr(object, name));
        }
        if (value_is_undef(object) || !dot) {
            return object;
        }
        path += part + 1;
        length -= part + 1;
    }
    return VALUE_UNDEF;
}

static bool collect(Search *search, Dict *namespace, const char *line, size_t cursor) {
    size_t start = cursor;
    if (find_quoted(line, cursor, &start)) {
        return add_path(search, line + start, cursor - start);
    }
    start = cursor;
    while (start > 0 && (is_name(line[start - 1]) || line[start - 1] == '.')) {
        start--;
    }
    size_t word = cursor;
    while (word > start && line[word - 1] != '.') {
        word--;
    }
    search->prefix = line + word;
    search->length = cursor - word;
    const char *text = line + strspn(line, " ");
    bool from = strncmp(text, "from ", 5) == 0;
    const char *members = from ? strstr(text, " import ") : NULL;
    if (members && line + cursor >= members + 8) {
        return add_members(search, text + 5);
    }
    if (strncmp(text, "import ", 7) == 0 || from) {
        return add_modules(search);
    }
    if (word == start) {
        return add_names(search, namespace);
    }
    Value object = TRY_OR(find_object(namespace, line + start, word - start - 1), false);
    return value_is_undef(object) || add_dir(search, object);
}

// Length of what all matches begin with.
static size_t common_length(const List *matches) {
    const Str *first = value_str(matches->items[0]);
    size_t common = first->length;
    for (size_t i = 1; i < matches->length; i++) {
        const Str *other = value_str(matches->items[i]);
        size_t same = 0;
        while (same < common && same < other->length && str_text(first)[same] == str_text(other)[same]) {
            same++;
        }
        common = same;
    }
    return common;
}

static void show(const List *matches, void (*write)(const char *, size_t)) {
    enum {
        LINE_COLUMNS = 78
    };
    size_t column = 0;
    write("\r\n", 2);
    for (size_t i = 0; i < matches->length; i++) {
        const Str *name = value_str(matches->items[i]);
        if (column + name->length + 2 > LINE_COLUMNS) {
            write("\r\n", 2);
            column = 0;
        }
        write(str_text(name), name->length);
        write("  ", 2);
        column += name->length + 2;
    }
    write("\r\n", 2);
}

bool completion_find(Dict *namespace, const char *line, size_t cursor, char *insert, size_t size,
                     void (*write)(const char *, size_t)) {
    Search search = {.matches = list_new(0)};
    if (!search.matches || !collect(&search, namespace, line, cursor) || search.matches->length == 0 ||
        !list_sort(search.matches, VALUE_NONE, false)) {
        if (error_pending()) {
            error_clear();
        }
        return false;
    }
    size_t added = common_length(search.matches) - search.length;
    if (added > 0 && added < size) {
        memcpy(insert, str_text(value_str(search.matches->items[0])) + search.length, added);
        insert[added] = '\0';
        return false;
    }
    if (search.matches->length > 1) {
        show(search.matches, write);
        return true;
    }
    return false;
}
