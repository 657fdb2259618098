#include "services/usb/choices.h"

#include <string.h>

static struct {
    uint8_t bytes[CHOICES_BYTES];
    uint16_t devices, names;  // how many are taken from the beginning and from the end
} memory;

uint8_t *choices_devices(size_t bytes) {
    const bool fits = bytes <= CHOICES_BYTES - (size_t)memory.names;
    memory.devices = fits ? (uint16_t)bytes : 0;
    memset(memory.bytes, 0, memory.devices);
    return fits ? memory.bytes : NULL;
}

uint8_t *choices_name(size_t bytes) {
    if (bytes > CHOICES_BYTES - (size_t)memory.devices - memory.names) {
        return NULL;
    }
    memory.names = (uint16_t)(memory.names + bytes);
    return memory.bytes + CHOICES_BYTES - memory.names;
}

void choices_reset(void) { memset(&memory, 0, sizeof memory); }
