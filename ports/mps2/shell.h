// Commands for the computer's shell, for what semihosting has no call for.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    SHELL_COMMAND_MAX = 4096
};

// Run a command made as by printf, where `%s` are words that need no quoting; its exit status. `output` (may be NULL
// with `size` 0) receives the start of what it prints, ended by '\0'; *length how much that is.
int shell(char *output, size_t size, size_t *length, const char *format, ...) PRINTF_LIKE(4, 5);

// `word` in single quotes, for the command of shell(). Returns `quoted`.
const char *shell_quote(const char *word, char quoted[SHELL_COMMAND_MAX / 2]);
