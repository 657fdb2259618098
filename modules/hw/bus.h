// What the buses of busio share: the lock that drivers take, and parts of buffers.
#pragma once

#include "hal/status.h"
#include "modules/hw/resource.h"

typedef struct {
    Resource resource;
    bool locked;
} Bus;

// The bus behind `self` if it is live and somebody has locked it; NULL = raised.
NODISCARD void *bus_locked(Value self);

// buffer[start:end], counted in items, as bytes; `end` VALUE_UNDEF: to the end. False = raised.
typedef struct {
    Value buffer, start, end;
} BusPart;
NODISCARD bool bus_part(const BusPart *part, bool writable, BufferView *view);

// Raise ValueError unless value is in range: "baudrate must be 1 to 2, not 3".
NODISCARD bool bus_check_range(intptr_t value, HalRange range, const char *parameter);

// try_lock() and unlock() of a type whose struct begins with a Bus.
Value bus_try_lock(Value self);
Value bus_unlock(Value self);
#define BUS_METHODS(type)                                       \
    RESOURCE_METHODS(type)                                      \
    METHOD(type, try_lock) { return bus_try_lock(args->self); } \
    METHOD(type, unlock) { return bus_unlock(args->self); }
