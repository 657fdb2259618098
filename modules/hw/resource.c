#include "modules/hw/resource.h"

#include "heap/gc.h"
#include "vm/api.h"
#include "vm/roots_registry.h"

static Resource *live;

void resource_start(Resource *resource, void (*release)(Resource *)) {
    resource->release = release;
    resource->keeper = NULL;
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

static void visit_kept(void) {
    for (Resource *resource = live; resource; resource = resource->next) {
        if (resource->keeper) {
            gc_visit_object(resource);
        }
    }
}

void resource_keep(Resource *resource, const void *keeper) {
    vm_register_root_visitor(visit_kept);
    resource->keeper = keeper;
}

Resource *resource_kept_by(const void *keeper) {
    Resource *resource = live;
    while (resource && resource->keeper != keeper) {
        resource = resource->next;
    }
    return resource;
}

bool resource_check(const Resource *resource) {
    return resource->release ||
           raise_false(&ValueError_type,
                       "Object has been deinitialized and can no longer be used. Create a new object.");
}

void resource_finalise(Object *self) { resource_stop((Resource *)self); }
