// What happens when C code crashes: a note for the next start, then a reset.
#pragma once

#include "hal/status.h"

typedef enum {
    HAL_FAULT_MEMORY,  // an address that cannot be used, an instruction that does not exist
    HAL_FAULT_STACK,   // the C stack is used up
    HAL_FAULT_ASSERTION,
    HAL_FAULT_INTERRUPT  // one that no driver handles
} HalFaultKind;

typedef struct {
    HalFaultKind kind;
    uintptr_t address;       // that could not be used, 0 if unknown; or the interrupt's number
    const char *message;     // of an assertion; else NULL
    const uintptr_t *trace;  // return addresses within the image, innermost first
    size_t trace_length;
} HalFault;

// Called after a crash, perhaps in an interrupt and with a destroyed heap. The chip is reset when the handler returns
// or crashes itself. NULL, as at first: the process ends as the system does it.
void hal_fault_set_handler(void (*handler)(const HalFault *fault));

// The program finds itself in a state that cannot be.
NORETURN void hal_fault_assertion(const char *message);
