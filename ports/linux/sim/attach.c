#include "ports/linux/sim/attach.h"

#include <stdlib.h>
#include <string.h>

#include "core/macros.h"
#include "ports/linux/sim/devices.h"
#include "services/board_info.h"
#include "services/pin_functions.h"

typedef struct {
    char kind[16], place[32], detail[32];
} Wish;

static const BoardBusPins *find_bus(const char *name) {
    const BoardBusPins *bus = board_info.buses;
    while (bus->name && strcmp(bus->name, name) != 0) {
        bus++;
    }
    return bus->name ? bus : NULL;
}

static bool attach_i2c(const Wish *wish, SimI2cDevice *(*make)(void)) {
    const BoardBusPins *bus = find_bus(wish->place);
    char *end;
    const unsigned long address = strtoul(wish->detail, &end, 0);
    SimI2cDevice *device = bus && end > wish->detail && !*end && address < 0x80 ? make() : NULL;
    if (!device) {
        return false;
    }
    device->address = (uint8_t)address;
    device->scl = (uint8_t)bus->pins[0];
    device->sda = (uint8_t)bus->pins[1];
    sim_i2c_attach(device);
    return true;
}

static bool attach_24lc32(const Wish *wish) { return attach_i2c(wish, sim_new_24lc32); }
static bool attach_mcp9808(const Wish *wish) { return attach_i2c(wish, sim_new_mcp9808); }

static bool attach_w25q16(const Wish *wish) {
    const BoardBusPins *bus = find_bus(wish->place);
    const int select = board_pin_number(wish->detail);
    SimSpiDevice *device = bus && select >= 0 ? sim_new_w25q16() : NULL;
    if (!device) {
        return false;
    }
    device->sck = (uint8_t)bus->pins[0];
    device->select = (uint8_t)select;
    sim_spi_attach(device);
    return true;
}

static bool attach_loop(const Wish *wish) {
    const BoardBusPins *bus = find_bus(wish->place);
    if (!bus || bus->pins[0] < 0 || bus->pins[1] < 0) {
        return false;
    }
    sim_uart_wire((unsigned)bus->pins[0], (unsigned)bus->pins[1]);
    return true;
}

static bool attach_volts(const Wish *wish) {
    const int pin = board_pin_number(wish->place);
    const uint32_t channels = pin >= 0 ? pin_instances((unsigned)pin, PIN_ADC) : 0;
    char *end;
    const double volts = strtod(wish->detail, &end);
    if (channels == 0 || end == wish->detail || *end) {
        return false;
    }
    sim_adc_set((unsigned)__builtin_ctz(channels), volts);
    return true;
}

static const struct {
    const char *kind;
    bool (*attach)(const Wish *wish);
} kinds[] = {{"24lc32", attach_24lc32},
             {"mcp9808", attach_mcp9808},
             {"w25q16", attach_w25q16},
             {"loop", attach_loop},
             {"volts", attach_volts}};

// KIND@PLACE[:DETAIL]
static bool split(const char *text, Wish *wish) {
    const char *at = strchr(text, '@');
    const char *colon = at ? strchr(at, ':') : NULL;
    const char *place_end = colon ? colon : text + strlen(text);
    const char *detail = colon ? colon + 1 : "";
    if (!at || (size_t)(at - text) >= sizeof wish->kind || (size_t)(place_end - at - 1) >= sizeof wish->place ||
        strlen(detail) >= sizeof wish->detail) {
        return false;
    }
    memcpy(wish->kind, text, (size_t)(at - text));
    memcpy(wish->place, at + 1, (size_t)(place_end - at - 1));
    strcpy(wish->detail, detail);
    return true;
}

bool sim_attach(const char *text) {
    Wish wish = {0};
    if (!split(text, &wish)) {
        return false;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++) {
        if (strcmp(kinds[i].kind, wish.kind) == 0) {
            return kinds[i].attach(&wish);
        }
    }
    return false;
}
