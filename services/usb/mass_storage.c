// The USB mass storage class, bulk-only transport: a command, its data, its status. The numbers of the cases are those
// of the specification's chapter 6.7, the thirteen ways in which what the host and the device expect can meet.
#include <string.h>

#include "hal/usb.h"
#include "services/usb/drive_function.h"
#include "services/usb/scsi.h"
#include "services/usb/usb.h"
#include "services/usb/usb_drive.h"

enum {
    COMMAND_BYTES = 31,
    STATUS_BYTES = 13,
    COMMAND_BLOCK = 15,  // where it begins
    GET_MAX_LUN = 0xFE,
    BULK_ONLY_RESET = 0xFF,
};
static const uint32_t COMMAND_SIGNATURE = 0x43425355, STATUS_SIGNATURE = 0x53425355;

typedef enum {
    STATE_CLOSED,   // not configured
    STATE_COMMAND,  // waits for a command
    STATE_SEND,
    STATE_RECEIVE,
    STATE_STATUS,  // the status is to be sent, or being sent
    STATE_BROKEN,  // nonsense came instead of a command: both endpoints stay stalled until the host resets this class
} State;

typedef enum {
    PASSED,
    FAILED,
    PHASE_ERROR
} Outcome;

static struct {
    UsbFunction function;
    uint8_t in, out;  // endpoints
    State state;
    bool busy;  // a transfer of this state is under way
    uint32_t tag, residue;
    ScsiCommand command;
    uint32_t moved;  // bytes of its data
    Outcome outcome;
    uint8_t status[STATUS_BYTES];
    uint8_t data[SECTOR_SIZE];
} storage;

static void put_little32(uint8_t *bytes, uint32_t number) {
    for (unsigned i = 0; i < 4; i++, number >>= 8) {
        bytes[i] = (uint8_t)number;
    }
}

static uint32_t little32(const uint8_t *bytes) {
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

// Status and the next command
// ------------------------------------------------------------------------------------------------------------

// A stalled endpoint is left alone until the host has seen it.
static void await_command(void) {
    storage.state = STATE_COMMAND;
    storage.busy =
        !hal_usb_is_stalled(storage.out) && hal_usb_receive(storage.out, storage.data, USB_PACKET_BYTES) == HAL_OK;
}

static void send_status(void) {
    storage.state = STATE_STATUS;
    put_little32(storage.status, STATUS_SIGNATURE);
    put_little32(storage.status + 4, storage.tag);
    put_little32(storage.status + 8, storage.residue);
    storage.status[12] = (uint8_t)storage.outcome;
    storage.busy =
        !hal_usb_is_stalled(storage.in) && hal_usb_send(storage.in, storage.status, STATUS_BYTES, false) == HAL_OK;
}

// The data stage ends before the host expects it.
static void end_early(bool to_host, Outcome outcome) {
    storage.outcome = outcome;
    hal_usb_stall(to_host ? storage.in : storage.out);
    send_status();
}

static void end_data(Outcome outcome) {
    storage.outcome = outcome;
    if (storage.residue > 0) {
        hal_usb_stall(storage.command.direction == SCSI_TO_HOST ? storage.in : storage.out);  // cases 5 and 11
    }
    send_status();
}

// Data
// ------------------------------------------------------------------------------------------------------------------------

static void send_data(void) {
    const bool has_sectors = storage.command.has_sectors;
    const uint32_t left = storage.command.length - storage.moved, length = MIN(left, SECTOR_SIZE);
    storage.state = STATE_SEND;
    if (left == 0) {
        end_data(PASSED);
    } else if (has_sectors && !scsi_read_sector(storage.command.sector + storage.moved / SECTOR_SIZE, storage.data)) {
        end_early(true, FAILED);
    } else {
        storage.busy = hal_usb_send(storage.in, storage.data, length, false) == HAL_OK;
    }
}

static void sent(size_t length) {
    storage.moved += (uint32_t)length;
    storage.residue -= (uint32_t)length;
    send_data();
}

static void receive_data(void) {
    storage.state = STATE_RECEIVE;
    if (storage.moved == storage.command.length) {
        end_data(PASSED);
    } else {
        storage.busy = hal_usb_receive(storage.out, storage.data, SECTOR_SIZE) == HAL_OK;
    }
}

// A host that sends less than it announced has lost its way.
static void received(size_t length) {
    const uint32_t sector = storage.command.sector + storage.moved / SECTOR_SIZE;
    storage.residue -= (uint32_t)length;
    storage.moved += (uint32_t)length;
    if (length != SECTOR_SIZE) {
        end_data(PHASE_ERROR);
    } else if (!scsi_write_sector(sector, storage.data)) {
        end_data(FAILED);
    } else {
        receive_data();
    }
}

// Commands
// ---------------------------------------------------------------------------------------------------------------------

static void break_off(void) {
    storage.state = STATE_BROKEN;
    storage.busy = false;
    hal_usb_stall(storage.in);
    hal_usb_stall(storage.out);
}

// `to_host`: what the host expects; `storage.residue` is how much.
static void carry_out(bool to_host) {
    const ScsiCommand *command = &storage.command;
    const uint32_t expected = storage.residue;
    const bool same_way = command->direction == (to_host ? SCSI_TO_HOST : SCSI_FROM_HOST);
    storage.moved = 0;
    if (expected == 0) {
        storage.outcome = command->length > 0 ? PHASE_ERROR : command->failed ? FAILED : PASSED;  // 1, 2, 3
        send_status();
    } else if (command->length == 0) {
        end_early(to_host, command->failed ? FAILED : PASSED);  // 4, 9
    } else if (!same_way || command->length > expected) {
        end_early(to_host, PHASE_ERROR);  // 7, 8, 10, 13
    } else if (to_host) {
        send_data();  // 5, 6
    } else {
        receive_data();  // 11, 12
    }
}

static void take_command(size_t length) {
    uint8_t packet[COMMAND_BYTES], block[SCSI_COMMAND_BYTES] = {0};
    memcpy(packet, storage.data, sizeof packet);
    const uint8_t unit = packet[13], block_length = packet[14];
    if (length != COMMAND_BYTES || little32(packet) != COMMAND_SIGNATURE || unit > 15 || block_length == 0 ||
        block_length > SCSI_COMMAND_BYTES) {
        break_off();
        return;
    }
    memcpy(block, packet + COMMAND_BLOCK, block_length);
    storage.tag = little32(packet + 4);
    storage.residue = little32(packet + 8);
    storage.command = unit == 0 ? scsi_begin(block, storage.data) : scsi_refuse_unit();
    carry_out(packet[12] & USB_IN);
}

// The function
// -----------------------------------------------------------------------------------------------------------------

static void describe(UsbFunction *function UNUSED, UsbComposer *composer) {
    enum {
        TRANSPARENT_SCSI = 6,
        BULK_ONLY = 0x50
    };
    const UsbInterface interface = {USB_CLASS_MASS_STORAGE, TRANSPARENT_SCSI, BULK_ONLY, 2, USB_STRING_DRIVE};
    (void)composer_interface(composer, &interface);
    storage.out = composer_endpoint(composer, 0, HAL_USB_BULK, USB_PACKET_BYTES, 0);
    storage.in = composer_endpoint(composer, USB_IN, HAL_USB_BULK, USB_PACKET_BYTES, 0);
}

static void reset(UsbFunction *function UNUSED) {
    storage.state = STATE_CLOSED;
    storage.busy = false;
}

static void configured(UsbFunction *function UNUSED) {
    scsi_reset();
    usb_drive_note_configured();
    await_command();
}

static void done(UsbFunction *function UNUSED, uint8_t endpoint, size_t length) {
    if (!storage.busy || (endpoint != storage.in && endpoint != storage.out)) {
        return;
    }
    storage.busy = false;
    switch (storage.state) {
        case STATE_COMMAND: take_command(length); break;
        case STATE_SEND: sent(length); break;
        case STATE_RECEIVE: received(length); break;
        case STATE_STATUS: await_command(); break;
        case STATE_CLOSED:
        case STATE_BROKEN: break;
    }
}

static void unstalled(UsbFunction *function UNUSED, uint8_t endpoint) {
    if (storage.state == STATE_BROKEN) {
        hal_usb_stall(endpoint);
    } else if (storage.state == STATE_STATUS && !storage.busy) {
        send_status();
    } else if (storage.state == STATE_COMMAND && !storage.busy) {
        await_command();
    }
}

static bool start_over(void) {
    (void)hal_usb_cancel(storage.in);
    (void)hal_usb_cancel(storage.out);
    await_command();
    return usb_control_acknowledge();
}

static bool request(UsbFunction *function UNUSED, const UsbSetup *setup) {
    static const uint8_t last_unit;
    const bool is_in = setup->type & USB_IN;
    if ((setup->type & USB_TYPE_MASK) != USB_TYPE_CLASS || setup->value != 0) {
        return false;
    }
    switch (setup->request) {
        case GET_MAX_LUN: return is_in && setup->length == 1 && usb_control_send(&last_unit, 1);
        case BULK_ONLY_RESET: return !is_in && setup->length == 0 && start_over();
        default: return false;
    }
}

UsbFunction *usb_drive_function(void) {
    static const UsbClass class = {.describe = describe,
                                   .configured = configured,
                                   .reset = reset,
                                   .done = done,
                                   .request = request,
                                   .unstalled = unstalled};
    storage.function.class = &class;
    return usb_drive_device() != NULL ? &storage.function : NULL;
}

bool usb_drive_is_enabled(void) { return usb_is_enabled(USB_DRIVE); }
