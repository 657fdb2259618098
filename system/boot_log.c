#include "system/boot_log.h"

#include <stdio.h>
#include <string.h>

#include "core/version.h"
#include "hal/cpu.h"
#include "services/board_info.h"
#include "services/console/console.h"
#include "services/fs/fs.h"
#include "services/safe_mode.h"

static const char log_path[] = "/boot_out.txt";

static struct {
    char *text;
    size_t size, length;
    bool captures;
} boot_log;

// What does not fit is cut: the beginning says more than the end.
static void add(const char *text, size_t length) {
    for (size_t i = 0; i < length && boot_log.length + 2 < boot_log.size; i++) {
        bool needs_return = text[i] == '\n' && (boot_log.length == 0 || boot_log.text[boot_log.length - 1] != '\r');
        if (needs_return) {
            boot_log.text[boot_log.length++] = '\r';
        }
        boot_log.text[boot_log.length++] = text[i];
    }
}

static void add_c(const char *text) { add(text, strlen(text)); }

void boot_log_start(char *memory, size_t size) {
    uint8_t uid[HAL_UID_MAX];
    size_t uid_length = hal_cpu_uid(uid);
    boot_log.text = memory;
    boot_log.size = size;
    boot_log.length = 0;
    add_c(BANNER_START);
    add_c(board_info.name);
    add_c(" with ");
    add_c(board_info.mcu);
    add_c("\nBoard ID:");
    add_c(board_info.id);
    add_c("\nUID:");
    for (size_t i = 0; i < uid_length; i++) {
        char digits[4];
        add(digits, (size_t)snprintf(digits, sizeof digits, "%02X", uid[i]));
    }
    add_c("\n");
}

void boot_log_capture(void) {
    add_c("boot.py output:\n");
    console_set_tap(add);
    boot_log.captures = true;
}

void boot_log_print(const char *text) {
    console_print(text);
    if (!boot_log.captures) {
        add_c(text);
    }
}

void boot_log_add_safe_mode(void) {
    add_c("You are in safe mode because:\n");
    safe_mode_describe(add_c);
    add_c("\n");
    add_c(safe_mode_trace());
}

static bool file_agrees(FsFile *file) {
    char part[128];
    size_t at = 0, done = 0;
    while (fs_read(file, part, sizeof part, &done) == 0 && done > 0) {
        if (done > boot_log.length - at || memcmp(part, boot_log.text + at, done) != 0) {
            return false;
        }
        at += done;
    }
    return at == boot_log.length;
}

static bool is_unchanged(void) {
    FsFile file;
    if (fs_open(log_path, FS_READ, &file) != 0) {
        return false;
    }
    bool same = file_agrees(&file);
    fs_close(&file);
    return same;
}

void boot_log_finish(void) {
    FsFile file;
    size_t done;
    console_set_tap(NULL);
    if (is_unchanged() || fs_open(log_path, FS_WRITE | FS_CREATE | FS_TRUNCATE, &file) != 0) {
        return;
    }
    (void)fs_write(&file, boot_log.text, boot_log.length, &done);
    (void)fs_close(&file);
}
