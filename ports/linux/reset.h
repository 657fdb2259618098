// What a reset of the virtual board needs to know.
#pragma once

// The process's arguments, and what to do before it replaces itself (restore the terminal).
void reset_prepare(char **arguments, void (*before)(void));
