#include "system/crash.h"

#include <stdio.h>
#include <string.h>

#include "hal/fault.h"
#include "services/safe_mode.h"
#include "vm/context.h"

enum {
    FRAMES_MAX = 8,
    LINE_BYTES = 200
};

// boot_out.txt may hold one semicolon only: that of its first line.
static void leave(char *line) {
    for (char *at = line; (at = strchr(at, ';')) != NULL;) {
        *at = ',';
    }
    safe_mode_leave_trace(line);
}

static void leave_cause(const HalFault *fault) {
    char line[LINE_BYTES];
    if (fault->kind == HAL_FAULT_ASSERTION) {
        snprintf(line, sizeof line, "Assertion failed: %.150s\n", fault->message ? fault->message : "?");
        leave(line);
    } else if (fault->kind == HAL_FAULT_INTERRUPT) {
        snprintf(line, sizeof line, "Interrupt without a driver: %d\n", (int)fault->address);
        leave(line);
    } else if (fault->kind == HAL_FAULT_MEMORY && fault->address != 0) {
        snprintf(line, sizeof line, "Bad address: 0x%zx\n", (size_t)fault->address);
        leave(line);
    }
}

static void leave_addresses(const HalFault *fault) {
    char line[LINE_BYTES];
    int length = snprintf(line, sizeof line, "C code:");
    for (size_t i = 0; i < fault->trace_length && length < LINE_BYTES - 24; i++) {
        length += snprintf(line + length, sizeof line - (size_t)length, " 0x%zx", (size_t)fault->trace[i]);
    }
    snprintf(line + length, sizeof line - (size_t)length, "\n");
    leave(line);
}

static void leave_frame(const Frame *frame) {
    char line[LINE_BYTES];
    const Code *code = frame->code;
    const int number = (int)code_position(code, frame->pc == 0 ? 0 : frame->pc - 1).line;
    snprintf(line, sizeof line, "Python: %.*s, line %d, in %.*s\n", (int)MIN(code->filename->length, 60),
             str_text(code->filename), number, (int)MIN(code->name->length, 60), str_text(code->name));
    leave(line);
}

// The reason first: with a destroyed heap the frames may be the next crash.
static void on_fault(const HalFault *fault) {
    static const SafeModeReason reasons[] = {[HAL_FAULT_MEMORY] = SAFE_MODE_HARD_FAULT,
                                             [HAL_FAULT_STACK] = SAFE_MODE_STACK_OVERFLOW,
                                             [HAL_FAULT_ASSERTION] = SAFE_MODE_HARD_FAULT,
                                             [HAL_FAULT_INTERRUPT] = SAFE_MODE_INTERRUPT_ERROR};
    safe_mode_leave_reason(reasons[fault->kind]);
    leave_cause(fault);
    leave_addresses(fault);
    const Frame *frame = vm_context != NULL ? vm_context->frame : NULL;
    for (int i = 0; frame != NULL && i < FRAMES_MAX; i++) {
        leave_frame(frame);
        frame = frame->previous;
    }
}

void crash_install(void) { hal_fault_set_handler(on_fault); }
