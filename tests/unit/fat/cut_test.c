// Random operations; the power is cut after each single sector write of each of them. What is left must be consistent
// but for what fat.h says, and after a repair every file that the operation did not touch is as it was. A rename has
// happened or not.
#include <stdlib.h>
#include <string.h>

#include "../memory_device.h"
#include "model.h"
#include "parts.h"
#include "services/fs/fat/fat.h"
#include "services/fs/fs_errno.h"

enum {
    OPERATIONS = 400,
};

// Judging
// ----------------------------------------------------------------------------------------------------------------

static bool touches(const Operation *op, size_t path) {
    return op->kind != OP_FOLDER && (path == op->path || (op->kind == OP_RENAME && path == op->other));
}

static void check_files(FatVolume *volume, const Model *before, const Operation *op) {
    for (size_t i = 0; i < PATHS; i++) {
        CHECK(touches(op, i) || model_has((Target){&fat_driver, volume}, before->paths[i], &before->contents[i]));
    }
    if (op->kind == OP_RENAME) {
        const Content *content = &before->contents[op->path];
        const bool renamed = model_has((Target){&fat_driver, volume}, before->paths[op->other], content);
        CHECK(renamed ||
              (model_has((Target){&fat_driver, volume}, before->paths[op->path], content) &&
               model_has((Target){&fat_driver, volume}, before->paths[op->other], &before->contents[op->other])));
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
    for (size_t i = 0; i < live->log->length; i++) {
        memcpy(disk->sectors + (size_t)live->log->writes[i].sector * SECTOR_SIZE, live->log->writes[i].data,
               SECTOR_SIZE);
        check_cut(disk, scratch, before, op);
    }
    return live->log->length;
}

static void cut_random_operations(uint32_t sectors, uint32_t seed, size_t operations) {
    static FatVolume volume;
    static Model model, before;
    MemoryDevice live, disk, scratch;
    size_t cuts = 0;
    WriteLog log = {0};
    FatFormat format = {.label = "TEST", .serial = 1};
    memory_device_open(&live, sectors);
    memory_device_open(&disk, sectors);
    memory_device_open(&scratch, sectors);
    model_make_paths(&model);
    model_seed(seed);
    CHECK(fat_format(&volume, &live.device, &format) == 0);
    CHECK(fat_driver.mkdir(&volume, model_folders[1]) == 0 && fat_driver.mkdir(&volume, model_folders[2]) == 0);
    memcpy(disk.sectors, live.sectors, (size_t)sectors * SECTOR_SIZE);
    live.log = &log;
    for (size_t i = 0; i < operations && !harness.test_failed; i++) {
        log.length = 0;
        before = model;
        Operation op = model_choose(&model);
        int error = model_run((Target){&fat_driver, &volume}, &model, &op);
        CHECK(error == 0);
        cuts += cut_everywhere(&live, &disk, &scratch, &before, &op);
        if (harness.test_failed) {
            printf("  operation %zu: kind %d, %s, %s, size %u, error %d\n", i, op.kind, model.paths[op.path],
                   model.paths[op.other], op.size, error);
        }
    }
    printf("  %u sectors: %zu operations, %zu cuts\n", sectors, operations, cuts);
    free(log.writes);
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
