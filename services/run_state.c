#include "services/run_state.h"

RunState run_state = {.run_reason = RUN_STARTUP, .autoreload = true};
