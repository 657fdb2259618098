// What a crash leaves for the next start: a reason for safe mode and a short trace.
#pragma once

void crash_install(void);
