// The USB device controller (datasheet 4.1), one packet buffer for each endpoint. The interrupt moves packets between
// the buffers and the transfers and queues what has happened.
#include "hal/usb.h"

#include <string.h>

#include "hal/cpu.h"
#include "hal/gpio.h"
#include "ports/rp2040/chip.h"
#include "ports/rp2040/usb_queue.h"
#include "services/board_info.h"

enum {
    ENDPOINT_NUMBERS = 16,
    PACKET_BYTES = 64,
    IN = 0x80,
};

typedef struct {
    uint8_t *data;
    size_t length, moved;
    uint16_t packet_size;  // 0: closed
    uint16_t armed;        // bytes of the packet that waits for the host
    bool is_active, end_with_empty, is_stalled;
    bool data1;  // the next packet's toggle
} Endpoint;

static Endpoint endpoints[ENDPOINT_NUMBERS][2];  // IN, OUT, as in the controller's memory
static uint8_t new_address;                      // from the end of the status stage
static bool is_connected, is_suspended;

static const uint32_t INTERRUPTS =
    USB_INTERRUPT_BUFFER | USB_INTERRUPT_BUS_RESET | USB_INTERRUPT_SUSPEND | USB_INTERRUPT_RESUME | USB_INTERRUPT_SETUP;

static unsigned number_of(uint8_t address) { return address % ENDPOINT_NUMBERS; }
static bool is_out(uint8_t address) { return !(address & IN); }
static Endpoint *find(uint8_t address) { return &endpoints[number_of(address)][is_out(address)]; }
static uint32_t bit_of(uint8_t address) { return 1u << (2 * number_of(address) + is_out(address)); }
static Register *control_of(uint8_t address) {
    return &USB_MEMORY->buffer_control[number_of(address)][is_out(address)];
}

static uint8_t *buffer_of(uint8_t address) {
    const unsigned number = number_of(address);
    return number == 0 ? USB_MEMORY->endpoint_0
                       : USB_MEMORY->buffers + (2 * (number - 1) + is_out(address)) * PACKET_BYTES;
}

// Packets -------------------------------------------------------------------------------------------------------------

// The rest of the register must be there before AVAILABLE is, by the clock of the controller (4.1.2.5.1).
static void give_to_controller(uint8_t address, uint32_t control) {
    enum {
        CYCLES = 12
    };
    *control_of(address) = control;
    for (unsigned i = 0; i < CYCLES / 3; i++) {
        __asm__ volatile("nop");
    }
    *control_of(address) = control | USB_BUFFER_AVAILABLE;
}

// The next packet of the transfer.
static void arm(uint8_t address) {
    Endpoint *endpoint = find(address);
    uint32_t control = endpoint->data1 ? USB_BUFFER_DATA1 : 0;
    if (endpoint->is_stalled) {
        return;
    }
    if (is_out(address)) {
        endpoint->armed = endpoint->packet_size;
    } else {
        endpoint->armed = (uint16_t)MIN(endpoint->length - endpoint->moved, (size_t)endpoint->packet_size);
        memcpy(buffer_of(address), endpoint->data + endpoint->moved, endpoint->armed);
        control |= USB_BUFFER_FULL;
    }
    give_to_controller(address, control | endpoint->armed);
}

static void end_transfer(uint8_t address) {
    Endpoint *endpoint = find(address);
    HalUsbEvent *event = usb_queue_post(HAL_USB_DONE);
    endpoint->is_active = false;
    event->endpoint = address;
    event->length = (uint32_t)endpoint->moved;
}

// The host has taken or given a packet.
static void packet_moved(uint8_t address) {
    Endpoint *endpoint = find(address);
    size_t bytes = *control_of(address) & USB_BUFFER_LENGTH;
    bool is_end;
    if (!endpoint->is_active) {
        return;
    }
    endpoint->data1 = !endpoint->data1;
    if (is_out(address)) {
        is_end = bytes < endpoint->packet_size;
        bytes = MIN(bytes, endpoint->length - endpoint->moved);
        memcpy(endpoint->data + endpoint->moved, buffer_of(address), bytes);
        endpoint->moved += bytes;
        is_end = is_end || endpoint->moved == endpoint->length;
    } else {
        endpoint->moved += endpoint->armed;
        is_end = endpoint->moved == endpoint->length &&
                 (endpoint->armed < endpoint->packet_size || !endpoint->end_with_empty);
    }
    if (is_end) {
        end_transfer(address);
    } else {
        arm(address);
    }
}

// Take a packet back from the controller. One that the host has moved already counts as moved.
static void revoke(uint8_t address) {
    enum {
        MOST_LOOKS = 10000  // a packet takes 50 us
    };
    const uint32_t bit = bit_of(address);
    SET_BITS(USB->ep_abort) = bit;
    for (unsigned look = 0; !(USB->ep_abort_done & bit) && look < MOST_LOOKS; look++) {
    }
    if (USB->buff_status & bit) {
        USB->buff_status = bit;
        packet_moved(address);
    }
    *control_of(address) = 0;
    USB->ep_abort_done = bit;
    CLEAR_BITS(USB->ep_abort) = bit;
}

static void drop_transfer(uint8_t address) {
    if (find(address)->is_active) {
        revoke(address);
        find(address)->is_active = false;
    }
    usb_queue_remove(HAL_USB_DONE, address);
}

// The interrupt -------------------------------------------------------------------------------------------------------

// Word by word: half of a register that is 0 can already mean something.
static void clear_registers(void) {
    for (unsigned number = 0; number < ENDPOINT_NUMBERS; number++) {
        for (unsigned out = 0; out < 2; out++) {
            USB_MEMORY->buffer_control[number][out] = 0;
            if (number > 0) {
                USB_MEMORY->endpoint_control[number - 1][out] = 0;
            }
        }
    }
}

static void open_endpoint_0(void) {
    for (unsigned out = 0; out < 2; out++) {
        endpoints[0][out] = (Endpoint){.packet_size = PACKET_BYTES};
        USB_MEMORY->buffer_control[0][out] = 0;
    }
}

static void on_reset(void) {
    USB->buff_status = UINT32_MAX;
    USB->addr_endp[0] = 0;
    USB->ep_stall_arm = 0;
    clear_registers();
    memset(endpoints, 0, sizeof endpoints);
    open_endpoint_0();
    new_address = 0;
    is_suspended = false;
    usb_queue_clear();
    usb_queue_post(HAL_USB_BUS_RESET);
}

// The controller itself has ended the stall and takes no packets of endpoint 0 until they are given to it again.
static void on_setup(void) {
    HalUsbEvent event = {.kind = HAL_USB_SETUP};
    memcpy(event.setup, USB_MEMORY->setup, sizeof event.setup);
    USB->ep_stall_arm = 0;
    open_endpoint_0();
    endpoints[0][0].data1 = endpoints[0][1].data1 = true;
    usb_queue_remove(HAL_USB_SETUP, 0);
    *usb_queue_post(HAL_USB_SETUP) = event;
}

// One line of the status may stay as it is for long: until the other comes, its interrupt is off.
static void on_suspend(bool suspended) {
    is_suspended = suspended;
    USB->sie_status = suspended ? USB_STATUS_SUSPENDED : USB_STATUS_RESUME;
    USB->inte = suspended ? INTERRUPTS & ~(uint32_t)USB_INTERRUPT_SUSPEND : INTERRUPTS;
    usb_queue_remove(HAL_USB_SUSPENDED, 0);
    usb_queue_remove(HAL_USB_RESUMED, 0);
    usb_queue_post(suspended ? HAL_USB_SUSPENDED : HAL_USB_RESUMED);
}

static void on_packets(void) {
    const uint32_t moved = USB->buff_status;
    for (unsigned i = 0; i < 2 * ENDPOINT_NUMBERS; i++) {
        if (moved >> i & 1) {
            const uint8_t address = (uint8_t)(i / 2 | (i % 2 ? 0 : IN));
            USB->buff_status = 1u << i;
            packet_moved(address);
            if (address == IN && new_address) {
                USB->addr_endp[0] = new_address;
                new_address = 0;
            }
        }
    }
}

// What was moved came before the SETUP packet.
void usb_interrupt(void) {
    const uint32_t pending = USB->ints;
    if (pending & USB_INTERRUPT_BUS_RESET) {
        USB->sie_status = USB_STATUS_BUS_RESET;
        USB->inte = INTERRUPTS;
        on_reset();
        return;
    }
    if (pending & USB_INTERRUPT_RESUME) {
        on_suspend(false);
    }
    if (pending & USB_INTERRUPT_BUFFER) {
        on_packets();
    }
    if (pending & USB_INTERRUPT_SETUP) {
        USB->sie_status = USB_STATUS_SETUP;
        on_setup();
    }
    if (pending & USB_INTERRUPT_SUSPEND) {
        on_suspend(true);
    }
}

// The contract --------------------------------------------------------------------------------------------------------

HalUsbLimits hal_usb_limits(void) {
    return (HalUsbLimits){.in_endpoints = ENDPOINT_NUMBERS - 1, .out_endpoints = ENDPOINT_NUMBERS - 1};
}

static void start_controller(void) {
    SET_BITS(RESETS->reset) = RESET_USB;
    leave_reset(RESET_USB);
    clear_registers();
    open_endpoint_0();
    USB->usb_muxing = USB_MUXING_TO_PHY | USB_MUXING_SOFTCON;
    USB->usb_pwr = USB_PWR_VBUS_DETECT | USB_PWR_VBUS_OVERRIDE;
    USB->main_ctrl = USB_MAIN_ENABLE;
    USB->sie_ctrl = USB_SIE_EP0_INTERRUPT;
    USB->inte = INTERRUPTS;
    interrupt_enable(IRQ_USB);
}

void hal_usb_connect(void) {
    if (!is_connected) {
        start_controller();
        is_connected = true;
        SET_BITS(USB->sie_ctrl) = USB_SIE_PULL_UP;
    }
}

void hal_usb_disconnect(void) {
    if (is_connected) {
        const uint32_t mask = interrupts_save();
        CLEAR_BITS(USB->sie_ctrl) = USB_SIE_PULL_UP;
        USB->inte = 0;
        is_connected = is_suspended = false;
        memset(endpoints, 0, sizeof endpoints);
        usb_queue_clear();
        interrupts_restore(mask);
    }
}

bool hal_usb_is_connected(void) { return is_connected; }

// The controller sees a silent bus, whether the host sleeps or is gone. What it holds it keeps until the next reset of
// the bus.
static void look_for_power(void) {
    if (is_suspended && board_info.usb_vbus_pin >= 0 && !hal_gpio_read((unsigned)board_info.usb_vbus_pin)) {
        is_suspended = false;
        usb_queue_clear();
        usb_queue_post(HAL_USB_UNPLUGGED);
    }
}

bool hal_usb_take_event(HalUsbEvent *event) {
    const uint32_t mask = interrupts_save();
    look_for_power();
    const bool taken = usb_queue_take(event);
    interrupts_restore(mask);
    return taken;
}

void hal_usb_set_address(uint8_t address) { new_address = address; }

HalStatus hal_usb_open(uint8_t address, HalUsbTransferType type, uint16_t packet_size) {
    const unsigned number = number_of(address);
    if (number == 0 || type == HAL_USB_ISOCHRONOUS || packet_size == 0 || packet_size > PACKET_BYTES) {
        return HAL_INVALID;
    }
    hal_usb_close(address);
    const uint32_t buffer = (uint32_t)(buffer_of(address) - (uint8_t *)(uintptr_t)USB_MEMORY);
    find(address)->packet_size = packet_size;
    USB_MEMORY->endpoint_control[number - 1][is_out(address)] =
        USB_ENDPOINT_ENABLE | USB_ENDPOINT_INTERRUPT | (uint32_t)type << USB_ENDPOINT_TYPE_SHIFT | buffer;
    return HAL_OK;
}

void hal_usb_close(uint8_t address) {
    if (number_of(address) == 0 || find(address)->packet_size == 0) {
        return;
    }
    const uint32_t mask = interrupts_save();
    drop_transfer(address);
    *find(address) = (Endpoint){0};
    *control_of(address) = 0;
    USB_MEMORY->endpoint_control[number_of(address) - 1][is_out(address)] = 0;
    interrupts_restore(mask);
}

static HalStatus start(uint8_t address, const Endpoint *transfer) {
    const uint32_t mask = interrupts_save();
    Endpoint *endpoint = find(address);
    HalStatus status = HAL_OK;
    if (endpoint->packet_size == 0) {
        status = HAL_INVALID;
    } else if (number_of(address) == 0 && usb_queue_has_setup()) {
        // what this answers is over
    } else if (endpoint->is_active) {
        status = HAL_BUSY;
    } else {
        endpoint->data = transfer->data;
        endpoint->length = transfer->length;
        endpoint->end_with_empty = transfer->end_with_empty;
        endpoint->moved = 0;
        endpoint->is_active = true;
        arm(address);
    }
    interrupts_restore(mask);
    return status;
}

HalStatus hal_usb_send(uint8_t address, const void *data, size_t length, bool end_with_empty) {
    const Endpoint transfer = {
        .data = (uint8_t *)(uintptr_t)data, .length = length, .end_with_empty = end_with_empty && length > 0};
    return start(address | IN, &transfer);
}

HalStatus hal_usb_receive(uint8_t address, void *data, size_t capacity) {
    const Endpoint transfer = {.data = data, .length = capacity};
    return start(address, &transfer);
}

size_t hal_usb_cancel(uint8_t address) {
    const uint32_t mask = interrupts_save();
    drop_transfer(address);
    const size_t moved = find(address)->moved;
    interrupts_restore(mask);
    return moved;
}

// Of endpoint 0 both directions: the next SETUP packet ends it.
static void stall_endpoint_0(void) {
    if (!usb_queue_has_setup()) {
        USB->ep_stall_arm = 3;
        USB_MEMORY->buffer_control[0][0] = USB_MEMORY->buffer_control[0][1] = USB_BUFFER_STALL;
        endpoints[0][0].is_stalled = endpoints[0][1].is_stalled = true;
    }
}

void hal_usb_stall(uint8_t address) {
    const uint32_t mask = interrupts_save();
    Endpoint *endpoint = find(address);
    if (number_of(address) == 0) {
        stall_endpoint_0();
    } else if (endpoint->packet_size > 0 && !endpoint->is_stalled) {
        if (endpoint->is_active) {
            revoke(address);
        }
        endpoint->is_stalled = true;
        *control_of(address) = USB_BUFFER_STALL;
    }
    interrupts_restore(mask);
}

void hal_usb_unstall(uint8_t address) {
    const uint32_t mask = interrupts_save();
    Endpoint *endpoint = find(address);
    if (number_of(address) != 0 && endpoint->packet_size > 0) {
        if (endpoint->is_active && !endpoint->is_stalled) {
            revoke(address);
        }
        *control_of(address) = 0;
        endpoint->is_stalled = endpoint->data1 = false;
        if (endpoint->is_active) {
            arm(address);
        }
    }
    interrupts_restore(mask);
}

bool hal_usb_is_stalled(uint8_t address) { return find(address)->is_stalled; }

HalStatus hal_usb_wake_host(void) {
    if (!is_suspended) {
        return HAL_UNSUPPORTED;
    }
    SET_BITS(USB->sie_ctrl) = USB_SIE_RESUME;
    return HAL_OK;
}

const char *hal_usb_serial(void) {
    static char text[2 * HAL_UID_MAX + 1];
    static const char digits[] = "0123456789ABCDEF";
    uint8_t uid[HAL_UID_MAX];
    const size_t length = hal_cpu_uid(uid);
    for (size_t i = 0; i < length; i++) {
        text[2 * i] = digits[uid[i] >> 4];
        text[2 * i + 1] = digits[uid[i] & 15];
    }
    return text;
}
