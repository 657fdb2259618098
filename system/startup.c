#include "system/startup.h"

#include "core/version.h"
#include "services/board_info.h"
#include "services/console/console.h"
#include "services/fs/fs.h"
#include "services/run_state.h"
#include "services/safe_mode.h"
#include "services/settings.h"
#include "system/board_console.h"
#include "system/boot_log.h"
#include "system/code_file.h"
#include "system/crash.h"
#include "system/stop_policy.h"
#include "system/usb_startup.h"

void print_banner(void) {
    console_print("\r\n" BANNER_START);
    console_print(board_info.name);
    console_print(" with ");
    console_print(board_info.mcu);
    console_print("\r\n");
}

static bool has_drive(void) {
    FsStat info;
    return fs_stat("/", &info) == 0 && info.kind == FS_FOLDER;
}

static void run_safe_mode_file(void) {
    static const char *const names[] = {"safemode.py", "safemode.txt"};
    const char *path = safe_mode_may_run_file() ? code_file_first(names, ARRAY_LENGTH(names)) : NULL;
    if (path != NULL && board_program_run(path, false) == PROGRAM_ERROR) {
        safe_mode_enter(SAFE_MODE_SAFEMODE_PY_ERROR);
    }
}

static void run_boot_file(void) {
    static const char *const names[] = {"boot.py", "boot.txt"};
    const char *path = code_file_first(names, ARRAY_LENGTH(names));
    if (path != NULL) {
        boot_log_capture();
        (void)board_program_run(path, false);
    }
}

void startup_run(double window_s) {
    safe_mode_begin();
    crash_install();
    stop_policy_start(true);
    if (!has_drive()) {
        safe_mode_enter(SAFE_MODE_NO_CIRCUITPY);
    }
    safe_mode_open_window(settings_number("CIRCUITPY_SAFE_MODE_DELAY", window_s));
    print_banner();
    board_memory.history.used = 0;
    boot_log_start(board_memory.history.text, HISTORY_BYTES);  // there is no history yet
    if (safe_mode_reason() != SAFE_MODE_NONE) {
        run_state.autoreload_off = true;
        run_safe_mode_file();
        boot_log_add_safe_mode();
    } else {
        run_boot_file();
    }
    usb_startup_compose();
    boot_log_finish();
    usb_startup_connect();
}
