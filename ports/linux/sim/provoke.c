#include "ports/linux/sim/provoke.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>

#include "core/macros.h"
#include "hal/fault.h"

enum {
    DELAY_NS = 300000000
};

static volatile bool deeper = true;

static void overflow_stack(char first) {
    volatile char frame[4096];
    frame[0] = first;
    if (deeper) {
        overflow_stack(frame[0]);
    }
    frame[1] = frame[0];
}

static void use_stack(void) { overflow_stack(0); }

static void use_memory(void) {
    volatile uintptr_t address = 8;
    *(volatile int *)address = 0;
}

static void fail_assertion(void) { hal_fault_assertion("provoked by --fault"); }

static const struct {
    const char *name;
    void (*crash)(void);
} faults[] = {{"stack", use_stack}, {"memory", use_memory}, {"assertion", fail_assertion}};

static void (*chosen)(void);
static pthread_t main_thread;

static void on_signal(int number UNUSED) { chosen(); }

static void *wait_and_signal(void *unused UNUSED) {
    const struct timespec delay = {.tv_nsec = DELAY_NS};
    nanosleep(&delay, NULL);
    pthread_kill(main_thread, SIGUSR2);
    return NULL;
}

bool provoke_later(const char *fault) {
    const struct sigaction action = {.sa_handler = on_signal};
    pthread_t waiter;
    for (size_t i = 0; i < ARRAY_LENGTH(faults); i++) {
        if (strcmp(faults[i].name, fault) == 0) {
            chosen = faults[i].crash;
            main_thread = pthread_self();
            sigaction(SIGUSR2, &action, NULL);
            return pthread_create(&waiter, NULL, wait_and_signal, NULL) == 0;
        }
    }
    return false;
}
