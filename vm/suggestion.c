#include "vm/suggestion.h"

#include <limits.h>

#include "gen/names.h"
#include "objects/list.h"
#include "objects/native.h"
#include "vm/import.h"
#include "vm/loader.h"
#include "vm/traceback.h"
#include "vm/vm.h"

enum {
    MOST_CANDIDATES = 750,
    LONGEST_PART = 40,  // of the names, where they differ
    COST = 2,           // of a character more, less or other
    CASE_COST = 1
};

// How far names are apart
// -----------------------------------------------------------------------------------------------

typedef struct {
    const char *text;
    size_t length;
} Part;

static Part part_of(const Str *name) { return (Part){str_text(name), name->length}; }

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c; }

static unsigned replacement_cost(char a, char b) { return a == b ? 0 : lower(a) == lower(b) ? CASE_COST : COST; }

static void strip_common_ends(Part *a, Part *b) {
    while (a->length > 0 && b->length > 0 && a->text[0] == b->text[0]) {
        a->text++, a->length--;
        b->text++, b->length--;
    }
    while (a->length > 0 && b->length > 0 && a->text[a->length - 1] == b->text[b->length - 1]) {
        a->length--;
        b->length--;
    }
}

static void next_row(unsigned *row, unsigned index, char c, Part b) {
    unsigned diagonal = row[0];
    row[0] = index * COST;
    for (size_t j = 1; j <= b.length; j++) {
        unsigned above = row[j];
        unsigned replaced = diagonal + replacement_cost(c, b.text[j - 1]);
        row[j] = MIN(replaced, MIN(above, row[j - 1]) + COST);
        diagonal = above;
    }
}

// The Levenshtein distance with these costs.
static unsigned distance(Part a, Part b) {
    unsigned row[LONGEST_PART + 1];
    strip_common_ends(&a, &b);
    if (a.length > LONGEST_PART || b.length > LONGEST_PART) {
        return UINT_MAX;
    }
    for (unsigned j = 0; j <= b.length; j++) {
        row[j] = j * COST;
    }
    for (unsigned i = 1; i <= a.length; i++) {
        next_row(row, i, a.text[i - 1], b);
    }
    return row[b.length];
}

// Searching
// -------------------------------------------------------------------------------------------------------------

typedef struct {
    const Str *name;
    Value best;     // VALUE_UNDEF: none yet
    unsigned cost;  // of the best
} Search;

static bool consider(Search *search, Value candidate) {
    if (!value_is_any_str(candidate)) {
        return false;
    }
    const Str *other = value_str(candidate);
    unsigned most = (search->name->length + other->length + 3) * COST / 6;
    unsigned cost = str_equal(search->name, other) ? UINT_MAX : distance(part_of(search->name), part_of(other));
    if (cost <= most && cost < search->cost) {
        search->best = candidate;
        search->cost = cost;
    }
    return true;
}

// A candidate that is no name spoils the list.
static Value closest(const Str *name, const Value *candidates, size_t count) {
    Search search = {.name = name, .best = VALUE_UNDEF, .cost = UINT_MAX};
    for (size_t index = 0; index < count && count < MOST_CANDIDATES; index++) {
        if (!consider(&search, candidates[index])) {
            return VALUE_UNDEF;
        }
    }
    return search.best;
}

static Value closest_key(const Str *name, Dict *dict) {
    Search search = {.name = name, .best = VALUE_UNDEF, .cost = UINT_MAX};
    uint32_t position = 0;
    Value key, value;
    while (dict->length < MOST_CANDIDATES && dict_next(dict, &position, &key, &value)) {
        if (!consider(&search, key)) {
            return VALUE_UNDEF;
        }
    }
    return search.best;
}

static Value attribute_names(Value object) {
    Value listed = TRY(vm_call_special(object, NAME(__dir__), 0, NULL));
    return value_is_undef(listed) ? listed : list_from_iterable(listed);
}

static Value closest_in_list(const Str *name, List *names) {
    TRY_BOOL(list_sort(names, VALUE_NONE, false));
    return closest(name, names->items, names->length);
}

Value suggestion_for_attribute(const Str *name, Value object) {
    Value names = TRY(attribute_names(object));
    return value_is_undef(names) ? names : closest_in_list(name, value_list(names));
}

// The constants that are keywords here are suggested too.
static Value closest_builtin(const Str *name) {
    static const char *const constants[] = {"False", "None", "True"};
    Value names = TRY(attribute_names(TRY(vm_import("builtins"))));
    for (size_t index = 0; index < ARRAY_LENGTH(constants); index++) {
        Str *constant = TRY_PTR(str_from_c(constants[index]));
        TRY_BOOL(list_append(value_list(names), value_from_object(constant)));
    }
    return closest_in_list(name, value_list(names));
}

// Names of variables
// ---------------------------------------------------------------------------------------------------

static const Traceback *innermost(Value traceback) {
    const Traceback *entry = NULL;
    for (; value_has_type(traceback, &traceback_type); traceback = entry->next) {
        entry = (const Traceback *)value_object(traceback);
    }
    return entry;
}

// False if the function has no such variable.
static bool find_local(const Traceback *entry, const Str *name, Value *value) {
    for (uint32_t index = 0; index < entry->count; index++) {
        if (str_equal(value_str(entry->code->local_names[index]), name)) {
            *value = entry->locals[index];
            *value = value_has_type(*value, &cell_type) ? ((Cell *)value_object(*value))->contents : *value;
            return true;
        }
    }
    return false;
}

static Value attribute_of(Value self, Str *name) {
    Value found = TRY(object_find_attr(self, name));
    return value_is_undef(found) ? found : value_from_object(TRY_PTR(str_format("self.%S", name)));
}

static Value closest_variable(const Traceback *entry, Str *name) {
    Value self, found = VALUE_UNDEF;
    if (find_local(entry, NAME(self), &self)) {
        if (value_is_undef(self)) {
            return VALUE_UNDEF;  // CPython gives up where `self` was deleted
        }
        found = TRY(attribute_of(self, name));
    }
    if (value_is_undef(found)) {
        found = closest(name, entry->code->local_names, entry->code->local_count);
    }
    return value_is_undef(found) ? suggestion_for_name(name, entry->function->globals) : found;
}

static bool is_in_image(const char *format, const Str *name) {
    const Str *path = str_formatted(format, name);
    return path != NULL && vm_loader->stat(path) != LOADER_MISSING;
}

bool suggestion_is_module(const Str *name) {
    bool is_native = native_module_find(name) != NULL;
    return is_native || (vm_loader != NULL && (is_in_image(".frozen/%S.py", name) || is_in_image(".frozen/%S", name)));
}

Value suggestion_for_name(const Str *name, Dict *names) {
    Value found = closest_key(name, names);
    return value_is_undef(found) ? closest_builtin(name) : found;
}

bool suggestion_is_swapped(const Str *a, const Str *b) {
    Part x = part_of(a), y = part_of(b);
    strip_common_ends(&x, &y);
    return x.length == 2 && y.length == 2 && x.text[0] == y.text[1] && x.text[1] == y.text[0];
}

Value suggestion_swapped_attribute(const Str *name, Value object) {
    Value names = TRY(attribute_names(object));
    const List *list = value_is_undef(names) ? NULL : value_list(names);
    for (size_t index = 0; list != NULL && index < list->length; index++) {
        Value candidate = list->items[index];
        if (value_is_any_str(candidate) && suggestion_is_swapped(name, value_str(candidate))) {
            return candidate;
        }
    }
    return VALUE_UNDEF;
}

// What to print
// -----------------------------------------------------------------------------------------------------------

static Value did_you_mean(Value name) {
    return value_is_undef(name) ? name : value_from_object(TRY_PTR(str_format(". Did you mean: '%V'?", name)));
}

static Value for_name(const Exception *error, Str *name) {
    const Traceback *entry = innermost(error->traceback);
    if (entry == NULL) {
        return VALUE_UNDEF;
    }
    Value text = TRY(did_you_mean(TRY(closest_variable(entry, name))));
    if (!suggestion_is_module(name)) {
        return text;
    }
    return value_is_undef(text)
               ? value_from_object(TRY_PTR(str_format(". Did you forget to import '%S'?", name)))
               : value_from_object(TRY_PTR(str_format("%V Or did you forget to import '%S'?", text, name)));
}

static Value for_import(const ImportError *error, const Str *name) {
    Value module = value_is_any_str(error->module_name) ? dict_get(vm_modules(), error->module_name) : VALUE_UNDEF;
    return value_is_undef(module) ? module : did_you_mean(TRY(suggestion_for_attribute(name, module)));
}

// Subclasses that a program made get no suggestions.
Str *(*suggestion_hint)(Value exception);

static Value hint(Value exception) {
    Str *text = suggestion_hint == NULL ? NULL : suggestion_hint(exception);
    return text == NULL ? (error_pending() ? RAISED : VALUE_UNDEF) : value_from_object(text);
}

static Value find_text(Value exception) {
    const Type *type = value_type(exception);
    if (type == &AttributeError_type) {
        const AttributeError *error = (const AttributeError *)value_object(exception);
        bool known = value_is_any_str(error->name) && !value_is_undef(error->object);
        return known ? did_you_mean(TRY(suggestion_for_attribute(value_str(error->name), error->object))) : VALUE_UNDEF;
    }
    if (type == &NameError_type) {
        const AttributeError *error = (const AttributeError *)value_object(exception);
        return value_is_any_str(error->name) ? for_name(&error->base, value_str(error->name)) : VALUE_UNDEF;
    }
    if (type == &ImportError_type) {
        const ImportError *error = (const ImportError *)value_object(exception);
        return value_is_any_str(error->name_from) ? for_import(error, value_str(error->name_from)) : VALUE_UNDEF;
    }
    return hint(exception);
}

Value suggestion_text(Value exception) {
    Value text = find_text(exception);
    if (value_is_raised(text)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return text;
}
