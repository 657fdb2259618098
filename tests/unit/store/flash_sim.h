// NOR flash as bad as it may be: bits only fall, what a cut leaves of a page is a prefix or any subset of its bits, a
// half-erased block reads differently each time, blocks wear out. The bodies of hal/flash.h are here.
#pragma once

#include "hal/flash.h"

typedef enum {
    SIM_PROGRAM,
    SIM_ERASE
} SimKind;

typedef struct {
    SimKind kind;
    uint32_t offset;
    const uint8_t *data;
    size_t length;
} SimOperation;

// A new, erased flash. What was known of the one before is forgotten.
void sim_create(uint32_t size, uint64_t seed);
uint8_t *sim_memory(void);

// Called before each operation, which has not begun; NULL: nobody. It may tear the operation and jump away.
void sim_set_hook(void (*hook)(const SimOperation *operation));

// What is left of an operation when the power goes in it.
void sim_tear(const SimOperation *operation);

// From here on all changes are only tried: sim_forget() undoes them. These nest.
void sim_try(void);
void sim_forget(void);
// Keep what was tried at all levels.
void sim_keep(void);

void sim_break_erase(uint32_t block);                // from now on it does not erase, and says so
void sim_spare_byte(uint32_t offset);                // no erase changes it or says so; not the first one of the flash
void sim_break_program(uint32_t block, int one_in);  // a program leaves bits standing, once in `one_in`; 0: never
uint64_t sim_operations(void);
uint64_t sim_violations(void);  // programs whose result is not what was asked for
uint64_t sim_bytes_read(void);
uint32_t sim_random(uint32_t below);
