// Which file is the program of a board, and its run.
#pragma once

#include "system/board_program.h"

// The first of `names` that is a file; NULL if none is.
const char *code_file_first(const char *const *names, size_t count);

typedef struct {
    ProgramEnd end;
    bool again;  // supervisor.set_next_code_file() asked for another run at this end
} CodeRun;

// Run the file that was chosen with supervisor.set_next_code_file(), else the first of the usual ones.
CodeRun code_file_run(void);
