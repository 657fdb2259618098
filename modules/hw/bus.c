#include "modules/hw/bus.h"

#include "objects/int.h"
#include "vm/api.h"

static Bus *live_bus(Value self) {
    Bus *bus = (Bus *)value_object(self);
    return resource_check(&bus->resource) ? bus : NULL;
}

void *bus_locked(Value self) {
    Bus *bus = TRY_PTR_OR(live_bus(self), NULL);
    return bus->locked ? bus : raise_null(&RuntimeError_type, "Function requires lock: call try_lock() first");
}

Value bus_try_lock(Value self) {
    Bus *bus = TRY_PTR(live_bus(self));
    const bool was_locked = bus->locked;
    bus->locked = true;
    return value_from_bool(!was_locked);
}

Value bus_unlock(Value self) {
    Bus *bus = TRY_PTR(live_bus(self));
    bus->locked = false;
    return VALUE_NONE;
}

static bool read_index(Value value, size_t count, size_t missing, size_t *index) {
    intptr_t number;
    *index = missing;
    if (value_is_undef(value)) {
        return true;
    }
    if (!value_is_int(value)) {  // nothing that could run Python code, which could change another buffer
        return raise_false(&TypeError_type, "start and end must be int, not %T", value);
    }
    TRY_BOOL_OR(object_to_index_clamped(value, &number), false);
    number += number < 0 ? (intptr_t)count : 0;
    *index = number < 0 ? 0 : MIN((size_t)number, count);
    return true;
}

bool bus_part(const BusPart *part, bool writable, BufferView *view) {
    size_t start, end;
    TRY_BOOL_OR(object_buffer(part->buffer, view, writable), false);
    const size_t count = view->length / view->item_size;
    TRY_BOOL_OR(read_index(part->start, count, 0, &start) && read_index(part->end, count, count, &end), false);
    start = MIN(start, end);
    view->data += start * view->item_size;
    view->length = (end - start) * view->item_size;
    return true;
}

bool bus_check_range(intptr_t value, HalRange range, const char *parameter) {
    if (range.least == range.most && value != (intptr_t)range.least) {
        return raise_false(&ValueError_type, "%s must be %zd, not %zd", parameter, (intptr_t)range.least, value);
    }
    return (value >= (intptr_t)range.least && value <= (intptr_t)range.most) ||
           raise_false(&ValueError_type, "%s must be %zd to %zd, not %zd", parameter, (intptr_t)range.least,
                       (intptr_t)range.most, value);
}
