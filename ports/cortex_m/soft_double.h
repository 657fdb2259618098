// Arithmetic of doubles for a processor without it: what the compiler calls for + - * / and comparisons (run-time ABI
// of the ARM architecture, chapter 4.1.2). Exact to the last bit: rounded to the nearest, ties to even, with subnormal
// numbers, infinities and NaNs. A double is passed as its bits, which lie in the same registers.
#pragma once

#include <stdbool.h>
#include <stdint.h>

uint64_t __aeabi_dadd(uint64_t a, uint64_t b);
uint64_t __aeabi_dsub(uint64_t a, uint64_t b);
uint64_t __aeabi_drsub(uint64_t a, uint64_t b);  // b - a
uint64_t __aeabi_dmul(uint64_t a, uint64_t b);
uint64_t __aeabi_ddiv(uint64_t a, uint64_t b);

// 1 or 0; all are 0 if one of both is a NaN, but dcmpun.
int __aeabi_dcmpeq(uint64_t a, uint64_t b);
int __aeabi_dcmplt(uint64_t a, uint64_t b);
int __aeabi_dcmple(uint64_t a, uint64_t b);
int __aeabi_dcmpge(uint64_t a, uint64_t b);
int __aeabi_dcmpgt(uint64_t a, uint64_t b);
int __aeabi_dcmpun(uint64_t a, uint64_t b);

// From integers, rounded, and to them, towards zero; what does not fit becomes the nearest that does, a NaN 0.
uint64_t __aeabi_i2d(int32_t value);
uint64_t __aeabi_ui2d(uint32_t value);
uint64_t __aeabi_l2d(int64_t value);
uint64_t __aeabi_ul2d(uint64_t value);
int32_t __aeabi_d2iz(uint64_t a);
uint32_t __aeabi_d2uiz(uint64_t a);
int64_t __aeabi_d2lz(uint64_t a);
uint64_t __aeabi_d2ulz(uint64_t a);

// From and to single precision.
uint64_t __aeabi_f2d(uint32_t a);
uint32_t __aeabi_d2f(uint64_t a);
