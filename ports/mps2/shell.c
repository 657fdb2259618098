#include "ports/mps2/shell.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "ports/mps2/semihosting.h"

enum {
    NAME_MAX = 64
};

// The file through which output comes.
static const char *temporary(void) {
    static char name[NAME_MAX];
    if (name[0] == '\0') {
        const uint32_t block[] = {(uint32_t)name, 0, sizeof name};
        semihosting(SYS_TMPNAM, block);
    }
    return name;
}

static size_t read_output(char *output, size_t size) {
    const int handle = semihosting_open(temporary(), OPEN_READ);
    const size_t length = handle < 0 ? 0 : size - 1 - semihosting_read(handle, output, size - 1);
    semihosting_close(handle);
    output[length] = '\0';
    return length;
}

int shell(char *output, size_t size, size_t *length, const char *format, ...) {
    static char command[SHELL_COMMAND_MAX];
    va_list args;
    va_start(args, format);
    int used = vsnprintf(command, sizeof command, format, args);
    va_end(args);
    snprintf(command + used, sizeof command - (size_t)used, " > %s 2> /dev/null", temporary());
    const uint32_t block[] = {(uint32_t)command, strlen(command)};
    const int status = semihosting(SYS_SYSTEM, block);
    if (size > 0) {
        const size_t got = read_output(output, size);
        *(length ? length : &(size_t){0}) = got;
    }
    const uint32_t removal[] = {(uint32_t)temporary(), strlen(temporary())};
    semihosting(SYS_REMOVE, removal);
    return status >> 8;
}

const char *shell_quote(const char *word, char quoted[SHELL_COMMAND_MAX / 2]) {
    char *to = quoted;
    *to++ = '\'';
    for (; *word != '\0' && to < quoted + SHELL_COMMAND_MAX / 2 - 8; word++) {
        if (*word == '\'') {
            memcpy(to, "'\\'", 3);
            to += 3;
        }
        *to++ = *word;
    }
    memcpy(to, "'", 2);
    return quoted;
}
