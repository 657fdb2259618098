// From reset to main(), with the arguments of the command line; the end with its status.
#include <string.h>

#include "ports/cortex_m/cortex_m.h"
#include "ports/mps2/mps2.h"
#include "ports/mps2/semihosting.h"

enum {
    COMMAND_LINE_MAX = 8192,
    ARGUMENTS_MAX = 64,
    CRASH_STATUS = 139  // as of a process that dies of SIGSEGV
};

extern const char stack_top[];
int main(int count, char **arguments);

// Arguments stand between bytes 1, since they may hold blanks.
static int split(char *line, char **arguments) {
    enum {
        SEPARATOR = 1
    };
    int count = 0;
    for (char *at = line; at != NULL && count < ARGUMENTS_MAX;) {
        char *end = strchr(at, SEPARATOR);
        arguments[count++] = at;
        if (end != NULL) {
            *end++ = '\0';
        }
        at = end;
    }
    return count;
}

static void start(void) {
    static char line[COMMAND_LINE_MAX];
    static char *arguments[ARGUMENTS_MAX + 1];
    memory_start();
    SYSTEM_CONTROL->ccr |= CCR_UNALIGNED_TRAP;  // as on Armv6-M
    timer_start();
    const uint32_t block[] = {(uint32_t)line, sizeof line};
    const int count = semihosting(SYS_GET_CMDLINE, block) == 0 ? split(line, arguments) : 0;
    semihosting_exit(main(count, arguments));
}

void port_make_code_readable(void) {}

void port_end_after_fault(bool is_noted UNUSED, const uint32_t *registers) {
    static const char digits[] = "0123456789abcdef";
    char text[] = "hard fault: lr ........ pc ........\n";
    for (unsigned i = 0; i < 8; i++) {
        text[15 + i] = digits[registers[5] >> (28 - 4 * i) & 15];
        text[27 + i] = digits[registers[6] >> (28 - 4 * i) & 15];
    }
    semihosting_write(semihosting_open(":tt", OPEN_APPEND), text, sizeof text - 1);
    semihosting_exit(CRASH_STATUS);
}

__attribute__((section(".vectors"))) const CoreVectors vectors = {
    .stack_top = stack_top,
    .reset = start,
    .nmi = unexpected_interrupt,
    .hard_fault = hard_fault_handler,
    .svcall = unexpected_interrupt,
    .pend_sv = unexpected_interrupt,
    .sys_tick = timer_tick,
};
