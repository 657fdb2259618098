#include "bulk.h"

#include <string.h>

#include "services/fs/block_device.h"
#include "services/usb/protocol.h"
#include "services/usb/usb.h"

uint8_t bulk_in, bulk_out;
uint16_t bulk_interface;
static uint32_t tag = 100;

bool bulk_begin(void) {
    usb_reset_wishes();
    loopback_unplug();
    if (!enumerate()) {
        return false;
    }
    bulk_out = find_endpoint(USB_CLASS_MASS_STORAGE, 0, 0);
    bulk_in = find_endpoint(USB_CLASS_MASS_STORAGE, 0, 1);
    bulk_interface = (uint16_t)find_interface(USB_CLASS_MASS_STORAGE, 0);
    return bulk_in != 0 && bulk_out != 0;
}

static void put32(uint8_t *bytes, uint32_t number) {
    for (int i = 0; i < 4; i++, number >>= 8) {
        bytes[i] = (uint8_t)number;
    }
}

static uint32_t get32(const uint8_t *bytes) {
    return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

int bulk_send_command(const void *block, size_t block_length, HostExpects expects, uint32_t length) {
    uint8_t packet[31] = "USBC";
    put32(packet + 4, ++tag);
    put32(packet + 8, length);
    packet[12] = expects == HOST_IN ? 0x80 : 0;
    packet[14] = (uint8_t)block_length;
    memcpy(packet + 15, block, block_length);
    return host_out(bulk_out, packet, sizeof packet);
}

static void clear_halt(uint8_t endpoint) { CHECK(host_control((Request){0x02, 1, 0, endpoint, 0}, NULL) == 0); }

static void read_status(BulkResult *result) {
    uint8_t status[64];
    int length = host_in(bulk_in, status, sizeof status);
    if (length == STALL) {
        clear_halt(bulk_in);
        length = host_in(bulk_in, status, sizeof status);
    }
    const bool valid = length == 13 && memcmp(status, "USBS", 4) == 0 && get32(status + 4) == tag;
    result->status = valid ? status[12] : -1;
    result->residue = valid ? get32(status + 8) : 0;
}

BulkResult bulk_run(const void *block, size_t block_length, HostExpects expects, void *data, uint32_t length) {
    BulkResult result = {.moved = 0};
    if (bulk_send_command(block, block_length, expects, length) != 31) {
        return (BulkResult){.status = -1};
    }
    if (length > 0) {
        const uint8_t endpoint = expects == HOST_IN ? bulk_in : bulk_out;
        result.moved = expects == HOST_IN ? host_in(bulk_in, data, length) : host_out(bulk_out, data, length);
        result.stalled = hal_usb_is_stalled(endpoint);
        if (result.stalled && expects == HOST_OUT) {
            clear_halt(endpoint);
        }
    }
    read_status(&result);
    return result;
}

void bulk_recover(void) {
    CHECK(host_control((Request){0x21, 0xFF, 0, bulk_interface, 0}, NULL) == 0);
    clear_halt(bulk_in);
    clear_halt(bulk_out);
}

uint32_t bulk_sense(void) {
    static const uint8_t block[6] = {0x03, 0, 0, 0, 18, 0};
    uint8_t sense[18];
    const BulkResult result = bulk_run(block, sizeof block, HOST_IN, sense, sizeof sense);
    CHECK(result.status == 0 && result.moved == 18 && sense[0] == 0x70 && sense[7] == 10);
    return (uint32_t)sense[2] << 16 | (uint32_t)sense[12] << 8 | sense[13];
}
