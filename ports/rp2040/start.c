// From the second-stage loader to main(); the vectors: in flash what the loader needs, in RAM those that count, since a
// fault may come while the flash is busy.
#include "ports/rp2040/chip.h"
#include "ports/rp2040/dma.h"

extern const char stack_top[];
int main(void);
NORETURN void reset(void);

typedef struct {
    CoreVectors core;
    Vector interrupts[IRQ_COUNT];
} Vectors;

__attribute__((section(".ram_vectors"), aligned(256))) static Vectors vectors = {
    .core = {.stack_top = stack_top,
             .reset = reset,
             .nmi = unexpected_interrupt,
             .hard_fault = hard_fault_handler,
             .svcall = unexpected_interrupt,
             .pend_sv = unexpected_interrupt,
             .sys_tick = unexpected_interrupt},
    .interrupts = {[IRQ_TIMER_0] = timer_interrupt,
                   [IRQ_TIMER_0 + 1] = watchdog_interrupt,
                   [IRQ_TIMER_0 + 2] = timer_call_interrupt,
                   [IRQ_TIMER_0 + 3] = timer_second_call_interrupt,
                   [IRQ_USB] = usb_interrupt,
                   [IRQ_DMA_0] = dma_interrupt,
                   [IRQ_UART0] = uart0_interrupt,
                   [IRQ_UART1] = uart1_interrupt},
};

// All that the second-stage loader reads.
__attribute__((section(".vectors"))) const struct {
    const void *stack_top;
    Vector reset;
} start_vectors = {stack_top, reset};

static void vectors_start(void) {
    for (unsigned number = 0; number < IRQ_COUNT; number++) {
        if (!vectors.interrupts[number]) {
            vectors.interrupts[number] = unexpected_interrupt;
        }
    }
    SYSTEM_CONTROL->vtor = (uint32_t)(uintptr_t)&vectors;
}

// Nothing has been copied or cleared yet, and the stack is all that may be used.
void reset(void) {
    memory_start();
    vectors_start();
    reset_reason_read();
    boot_loader_start();
    retained_start();
    clocks_start();
    leave_reset(RESET_IO_BANK0 | RESET_PADS_BANK0 | RESET_TIMER);
    timer_start();
    clock_start();
    flash_start();
    console_start();
    main();
    for (;;) {
        wait_for_interrupt();
    }
}

void interrupt_enable(unsigned number) {
    *INTERRUPT_CLEAR_PENDING = 1u << number;
    *INTERRUPT_SET_ENABLE = 1u << number;
}
