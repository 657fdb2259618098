// Threads' C stacks on a Cortex-M. Interrupts use whatever stack is current.
#include "hal/stack.h"

enum {
    SAVED_WORDS = 9,  // r8–r11, r4–r7, the return address
    RETURN = 8
};

size_t hal_stack_default_bytes(void) { return 12288; }
size_t hal_stack_least_bytes(void) { return 4096; }

void hal_stack_prepare(CStack *stack, CStackEntry *entry) {
    uint32_t *words = (uint32_t *)(stack->low + stack->bytes) - SAVED_WORDS;
    for (unsigned i = 0; i < SAVED_WORDS; i++) {
        words[i] = 0;
    }
    words[RETURN] = (uint32_t)entry;  // an address of Thumb code: its last bit is set
    stack->pointer = words;
}

__attribute__((naked)) void hal_stack_switch(CStack *from UNUSED, const CStack *to UNUSED) {
    __asm__ volatile(
        "push {r4-r7, lr}\n\t"
        "mov r4, r8\n\t"
        "mov r5, r9\n\t"
        "mov r6, r10\n\t"
        "mov r7, r11\n\t"
        "push {r4-r7}\n\t"
        "mov r2, sp\n\t"
        "str r2, [r0]\n\t"
        "ldr r2, [r1]\n\t"
        "mov sp, r2\n\t"
        "pop {r4-r7}\n\t"
        "mov r8, r4\n\t"
        "mov r9, r5\n\t"
        "mov r10, r6\n\t"
        "mov r11, r7\n\t"
        "pop {r4-r7, pc}\n\t");
}
