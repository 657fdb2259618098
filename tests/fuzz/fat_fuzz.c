// FAT volumes that were damaged anywhere: an error, never a crash or a hang, and after a repair nothing is left to
// repair. The input damages a small volume: three bytes each, two for the place, one for the value.
#include <stdlib.h>
#include <string.h>

#include "services/fs/fat/fat.h"
#include "services/fs/fs_errno.h"

enum {
    SECTORS = 300,
    DAMAGED = 90 * SECTOR_SIZE,  // boot sector, table, root folder and the first clusters
    FILES_MAX = 60,
    DEPTH_MAX = 5,
    PATCH_SIZE = 3,
};

static uint8_t sectors[SECTORS][SECTOR_SIZE], pristine[SECTORS][SECTOR_SIZE];

static int memory_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    if (sector >= device->sector_count || count > device->sector_count - sector) {
        return FS_EIO;
    }
    memcpy(data, sectors[sector], (size_t)count * SECTOR_SIZE);
    return 0;
}

static int memory_write(BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    if (sector >= device->sector_count || count > device->sector_count - sector) {
        return FS_EIO;
    }
    memcpy(sectors[sector], data, (size_t)count * SECTOR_SIZE);
    return 0;
}

static const BlockDeviceDriver memory_driver = {memory_read, memory_write, NULL};
static BlockDevice device = {&memory_driver, SECTORS, false};
static FatVolume volume;

static void use_file(const char *path, unsigned flags, size_t length) {
    static uint8_t data[3000];
    FsFile file = {.driver = &fat_driver, .mount_state = &volume};
    size_t done;
    if (fat_driver.open(&volume, path, flags, &file) == 0) {
        for (size_t i = 0; i < 100 && fs_read(&file, data, sizeof data, &done) == 0 && done; i++) {
        }
        (void)fs_write(&file, data, length, &done);
        (void)fs_truncate(&file, length / 2);
        (void)fs_close(&file);
    }
}

static void make_pristine(void) {
    static const char *const paths[] = {"/code.py", "/lib/a long name of a module.py", "/lib/deep/x.py", "/A.TXT"};
    FatFormat format = {.label = "TEST", .serial = 1};
    if (fat_format(&volume, &device, &format) != 0 || fat_driver.mkdir(&volume, "/lib") != 0 ||
        fat_driver.mkdir(&volume, "/lib/deep") != 0) {
        abort();
    }
    for (size_t i = 0; i < ARRAY_LENGTH(paths); i++) {
        use_file(paths[i], FS_READ | FS_WRITE | FS_CREATE, 3000);
    }
    memcpy(pristine, sectors, sizeof sectors);
}

static void visit(const char *path, size_t depth, size_t *left) {
    FsFolder folder = {.driver = &fat_driver, .mount_state = &volume};
    char name[FS_NAME_MAX + 1], inner[FS_PATH_MAX];
    FsKind kind;
    FsStat stat;
    if (fat_driver.list_open(&volume, path, &folder) != 0) {
        return;
    }
    while (*left > 0 && fat_driver.list_next(&folder, name, &kind) == 0) {
        --*left;
        if (strlen(path) + strlen(name) + 2 > sizeof inner) {
            continue;
        }
        strcat(strcat(strcpy(inner, path[1] ? path : ""), "/"), name);
        (void)fat_driver.stat(&volume, inner, &stat);
        if (kind == FS_FOLDER && depth < DEPTH_MAX) {
            visit(inner, depth + 1, left);
        } else {
            use_file(inner, *left % 3 ? FS_READ : FS_READ | FS_WRITE, 700);
        }
    }
}

static void change_things(void) {
    (void)fat_driver.mkdir(&volume, "/new folder");
    (void)fat_driver.rename(&volume, "/lib", "/new folder/lib");
    (void)fat_driver.rename(&volume, "/code.py", "/lib/another long name.py");
    (void)fat_driver.remove(&volume, "/A.TXT");
    (void)fat_driver.rmdir(&volume, "/new folder");
    (void)fat_set_label(&volume, "OTHER");
    use_file("/created", FS_READ | FS_WRITE | FS_CREATE, 2000);
}

static void check_and_repair(void) {
    static uint8_t bitmap[SECTORS];
    FatReport report;
    if (fat_check(&volume, bitmap, false, &report) != 0 || fat_check(&volume, bitmap, true, &report) != 0 ||
        fat_check(&volume, bitmap, false, &report) != 0 || !fat_report_is_clean(&report)) {
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t left = FILES_MAX;
    if (pristine[0][0] == 0) {
        make_pristine();
    }
    memcpy(sectors, pristine, sizeof sectors);
    for (size_t i = 0; i + PATCH_SIZE <= size; i += PATCH_SIZE) {
        size_t place = (data[i] | (size_t)data[i + 1] << 8) % DAMAGED;
        sectors[place / SECTOR_SIZE][place % SECTOR_SIZE] = data[i + 2];
    }
    if (fat_mount(&volume, &device) != 0) {
        return 0;
    }
    if (size % 2) {
        check_and_repair();
    }
    visit("/", 0, &left);
    change_things();
    (void)fat_close_all(&volume);
    check_and_repair();
    return 0;
}
