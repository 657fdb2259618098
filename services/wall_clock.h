// Whether the time of hal/clock.h is that of the world, or only one at which new files sort last.
#pragma once

#include "core/config.h"

// Begin a clock that nobody has set: at `newest_ns` (the newest file's time) plus 2 s, at least at the day of the
// firmware. A clock that is past that day keeps its time.
void wall_clock_begin(int64_t newest_ns);

// The user has said what time it is.
void wall_clock_note_set(void);

// False from power-on until somebody sets it, unless the board keeps the time without power.
bool wall_clock_is_set(void);
