#include "system/repl_session.h"

#include <string.h>

#include "gen/names.h"
#include "gen/supervisor.h"
#include "system/language.h"
#include "system/stop_policy.h"
#include "vm/api.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/vm.h"

void session_print(const ReplSession *session, const char *text) { session->actions->write(text, strlen(text)); }
void session_forget_source(ReplSession *session) { bytes_builder_init(&session->source); }

bool session_take(ReplSession *session, const char *text, size_t length) {
    return bytes_builder_add(&session->source, text, length);
}

// NULL: `result` says why.
NOINLINE static const Code *compile(ReplSession *session, CompileMode mode, RunResult *result) {
    CompileError error = {.kind = COMPILE_ERROR_RAISED};
    const CompileRequest request = {
        .source = (const char *)bytes_builder_data(&session->source),
        .length = session->source.length,
        .filename = str_from_c("<stdin>"),
        .mode = mode,
        .keep_columns = true,
    };
    const Code *code = request.filename ? compile_source(&request, &error) : NULL;
    bool incomplete = !code && error.kind == COMPILE_ERROR_INCOMPLETE;
    if (!code && !incomplete && error.kind != COMPILE_ERROR_RAISED) {
        vm_raise_compile_error(&request, &error);
    }
    *result = incomplete ? RUN_INCOMPLETE : RUN_FAILED;
    return code;
}

RunResult session_run(ReplSession *session, CompileMode mode) {
    session->actions->running(true);
    RunResult result;
    const Code *code = compile(session, mode, &result);
    if (result == RUN_INCOMPLETE) {
        return result;
    }
    session_forget_source(session);
    language_forget_compiler_stack();
    return code && !value_is_raised(vm_exec(code, session->namespace, VALUE_NULL)) ? RUN_OK : result;
}

bool session_report(ReplSession *session) {
    if (error_matches(&ReloadException_type) && stop_policy_kind() != STOP_INTERRUPT) {
        error_clear();
        return false;
    }
    bool exits = error_matches(&SystemExit_type);
    int status = language_report_exception();
    if (exits) {
        session->end = REPL_EXIT;
        session->status = status;
    }
    return !exits;
}

void session_settle(const ReplSession *session) {
    vm_run_finalisers();
    host_flush();
    session->actions->running(false);
}
