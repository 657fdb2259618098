// libFuzzer target for the USB device stack: the input is what a host does, one action after the other: control
// requests (with and without their data), packets to and from any endpoint, SCSI commands in proper wrappers, resets.
// Whatever it is, nothing crashes, no transfer leaves its buffer, the contract of hal/usb.h is kept
// (tests/unit/usb/loopback.c checks it), and after a reset the device enumerates and its drive answers.
#include <stdlib.h>
#include <string.h>

#include "../unit/usb/loopback.c"
#include "services/usb/protocol.h"
#include "services/usb/usb_drive.h"
#include "services/usb/usb_hid.h"
#include "services/usb/usb_midi.h"
#include "services/usb/usb_serial.h"

enum {
    SECTORS = 16
};

static uint8_t sectors[SECTORS][SECTOR_SIZE];

static int read_sectors(BlockDevice *device UNUSED, uint32_t sector, void *data, uint32_t count) {
    DEMAND(sector < SECTORS && count <= SECTORS - sector);
    memcpy(data, sectors[sector], count * SECTOR_SIZE);
    return sector == SECTORS - 1 ? 5 : 0;
}

static int write_sectors(BlockDevice *device UNUSED, uint32_t sector, const void *data, uint32_t count) {
    DEMAND(sector < SECTORS && count <= SECTORS - sector);
    memcpy(sectors[sector], data, count * SECTOR_SIZE);
    return sector == SECTORS - 1 ? 5 : 0;
}

static void drop_name(const char *name UNUSED) {}

static void start_once(void) {
    static const BlockDeviceDriver driver = {.read = read_sectors, .write = write_sectors};
    static BlockDevice device = {.driver = &driver, .sector_count = SECTORS};
    static bool is_started;
    if (is_started) {
        return;
    }
    is_started = true;
    usb_drive_set(&device, NULL);
    for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
        usb_wish((UsbFunctionId)id, USB_ASKED);
    }
    DEMAND(usb_compose(drop_name) == USB_FITS);
    usb_start();
}

static void enumerate(void) {
    loopback_answers = true;
    loopback_reset();
    DEMAND(host_control((Request){0, 5, 9, 0, 0}, NULL) == 0);
    DEMAND(host_control((Request){0, 9, 1, 0, 0}, NULL) == 0);
}

// The input, byte by byte; zeros behind its end.
static const uint8_t *input, *input_end;
static uint8_t next(void) { return input < input_end ? *input++ : 0; }
static uint16_t next16(void) {
    const uint8_t low = next();
    return (uint16_t)(low | next() << 8);
}

static void take(uint8_t *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        bytes[i] = next();
    }
}

// The endpoints of the composition, found by their place in it.
enum {
    DRIVE_OUT = 3,
    DRIVE_IN = 0x85
};

static void send_command(void) {
    uint8_t packet[31] = "USBCtag!";
    packet[8] = next();
    packet[9] = next() & 0x1F;
    packet[12] = next();
    packet[13] = next() & 1;
    packet[14] = 16;
    take(packet + 15, 10);
    (void)host_out(DRIVE_OUT, packet, sizeof packet);
}

static void use_from_within(uint8_t how) {
    uint8_t data[64];
    memset(data, how, sizeof data);
    switch (how % 8) {
        case 0: (void)usb_serial_write(USB_SERIAL_CONSOLE, data, how % 65); break;
        case 1: (void)usb_serial_read(USB_SERIAL_DATA, data, how % 65); break;
        case 2: usb_serial_set_interrupt(USB_SERIAL_CONSOLE, how & 8 ? 3 : -1); break;
        case 3: (void)usb_hid_send(how / 8 % 3, 0, data); break;
        case 4: (void)usb_hid_take_received(how / 8 % 3, 0, data); break;
        case 5: (void)usb_midi_write(data, how % 65); break;
        case 6: (void)usb_midi_read(data, how % 65); break;
        case 7: how & 8 ? usb_drive_insert_medium() : usb_drive_remove_medium(); break;
    }
}

static void act(uint8_t action) {
    static uint8_t data[1024];
    switch (action % 10) {
        case 0: {
            Request request = {next(), next(), next16(), next16(), next16() & 0x3FF};
            if (!(request.type & 0x80)) {
                take(data, request.length);
            }
            (void)host_control(request, data);
            break;
        }
        case 1: host_setup((Request){next(), next(), next16(), next16(), next16()}); break;
        case 2: {
            const size_t length = next();
            const uint8_t endpoint = next() & 0x0F;
            take(data, length);
            (void)host_out(endpoint, data, length);
            break;
        }
        case 3: (void)host_in(0x80 | (next() & 0x0F), data, sizeof data); break;
        case 4: send_command(); break;
        case 5: (void)host_out(DRIVE_OUT, data, 512); break;
        case 6: loopback_answers = next() & 1; break;
        case 7: use_from_within(next()); break;
        case 8: loopback_suspend(next() & 1); break;
        case 9: next() & 1 ? loopback_unplug() : enumerate(); break;
    }
    if (queued > QUEUE / 2) {
        loopback_answers = true;
        let_answer();
    }
}

// The device is not stuck.
static void check_drive(void) {
    uint8_t data[64];
    usb_drive_insert_medium();
    enumerate();
    DEMAND(host_out(DRIVE_OUT, "USBCtag!\x24\0\0\0\x80\0\6\x12\0\0\0\x24\0\0\0\0\0\0\0\0\0\0\0", 31) == 31);
    DEMAND(host_in(DRIVE_IN, data, 36) == 36);
    DEMAND(host_in(DRIVE_IN, data, 64) == 13 && memcmp(data, "USBStag!\0\0\0\0\0", 13) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    start_once();
    input = data;
    input_end = data + size;
    enumerate();
    while (input < input_end) {
        act(next());
    }
    check_drive();
    return 0;
}
