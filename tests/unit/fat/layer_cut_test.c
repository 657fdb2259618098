// Python writes while the host holds the drive, and the power is cut after each sector write of each operation: the
// host's sectors are untouched, every other file shows as it was, that of the operation as before or after it, also
// once it is merged.
#include <stdlib.h>
#include <string.h>

#include "layer_pair.h"
#include "model.h"
#include "parts.h"
#include "services/drive/layer.h"

enum {
    ROUNDS = 40,
    OPERATIONS = 12,
};

static DriveLayer layer, after_cut;

static Target through(DriveLayer *view) { return (Target){&layer_driver, view}; }

static bool is_either(Target target, size_t path, const Model *before, const Model *after) {
    return model_has(target, before->paths[path], &before->contents[path]) ||
           model_has(target, before->paths[path], &after->contents[path]);
}

// A file that is written anew is empty before it has its contents.
static bool is_emptied(Target target, const char *path) {
    FsStat stat;
    return target.driver->stat(target.mount, path, &stat) == 0 && stat.size == 0;
}

static bool is_lost(Target target, const Model *before, const Operation *op) {
    const Content *content = &before->contents[op->path];
    return op->kind == OP_RENAME && !model_has(target, before->paths[op->path], content) &&
           !model_has(target, before->paths[op->other], content);
}

static void check_files(Target target, const Model *before, const Model *after, const Operation *op) {
    for (size_t i = 0; i < PATHS; i++) {
        bool emptied = op->kind == OP_WRITE && i == op->path && is_emptied(target, before->paths[i]);
        CHECK(emptied || is_either(target, i, before, after));
    }
    CHECK(!is_lost(target, before, op));
}

// `left` is what the cut left: the board starts, then it merges.
static void check_cut(Pair *left, const Model *before, const Model *after, const Operation *op) {
    bool consistent = true;
    CHECK(pair_repair(&left->own, &consistent));
    CHECK(layer_open(&after_cut, &left->drive.device, &left->own.device) == 0);
    layer_set_held(&after_cut, true);
    check_files(through(&after_cut), before, after, op);
    layer_set_held(&after_cut, false);
    CHECK(layer_merge(&after_cut) == 0 && !after_cut.has_changes);
    check_files((Target){&fat_driver, &after_cut.drive}, before, after, op);
}

static size_t cut_everywhere(const WriteLog *log, Pair *disk, const Model *before, const Model *after,
                             const Operation *op) {
    Pair scratch;
    pair_open(&scratch);
    for (size_t i = 0; i < log->length && !harness.test_failed; i++) {
        const LoggedWrite *write = &log->writes[i];
        CHECK(write->device->device.sector_count == OWN_SECTORS);
        memcpy(disk->own.sectors + (size_t)write->sector * SECTOR_SIZE, write->data, SECTOR_SIZE);
        pair_copy(&scratch, disk);
        check_cut(&scratch, before, after, op);
    }
    pair_close(&scratch);
    return log->length;
}

static size_t cut_operation(WriteLog *log, Pair *disk, Model *model) {
    Model before = *model;
    Operation op = model_choose(model);
    log->length = 0;
    CHECK(model_run(through(&layer), model, &op) == 0);
    size_t cuts = cut_everywhere(log, disk, &before, model, &op);
    if (harness.test_failed) {
        printf("  kind %d, %s, %s, size %u\n", op.kind, before.paths[op.path], before.paths[op.other], op.size);
    }
    return cuts;
}

// Files on the drive, then changes of them in the layer.
static size_t one_round(uint32_t seed) {
    static Model model;
    Pair live, disk;
    WriteLog log = {0};
    size_t cuts = 0;
    pair_open(&live);
    pair_open(&disk);
    pair_make_drive(&live);
    model_seed(seed);
    model_make_paths(&model);
    CHECK(layer_open(&layer, &live.drive.device, &live.own.device) == 0);
    for (size_t i = 0; i < OPERATIONS; i++) {
        Operation op = model_choose(&model);
        CHECK(model_run(through(&layer), &model, &op) == 0);
    }
    layer_set_held(&layer, true);
    pair_copy(&disk, &live);
    live.drive.log = live.own.log = &log;
    for (size_t i = 0; i < OPERATIONS && !harness.test_failed; i++) {
        cuts += cut_operation(&log, &disk, &model);
    }
    free(log.writes);
    pair_close(&live);
    pair_close(&disk);
    return cuts;
}

static void cuts_while_python_writes_lose_nothing(void) {
    size_t cuts = 0;
    for (uint32_t i = 0; i < ROUNDS && !harness.test_failed; i++) {
        cuts += one_round(900 + i);
        if (harness.test_failed) {
            printf("  seed %u\n", (unsigned)(900 + i));
        }
    }
    printf("  %d operations, %zu cuts\n", ROUNDS * OPERATIONS, cuts);
}

void layer_cut_tests(void) { RUN_TEST(cuts_while_python_writes_lose_nothing); }
