#include "ports/linux/reset.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include "hal/retained.h"

// Names the descriptor of the memory that the processes of one board hand on.
static const char descriptor_variable[] = "ADDER_RETAINED_FD";

typedef struct {
    _Alignas(16) unsigned char memory[HAL_RETAINED_BYTES];
    HalResetReason reason;
    HalRunMode next_mode;
} Retained;

static Retained without_reset;  // until, and unless, there is memory to hand on
static Retained *retained = &without_reset;
static HalResetReason reason = HAL_RESET_POWER_ON;
static HalRunMode run_mode = HAL_RUN_NORMAL;
static char **start_arguments;
static void (*before_reset)(void);

static void *map_descriptor(int descriptor) {
    void *memory = mmap(NULL, sizeof(Retained), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

static bool inherit(void) {
    const char *text = getenv(descriptor_variable);
    Retained *memory = text != NULL ? map_descriptor(atoi(text)) : NULL;
    if (memory == NULL) {
        return false;
    }
    retained = memory;
    reason = retained->reason;
    run_mode = retained->next_mode;
    retained->next_mode = HAL_RUN_NORMAL;
    return true;
}

static void make_memory(void) {
    char text[12];
    int descriptor = memfd_create("adder-retained", 0);
    if (descriptor < 0 || ftruncate(descriptor, sizeof(Retained)) != 0) {
        return;
    }
    Retained *memory = map_descriptor(descriptor);
    if (memory != NULL) {
        retained = memory;
        snprintf(text, sizeof text, "%d", descriptor);
        setenv(descriptor_variable, text, 1);
    }
}

static void on_button(int number UNUSED) { reset_now(HAL_RESET_PIN); }

void reset_prepare(char **arguments, void (*before)(void)) {
    start_arguments = arguments;
    before_reset = before;
    if (!inherit()) {
        make_memory();
    }
    const struct sigaction button = {.sa_handler = on_button};
    sigaction(SIGUSR1, &button, NULL);
}

// Timers, ignored signals and the signal mask outlive execv().
void reset_now(HalResetReason why) {
    static const struct itimerval off;
    sigset_t none;
    retained->reason = why;
    signal(SIGINT, SIG_IGN);  // typed while the terminal is not in raw mode
    if (before_reset) {
        before_reset();
    }
    setitimer(ITIMER_REAL, &off, NULL);
    signal(SIGUSR1, SIG_IGN);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execv("/proc/self/exe", start_arguments);
    perror("adder board: cannot restart");
    _exit(1);
}

void *hal_retained(void) { return retained->memory; }
HalResetReason hal_cpu_reset_reason(void) { return reason; }
HalRunMode hal_cpu_run_mode(void) { return run_mode; }
void hal_cpu_set_next_run_mode(HalRunMode mode) { retained->next_mode = mode; }
