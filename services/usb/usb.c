#include "services/usb/usb.h"

#include <string.h>

#include "hal/event.h"
#include "hal/timer.h"
#include "hal/usb.h"
#include "services/board_info.h"
#include "services/usb/choices.h"
#include "services/usb/device.h"
#include "services/usb/drive_function.h"
#include "services/usb/functions.h"

UsbDevice usb_device;

static bool started, polling;
static UsbWish wishes[USB_FUNCTION_COUNT] = USB_USUAL_WISHES;
static int32_t chosen_vendor_id = -1, chosen_product_id = -1;

bool usb_is_supported(void) { return hal_usb_limits().in_endpoints > 0; }
bool usb_is_started(void) { return started; }

// Wishes
// ----------------------------------------------------------------------------------------------------------------------

void usb_wish(UsbFunctionId function, UsbWish wish) { wishes[function] = wish; }
UsbWish usb_wished(UsbFunctionId function) { return wishes[function]; }

bool usb_set_identification(const char *manufacturer, const char *product, int vendor_id, int product_id) {
    chosen_vendor_id = vendor_id >= 0 ? vendor_id : chosen_vendor_id;
    chosen_product_id = product_id >= 0 ? product_id : chosen_product_id;
    return (manufacturer == NULL || usb_string_set(USB_STRING_MANUFACTURER, manufacturer, strlen(manufacturer))) &&
           (product == NULL || usb_string_set(USB_STRING_PRODUCT, product, strlen(product)));
}

void usb_reset_wishes(void) {
    static const UsbWish usual[USB_FUNCTION_COUNT] = USB_USUAL_WISHES;
    memcpy(wishes, usual, sizeof wishes);
    chosen_vendor_id = chosen_product_id = -1;
    choices_reset();
    usb_strings_reset();
    usb_functions_reset();
}

// Composition
// -----------------------------------------------------------------------------------------------------------------

static void describe(void) {
    UsbComposer *composer = &usb_device.composer;
    composer_start(composer);
    for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
        UsbFunction *function = wishes[id] != USB_OFF ? usb_function((UsbFunctionId)id) : NULL;
        usb_device.functions[id] = function;
        if (function != NULL) {
            function->first_interface = composer->interfaces;
            function->class->describe(function, composer);
            function->interface_count = (uint8_t)(composer->interfaces - function->first_interface);
        }
    }
    composer_finish(composer);
}

// The first that can be done without, or USB_FUNCTION_COUNT.
static UsbFunctionId next_to_drop(void) {
    static const UsbFunctionId order[] = {USB_MIDI, USB_HID, USB_DATA};
    for (size_t i = 0; i < ARRAY_LENGTH(order); i++) {
        if (usb_device.functions[order[i]] != NULL && wishes[order[i]] == USB_DEFAULT) {
            return order[i];
        }
    }
    return USB_FUNCTION_COUNT;
}

static void note_owner(const uint8_t *descriptor, uint8_t interface) {
    const uint8_t endpoint = descriptor[2];
    for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
        if (usb_device.functions[id] != NULL && usb_device.functions[id] == usb_function_of_interface(interface)) {
            usb_device.owner[(endpoint & USB_IN) != 0][endpoint & (USB_ENDPOINT_NUMBERS - 1)] = (uint8_t)(id + 1);
        }
    }
}

static void identify(void) {
    usb_device.vendor_id = chosen_vendor_id >= 0 ? (uint16_t)chosen_vendor_id : board_info.usb_vendor_id;
    usb_device.product_id = chosen_product_id >= 0 ? (uint16_t)chosen_product_id : board_info.usb_product_id;
}

UsbComposition usb_compose(void (*dropped)(const char *name)) {
    static const char *const names[USB_FUNCTION_COUNT] = {"usb_cdc.console", "usb_cdc.data", "the drive", "usb_hid",
                                                          "usb_midi"};
    for (describe(); !composer_fits(&usb_device.composer, hal_usb_limits()); describe()) {
        const UsbFunctionId victim = next_to_drop();
        if (victim == USB_FUNCTION_COUNT) {
            memset(&usb_device, 0, sizeof usb_device);
            return USB_NO_ENDPOINTS;
        }
        dropped(names[victim]);
        wishes[victim] = USB_OFF;
    }
    memset(usb_device.owner, 0, sizeof usb_device.owner);
    composer_visit_endpoints(&usb_device.composer, note_owner);
    identify();
    return usb_boot_device_is_misplaced() ? USB_BOOT_DEVICE_NOT_FIRST : USB_FITS;
}

UsbFunction *usb_function_of_endpoint(uint8_t endpoint) {
    const uint8_t owner = usb_device.owner[(endpoint & USB_IN) != 0][endpoint & (USB_ENDPOINT_NUMBERS - 1)];
    return owner && !(endpoint & 0x70) ? usb_device.functions[owner - 1] : NULL;
}

UsbFunction *usb_function_of_interface(uint8_t interface) {
    for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
        UsbFunction *function = usb_device.functions[id];
        if (function != NULL && interface >= function->first_interface &&
            interface < function->first_interface + function->interface_count) {
            return function;
        }
    }
    return NULL;
}

// Life on the bus
// -------------------------------------------------------------------------------------------------------------

static void reset_functions(void) {
    for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
        if (usb_device.functions[id] != NULL) {
            usb_device.functions[id]->class->reset(usb_device.functions[id]);
        }
    }
}

static void open_endpoint(const uint8_t *descriptor, uint8_t interface UNUSED) {
    const uint16_t packet_size = (uint16_t)(descriptor[4] | descriptor[5] << 8);
    (void)hal_usb_open(descriptor[2], (HalUsbTransferType)(descriptor[3] & 3), packet_size);
}

static void close_endpoint(const uint8_t *descriptor, uint8_t interface UNUSED) { hal_usb_close(descriptor[2]); }

void usb_configure(uint8_t configuration) {
    composer_visit_endpoints(&usb_device.composer, close_endpoint);
    usb_device.configuration = configuration;
    reset_functions();
    if (configuration == 0) {
        return;
    }
    composer_visit_endpoints(&usb_device.composer, open_endpoint);
    for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
        if (usb_device.functions[id] != NULL) {
            usb_device.functions[id]->class->configured(usb_device.functions[id]);
        }
    }
}

static void reset_bus(void) {
    usb_device.address = usb_device.configuration = 0;
    usb_device.suspended = usb_device.may_wake_host = false;
    control_reset();
    reset_functions();
}

static void handle_done(uint8_t endpoint, size_t length) {
    if ((endpoint & ~USB_IN) == 0) {
        control_done(endpoint, length);
        return;
    }
    UsbFunction *function = usb_function_of_endpoint(endpoint);
    if (function != NULL) {
        function->class->done(function, endpoint, length);
    }
}

static void handle(const HalUsbEvent *event) {
    switch (event->kind) {
        case HAL_USB_BUS_RESET: reset_bus(); break;
        case HAL_USB_UNPLUGGED:
            reset_bus();
            usb_drive_note_unplugged();
            break;
        case HAL_USB_SUSPENDED: usb_device.suspended = true; break;
        case HAL_USB_RESUMED: usb_device.suspended = false; break;
        case HAL_USB_SETUP: control_setup(event->setup); break;
        case HAL_USB_DONE: handle_done(event->endpoint, event->length); break;
    }
}

void usb_start(void) {
    started = true;
    if (usb_is_supported() && usb_device.composer.interfaces > 0) {
        reset_bus();
        hal_usb_connect();
    }
}

// The functions of the device that wait for a time
static uint64_t due_us(const UsbFunction *function) {
    return function != NULL && function->class->due_us != NULL ? function->class->due_us(function) : UINT64_MAX;
}

uint64_t usb_next_poll_us(void) {
    enum {
        LOOK_US = 100000  // whether the host is gone
    };
    uint64_t next_us = usb_device.suspended ? hal_timer_us() + LOOK_US : UINT64_MAX;
    for (unsigned id = 0; id < USB_FUNCTION_COUNT && usb_device.configuration != 0; id++) {
        next_us = MIN(next_us, due_us(usb_device.functions[id]));
    }
    return next_us;
}

static void poll_functions(void) {
    const uint64_t now_us = hal_timer_us();
    for (unsigned id = 0; id < USB_FUNCTION_COUNT && usb_device.configuration != 0; id++) {
        if (due_us(usb_device.functions[id]) <= now_us) {
            usb_device.functions[id]->class->poll(usb_device.functions[id]);
        }
    }
}

void usb_poll(void) {
    enum {
        EVENTS_AT_ONCE = 16  // a busy host must not keep the program from running
    };
    HalUsbEvent event;
    if (polling || !started) {
        return;
    }
    polling = true;
    for (unsigned i = 0; i < EVENTS_AT_ONCE && hal_usb_take_event(&event); i++) {
        handle(&event);
        if (i + 1 == EVENTS_AT_ONCE) {
            hal_event_post(HAL_EVENT_USB);
        }
    }
    poll_functions();
    polling = false;
}

bool usb_wake_host(void) { return usb_device.may_wake_host && hal_usb_wake_host() == HAL_OK; }
bool usb_is_polling(void) { return polling; }
bool usb_is_enabled(UsbFunctionId function) { return started && usb_device.functions[function] != NULL; }
bool usb_is_configured(void) { return usb_device.configuration != 0; }
bool usb_is_suspended(void) { return usb_device.suspended; }
