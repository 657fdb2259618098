// What the friendly prompt, paste mode and the raw REPL share: a namespace, the source that is being collected, and
// running it.
#pragma once

#include "compile/compile.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "system/repl.h"

typedef struct {
    const ReplActions *actions;
    ReplMemory *memory;
    Dict *namespace;
    BytesBuilder source;  // what has been entered of the statement or program
    ReplEnd end;          // why the session is over
    int status;
} ReplSession;

typedef enum {
    RUN_OK,
    RUN_FAILED,      // the exception has not been reported yet
    RUN_INCOMPLETE,  // COMPILE_SINGLE: more lines are needed; the source stays
} RunResult;

void session_print(const ReplSession *session, const char *text);

// Compile and run the source as "<stdin>" and forget it. Ctrl-C means KeyboardInterrupt until session_settle().
NODISCARD RunResult session_run(ReplSession *session, CompileMode mode);

// Report what session_run() or another step raised. False if it was SystemExit, which ends a friendly session, or
// a reload, which ends any.
bool session_report(ReplSession *session);

// Run what is left to do after a statement; from now on Ctrl-C is a byte like any other.
void session_settle(const ReplSession *session);

void session_forget_source(ReplSession *session);

// False if there is no memory, which is raised.
NODISCARD bool session_take(ReplSession *session, const char *text, size_t length);
