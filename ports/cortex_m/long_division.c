// Division of signed 64-bit integers by that of unsigned ones, as the compiler calls it: the quotient in r0 and r1, the
// remainder, which has the sign of the numerator, in r2 and r3 (run-time ABI of the ARM architecture, 4.3.1). libgcc's
// has a second copy of the whole division.
__attribute__((naked)) void __aeabi_ldivmod(void);

__attribute__((naked)) void __aeabi_ldivmod(void) {
    __asm__ volatile(
        ".macro negate low, high\n\t"
        "movs r6, #0\n\t"
        "rsbs \\low, \\low, #0\n\t"
        "sbcs r6, \\high\n\t"
        "movs \\high, r6\n\t"
        ".endm\n\t"
        "push {r4, r5, r6, lr}\n\t"
        "movs r4, r1\n\t"  // sign of the remainder
        "movs r5, r1\n\t"
        "eors r5, r3\n\t"  // sign of the quotient
        "cmp r1, #0\n\t"
        "bge 1f\n\t"
        "negate r0, r1\n"
        "1: cmp r3, #0\n\t"
        "bge 2f\n\t"
        "negate r2, r3\n"
        "2: bl __aeabi_uldivmod\n\t"
        "cmp r5, #0\n\t"
        "bge 3f\n\t"
        "negate r0, r1\n"
        "3: cmp r4, #0\n\t"
        "bge 4f\n\t"
        "negate r2, r3\n"
        "4: pop {r4, r5, r6, pc}");
}
