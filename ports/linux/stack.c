// Threads' C stacks on a computer: x86 of 64 and 32 bits, others by the C library.
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
    SAVED_WORDS = 6
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
    SAVED_WORDS = 4
};
#else
#error "ports/linux/stack.c: the registers of this processor are not known"
#endif

void hal_stack_prepare(CStack *stack, CStackEntry *entry) {
    enum {
        CALLER_WORDS = 1  // where the caller's return address would lie; the alignment is that behind a call
    };
    first_entry = entry;
    uintptr_t *words = (uintptr_t *)(stack->low + stack->bytes) - CALLER_WORDS - 1 - SAVED_WORDS;
    words[SAVED_WORDS] = (uintptr_t)begin;
    stack->pointer = words;
}

void hal_stack_switch(CStack *from, const CStack *to) {
    void *fake = announce(to);
    switch_registers(&from->pointer, to->pointer);
    arrive(fake, from);
}
