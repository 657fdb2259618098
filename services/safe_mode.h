// Safe mode: why the board does not run its programs, and what the crash before left behind.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef enum {
    SAFE_MODE_NONE,
    SAFE_MODE_BROWNOUT,
    SAFE_MODE_FLASH_WRITE_FAIL,
    SAFE_MODE_GC_ALLOC_OUTSIDE_VM,
    SAFE_MODE_HARD_FAULT,
    SAFE_MODE_INTERRUPT_ERROR,
    SAFE_MODE_MANUAL,
    SAFE_MODE_NLR_JUMP_FAIL,
    SAFE_MODE_NO_CIRCUITPY,
    SAFE_MODE_NO_HEAP,
    SAFE_MODE_PROGRAMMATIC,
    SAFE_MODE_SAFEMODE_PY_ERROR,
    SAFE_MODE_SDK_FATAL_ERROR,
    SAFE_MODE_STACK_OVERFLOW,
    SAFE_MODE_USB_BOOT_DEVICE_NOT_INTERFACE_ZERO,
    SAFE_MODE_USB_TOO_MANY_ENDPOINTS,
    SAFE_MODE_USB_TOO_MANY_INTERFACE_NAMES,
    SAFE_MODE_USER,
    SAFE_MODE_WATCHDOG,
    SAFE_MODE_COUNT
} SafeModeReason;

// At the start: find out from what the reset before left whether this is safe mode.
void safe_mode_begin(void);

// For so long from now a press of the reset button leads to safe mode, and the BOOT button resets into it when it is
// let go; held for 10 s it has the drive erased at the next start instead. What the board does meanwhile goes on.
// Nothing in safe mode, nor after resets that nobody was there for.
void safe_mode_open_window(double seconds);

// Before safe_mode_begin(): whether the BOOT button was held so long.
bool safe_mode_wants_erase(void);

SafeModeReason safe_mode_reason(void);

// From now on, without a reset.
void safe_mode_enter(SafeModeReason reason);

// safemode.py may run: not if the user asked for safe mode, nor after a crash in safe mode.
bool safe_mode_may_run_file(void);

// The reason for people, through `print`, without a line end.
void safe_mode_describe(void (*print)(const char *text));

// The trace of the crash, lines of text; "" if there is none.
const char *safe_mode_trace(void);

// For the next start. Callable after a crash.
void safe_mode_leave_reason(SafeModeReason reason);
void safe_mode_leave_trace(const char *text);  // added to what was left since the last start
