// What the end of a run means for the watchdog.
#pragma once

// One that raises stops; one that resets the chip goes on, since it is there for programs that ended.
void watchdog_end_run(void);
