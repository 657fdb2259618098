// The parts of this port.
#pragma once

void timer_start(void);
void timer_tick(void);  // the SysTick vector
