#include "modules/hw/board_bus.h"

#include "modules/hw/resource.h"
#include "objects/simple.h"
#include "vm/api.h"

static Value make(const BoardBusObject *bus) {
    Value pins[BOARD_BUS_PINS];
    for (uint32_t i = 0; i < bus->count; i++) {
        pins[i] = bus->pins[i] != NULL ? value_from_object(bus->pins[i]) : VALUE_NONE;
    }
    const Value made = TRY(vm_call_values(value_from_object(bus->type), bus->count, pins));
    resource_keep((Resource *)value_object(made), bus);
    return made;
}

static Value call(Value self, const CallArgs *args) {
    const BoardBusObject *bus = (const BoardBusObject *)value_object(self);
    if (args->positional > 0 || args->keywords != NULL) {
        return raise_error(&TypeError_type, "board.%S() takes no arguments; busio.%S() does", bus->name,
                           bus->type->name);
    }
    Resource *made = resource_kept_by(bus);
    return made != NULL ? value_from_object(made) : make(bus);
}

static Value bus_repr(Value self) {
    const BoardBusObject *bus = (const BoardBusObject *)value_object(self);
    return value_from_object(TRY_PTR(str_format("<bus board.%S>", bus->name)));
}

const Slots BoardBus_slots = {.size = sizeof(BoardBusObject), .call = call, .repr = bus_repr};
