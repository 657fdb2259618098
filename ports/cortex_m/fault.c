// Crashes: the hard fault exception, interrupts that nobody expects, failed assertions.
#include "hal/fault.h"

#include "ports/cortex_m/cortex_m.h"

enum {
    TRACE_MAX = 16,
    FRAME_LR = 5,  // words of the frame that an exception stacks: r0-r3, r12, lr, pc, xpsr
    FRAME_PC,
    FRAME_WORDS = 8,
    LARGEST_PUSH_BYTES = 36,
    HANDLER_BYTES = 2048  // of stack for what follows a crash
};

extern const char text_start[], text_end[], stack_top[], stack_bottom[];  // linker script

static void (*handler)(const HalFault *fault);
static bool is_handling;

void hal_fault_set_handler(void (*function)(const HalFault *fault)) { handler = function; }

// A return address follows a call: BL (two halfwords) or BLX of a register.
static bool is_return_address(uint32_t word) {
    const uintptr_t address = word & ~(uintptr_t)1;
    if (!(word & 1) || address < (uintptr_t)text_start + 4 || address >= (uintptr_t)text_end) {
        return false;
    }
    const uint16_t *after = (const uint16_t *)address;
    return (after[-1] & 0xFF87) == 0x4780 || ((after[-2] & 0xF800) == 0xF000 && (after[-1] & 0xD000) == 0xD000);
}

static size_t take_trace(const uint32_t *frame, uintptr_t trace[TRACE_MAX]) {
    size_t length = 0;
    trace[length++] = frame[FRAME_PC];
    trace[length++] = frame[FRAME_LR] & ~(uint32_t)1;
    for (const uint32_t *word = frame + FRAME_WORDS; word < (const uint32_t *)(const void *)stack_top; word++) {
        if (length < TRACE_MAX && is_return_address(*word)) {
            trace[length++] = *word & ~(uint32_t)1;
        }
    }
    return length;
}

NORETURN static void crash(HalFault *fault, const uint32_t *frame) {
    uintptr_t trace[TRACE_MAX];
    const bool first = !is_handling && handler != NULL;
    is_handling = true;
    if (first) {
        fault->trace = trace;
        fault->trace_length = take_trace(frame, trace);
        handler(fault);
    }
    port_end_after_fault(first, frame);
}

// The frame may lie below the stack, where nothing can be read, or at its end, if what did not fit was a push.
UNUSED NORETURN static void on_hard_fault(const uint32_t *frame) {
    static uint32_t lost[FRAME_WORDS];
    const bool overflow = (const char *)frame < stack_bottom + LARGEST_PUSH_BYTES;
    HalFault fault = {.kind = overflow ? HAL_FAULT_STACK : HAL_FAULT_MEMORY};
    crash(&fault, overflow ? lost : frame);
}

// From RAM: the flash may be busy, which may even be the fault.
__attribute__((naked, section(".ram_text"))) void hard_fault_handler(void) {
    __asm__ volatile(
        "mrs r4, msp\n\t"
        "ldr r1, =stack_bottom + %c1\n\t"
        "cmp r4, r1\n\t"
        "bhs 1f\n\t"
        "ldr r1, =stack_top\n\t"  // the stack is used up: what it held at its beginning is lost
        "mov sp, r1\n"
        "1: ldr r1, =port_make_code_readable\n\t"
        "blx r1\n\t"
        "mov r0, r4\n\t"
        "ldr r1, =%c0\n\t"
        "bx r1\n\t"
        ".ltorg"
        :
        : "i"(on_hard_fault), "i"(HANDLER_BYTES));
}

UNUSED NORETURN static void on_unexpected_interrupt(const uint32_t *frame) {
    enum {
        FIRST_INTERRUPT = 16  // exceptions of the processor count from 0
    };
    HalFault fault = {.kind = HAL_FAULT_INTERRUPT,
                      .address = (SYSTEM_CONTROL->icsr & ICSR_EXCEPTION_MASK) - FIRST_INTERRUPT};
    crash(&fault, frame);
}

__attribute__((naked)) void unexpected_interrupt(void) {
    __asm__ volatile(
        "mrs r0, msp\n\t"
        "ldr r1, =%c0\n\t"
        "bx r1\n\t"
        ".ltorg"
        :
        : "i"(on_unexpected_interrupt));
}

void hal_fault_assertion(const char *message) {
    uint32_t frame[FRAME_WORDS] = {0};
    const uintptr_t here = (uintptr_t)__builtin_return_address(0);
    frame[FRAME_PC] = frame[FRAME_LR] = here;
    HalFault fault = {.kind = HAL_FAULT_ASSERTION, .message = message};
    crash(&fault, frame);
}
