// The REPL for programs: no prompt, no echo; source until Ctrl-D, then "OK", what it prints, 0x04, what it raises,
// 0x04 and ">". With raw-paste, which holds the sender back. Byte for byte as existing clients expect it.
#pragma once

#include "system/repl_session.h"

typedef enum {
    RAW_FRIENDLY,  // Ctrl-B: back to the prompt
    RAW_REBOOT,    // Ctrl-D without source
    RAW_END        // no more input
} RawEnd;

RawEnd raw_repl_run(ReplSession *session);
