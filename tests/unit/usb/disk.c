// A drive in memory.
#include <string.h>

#include "disk.h"
#include "parts.h"

uint8_t disk_bytes[DISK_SECTORS][512];
int disk_error;
char disk_events[64];
unsigned disk_written;

static int read_sectors(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    CHECK(sector + count <= device->sector_count);
    memcpy(data, disk_bytes[sector], count * 512);
    return disk_error;
}

static int write_sectors(BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    CHECK(sector + count <= device->sector_count && !device->readonly);
    if (disk_error == 0) {
        memcpy(disk_bytes[sector], data, count * 512);
    }
    return disk_error;
}

static const BlockDeviceDriver driver = {.read = read_sectors, .write = write_sectors};
BlockDevice disk = {.driver = &driver, .sector_count = DISK_SECTORS};

static void note(UsbDriveEvent event) {
    const size_t length = strlen(disk_events);
    if (length + 1 < sizeof disk_events) {
        disk_events[length] = "AdPaELS"[event];
        disk_events[length + 1] = '\0';
    }
}

static void count_written(uint32_t sector, uint32_t count) {
    CHECK(sector < DISK_SECTORS && count == 1);
    disk_written += count;
}

void disk_install(void) {
    static const UsbDriveListener listener = {.event = note, .written = count_written};
    usb_drive_set(&disk, &listener);
}
