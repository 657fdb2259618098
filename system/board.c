#include "system/board.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/number_text.h"
#include "hal/cpu.h"
#include "ports/linux/boot_button.h"
#include "ports/linux/drive_watch.h"
#include "ports/linux/flash_file.h"
#include "ports/linux/folder_fs.h"
#include "ports/linux/new_drive.h"
#include "ports/linux/nvm.h"
#include "ports/linux/reset.h"
#include "ports/linux/sim/attach.h"
#include "ports/linux/sim/power_cut.h"
#include "ports/linux/sim/provoke.h"
#include "ports/linux/sim/vcd.h"
#include "ports/linux/terminal.h"
#include "ports/linux/usbip/usbip.h"
#include "services/board_environment.h"
#include "services/board_info.h"
#include "system/drive_startup.h"
#include "system/supervisor.h"

static const char usage[] =
    "usage: adder board [OPTIONS]\n"
    "\n"
    "Start the virtual board: it runs code.py from the drive and starts it again when you save.\n"
    "  --drive FOLDER    the drive (default CIRCUITPY in the current folder; made on first start)\n"
    "  --drive FILE.img  a flash memory that holds the drive, as on a chip (1 MB if it is new)\n"
    "  --usbip [ADDR:PORT]  be a USB device that Linux can attach (default 127.0.0.1:3240); the\n"
    "                    drive is then CIRCUITPY.img unless you say another one\n"
    "  --usbip-any-network  ADDR may be one that other machines reach: they can then use the board\n"
    "  --pty             also offer the console on a pseudo-terminal, whose path is printed\n"
    "  --usb-endpoints N  as a chip with N endpoints in each direction has it (default 15)\n"
    "  --vcd FILE        record all pins as a Value Change Dump\n"
    "  --attach DEVICE   24lc32@I2C:0x50 (a memory), mcp9808@I2C:0x18 (a thermometer), w25q16@SPI:D10\n"
    "                    (a flash), loop@UART (TX wired to RX), volts@A0:1.5; in addition to those of\n"
    "                    the board's TOML\n"
    "  --quiet           do not show the pins in the last line of the terminal\n"
    "  --window SECONDS  how long the safe-mode window is open at the start (default 0.1), if\n"
    "                    settings.toml does not say it with CIRCUITPY_SAFE_MODE_DELAY\n"
    "  --boot-button SECONDS  the BOOT button is pressed from power-on for so long; after 10 s the drive\n"
    "                    (if it is a flash memory) is erased, otherwise safe mode starts\n"
    "  --fault KIND      crash soon after power-on, for testing: stack, memory or assertion\n"
    "  --power-cut N     the power fails in the N-th flash operation, for testing; N:SEED for other bits\n"
    "  --heap SIZE       memory for Python, for example 190K (default 1M)\n"
    "\n"
    "Ctrl-C stops the program, Ctrl-D restarts it; Ctrl-\\ leaves.\n"
    "The signal USR1 is the reset button; pressed within the safe-mode window, it starts safe mode.\n";

typedef struct {
    const char *drive, *vcd, *fault;
    UsbipOptions usbip;  // no address: no USB
    TerminalOptions terminal;
    SupervisorConfig supervisor;
    double boot_button_s;
} BoardOptions;

static bool is_seconds(const char *text, double *seconds) {
    return double_parse(text, strlen(text), seconds) == strlen(text) && *seconds >= 0;
}

static bool take_flag(const char *argument, BoardOptions *options) {
    if (strcmp(argument, "--quiet") == 0) {
        options->terminal.live_line = false;
    } else if (strcmp(argument, "--pty") == 0) {
        options->terminal.pty = true;
    } else if (strcmp(argument, "--usbip-any-network") == 0) {
        options->usbip.any_network = true;
    } else {
        return false;
    }
    return true;
}

// False: another option, or a value that cannot be.
static bool take_value(const char *argument, const char *value, BoardOptions *options) {
    if (strcmp(argument, "--drive") == 0) {
        options->drive = value;
    } else if (strcmp(argument, "--vcd") == 0) {
        options->vcd = value;
    } else if (strcmp(argument, "--fault") == 0) {
        options->fault = value;
    } else if (strcmp(argument, "--usb-endpoints") == 0 && atoi(value) > 0) {
        options->usbip.endpoints = (uint8_t)MIN(atoi(value), UINT8_MAX);
    } else {
        return (strcmp(argument, "--attach") == 0 && sim_attach(value)) ||
               (strcmp(argument, "--power-cut") == 0 && power_cut_schedule(value)) ||
               (strcmp(argument, "--boot-button") == 0 && is_seconds(value, &options->boot_button_s)) ||
               (strcmp(argument, "--window") == 0 && is_seconds(value, &options->supervisor.window_s));
    }
    return true;
}

// How many arguments the option takes with its value; 0: it cannot be used.
static int take_board_option(const char *argument, const char *value, BoardOptions *options) {
    if (strcmp(argument, "--usbip") == 0) {
        bool is_address = value && value[0] != '-';
        options->usbip.address = is_address ? value : "";
        return is_address ? 2 : 1;
    }
    return take_flag(argument, options) ? 1 : value && take_value(argument, value, options) ? 2 : 0;
}

static void complain(const char *error, const char *argument, const char *value) {
    if (error) {
        fprintf(stderr, "adder board: %s\n%s", error, usage);
    } else {
        bool has_value = value && value[0] != '-';
        fprintf(stderr, "adder board: cannot use %s%s%s\n%s", argument, has_value ? " " : "", has_value ? value : "",
                usage);
    }
}

// Returns -1 to go on, else the exit status.
static int parse(int count, char **arguments, BoardOptions *options) {
    enum {
        USAGE_STATUS = 2
    };
    const char *error = NULL;
    for (int i = 1; i < count;) {
        const char *argument = arguments[i];
        if (options_take(count, arguments, &i, &options->supervisor.program.language, &error) && !error) {
            continue;
        }
        if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            fputs(usage, stdout);
            return 0;
        }
        const char *value = i + 1 < count ? arguments[i + 1] : NULL;
        int taken = error ? 0 : take_board_option(argument, value, options);
        if (taken == 0) {
            complain(error, argument, value);
            return USAGE_STATUS;
        }
        i += taken;
    }
    return -1;
}

// Something is there, but it holds no files: as a chip whose flash lost its file system.
static bool is_broken(const char *folder) {
    struct stat info;
    return stat(folder, &info) == 0 && !(S_ISDIR(info.st_mode) && access(folder, R_OK | X_OK) == 0);
}

// Beside a drive that is a folder: what survives without power. In flash it is part of the drive's store.
static void open_nvm(const char *folder) {
    char path[PATH_MAX + 8];
    snprintf(path, sizeof path, "%s.nvm", folder);
    if (!nvm_open(path)) {
        fprintf(stderr, "adder board: cannot use %s: microcontroller.nvm is None\r\n", path);
    }
}

static bool is_image(const char *drive) {
    const char *end = strrchr(drive, '.');
    return end && strcmp(end, ".img") == 0;
}

static bool open_drive(const char *path) {
    switch (drive_startup()) {
        case DRIVE_READY: break;
        case DRIVE_FOREIGN: fprintf(stderr, "adder board: %s holds another firmware's drive: read-only\n", path); break;
        default: fprintf(stderr, "adder board: %s holds no drive: starting without one\n", path); break;
    }
    return true;
}

static bool open_flash(const char *path) {
    enum {
        NEW_FLASH_BYTES = 1 << 20
    };
    switch (flash_file_open(path, NEW_FLASH_BYTES)) {
        case FLASH_FILE_OPEN: break;
        case FLASH_FILE_IN_USE: fprintf(stderr, "adder board: another board uses %s\n", path); return false;
        case FLASH_FILE_UNUSABLE:
            fprintf(stderr, "adder board: cannot use %s: it must be a file of 4 KB blocks that can be written\n", path);
            return false;
    }
    return open_drive(path);
}

static bool mount_folder(const char *folder) {
    static FolderMount drive = {.is_drive = true, .changing = drive_watch_ignore};
    char path[PATH_MAX];
    if (is_broken(folder)) {
        fprintf(stderr, "adder board: %s is not a folder that can be read: starting without a drive\n", folder);
        return true;
    }
    if (!new_drive_fill(folder) || !realpath(folder, path) || strlen(path) >= sizeof drive.folder) {
        fprintf(stderr, "adder board: cannot use %s as the drive: it must be a folder that can be written\n", folder);
        return false;
    }
    strcpy(drive.folder, path);
    fs_mount("/", &folder_fs_driver, &drive);
    drive_watch_start(path);
    open_nvm(path);
    return true;
}

static bool mount_drive(const char *drive) { return is_image(drive) ? open_flash(drive) : mount_folder(drive); }

static bool open_usbip(const UsbipOptions *options) {
    switch (usbip_open(options)) {
        case USBIP_OPEN: return true;
        case USBIP_BAD_ADDRESS: fprintf(stderr, "adder board: %s is not ADDRESS:PORT\n", options->address); break;
        case USBIP_NOT_LOOPBACK:
            fprintf(stderr,
                    "adder board: at %s other machines can use the board: say --usbip-any-network if that is meant\n",
                    options->address);
            break;
        case USBIP_CANNOT_LISTEN:
            fprintf(stderr, "adder board: cannot listen at %s: %s\n",
                    options->address[0] ? options->address : "127.0.0.1:3240", strerror(errno));
            break;
    }
    return false;
}

static void attach_devices(void) {
    for (const char *const *device = board_info.devices; *device; device++) {
        if (!sim_attach(*device)) {
            fprintf(stderr, "adder board: the board's file asks for %s, which there is not\n", *device);
        }
    }
}

static void before_reset(void) {
    usbip_close();
    terminal_close();
}

int board_main(int count, char **arguments, void *stack_base) {
    BoardOptions options = {.terminal = {.live_line = true},
                            .supervisor = {.program = {.stack_base = stack_base, .checks = true}, .window_s = 0.1}};
    attach_devices();
    int status = parse(count, arguments, &options);
    if (status >= 0) {
        return status;
    }
    if (isatty(STDIN_FILENO)) {
        terminal_ignore_interrupt();
    }
    if (!options.drive) {
        options.drive = options.usbip.address ? "CIRCUITPY.img" : "CIRCUITPY";
    }
    reset_prepare(arguments - 1, before_reset);
    if ((options.usbip.address && !open_usbip(&options.usbip)) || !mount_drive(options.drive)) {
        return 1;
    }
    if (options.vcd && !vcd_open(options.vcd)) {
        fprintf(stderr, "adder board: cannot write %s\n", options.vcd);
        return 1;
    }
    board_environment_install();
    if (!terminal_open(&options.terminal)) {
        fputs("adder board: cannot open a pseudo-terminal\n", stderr);
        return 1;
    }
    if (terminal_pty_path() && hal_cpu_reset_reason() == HAL_RESET_POWER_ON) {  // later ones keep it
        fprintf(stderr, "console: %s\r\n", terminal_pty_path());
    }
    boot_button_hold(options.boot_button_s);
    if (options.fault && hal_cpu_reset_reason() == HAL_RESET_POWER_ON && !provoke_later(options.fault)) {
        fprintf(stderr, "adder board: there is no fault %s\r\n", options.fault);
    }
    supervisor_run(&options.supervisor);
    terminal_close();
    vcd_close();
    return 0;
}
