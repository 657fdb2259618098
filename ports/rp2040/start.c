// From the second-stage loader to main(); the vectors.
#include "ports/rp2040/chip.h"

extern const char stack_top[];
int main(void);
NORETURN void reset(void);

static void ignore(void) {}

// Nothing has been copied or cleared yet, and the stack is all that may be used.
void reset(void) {
    memory_start();
    reset_reason_read();
    retained_start();
    clocks_start();
    leave_reset(RESET_IO_BANK0 | RESET_PADS_BANK0 | RESET_TIMER);
    timer_start();
    flash_start();
    uart_start();
    main();
    for (;;) {
        wait_for_interrupt();
    }
}

void interrupt_enable(unsigned number) {
    *INTERRUPT_CLEAR_PENDING = 1u << number;
    *INTERRUPT_SET_ENABLE = 1u << number;
}

typedef struct {
    CoreVectors core;
    Vector interrupts[IRQ_COUNT];
} Vectors;

// An interrupt without a driver is never enabled.
__attribute__((section(".vectors"))) const Vectors vectors = {
    .core = {.stack_top = stack_top,
             .reset = reset,
             .nmi = ignore,
             .hard_fault = hard_fault_handler,
             .svcall = ignore,
             .pend_sv = ignore,
             .sys_tick = ignore},
    .interrupts = {[IRQ_TIMER_0] = timer_interrupt,
                   [IRQ_TIMER_0 + 1] = watchdog_interrupt,
                   [IRQ_USB] = usb_interrupt,
                   [IRQ_UART0] = uart_interrupt},
};
