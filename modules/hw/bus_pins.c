#include "modules/hw/bus_pins.h"

#include <string.h>

#include "hal/spi.h"
#include "services/board_info.h"
#include "services/pinmux.h"
#include "vm/api.h"

// The peripheral that a line belongs to; its instances are claimed by the first of its lines.
static PinLine first_line(PinLine line) {
    return line <= PIN_I2C_SCL    ? PIN_I2C_SDA
           : line <= PIN_SPI_MISO ? PIN_SPI_SCK
           : line <= PIN_UART_CTS ? PIN_UART_TX
                                  : PIN_ADC;
}

static uint32_t used[PIN_LINES];  // bits: instances of the peripheral, at its first line

// As the board names them: "GP4, GP8".
static Str *pin_list(PinMask pins) {
    Str *list = NULL;
    for (unsigned pin = 0; pin < 64; pin++) {
        const char *name = pins >> pin & 1 ? board_pin_name(pin) : NULL;
        if (name != NULL) {
            list = list != NULL ? str_format("%S, %s", list, name) : str_from_c(name);
            TRY_PTR_OR(list, NULL);
        }
    }
    return list != NULL ? list : str_from_c("none of this board");
}

static bool raise_wrong_pin(const BusPin *pin, const char *owner) {
    const Str *label = TRY_PTR_OR(pin_label(pin->pin), false);
    const Str *others = TRY_PTR_OR(pin_list(pin_candidates(pin->line, UINT32_MAX)), false);
    return raise_false(&ValueError_type, "%S cannot be %s of %s; pins that can: %S", label, pin->name, owner, others);
}

static bool raise_apart(const BusPin *pin, const BusPin *first, uint32_t instances) {
    const Str *label = TRY_PTR_OR(pin_label(pin->pin), false);
    const Str *first_label = TRY_PTR_OR(pin_label(first->pin), false);
    const Str *others = TRY_PTR_OR(pin_list(pin_candidates(pin->line, instances)), false);
    return raise_false(&ValueError_type, "%S cannot be %s where %S is %s; pins that can: %S", label, pin->name,
                       first_label, first->name, others);
}

bool bus_pin_read(BusPin *pin, Value value) {
    pin->pin = NULL;
    if (!value_is_none(value)) {
        pin->pin = pin_from_value(value, pin->name);
        return pin->pin != NULL;
    }
    return true;
}

// The instances where all pins meet; 0 = raised.
static uint32_t find_instances(const BusPin *pins, size_t count, const char *owner) {
    uint32_t common = UINT32_MAX;
    const BusPin *first = NULL;
    for (const BusPin *pin = pins; pin < pins + count; pin++) {
        if (pin->pin == NULL) {
            continue;
        }
        const uint32_t instances = pin_instances(pin->pin->number, pin->line);
        if (instances == 0) {
            return (uint32_t)raise_wrong_pin(pin, owner);
        }
        if ((common & instances) == 0) {
            return (uint32_t)raise_apart(pin, first, common);
        }
        common &= instances;
        first = first != NULL ? first : pin;
    }
    return common;
}

static void release_pins(const BusPin *pins, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (pins[i].pin != NULL) {
            pinmux_release(pins[i].pin->number);
        }
    }
}

static bool claim_pins(const BusPin *pins, size_t count, const char *owner) {
    for (size_t i = 0; i < count; i++) {
        if (pins[i].pin != NULL && !pin_claim(pins[i].pin, owner)) {
            release_pins(pins, i);
            return false;
        }
    }
    return true;
}

bool bus_pins_claim(const BusPin *pins, size_t count, const char *owner, uint8_t *number) {
    uint32_t *taken = &used[first_line(pins->line)];
    const uint32_t instances = find_instances(pins, count, owner);
    if (instances == 0 || !claim_pins(pins, count, owner)) {
        return false;
    }
    for (unsigned i = 0; i < 32; i++) {
        if ((instances & ~*taken) >> i & 1) {
            *taken |= 1u << i;
            *number = (uint8_t)i;
            return true;
        }
    }
    release_pins(pins, count);
    return raise_false(&ValueError_type, "the peripheral of these pins is in use by another %s", owner);
}

void bus_pins_release(const BusPin *pins, size_t count, unsigned number) {
    used[first_line(pins->line)] &= ~(1u << number);
    release_pins(pins, count);
}

uint8_t bus_pin_number(const BusPin *pin) { return pin->pin != NULL ? (uint8_t)pin->pin->number : HAL_NO_PIN; }
