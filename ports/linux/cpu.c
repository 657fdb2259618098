// The "chip" of the virtual board. A reset is the process starting itself again.
#include "hal/cpu.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/libm.h"
#include "hal/stdio.h"
#include "ports/linux/reset.h"
#include "services/board_info.h"

// How the process that comes after a reset learns why: environment variables that only these lines read.
static const char reason_variable[] = "ADDER_RESET_REASON";
static const char mode_variable[] = "ADDER_RUN_MODE";

static HalRunMode next_mode = HAL_RUN_NORMAL;
static char **start_arguments;
static void (*before_reset)(void);

void reset_prepare(char **arguments, void (*before)(void)) {
    start_arguments = arguments;
    before_reset = before;
}

static int number_of(const char *variable, int missing) {
    const char *text = getenv(variable);
    return text ? atoi(text) : missing;
}

HalResetReason hal_cpu_reset_reason(void) { return (HalResetReason)number_of(reason_variable, HAL_RESET_POWER_ON); }
HalRunMode hal_cpu_run_mode(void) { return (HalRunMode)number_of(mode_variable, HAL_RUN_NORMAL); }
void hal_cpu_set_next_run_mode(HalRunMode mode) { next_mode = mode; }

static void set_number(const char *variable, int number) {
    char text[12];
    snprintf(text, sizeof text, "%d", number);
    setenv(variable, text, 1);
}

void hal_cpu_reset(void) {
    set_number(reason_variable, HAL_RESET_SOFTWARE);
    set_number(mode_variable, (int)next_mode);
    hal_stdio_flush();
    if (before_reset) {
        before_reset();
    }
    execv("/proc/self/exe", start_arguments);
    perror("adder board: cannot restart");
    _exit(1);
}

// The same on every start on one machine, so that a board keeps its identity.
size_t hal_cpu_uid(uint8_t uid[HAL_UID_MAX]) {
    enum {
        UID_BYTES = 8
    };
    char host[64] = "adder";
    gethostname(host, sizeof host - 1);
    uint64_t hash = 0xcbf29ce484222325;
    for (const char *c = host; *c; c++) {
        hash = (hash ^ (uint8_t)*c) * 0x100000001b3;
    }
    memcpy(uid, &hash, UID_BYTES);
    return UID_BYTES;
}

uint32_t hal_cpu_frequency_hz(void) { return board_info.frequency_hz; }
float hal_cpu_temperature_c(void) { return DOUBLE_NAN; }
float hal_cpu_voltage(void) { return DOUBLE_NAN; }
void hal_cpu_disable_interrupts(void) {}
void hal_cpu_enable_interrupts(void) {}
