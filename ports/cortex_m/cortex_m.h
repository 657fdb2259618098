// What every Cortex-M has, by the names of the Armv6-M Architecture Reference Manual.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef volatile uint32_t Register;

typedef struct {
    Register csr, rvr, cvr, calib;
} SysTickRegisters;

enum {
    SYSTICK_ENABLE = 1 << 0,
    SYSTICK_INTERRUPT = 1 << 1,
    SYSTICK_PROCESSOR_CLOCK = 1 << 2,
    SYSTICK_COUNT_FLAG = 1 << 16
};

typedef struct {
    Register cpuid, icsr, vtor, aircr, scr, ccr, reserved, shpr2, shpr3;
} SystemControlRegisters;

enum {
    ICSR_SYSTICK_PENDING = 1 << 26,
    ICSR_EXCEPTION_MASK = 0x1FF,
    CCR_UNALIGNED_TRAP = 1 << 3  // Armv7-M only; Armv6-M always traps
};
static const uint32_t AIRCR_RESET = 0x05FA0004;

#define SYSTICK ((SysTickRegisters *)0xE000E010)
#define SYSTEM_CONTROL ((SystemControlRegisters *)0xE000ED00)
#define INTERRUPT_SET_ENABLE ((Register *)0xE000E100)
#define INTERRUPT_CLEAR_ENABLE ((Register *)0xE000E180)
#define INTERRUPT_SET_PENDING ((Register *)0xE000E200)
#define INTERRUPT_CLEAR_PENDING ((Register *)0xE000E280)

typedef void (*Vector)(void);

// The first entries of a vector table; those of the chip's interrupts follow.
typedef struct {
    const void *stack_top;
    Vector reset, nmi, hard_fault, reserved1[7], svcall, reserved2[2], pend_sv, sys_tick;
} CoreVectors;

// Interrupts off, and back to what they were; nests.
static inline uint32_t interrupts_save(void) {
    uint32_t mask;
    __asm__ volatile("mrs %0, primask\n\tcpsid i" : "=r"(mask) : : "memory");
    return mask;
}
static inline void interrupts_restore(uint32_t mask) { __asm__ volatile("msr primask, %0" : : "r"(mask) : "memory"); }

// Sleep until an interrupt is pending, also while interrupts are off.
static inline void wait_for_interrupt(void) { __asm__ volatile("dsb\n\twfi" : : : "memory"); }

// Sections of the linker script: copies initialised data to RAM and clears the rest. Before anything else in C.
void memory_start(void);

// The bodies of vectors: of the hard fault, in RAM; of all that no driver handles.
void hard_fault_handler(void);
void unexpected_interrupt(void);

// What a port gives ---------------------------------------------------------------------------------------------------

// Called with interrupts off while no event is posted: sleep until an interrupt, at `deadline_us` at the latest.
void port_sleep(uint64_t deadline_us);

// Called first after a crash, from RAM: code in flash must be readable afterwards.
void port_make_code_readable(void);

// After the crash was noted, or with nobody to note it (`is_noted` false): the end.
NORETURN void port_end_after_fault(bool is_noted, const uint32_t *registers);
