#include "system/code_file.h"

#include <string.h>

#include "services/console/console.h"
#include "services/drive/drive.h"
#include "services/fs/fs.h"
#include "services/fs/fs_errno.h"
#include "services/run_state.h"
#include "system/status.h"

static const char *const usual_files[] = {"code.txt", "code.py", "main.py", "main.txt"};
static const char *const doubtful_files[] = {"code.txt.py", "code.py.txt", "code.txt.txt", "code.py.py",
                                             "main.txt.py", "main.py.txt", "main.txt.txt", "main.py.py"};

static bool is_file(const char *path) {
    FsStat info;
    return fs_stat(path, &info) == 0 && info.kind == FS_FILE;
}

const char *code_file_first(const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (is_file(names[i])) {
            return names[i];
        }
    }
    return NULL;
}

static const char *chosen_file(const NextCode *next) {
    if (next->folder[0] != '\0') {
        (void)fs_chdir(next->folder);
    }
    if (next->file[0] == '\0' || is_file(next->file)) {
        return next->file[0] != '\0' ? next->file : NULL;
    }
    console_print(next->file);
    console_print(" not found.\n");
    return NULL;
}

static const char *usual_file(void) {
    const char *name = code_file_first(usual_files, ARRAY_LENGTH(usual_files));
    if (name == NULL && (name = code_file_first(doubtful_files, ARRAY_LENGTH(doubtful_files))) != NULL) {
        console_print_message("WARNING: Your code filename has two extensions\n");
    }
    return name;
}

static bool stays(const NextCode *next, ProgramEnd end) {
    switch (end) {
        case PROGRAM_STOPPED: return next->is_new || next->sticky_on_reload;
        case PROGRAM_ERROR: return next->is_new || next->sticky_on_error;
        default: return next->is_new || next->sticky_on_success;
    }
}

static bool runs_again(const NextCode *next, ProgramEnd end) {
    return end == PROGRAM_ERROR ? next->reload_on_error : end == PROGRAM_SUCCESS && next->reload_on_success;
}

static void warn_of_unmerged(void) {
    const int error = drive_is_held() ? 0 : drive_merge_error();
    if (error == FS_ENOSPC) {
        console_print_message("WARNING: The drive is full. What Python wrote is not all on it yet: remove something\n");
    } else if (error != 0) {
        console_print_message("WARNING: What Python wrote could not all be copied to the drive\n");
    }
}

CodeRun code_file_run(void) {
    CodeRun run = {.end = PROGRAM_SUCCESS};
    const char *path = chosen_file(&run_state.next);
    path = path != NULL ? path : usual_file();
    run_state.next.is_new = false;
    if (path != NULL) {
        warn_of_unmerged();
        status_running(path);
        console_print("\033[2K\033[0G");
        console_print(path);
        console_print(" output:\n");
        run.end = board_program_run(path, true);
    }
    fs_chdir("/");
    run.again = runs_again(&run_state.next, run.end);
    if (!stays(&run_state.next, run.end)) {
        run_state.next = (NextCode){0};
    }
    return run;
}
