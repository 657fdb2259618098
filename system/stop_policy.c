#include "system/stop_policy.h"

#include "gen/supervisor.h"
#include "gen/watchdog.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "services/reload_rules.h"
#include "system/repl.h"
#include "vm/api.h"
#include "vm/host.h"
#include "vm/vm.h"

enum {
    STOP_PATIENCE_US = 250000,     // what `finally` and `__exit__` may take before the program is stopped again
    INTERRUPT_AGAIN_US = 1000000,  // a second Ctrl-C within this time means it
};

static struct {
    StopKind kind;
    uint64_t stop_again_us;   // when a program that swallowed the exception gets another
    uint64_t interrupted_us;  // when the last KeyboardInterrupt was raised; 0: none was
    bool prompt;
    bool beside;
    InterruptAction *interrupt;
} policy;

void stop_policy_start(bool prompt) {
    policy.kind = policy.kind == STOP_END ? STOP_END : STOP_NONE;
    policy.prompt = prompt;
    policy.stop_again_us = policy.interrupted_us = 0;
}

void stop_policy_forget_interrupt(void) {
    policy.kind = policy.kind == STOP_INTERRUPT ? STOP_NONE : policy.kind;
    policy.interrupted_us = 0;
}

StopKind stop_policy_kind(void) { return policy.kind; }

static void request(StopKind kind, RunReason reason) {
    if (policy.kind < kind) {
        policy.kind = kind;
        run_state.run_reason = reason;
        policy.stop_again_us = 0;
    }
}

static bool is_auto_reload(uint32_t events) {
    bool allowed = policy.beside ? repl_is_empty() : !policy.prompt;
    return (events & HAL_EVENT_DRIVE_CHANGED) && !run_state.autoreload_off && allowed && reload_rules_check();
}

void stop_policy_note(uint32_t events) {
    if (events & HAL_EVENT_TERMINATE) {
        request(STOP_END, RUN_STARTUP);
    } else if (events & HAL_EVENT_RELOAD) {
        request(STOP_RELOAD, RUN_SUPERVISOR_RELOAD);
    } else if (is_auto_reload(events)) {
        request(STOP_RELOAD, RUN_AUTO_RELOAD);
    }
}

// The first time the program may clean up; one that goes on after that is not asked again.
static bool raise_stop(void) {
    if (policy.stop_again_us != 0) {
        vm_stop();
    }
    policy.stop_again_us = hal_timer_us() + STOP_PATIENCE_US;
    host_pending = true;
    return raise_false(&ReloadException_type, "");
}

void stop_policy_set_interrupt(InterruptAction *action) { policy.interrupt = action; }
void stop_policy_set_beside(bool beside) { policy.beside = beside; }

bool stop_policy_end_program(void) {
    request(STOP_RELOAD, RUN_REPL_RELOAD);
    policy.stop_again_us = hal_timer_us() + STOP_PATIENCE_US;
    host_pending = true;
    return raise_false(&KeyboardInterrupt_type, "");
}

// Clients send Ctrl-C twice as a routine: a program that is cleaning up is left alone. One that has caught the first
// and goes on is stopped.
static bool interrupt(void) {
    uint64_t now = hal_timer_us();
    bool again = policy.interrupted_us != 0 && now - policy.interrupted_us < INTERRUPT_AGAIN_US;
    if (!again) {
        policy.interrupted_us = now;
        bool goes_on = policy.interrupt();
        policy.interrupted_us = goes_on ? 0 : now;
        return goes_on;
    }
    if (vm_is_cleaning_up()) {
        return true;
    }
    policy.kind = STOP_INTERRUPT;
    return raise_stop();
}

bool stop_policy_handle(uint32_t events) {
    stop_policy_note(events);
    if (policy.kind != STOP_NONE) {
        if (hal_timer_us() >= policy.stop_again_us) {
            return raise_stop();
        }
        host_pending = true;
        return true;
    }
    if (events & HAL_EVENT_WATCHDOG) {
        return raise_false(&WatchDogTimeout_type, "the watchdog was not fed in time");
    }
    return !(events & HAL_EVENT_INTERRUPT) || interrupt();
}

bool stop_policy_ends_input(uint32_t events) {
    return (events & (HAL_EVENT_INTERRUPT | HAL_EVENT_WATCHDOG | HAL_EVENT_RELOAD | HAL_EVENT_TERMINATE)) ||
           is_auto_reload(events) || policy.kind != STOP_NONE;
}
