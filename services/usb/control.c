// Endpoint 0: the stages of control transfers, and the standard requests of USB 2.0 chapter 9.
#include <string.h>

#include "core/macros.h"
#include "hal/usb.h"
#include "services/usb/device.h"
#include "services/usb/strings.h"

enum {
    CONTROL_IN = USB_IN,
    CONTROL_OUT = 0,
    ADDRESS_MAX = 127,
};

typedef enum {
    STAGE_IDLE,
    STAGE_DATA_IN,
    STAGE_DATA_OUT,
    STAGE_STATUS
} Stage;

static struct {
    UsbSetup setup;
    Stage stage;
    UsbFunction *function;                        // that hears of the data stage
    uint8_t buffer[USB_STRING_DESCRIPTOR_BYTES];  // of answers that are made up, and of received data
} control;

static void stall(void) {
    control.stage = STAGE_IDLE;
    hal_usb_stall(CONTROL_IN);
    hal_usb_stall(CONTROL_OUT);
}

bool usb_control_acknowledge(void) {
    control.stage = STAGE_STATUS;
    (void)hal_usb_send(CONTROL_IN, NULL, 0, false);
    return true;
}

bool usb_control_send(const void *data, size_t length) {
    if (control.setup.length == 0) {
        return usb_control_acknowledge();
    }
    control.stage = STAGE_DATA_IN;
    const size_t sent = MIN(length, control.setup.length);
    (void)hal_usb_send(CONTROL_IN, data, sent, sent < control.setup.length);
    return true;
}

bool usb_control_send_copy(const void *data, size_t length) {
    memcpy(control.buffer, data, length);
    return usb_control_send(control.buffer, length);
}

bool usb_control_receive(void) {
    if (control.setup.length == 0 || control.setup.length > sizeof control.buffer) {
        return false;
    }
    control.stage = STAGE_DATA_OUT;
    (void)hal_usb_receive(CONTROL_OUT, control.buffer, control.setup.length);
    return true;
}

// Requests to the device
// ----------------------------------------------------------------------------------------------------------

static bool send_device_descriptor(void) {
    static const uint8_t start[] = {18, USB_DESCRIPTOR_DEVICE, 0x00, 0x02, USB_CLASS_MISCELLANEOUS, 2,
                                    1,  USB_PACKET_BYTES};
    const uint8_t rest[] = {USB_LE16(usb_device.vendor_id),
                            USB_LE16(usb_device.product_id),
                            0x00,
                            0x01,
                            USB_STRING_MANUFACTURER,
                            USB_STRING_PRODUCT,
                            USB_STRING_SERIAL,
                            1};
    uint8_t descriptor[sizeof start + sizeof rest];
    memcpy(descriptor, start, sizeof start);
    memcpy(descriptor + sizeof start, rest, sizeof rest);
    return usb_control_send_copy(descriptor, sizeof descriptor);
}

static bool send_string(uint8_t number) {
    const size_t length = usb_string_descriptor(number, control.buffer);
    return length > 0 && usb_control_send(control.buffer, length);
}

static bool get_descriptor(const UsbSetup *setup) {
    const uint8_t number = (uint8_t)setup->value;
    switch (setup->value >> 8) {
        case USB_DESCRIPTOR_DEVICE: return number == 0 && send_device_descriptor();
        case USB_DESCRIPTOR_CONFIGURATION:
            return number == 0 && usb_control_send(usb_device.composer.bytes, usb_device.composer.length);
        case USB_DESCRIPTOR_STRING: return send_string(number);
        default: return false;
    }
}

static bool set_address(const UsbSetup *setup) {
    if (setup->value > ADDRESS_MAX || setup->index != 0 || setup->length != 0 || usb_device.configuration != 0) {
        return false;
    }
    usb_device.address = (uint8_t)setup->value;
    hal_usb_set_address(usb_device.address);
    return usb_control_acknowledge();
}

static bool set_configuration(const UsbSetup *setup) {
    if (setup->value > 1 || setup->index != 0 || setup->length != 0 || usb_device.address == 0) {
        return false;
    }
    usb_configure((uint8_t)setup->value);
    return usb_control_acknowledge();
}

static bool set_wakeup(const UsbSetup *setup, bool allowed) {
    if (setup->value != USB_FEATURE_REMOTE_WAKEUP || setup->index != 0 || setup->length != 0) {
        return false;
    }
    usb_device.may_wake_host = allowed;
    return usb_control_acknowledge();
}

static bool get_device_status(const UsbSetup *setup) {
    const uint8_t status[] = {usb_device.may_wake_host ? 2 : 0, 0};
    return setup->value == 0 && setup->index == 0 && setup->length == sizeof status &&
           usb_control_send_copy(status, sizeof status);
}

static bool is_in(const UsbSetup *setup) { return (setup->type & USB_IN) != 0; }

static bool device_request(const UsbSetup *setup) {
    switch (setup->request) {
        case USB_GET_STATUS: return is_in(setup) && get_device_status(setup);
        case USB_CLEAR_FEATURE: return !is_in(setup) && set_wakeup(setup, false);
        case USB_SET_FEATURE: return !is_in(setup) && set_wakeup(setup, true);
        case USB_SET_ADDRESS: return !is_in(setup) && set_address(setup);
        case USB_GET_DESCRIPTOR: return is_in(setup) && get_descriptor(setup);
        case USB_GET_CONFIGURATION:
            return is_in(setup) && setup->value == 0 && setup->index == 0 && setup->length == 1 &&
                   usb_control_send_copy(&usb_device.configuration, 1);
        case USB_SET_CONFIGURATION: return !is_in(setup) && set_configuration(setup);
        default: return false;
    }
}

// Requests to interfaces and endpoints
// ------------------------------------------------------------------------------------------------------------

static void end_halt(UsbFunction *function, uint8_t endpoint) {
    hal_usb_unstall(endpoint);
    if (function->class->unstalled) {
        function->class->unstalled(function, endpoint);
    }
}

// Choosing the setting that it has makes the toggles of an interface those of a new configuration.
static bool set_interface(const UsbSetup *setup, UsbFunction *function) {
    if (setup->value != 0 || setup->length != 0) {
        return false;
    }
    for (unsigned number = 1; number < USB_ENDPOINT_NUMBERS; number++) {
        for (unsigned direction = 0; direction <= USB_IN; direction += USB_IN) {
            const uint8_t endpoint = (uint8_t)(direction | number);
            if (usb_function_of_endpoint(endpoint) == function) {
                end_halt(function, endpoint);
            }
        }
    }
    return usb_control_acknowledge();
}

static bool interface_request(const UsbSetup *setup, UsbFunction *function) {
    static const uint8_t zero[2];
    switch (setup->request) {
        case USB_GET_STATUS:
            return is_in(setup) && setup->value == 0 && setup->length == 2 && usb_control_send(zero, 2);
        case USB_GET_INTERFACE:
            return is_in(setup) && setup->value == 0 && setup->length == 1 && usb_control_send(zero, 1);
        case USB_SET_INTERFACE: return !is_in(setup) && set_interface(setup, function);
        case USB_GET_DESCRIPTOR:
            return is_in(setup) && function->class->request && function->class->request(function, setup);
        default: return false;
    }
}

static bool get_endpoint_status(const UsbSetup *setup, uint8_t endpoint) {
    const bool halted = (endpoint & ~USB_IN) != 0 && hal_usb_is_stalled(endpoint);
    const uint8_t status[] = {halted, 0};
    return is_in(setup) && setup->value == 0 && setup->length == sizeof status &&
           usb_control_send_copy(status, sizeof status);
}

static bool endpoint_request(const UsbSetup *setup) {
    const uint8_t endpoint = (uint8_t)setup->index;
    const bool is_zero = (endpoint & ~USB_IN) == 0;
    UsbFunction *function = usb_function_of_endpoint(endpoint);
    if (setup->index > 0xFF || (!is_zero && (function == NULL || usb_device.configuration == 0))) {
        return false;
    }
    if (setup->request == USB_GET_STATUS) {
        return get_endpoint_status(setup, endpoint);
    }
    if (is_in(setup) || is_zero || setup->value != USB_FEATURE_ENDPOINT_HALT || setup->length != 0) {
        return false;
    }
    switch (setup->request) {
        case USB_CLEAR_FEATURE: end_halt(function, endpoint); return usb_control_acknowledge();
        case USB_SET_FEATURE: hal_usb_stall(endpoint); return usb_control_acknowledge();
        default: return false;
    }
}

static bool answer(const UsbSetup *setup) {
    const uint8_t recipient = setup->type & USB_RECIPIENT_MASK, type = setup->type & USB_TYPE_MASK;
    if (recipient == USB_RECIPIENT_INTERFACE) {
        UsbFunction *function = usb_function_of_interface((uint8_t)setup->index);
        if (setup->index > 0xFF || function == NULL || usb_device.configuration == 0) {
            return false;
        }
        control.function = function;
        return type == USB_TYPE_STANDARD ? interface_request(setup, function)
               : type == USB_TYPE_CLASS  ? function->class->request && function->class->request(function, setup)
                                         : false;
    }
    if (type != USB_TYPE_STANDARD) {
        return false;
    }
    return recipient == USB_RECIPIENT_DEVICE     ? device_request(setup)
           : recipient == USB_RECIPIENT_ENDPOINT ? endpoint_request(setup)
                                                 : false;
}

// Stages
// -----------------------------------------------------------------------------------------------------------------------

void control_reset(void) { control.stage = STAGE_IDLE; }

void control_setup(const uint8_t packet[8]) {
    control.setup = (UsbSetup){.type = packet[0],
                               .request = packet[1],
                               .value = (uint16_t)(packet[2] | packet[3] << 8),
                               .index = (uint16_t)(packet[4] | packet[5] << 8),
                               .length = (uint16_t)(packet[6] | packet[7] << 8)};
    control.stage = STAGE_IDLE;
    control.function = NULL;
    if (!answer(&control.setup)) {
        stall();
    }
}

static void finish_data_out(size_t length) {
    const UsbClass *class = control.function->class;
    if (length == control.setup.length && class->received(control.function, &control.setup, control.buffer)) {
        (void)usb_control_acknowledge();
    } else {
        stall();
    }
}

void control_done(uint8_t endpoint, size_t length) {
    if (control.stage == STAGE_DATA_IN && endpoint == CONTROL_IN) {
        control.stage = STAGE_STATUS;
        (void)hal_usb_receive(CONTROL_OUT, NULL, 0);
    } else if (control.stage == STAGE_DATA_OUT && endpoint == CONTROL_OUT) {
        finish_data_out(length);
    } else {
        control.stage = STAGE_IDLE;
    }
}
