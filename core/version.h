// Adder's own version and the levels it answers for.
#pragma once

#define ADDER_VERSION "0.1.0"
#define ADDER_VERSION_NUMBERS \
    { 0, 1, 0 }

// The Python language level: sys.version_info.
enum {
    PYTHON_MAJOR = 3,
    PYTHON_MINOR = 12,
    PYTHON_MICRO = 0
};

// The CircuitPython API level that libraries look for: sys.implementation.version.
#define CIRCUITPYTHON_API_VERSION "10.3.0"
enum {
    CIRCUITPYTHON_MAJOR = 10,
    CIRCUITPYTHON_MINOR = 3,
    CIRCUITPYTHON_MICRO = 0
};

// The day of this version, for the banner and boot_out.txt.
#define ADDER_DATE "2026-11-22"

// How the banner and the first line of boot_out.txt begin; tools take version and date from it.
#define BANNER_START "Adder " ADDER_VERSION ", CircuitPython API " CIRCUITPYTHON_API_VERSION " on " ADDER_DATE "; "
