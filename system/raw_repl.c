#include "system/raw_repl.h"

#include <string.h>

#include "gen/names.h"
#include "vm/api.h"

enum {
    CTRL_A = 1,
    CTRL_B = 2,
    CTRL_C = 3,
    CTRL_D = 4,
    CTRL_E = 5,
};

// Raw-paste: how many bytes the sender may be ahead before it gets leave to send as many again.
enum {
    WINDOW = 128
};

static void discard(ReplSession *session) {
    session_forget_source(session);
    error_clear();
}

// What has been collected is a program: run it between the marks that tell output from errors.
static void run(ReplSession *session) {
    static const char mark = CTRL_D;
    bool ok = !error_pending() && session_run(session, COMPILE_EXEC) == RUN_OK;
    session->actions->write(&mark, 1);
    if (!ok) {
        (void)session_report(session);
    }
    session_forget_source(session);
    session_settle(session);
    session->actions->write(&mark, 1);
    session_print(session, ">");
}

// Raw-paste
// -----------------------------------------------------------------------------------------------------------------

// A byte of the program has arrived. False if there is no room for it, which is raised.
static bool paste_byte(ReplSession *session, char byte, unsigned *left) {
    static const char go_on = CTRL_A;
    TRY_BOOL_OR(session_take(session, &byte, 1), false);
    if (--*left == 0) {
        *left = WINDOW;
        session->actions->write(&go_on, 1);
    }
    return true;
}

// Take the program as it arrives. False if the input ended. Without room for it the sender is told to stop, which it
// does within its window and confirms with Ctrl-D.
static bool receive(ReplSession *session) {
    static const char stop = CTRL_D;
    unsigned left = WINDOW;
    bool stopped = false;
    for (;;) {
        int byte = session->actions->read();
        if (byte == CTRL_C) {
            error_clear();
            (void)raise_false(&KeyboardInterrupt_type, "");
        }
        bool end = byte < 0 || byte == CTRL_D || byte == CTRL_C;
        if (!stopped && (end || !paste_byte(session, (char)byte, &left))) {
            stopped = true;
            session->actions->write(&stop, 1);
        }
        if (end) {
            return byte >= 0;
        }
    }
}

static void paste(ReplSession *session) {
    static const char accept[] = {'R', 1, WINDOW & 0xFF, WINDOW >> 8, CTRL_A};
    session->actions->write(accept, sizeof accept);
    if (receive(session)) {
        run(session);
    }
}

// "Ctrl-E, a letter, Ctrl-A" asks for a feature; 'A' is raw-paste. Others are understood as questions and denied.
static void command(ReplSession *session, char letter) {
    static const char denied[] = {'R', 0};
    discard(session);
    if (letter == 'A') {
        paste(session);
    } else {
        session->actions->write(denied, sizeof denied);
    }
}

// The plain raw REPL
// ----------------------------------------------------------------------------------------------------------

static void greet(const ReplSession *session) { session_print(session, "raw REPL; CTRL-B to exit\r\n>"); }

static void ctrl_a(ReplSession *session) {
    const uint8_t *source = bytes_builder_data(&session->source);
    if (session->source.length == 2 && source[0] == CTRL_E) {
        command(session, (char)source[1]);
        return;
    }
    discard(session);
    greet(session);
}

// Too long a program is not an error until its end has come.
static void plain_byte(ReplSession *session, char byte) {
    if (!error_pending() && !session_take(session, &byte, 1)) {
        session_forget_source(session);
    }
}

RawEnd raw_repl_run(ReplSession *session) {
    greet(session);
    for (int byte; (byte = session->actions->read()) >= 0;) {
        switch (byte) {
            case CTRL_A: ctrl_a(session); break;
            case CTRL_B: discard(session); return RAW_FRIENDLY;
            case CTRL_C: discard(session); break;
            case CTRL_D:
                session_print(session, "OK");
                if (session->source.length == 0 && !error_pending()) {
                    session_print(session, "\r\n");
                    return RAW_REBOOT;
                }
                run(session);
                break;
            default: plain_byte(session, (char)byte);
        }
    }
    return RAW_END;
}
