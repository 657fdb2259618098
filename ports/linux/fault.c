// Crashes of the virtual board: signals, taken on a stack of their own.
#include "hal/fault.h"

#include <execinfo.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ports/linux/reset.h"

enum {
    STACK_BYTES = 65536,
    TRACE_MAX = 16,
    NEAR_STACK_BYTES = 1 << 20,  // what a frame may reach beyond the end of the stack
};

extern const char __executable_start, etext;

static void (*handler)(const HalFault *fault);
static const char *assertion;
static volatile sig_atomic_t crashes;
static uintptr_t stack_end;

static HalFaultKind kind_of(int number, uintptr_t address) {
    const bool near_stack = address >= stack_end - NEAR_STACK_BYTES && address < stack_end + NEAR_STACK_BYTES;
    return number == SIGABRT                 ? HAL_FAULT_ASSERTION
           : number == SIGSEGV && near_stack ? HAL_FAULT_STACK
                                             : HAL_FAULT_MEMORY;
}

// Addresses as the tools (addr2line, nm) know them: where the image was loaded does not matter.
static size_t take_trace(uintptr_t trace[TRACE_MAX]) {
    void *addresses[TRACE_MAX];
    const int count = backtrace(addresses, TRACE_MAX);
    size_t length = 0;
    for (int i = 0; i < count; i++) {
        const char *address = addresses[i];
        if (address >= &__executable_start && address < &etext) {
            trace[length++] = (uintptr_t)(address - &__executable_start);
        }
    }
    return length;
}

static void on_crash(int number, siginfo_t *info, void *context UNUSED) {
    uintptr_t trace[TRACE_MAX];
    if (crashes++ == 0) {
        const uintptr_t address = number == SIGABRT ? 0 : (uintptr_t)info->si_addr;
        HalFault fault = {.kind = kind_of(number, address), .address = address, .message = assertion, .trace = trace};
        fault.trace_length = take_trace(trace);
        handler(&fault);
    }
    reset_now(HAL_RESET_SOFTWARE);
}

static void find_stack_end(void) {
    pthread_attr_t attributes;
    void *lowest;
    size_t size;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &lowest, &size);
        stack_end = (uintptr_t)lowest;
        pthread_attr_destroy(&attributes);
    }
}

void hal_fault_set_handler(void (*function)(const HalFault *fault)) {
    static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    static char stack_memory[STACK_BYTES];
    const stack_t stack = {.ss_sp = stack_memory, .ss_size = sizeof stack_memory};
    const struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    void *first;
    backtrace(&first, 1);  // loads what it needs; too late in a crash
    handler = function;
    find_stack_end();
    sigaltstack(&stack, NULL);
    for (size_t i = 0; i < ARRAY_LENGTH(crash_signals); i++) {
        sigaction(crash_signals[i], &action, NULL);
    }
}

void hal_fault_assertion(const char *message) {
    assertion = message;
    abort();
}
