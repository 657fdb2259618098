#include "ports/linux/usbip/report.h"

#include <stdarg.h>
#include <stdio.h>

#include "ports/linux/live_line.h"

// The terminal is in raw mode.
void report(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    live_line_lock();
    vfprintf(stderr, format, arguments);
    fputs("\r\n", stderr);
    live_line_unlock();
    va_end(arguments);
}
