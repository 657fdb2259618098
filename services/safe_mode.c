#include "services/safe_mode.h"

#include <string.h>

#include "hal/boot_button.h"
#include "hal/cpu.h"
#include "hal/retained.h"
#include "hal/status_led.h"
#include "hal/timer.h"
#include "hal/watchdog.h"

enum {
    TRACE_BYTES = 800,
    LOOK_US = 20000,  // between two looks at the BOOT button
    ERASE_US = 10000000,
    BOUNCE_US = 20000,
    LET_GO_COLOUR = 0x101010
};
static const uint32_t MARK = 0xAD0000AF;  // around the reason in the word that survives a reset

typedef struct {
    uint32_t word;    // MARK | reason << 8; else there is no reason
    uint32_t window;  // MARK while the window is open
    uint32_t again;   // MARK: the crash happened in safe mode
    uint32_t boot;    // MARK: it was the BOOT button
    uint32_t erase;   // MARK: the BOOT button was held long
    uint32_t old;     // MARK: the trace is the one that this start has found
    char trace[TRACE_BYTES];
} Left;

_Static_assert(sizeof(Left) <= HAL_RETAINED_BYTES, "what a crash leaves must fit into retained memory");

static SafeModeReason reason;
static bool crashed_again, by_boot_button;
static uint64_t window_end_us;

static Left *left(void) { return hal_retained(); }

static SafeModeReason left_reason(void) {
    const uint32_t word = left()->word, number = word >> 8 & 0xFF;
    return (word & 0xFF0000FF) == MARK && number < SAFE_MODE_COUNT ? (SafeModeReason)number : SAFE_MODE_NONE;
}

static SafeModeReason reason_of_reset(void) {
    const HalResetReason reset = hal_cpu_reset_reason();
    return left()->window == MARK && reset == HAL_RESET_PIN ? SAFE_MODE_USER
           : hal_cpu_run_mode() == HAL_RUN_SAFE_MODE        ? SAFE_MODE_PROGRAMMATIC
           : reset == HAL_RESET_WATCHDOG                    ? SAFE_MODE_WATCHDOG
           : reset == HAL_RESET_BROWNOUT                    ? SAFE_MODE_BROWNOUT
                                                            : SAFE_MODE_NONE;
}

void safe_mode_begin(void) {
    reason = left_reason();
    reason = reason != SAFE_MODE_NONE ? reason : reason_of_reset();
    crashed_again = left()->again == MARK;
    by_boot_button = left()->boot == MARK;
    left()->trace[left()->old == MARK ? 0 : TRACE_BYTES - 1] = '\0';
    memset(left(), 0, offsetof(Left, trace));
    left()->old = MARK;
}

bool safe_mode_wants_erase(void) { return left()->erase == MARK; }

static void leave_erase(void) {
    left()->word = left()->boot = 0;
    left()->erase = MARK;
    hal_status_led_set(LET_GO_COLOUR);
}

// A chip that is reset while the button is pressed starts its loader.
static NORETURN void reset_when_let_go(void) {
    const uint64_t start = hal_timer_us();
    (void)hal_watchdog_stop();
    safe_mode_leave_reason(SAFE_MODE_USER);
    left()->boot = MARK;
    do {
        while (hal_boot_button_is_pressed()) {
            if (!safe_mode_wants_erase() && hal_timer_us() - start >= ERASE_US) {
                leave_erase();
            }
        }
        hal_timer_delay_us(BOUNCE_US);
    } while (hal_boot_button_is_pressed());
    hal_cpu_reset();
}

static void look_at_window(void) {
    const uint64_t now = hal_timer_us();
    if (hal_boot_button_is_pressed()) {
        reset_when_let_go();
    }
    if (now < window_end_us) {
        hal_timer_call_at(HAL_TIMER_SYSTEM, MIN(now + LOOK_US, window_end_us), look_at_window);
    } else {
        left()->window = 0;
    }
}

void safe_mode_open_window(double seconds) {
    enum {
        LONGEST_S = 60
    };
    const HalResetReason reset = hal_cpu_reset_reason();
    const bool is_wanted = reason == SAFE_MODE_NONE && reset != HAL_RESET_BROWNOUT && reset != HAL_RESET_WATCHDOG;
    if (is_wanted && seconds > 0) {
        window_end_us = hal_timer_us() + (uint64_t)(MIN(seconds, LONGEST_S) * 1e6);
        left()->window = MARK;
        look_at_window();
    }
}

SafeModeReason safe_mode_reason(void) { return reason; }
void safe_mode_enter(SafeModeReason why) { reason = why; }
bool safe_mode_may_run_file(void) { return reason != SAFE_MODE_NONE && reason != SAFE_MODE_USER && !crashed_again; }

const char *safe_mode_trace(void) { return left()->trace; }

// What this start has found goes as soon as something is left for the next one.
static void begin_trace(void) {
    left()->old = 0;
    left()->trace[0] = '\0';
}

void safe_mode_leave_reason(SafeModeReason why) {
    left()->word = MARK | (uint32_t)why << 8;
    left()->again = reason != SAFE_MODE_NONE ? MARK : 0;
    begin_trace();
}

void safe_mode_leave_trace(const char *text) {
    if (left()->old == MARK) {
        begin_trace();
    }
    const size_t used = strlen(left()->trace), length = strlen(text);
    const size_t taken = MIN(length, TRACE_BYTES - 1 - used);
    memcpy(left()->trace + used, text, taken);
    left()->trace[used + taken] = '\0';
}

// Texts
// ---------------------------------------------------------------------------------------------------------------------

static const char *const texts[SAFE_MODE_COUNT] = {
    [SAFE_MODE_BROWNOUT] = "Power dipped. Make sure you are providing enough power.",
    [SAFE_MODE_FLASH_WRITE_FAIL] = "Failed to write internal flash.",
    [SAFE_MODE_GC_ALLOC_OUTSIDE_VM] = "Heap allocation when VM not running.",
    [SAFE_MODE_HARD_FAULT] = "Hard fault: memory access or instruction error.",
    [SAFE_MODE_INTERRUPT_ERROR] = "Interrupt error.",
    [SAFE_MODE_MANUAL] = "Safe mode was asked for.",
    [SAFE_MODE_NLR_JUMP_FAIL] = "NLR jump failed. Likely memory corruption.",
    [SAFE_MODE_NO_CIRCUITPY] = "CIRCUITPY drive could not be found or created.",
    [SAFE_MODE_NO_HEAP] = "Unable to allocate to the heap.",
    [SAFE_MODE_PROGRAMMATIC] = "The `microcontroller` module was used to boot into safe mode.",
    [SAFE_MODE_SAFEMODE_PY_ERROR] = "Error in safemode.py.",
    [SAFE_MODE_SDK_FATAL_ERROR] = "Third-party firmware fatal error.",
    [SAFE_MODE_STACK_OVERFLOW] = "Stack overflow. Increase stack size.",
    [SAFE_MODE_USB_BOOT_DEVICE_NOT_INTERFACE_ZERO] = "Boot device must be first (interface #0).",
    [SAFE_MODE_USB_TOO_MANY_ENDPOINTS] = "USB devices need more endpoints than are available.",
    [SAFE_MODE_USB_TOO_MANY_INTERFACE_NAMES] = "USB devices specify too many interface names.",
    [SAFE_MODE_USER] = "You pressed the reset button during boot.",
    [SAFE_MODE_WATCHDOG] = "Internal watchdog timer expired.",
};

// A fault of Adder itself rather than of the program or the power supply.
static bool is_own_fault(void) {
    switch (reason) {
        case SAFE_MODE_FLASH_WRITE_FAIL:
        case SAFE_MODE_GC_ALLOC_OUTSIDE_VM:
        case SAFE_MODE_HARD_FAULT:
        case SAFE_MODE_INTERRUPT_ERROR:
        case SAFE_MODE_NLR_JUMP_FAIL:
        case SAFE_MODE_NO_HEAP:
        case SAFE_MODE_SDK_FATAL_ERROR:
        case SAFE_MODE_STACK_OVERFLOW: return true;
        default: return false;
    }
}

void safe_mode_describe(void (*print)(const char *text)) {
    if (is_own_fault()) {
        print("Adder core code crashed hard. Whoops!\n");
    }
    print(reason == SAFE_MODE_USER && by_boot_button ? "You pressed the BOOT button at start up." : texts[reason]);
    if (is_own_fault()) {
        print("\nPlease file an issue with your program and the trace in boot_out.txt.");
    }
}
