// itertools that join or split iterables: chain, zip_longest, groupby, tee.
#include "gen/itertools.h"
#include "heap/gc.h"
#include "modules/std/itertools_parts.h"
#include "objects/generic_alias.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/poll.h"

// chain
// -----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value sources;  // iterator of iterables; VALUE_NULL when exhausted
    Value current;  // iterator or VALUE_NULL
} Chain;

static Value chain_new(Value cls, Value iterables) {
    Value sources = TRY(object_iter(iterables));
    Chain *self = TRY_PTR(type_allocate(itertools_class(cls)));
    self->sources = sources;
    return value_from_object(self);
}

METHOD(chain, __new__) {
    return chain_new(args->cls, value_from_object(TRY_PTR(tuple_from(args->iterables, args->iterables_count))));
}
METHOD(chain, from_iterable) { return chain_new(args->cls, args->iterable); }
METHOD(chain, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

static Value chain_next(Value v) {
    Chain *self = (Chain *)value_object(v);
    for (size_t i = 0; !value_is_null(self->sources); i++) {
        if (value_is_null(self->current)) {
            Value iterable = TRY(object_next(self->sources));
            if (value_is_stop(iterable)) {
                self->sources = VALUE_NULL;
                return STOP;
            }
            Value iterator = object_iter(iterable);
            if (value_is_raised(iterator)) {
                self->sources = VALUE_NULL;
                return RAISED;
            }
            self->current = iterator;
        }
        Value item = TRY(object_next(self->current));
        if (!value_is_stop(item)) {
            return item;
        }
        self->current = VALUE_NULL;
        TRY_BOOL(poll_at(i));
    }
    return STOP;
}

METHOD(chain, __reduce__) {
    const Chain *self = (Chain *)value_object(args->self);
    if (value_is_null(self->sources)) {
        return itertools_reduced(args->self, &tuple_empty, VALUE_UNDEF);
    }
    Value parts[] = {self->sources, self->current};
    Tuple *state = TRY_PTR(tuple_from(parts, value_is_null(self->current) ? 1 : 2));
    return itertools_reduced(args->self, &tuple_empty, value_from_object(state));
}

static bool is_iterator(Value v) {
    const Type *type = value_type(v);
    return type_overrides(type, SPECIAL_NEXT) || type->slots->next != NULL;
}

METHOD(chain, __setstate__) {
    const Tuple *state = TRY_PTR(itertools_state(args->state, 1, 2));
    for (size_t i = 0; i < state->length; i++) {
        if (!is_iterator(state->items[i])) {
            return raise_error(&TypeError_type, "Arguments must be iterators.");
        }
    }
    Chain *self = (Chain *)value_object(args->self);
    self->sources = state->items[0];
    self->current = state->length == 2 ? state->items[1] : VALUE_NULL;
    return VALUE_NONE;
}

static void chain_trace(Object *self) {
    gc_visit(((Chain *)self)->sources);
    gc_visit(((Chain *)self)->current);
}

const Slots chain_slots = {.size = sizeof(Chain), .trace = chain_trace, .iter = itertools_iter, .next = chain_next};

// zip_longest
// -----------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Tuple *iterators;  // VALUE_NONE where one is exhausted
    size_t active;
    Value fill;
} ZipLongest;

METHOD(zip_longest, __new__) {
    size_t count = args->iterables_count;
    Tuple *iterators = TRY_PTR(tuple_new(count));
    for (size_t i = 0; i < count; i++) {
        iterators->items[i] = TRY(object_iter(args->iterables[i]));
    }
    ZipLongest *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->iterators = iterators;
    self->active = count;
    self->fill = args->fillvalue;
    return value_from_object(self);
}

static Value zip_longest_item(ZipLongest *self, size_t i) {
    Value iterator = self->iterators->items[i];
    if (value_is_none(iterator)) {
        return self->fill;
    }
    Value item = object_next(iterator);
    if (value_is_raised(item)) {
        self->active = 0;
        return RAISED;
    }
    if (!value_is_stop(item)) {
        return item;
    }
    self->iterators->items[i] = VALUE_NONE;
    self->active--;
    return self->fill;
}

static Value zip_longest_next(Value v) {
    ZipLongest *self = (ZipLongest *)value_object(v);
    if (self->active == 0) {
        return STOP;
    }
    Tuple *row = TRY_PTR(tuple_new(self->iterators->length));
    for (size_t i = 0; i < row->length; i++) {
        row->items[i] = TRY(zip_longest_item(self, i));
    }
    return self->active == 0 ? STOP : value_from_object(row);
}

METHOD(zip_longest, __reduce__) {
    const ZipLongest *self = (ZipLongest *)value_object(args->self);
    Tuple *iterators = TRY_PTR(tuple_from(self->iterators->items, self->iterators->length));
    for (size_t i = 0; i < iterators->length; i++) {
        if (value_is_none(iterators->items[i])) {
            iterators->items[i] = value_from_object(&tuple_empty);
        }
    }
    return itertools_reduced(args->self, iterators, self->fill);
}

METHOD(zip_longest, __setstate__) {
    TRY_BOOL(itertools_warn());
    ((ZipLongest *)value_object(args->self))->fill = args->state;
    return VALUE_NONE;
}

static void zip_longest_trace(Object *self) {
    gc_visit_object(((ZipLongest *)self)->iterators);
    gc_visit(((ZipLongest *)self)->fill);
}

const Slots zip_longest_slots = {
    .size = sizeof(ZipLongest), .trace = zip_longest_trace, .iter = itertools_iter, .next = zip_longest_next};

// groupby
// ---------------------------------------------------------------------------------------------------------------

typedef struct Grouper Grouper;

typedef struct {
    Object object;
    Value iterator, function;
    Value target_key;      // of the group that was given last; VALUE_NULL before the first
    Value current_key;     // of the item read last
    Value item;            // read but not given yet; VALUE_NULL if there is none
    const Grouper *group;  // the newest group, the only one that may take items
} GroupBy;

struct Grouper {
    Object object;
    GroupBy *parent;
    Value key;
};

METHOD(groupby, __new__) {
    Value iterator = TRY(object_iter(args->iterable));
    GroupBy *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->iterator = iterator;
    self->function = args->key;
    return value_from_object(self);
}

// Read one item. STOP at the end.
static Value groupby_step(GroupBy *self) {
    Value item = TRY(object_next(self->iterator));
    if (value_is_stop(item)) {
        return STOP;
    }
    Value key = value_is_none(self->function) ? item : TRY(vm_call_1(self->function, item));
    self->item = item;
    self->current_key = key;
    return VALUE_NONE;
}

static Value grouper_new(GroupBy *parent, Value key) {
    Grouper *group = TRY_PTR(gc_new(&_grouper_type, sizeof(Grouper)));
    group->parent = parent;
    group->key = key;
    parent->group = group;
    return value_from_object(group);
}

static Value groupby_next(Value v) {
    GroupBy *self = (GroupBy *)value_object(v);
    self->group = NULL;
    for (size_t i = 0;; i++) {
        if (value_is_null(self->target_key)) {
            if (!value_is_null(self->current_key)) {
                break;
            }
        } else if (!value_is_null(self->current_key)) {
            bool equal;
            TRY_BOOL(object_equal(self->target_key, self->current_key, &equal));
            if (!equal) {
                break;
            }
        }
        if (value_is_stop(TRY(groupby_step(self)))) {
            return STOP;
        }
        TRY_BOOL(poll_at(i));
    }
    self->target_key = self->current_key;
    return tuple_pair(self->current_key, TRY(grouper_new(self, self->current_key)));
}

static Value grouper_next(Value v) {
    Grouper *group = (Grouper *)value_object(v);
    GroupBy *parent = group->parent;
    if (parent->group != group) {
        return STOP;
    }
    if (value_is_null(parent->item) && value_is_stop(TRY(groupby_step(parent)))) {
        return STOP;
    }
    bool equal;
    TRY_BOOL(object_equal(group->key, parent->current_key, &equal));
    if (!equal) {
        return STOP;
    }
    Value item = parent->item;
    parent->item = VALUE_NULL;
    return item;
}

METHOD(groupby, __reduce__) {
    const GroupBy *self = (GroupBy *)value_object(args->self);
    Tuple *arguments = value_tuple(TRY(tuple_pair(self->iterator, self->function)));
    if (value_is_null(self->item) || value_is_null(self->target_key) || value_is_null(self->current_key)) {
        return itertools_reduced(args->self, arguments, VALUE_UNDEF);
    }
    Value parts[] = {self->current_key, self->item, self->target_key};
    return itertools_reduced(args->self, arguments, value_from_object(TRY_PTR(tuple_from(parts, 3))));
}

METHOD(groupby, __setstate__) {
    const Tuple *state = TRY_PTR(itertools_state(args->state, 3, 3));
    GroupBy *self = (GroupBy *)value_object(args->self);
    self->current_key = state->items[0];
    self->item = state->items[1];
    self->target_key = state->items[2];
    return VALUE_NONE;
}

METHOD(_grouper, __new__) {
    if (!value_is_instance(args->parent, &groupby_type)) {
        return raise_error(&TypeError_type, "argument 1 must be itertools.groupby, not %T", args->parent);
    }
    return grouper_new((GroupBy *)value_object(args->parent), args->key);
}

METHOD(_grouper, __reduce__) {
    const Grouper *self = (Grouper *)value_object(args->self);
    if (self->parent->group != self) {
        return iterator_reduced(vm_builtin(NAME(iter)), value_from_object(&tuple_empty), VALUE_UNDEF);
    }
    Value arguments = TRY(tuple_pair(value_from_object(self->parent), self->key));
    return itertools_reduced(args->self, value_tuple(arguments), VALUE_UNDEF);
}

static void groupby_trace(Object *object) {
    GroupBy *self = (GroupBy *)object;
    gc_visit(self->iterator);
    gc_visit(self->function);
    gc_visit(self->target_key);
    gc_visit(self->current_key);
    gc_visit(self->item);
    gc_visit_object(self->group);
}

static void grouper_trace(Object *self) {
    gc_visit_object(((Grouper *)self)->parent);
    gc_visit(((Grouper *)self)->key);
}

const Slots groupby_slots = {
    .size = sizeof(GroupBy), .trace = groupby_trace, .iter = itertools_iter, .next = groupby_next};
const Slots _grouper_slots = {
    .size = sizeof(Grouper), .trace = grouper_trace, .iter = itertools_iter, .next = grouper_next};

// tee
// -------------------------------------------------------------------------------------------------------------------

// One item read from the source; the last node of the list is empty and shared by the iterators that are up to date.
typedef struct TeeNode {
    Object object;
    Value item;    // VALUE_NULL while not read
    bool reading;  // the source is being asked for it
    struct TeeNode *next;
} TeeNode;

typedef struct {
    Object object;
    Value source;
    TeeNode *node;
} Tee;

static Value tee_new(Value source, TeeNode *node) {
    Tee *self = TRY_PTR(gc_new(&_tee_type, sizeof(Tee)));
    self->source = source;
    self->node = node;
    return value_from_object(self);
}

static Value tee_from_iterable(Value iterable) {
    Value source = TRY(object_iter(iterable));
    if (value_has_type(source, &_tee_type)) {
        const Tee *other = (Tee *)value_object(source);
        return tee_new(other->source, other->node);
    }
    TeeNode *node = TRY_PTR(gc_new(&_hidden_tee_node_type, sizeof(TeeNode)));
    return tee_new(source, node);
}

METHOD(_tee, __new__) { return tee_from_iterable(args->iterable); }
METHOD(_tee, __copy__) {
    const Tee *self = (Tee *)value_object(args->self);
    return tee_new(self->source, self->node);
}

// What was read from the source but not given here, then the source.
METHOD(_tee, __reduce__) {
    const Tee *self = (Tee *)value_object(args->self);
    List *read = TRY_PTR(list_new(0));
    for (const TeeNode *node = self->node; !value_is_null(node->item); node = node->next) {
        TRY_BOOL(list_append(read, node->item));
        TRY_BOOL(poll_at(read->length));
    }
    Value parts[] = {value_from_object(read), self->source};
    Value rest = TRY(vm_call_values(value_from_object(&chain_type), 2, parts));
    return itertools_reduced(args->self, TRY_PTR(tuple_from(&rest, 1)), VALUE_UNDEF);
}

static Value tee_next(Value v) {
    Tee *self = (Tee *)value_object(v);
    TeeNode *node = self->node;
    if (value_is_null(node->item)) {
        if (node->reading) {
            return raise_error(&RuntimeError_type, "cannot re-enter the tee iterator");
        }
        node->reading = true;
        Value item = object_next(self->source);
        node->reading = false;
        if (value_is_raised(item) || value_is_stop(item)) {
            return item;
        }
        TeeNode *next = TRY_PTR(gc_new(&_hidden_tee_node_type, sizeof(TeeNode)));
        node->item = item;
        node->next = next;
    }
    self->node = node->next;
    return node->item;
}

// An iterator that can be copied needs no store of ours.
FUNCTION(itertools, tee) {
    if (args->n < 0) {
        return raise_error(&ValueError_type, "n must be >= 0");
    }
    Tuple *result = TRY_PTR(tuple_new((size_t)args->n));
    if (args->n == 0) {
        return value_from_object(result);
    }
    Value first = TRY(object_iter(args->iterable));
    if (value_is_undef(TRY(object_find_attr(first, NAME(__copy__))))) {
        first = TRY(tee_from_iterable(first));
    }
    result->items[0] = first;
    for (size_t i = 1; i < result->length; i++) {
        result->items[i] = TRY(vm_call_method(first, NAME(__copy__), 0, NULL));
    }
    return value_from_object(result);
}

static void tee_trace(Object *self) {
    gc_visit(((Tee *)self)->source);
    gc_visit_object(((Tee *)self)->node);
}

static void tee_node_trace(Object *self) {
    gc_visit(((TeeNode *)self)->item);
    gc_visit_object(((TeeNode *)self)->next);
}

const Slots _tee_slots = {
    .size = sizeof(Tee), .type_flags = TYPE_WEAKREFS, .trace = tee_trace, .iter = itertools_iter, .next = tee_next};
const Slots _hidden_tee_node_slots = {.size = sizeof(TeeNode), .trace = tee_node_trace};
