#include "modules/hw/resource.h"

#include "vm/api.h"

static Resource *live;

void resource_start(Resource *resource, void (*release)(Resource *)) {
    resource->release = release;
    resource->previous = NULL;
    resource->next = live;
    if (live) {
        live->previous = resource;
    }
    live = resource;
}

void resource_stop(Resource *resource) {
    if (!resource->release) {
        return;
    }
    resource->release(resource);
    resource->release = NULL;
    if (resource->previous) {
        resource->previous->next = resource->next;
    } else {
        live = resource->next;
    }
    if (resource->next) {
        resource->next->previous = resource->previous;
    }
}

void resource_stop_all(void) {
    while (live) {
        resource_stop(live);
    }
}

bool resource_check(const Resource *resource) {
    return resource->release ||
           raise_false(&ValueError_type,
                       "Object has been deinitialized and can no longer be used. Create a new object.");
}

void resource_finalise(Object *self) { resource_stop((Resource *)self); }
