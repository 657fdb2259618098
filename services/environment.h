// The environment that os.getenv() and os.uname() show: of the process, or on a board settings.toml.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    ENVIRONMENT_VALUE_MAX = 640
};

typedef struct {
    const char *system, *node, *release, *version, *machine;  // os.uname()
    const char *platform;                                     // sys.platform
    bool is_board;  // clients of boards expect plain tuples of os.stat() and os.statvfs()
} EnvironmentNames;

// What stands behind the functions below; the runner and the board each install theirs.
typedef struct {
    bool (*get)(const char *key, char *value, size_t size);
    bool (*each)(bool (*visit)(void *state, const char *key, const char *value), void *state);
    EnvironmentNames names;
} Environment;

void environment_install(const Environment *environment);

// Copy the value of a variable; false if there is none (or it does not fit).
bool environment_get(const char *key, char *value, size_t size);

// Call `visit` for each variable until it returns false; false if it did.
bool environment_each(bool (*visit)(void *state, const char *key, const char *value), void *state);

const EnvironmentNames *environment_names(void);
