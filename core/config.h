// Build-wide facts and limits. Together with heap/value.h the only place above ports/ that may use #if.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if UINTPTR_MAX == UINT64_MAX
#define WORD_BITS 64
#else
#define WORD_BITS 32
#endif

// Entries of the attribute and global lookup cache; a power of two.
#ifndef CONFIG_LOOKUP_CACHE_ENTRIES
#define CONFIG_LOOKUP_CACHE_ENTRIES (WORD_BITS == 64 ? 2048 : 128)
#endif

// Values in the first chunk of a context's register stack, and in each further one.
#ifndef CONFIG_STACK_CHUNK_VALUES
#define CONFIG_STACK_CHUNK_VALUES (WORD_BITS == 64 ? 1024 : 256)
#endif

// Python frames at which RecursionError is raised unless sys.setrecursionlimit() says otherwise.
#ifndef CONFIG_RECURSION_LIMIT
#define CONFIG_RECURSION_LIMIT 1000
#endif

// Extra consistency checks: a sentinel stored in the heap or a lost exception aborts.
#ifndef CONFIG_DEBUG_CHECKS
#define CONFIG_DEBUG_CHECKS 0
#endif

// Whether a square root is one instruction of the processor; otherwise core/libm computes it.
#if defined(__SSE2__) || defined(__aarch64__)
#define CONFIG_SQRT_INSTRUCTION 1
#else
#define CONFIG_SQRT_INSTRUCTION 0
#endif
