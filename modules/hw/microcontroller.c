#include "gen/microcontroller.h"

#include "core/libm.h"
#include "hal/cpu.h"
#include "hal/timer.h"
#include "modules/hw/enum.h"
#include "modules/hw/pin.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/tuple.h"
#include "services/board_info.h"
#include "services/drive/nvm.h"
#include "services/pinmux.h"
#include "vm/api.h"

// Pins
// ------------------------------------------------------------------------------------------------------------------

// Append " / board.D13" for each name that the board has for the pin.
static Str *board_names(const PinObject *pin) {
    Str *names = NULL;
    for (size_t i = 0; i < board_info.pin_name_count; i++) {
        const BoardPinName *entry = &board_info.pin_names[i];
        if (entry->pin == pin->number) {
            names =
                names != NULL ? str_format("%S / board.%s", names, entry->name) : str_format("board.%s", entry->name);
            TRY_PTR_OR(names, NULL);
        }
    }
    return names;
}

Str *pin_label(const PinObject *pin) {
    Str *names = board_names(pin);
    return names != NULL     ? str_format("%S (%S)", names, pin->name)
           : error_pending() ? NULL
                             : (Str *)(uintptr_t)pin->name;
}

static Value pin_repr(Value self) {
    const PinObject *pin = (const PinObject *)value_object(self);
    const char *name = board_pin_name(pin->number);
    return value_from_object(
        TRY_PTR(name != NULL ? str_format("board.%s", name) : str_format("microcontroller.pin.%S", pin->name)));
}

const Slots Pin_slots = {.size = sizeof(PinObject), .repr = pin_repr};

const PinObject *pin_from_value(Value v, const char *parameter) {
    if (!value_has_type(v, &Pin_type)) {
        return raise_null(&TypeError_type, "%s must be of type Pin, not %T: dir(board) lists the pins", parameter, v);
    }
    return (const PinObject *)value_object(v);
}

bool pin_claim(const PinObject *pin, const char *owner) {
    HalStatus status = pinmux_claim(pin->number, owner);
    if (status == HAL_OK) {
        return true;
    }
    const Str *label = TRY_PTR_OR(pin_label(pin), false);
    return status == HAL_BUSY ? raise_false(&ValueError_type, "%S in use by %s", label, pinmux_owner(pin->number))
                              : raise_false(&ValueError_type, "Invalid pin %S", label);
}

MODULE_GETTER(microcontroller, pin) { return vm_import("microcontroller_pin"); }

// Processor
// ---------------------------------------------------------------------------------------------------------------

enum {
    EXTRA_DEEP_SLEEP_ALARM = HAL_RESET_UNKNOWN + 1,
    EXTRA_RESCUE_DEBUG
};

ENUM_VALUE(ResetReason, POWER_ON, HAL_RESET_POWER_ON)
ENUM_VALUE(ResetReason, BROWNOUT, HAL_RESET_BROWNOUT)
ENUM_VALUE(ResetReason, SOFTWARE, HAL_RESET_SOFTWARE)
ENUM_VALUE(ResetReason, RESET_PIN, HAL_RESET_PIN)
ENUM_VALUE(ResetReason, WATCHDOG, HAL_RESET_WATCHDOG)
ENUM_VALUE(ResetReason, UNKNOWN, HAL_RESET_UNKNOWN)
ENUM_VALUE(ResetReason, DEEP_SLEEP_ALARM, EXTRA_DEEP_SLEEP_ALARM)
ENUM_VALUE(ResetReason, RESCUE_DEBUG, EXTRA_RESCUE_DEBUG)
ENUM_VALUE(RunMode, NORMAL, HAL_RUN_NORMAL)
ENUM_VALUE(RunMode, SAFE_MODE, HAL_RUN_SAFE_MODE)
ENUM_VALUE(RunMode, UF2, HAL_RUN_UF2)
ENUM_VALUE(RunMode, BOOTLOADER, HAL_RUN_BOOTLOADER)

extern const Object microcontroller_cpu;
const Object microcontroller_cpu FLASH_ALIGNED = {&Processor_type};

GETTER(Processor, frequency) { return int_from_u64(hal_cpu_frequency_hz()); }

GETTER(Processor, uid) {
    uint8_t uid[HAL_UID_MAX];
    size_t length = hal_cpu_uid(uid);
    return value_from_object(TRY_PTR(bytes_new(uid, length)));
}

// None where the chip cannot measure it.
static Value measured(double number) { return double_is_nan(number) ? VALUE_NONE : value_from_double(number); }

GETTER(Processor, temperature) { return measured(hal_cpu_temperature_c()); }
GETTER(Processor, voltage) { return measured(hal_cpu_voltage()); }

GETTER(Processor, reset_reason) {
    static const EnumObject *const reasons[] = {&ResetReason_POWER_ON,  &ResetReason_BROWNOUT, &ResetReason_SOFTWARE,
                                                &ResetReason_RESET_PIN, &ResetReason_WATCHDOG, &ResetReason_UNKNOWN};
    return value_from_object(reasons[hal_cpu_reset_reason()]);
}

extern const Object microcontroller_nvm;  // modules/hw/nvm.c

MODULE_GETTER(microcontroller, nvm) { return nvm_size() > 0 ? value_from_object(&microcontroller_nvm) : VALUE_NONE; }

MODULE_GETTER(microcontroller, cpus) {
    const Value cpu = value_from_object(&microcontroller_cpu);
    return value_from_object(TRY_PTR(tuple_from(&cpu, 1)));
}

FUNCTION(microcontroller, delay_us) {
    enum {
        LONGEST_US = 1000000000
    };
    if (args->delay < 0 || args->delay > LONGEST_US) {
        return raise_error(&ValueError_type, "delay must be 0-%d, not %zd", LONGEST_US, args->delay);
    }
    hal_timer_delay_us((uint32_t)args->delay);
    return VALUE_NONE;
}

FUNCTION(microcontroller, disable_interrupts) {
    hal_cpu_disable_interrupts();
    return VALUE_NONE;
}

FUNCTION(microcontroller, enable_interrupts) {
    hal_cpu_enable_interrupts();
    return VALUE_NONE;
}

FUNCTION(microcontroller, on_next_reset) {
    unsigned mode;
    TRY_BOOL(enum_number(args->run_mode, &RunMode_type, "run_mode", &mode));
    hal_cpu_set_next_run_mode((HalRunMode)mode);
    return VALUE_NONE;
}

FUNCTION(microcontroller, reset) { hal_cpu_reset(); }
