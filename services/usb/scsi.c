#include "services/usb/scsi.h"

#include <string.h>

#include "core/macros.h"
#include "hal/usb.h"
#include "services/fs/fs_errno.h"
#include "services/usb/drive_function.h"
#include "services/usb/functions.h"
#include "services/usb/usb_drive.h"

// Operation codes
enum {
    TEST_UNIT_READY = 0x00,
    REQUEST_SENSE = 0x03,
    INQUIRY = 0x12,
    MODE_SENSE_6 = 0x1A,
    START_STOP_UNIT = 0x1B,
    PREVENT_ALLOW_MEDIUM_REMOVAL = 0x1E,
    READ_FORMAT_CAPACITIES = 0x23,
    READ_CAPACITY_10 = 0x25,
    READ_10 = 0x28,
    WRITE_10 = 0x2A,
    VERIFY_10 = 0x2F,
    SYNCHRONIZE_CACHE_10 = 0x35,
    MODE_SENSE_10 = 0x5A,
};

// Sense key << 16 | additional code << 8 | qualifier
typedef enum {
    SENSE_NONE = 0,
    SENSE_NO_MEDIUM = 0x023A00,
    SENSE_READ_ERROR = 0x031100,
    SENSE_WRITE_ERROR = 0x030C00,
    SENSE_UNKNOWN_COMMAND = 0x052000,
    SENSE_OUT_OF_RANGE = 0x052100,
    SENSE_INVALID_FIELD = 0x052400,
    SENSE_NO_SUCH_UNIT = 0x052500,
    SENSE_NO_SAVED_PAGES = 0x053900,
    SENSE_MAY_HAVE_CHANGED = 0x062800,
    SENSE_WRITE_PROTECTED = 0x072700,
    SENSE_NO_SPACE = 0x072707,
} Sense;

static struct {
    BlockDevice *device;
    const UsbDriveListener *listener;
    bool removed;    // by the board
    bool missed;     // and the host knows
    bool ejected;    // by the host
    bool attention;  // the host must hear that the medium may have changed
    bool attached;
    Sense sense;
} drive;

// The medium
// ----------------------------------------------------------------------------------------------------------------------

static void tell(UsbDriveEvent event) {
    if (drive.listener && drive.listener->event) {
        drive.listener->event(event);
    }
}

void usb_drive_set(BlockDevice *device, const UsbDriveListener *listener) {
    drive.device = device;
    drive.listener = listener;
}

BlockDevice *usb_drive_device(void) { return drive.device; }
bool usb_drive_has_medium(void) { return drive.device && !drive.removed && !drive.ejected; }
bool usb_drive_is_attached(void) { return drive.attached; }
bool usb_drive_is_missed(void) { return drive.missed; }
void usb_drive_remove_medium(void) { drive.removed = true; }

void usb_drive_insert_medium(void) {
    drive.attention |= drive.removed || drive.ejected;
    drive.removed = drive.ejected = drive.missed = false;
}

void usb_drive_note_configured(void) {
    if (drive.ejected) {  // whoever ejected it has begun anew
        drive.ejected = false;
        tell(USB_DRIVE_LOADED);
    }
    drive.attached = true;
    tell(USB_DRIVE_ATTACHED);
}

void usb_drive_note_unplugged(void) {
    drive.ejected = false;
    if (drive.attached) {
        drive.attached = false;
        tell(USB_DRIVE_DETACHED);
    }
}

void scsi_reset(void) {
    drive.sense = SENSE_NONE;
    drive.attention = false;
}

// Results
// ---------------------------------------------------------------------------------------------------------------------

static const ScsiCommand done = {.direction = SCSI_NO_DATA};

static ScsiCommand fail(Sense sense) {
    drive.sense = sense;
    return (ScsiCommand){.failed = true};
}

static ScsiCommand reply_with(size_t length, size_t asked) {
    const uint32_t sent = (uint32_t)MIN(length, asked);
    return sent == 0 ? done : (ScsiCommand){.direction = SCSI_TO_HOST, .length = sent};
}

ScsiCommand scsi_refuse_unit(void) { return fail(SENSE_NO_SUCH_UNIT); }

static uint16_t big16(const uint8_t *bytes) { return (uint16_t)(bytes[0] << 8 | bytes[1]); }
static uint32_t big32(const uint8_t *bytes) { return (uint32_t)big16(bytes) << 16 | big16(bytes + 2); }

static void put_big32(uint8_t *bytes, uint32_t number) {
    for (int i = 3; i >= 0; i--, number >>= 8) {
        bytes[i] = (uint8_t)number;
    }
}

// Commands about the device
// -------------------------------------------------------------------------------------------------------------

static ScsiCommand request_sense(const uint8_t *block, uint8_t *reply) {
    enum {
        CURRENT_FIXED = 0x70,
        SENSE_BYTES = 18
    };
    if (drive.sense == SENSE_NONE && drive.attention) {
        drive.sense = SENSE_MAY_HAVE_CHANGED;
        drive.attention = false;
    }
    const uint32_t sense = drive.sense;
    reply[0] = CURRENT_FIXED;
    reply[2] = (uint8_t)(sense >> 16);
    reply[7] = SENSE_BYTES - 8;
    reply[12] = (uint8_t)(sense >> 8);
    reply[13] = (uint8_t)sense;
    drive.sense = SENSE_NONE;
    return reply_with(SENSE_BYTES, block[4]);
}

static ScsiCommand inquire_page(const uint8_t *block, uint8_t *reply) {
    enum {
        PAGE_LIST = 0x00,
        PAGE_SERIAL = 0x80,
        SERIAL_MAX = 32,
        HEADER = 4,
    };
    reply[1] = block[2];
    switch (block[2]) {
        case PAGE_LIST:
            reply[3] = 2;
            reply[5] = PAGE_SERIAL;
            return reply_with(HEADER + 2, big16(block + 3));
        case PAGE_SERIAL: {
            const char *serial = hal_usb_serial();
            const size_t length = MIN(strlen(serial), SERIAL_MAX);
            reply[3] = (uint8_t)length;
            memcpy(reply + HEADER, serial, length);
            return reply_with(HEADER + length, big16(block + 3));
        }
        default: return fail(SENSE_INVALID_FIELD);
    }
}

static ScsiCommand inquire(const uint8_t *block, uint8_t *reply) {
    static const uint8_t description[] =
        "\x00"              // a disk
        "\x80"              // removable
        "\x02\x02"          // SCSI-2
        "\x1F\0\0\0"        // 31 more bytes
        "Adder   "          // who
        "CIRCUITPY drive "  // what
        "1.0 ";
    enum {
        VITAL_PRODUCT_DATA = 1
    };
    if (block[1] & VITAL_PRODUCT_DATA) {
        return inquire_page(block, reply);
    }
    if (block[2] != 0) {
        return fail(SENSE_INVALID_FIELD);
    }
    memcpy(reply, description, sizeof description - 1);
    return reply_with(sizeof description - 1, big16(block + 3));
}

// The only page is that of the cache. There is none: what was written is durable when its status is sent.
static size_t mode_pages(const uint8_t *block, uint8_t *pages) {
    enum {
        PAGE_CACHING = 8,
        PAGE_ALL = 0x3F,
        CACHING_BYTES = 20
    };
    const uint8_t page = block[2] & PAGE_ALL;
    if (page != PAGE_CACHING && page != PAGE_ALL) {
        return 0;
    }
    pages[0] = PAGE_CACHING;
    pages[1] = CACHING_BYTES - 2;
    return CACHING_BYTES;
}

static ScsiCommand mode_sense(const uint8_t *block, uint8_t *reply) {
    enum {
        SAVED_VALUES = 3,
        WRITE_PROTECTED = 0x80
    };
    const bool is_short = block[0] == MODE_SENSE_6;
    const size_t header = is_short ? 4 : 8;
    const size_t length = header + mode_pages(block, reply + header);
    if (length == header) {
        return fail(SENSE_INVALID_FIELD);
    }
    if (block[2] >> 6 == SAVED_VALUES) {
        return fail(SENSE_NO_SAVED_PAGES);
    }
    const uint8_t protection = drive.device->readonly ? WRITE_PROTECTED : 0;
    reply[is_short ? 0 : 1] = (uint8_t)(length - (is_short ? 1 : 2));
    reply[is_short ? 2 : 3] = protection;
    return reply_with(length, is_short ? block[4] : big16(block + 7));
}

static ScsiCommand start_stop(const uint8_t *block) {
    enum {
        START = 1,
        LOAD_OR_EJECT = 2
    };
    if (!(block[4] & LOAD_OR_EJECT)) {
        return done;
    }
    const bool loads = block[4] & START;
    if (loads ? drive.ejected : usb_drive_has_medium()) {
        drive.ejected = !loads;
        drive.attention |= loads;
        tell(loads ? USB_DRIVE_LOADED : USB_DRIVE_EJECTED);
    }
    return done;
}

static ScsiCommand prevent_or_allow(const uint8_t *block) {
    tell(block[4] & 1 ? USB_DRIVE_PREVENTED : USB_DRIVE_ALLOWED);
    return done;
}

// Commands about the medium
// -------------------------------------------------------------------------------------------------------------

static ScsiCommand format_capacities(const uint8_t *block, uint8_t *reply) {
    enum {
        FORMATTED = 2,
        NO_MEDIUM = 3
    };
    reply[3] = 8;
    put_big32(reply + 4, drive.device->sector_count);
    put_big32(reply + 8, SECTOR_SIZE);
    reply[8] = usb_drive_has_medium() ? FORMATTED : NO_MEDIUM;
    return reply_with(12, big16(block + 7));
}

static ScsiCommand capacity(uint8_t *reply) {
    put_big32(reply, drive.device->sector_count - 1);
    put_big32(reply + 4, SECTOR_SIZE);
    return reply_with(8, 8);
}

static bool is_in_range(const uint8_t *block) {
    const uint32_t first = big32(block + 2), count = big16(block + 7), all = drive.device->sector_count;
    return first <= all && count <= all - first;
}

static ScsiCommand sectors(const uint8_t *block, ScsiDirection direction) {
    const uint32_t count = big16(block + 7);
    if (!is_in_range(block)) {
        return fail(SENSE_OUT_OF_RANGE);
    }
    if (direction == SCSI_FROM_HOST && drive.device->readonly) {
        return fail(SENSE_WRITE_PROTECTED);
    }
    return count == 0 ? done
                      : (ScsiCommand){.direction = direction,
                                      .length = count * SECTOR_SIZE,
                                      .has_sectors = true,
                                      .sector = big32(block + 2)};
}

static ScsiCommand verify(const uint8_t *block) {
    enum {
        COMPARE = 2
    };
    return block[1] & COMPARE ? fail(SENSE_INVALID_FIELD) : is_in_range(block) ? done : fail(SENSE_OUT_OF_RANGE);
}

static ScsiCommand synchronize(const uint8_t *block) {
    if (!is_in_range(block)) {
        return fail(SENSE_OUT_OF_RANGE);
    }
    tell(USB_DRIVE_SYNC);
    return done;
}

static ScsiCommand medium_command(const uint8_t *block, uint8_t *reply) {
    switch (block[0]) {
        case TEST_UNIT_READY: return done;
        case READ_CAPACITY_10: return capacity(reply);
        case READ_10: return sectors(block, SCSI_TO_HOST);
        case WRITE_10: return sectors(block, SCSI_FROM_HOST);
        case VERIFY_10: return verify(block);
        case SYNCHRONIZE_CACHE_10: return synchronize(block);
        default: return fail(SENSE_UNKNOWN_COMMAND);
    }
}

static bool is_medium_command(uint8_t code) {
    static const uint8_t codes[] = {TEST_UNIT_READY, READ_CAPACITY_10, READ_10,
                                    WRITE_10,        VERIFY_10,        SYNCHRONIZE_CACHE_10};
    return memchr(codes, code, sizeof codes) != NULL;
}

static ScsiCommand begin_on_medium(const uint8_t *block, uint8_t *reply) {
    if (!usb_drive_has_medium()) {
        drive.missed = drive.removed;
        return fail(SENSE_NO_MEDIUM);
    }
    if (drive.attention) {
        drive.attention = false;
        return fail(SENSE_MAY_HAVE_CHANGED);
    }
    return medium_command(block, reply);
}

ScsiCommand scsi_begin(const uint8_t block[SCSI_COMMAND_BYTES], uint8_t reply[SCSI_REPLY_MAX]) {
    memset(reply, 0, SCSI_REPLY_MAX);
    if (block[0] == REQUEST_SENSE) {
        return request_sense(block, reply);
    }
    drive.sense = SENSE_NONE;
    if (is_medium_command(block[0])) {
        return begin_on_medium(block, reply);
    }
    switch (block[0]) {
        case INQUIRY: return inquire(block, reply);
        case MODE_SENSE_6:
        case MODE_SENSE_10: return mode_sense(block, reply);
        case START_STOP_UNIT: return start_stop(block);
        case PREVENT_ALLOW_MEDIUM_REMOVAL: return prevent_or_allow(block);
        case READ_FORMAT_CAPACITIES: return format_capacities(block, reply);
        default: return fail(SENSE_UNKNOWN_COMMAND);
    }
}

// The board may take the medium out, or the device may shrink, between two sectors of a command.
static bool may_move(uint32_t sector) {
    if (usb_drive_has_medium() && sector < drive.device->sector_count) {
        return true;
    }
    drive.sense = SENSE_NO_MEDIUM;
    return false;
}

bool scsi_read_sector(uint32_t sector, uint8_t *data) {
    if (!may_move(sector)) {
        return false;
    }
    const int error = block_read(drive.device, sector, data, 1);
    drive.sense = error != 0 ? SENSE_READ_ERROR : SENSE_NONE;
    return error == 0;
}

bool scsi_write_sector(uint32_t sector, const uint8_t *data) {
    if (!may_move(sector)) {
        return false;
    }
    const int error = block_write(drive.device, sector, data, 1);
    drive.sense = error == 0           ? SENSE_NONE
                  : error == FS_EROFS  ? SENSE_WRITE_PROTECTED
                  : error == FS_ENOSPC ? SENSE_NO_SPACE
                                       : SENSE_WRITE_ERROR;
    if (error == 0 && drive.listener && drive.listener->written) {
        drive.listener->written(sector, 1);
    }
    return error == 0;
}
