// The FAT file system on an image file, driven from a test:
//   fat_image IMAGE check|repair    the report of fat_check() as one line of JSON
//   fat_image IMAGE run             commands from the input, one per line, with tabs between the words; each is
//                                   answered by a line: an errno number and what was asked for
#define _FILE_OFFSET_BITS 64  // images of more than 2 GB on 32 bits too

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/crc32.h"
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
    image->file = open(path, O_RDWR);
    off_t size = lseek(image->file, 0, SEEK_END);  // not fstat(): -malign-double moves the members of struct stat
    if (size < 0) {
        return false;
    }
    image->device = (BlockDevice){&image_driver, (uint32_t)(size / SECTOR_SIZE), false};
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

// Commands ------------------------------------------------------------------------------------------------------------

enum {
    WORDS_MAX = 5,
    HANDLES = FAT_OPEN_MAX + 2,
    LINE_MAX_LENGTH = 4096,
    DATA_MAX = 1 << 20,
};

static FatVolume volume;
static ImageDevice image;
static FsFile files[HANDLES];
static uint8_t data[DATA_MAX];

static long number(const char *text) { return strtol(text, NULL, 10); }

static int run_file_command(char **words, char *answer) {
    const char *name = words[0];
    FsFile *file = &files[number(words[1])];
    size_t done = 0;
    int64_t position = 0;
    int error = FS_EINVAL;
    if (strcmp(name, "open") == 0) {
        file->driver = &fat_driver;
        file->mount_state = &volume;
        return fat_driver.open(&volume, words[2], (unsigned)number(words[3]), file);
    }
    if (strcmp(name, "write") == 0) {
        size_t length = (size_t)number(words[2]);
        for (size_t i = 0; i < length; i++) {
            data[i] = (uint8_t)((size_t)number(words[3]) + i * 7 + i / 251);
        }
        error = fs_write(file, data, length, &done);
        sprintf(answer, "%zu", done);
    } else if (strcmp(name, "read") == 0) {
        error = fs_read(file, data, (size_t)number(words[2]), &done);
        sprintf(answer, "%zu %u", done, (unsigned)crc32_update(0, data, done));
    } else if (strcmp(name, "seek") == 0) {
        error = fs_seek(file, number(words[2]), (FsWhence)number(words[3]), &position);
        sprintf(answer, "%lld", (long long)position);
    } else if (strcmp(name, "truncate") == 0) {
        error = fs_truncate(file, (uint64_t)number(words[2]));
    } else if (strcmp(name, "flush") == 0) {
        error = fs_flush(file);
    } else if (strcmp(name, "close") == 0) {
        error = fs_close(file);
    }
    return error;
}

static int list(const char *path, char *answer) {
    FsFolder folder = {.driver = &fat_driver, .mount_state = &volume};
    char name[FS_NAME_MAX + 1];
    FsKind kind;
    int error = fat_driver.list_open(&volume, path, &folder);
    while (!error && (error = fat_driver.list_next(&folder, name, &kind)) == 0) {
        answer += sprintf(answer, "%s%s\t", name, kind == FS_FOLDER ? "/" : "");
    }
    return error == FS_ENOENT ? 0 : error;
}

static int stat_path(const char *path, char *answer) {
    FsStat info;
    int error = fat_driver.stat(&volume, path, &info);
    if (!error) {
        sprintf(answer, "%d %llu %lld", info.kind, (unsigned long long)info.size, (long long)info.modified_ns);
    }
    return error;
}

static int run_path_command(char **words, char *answer) {
    const char *name = words[0];
    char label[FAT_LABEL_MAX + 1] = "";
    FsSpace space = {0};
    int error = FS_EINVAL;
    if (strcmp(name, "mkdir") == 0) {
        error = fat_driver.mkdir(&volume, words[1]);
    } else if (strcmp(name, "rmdir") == 0) {
        error = fat_driver.rmdir(&volume, words[1]);
    } else if (strcmp(name, "remove") == 0) {
        error = fat_driver.remove(&volume, words[1]);
    } else if (strcmp(name, "rename") == 0) {
        error = fat_driver.rename(&volume, words[1], words[2]);
    } else if (strcmp(name, "list") == 0) {
        error = list(words[1], answer);
    } else if (strcmp(name, "stat") == 0) {
        error = stat_path(words[1], answer);
    } else if (strcmp(name, "times") == 0) {
        error = fat_driver.set_times(&volume, words[1], number(words[2]), number(words[3]));
    } else if (strcmp(name, "space") == 0) {
        error = fat_driver.space(&volume, &space);
        sprintf(answer, "%llu %llu %llu", (unsigned long long)space.block_size, (unsigned long long)space.total_blocks,
                (unsigned long long)space.free_blocks);
    } else if (strcmp(name, "label") == 0) {
        error = fat_get_label(&volume, label);
        sprintf(answer, "%s", label);
    } else if (strcmp(name, "set_label") == 0) {
        error = fat_set_label(&volume, words[1]);
    } else if (strcmp(name, "format") == 0) {
        FatFormat format = {.label = words[1], .serial = 0x12345678};
        error = fat_format(&volume, &image.device, &format);
    }
    return error;
}

static bool is_file_command(const char *name) {
    static const char *const names[] = {"open", "write", "read", "seek", "truncate", "flush", "close"};
    bool found = false;
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        found |= strcmp(name, names[i]) == 0;
    }
    return found;
}

static void run_commands(void) {
    static char line[LINE_MAX_LENGTH], answer[1 << 20];
    while (fgets(line, sizeof line, stdin)) {
        char *words[WORDS_MAX] = {""}, *rest = line;
        line[strcspn(line, "\n")] = '\0';
        for (size_t i = 0; i < WORDS_MAX; i++) {
            words[i] = rest ? strsep(&rest, "\t") : "";
        }
        answer[0] = '\0';
        int error = is_file_command(words[0]) ? run_file_command(words, answer) : run_path_command(words, answer);
        printf("%d\t%s\n", error, answer);
        fflush(stdout);
    }
    printf("%d\n", fat_close_all(&volume));
}

int main(int count, char **arguments) {
    if (count < 3 || !image_open(&image, arguments[1])) {
        fprintf(stderr, "usage: fat_image IMAGE check|repair|run\n");
        return 2;
    }
    int error = fat_mount(&volume, &image.device);
    if (strcmp(arguments[2], "run") == 0) {
        run_commands();
        return 0;
    }
    if (error) {
        printf("{\"error\": %d}\n", error);
        return 1;
    }
    return check(&volume, strcmp(arguments[2], "repair") == 0) ? 1 : 0;
}
