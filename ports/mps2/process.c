// The runner's process: the files of the computer, some variables of its environment.
#include "hal/process.h"

#include <string.h>

#include "ports/mps2/host_fs.h"
#include "ports/mps2/shell.h"
#include "services/environment.h"

enum {
    ENVIRONMENT_BYTES = 16384
};

static char variables[ENVIRONMENT_BYTES];  // "key=value\0" …
static size_t variables_length;

static void read_variables(void) {
    if (variables_length == 0) {
        shell(variables, sizeof variables, &variables_length, "env -0");
    }
}

static bool each_variable(bool (*visit)(void *, const char *, const char *), void *state) {
    read_variables();
    for (const char *entry = variables; entry < variables + variables_length; entry += strlen(entry) + 1) {
        char key[FS_NAME_MAX];
        const size_t length = strcspn(entry, "=");
        if (length >= sizeof key || entry[length] != '=') {
            continue;
        }
        memcpy(key, entry, length);
        key[length] = '\0';
        if (!visit(state, key, entry + length + 1)) {
            return false;
        }
    }
    return true;
}

typedef struct {
    const char *key, *value;
} Wanted;

static bool is_other(void *state, const char *key, const char *value) {
    Wanted *wanted = state;
    wanted->value = strcmp(key, wanted->key) == 0 ? value : NULL;
    return wanted->value == NULL;
}

static bool get_variable(const char *key, char *value, size_t size) {
    Wanted wanted = {.key = key};
    if (each_variable(is_other, &wanted) || strlen(wanted.value) >= size) {
        return false;
    }
    strcpy(value, wanted.value);
    return true;
}

void hal_process_start(void) {
    static const Environment environment = {
        .get = get_variable,
        .each = each_variable,
        .names = {"Linux", "mps2", "an385", "qemu", "armv6m", "linux", false},
    };
    char folder[FS_PATH_MAX];
    size_t length;
    environment_install(&environment);
    fs_mount("/", &host_fs_driver, NULL);
    if (shell(folder, sizeof folder, &length, "pwd") == 0 && length > 0) {
        folder[length - 1] = '\0';  // the line end
        fs_chdir(folder);
    }
}
