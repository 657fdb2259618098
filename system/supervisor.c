#include "system/supervisor.h"

#include <stdio.h>

#include "core/civil_time.h"
#include "hal/clock.h"
#include "hal/console.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "modules/hw/keep_reserve.h"
#include "services/console/console.h"
#include "services/drive/drive.h"
#include "services/events.h"
#include "services/fs/fs.h"
#include "services/reload_rules.h"
#include "services/run_state.h"
#include "services/safe_mode.h"
#include "services/settings.h"
#include "services/status_led.h"
#include "system/board_console.h"
#include "system/code_file.h"
#include "system/repl.h"
#include "system/startup.h"
#include "system/status.h"
#include "system/stop_policy.h"
#include "vm/api.h"
#include "vm/context.h"
#include "vm/thread.h"
#include "vm/vm.h"

enum {
    RELOAD_QUIET_US = 750000,  // no write for so long, then the program starts
    CTRL_D = 4,
};

// What the board does; each state names the next one.
typedef enum {
    STATE_RUN,     // the program
    STATE_WAIT,    // it has ended: for a key or a save
    STATE_SETTLE,  // a save: for the last of the editor's writes
    STATE_PROMPT,
    STATE_END
} State;

static ProgramEnd last_end;

static State start_again(RunReason reason) {
    run_state.run_reason = reason;
    return STATE_RUN;
}

// While nothing runs the reason can wait for a better one: an editor's first write may be a temporary file.
static bool reason_was_told;

// When the file was saved, by the computer's clock: old code is recognised by it. A computer's folder keeps UTC.
static void print_saved(const char *path) {
    char text[40];
    const char *zone;
    bool summer;
    FsStat stat;
    CivilTime time;
    if (path[0] == '\0' || fs_stat(path, &stat) != 0 || stat.kind != FS_FILE) {
        return;
    }
    const int64_t seconds = stat.modified_ns / 1000000000;
    const bool is_folder = drive_status() == DRIVE_ABSENT;
    civil_from_seconds(seconds + (is_folder ? hal_clock_local_offset_s(seconds, &summer, &zone) : 0), &time);
    snprintf(text, sizeof text, ", saved %04d-%02d-%02d %02d:%02d:%02d", (int)time.year, time.month, time.day,
             time.hour, time.minute, time.second);
    console_print(text);
}

static void print_reason(void) {
    const char *path = reload_rules_reason();
    console_print("Changed: ");
    console_print(path[0] != '\0' ? path + 1 : "several files");
    print_saved(path);
    console_print("\n");
}

static State after_stop(void) {
    if (stop_policy_kind() == STOP_END) {
        return STATE_END;
    }
    if (run_state.run_reason == RUN_REPL_RELOAD) {
        console_print("\r\nsoft reboot\n");
        return board_memory.raw ? STATE_PROMPT : STATE_RUN;
    }
    if (run_state.run_reason != RUN_AUTO_RELOAD) {
        return STATE_RUN;
    }
    console_print_message("\nCode stopped by auto-reload. Reloading soon.\n");
    print_reason();
    reason_was_told = true;
    return STATE_SETTLE;
}

static State run(void) {
    stop_policy_start(false);
    if (safe_mode_reason() != SAFE_MODE_NONE) {
        return STATE_WAIT;
    }
    board_program_read_settings();
    reload_rules_begin(settings_text_is("ADDER_RELOAD", "any"));
    const CodeRun done = code_file_run();
    last_end = done.end;
    if (done.end == PROGRAM_STOPPED) {
        return after_stop();
    }
    if (done.end == PROGRAM_SUCCESS) {
        run_state.traceback_length = 0;
    }
    if (done.end == PROGRAM_EXIT) {
        return STATE_PROMPT;
    }
    console_print("\nCode done running.\n");
    return done.again ? start_again(RUN_SUPERVISOR_RELOAD) : STATE_WAIT;
}

// Until nothing was written for a while, so that an editor's several writes make one reload.
static State settle(void) {
    uint64_t deadline = hal_timer_us() + RELOAD_QUIET_US;
    while (hal_timer_us() < deadline && stop_policy_kind() != STOP_END) {
        events_wait(deadline);
        uint32_t events = events_take(UINT32_MAX);
        bool more = (events & HAL_EVENT_DRIVE_CHANGED) && reload_rules_more();
        stop_policy_note(events);
        if (more) {
            deadline = hal_timer_us() + RELOAD_QUIET_US;
        }
    }
    if (stop_policy_kind() == STOP_END) {
        return STATE_END;
    }
    if (!reason_was_told) {
        print_reason();
    }
    return STATE_RUN;
}

static void print_safe_mode(void) {
    console_print_message("Running in safe mode! Not running saved code.\n\nYou are in safe mode because:\n");
    safe_mode_describe(console_print);
    console_print_message("\nPress reset to exit safe mode.\n");
}

static State wait_for_user(void) {
    stop_policy_start(false);
    reload_rules_end();
    console_print(run_state.autoreload_off
                      ? "Auto-reload is off.\n"
                      : "Auto-reload is on. Simply save files over USB to run them or enter REPL to disable.\n");
    if (safe_mode_reason() != SAFE_MODE_NONE) {
        print_safe_mode();
    }
    console_print("\r\nPress any key to enter the REPL. Use CTRL-D to reload.\n");
    if (safe_mode_reason() != SAFE_MODE_NONE) {
        status_safe_mode();
    } else {
        status_ended(last_end);
    }
    for (;;) {
        if (console_wait(status_led_update())) {
            return console_read() == CTRL_D ? start_again(RUN_REPL_RELOAD) : STATE_PROMPT;
        }
        uint32_t events = events_take(UINT32_MAX);
        stop_policy_note(events);
        switch (stop_policy_kind()) {
            case STOP_END: return STATE_END;
            case STOP_RELOAD: reason_was_told = false; return STATE_SETTLE;
            default: break;
        }
        if (events & HAL_EVENT_INTERRUPT) {
            return STATE_PROMPT;
        }
    }
}

static const char *notice = "";  // below the banner

static void print_greeting(void) {
    print_banner();
    console_print_packed(notice);
}

static void run_repl(void) {
    status_prompt(board_memory.raw);
    static const ReplActions actions = {.write = console_write,
                                        .read = board_console_read,
                                        .available = console_available,
                                        .running = board_console_running,
                                        .banner = print_greeting,
                                        .columns = hal_console_columns};
    int status = 0;
    bool before = board_program_at_prompt(true);
    (void)repl_run(&actions, &board_memory, &status);
    board_program_at_prompt(before);
}

static const char packable_message_paused[] =
    "The program is paused; its outputs stay driven. supervisor.resume() continues it, "
    "supervisor.post_mortem() looks inside, Ctrl-D ends it.\n";
static const char packable_message_kept[] =
    "The program's variables are kept; its outputs stay driven. supervisor.post_mortem() shows where it failed, "
    "Ctrl-D clears all.\n";

static void stand_still(bool still) {
    if (vm_threads != NULL) {
        vm_threads->stand(still);
    }
}

// Its threads stand still; those that are started at the prompt run.
static void prompt_beside_program(const char *text) {
    notice = text;
    keep_reserve_lend();
    board_memory.beside = true;
    stop_policy_set_beside(true);
    stand_still(true);
    run_repl();
    stand_still(false);
    stop_policy_set_beside(false);
    board_memory.beside = false;
    notice = "";
}

// The program goes on; without room for what the next prompt needs it gets a MemoryError.
static bool take_reserve_back(void) {
    if (run_state.keep_state) {
        return keep_reserve_take_back();
    }
    keep_reserve_release();
    return true;
}

// Ctrl-C with runtime.keep_state: a prompt on top of the program's C stack, in a context of its own.
static bool pause_program(void) {
    keep_reserve_lend();
    if (!context_pause()) {
        error_clear();
        return take_reserve_back() && vm_interrupt();
    }
    prompt_beside_program(packable_message_paused);
    board_console_running(true);
    context_resume();
    if (run_state.resume) {
        run_state.resume = board_memory.raw = false;
        return take_reserve_back();
    }
    return stop_policy_kind() != STOP_NONE ? stop_policy_handle(0) : stop_policy_end_program();
}

// Where no Python may run, a pause waits for the next safe point.
static bool interrupt_program(void) {
    if (!board_program_may_pause()) {
        return vm_interrupt();
    }
    if (vm_is_quiet()) {
        hal_event_post(HAL_EVENT_INTERRUPT);
        return true;
    }
    return pause_program();
}

static void run_prompt_file(void) {
    static const char *const prompt_files[] = {"repl.py"};
    const char *path = code_file_first(prompt_files, ARRAY_LENGTH(prompt_files));
    if (path != NULL) {
        bool before = board_program_at_prompt(true);
        (void)board_program_run_here(path);
        board_program_at_prompt(before);
    }
}

// repl.py and what is typed share one heap.
static State prompt(void) {
    stop_policy_start(true);
    if (board_program_is_kept()) {
        prompt_beside_program(packable_message_kept);
    } else if (board_program_start()) {
        if (safe_mode_reason() == SAFE_MODE_NONE) {
            run_prompt_file();
        }
        run_repl();
    }
    board_program_stop();
    if (stop_policy_kind() != STOP_NONE) {
        return after_stop();
    }
    console_print("\r\nsoft reboot\n");
    return board_memory.raw ? STATE_PROMPT : start_again(RUN_REPL_RELOAD);
}

void supervisor_run(const SupervisorConfig *config) {
    board_program_configure(&config->program);
    board_console_install();
    stop_policy_set_interrupt(interrupt_program);
    startup_run(config->window_s);
    State state = stop_policy_kind() == STOP_END ? STATE_END : STATE_RUN;
    while (state != STATE_END) {
        switch (state) {
            case STATE_RUN: state = run(); break;
            case STATE_WAIT: state = wait_for_user(); break;
            case STATE_SETTLE: state = settle(); break;
            case STATE_PROMPT: state = prompt(); break;
            case STATE_END: break;
        }
        if (board_program_is_kept() && state != STATE_WAIT && state != STATE_PROMPT) {
            board_program_stop();
        }
    }
}
