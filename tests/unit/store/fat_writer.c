#include "fat_writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "flash_sim.h"
#include "services/drive/tables.h"

enum {
    NAMES = 24,
    SMALL_FILE = 3000,
    LARGE_FILE = 30000
};

struct FatWriter {
    MemoryDevice device;
    WriteLog written;
    FatVolume volume;
    bool is_mounted;
    uint8_t contents[LARGE_FILE];
};

// The computer
// -----------------------------------------------------------------------------------------------------------

FatWriter *fat_writer_create(uint32_t sectors) {
    FatWriter *writer = calloc(1, sizeof *writer);
    memory_device_open(&writer->device, sectors);
    writer->device.log = &writer->written;
    return writer;
}

void fat_writer_free(FatWriter *writer) {
    if (writer != NULL) {
        memory_device_close(&writer->device);
        free(writer->written.writes);
        free(writer);
    }
}

void fat_writer_restart(FatWriter *writer, const void *sectors) {
    memcpy(writer->device.sectors, sectors, (size_t)writer->device.device.sector_count * SECTOR_SIZE);
    writer->is_mounted = fat_mount(&writer->volume, &writer->device.device) == 0;
}

static void random_path(char path[32]) {
    static const char *const folders[] = {"", "", "/lib", "/lib/a package"};
    static const char *const endings[] = {"py", "txt", "long ending"};
    snprintf(path, 32, "%s/f%u.%s", folders[sim_random(4)], sim_random(NAMES), endings[sim_random(3)]);
}

// Errors such as a full drive or a missing name are part of life.
static void write_file(FatWriter *writer, const char *path, unsigned flags) {
    const uint32_t size = sim_random(sim_random(6) == 0 ? LARGE_FILE : SMALL_FILE);
    const uint8_t seed = (uint8_t)sim_random(256);
    size_t done;
    FsFile file = {.driver = &fat_driver, .mount_state = &writer->volume};
    for (uint32_t i = 0; i < size; i++) {
        writer->contents[i] = (uint8_t)(i * 7 + i / 251 + seed);
    }
    if (fat_driver.open(&writer->volume, path, flags | FS_WRITE | FS_CREATE, &file) == 0) {
        fat_driver.write(&file, writer->contents, size, &done);
        fat_driver.close(&file);
    }
}

static void change_files(FatWriter *writer) {
    char path[32], other[32];
    random_path(path);
    random_path(other);
    switch (sim_random(10)) {
        case 0: fat_driver.remove(&writer->volume, path); break;
        case 1: fat_driver.rename(&writer->volume, path, other); break;
        case 2: fat_driver.mkdir(&writer->volume, sim_random(2) == 0 ? "/lib" : "/lib/a package"); break;
        case 3: write_file(writer, path, FS_APPEND); break;
        case 4: write_file(writer, path, 0); break;
        default: write_file(writer, path, FS_TRUNCATE); break;
    }
    fat_flush(&writer->volume);
}

// Orders
// -----------------------------------------------------------------------------------------------------------------

static bool is_last(const WriteLog *all, size_t index) {
    for (size_t i = index + 1; i < all->length; i++) {
        if (all->writes[i].sector == all->writes[index].sector) {
            return false;
        }
    }
    return true;
}

// The last contents of each sector of the tables and the root, or of those behind.
static void add_part(const FatWriter *writer, WriteLog *writes, bool data) {
    const WriteLog *all = &writer->written;
    for (size_t i = 0; i < all->length; i++) {
        if ((all->writes[i].sector >= writer->volume.data_start) == data && is_last(all, i)) {
            write_log_add(writes, NULL, all->writes[i].sector, all->writes[i].data);
        }
    }
}

// A host's cache holds each sector once. Linux: a new file as table, folder, data, folder; a rewrite as data, table,
// folder. Others: folders early, data late. The board's own driver: in its order.
static void add_in_some_order(const FatWriter *writer, WriteLog *writes) {
    const uint32_t order = sim_random(4);
    if (order == 0) {
        for (size_t i = 0; i < writer->written.length; i++) {
            write_log_add(writes, NULL, writer->written.writes[i].sector, writer->written.writes[i].data);
        }
        return;
    }
    add_part(writer, writes, order == 1);
    add_part(writer, writes, order != 1);
    if (order == 2) {
        add_part(writer, writes, false);
    }
}

void fat_writer_change(FatWriter *writer, WriteLog *writes) {
    writer->written.length = 0;
    if (writer->is_mounted) {
        change_files(writer);
        add_in_some_order(writer, writes);
        return;
    }
    const FatFormat format = {.label = "CIRCUITPY", .serial = 0x12345678};
    fat_format(&writer->volume, &writer->device.device, &format);
    for (size_t i = 0; i < writer->written.length; i++) {
        write_log_add(writes, NULL, writer->written.writes[i].sector, writer->written.writes[i].data);
    }
    writer->is_mounted = fat_mount(&writer->volume, &writer->device.device) == 0;
}

// Checking
// ---------------------------------------------------------------------------------------------------------------

// A drive whose first format was cut: it is made again at start.
static bool is_new(const uint8_t *sectors) {
    for (size_t i = 0; i < SECTOR_SIZE; i++) {
        if (sectors[i] != 0) {
            return false;
        }
    }
    return true;
}

bool fat_writer_fsck(const void *sectors, uint32_t count) {
    static DriveTables state;
    char path[64], command[256];
    MemoryDevice device;
    if (is_new(sectors)) {
        return true;
    }
    memory_device_open(&device, count);
    memcpy(device.sectors, sectors, (size_t)count * SECTOR_SIZE);
    static uint8_t bitmap[4096];
    const StoreTables tables = drive_tables(&state, bitmap, sizeof bitmap);
    tables.repair(tables.context, &device.device);
    snprintf(path, sizeof path, "/tmp/adder-fsck-%d.img", (int)getpid());
    snprintf(command, sizeof command, "PATH=$PATH:/usr/sbin:/sbin fsck.fat -n %s > %s.txt 2>&1", path, path);
    FILE *file = fopen(path, "wb");
    bool good = file != NULL && fwrite(device.sectors, SECTOR_SIZE, count, file) == count;
    good = file != NULL && fclose(file) == 0 && good && system(command) == 0;
    memory_device_close(&device);
    snprintf(command, sizeof command, good ? "rm -f %s %s.txt" : "cat %s.txt; mv %s %s.bad", path, path, path);
    return system(command) == 0 && good;
}
