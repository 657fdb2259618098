#include "system/board_program.h"

#include <stdio.h>
#include <string.h>

#include "gen/names.h"
#include "gen/supervisor.h"
#include "hal/console.h"
#include "hal/event.h"
#include "modules/hw/keep_reserve.h"
#include "modules/hw/resource.h"
#include "modules/hw/watchdog_end.h"
#include "objects/list.h"
#include "services/console/console.h"
#include "services/drive/drive.h"
#include "services/fs/fs.h"
#include "services/run_state.h"
#include "services/settings.h"
#include "system/board_console.h"
#include "system/check.h"
#include "system/error_hint.h"
#include "system/language.h"
#include "system/source_file.h"
#include "system/stop_policy.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/suggestion.h"
#include "vm/traceback.h"
#include "vm/vm.h"

enum {
    CTRL_C = 3
};

// Half a megabyte of objects on a 64-bit host is about what a chip holds in a quarter.
static const size_t HEAP_BYTES = 1 << 20;

static const ProgramConfig *config;
ProgramError board_program_error;
static ProgramEnd end;
static bool started, in_code_file, kept, checks, at_prompt;

// How it ended
// ------------------------------------------------------------------------------------------------------------

static void copy_text(char *to, size_t size, const Str *text) {
    snprintf(to, size, "%.*s", (int)text->length, str_text(text));
}

static void note_place(const Exception *exception) {
    Value entry = exception->traceback;
    board_program_error.file[0] = '\0';
    while (value_has_type(entry, &traceback_type)) {
        const Traceback *traceback = (const Traceback *)value_object(entry);
        copy_text(board_program_error.file, sizeof board_program_error.file, traceback->code->filename);
        board_program_error.line = traceback_position(traceback).line;
        entry = traceback->next;
    }
}

static void note_stop(void) {
    bool by_user = stop_policy_kind() == STOP_INTERRUPT;
    end = by_user ? PROGRAM_ERROR : PROGRAM_STOPPED;
    console_print(by_user ? "KeyboardInterrupt\n" : "");
}

static void note_report(Value exception) {
    if (at_prompt) {
        bool by_user = value_is_instance(exception, &ReloadException_type) && stop_policy_kind() == STOP_INTERRUPT;
        console_print(by_user ? "KeyboardInterrupt\n" : "");
    } else if (value_is_instance(exception, &SystemExit_type)) {
        end = PROGRAM_EXIT;
    } else if (value_is_instance(exception, &ReloadException_type)) {
        note_stop();
    } else {
        end = PROGRAM_ERROR;
        copy_text(board_program_error.name, sizeof board_program_error.name, value_type(exception)->name);
        note_place((const Exception *)value_object(exception));
        run_state.traceback_length = 0;
        board_console_tap_errors(run_state_add_traceback);
    }
}

// The run
// ---------------------------------------------------------------------------------------------------------------------

static void check_code(const Code *code, const char *filename) {
    if (in_code_file && checks) {
        check_program(code, filename);
    }
}

void board_program_configure(const ProgramConfig *chosen) {
    config = chosen;
    language_report_hook = note_report;
    language_code_hook = check_code;
    suggestion_hint = error_hint;
    vm_measures_shortage = true;
    vm_uncatchable = &ReloadException_type;
}

void board_program_read_settings(void) {
    checks = settings_flag("ADDER_LINT", config->checks);
    run_state.keep_state = settings_flag("ADDER_KEEP_STATE", run_state.keep_state);
}

static bool append_path(const char *text) {
    Str *str = TRY_PTR_OR(str_from_c(text), false);
    return list_append(value_list(vm_path()), value_from_object(str));
}

// Ctrl-C waits meanwhile: what it would interrupt is not there yet.
bool board_program_start(void) {
    LanguageOptions options = config->language;
    console_set_interrupt(-1);
    hal_event_take(HAL_EVENT_INTERRUPT);
    options.heap_bytes = options.heap_bytes ? options.heap_bytes : HEAP_BYTES;
    if (!language_start(&options, options.heap_bytes, config->stack_base)) {
        console_print_message("Not enough memory to start.\n");
        return false;
    }
    started = true;
    traceback_keeps_locals = run_state.keep_state;
    return (!run_state.keep_state || keep_reserve_hold()) && append_path("") && append_path("/") &&
           append_path(".frozen") && append_path("/lib");
}

// What atexit and __del__ run: Ctrl-C ends what does not end.
static void end_program(void) {
    stop_policy_forget_interrupt();
    hal_console_set_interrupt(CTRL_C);
    language_end_program();
    stop_policy_forget_interrupt();
}

// Hardware first, so that nothing moves while objects go.
void board_program_stop(void) {
    in_code_file = kept = false;
    if (started) {
        end_program();
        started = false;
    }
    keep_reserve_release();
    resource_stop_all();
    watchdog_end_run();
    language_stop();
    drive_close_files();
    fs_chdir("/");
}

// Nothing but white space, perhaps behind a byte order mark.
static bool is_blank(const Str *source) {
    static const char blanks[] = " \t\f\r\n", mark[] = "\xEF\xBB\xBF";
    const size_t start = source->length >= 3 && memcmp(str_text(source), mark, 3) == 0 ? 3 : 0;
    for (size_t i = start; i < source->length; i++) {
        if (memchr(blanks, str_text(source)[i], sizeof blanks - 1) == NULL) {
            return false;
        }
    }
    return true;
}

// sys.argv of a program that has no command line: its file, as programs and libraries expect it.
static bool name_program(const char *path) {
    Value argv = TRY_OR(object_get_attr(TRY_OR(vm_import("sys"), false), NAME(argv)), false);
    Str *name = TRY_PTR_OR(str_from_c(path), false);
    return list_append(value_list(argv), value_from_object(name));
}

static void run_source(const char *path, const Str *source) {
    if (is_blank(source)) {
        console_print(path);
        console_print(" is empty.\n");
    }
    const MainProgram program = {
        .source = str_text(source), .length = source->length, .text = source, .filename = path, .file = path};
    (void)language_run_main(&program);
}

ProgramEnd board_program_run_here(const char *path) {
    end = PROGRAM_SUCCESS;
    hal_event_take(HAL_EVENT_INTERRUPT);
    console_set_interrupt(CTRL_C);
    Str *source = name_program(path) ? source_read(path) : NULL;
    if (source) {
        run_source(path, source);
    } else {
        (void)language_report_exception();
    }
    board_console_tap_errors(NULL);
    return stop_policy_kind() > STOP_INTERRUPT ? PROGRAM_STOPPED : end;
}

ProgramEnd board_program_run(const char *path, bool may_keep) {
    bool ready = board_program_start();
    in_code_file = may_keep;
    ProgramEnd result = ready ? board_program_run_here(path) : PROGRAM_ERROR;
    kept = ready && may_keep && run_state.keep_state && result != PROGRAM_STOPPED;
    in_code_file = false;
    if (!kept) {
        board_program_stop();
    }
    hal_event_take(HAL_EVENT_INTERRUPT);
    // A save may also have come while the end was cleaned up.
    return stop_policy_kind() > STOP_INTERRUPT ? PROGRAM_STOPPED : result;
}

bool board_program_at_prompt(bool now) {
    bool before = at_prompt;
    at_prompt = now;
    return before;
}

bool board_program_is_kept(void) { return kept; }
bool board_program_may_pause(void) { return in_code_file && run_state.keep_state && context_paused() == NULL; }
