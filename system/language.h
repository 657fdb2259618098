// Starting and stopping the language, the same for the runner and for each run of a board.
#pragma once

#include "objects/code.h"
#include "objects/str.h"
#include "system/options.h"

// False = not enough memory. `default_limit` is what the heap may grow to when the options do not fix its size.
bool language_start(const LanguageOptions *options, size_t default_limit, void *stack_base);

// Close files, run finalisers, give the heap back.
void language_stop(void);

typedef struct {
    const char *source;
    size_t length;
    const Str *text;       // what holds the source, so that it stays; NULL: somebody else does
    const Code *code;      // in place of the source, from a compiled file; NULL: none
    const char *filename;  // in messages
    const char *file;      // __file__; NULL: none
    const Str *package;    // __package__ of a program run with -m; NULL: None
    Str *module;           // its full name, for __spec__; NULL: none
} MainProgram;

// Run a program's text as __main__, then what it registered for its end. The exit status; a traceback has been printed.
int language_run_program(const MainProgram *program);

// The two halves of it: run the text, without the end; then what the program registered, and finalisers.
int language_run_main(const MainProgram *program);
void language_end_program(void);

// The same for the text of a file.
int language_run(const char *source, size_t length, const char *filename);

// Report the pending exception as the end of a program: prints it and gives the exit status.
int language_report_exception(void);

// Called with a program's code before it runs; NULL: nobody wants to see it.
extern void (*language_code_hook)(const Code *code, const char *filename);

// After compiling, before running: the compiler leaves addresses on the C stack, where the frames of the program will
// lie. The collector would take them for references to what is at these addresses then.
void language_forget_compiler_stack(void);

// Called with every exception that language_report_exception() is about to report; NULL: nobody listens.
extern void (*language_report_hook)(Value exception);
