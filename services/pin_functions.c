#include "services/pin_functions.h"

uint32_t pin_instances(unsigned pin, PinLine line) {
    const PinFunction *function = &pin_functions[line];
    uint32_t found = 0;
    for (size_t i = 0; i < function->count; i++) {
        found |= (uint32_t)(function->instances[i] >> pin & 1) << i;
    }
    return found;
}

PinMask pin_candidates(PinLine line, uint32_t instances) {
    const PinFunction *function = &pin_functions[line];
    PinMask pins = 0;
    for (size_t i = 0; i < function->count; i++) {
        pins |= instances >> i & 1 ? function->instances[i] : 0;
    }
    return pins;
}
