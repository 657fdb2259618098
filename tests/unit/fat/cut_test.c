// Random operations; the power is cut after each single sector write of each of them. What is left must be consistent
// but for what fat.h says, and after a repair every file that the operation did not touch is as it was. A rename loses
// nothing.
#include <stdlib.h>
#include <string.h>

#include "memory_device.h"
#include "parts.h"
#include "services/fs/fat/fat.h"
#include "services/fs/fs_errno.h"

enum {
    PATHS = 14,
    FOLDERS = 3,
    OPERATIONS = 400,
    DATA_MAX = 9000,
};

static const char *const folders[FOLDERS] = {"", "/lib", "/a folder with a long name"};
static const char *const names[] = {"/code.py", "/A.TXT", "/a long name that takes several entries.text", "/ü.py",
                                    "/x"};

typedef struct {
    bool exists;
    uint32_t size;
    uint8_t seed;
} Content;

typedef struct {
    char paths[PATHS][96];
    Content contents[PATHS];
} Model;

typedef enum {
    OP_WRITE,
    OP_APPEND,
    OP_TRUNCATE,
    OP_REMOVE,
    OP_RENAME,
    OP_FOLDER,
    OP_KINDS
} OpKind;

typedef struct {
    OpKind kind;
    size_t path, other;
    uint32_t size;
    uint8_t seed;
} Operation;

static uint8_t byte_at(uint8_t seed, uint32_t i) { return (uint8_t)(seed + i * 7 + i / 251); }

static uint32_t state;
static uint32_t next_random(uint32_t limit) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % limit;
}

static void make_paths(Model *model) {
    memset(model, 0, sizeof *model);
    for (size_t i = 0; i < PATHS; i++) {
        strcat(strcpy(model->paths[i], folders[i % FOLDERS]), names[i / FOLDERS]);
    }
}

// Doing ---------------------------------------------------------------------------------------------------------------

static int write_file(FatVolume *volume, const char *path, unsigned flags, uint32_t from, const Content *content) {
    uint8_t data[DATA_MAX];
    FsFile file = {.driver = &fat_driver, .mount_state = volume};
    size_t done;
    for (uint32_t i = from; i < content->size; i++) {
        data[i - from] = byte_at(content->seed, i);
    }
    int error = fat_driver.open(volume, path, flags | FS_WRITE | FS_CREATE, &file);
    error = error ? error : fs_write(&file, data, content->size - from, &done);
    return error ? error : fs_close(&file);
}

static int truncate_file(FatVolume *volume, const char *path, uint32_t size) {
    FsFile file = {.driver = &fat_driver, .mount_state = volume};
    int error = fat_driver.open(volume, path, FS_WRITE, &file);
    error = error ? error : fs_truncate(&file, size);
    return error ? error : fs_close(&file);
}

static int run_folder_operation(FatVolume *volume) {
    int error = fat_driver.mkdir(volume, "/lib/temporary folder");
    error = error ? error : fat_driver.rename(volume, "/lib/temporary folder", "/moved");
    return error ? error : fat_driver.rmdir(volume, "/moved");
}

// Do it to the volume and to the model.
static int run(FatVolume *volume, Model *model, const Operation *op) {
    Content *content = &model->contents[op->path];
    const char *path = model->paths[op->path];
    uint32_t old_size = content->size;
    switch (op->kind) {
        case OP_WRITE:
            *content = (Content){true, op->size, op->seed};
            return write_file(volume, path, FS_TRUNCATE, 0, content);
        case OP_APPEND: content->size = op->size; return write_file(volume, path, FS_APPEND, old_size, content);
        case OP_TRUNCATE: content->size = op->size; return truncate_file(volume, path, op->size);
        case OP_REMOVE: *content = (Content){0}; return fat_driver.remove(volume, path);
        case OP_RENAME:
            model->contents[op->other] = *content;
            *content = (Content){0};
            return fat_driver.rename(volume, path, model->paths[op->other]);
        default: return run_folder_operation(volume);
    }
}

static Operation choose(const Model *model) {
    Operation op = {.kind = (OpKind)next_random(OP_KINDS), .path = next_random(PATHS), .other = next_random(PATHS)};
    const Content *content = &model->contents[op.path];
    op.seed = (uint8_t)next_random(256);
    op.size = next_random(4) ? next_random(5000) : next_random(3) * 512;
    if (!content->exists || (op.kind == OP_RENAME && op.path == op.other)) {
        op.kind = OP_WRITE;
    }
    if (op.kind == OP_TRUNCATE) {
        op.size = content->size ? next_random(content->size) : 0;
    } else if (op.kind == OP_APPEND) {
        op.size = content->size + next_random(DATA_MAX / 2 - MIN(content->size, DATA_MAX / 2 - 1));
    }
    return op;
}

// Judging -------------------------------------------------------------------------------------------------------------

static bool has_content(FatVolume *volume, const char *path, const Content *content) {
    uint8_t data[DATA_MAX + 1];
    FsFile file = {.driver = &fat_driver, .mount_state = volume};
    size_t done = 0;
    if (fat_driver.open(volume, path, FS_READ, &file) != 0) {
        return !content->exists;
    }
    bool same = fs_read(&file, data, sizeof data, &done) == 0 && done == content->size && content->exists;
    for (uint32_t i = 0; same && i < content->size; i++) {
        same = data[i] == byte_at(content->seed, i);
    }
    return fs_close(&file) == 0 && same;
}

static bool touches(const Operation *op, size_t path) {
    return op->kind != OP_FOLDER && (path == op->path || (op->kind == OP_RENAME && path == op->other));
}

static void check_files(FatVolume *volume, const Model *before, const Operation *op) {
    for (size_t i = 0; i < PATHS; i++) {
        CHECK(touches(op, i) || has_content(volume, before->paths[i], &before->contents[i]));
    }
    if (op->kind == OP_RENAME) {
        const Content *content = &before->contents[op->path];
        CHECK(has_content(volume, before->paths[op->path], content) ||
              has_content(volume, before->paths[op->other], content));
    }
}

static bool is_allowed(const FatReport *report, const Operation *op) {
    bool renames = op->kind == OP_RENAME || op->kind == OP_FOLDER;
    bool twin = report->faults[FAT_FAULT_CROSS_LINK] <= renames;
    bool way_back = report->faults[FAT_FAULT_FOLDER] <= (op->kind == OP_FOLDER);
    return twin && way_back && report->faults[FAT_FAULT_LINK] == 0 && report->faults[FAT_FAULT_ENTRY] == 0 &&
           report->faults[FAT_FAULT_SHORT_CHAIN] == 0;
}

// `disk` is what the cut left; it is repaired in `scratch`.
static void check_cut(MemoryDevice *disk, MemoryDevice *scratch, const Model *before, const Operation *op) {
    static FatVolume volume;
    static uint8_t bitmap[8192];
    FatReport report;
    CHECK(fat_mount(&volume, &disk->device) == 0 && fat_check(&volume, bitmap, false, &report) == 0);
    CHECK(is_allowed(&report, op));
    memcpy(scratch->sectors, disk->sectors, (size_t)disk->device.sector_count * SECTOR_SIZE);
    CHECK(fat_mount(&volume, &scratch->device) == 0 && fat_check(&volume, bitmap, true, &report) == 0);
    CHECK(fat_check(&volume, bitmap, false, &report) == 0 && fat_report_is_clean(&report));
    check_files(&volume, before, op);
}

// Replay what `op` wrote on `disk`, cutting after each write.
static size_t cut_everywhere(MemoryDevice *live, MemoryDevice *disk, MemoryDevice *scratch, const Model *before,
                             const Operation *op) {
    for (size_t i = 0; i < live->log_length; i++) {
        memcpy(disk->sectors + (size_t)live->log[i].sector * SECTOR_SIZE, live->log[i].data, SECTOR_SIZE);
        check_cut(disk, scratch, before, op);
    }
    return live->log_length;
}

static void cut_random_operations(uint32_t sectors, uint32_t seed, size_t operations) {
    static FatVolume volume;
    static Model model, before;
    MemoryDevice live, disk, scratch;
    size_t cuts = 0;
    FatFormat format = {.label = "TEST", .serial = 1};
    memory_device_open(&live, sectors);
    memory_device_open(&disk, sectors);
    memory_device_open(&scratch, sectors);
    make_paths(&model);
    state = seed;
    CHECK(fat_format(&volume, &live.device, &format) == 0);
    CHECK(fat_driver.mkdir(&volume, folders[1]) == 0 && fat_driver.mkdir(&volume, folders[2]) == 0);
    memcpy(disk.sectors, live.sectors, (size_t)sectors * SECTOR_SIZE);
    live.log_capacity = 256;
    live.log = calloc(live.log_capacity, sizeof *live.log);
    for (size_t i = 0; i < operations && !harness.test_failed; i++) {
        live.log_length = 0;
        before = model;
        Operation op = choose(&model);
        int error = run(&volume, &model, &op);
        CHECK(error == 0);
        cuts += cut_everywhere(&live, &disk, &scratch, &before, &op);
        if (harness.test_failed) {
            printf("  operation %zu: kind %d, %s, %s, size %u, error %d\n", i, op.kind, model.paths[op.path],
                   model.paths[op.other], op.size, error);
        }
    }
    printf("  %u sectors: %zu operations, %zu cuts\n", sectors, operations, cuts);
    memory_device_close(&live);
    memory_device_close(&disk);
    memory_device_close(&scratch);
}

static void cuts_of_a_small_drive_lose_nothing(void) { cut_random_operations(400, 1, OPERATIONS); }
static void cuts_of_a_drive_of_1_mb_lose_nothing(void) { cut_random_operations(1400, 2, OPERATIONS); }
static void cuts_of_fat16_lose_nothing(void) { cut_random_operations(17000, 3, 10); }

void cut_tests(void) {
    RUN_TEST(cuts_of_a_small_drive_lose_nothing);
    RUN_TEST(cuts_of_a_drive_of_1_mb_lose_nothing);
    RUN_TEST(cuts_of_fat16_lose_nothing);
}
