#include "services/environment.h"

static const Environment *installed;

void environment_install(const Environment *environment) { installed = environment; }
bool environment_get(const char *key, char *value, size_t size) { return installed->get(key, value, size); }
bool environment_each(bool (*visit)(void *, const char *, const char *), void *state) {
    return installed->each(visit, state);
}
const EnvironmentNames *environment_names(void) { return &installed->names; }
