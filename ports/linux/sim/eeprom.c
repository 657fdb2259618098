// Microchip 24LC32A (DS21713): 4 KB, addressed by two bytes, written in pages of 32 bytes. During its write cycle it
// does not acknowledge.
#include <stdlib.h>
#include <string.h>

#include "core/macros.h"
#include "hal/timer.h"
#include "ports/linux/sim/devices.h"

enum {
    SIZE = 4096,
    PAGE = 32,
    ADDRESS_BYTES = 2,
    WRITE_CYCLE_US = 5000
};

typedef struct {
    SimI2cDevice device;
    uint8_t memory[SIZE], page[PAGE];
    bool in_page[PAGE];  // written, for the cycle that begins at the stop condition
    unsigned received;   // bytes since it was addressed for writing
    unsigned at;
    uint64_t ready_us;
} Eeprom;

static bool start(SimI2cDevice *device, bool is_read) {
    Eeprom *eeprom = (Eeprom *)device;
    if (!is_read) {
        eeprom->received = 0;
        memset(eeprom->in_page, 0, sizeof eeprom->in_page);
    }
    return hal_timer_us() >= eeprom->ready_us;
}

static bool write_byte(SimI2cDevice *device, uint8_t byte) {
    Eeprom *eeprom = (Eeprom *)device;
    if (eeprom->received++ < ADDRESS_BYTES) {
        eeprom->at = (eeprom->at << 8 | byte) % SIZE;
        return true;
    }
    eeprom->page[eeprom->at % PAGE] = byte;
    eeprom->in_page[eeprom->at % PAGE] = true;
    eeprom->at = eeprom->at / PAGE * PAGE + (eeprom->at + 1) % PAGE;
    return true;
}

static uint8_t read_byte(SimI2cDevice *device) {
    Eeprom *eeprom = (Eeprom *)device;
    const uint8_t byte = eeprom->memory[eeprom->at];
    eeprom->at = (eeprom->at + 1) % SIZE;
    return byte;
}

static void stop(SimI2cDevice *device) {
    Eeprom *eeprom = (Eeprom *)device;
    if (eeprom->received <= ADDRESS_BYTES) {
        return;
    }
    for (unsigned i = 0; i < PAGE; i++) {
        if (eeprom->in_page[i]) {
            eeprom->memory[eeprom->at / PAGE * PAGE + i] = eeprom->page[i];
        }
    }
    eeprom->received = 0;
    eeprom->ready_us = hal_timer_us() + WRITE_CYCLE_US;
}

SimI2cDevice *sim_new_24lc32(void) {
    Eeprom *eeprom = calloc(1, sizeof *eeprom);
    if (eeprom) {
        eeprom->device = (SimI2cDevice){.start = start, .write = write_byte, .read = read_byte, .stop = stop};
        memset(eeprom->memory, 0xFF, SIZE);
    }
    return &eeprom->device;
}
