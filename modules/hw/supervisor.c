#include "gen/supervisor.h"

#include "hal/console.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "modules/hw/enum.h"
#include "services/console/console.h"
#include "services/run_state.h"
#include "vm/api.h"

ENUM_SLOTS(RunReason)
ENUM_VALUE(RunReason, STARTUP, RUN_STARTUP)
ENUM_VALUE(RunReason, AUTO_RELOAD, RUN_AUTO_RELOAD)
ENUM_VALUE(RunReason, SUPERVISOR_RELOAD, RUN_SUPERVISOR_RELOAD)
ENUM_VALUE(RunReason, REPL_RELOAD, RUN_REPL_RELOAD)

const Slots Runtime_slots = {.size = sizeof(Object)};
extern const Object supervisor_runtime;
const Object supervisor_runtime FLASH_ALIGNED = {&Runtime_type};

GETTER(Runtime, autoreload) { return value_from_bool(run_state.autoreload); }
SETTER(Runtime, autoreload) { return object_truth(value, &run_state.autoreload); }

GETTER(Runtime, run_reason) {
    static const EnumObject *const reasons[] = {&RunReason_STARTUP, &RunReason_AUTO_RELOAD,
                                                &RunReason_SUPERVISOR_RELOAD, &RunReason_REPL_RELOAD};
    return value_from_object(reasons[run_state.run_reason]);
}

GETTER(Runtime, serial_connected) {
    bool connected = false;
    for (unsigned port = 0; port < hal_console_count(); port++) {
        connected |= hal_console_is_connected(port);
    }
    return value_from_bool(connected);
}

GETTER(Runtime, serial_bytes_available) { return value_from_small_int(console_wait(0)); }
GETTER(Runtime, usb_connected) { return VALUE_FALSE; }

// The event becomes an exception at the next safe point, which is this function's return.
FUNCTION(supervisor, reload) {
    hal_event_post(HAL_EVENT_RELOAD);
    TRY_BOOL(vm_poll());
    return VALUE_NONE;
}

FUNCTION(supervisor, ticks_ms) {
    enum {
        WRAP_MS = 1 << 29,
        FIRST_WRAP_MS = 65536
    };
    return value_from_small_int((intptr_t)((hal_timer_us() / 1000 + WRAP_MS - FIRST_WRAP_MS) % WRAP_MS));
}
