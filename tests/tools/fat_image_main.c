// The FAT file system on an image file, driven from a test:
//   fat_image IMAGE check|repair          the report of fat_check() as one line of JSON
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "services/fs/fat/fat.h"
#include "services/fs/fs_errno.h"

typedef struct {
    BlockDevice device;
    int file;
} ImageDevice;

static int image_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    size_t length = (size_t)count * SECTOR_SIZE;
    ssize_t done = pread(((ImageDevice *)device)->file, data, length, (off_t)sector * SECTOR_SIZE);
    return done == (ssize_t)length ? 0 : FS_EIO;
}

static int image_write(BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    size_t length = (size_t)count * SECTOR_SIZE;
    ssize_t done = pwrite(((ImageDevice *)device)->file, data, length, (off_t)sector * SECTOR_SIZE);
    return sector + count <= device->sector_count && done == (ssize_t)length ? 0 : FS_EIO;
}

static const BlockDeviceDriver image_driver = {image_read, image_write, NULL};

static bool image_open(ImageDevice *image, const char *path) {
    struct stat info;
    image->file = open(path, O_RDWR);
    if (image->file < 0 || fstat(image->file, &info) != 0) {
        return false;
    }
    image->device = (BlockDevice){&image_driver, (uint32_t)(info.st_size / SECTOR_SIZE), false};
    return true;
}

static int check(FatVolume *volume, bool repair) {
    static const char *const names[FAT_FAULT_KINDS] = {"link",       "cross_link", "short_chain", "entry",     "folder",
                                                       "long_chain", "orphan",     "long_name",   "table_copy"};
    FatReport report;
    uint8_t *bitmap = malloc(fat_check_bitmap_size(volume));
    int error = fat_check(volume, bitmap, repair, &report);
    free(bitmap);
    printf(
        "{\"error\": %d, \"clean\": %d, \"consistent\": %d, \"files\": %u, \"folders\": %u, \"used\": %u, \"free\": %u",
        error, fat_report_is_clean(&report), fat_report_is_consistent(&report), report.files, report.folders,
        report.used_clusters, report.free_clusters);
    for (size_t i = 0; i < FAT_FAULT_KINDS; i++) {
        printf(", \"%s\": %u", names[i], report.faults[i]);
    }
    printf("}\n");
    return error;
}

int main(int count, char **arguments) {
    static FatVolume volume;
    static ImageDevice image;
    if (count < 3 || !image_open(&image, arguments[1])) {
        fprintf(stderr, "usage: fat_image IMAGE check|repair\n");
        return 2;
    }
    int error = fat_mount(&volume, &image.device);
    if (error) {
        printf("{\"error\": %d}\n", error);
        return 1;
    }
    return check(&volume, strcmp(arguments[2], "repair") == 0) ? 1 : 0;
}
