#include "gen/supervisor.h"

#include <string.h>

#include "hal/console.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "modules/hw/enum.h"
#include "modules/hw/keep_reserve.h"
#include "modules/hw/usb_choice.h"
#include "objects/int.h"
#include "services/console/console.h"
#include "services/fs/fs.h"
#include "services/run_state.h"
#include "services/safe_mode.h"
#include "services/settings.h"
#include "services/status_led.h"
#include "services/title.h"
#include "services/usb/usb.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/traceback.h"
#include "vm/vm.h"

ENUM_VALUE(RunReason, STARTUP, RUN_STARTUP)
ENUM_VALUE(RunReason, AUTO_RELOAD, RUN_AUTO_RELOAD)
ENUM_VALUE(RunReason, SUPERVISOR_RELOAD, RUN_SUPERVISOR_RELOAD)
ENUM_VALUE(RunReason, REPL_RELOAD, RUN_REPL_RELOAD)

// In the order of their numbers; X(NAME) for each.
#define SAFE_MODE_REASONS(X)              \
    X(NONE)                               \
    X(BROWNOUT)                           \
    X(FLASH_WRITE_FAIL)                   \
    X(GC_ALLOC_OUTSIDE_VM)                \
    X(HARD_FAULT)                         \
    X(INTERRUPT_ERROR)                    \
    X(MANUAL)                             \
    X(NLR_JUMP_FAIL)                      \
    X(NO_CIRCUITPY)                       \
    X(NO_HEAP)                            \
    X(PROGRAMMATIC)                       \
    X(SAFEMODE_PY_ERROR)                  \
    X(SDK_FATAL_ERROR)                    \
    X(STACK_OVERFLOW)                     \
    X(USB_BOOT_DEVICE_NOT_INTERFACE_ZERO) \
    X(USB_TOO_MANY_ENDPOINTS)             \
    X(USB_TOO_MANY_INTERFACE_NAMES)       \
    X(USER)                               \
    X(WATCHDOG)
#define REASON_VALUE(name) ENUM_VALUE(SafeModeReason, name, SAFE_MODE_##name)
#define REASON_POINTER(name) &SafeModeReason_##name,

SAFE_MODE_REASONS(REASON_VALUE)

GETTER(Runtime, safe_mode_reason) {
    static const EnumObject *const reasons[SAFE_MODE_COUNT] = {SAFE_MODE_REASONS(REASON_POINTER)};
    return value_from_object(reasons[safe_mode_reason()]);
}

extern const Object supervisor_runtime;
const Object supervisor_runtime FLASH_ALIGNED = {&Runtime_type};

GETTER(Runtime, autoreload) { return value_from_bool(!run_state.autoreload_off); }
SETTER(Runtime, autoreload) {
    bool on;
    TRY_BOOL_OR(object_truth(value, &on), false);
    run_state.autoreload_off = !on;
    return true;
}

GETTER(Runtime, keep_state) { return value_from_bool(run_state.keep_state); }
SETTER(Runtime, keep_state) {
    TRY_BOOL_OR(object_truth(value, &run_state.keep_state), false);
    traceback_keeps_locals = run_state.keep_state;
    return !run_state.keep_state || keep_reserve_hold();
}

GETTER(Runtime, run_reason) {
    static const EnumObject *const reasons[] = {&RunReason_STARTUP, &RunReason_AUTO_RELOAD,
                                                &RunReason_SUPERVISOR_RELOAD, &RunReason_REPL_RELOAD};
    return value_from_object(reasons[run_state.run_reason]);
}

GETTER(Runtime, serial_connected) { return value_from_bool(console_is_connected()); }

GETTER(Runtime, serial_bytes_available) { return value_from_small_int((intptr_t)console_available()); }
GETTER(Runtime, usb_connected) { return value_from_bool(usb_is_configured()); }
GETTER(Runtime, display) { return VALUE_NONE; }

GETTER(Runtime, rgb_status_brightness) { return value_from_small_int(status_led_brightness()); }

SETTER(Runtime, rgb_status_brightness) {
    intptr_t brightness;
    TRY_BOOL_OR(object_to_intptr(value, &brightness), false);
    if (brightness < 0 || brightness > 255) {
        return raise_false(&ValueError_type, "rgb_status_brightness must be 0-255");
    }
    status_led_set_brightness((uint8_t)brightness);
    return true;
}

GETTER(Runtime, ble_workflow) { return VALUE_FALSE; }

SETTER(Runtime, ble_workflow) {
    bool wanted;
    TRY_BOOL_OR(object_truth(value, &wanted), false);
    return !wanted || raise_false(&NotImplementedError_type, "this board has no Bluetooth");
}

// Status bar
// --------------------------------------------------------------------------------------------------------------

extern const Object supervisor_status_bar;
const Object supervisor_status_bar FLASH_ALIGNED = {&StatusBar_type};

GETTER(StatusBar, console) { return value_from_bool(title_places().console); }
GETTER(StatusBar, display) { return value_from_bool(title_places().display); }

SETTER(StatusBar, console) {
    TitlePlaces places = title_places();
    TRY_BOOL_OR(object_truth(value, &places.console), false);
    title_set_places(places);
    return true;
}

SETTER(StatusBar, display) {
    TitlePlaces places = title_places();
    TRY_BOOL_OR(object_truth(value, &places.display), false);
    title_set_places(places);
    return true;
}

// The event becomes an exception at the next safe point, which is this function's return.
FUNCTION(supervisor, reload) {
    hal_event_post(HAL_EVENT_RELOAD);
    TRY_BOOL(vm_poll());
    return VALUE_NONE;
}

// A path for the supervisor, kept as C text; None is the empty one. False = raised.
static bool take_path(Value path, const char *parameter, char text[NEXT_PATH_MAX]) {
    if (value_is_none(path)) {
        text[0] = '\0';
        return true;
    }
    if (!value_is_instance(path, &str_type)) {
        return raise_false(&TypeError_type, "%s must be str or None, not %T", parameter, path);
    }
    const Str *str = value_str(path);
    if (str->length >= NEXT_PATH_MAX || memchr(str_text(str), '\0', str->length) != NULL) {
        return raise_false(&ValueError_type, "%s must be a path of at most %d bytes", parameter, NEXT_PATH_MAX - 1);
    }
    memcpy(text, str_text(str), str->length);
    text[str->length] = '\0';
    return true;
}

FUNCTION(supervisor, set_next_code_file) {
    NextCode next = {
        .reload_on_success = args->reload_on_success,
        .reload_on_error = args->reload_on_error,
        .sticky_on_success = args->sticky_on_success,
        .sticky_on_error = args->sticky_on_error,
        .sticky_on_reload = args->sticky_on_reload,
        .is_new = true,
    };
    TRY_BOOL(take_path(args->filename, "filename", next.file));
    TRY_BOOL(take_path(args->working_directory, "working_directory", next.folder));
    run_state.next = next;
    return VALUE_NONE;
}

static Value setting_value(const Setting *setting) {
    char problem[160];
    switch (setting->kind) {
        case SETTING_TEXT: return value_from_object(TRY_PTR(str_from_c(setting->text)));
        case SETTING_INTEGER: return int_from_i64(setting->integer);
        case SETTING_NUMBER: return value_from_double(setting->number);
        case SETTING_TRUTH: return value_from_bool(setting->integer != 0);
        default: break;
    }
    settings_describe_problem(setting, problem, sizeof problem);
    return raise_error(&ValueError_type, "%s", problem);
}

FUNCTION(supervisor, get_setting) {
    char line[SETTING_LINE_MAX], key[FS_NAME_MAX + 1];
    if (args->key->length >= sizeof key) {
        return args->default_;
    }
    memcpy(key, str_text(args->key), args->key->length);
    key[args->key->length] = '\0';
    const Setting setting = settings_find(key, line);
    return setting.kind == SETTING_MISSING ? args->default_ : setting_value(&setting);
}

// The text may begin within a code point if its start was dropped.
FUNCTION(supervisor, get_previous_traceback) {
    if (run_state.traceback_length == 0) {
        return VALUE_NONE;
    }
    const char *text = run_state.traceback, *end = text + run_state.traceback_length;
    while (text < end && ((uint8_t)*text & 0xC0) == 0x80) {
        text++;
    }
    return value_from_object(TRY_PTR(str_new(text, (size_t)(end - text))));
}

// Like a reload it ends whatever the prompt runs, without a word.
FUNCTION(supervisor, resume) {
    if (context_paused() == NULL) {
        return raise_error(&RuntimeError_type, "no program is paused");
    }
    run_state.resume = true;
    return raise_error(&ReloadException_type, "");
}

FUNCTION(supervisor, post_mortem) {
    Value frame = TRY(vm_paused_frame_object());
    return vm_call_method(TRY(vm_import("_inspector")), NAME(post_mortem), 1, &frame);
}

// No board has a display yet.
FUNCTION(supervisor, reset_terminal) {
    (void)args;
    return VALUE_NONE;
}

static bool check_usb_id(intptr_t number, const char *parameter) {
    return (number >= -1 && number <= UINT16_MAX) ||
           raise_false(&ValueError_type, "%s must be 0 to 65535, not %zd", parameter, number);
}

FUNCTION(supervisor, set_usb_identification) {
    TRY_BOOL(usb_choice_is_open());
    TRY_BOOL(check_usb_id(args->vid, "vid"));
    TRY_BOOL(check_usb_id(args->pid, "pid"));
    TRY_BOOL(usb_choice_set_text(args->manufacturer, USB_STRING_MANUFACTURER, "manufacturer"));
    TRY_BOOL(usb_choice_set_text(args->product, USB_STRING_PRODUCT, "product"));
    (void)usb_set_identification(NULL, NULL, (int)args->vid, (int)args->pid);
    return VALUE_NONE;
}

FUNCTION(supervisor, ticks_ms) {
    enum {
        WRAP_MS = 1 << 29,
        FIRST_WRAP_MS = 65536
    };
    return value_from_small_int((intptr_t)((hal_timer_us() / 1000 + WRAP_MS - FIRST_WRAP_MS) % WRAP_MS));
}
