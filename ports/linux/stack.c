// Threads' C stacks on a computer: x86 of 64 and 32 bits, ARM of 64 bits.
#include "hal/stack.h"

enum {
    DEFAULT_BYTES = sizeof(void *) == 8 ? 1 << 20 : 1 << 19,  // of address space: only touched pages cost memory
};

size_t hal_stack_default_bytes(void) { return DEFAULT_BYTES; }
size_t hal_stack_least_bytes(void) { return DEFAULT_BYTES; }

// The sanitizer wants to know on which stack the program is -----------------------------------------------------------

#if defined(__SANITIZE_ADDRESS__)
#define HAS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#ifdef HAS_SANITIZER
#include <sanitizer/common_interface_defs.h>

static const void *main_low;
static size_t main_bytes;
static bool on_main = true;

static void *announce(const CStack *to) {
    void *fake;
    bool is_main = to->low == NULL;
    __sanitizer_start_switch_fiber(&fake, is_main ? main_low : to->low, is_main ? main_bytes : to->bytes);
    return fake;
}

// `stack` is the one that runs from now on.
static void arrive(void *fake, const CStack *stack) {
    const void *low;
    size_t bytes;
    __sanitizer_finish_switch_fiber(fake, &low, &bytes);
    if (on_main) {
        main_low = low;
        main_bytes = bytes;
    }
    on_main = stack != NULL && stack->low == NULL;
}
#else
static void *announce(const CStack *to UNUSED) { return NULL; }
static void arrive(void *fake UNUSED, const CStack *stack UNUSED) {}
#endif

static CStackEntry *first_entry;

// What every stack begins with.
__attribute__((used)) static void begin(void) {
    arrive(NULL, NULL);
    first_entry();
    __builtin_trap();
}

// Registers ----------------------------------------------------------------------------------------------------------

void switch_registers(void **from, void *to);

#if defined(__x86_64__)
__asm__(
    ".text\n"
    ".globl switch_registers\n"
    ".type switch_registers, @function\n"
    "switch_registers:\n"
    "    pushq %rbp\n"
    "    pushq %rbx\n"
    "    pushq %r12\n"
    "    pushq %r13\n"
    "    pushq %r14\n"
    "    pushq %r15\n"
    "    movq %rsp, (%rdi)\n"
    "    movq %rsi, %rsp\n"
    "    popq %r15\n"
    "    popq %r14\n"
    "    popq %r13\n"
    "    popq %r12\n"
    "    popq %rbx\n"
    "    popq %rbp\n"
    "    ret\n"
    ".size switch_registers, .-switch_registers\n");
enum {
    RETURN_WORD = 6,  // of what a switch pops
    FRAME_WORDS = 8   // with one more above, since a function expects the alignment that is behind a call
};
#elif defined(__i386__)
__asm__(
    ".text\n"
    ".globl switch_registers\n"
    ".type switch_registers, @function\n"
    "switch_registers:\n"
    "    movl 4(%esp), %eax\n"
    "    movl 8(%esp), %edx\n"
    "    pushl %ebp\n"
    "    pushl %ebx\n"
    "    pushl %esi\n"
    "    pushl %edi\n"
    "    movl %esp, (%eax)\n"
    "    movl %edx, %esp\n"
    "    popl %edi\n"
    "    popl %esi\n"
    "    popl %ebx\n"
    "    popl %ebp\n"
    "    ret\n"
    ".size switch_registers, .-switch_registers\n");
enum {
    RETURN_WORD = 4,
    FRAME_WORDS = 6
};
#elif defined(__aarch64__)
__asm__(
    ".text\n"
    ".globl switch_registers\n"
    ".type switch_registers, %function\n"
    "switch_registers:\n"
    "    sub sp, sp, #160\n"
    "    stp x19, x20, [sp]\n"
    "    stp x21, x22, [sp, #16]\n"
    "    stp x23, x24, [sp, #32]\n"
    "    stp x25, x26, [sp, #48]\n"
    "    stp x27, x28, [sp, #64]\n"
    "    stp x29, x30, [sp, #80]\n"
    "    stp d8, d9, [sp, #96]\n"
    "    stp d10, d11, [sp, #112]\n"
    "    stp d12, d13, [sp, #128]\n"
    "    stp d14, d15, [sp, #144]\n"
    "    mov x2, sp\n"
    "    str x2, [x0]\n"
    "    mov sp, x1\n"
    "    ldp x19, x20, [sp]\n"
    "    ldp x21, x22, [sp, #16]\n"
    "    ldp x23, x24, [sp, #32]\n"
    "    ldp x25, x26, [sp, #48]\n"
    "    ldp x27, x28, [sp, #64]\n"
    "    ldp x29, x30, [sp, #80]\n"
    "    ldp d8, d9, [sp, #96]\n"
    "    ldp d10, d11, [sp, #112]\n"
    "    ldp d12, d13, [sp, #128]\n"
    "    ldp d14, d15, [sp, #144]\n"
    "    add sp, sp, #160\n"
    "    ret\n"
    ".size switch_registers, .-switch_registers\n");
enum {
    RETURN_WORD = 11,  // x30
    FRAME_WORDS = 20
};
#else
#error "ports/linux/stack.c: the registers of this processor are not known"
#endif

void hal_stack_prepare(CStack *stack, CStackEntry *entry) {
    first_entry = entry;
    uintptr_t *words = (uintptr_t *)(stack->low + stack->bytes) - FRAME_WORDS;
    words[RETURN_WORD] = (uintptr_t)begin;
    stack->pointer = words;
}

void hal_stack_switch(CStack *from, const CStack *to) {
    void *fake = announce(to);
    switch_registers(&from->pointer, to->pointer);
    arrive(fake, from);
}
