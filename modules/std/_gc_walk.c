// What gc.get_objects(), get_referrers() and get_referents() walk with.
#include "gen/_gc_walk.h"

#include "heap/gc.h"
#include "objects/bytes.h"
#include "objects/code.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/property.h"
#include "objects/set.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "objects/weakref.h"
#include "vm/api.h"

// Containers of these types are what programs work with; other types are of the machinery.
static const Type *const containers[] = {&list_type,     &dict_type,   &tuple_type,    &set_type,    &frozenset_type,
                                         &function_type, &module_type, &property_type, &method_type, &cell_type};
static const Type *const leaves[] = {&str_type, &bytes_type, &bytearray_type, &code_type, &weakref_type};

static bool is_one_of(const Type *type, const Type *const *types, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (types[i] == type) {
            return true;
        }
    }
    return false;
}

// A tuple that the machinery has not filled yet is nothing for programs.
static bool is_filled(const Object *object) {
    const Tuple *tuple = (const Tuple *)object;
    for (size_t i = 0; object->type == &tuple_type && i < tuple->length; i++) {
        if (value_is_null(tuple->items[i]) || value_is_undef(tuple->items[i])) {
            return false;
        }
    }
    return true;
}

static bool is_container(const Object *object) {
    const Type *type = object->type;
    Value value = value_from_object(object);
    return (type->flags & TYPE_HEAP) || value_is_instance(value, &type_type) ||
           value_is_instance(value, &BaseException_type) ||
           (is_one_of(type, containers, ARRAY_LENGTH(containers)) && is_filled(object));
}

static bool is_known(const Object *object) {
    return is_container(object) || is_one_of(object->type, leaves, ARRAY_LENGTH(leaves));
}

// Counts what is found, and keeps it once the list has been made.
typedef struct {
    List *list;  // NULL while counting
    size_t count;
    const Tuple *targets;
    bool refers;
} Search;

static void keep(Search *search, Object *object) {
    if (search->list && search->count < search->list->capacity && object != &search->list->object) {
        search->list->items[search->list->length++] = value_from_object(object);
    }
    search->count++;
}

static void keep_container(Object *object, void *context) {
    if (is_container(object)) {
        keep(context, object);
    }
}

static void keep_known(Object *object, void *context) {
    if (is_known(object)) {
        keep(context, object);
    }
}

static void look_for_target(Object *object, void *context) {
    Search *search = context;
    for (size_t i = 0; i < search->targets->length; i++) {
        search->refers |= value_same(search->targets->items[i], value_from_object(object));
    }
}

static void keep_referrer(Object *object, void *context) {
    Search *search = context;
    if (object == &search->targets->object || !is_container(object)) {
        return;
    }
    search->refers = false;
    gc_each_referent(object, look_for_target, search);
    if (search->refers) {
        keep(search, object);
    }
}

// Twice: nothing can be allocated on the way.
static Value search_heap(GcVisitor visit, Tuple *targets) {
    Search search = {.targets = targets};
    gc_collect();
    for (int round = 0; round < 2; round++) {
        search.count = 0;
        gc_walk_begin();
        gc_each_object(visit, &search);
        gc_walk_end();
        if (round == 0) {
            search.list = TRY_PTR(list_new(search.count + 1));
        }
    }
    return value_from_object(search.list);
}

FUNCTION(_gc_walk, objects) { return search_heap(keep_container, NULL); }
FUNCTION(_gc_walk, referrers) { return search_heap(keep_referrer, value_tuple(args->targets)); }

FUNCTION(_gc_walk, referents) {
    Search search = {0};
    if (!value_is_object(args->obj) || !gc_in_heap(value_object(args->obj))) {
        return value_from_object(TRY_PTR(list_new(0)));
    }
    for (int round = 0; round < 2; round++) {
        search.count = 0;
        gc_walk_begin();
        gc_each_referent(value_object(args->obj), keep_known, &search);
        gc_walk_end();
        if (round == 0) {
            search.list = TRY_PTR(list_new(search.count + 1));
        }
    }
    return value_from_object(search.list);
}
