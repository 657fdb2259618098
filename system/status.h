// What the board shows of itself: LED and title, in each state of its life.
#pragma once

#include "system/board_program.h"

void status_running(const char *path);  // a file runs
void status_ended(ProgramEnd end);      // it has ended, and the board waits
void status_safe_mode(void);            // the board waits in safe mode
void status_prompt(bool raw);           // a person, or for `raw` a program, types
