// What every hardware object has in common: deinit(), `with`, release when it is collected and at the end of a run.
#pragma once

#include "heap/type.h"

typedef struct Resource {
    Object object;
    struct Resource *next, *previous;            // every live one
    void (*release)(struct Resource *resource);  // give the hardware back; NULL: not live. Must not allocate.
    const void *keeper;                          // who keeps it alive while it is live; NULL: references only
} Resource;

// The object has claimed hardware: from now on `release` is called once, whatever happens.
void resource_start(Resource *resource, void (*release)(Resource *resource));

// Release now, if it is live.
void resource_stop(Resource *resource);

// Keep a live one alive until it is released, and find it again; NULL: there is none.
void resource_keep(Resource *resource, const void *keeper);
Resource *resource_kept_by(const void *keeper);

// The end of a run.
void resource_stop_all(void);

// True if it is live; else ValueError is raised.
NODISCARD bool resource_check(const Resource *resource);

// Slots.finalise of every such type.
void resource_finalise(Object *self);

// deinit(), __enter__() and __exit__() of a type whose struct begins with a Resource.
#define RESOURCE_METHODS(type)                                                                                     \
    METHOD(type, deinit) {                                                                                         \
        resource_stop((Resource *)value_object(args->self));                                                       \
        return VALUE_NONE;                                                                                         \
    }                                                                                                              \
    METHOD(type, __enter__) { return resource_check((Resource *)value_object(args->self)) ? args->self : RAISED; } \
    METHOD(type, __exit__) {                                                                                       \
        resource_stop((Resource *)value_object(args->self));                                                       \
        return VALUE_NONE;                                                                                         \
    }
