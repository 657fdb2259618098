#include "services/run_state.h"

#include <string.h>

RunState run_state;

// The end says most: it names the exception.
void run_state_add_traceback(const char *text, size_t length) {
    if (length > TRACEBACK_BYTES) {
        text += length - TRACEBACK_BYTES;
        length = TRACEBACK_BYTES;
    }
    size_t kept = MIN(run_state.traceback_length, TRACEBACK_BYTES - length);
    memmove(run_state.traceback, run_state.traceback + run_state.traceback_length - kept, kept);
    memcpy(run_state.traceback + kept, text, length);
    run_state.traceback_length = kept + length;
}
