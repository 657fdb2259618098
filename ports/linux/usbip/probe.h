// What a host does first with a device: it resets it, reads its descriptors and gives it an address.
#pragma once

#include "core/config.h"

enum {
    PROBE_CONFIGURATION_MAX = 2048
};

typedef struct {
    uint8_t device[18];
    uint8_t configuration[PROBE_CONFIGURATION_MAX];
    size_t configuration_length;
} Descriptors;

// Begin; `done` is called when the device has answered, with NULL if it did not as it should. One at a time.
void probe_start(void (*done)(const Descriptors *descriptors));
bool probe_is_running(void);
