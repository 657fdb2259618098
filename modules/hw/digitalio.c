#include "modules/hw/digitalio.h"

#include "gen/digitalio.h"
#include "hal/gpio.h"
#include "modules/hw/enum.h"
#include "modules/hw/hal_error.h"
#include "modules/hw/pin.h"
#include "modules/hw/resource.h"
#include "services/pinmux.h"
#include "vm/api.h"

enum {
    DIRECTION_INPUT,
    DIRECTION_OUTPUT
};

ENUM_VALUE(Direction, INPUT, DIRECTION_INPUT)
ENUM_VALUE(Direction, OUTPUT, DIRECTION_OUTPUT)
ENUM_VALUE(DriveMode, PUSH_PULL, HAL_DRIVE_PUSH_PULL)
ENUM_VALUE(DriveMode, OPEN_DRAIN, HAL_DRIVE_OPEN_DRAIN)
ENUM_VALUE(Pull, UP, HAL_PULL_UP)
ENUM_VALUE(Pull, DOWN, HAL_PULL_DOWN)

typedef struct {
    Resource resource;
    const PinObject *pin;
    bool output;
    uint8_t pull;   // HalPull while an input
    uint8_t drive;  // HalDrive while an output
} DigitalInOut;

static DigitalInOut *live_pin(Value self) {
    DigitalInOut *io = (DigitalInOut *)value_object(self);
    return resource_check(&io->resource) ? io : NULL;
}

const PinObject *digital_output_from_value(Value v, const char *parameter) {
    if (!value_has_type(v, &DigitalInOut_type)) {
        return raise_null(&TypeError_type, "%s must be of type DigitalInOut, not %T", parameter, v);
    }
    const DigitalInOut *io = TRY_PTR_OR(live_pin(v), NULL);
    return io->output ? io->pin : raise_null(&ValueError_type, "%s must be an output", parameter);
}

const Slots DigitalInOut_slots = {.size = sizeof(DigitalInOut), .finalise = resource_finalise};

static void release(Resource *resource) { pinmux_release(((DigitalInOut *)resource)->pin->number); }

static bool make_input(DigitalInOut *io, unsigned pull) {
    TRY_BOOL_OR(hal_check(hal_gpio_input(io->pin->number, (HalPull)pull)), false);
    io->output = false;
    io->pull = (uint8_t)pull;
    return true;
}

static bool make_output(DigitalInOut *io, bool value, unsigned drive) {
    TRY_BOOL_OR(hal_check(hal_gpio_output(io->pin->number, value, (HalDrive)drive)), false);
    io->output = true;
    io->drive = (uint8_t)drive;
    return true;
}

static bool read_pull(Value v, unsigned *pull) {
    *pull = HAL_PULL_NONE;
    return value_is_none(v) || enum_number(v, &Pull_type, "pull", pull);
}

METHOD(DigitalInOut, __init__) {
    DigitalInOut *io = (DigitalInOut *)value_object(args->self);
    const PinObject *pin = TRY_PTR(pin_from_value(args->pin, "pin"));
    resource_stop(&io->resource);
    TRY_BOOL(pin_claim(pin, "digitalio.DigitalInOut"));
    io->pin = pin;
    resource_start(&io->resource, release);
    return make_input(io, HAL_PULL_NONE) ? VALUE_NONE : RAISED;
}

RESOURCE_METHODS(DigitalInOut)

METHOD(DigitalInOut, switch_to_output) {
    DigitalInOut *io = TRY_PTR(live_pin(args->self));
    unsigned drive = HAL_DRIVE_PUSH_PULL;
    TRY_BOOL(value_is_undef(args->drive_mode) || enum_number(args->drive_mode, &DriveMode_type, "drive_mode", &drive));
    return make_output(io, args->value, drive) ? VALUE_NONE : RAISED;
}

METHOD(DigitalInOut, switch_to_input) {
    DigitalInOut *io = TRY_PTR(live_pin(args->self));
    unsigned pull;
    TRY_BOOL(read_pull(args->pull, &pull));
    return make_input(io, pull) ? VALUE_NONE : RAISED;
}

GETTER(DigitalInOut, direction) {
    DigitalInOut *io = TRY_PTR(live_pin(self));
    return value_from_object(io->output ? &Direction_OUTPUT : &Direction_INPUT);
}

SETTER(DigitalInOut, direction) {
    DigitalInOut *io = TRY_PTR_OR(live_pin(self), false);
    unsigned direction;
    TRY_BOOL_OR(enum_number(value, &Direction_type, "direction", &direction), false);
    return direction == DIRECTION_INPUT ? make_input(io, HAL_PULL_NONE) : make_output(io, false, HAL_DRIVE_PUSH_PULL);
}

GETTER(DigitalInOut, value) { return value_from_bool(hal_gpio_read(TRY_PTR(live_pin(self))->pin->number)); }

SETTER(DigitalInOut, value) {
    DigitalInOut *io = TRY_PTR_OR(live_pin(self), false);
    bool level;
    if (!io->output) {
        return raise_false(&AttributeError_type, "Cannot set value when direction is input.");
    }
    TRY_BOOL_OR(object_truth(value, &level), false);
    hal_gpio_write(io->pin->number, level);
    return true;
}

GETTER(DigitalInOut, drive_mode) {
    DigitalInOut *io = TRY_PTR(live_pin(self));
    if (!io->output) {
        return raise_error(&AttributeError_type, "Drive mode not used when direction is input.");
    }
    return value_from_object(io->drive == HAL_DRIVE_OPEN_DRAIN ? &DriveMode_OPEN_DRAIN : &DriveMode_PUSH_PULL);
}

SETTER(DigitalInOut, drive_mode) {
    DigitalInOut *io = TRY_PTR_OR(live_pin(self), false);
    unsigned drive;
    if (!io->output) {
        return raise_false(&AttributeError_type, "Drive mode not used when direction is input.");
    }
    TRY_BOOL_OR(enum_number(value, &DriveMode_type, "drive_mode", &drive), false);
    TRY_BOOL_OR(hal_check(hal_gpio_set_drive(io->pin->number, (HalDrive)drive)), false);
    io->drive = (uint8_t)drive;
    return true;
}

GETTER(DigitalInOut, pull) {
    DigitalInOut *io = TRY_PTR(live_pin(self));
    if (io->output) {
        return raise_error(&AttributeError_type, "Pull not used when direction is output.");
    }
    return io->pull == HAL_PULL_NONE ? VALUE_NONE : value_from_object(io->pull == HAL_PULL_UP ? &Pull_UP : &Pull_DOWN);
}

SETTER(DigitalInOut, pull) {
    DigitalInOut *io = TRY_PTR_OR(live_pin(self), false);
    unsigned pull;
    if (io->output) {
        return raise_false(&AttributeError_type, "Pull not used when direction is output.");
    }
    TRY_BOOL_OR(read_pull(value, &pull), false);
    TRY_BOOL_OR(hal_check(hal_gpio_set_pull(io->pin->number, (HalPull)pull)), false);
    io->pull = (uint8_t)pull;
    return true;
}
