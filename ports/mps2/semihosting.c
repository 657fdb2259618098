#include "ports/mps2/semihosting.h"

#include <string.h>

int semihosting(SemihostingOperation operation, const void *block) {
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = block;
    __asm__ volatile("bkpt #0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return (int)r0;
}

int semihosting_open(const char *path, OpenMode mode) {
    const uint32_t block[] = {(uint32_t)path, mode, strlen(path)};
    return semihosting(SYS_OPEN, block);
}

void semihosting_close(int handle) {
    const uint32_t block[] = {(uint32_t)handle};
    semihosting(SYS_CLOSE, block);
}

size_t semihosting_read(int handle, void *data, size_t length) {
    const uint32_t block[] = {(uint32_t)handle, (uint32_t)data, length};
    return (size_t)semihosting(SYS_READ, block);
}

size_t semihosting_write(int handle, const void *data, size_t length) {
    const uint32_t block[] = {(uint32_t)handle, (uint32_t)data, length};
    return (size_t)semihosting(SYS_WRITE, block);
}

void semihosting_exit(int status) {
    static const uint32_t application_exit = 0x20026;
    const uint32_t block[] = {application_exit, (uint32_t)status};
    for (;;) {
        semihosting(SYS_EXIT_EXTENDED, block);
    }
}
