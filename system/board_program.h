// One run of a file on a board, in a fresh heap and with a clean slate behind it.
#pragma once

#include "core/config.h"
#include "system/options.h"

typedef struct {
    LanguageOptions language;
    void *stack_base;
    bool checks;  // name what can only fail before a program runs, unless ADDER_LINT says otherwise
} ProgramConfig;

// Must be called once, before the functions below; `config` must stay valid.
void board_program_configure(const ProgramConfig *config);

typedef enum {
    PROGRAM_SUCCESS,
    PROGRAM_ERROR,    // an exception ended it; the traceback has been printed
    PROGRAM_EXIT,     // SystemExit
    PROGRAM_STOPPED,  // stop_policy_kind() says what for
} ProgramEnd;

// What ended the last program that failed.
typedef struct {
    char name[32];  // of the exception's class
    char file[64];  // where it was raised; "" if unknown
    uint32_t line;
} ProgramError;
extern ProgramError board_program_error;

// What settings.toml says about programs, before the code file runs.
void board_program_read_settings(void);

// The language, with an empty heap and the board's sys.path. False, with a message, if the memory does not suffice.
bool board_program_start(void);

// Back to a clean slate.
void board_program_stop(void);

// Run a file between start and stop.
ProgramEnd board_program_run_here(const char *path);

// Start, run, stop. With `may_keep` and runtime.keep_state the last step waits for board_program_stop().
ProgramEnd board_program_run(const char *path, bool may_keep);

// From now on what is reported was typed at a prompt and is no program's end, or the contrary. Returns what it was.
bool board_program_at_prompt(bool now);

// Whether a program has ended and what it made is still alive.
bool board_program_is_kept(void);

// Whether the program that runs may stand still beside a prompt.
bool board_program_may_pause(void);
