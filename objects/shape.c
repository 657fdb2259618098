// Instance attributes: shapes, inline and overflow slots, and the dict that replaces them.
#include "objects/shape.h"

#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "heap/roots.h"
#include "objects/dict.h"
#include "objects/property.h"
#include "objects/type.h"
#include "vm/api.h"

// Beyond these an instance is used like a dictionary, and becomes one.
enum {
    SHAPE_MAX_ATTRIBUTES = 64,
    SHAPE_MAX_CHILDREN = 48,
    SHAPE_MAX_INLINE = 24
};

static void shape_trace(Object *self) {
    Shape *shape = (Shape *)self;
    gc_visit_object(shape->parent);
    gc_visit_object(shape->name);
    gc_visit(shape->children);
}

static const Slots shape_slots = {.size = sizeof(Shape), .trace = shape_trace};
DECLARE_NAME(shape)
const Type shape_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(shape), .base = &object_type, .slots = &shape_slots};

int shape_find(const Shape *shape, const Str *name) {
    for (; shape->count > 0; shape = shape->parent) {
        if (shape->name == name) {
            return shape->count - 1;
        }
    }
    return -1;
}

static const Shape *shape_child(const Shape *shape, const Str *name) {
    if (value_is_null(shape->children)) {
        return NULL;
    }
    if (value_is_dict(shape->children)) {
        Value found = dict_get_str(value_dict(shape->children), name);
        return value_is_undef(found) ? NULL : (const Shape *)value_object(found);
    }
    const Shape *only = (const Shape *)value_object(shape->children);
    return only->name == name ? only : NULL;
}

static bool shape_adopt(Shape *shape, const Shape *child) {
    if (value_is_null(shape->children)) {
        shape->children = value_from_object(child);
        return true;
    }
    if (!value_is_dict(shape->children)) {
        const Shape *only = (const Shape *)value_object(shape->children);
        Dict *dict = TRY_PTR_OR(dict_new(), false);
        TRY_BOOL_OR(dict_set_str(dict, only->name, shape->children), false);
        shape->children = value_from_object(dict);
    }
    return dict_set_str(value_dict(shape->children), child->name, value_from_object(child));
}

// The shape with one more name; NULL = raised.
static const Shape *shape_add(const Shape *shape, const Str *name) {
    const Shape *known = shape_child(shape, name);
    if (known != NULL) {
        return known;
    }
    Shape *child = TRY_PTR_OR(gc_new(&shape_type, sizeof(Shape)), NULL);
    child->parent = shape;
    child->name = name;
    child->count = (uint16_t)(shape->count + 1);
    child->inline_count = shape->inline_count;
    TRY_BOOL_OR(shape_adopt((Shape *)shape, child), NULL);
    return child;
}

const Shape *shape_root(const Type *type) {
    ClassInfo *info = type->info;
    uint16_t wanted = MIN(info->learned_slots, SHAPE_MAX_INLINE);
    if (info->root_shape == NULL || info->root_shape->inline_count < wanted) {
        Shape *root = TRY_PTR_OR(gc_new(&shape_type, sizeof(Shape)), NULL);
        root->inline_count = wanted;
        info->root_shape = root;
    }
    return info->root_shape;
}

static bool shape_is_crowded(const Shape *shape, const Str *name) {
    if (shape->count >= SHAPE_MAX_ATTRIBUTES) {
        return true;
    }
    return !value_is_null(shape->children) && value_is_dict(shape->children) &&
           value_dict(shape->children)->length >= SHAPE_MAX_CHILDREN && shape_child(shape, name) == NULL;
}

bool type_has_instance_dict(const Type *type) {
    return type->attrs_offset != 0 || type->slots->dict_offset != 0 || (type->flags & TYPE_TAIL_DICT) != 0;
}

Dict **instance_dict_slot(Object *instance) {
    const Type *type = instance->type;
    if (type->slots->dict_offset != 0) {
        return (Dict **)((char *)instance + type->slots->dict_offset);
    }
    if (type->flags & TYPE_TAIL_DICT) {
        return (Dict **)((char *)instance + gc_block_size(instance)) - 1;
    }
    return NULL;
}

static Dict *existing_dict(Object *instance) {
    if (instance->type->attrs_offset != 0) {
        Attrs *attrs = instance_attrs(instance);
        return attrs->shape == NULL ? attrs->dict : NULL;
    }
    Dict **slot = instance_dict_slot(instance);
    if (slot != NULL && *slot == NULL) {
        method_decorator_complete(instance);
    }
    return slot == NULL ? NULL : *slot;
}

Value instance_get(Object *instance, const Str *name) {
    if (instance->type->attrs_offset != 0 && instance_attrs(instance)->shape != NULL) {
        Attrs *attrs = instance_attrs(instance);
        int slot = shape_find(attrs->shape, name);
        return slot < 0 ? VALUE_UNDEF : *attrs_slot(attrs, (unsigned)slot);
    }
    Dict *dict = existing_dict(instance);
    return dict == NULL ? VALUE_UNDEF : dict_get_str(dict, name);
}

// Where slot values begin to overflow, the class learns to make later instances larger.
static bool grow_overflow(Object *instance, Attrs *attrs, size_t slot) {
    ClassInfo *info = instance->type->info;
    if (info->learned_slots <= slot) {
        info->learned_slots = (uint16_t)(slot + 1);
    }
    size_t needed = (slot - attrs->shape->inline_count + 1) * sizeof(Value);
    if (attrs->overflow != NULL && buffer_capacity(&attrs->overflow) >= needed) {
        return true;
    }
    size_t bytes = needed + 2 * sizeof(Value);
    return attrs->overflow == NULL ? buffer_new(&attrs->overflow, bytes) : buffer_resize(&attrs->overflow, bytes);
}

static bool add_attribute(Object *instance, const Str *name, Value value) {
    Attrs *attrs = instance_attrs(instance);
    const Shape *shape = TRY_PTR_OR(shape_add(attrs->shape, name), false);
    unsigned slot = attrs->shape->count;
    if (slot >= shape->inline_count) {
        TRY_BOOL_OR(grow_overflow(instance, attrs, slot), false);
    }
    *attrs_slot(attrs, slot) = value;
    attrs->shape = shape;
    return true;
}

bool instance_set(Object *instance, Str *name, Value value) {
    if (instance->type->attrs_offset != 0 && instance_attrs(instance)->shape != NULL) {
        Attrs *attrs = instance_attrs(instance);
        int slot = shape_find(attrs->shape, name);
        if (slot >= 0) {
            *attrs_slot(attrs, (unsigned)slot) = value;
            return true;
        }
        if (!shape_is_crowded(attrs->shape, name)) {
            return add_attribute(instance, name, value);
        }
    }
    Dict *dict = TRY_PTR_OR(instance_dict(instance), false);
    return dict_set_str(dict, name, value);
}

bool instance_delete(Object *instance, Str *name) {
    if (instance->type->attrs_offset != 0 && instance_attrs(instance)->shape != NULL) {
        Attrs *attrs = instance_attrs(instance);
        int slot = shape_find(attrs->shape, name);
        if (slot < 0) {
            return false;
        }
        if (slot == attrs->shape->count - 1) {
            *attrs_slot(attrs, (unsigned)slot) = VALUE_NULL;
            attrs->shape = attrs->shape->parent;
            return true;
        }
        TRY_PTR_OR(instance_dict(instance), false);
    }
    Dict *dict = existing_dict(instance);
    return dict != NULL && dict_delete_str(dict, name);
}

static bool copy_to_dict(Attrs *attrs, const Shape *shape, Dict *dict) {
    const Str *names[SHAPE_MAX_ATTRIBUTES + 1];
    unsigned count = shape->count;
    for (const Shape *s = shape; s->count > 0; s = s->parent) {
        names[s->count - 1] = s->name;
    }
    for (unsigned i = 0; i < count; i++) {
        TRY_BOOL_OR(dict_set_str(dict, names[i], *attrs_slot(attrs, i)), false);
    }
    return true;
}

static void enter_dict_mode(Attrs *attrs, Dict *dict) {
    if (attrs->shape != NULL) {
        memset(attrs->inline_values, 0, attrs->shape->inline_count * sizeof(Value));
        buffer_free(&attrs->overflow);
    }
    attrs->shape = NULL;
    attrs->dict = dict;
}

Dict *instance_dict(Object *instance) {
    Dict *existing = existing_dict(instance);
    if (existing != NULL) {
        return existing;
    }
    Dict *dict = TRY_PTR_OR(dict_new(), NULL);
    if (instance->type->attrs_offset != 0) {
        Attrs *attrs = instance_attrs(instance);
        TRY_BOOL_OR(copy_to_dict(attrs, attrs->shape, dict), NULL);
        enter_dict_mode(attrs, dict);
    } else {
        *instance_dict_slot(instance) = dict;
    }
    return dict;
}

bool instance_set_dict(Object *instance, Dict *dict) {
    if (instance->type->attrs_offset != 0) {
        enter_dict_mode(instance_attrs(instance), dict);
    } else {
        *instance_dict_slot(instance) = dict;
    }
    return true;
}

static void trace_attrs(Attrs *attrs) {
    if (attrs->shape == NULL) {
        gc_visit_object(attrs->dict);
        return;
    }
    unsigned count = attrs->shape->count, inline_count = attrs->shape->inline_count;
    gc_visit_items(attrs->inline_values, MIN(count, inline_count));
    gc_visit_object(attrs->shape);
    if (count > inline_count) {
        gc_visit_values(&attrs->overflow, count - inline_count);
    } else {
        gc_visit_buffer(&attrs->overflow);
    }
}

// The bytes between the built-in struct and Attrs are the values of __slots__.
static void trace_slot_values(Object *instance, const Type *type) {
    size_t end = type->info->instance_size;
    size_t start = end - type->info->slot_count * sizeof(Value);
    for (size_t offset = start; offset < end; offset += sizeof(Value)) {
        gc_visit(*(Value *)((char *)instance + offset));
    }
}

void roots_trace_instance(Object *instance) {
    const Type *type = instance->type;
    if (type->flags & TYPE_HAS_ATTRS) {
        if (type->info->slot_count > 0) {
            trace_slot_values(instance, type);
        }
        if (type->attrs_offset != 0) {
            trace_attrs(instance_attrs(instance));
        }
    }
    if (type->flags & TYPE_TAIL_DICT) {
        gc_visit_object(*instance_dict_slot(instance));
    }
}
