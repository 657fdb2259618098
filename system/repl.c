#include "system/repl.h"

#include <string.h>

#include "gen/names.h"
#include "system/completion.h"
#include "system/language.h"
#include "system/raw_repl.h"
#include "system/repl_session.h"
#include "vm/host.h"
#include "vm/vm.h"

enum {
    INDENT = 4,
    CTRL_C = 3,
    CTRL_D = 4,
};

typedef struct {
    ReplSession session;
    LineEditor *editor;
    LineActions line_actions;
    size_t indent;  // of the next line
    bool reading;   // a line is being typed
} Repl;

static const Repl *active;

bool repl_is_empty(void) {
    return active != NULL && !active->session.memory->raw && active->reading && active->editor->length == 0 &&
           active->session.source.length == 0;
}

static void write_editor(void *context, const char *text, size_t length) {
    ((Repl *)context)->session.actions->write(text, length);
}

static bool complete(void *context, const char *line, size_t cursor, char *insert, size_t size) {
    const ReplSession *session = &((Repl *)context)->session;
    return completion_find(session->namespace, line, cursor, insert, size, session->actions->write);
}

// The first part of a long line. Without room for it the statement fails when it ends.
static void take_part(void *context, const char *text, size_t length) {
    if (!session_take(&((Repl *)context)->session, text, length)) {
        error_clear();
    }
}

// Running what was typed
// ------------------------------------------------------------------------------------------------

// The indentation that the next line probably has.
static size_t next_indent(const char *line) {
    size_t blanks = strspn(line, " "), length = strlen(line);
    while (length > 0 && line[length - 1] == ' ') {
        length--;
    }
    return blanks + (length > 0 && line[length - 1] == ':' ? INDENT : 0);
}

// False if the session is over.
static bool finish_run(ReplSession *session, RunResult result) {
    bool go_on = result != RUN_FAILED || session_report(session);
    session_settle(session);
    return go_on;
}

// A line was entered. False if the session is over.
static bool take_line(Repl *repl) {
    ReplSession *session = &repl->session;
    const char *line = repl->editor->text;
    if (!repl->editor->partial) {
        history_add(repl->editor->history, line);
    }
    bool first = session->source.length == 0;
    if (first && line[strspn(line, " ")] == '\0') {
        return true;
    }
    repl->indent = 0;
    if (!session_take(session, line, strlen(line)) || !session_take(session, "\n", 1)) {
        session_forget_source(session);
        return session_report(session);
    }
    RunResult result = session_run(session, COMPILE_SINGLE);
    if (result == RUN_INCOMPLETE) {
        repl->indent = next_indent(line);
    }
    return finish_run(session, result);
}

// The session
// -------------------------------------------------------------------------------------------------------------

// More than the second half of a line end waits: the text comes from a program or a clipboard and has its own blanks.
static bool is_pasted(const ReplActions *actions) { return actions->available && actions->available() > 1; }

static void start_line(Repl *repl) {
    bool first = repl->session.source.length == 0;
    repl->editor->actions = &repl->line_actions;
    repl->editor->control_keys = first;
    repl->editor->origin = 0;
    repl->reading = true;
    line_editor_start(repl->editor, first ? ">>> " : "... ", is_pasted(repl->session.actions) ? 0 : repl->indent);
}

static void abandon(Repl *repl) {
    session_print(&repl->session, "\r\n");
    session_forget_source(&repl->session);
    repl->indent = 0;
}

// Paste mode: everything up to Ctrl-D is one program. False if the session is over.
static bool paste(Repl *repl) {
    ReplSession *session = &repl->session;
    session_print(session, "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    for (int last = 0, byte = 0;; last = byte) {
        byte = session->actions->read();
        if (byte == '\n' && last == '\r') {
            continue;
        }
        if (byte < 0 || byte == CTRL_C) {
            abandon(repl);
            return byte >= 0;
        }
        if (byte == CTRL_D) {
            break;
        }
        const char text = byte == '\r' ? '\n' : (char)byte;
        if (!session_take(session, &text, 1)) {
            abandon(repl);
            return session_report(session);
        }
        session->actions->write(byte == '\r' ? "\r\n=== " : &text, byte == '\r' ? 6 : 1);
    }
    session_print(session, "\r\n");
    return finish_run(session, session_run(session, COMPILE_EXEC));
}

static void greet(const ReplActions *actions) {
    if (actions->banner) {
        actions->banner();
    }
}

// A __main__ for tools, so that what they run does not touch the kept program's. NULL = raised.
static Dict *own_namespace(void) {
    Value main = dict_get_str(vm_modules(), NAME(__main__));
    Dict *fresh = vm_new_main();
    bool restored = value_is_undef(main) || dict_set(vm_modules(), value_from_object(NAME(__main__)), main);
    return restored ? fresh : NULL;
}

static bool leave_raw(ReplSession *session) {
    session->memory->raw = false;
    greet(session->actions);
    return true;
}

// The raw REPL until its end. False if the session is over.
static bool raw(Repl *repl) {
    ReplSession *session = &repl->session;
    Dict *kept = session->namespace, *own = session->memory->beside ? own_namespace() : kept;
    if (own == NULL) {
        (void)session_report(session);
        return leave_raw(session);
    }
    session->memory->raw = true;
    session->namespace = own;
    RawEnd end = raw_repl_run(session);
    session->namespace = kept;
    session->end = end == RAW_REBOOT ? REPL_RELOAD : REPL_EXIT;
    return end == RAW_FRIENDLY && leave_raw(session);
}

// False if the session is over.
static bool handle(Repl *repl, LineResult result) {
    repl->reading = false;
    switch (result) {
        case LINE_DONE: return take_line(repl);
        case LINE_INTERRUPT: abandon(repl); return true;
        case LINE_PASTE: return paste(repl);
        case LINE_END: repl->session.end = REPL_RELOAD; return false;
        case LINE_RAW: session_print(&repl->session, "\r\n"); return raw(repl);
        default: greet(repl->session.actions); return true;
    }
}

static void read_lines(Repl *repl) {
    start_line(repl);
    for (int byte; (byte = repl->session.actions->read()) >= 0;) {
        LineResult result = line_editor_feed(repl->editor, (uint8_t)byte);
        if (result == LINE_MORE) {
            continue;
        }
        if (!handle(repl, result)) {
            return;
        }
        start_line(repl);
    }
}

ReplEnd repl_run(const ReplActions *actions, ReplMemory *memory, int *status) {
    Repl repl = {.session = {.actions = actions, .memory = memory, .end = REPL_EXIT},
                 .editor = &memory->editor,
                 .line_actions = {.write = write_editor,
                                  .complete = complete,
                                  .take = take_part,
                                  .columns = actions->columns,
                                  .context = &repl}};
    memory->editor.history = &memory->history;
    session_forget_source(&repl.session);
    repl.session.namespace = vm_main_namespace();
    if (!repl.session.namespace) {
        *status = language_report_exception();
        return REPL_EXIT;
    }
    actions->running(false);
    active = &repl;
    if (!memory->raw) {
        greet(actions);
    }
    if (!memory->raw || raw(&repl)) {
        read_lines(&repl);
    }
    active = NULL;
    *status = repl.session.status;
    return repl.session.end;
}
