// The memory functions of <string.h> by words: those of the C library for this processor go byte by byte. They lie in
// RAM, so that code which runs while the flash is busy may use them.
#include <string.h>

#include "ports/cortex_m/cortex_m.h"

// Without this the compiler turns the loops into calls of the functions that they are.
#define MEMORY_FUNCTION __attribute__((section(".ram_text"), optimize("O2", "no-tree-loop-distribute-patterns")))

enum {
    WORD = sizeof(uint32_t),
    BLOCK = 4 * WORD
};

static inline bool is_aligned(const void *address) { return ((uintptr_t)address & (WORD - 1)) == 0; }
static inline bool are_alike(const void *a, const void *b) { return (((uintptr_t)a ^ (uintptr_t)b) & (WORD - 1)) == 0; }

MEMORY_FUNCTION void *memset(void *memory, int value, size_t length) {
    uint8_t *to = memory;
    for (; length > 0 && !is_aligned(to); length--) {
        *to++ = (uint8_t)value;
    }
    register uint32_t word0 __asm__("r4") = (uint8_t)value * 0x01010101u;
    register uint32_t word1 __asm__("r5") = word0;
    register uint32_t word2 __asm__("r6") = word0;
    register uint32_t word3 __asm__("r7") = word0;
    for (; length >= BLOCK; length -= BLOCK) {
        __asm__ volatile("stmia %0!, {r4-r7}" : "+l"(to) : "r"(word0), "r"(word1), "r"(word2), "r"(word3) : "memory");
    }
    for (; length >= WORD; length -= WORD) {
        __asm__ volatile("stmia %0!, {r4}" : "+l"(to) : "r"(word0) : "memory");
    }
    for (; length > 0; length--) {
        *to++ = (uint8_t)value;
    }
    return memory;
}

// Both addresses are aligned.
static inline __attribute__((always_inline)) size_t copy_blocks(uint8_t **to, const uint8_t **from, size_t length) {
    for (; length >= BLOCK; length -= BLOCK) {
        __asm__ volatile("ldmia %1!, {r4-r7}\n\tstmia %0!, {r4-r7}"
                         : "+l"(*to), "+l"(*from)
                         :
                         : "r4", "r5", "r6", "r7", "memory");
    }
    for (; length >= WORD; length -= WORD) {
        __asm__ volatile("ldmia %1!, {r4}\n\tstmia %0!, {r4}" : "+l"(*to), "+l"(*from) : : "r4", "memory");
    }
    return length;
}

MEMORY_FUNCTION void *memcpy(void *restrict memory, const void *restrict source, size_t length) {
    uint8_t *to = memory;
    const uint8_t *from = source;
    if (length >= WORD && are_alike(to, from)) {
        for (; !is_aligned(to); length--) {
            *to++ = *from++;
        }
        length = copy_blocks(&to, &from, length);
    }
    for (; length > 0; length--) {
        *to++ = *from++;
    }
    return memory;
}

// From the end, since the start of the source would be overwritten.
static inline __attribute__((always_inline)) void copy_backwards(uint8_t *to, const uint8_t *from, size_t length) {
    to += length;
    from += length;
    if (are_alike(to, from)) {
        for (; length > 0 && !is_aligned(to); length--) {
            *--to = *--from;
        }
        for (; length >= WORD; length -= WORD) {
            to -= WORD;
            from -= WORD;
            *(uint32_t *)(void *)to = *(const uint32_t *)(const void *)from;
        }
    }
    for (; length > 0; length--) {
        *--to = *--from;
    }
}

MEMORY_FUNCTION void *memmove(void *memory, const void *source, size_t length) {
    const uintptr_t distance = (uintptr_t)memory - (uintptr_t)source;
    if (distance >= length) {
        return memcpy(memory, source, length);
    }
    copy_backwards(memory, source, length);
    return memory;
}

MEMORY_FUNCTION int memcmp(const void *a, const void *b, size_t length) {
    const uint8_t *left = a, *right = b;
    if (length >= WORD && are_alike(left, right)) {
        for (; !is_aligned(left) && *left == *right; length--) {
            left++;
            right++;
        }
        while (is_aligned(left) && length >= WORD &&
               *(const uint32_t *)(const void *)left == *(const uint32_t *)(const void *)right) {
            left += WORD;
            right += WORD;
            length -= WORD;
        }
    }
    for (; length > 0; length--, left++, right++) {
        if (*left != *right) {
            return *left - *right;
        }
    }
    return 0;
}
