#include "system/board_console.h"

#include <string.h>

#include "hal/console.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "services/console/console.h"
#include "services/events.h"
#include "services/run_state.h"
#include "system/host.h"
#include "system/stop_policy.h"
#include "vm/host.h"
#include "vm/thread.h"
#include "vm/vm.h"

enum {
    CTRL_C = 3,
    LOOK_AGAIN_US = 10000  // for input, while other threads run
};

ReplMemory board_memory;
static void (*error_tap)(const char *text, size_t length);

void board_console_tap_errors(void (*tap)(const char *text, size_t length)) { error_tap = tap; }

static void write_console(int stream, const char *data, size_t length) {
    console_write(data, length);
    if (stream == 2 && error_tap != NULL) {
        error_tap(data, length);
    }
}

static void write_bytes(int stream UNUSED, const char *data, size_t length) { console_write_bytes(data, length); }
static void flush_console(void) {}
static bool is_terminal(int stream UNUSED) { return true; }

// True if there is input; false if something else has happened. Other threads run meanwhile.
static bool wait_for_console(void) {
    if (vm_threads == NULL) {
        return console_wait(UINT64_MAX);
    }
    while (!console_wait(0) && hal_event_peek() == 0) {
        host_pending = false;  // what it asks for is asked for again below
        vm_wait_until(hal_timer_us() + LOOK_AGAIN_US);
    }
    host_pending = true;
    return console_available() > 0;
}

int board_console_read(void) {
    while (stop_policy_kind() == STOP_NONE && !run_state.resume) {
        if (wait_for_console()) {
            return console_read();
        }
        stop_policy_note(events_take(UINT32_MAX) & ~(uint32_t)HAL_EVENT_RELOAD);
    }
    return -1;
}

// What has not been handed out of the line that was entered.
static size_t given, entered;

// A Ctrl-C that came too late for one statement must not hit the next. The prompt takes the editor that input() had.
void board_console_running(bool running) {
    given = entered = 0;
    stop_policy_forget_interrupt();
    vm_stopped();
    hal_event_take(HAL_EVENT_INTERRUPT);
    console_set_interrupt(running ? CTRL_C : -1);
}

// input(): a line with editing and echo.
static void echo(void *context UNUSED, const char *text, size_t length) { console_write(text, length); }

static ptrdiff_t give(const LineEditor *editor, char *line, size_t size) {
    size_t length = MIN(entered - given, size);
    memcpy(line, editor->text + given, length);
    given += length;
    return (ptrdiff_t)length;
}

// False: an event came first, which the caller polls for.
static bool wait_for_input(void) {
    while (!wait_for_console()) {
        if (stop_policy_ends_input(hal_event_peek())) {
            return false;
        }
        hal_event_take(HAL_EVENT_DRIVE_CHANGED);
    }
    return true;
}

// sys.stdin: programs talk to programs there.
static ptrdiff_t read_bytes(char *data, size_t size) {
    size_t count = 0;
    if (wait_for_input()) {
        for (int byte; count < size && (byte = console_read()) >= 0; count++) {
            data[count] = (char)byte;
        }
    }
    return (ptrdiff_t)count;
}

static void start_input(LineEditor *editor) {
    static const LineActions actions = {.write = echo, .columns = hal_console_columns};
    given = entered = 0;
    editor->actions = &actions;
    editor->history = &board_memory.history;
    editor->control_keys = false;
    editor->origin = console_column();
    line_editor_start(editor, "", 0);
}

static ptrdiff_t read_line(char *line, size_t size) {
    LineEditor *editor = &board_memory.editor;
    if (given < entered) {
        return give(editor, line, size);
    }
    start_input(editor);
    while (wait_for_input()) {
        if (line_editor_feed(editor, (uint8_t)console_read()) == LINE_DONE) {
            editor->text[editor->length] = '\n';
            entered = editor->length + 1;
            return give(editor, line, size);
        }
    }
    return -1;
}

void board_console_install(void) {
    static const HostActions actions = {
        .write = write_console,
        .write_bytes = write_bytes,
        .flush = flush_console,
        .read_line = read_line,
        .read_bytes = read_bytes,
        .is_terminal = is_terminal,
        .handle_events = stop_policy_handle,
    };
    host_set_actions(&actions);
}
