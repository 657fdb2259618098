// No line of text beside the console.
#include "hal/status_bar.h"

void hal_status_bar_set(const char *text UNUSED) {}
