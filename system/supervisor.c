#include "system/supervisor.h"

#include <stdio.h>
#include <string.h>

#include "core/version.h"
#include "gen/names.h"
#include "gen/supervisor.h"
#include "hal/console.h"
#include "hal/cpu.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "modules/hw/resource.h"
#include "objects/list.h"
#include "services/board_info.h"
#include "services/console/console.h"
#include "services/fs/fs.h"
#include "services/run_state.h"
#include "system/boot_log.h"
#include "system/host.h"
#include "system/language.h"
#include "system/repl.h"
#include "system/source_file.h"
#include "vm/api.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/vm.h"

enum {
    RELOAD_QUIET_US = 750000,   // no write for so long, then the program starts
    STOP_PATIENCE_US = 250000,  // what `finally` and `__exit__` may take before the program is stopped again
    CTRL_C = 3,
    CTRL_D = 4,
};

// Half a megabyte of objects on a 64-bit host is about what a chip holds in a quarter.
static const size_t HEAP_BYTES = 1 << 20;

// The first that exists is run.
static const char *const code_files[] = {"code.txt",    "code.py",     "main.py",      "main.txt",
                                         "code.txt.py", "code.py.txt", "code.txt.txt", "code.py.py",
                                         "main.txt.py", "main.py.txt", "main.txt.txt", "main.py.py"};
enum {
    PLAIN_CODE_FILES = 4
};

typedef enum {
    STOP_NONE,
    STOP_RELOAD,
    STOP_END
} StopKind;

static struct {
    const SupervisorConfig *config;
    StopKind stop;           // the program must end
    uint64_t stop_again_us;  // when a program that swallowed the exception gets another
    bool in_repl;            // changes of the drive do not matter
    LineHistory history;
} state;

// Events
// ------------------------------------------------------------------------------------------------------------------

// The first time the program may clean up; one that goes on after that is not asked again.
static bool raise_stop(void) {
    if (state.stop_again_us != 0) {
        vm_stop();
    }
    state.stop_again_us = hal_timer_us() + STOP_PATIENCE_US;
    host_pending = true;
    return raise_false(&ReloadException_type, NULL);
}

static void request_stop(StopKind kind, RunReason reason) {
    if (state.stop < kind) {
        state.stop = kind;
        run_state.run_reason = reason;
        state.stop_again_us = 0;
    }
}

static bool is_auto_reload(uint32_t events) {
    return (events & HAL_EVENT_DRIVE_CHANGED) && run_state.autoreload && !state.in_repl;
}

static bool handle_events(uint32_t events) {
    if (events & HAL_EVENT_TERMINATE) {
        request_stop(STOP_END, RUN_STARTUP);
    } else if (events & HAL_EVENT_RELOAD) {
        request_stop(STOP_RELOAD, RUN_SUPERVISOR_RELOAD);
    } else if (is_auto_reload(events)) {
        request_stop(STOP_RELOAD, RUN_AUTO_RELOAD);
    }
    if (state.stop != STOP_NONE) {
        if (hal_timer_us() >= state.stop_again_us) {
            return raise_stop();
        }
        host_pending = true;
        return true;
    }
    return !(events & HAL_EVENT_INTERRUPT) || raise_false(&KeyboardInterrupt_type, NULL);
}

static void write_console(int stream UNUSED, const char *data, size_t length) { console_write(data, length); }
static void flush_console(void) {}
static bool is_terminal(int stream UNUSED) { return true; }

static int read_byte(void) {
    while (!console_wait(UINT64_MAX)) {
        uint32_t events = hal_event_take(UINT32_MAX);
        if (events & HAL_EVENT_TERMINATE) {
            request_stop(STOP_END, RUN_STARTUP);
        }
        if (state.stop == STOP_END) {
            return -1;
        }
    }
    return console_read();
}

// input() and sys.stdin: a line with editing and echo.
static void echo(void *context UNUSED, const char *text, size_t length) { console_write(text, length); }

static bool ends_input(uint32_t events) {
    return (events & (HAL_EVENT_INTERRUPT | HAL_EVENT_RELOAD | HAL_EVENT_TERMINATE)) || is_auto_reload(events) ||
           state.stop != STOP_NONE;
}

static size_t read_line(char *line, size_t size) {
    static const LineActions actions = {.write = echo};
    static LineEditor editor = {.actions = &actions, .history = &state.history};
    line_editor_start(&editor, "", 0);
    for (;;) {
        if (!console_wait(UINT64_MAX)) {
            if (ends_input(hal_event_peek())) {
                return 0;  // the caller polls, which raises
            }
            hal_event_take(HAL_EVENT_DRIVE_CHANGED | HAL_EVENT_USB);
            continue;
        }
        if (line_editor_feed(&editor, (uint8_t)console_read()) == LINE_DONE) {
            size_t length = MIN(editor.length, size - 1);
            memcpy(line, editor.text, length);
            line[length] = '\n';
            return length + 1;
        }
    }
}

static const HostActions board_actions = {
    .write = write_console,
    .flush = flush_console,
    .read_line = read_line,
    .is_terminal = is_terminal,
    .handle_events = handle_events,
};

// One run of a file
// ---------------------------------------------------------------------------------------------------------

static bool append_path(const char *text) {
    Str *str = TRY_PTR_OR(str_from_c(text), false);
    return list_append(value_list(vm_path()), value_from_object(str));
}

static bool start_language(void) {
    LanguageOptions options = state.config->language;
    options.heap_bytes = options.heap_bytes ? options.heap_bytes : HEAP_BYTES;
    if (!language_start(&options, options.heap_bytes, state.config->stack_base)) {
        console_print("Not enough memory to start.\n");
        return false;
    }
    return append_path("") && append_path("/") && append_path(".frozen") && append_path("/lib");
}

// Back to a clean slate: hardware first, so that nothing moves while objects go.
static void stop_language(void) {
    resource_stop_all();
    language_stop();
    fs_chdir("/");
}

static bool file_exists(const char *path) {
    FsStat info;
    return fs_stat(path, &info) == 0 && info.kind == FS_FILE;
}

// Run a file in a fresh heap. The exception that the supervisor itself raised to stop it is not reported.
static void run_file(const char *path) {
    if (start_language()) {
        hal_console_set_interrupt(CTRL_C);
        Str *source = source_read(path);
        if (source) {
            (void)language_run(str_text(source), source->length, path);
        } else {
            (void)language_report_exception();
        }
    }
    stop_language();
    hal_event_take(HAL_EVENT_INTERRUPT);
}

static void print_banner(void) {
    console_print("\r\n" BANNER_START);
    console_print(board_info.name);
    console_print(" with ");
    console_print(board_info.mcu);
    console_print("\r\n");
}

static void run_boot_file(void) {
    static const char *const boot_files[] = {"boot.py", "boot.txt"};
    boot_log_start();
    for (size_t i = 0; i < ARRAY_LENGTH(boot_files); i++) {
        if (file_exists(boot_files[i])) {
            boot_log_capture();
            run_file(boot_files[i]);
            break;
        }
    }
    boot_log_finish();
    state.stop = STOP_NONE;
}

static void run_code_file(void) {
    for (size_t i = 0; i < ARRAY_LENGTH(code_files); i++) {
        if (!file_exists(code_files[i])) {
            continue;
        }
        if (i >= PLAIN_CODE_FILES) {
            console_print("WARNING: Your code filename has two extensions\n");
        }
        console_print("\033[2K\033[0G");
        console_print(code_files[i]);
        console_print(" output:\n");
        run_file(code_files[i]);
        return;
    }
}

// Waiting
// ---------------------------------------------------------------------------------------------------------------------

// Wait until nothing was written for a while, so that an editor's several writes make one reload.
static void wait_for_quiet(void) {
    uint64_t deadline = hal_timer_us() + RELOAD_QUIET_US;
    while (hal_timer_us() < deadline && state.stop != STOP_END) {
        hal_event_wait(deadline);
        uint32_t events = hal_event_take(UINT32_MAX);
        if (events & HAL_EVENT_DRIVE_CHANGED) {
            deadline = hal_timer_us() + RELOAD_QUIET_US;
        }
        if (events & HAL_EVENT_TERMINATE) {
            state.stop = STOP_END;
        }
    }
}

typedef enum {
    NEXT_RUN,
    NEXT_REPL,
    NEXT_END
} Next;

static Next after_stop(void) {
    if (state.stop == STOP_END) {
        return NEXT_END;
    }
    if (run_state.run_reason == RUN_AUTO_RELOAD) {
        console_print("\nCode stopped by auto-reload. Reloading soon.\n");
        wait_for_quiet();
    }
    return state.stop == STOP_END ? NEXT_END : NEXT_RUN;
}

// The program has ended by itself: wait for a key or a save.
static Next wait_for_user(void) {
    console_print("\nCode done running.\n");
    console_print(run_state.autoreload
                      ? "Auto-reload is on. Simply save files over USB to run them or enter REPL to disable.\n"
                      : "Auto-reload is off.\n");
    console_print("\r\nPress any key to enter the REPL. Use CTRL-D to reload.\n");
    for (;;) {
        if (console_wait(UINT64_MAX)) {
            bool reload = console_read() == CTRL_D;
            run_state.run_reason = RUN_REPL_RELOAD;
            return reload ? NEXT_RUN : NEXT_REPL;
        }
        uint32_t events = hal_event_take(UINT32_MAX);
        if (events & HAL_EVENT_TERMINATE) {
            return NEXT_END;
        }
        if ((events & HAL_EVENT_DRIVE_CHANGED) && run_state.autoreload) {
            run_state.run_reason = RUN_AUTO_RELOAD;
            wait_for_quiet();
            return state.stop == STOP_END ? NEXT_END : NEXT_RUN;
        }
        if (events & HAL_EVENT_INTERRUPT) {
            return NEXT_REPL;
        }
    }
}

static void set_running(bool running) { hal_console_set_interrupt(running ? CTRL_C : -1); }

static Next run_repl(void) {
    static const ReplActions actions = {.write = console_write, .read = read_byte, .running = set_running};
    int status = 0;
    state.in_repl = true;
    print_banner();
    if (start_language()) {
        (void)repl_run(&actions, &state.history, &status);
    }
    stop_language();
    state.in_repl = false;
    if (state.stop == STOP_END) {
        return NEXT_END;
    }
    console_print("\r\nsoft reboot\n");
    run_state.run_reason = RUN_REPL_RELOAD;
    return NEXT_RUN;
}

void supervisor_run(const SupervisorConfig *config) {
    state.config = config;
    host_set_actions(&board_actions);
    print_banner();
    run_boot_file();
    Next next = NEXT_RUN;
    while (next != NEXT_END) {
        if (next == NEXT_REPL) {
            next = run_repl();
            continue;
        }
        state.stop = STOP_NONE;
        run_code_file();
        next = state.stop != STOP_NONE ? after_stop() : wait_for_user();
    }
}
