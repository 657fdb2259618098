#include "gen/pwmio.h"

#include "hal/pwm.h"
#include "modules/hw/hal_error.h"
#include "modules/hw/pin.h"
#include "modules/hw/resource.h"
#include "services/board_info.h"
#include "services/pinmux.h"
#include "vm/api.h"

typedef struct {
    Resource resource;
    const PinObject *pin;
    uint16_t duty;
    bool variable;
} PWMOut;

const Slots PWMOut_slots = {.size = sizeof(PWMOut), .finalise = resource_finalise};

static uint64_t variable_pins;  // whose frequency may change

static PWMOut *live_pwm(Value self) {
    PWMOut *pwm = (PWMOut *)value_object(self);
    return resource_check(&pwm->resource) ? pwm : NULL;
}

static void release(Resource *resource) {
    const unsigned pin = ((PWMOut *)resource)->pin->number;
    hal_pwm_stop(pin);
    variable_pins &= ~((uint64_t)1 << pin);
    pinmux_release(pin);
}

static bool read_duty(intptr_t number, uint16_t *duty) {
    if (number < 0 || number > HAL_PWM_DUTY_FULL) {
        return raise_false(&ValueError_type, "duty_cycle must be 0-%d, not %zd", HAL_PWM_DUTY_FULL, number);
    }
    *duty = (uint16_t)number;
    return true;
}

static bool raise_frequency(intptr_t frequency) {
    const HalPwmRange range = hal_pwm_range();
    return raise_false(&ValueError_type, "frequency must be %zu-%zu, not %zd", (size_t)range.slowest,
                       (size_t)range.fastest, frequency);
}

static bool raise_neighbour(const PinObject *pin, unsigned neighbour) {
    const char *name = board_pin_name(neighbour);
    return raise_false(&ValueError_type, "%R shares its PWM with %s%s, which runs at %zu Hz%s", value_from_object(pin),
                       name ? "board." : "another pin", name ? name : "", (size_t)hal_pwm_frequency(neighbour),
                       variable_pins >> neighbour & 1 ? " with variable_frequency" : "");
}

static bool start(PWMOut *pwm, intptr_t frequency) {
    const unsigned pin = pwm->pin->number;
    const int neighbour = hal_pwm_neighbour(pin);
    if (frequency < 1 || frequency > INT32_MAX) {
        return raise_frequency(frequency);
    }
    if (neighbour >= 0 && (pwm->variable || variable_pins >> neighbour & 1)) {
        return raise_neighbour(pwm->pin, (unsigned)neighbour);
    }
    switch (hal_pwm_start(pin, (uint32_t)frequency, pwm->duty)) {
        case HAL_OK: return true;
        case HAL_BUSY: return raise_neighbour(pwm->pin, (unsigned)neighbour);
        case HAL_INVALID: return raise_frequency(frequency);
        default: return raise_false(&ValueError_type, "%R has no PWM", value_from_object(pwm->pin));
    }
}

METHOD(PWMOut, __init__) {
    PWMOut *pwm = (PWMOut *)value_object(args->self);
    const PinObject *pin = TRY_PTR(pin_from_value(args->pin, "pin"));
    uint16_t duty;
    TRY_BOOL(read_duty(args->duty_cycle, &duty));
    resource_stop(&pwm->resource);
    TRY_BOOL(pin_claim(pin, "pwmio.PWMOut"));
    pwm->pin = pin;
    pwm->duty = duty;
    pwm->variable = args->variable_frequency;
    if (!start(pwm, args->frequency)) {
        pinmux_release(pin->number);
        return RAISED;
    }
    variable_pins |= (uint64_t)pwm->variable << pin->number;
    resource_start(&pwm->resource, release);
    return VALUE_NONE;
}

RESOURCE_METHODS(PWMOut)

GETTER(PWMOut, duty_cycle) { return value_from_small_int(TRY_PTR(live_pwm(self))->duty); }

SETTER(PWMOut, duty_cycle) {
    intptr_t number;
    TRY_BOOL_OR(object_to_intptr(value, &number), false);
    PWMOut *pwm = TRY_PTR_OR(live_pwm(self), false);
    TRY_BOOL_OR(read_duty(number, &pwm->duty), false);
    hal_pwm_set_duty(pwm->pin->number, pwm->duty);
    return true;
}

GETTER(PWMOut, frequency) {
    return value_from_small_int((intptr_t)hal_pwm_frequency(TRY_PTR(live_pwm(self))->pin->number));
}

SETTER(PWMOut, frequency) {
    intptr_t frequency;
    TRY_BOOL_OR(object_to_intptr(value, &frequency), false);
    PWMOut *pwm = TRY_PTR_OR(live_pwm(self), false);
    if (!pwm->variable) {
        return raise_false(&AttributeError_type, "frequency can be set only if made with variable_frequency=True");
    }
    if (frequency < 1 || frequency > INT32_MAX ||
        hal_pwm_set_frequency(pwm->pin->number, (uint32_t)frequency) != HAL_OK) {
        return raise_frequency(frequency);
    }
    return true;
}
