// Tracebacks: where an exception went through, and printing it as CPython 3.12 does.
#pragma once

#include "vm/context.h"

// One frame that the exception left or was caught in; the outermost one comes first.
typedef struct Traceback {
    Object object;
    Value next;  // Traceback of the frame called from here, or VALUE_NONE
    Function *function;
    const Code *code;
    uint32_t pc;      // offset of the instruction
    uint32_t count;   // local variables that were kept
    int32_t line;     // as the constructor was told; 0: that of `pc`
    Value frame;      // frame object; VALUE_NULL until asked for
    Value namespace;  // of a class body or exec(); VALUE_NULL for none
    Value locals[];   // registers of the local variables at that moment
} Traceback;

// Whether tracebacks keep the values of local variables (tb_frame.f_locals). True unless a board says otherwise.
extern bool traceback_keeps_locals;

extern const Type traceback_type;

// Where the entry stands in the source. Without columns if the line is not that of the instruction.
CodePosition traceback_position(const Traceback *entry);

// Add the frame, at its pc, to the traceback of the pending exception. Without memory the entry is left out.
void traceback_add(Context *context, const Frame *frame);

// Where the text of a traceback goes.
typedef struct TextWriter {
    void (*write)(struct TextWriter *writer, const char *text, size_t length);
    bool stop;  // set when writing makes no sense any more
} TextWriter;

// Standard error: the object that the program assigned to sys.stderr, else the host's stream.
typedef struct {
    TextWriter writer;
    Value file;  // VALUE_UNDEF: the host's; VALUE_NONE: none
} ErrorWriter;

ErrorWriter traceback_error_writer(void);

// Print an exception with its traceback, causes and notes. Exceptions on the way (a failing __str__) are swallowed.
void traceback_print(Value exception, TextWriter *writer);

// Only the last lines: the type and the message of the exception, and its notes.
void traceback_print_ending(Value exception, TextWriter *writer);

// The same as traceback_print() to standard error.
void traceback_print_error(Value exception);

// Text to standard error: the object that the program assigned to sys.stderr, else the host's stream.
void vm_write_error(const Str *text);

// A line of a source file without its line end, or NULL if it cannot be had. Set by the runner; NULL: no lines.
typedef Str *SourceLineCallback(const Str *filename, uint32_t line);
extern SourceLineCallback *vm_source_line;
