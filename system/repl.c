#include "system/repl.h"

#include <string.h>

#include "gen/names.h"
#include "gen/supervisor.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "system/completion.h"
#include "system/language.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/traceback.h"
#include "vm/vm.h"

enum {
    INDENT = 4
};

typedef struct {
    const ReplActions *actions;
    LineEditor editor;
    BytesBuilder source;  // the lines of the statement so far
    Dict *namespace;
    size_t indent;  // of the next line
    ReplEnd end;
    int status;
} Repl;

static const Repl *active;

bool repl_is_empty(void) { return active != NULL && active->editor.length == 0 && active->source.length == 0; }

static void write_editor(void *context, const char *text, size_t length) {
    ((Repl *)context)->actions->write(text, length);
}

static bool complete(void *context, const char *line, size_t cursor, char *insert, size_t size) {
    Repl *repl = context;
    return completion_find(repl->namespace, line, cursor, insert, size, repl->actions->write);
}

static void print(const Repl *repl, const char *text) { repl->actions->write(text, strlen(text)); }

// Running what was typed
// ------------------------------------------------------------------------------------------------

// False if the session is over.
static bool report(Repl *repl) {
    if (error_matches(&ReloadException_type)) {
        error_clear();
        return false;
    }
    if (error_matches(&SystemExit_type)) {
        repl->end = REPL_EXIT;
        repl->status = language_report_exception();
        return false;
    }
    (void)language_report_exception();
    return true;
}

// The indentation that the next line probably has.
static size_t next_indent(const char *line) {
    size_t blanks = strspn(line, " "), length = strlen(line);
    while (length > 0 && line[length - 1] == ' ') {
        length--;
    }
    return blanks + (length > 0 && line[length - 1] == ':' ? INDENT : 0);
}

typedef enum {
    STATEMENT_DONE,
    STATEMENT_INCOMPLETE,
    STATEMENT_END
} StatementResult;

static StatementResult run_source(Repl *repl) {
    Str *name = str_from_c("<stdin>");
    CompileError error;
    const CompileRequest request = {
        .source = (const char *)bytes_builder_data(&repl->source),
        .length = repl->source.length,
        .filename = name,
        .mode = COMPILE_SINGLE,
        .keep_columns = true,
    };
    const Code *code = name ? compile_source(&request, &error) : NULL;
    if (!code) {
        if (name && error.kind == COMPILE_ERROR_INCOMPLETE) {
            return STATEMENT_INCOMPLETE;
        }
        if (name && error.kind != COMPILE_ERROR_RAISED) {
            vm_raise_compile_error(&request, &error);
        }
        return report(repl) ? STATEMENT_DONE : STATEMENT_END;
    }
    repl->actions->running(true);
    bool ok = !value_is_raised(vm_exec(code, repl->namespace, VALUE_NULL));
    repl->actions->running(false);
    bool go_on = ok || report(repl);
    vm_run_finalisers();
    host_flush();
    return go_on ? STATEMENT_DONE : STATEMENT_END;
}

// A line was entered. False if the session is over.
static bool take_line(Repl *repl) {
    const char *line = repl->editor.text;
    history_add(repl->editor.history, line);
    bool first = repl->source.length == 0;
    if (first && line[strspn(line, " ")] == '\0') {
        return true;
    }
    if (!bytes_builder_add(&repl->source, line, strlen(line)) || !bytes_builder_add(&repl->source, "\n", 1)) {
        return report(repl);
    }
    StatementResult result = run_source(repl);
    repl->indent = result == STATEMENT_INCOMPLETE ? next_indent(line) : 0;
    if (result != STATEMENT_INCOMPLETE) {
        bytes_builder_init(&repl->source);
    }
    return result != STATEMENT_END;
}

// The session
// -------------------------------------------------------------------------------------------------------------

static void start_line(Repl *repl) {
    bool first = repl->source.length == 0;
    repl->editor.control_keys = first;
    line_editor_start(&repl->editor, first ? ">>> " : "... ", repl->indent);
}

static void abandon(Repl *repl, const char *text) {
    print(repl, text);
    bytes_builder_init(&repl->source);
    repl->indent = 0;
}

// Paste mode: everything up to Ctrl-D is one program. False if the session is over.
static bool paste(Repl *repl) {
    enum {
        CTRL_C = 3,
        CTRL_D = 4
    };
    print(repl, "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    for (;;) {
        int byte = repl->actions->read();
        if (byte < 0 || byte == CTRL_C) {
            abandon(repl, "\r\n");
            return byte >= 0;
        }
        if (byte == CTRL_D) {
            break;
        }
        const char text = byte == '\r' ? '\n' : (char)byte;
        if (!bytes_builder_add(&repl->source, &text, 1)) {
            abandon(repl, "\r\n");
            return report(repl);
        }
        repl->actions->write(byte == '\r' ? "\r\n=== " : &text, byte == '\r' ? 6 : 1);
    }
    print(repl, "\r\n");
    Str *name = str_from_c("<stdin>");
    const CompileRequest request = {
        .source = (const char *)bytes_builder_data(&repl->source),
        .length = repl->source.length,
        .filename = name,
        .mode = COMPILE_EXEC,
        .keep_columns = true,
    };
    const Code *code = name ? vm_compile(&request) : NULL;
    repl->actions->running(true);
    bool ok = code && !value_is_raised(vm_exec(code, repl->namespace, VALUE_NULL));
    repl->actions->running(false);
    bytes_builder_init(&repl->source);
    return ok || report(repl);
}

// False if the session is over.
static bool handle(Repl *repl, LineResult result) {
    switch (result) {
        case LINE_DONE: return take_line(repl);
        case LINE_INTERRUPT: abandon(repl, "\r\n"); return true;
        case LINE_PASTE: return paste(repl);
        case LINE_END: repl->end = REPL_RELOAD; return false;
        default: print(repl, "\r\n"); return true;
    }
}

ReplEnd repl_run(const ReplActions *actions, LineHistory *history, int *status) {
    Repl repl = {.actions = actions, .end = REPL_EXIT};
    const LineActions line_actions = {.write = write_editor, .complete = complete, .context = &repl};
    repl.editor.actions = &line_actions;
    repl.editor.history = history;
    bytes_builder_init(&repl.source);
    repl.namespace = vm_main_namespace();
    if (!repl.namespace) {
        *status = language_report_exception();
        return REPL_EXIT;
    }
    actions->running(false);
    active = &repl;
    start_line(&repl);
    for (int byte; (byte = actions->read()) >= 0;) {
        LineResult result = line_editor_feed(&repl.editor, (uint8_t)byte);
        if (result == LINE_MORE) {
            continue;
        }
        if (!handle(&repl, result)) {
            break;
        }
        start_line(&repl);
    }
    active = NULL;
    *status = repl.status;
    return repl.end;
}
