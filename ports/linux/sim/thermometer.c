// Microchip MCP9808 (DS25095): registers of 16 bits, the higher byte first; temperature in sixteenths of a degree.
#include <stdlib.h>

#include "ports/linux/sim/devices.h"

enum {
    CONFIGURATION = 1,
    UPPER,
    LOWER,
    CRITICAL,
    AMBIENT,
    MANUFACTURER,
    DEVICE,
    RESOLUTION,
    REGISTERS,
    AT_CRITICAL = 1 << 15,
    ABOVE_UPPER = 1 << 14,
    BELOW_LOWER = 1 << 13,
    ROOM_TEMPERATURE = 22 * 16 + 8
};

typedef struct {
    SimI2cDevice device;
    uint16_t registers[REGISTERS];
    uint8_t chosen;
    unsigned received, sent;
} Thermometer;

// The limits have 13 bits with a sign.
static int limit(const Thermometer *sensor, unsigned number) {
    const int bits = sensor->registers[number] & 0x1FFC;
    return bits & 0x1000 ? bits - 0x2000 : bits;
}

static uint16_t ambient(const Thermometer *sensor) {
    const int now = ROOM_TEMPERATURE;
    return (uint16_t)(now | (now >= limit(sensor, CRITICAL) ? AT_CRITICAL : 0) |
                      (now > limit(sensor, UPPER) ? ABOVE_UPPER : 0) | (now < limit(sensor, LOWER) ? BELOW_LOWER : 0));
}

static bool start(SimI2cDevice *device, bool is_read) {
    Thermometer *sensor = (Thermometer *)device;
    (void)is_read;
    sensor->received = sensor->sent = 0;
    return true;
}

static bool is_writable(uint8_t number) {
    return (number >= CONFIGURATION && number <= CRITICAL) || number == RESOLUTION;
}

static bool write_byte(SimI2cDevice *device, uint8_t byte) {
    Thermometer *sensor = (Thermometer *)device;
    if (sensor->received++ == 0) {
        sensor->chosen = byte & 0xF;
        return sensor->chosen < REGISTERS;
    }
    if (is_writable(sensor->chosen)) {
        uint16_t *value = &sensor->registers[sensor->chosen];
        *value = sensor->chosen == RESOLUTION ? byte & 3 : (uint16_t)(*value << 8 | byte);
    }
    return true;
}

static uint8_t read_byte(SimI2cDevice *device) {
    Thermometer *sensor = (Thermometer *)device;
    const uint16_t value = sensor->chosen == AMBIENT ? ambient(sensor) : sensor->registers[sensor->chosen];
    const bool is_high = sensor->sent++ % 2 == 0 && sensor->chosen != RESOLUTION;
    return (uint8_t)(is_high ? value >> 8 : value);
}

static void stop(SimI2cDevice *device) { (void)device; }

SimI2cDevice *sim_new_mcp9808(void) {
    Thermometer *sensor = calloc(1, sizeof *sensor);
    if (sensor) {
        sensor->device = (SimI2cDevice){.start = start, .write = write_byte, .read = read_byte, .stop = stop};
        sensor->registers[MANUFACTURER] = 0x0054;
        sensor->registers[DEVICE] = 0x0400;
        sensor->registers[RESOLUTION] = 3;
    }
    return &sensor->device;
}
