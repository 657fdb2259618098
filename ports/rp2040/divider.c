// Division of 32-bit integers by the chip's divider (2.3.1.5), as the compiler calls it (run-time ABI of the ARM
// architecture, 4.3.1). An interrupt might divide, too, so they wait meanwhile.
#include "ports/rp2040/chip.h"

uint64_t __aeabi_uidivmod(uint32_t numerator, uint32_t denominator);
uint64_t __aeabi_idivmod(int32_t numerator, int32_t denominator);
uint64_t __aeabi_uidiv(uint32_t numerator, uint32_t denominator) __attribute__((alias("__aeabi_uidivmod")));
uint64_t __aeabi_idiv(int32_t numerator, int32_t denominator) __attribute__((alias("__aeabi_idivmod")));

// The quotient in the first register, the remainder in the second.
static uint64_t divide(Register *operands, uint32_t numerator, uint32_t denominator) {
    const uint32_t mask = interrupts_save();
    operands[0] = numerator;
    operands[1] = denominator;
    __asm__ volatile("b 1f\n1: b 1f\n1: b 1f\n1: b 1f\n1:");  // it takes 8 cycles
    const uint32_t remainder = SIO->div_remainder, quotient = SIO->div_quotient;
    interrupts_restore(mask);
    return (uint64_t)remainder << 32 | quotient;
}

uint64_t __aeabi_uidivmod(uint32_t numerator, uint32_t denominator) {
    return divide(&SIO->div_udividend, numerator, denominator);
}

uint64_t __aeabi_idivmod(int32_t numerator, int32_t denominator) {
    return divide(&SIO->div_sdividend, (uint32_t)numerator, (uint32_t)denominator);
}
