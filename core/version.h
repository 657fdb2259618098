// Adder's own version and the levels it answers for.
#pragma once

#define ADDER_VERSION "0.1.0"
#define ADDER_VERSION_NUMBERS {0, 1, 0}

// The Python language level: sys.version_info.
enum { PYTHON_MAJOR = 3, PYTHON_MINOR = 12, PYTHON_MICRO = 0 };

// The CircuitPython API level that libraries look for: sys.implementation.version.
#define CIRCUITPYTHON_API_VERSION "10.3.0"
enum { CIRCUITPYTHON_MAJOR = 10, CIRCUITPYTHON_MINOR = 3, CIRCUITPYTHON_MICRO = 0 };
