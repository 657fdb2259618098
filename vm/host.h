// What the language needs from outside: text, time, events, stacks and memory. The runner, the board and the test
// programs each implement them; nothing below system/ includes hal/.
#pragma once

#include "core/c_stack.h"
#include "core/config.h"
#include "core/macros.h"

// Write to standard output (1) or standard error (2). Blocks until taken; never fails visibly.
void host_write(int stream, const char *data, size_t length);

// The same for bytes that are no text: a board's console turns no "\n" into "\r\n".
void host_write_bytes(int stream, const char *data, size_t length);

// Read from standard input up to and including the end of a line, but at most `size` bytes. Returns how many; 0 at the
// end of the file, -1 when an event came first (host_pending is set, or will be in a moment).
ptrdiff_t host_read_line(char *line, size_t size);

// The bytes that arrive at a board's console, neither shown nor edited: at least one, or 0 when an event came first
// (as above). -1: there is no console, and standard input comes by lines.
ptrdiff_t host_read_bytes(char *data, size_t size);

// Write out what host_write() still holds back.
void host_flush(void);

// Whether standard stream 0, 1 or 2 is a terminal.
bool host_is_terminal(int stream);

// Microseconds since an arbitrary start; never goes back.
uint64_t host_ticks_us(void);

// Sleep until host_ticks_us() reaches `deadline_us` or an event waits to be handled, which may be one that waits
// already. True if one does.
bool host_wait_until(uint64_t deadline_us);

// Whether standard input has something to read; true if nobody can tell.
bool host_input_waits(void);

// Stacks for threads (hal/stack.h).
size_t host_stack_default_bytes(void);
size_t host_stack_least_bytes(void);
void host_stack_prepare(CStack *stack, CStackEntry *entry);
void host_stack_switch(CStack *from, const CStack *to);

// Set asynchronously (signal handler, event) when the VM must look up at its next safe point.
extern volatile bool host_pending;

// Called at a safe point when host_pending was set, and regularly from long C loops. Handles events; returns false if
// an exception (KeyboardInterrupt, a reload request) was raised.
NODISCARD bool host_poll(void);

// Report an unrecoverable error and never return.
NORETURN void host_fatal(const char *message);

// Memory for a heap region of `bytes`, 4096-byte aligned and zero; NULL if there is none. host_heap_release gives it
// back.
void *host_heap_grow(size_t bytes);
void host_heap_release(void *region, size_t bytes);
