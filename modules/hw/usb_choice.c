#include "modules/hw/usb_choice.h"

#include "core/utf8.h"
#include "objects/str.h"
#include "services/usb/usb.h"
#include "vm/api.h"

bool usb_choice_is_open(void) {
    return !usb_is_started() ||
           raise_false(&RuntimeError_type,
                       "Cannot change USB devices now: that is for boot.py, before USB is connected");
}

static bool set(const char *text, size_t length, UsbStringId id, const char *parameter) {
    if (utf8_validate(text, length, UTF8_STRICT) != length) {
        return raise_false(&ValueError_type, "%s must be valid UTF-8", parameter);
    }
    return usb_string_set(id, text, length) ||
           raise_false(&ValueError_type,
                       "%s is too long: one text has at most %d bytes, and 512 hold all names and input devices",
                       parameter, USB_STRING_MAX);
}

bool usb_choice_set_text(Value text, UsbStringId id, const char *parameter) {
    BufferView view;
    if (value_is_none(text)) {
        return true;
    }
    if (value_is_instance(text, &str_type)) {
        return set(str_text(value_str(text)), value_str(text)->length, id, parameter);
    }
    if (!object_has_buffer(text)) {
        return raise_false(&TypeError_type, "%s must be str, bytes or None, not %T", parameter, text);
    }
    TRY_BOOL_OR(object_buffer(text, &view, false), false);
    return set((const char *)view.data, view.length, id, parameter);
}
