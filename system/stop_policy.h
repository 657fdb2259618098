// When and how a running program is stopped: Ctrl-C, a reload, the end of the process.
#pragma once

#include "services/run_state.h"

typedef enum {
    STOP_NONE,
    STOP_INTERRUPT,  // Ctrl-C again, to a program that went on after the first
    STOP_RELOAD,
    STOP_END
} StopKind;

// A program (or the prompt, where changes of the drive do not matter) starts: nobody has asked it to stop.
void stop_policy_start(bool prompt);

// The same for Ctrl-C only: a statement at the prompt starts or has ended.
void stop_policy_forget_interrupt(void);

// What has been asked for since.
StopKind stop_policy_kind(void);

// Look at events (HalEvent bits) at a safe point of the program. False = raised: KeyboardInterrupt, or the exception
// that ends the program.
bool stop_policy_handle(uint32_t events);

// What Ctrl-C does instead of raising KeyboardInterrupt: true if the program goes on, false if something was raised.
typedef bool InterruptAction(void);
void stop_policy_set_interrupt(InterruptAction *action);

// A prompt opens beside a program, or closes: meanwhile a save counts only while nothing is typed.
void stop_policy_set_beside(bool beside);

// Raise KeyboardInterrupt in a program that is to end; one that goes on is stopped soon. Always false.
bool stop_policy_end_program(void);

// Look at events where no Python runs.
void stop_policy_note(uint32_t events);

// Whether posted events, or what was asked for before, end the wait for a line of input.
bool stop_policy_ends_input(uint32_t events);
