#include "gen/analogio.h"

#include "hal/adc.h"
#include "modules/hw/bus_pins.h"
#include "modules/hw/hal_error.h"
#include "modules/hw/resource.h"
#include "vm/api.h"

typedef struct {
    Resource resource;
    BusPin pin;
    uint8_t channel;
} AnalogIn;

const Slots AnalogIn_slots = {.size = sizeof(AnalogIn), .finalise = resource_finalise};
const Slots AnalogOut_slots = {.size = sizeof(Resource)};

static void release(Resource *resource) {
    AnalogIn *in = (AnalogIn *)resource;
    hal_adc_close(in->channel);
    bus_pins_release(&in->pin, 1, in->channel);
}

METHOD(AnalogIn, __init__) {
    AnalogIn *in = (AnalogIn *)value_object(args->self);
    BusPin pin = {PIN_ADC, "pin", TRY_PTR(pin_from_value(args->pin, "pin"))};
    resource_stop(&in->resource);
    TRY_BOOL(bus_pins_claim(&pin, 1, "analogio.AnalogIn", &in->channel));
    in->pin = pin;
    if (!hal_check(hal_adc_open(in->channel, pin.pin->number))) {
        bus_pins_release(&pin, 1, in->channel);
        return RAISED;
    }
    resource_start(&in->resource, release);
    return VALUE_NONE;
}

RESOURCE_METHODS(AnalogIn)

static AnalogIn *live_input(Value self) {
    AnalogIn *in = (AnalogIn *)value_object(self);
    return resource_check(&in->resource) ? in : NULL;
}

GETTER(AnalogIn, value) {
    uint16_t value;
    TRY_BOOL(hal_check(hal_adc_read(TRY_PTR(live_input(self))->channel, &value)));
    return value_from_small_int(value);
}

GETTER(AnalogIn, reference_voltage) {
    (void)TRY_PTR(live_input(self));
    return value_from_double(hal_adc_reference_mv() / 1000.0);
}

METHOD(AnalogOut, __init__) {
    (void)TRY_PTR(pin_from_value(args->pin, "pin"));
    return raise_error(&NotImplementedError_type, "this chip cannot put out a voltage; pwmio.PWMOut comes near to it");
}

RESOURCE_METHODS(AnalogOut)

GETTER(AnalogOut, value) { return resource_check((Resource *)value_object(self)) ? VALUE_NONE : RAISED; }
SETTER(AnalogOut, value) {
    (void)value;
    return resource_check((Resource *)value_object(self));
}
