#include "services/console/line_history.h"

#include <string.h>

void history_add(LineHistory *history, const char *line) {
    size_t size = strlen(line) + 1;
    const char *newest = history_get(history, 0);
    if (size == 1 || size > HISTORY_BYTES || (newest && strcmp(newest, line) == 0)) {
        return;
    }
    while (history->used + size > HISTORY_BYTES) {
        // Drop the oldest line: the one that the last NUL but one stands before.
        size_t end = history->used - 1;
        while (end > 0 && history->text[end - 1] != '\0') {
            end--;
        }
        history->used = end;
    }
    memmove(history->text + size, history->text, history->used);
    memcpy(history->text, line, size);
    history->used += size;
}

const char *history_get(const LineHistory *history, size_t index) {
    size_t at = 0;
    while (at < history->used && index > 0) {
        at += strlen(history->text + at) + 1;
        index--;
    }
    return at < history->used ? history->text + at : NULL;
}
