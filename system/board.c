#include "system/board.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ports/linux/drive_watch.h"
#include "ports/linux/folder_fs.h"
#include "ports/linux/new_drive.h"
#include "ports/linux/reset.h"
#include "ports/linux/sim/vcd.h"
#include "ports/linux/terminal.h"
#include "services/board_environment.h"
#include "system/supervisor.h"

static const char usage[] =
    "usage: adder board [OPTIONS]\n"
    "\n"
    "Start the virtual board: it runs code.py from the drive and starts it again when you save.\n"
    "  --drive FOLDER    the drive (default CIRCUITPY in the current folder; made on first start)\n"
    "  --pty             also offer the console on a pseudo-terminal, whose path is printed\n"
    "  --vcd FILE        record all pins as a Value Change Dump\n"
    "  --quiet           do not show the pins in the last line of the terminal\n"
    "  --heap SIZE       memory for Python, for example 190K (default 1M)\n"
    "\n"
    "Ctrl-C stops the program, Ctrl-D restarts it; Ctrl-\\ leaves.\n";

typedef struct {
    const char *drive, *vcd;
    TerminalOptions terminal;
    ProgramConfig program;
} BoardOptions;

// Returns -1 to go on, else the exit status.
static int parse(int count, char **arguments, BoardOptions *options) {
    enum {
        USAGE_STATUS = 2
    };
    const char *error = NULL;
    for (int i = 1; i < count;) {
        const char *argument = arguments[i];
        const char *value = i + 1 < count ? arguments[i + 1] : NULL;
        if (options_take(count, arguments, &i, &options->program.language, &error) && !error) {
            continue;
        }
        if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            fputs(usage, stdout);
            return 0;
        }
        if (strcmp(argument, "--quiet") == 0) {
            options->terminal.live_line = false;
            i++;
        } else if (strcmp(argument, "--pty") == 0) {
            options->terminal.pty = true;
            i++;
        } else if (strcmp(argument, "--drive") == 0 && value) {
            options->drive = value;
            i += 2;
        } else if (strcmp(argument, "--vcd") == 0 && value) {
            options->vcd = value;
            i += 2;
        } else {
            fprintf(stderr, "adder board: %s%s\n%s", error ? error : "cannot use ", error ? "" : argument, usage);
            return USAGE_STATUS;
        }
    }
    return -1;
}

static bool mount_drive(const char *folder) {
    static FolderMount drive = {.changing = drive_watch_ignore};
    char path[PATH_MAX];
    if (!new_drive_fill(folder) || !realpath(folder, path) || strlen(path) >= sizeof drive.folder) {
        fprintf(stderr, "adder board: cannot use %s as the drive: it must be a folder that can be written\n", folder);
        return false;
    }
    strcpy(drive.folder, path);
    fs_mount("/", &folder_fs_driver, &drive);
    drive_watch_start(path);
    return true;
}

int board_main(int count, char **arguments, void *stack_base) {
    BoardOptions options = {
        .drive = "CIRCUITPY", .terminal = {.live_line = true}, .program = {.stack_base = stack_base, .checks = true}};
    int status = parse(count, arguments, &options);
    if (status >= 0) {
        return status;
    }
    if (!mount_drive(options.drive)) {
        return 1;
    }
    if (options.vcd && !vcd_open(options.vcd)) {
        fprintf(stderr, "adder board: cannot write %s\n", options.vcd);
        return 1;
    }
    board_environment_install();
    reset_prepare(arguments - 1, terminal_close);
    if (!terminal_open(&options.terminal)) {
        fputs("adder board: cannot open a pseudo-terminal\n", stderr);
        return 1;
    }
    if (terminal_pty_path()) {
        fprintf(stderr, "console: %s\r\n", terminal_pty_path());
    }
    supervisor_run(&options.program);
    terminal_close();
    vcd_close();
    return 0;
}
