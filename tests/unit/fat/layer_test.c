// Python and a host change files at the same time; then the layer is merged, with the power cut after every sector
// write.
#include <stdlib.h>
#include <string.h>

#include "layer_pair.h"
#include "model.h"
#include "parts.h"
#include "services/drive/layer.h"
#include "services/fs/fs_errno.h"

enum {
    ROUNDS = 20,
    OPERATIONS = 14,
    LISTING_MAX = 8000,
};

static DriveLayer layer;

// All files, as text: path, size, sum of the contents.
static void describe_folder(FatVolume *volume, const char *path, char *text) {
    uint32_t first, index = 0;
    char name[FS_NAME_MAX + 1], inner[FS_PATH_MAX];
    FsKind kind;
    if (fat_folder_find(volume, path[0] ? path : "/", &first) != 0) {
        return;
    }
    while (fat_folder_next(volume, first, &index, name, &kind) == 0) {
        strcat(strcat(strcpy(inner, path), "/"), name);
        if (kind == FS_FOLDER) {
            describe_folder(volume, inner, text);
            continue;
        }
        uint8_t data[DATA_MAX];
        size_t done = 0;
        uint32_t sum = 0;
        FsFile file;
        CHECK(fat_driver.open(volume, inner, FS_READ, &file) == 0);
        CHECK(fat_driver.read(&file, data, sizeof data, &done) == 0 && fat_driver.close(&file) == 0);
        for (size_t i = 0; i < done; i++) {
            sum = sum * 31 + data[i];
        }
        sprintf(text + strlen(text), "%s %zu %u\n", inner, done, (unsigned)sum);
    }
}

static int compare_lines(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

// Sorted, since a merge that was cut may fill the folders in another order.
static void describe(FatVolume *volume, char *text) {
    static char unsorted[LISTING_MAX];
    char *lines[100];
    size_t count = 0;
    unsorted[0] = text[0] = '\0';
    describe_folder(volume, "", unsorted);
    for (char *line = strtok(unsorted, "\n"); line; line = strtok(NULL, "\n")) {
        lines[count++] = line;
    }
    qsort(lines, count, sizeof lines[0], compare_lines);
    for (size_t i = 0; i < count; i++) {
        strcat(strcat(text, lines[i]), "\n");
    }
}

static Target through_layer(void) { return (Target){&layer_driver, &layer}; }

static void check_view(const Model *model) {
    for (size_t i = 0; i < PATHS; i++) {
        CHECK(model_has(through_layer(), model->paths[i], &model->contents[i]));
    }
}

static void run_some(Target target, Model *model, size_t count) {
    for (size_t i = 0; i < count && !harness.test_failed; i++) {
        Operation op = model_choose(model);
        int error = model_run(target, model, &op);
        CHECK(error == 0);
        if (error) {
            printf("  kind %d, %s, %s: error %d\n", op.kind, model->paths[op.path], model->paths[op.other], error);
        }
    }
}

// The host changes files behind the layer.
static void change_as_host(Pair *pair, Model *host, size_t count) {
    static FatVolume volume;
    CHECK(fat_mount(&volume, &pair->drive.device) == 0);
    run_some((Target){&fat_driver, &volume}, host, count);
    CHECK(fat_flush(&volume) == 0);
    layer_note_host_write(&layer);
}

static void merge_and_describe(Pair *pair, char *text) {
    CHECK(layer_open(&layer, &pair->drive.device, &pair->own.device) == 0);
    CHECK(layer_merge(&layer) == 0 && !layer.has_changes);
    describe(&layer.drive, text);
}

// Merge with the power cut after each write, and go on after each cut: the result is always the same.
static size_t cut_merge(const Pair *before, const char *expected) {
    static char text[LISTING_MAX];
    Pair live, disk, scratch;
    WriteLog log = {0};
    pair_open(&live);
    pair_open(&disk);
    pair_open(&scratch);
    pair_copy(&live, before);
    pair_copy(&disk, before);
    live.drive.log = live.own.log = &log;
    CHECK(layer_open(&layer, &live.drive.device, &live.own.device) == 0 && layer_merge(&layer) == 0);
    for (size_t i = 0; i < log.length && !harness.test_failed; i++) {
        bool consistent = true;
        const LoggedWrite *write = &log.writes[i];
        MemoryDevice *target = write->device == &live.drive ? &disk.drive : &disk.own;
        memcpy(target->sectors + (size_t)write->sector * SECTOR_SIZE, write->data, SECTOR_SIZE);
        pair_copy(&scratch, &disk);
        CHECK(pair_repair(&scratch.drive, &consistent) && pair_repair(&scratch.own, &consistent));
        merge_and_describe(&scratch, text);
        CHECK(strcmp(text, expected) == 0);
        if (strcmp(text, expected) != 0) {
            printf("  cut after write %zu of %zu:\n%s  expected:\n%s", i, log.length, text, expected);
        }
    }
    size_t cuts = log.length;
    free(log.writes);
    pair_close(&live);
    pair_close(&disk);
    pair_close(&scratch);
    return cuts;
}

static size_t one_round(uint32_t seed, bool host_changes) {
    static Model model, host;
    static char text[LISTING_MAX];
    Pair pair, held, reference;
    pair_open(&pair);
    pair_open(&held);
    pair_open(&reference);
    pair_make_drive(&pair);
    model_seed(seed);
    model_make_paths(&model);
    CHECK(layer_open(&layer, &pair.drive.device, &pair.own.device) == 0);
    run_some(through_layer(), &model, OPERATIONS);
    check_view(&model);
    layer_set_held(&layer, true);
    pair_copy(&held, &pair);
    host = model;
    run_some(through_layer(), &model, OPERATIONS);
    check_view(&model);
    CHECK(memcmp(held.drive.sectors, pair.drive.sectors, (size_t)DRIVE_SECTORS * SECTOR_SIZE) == 0);
    if (host_changes) {
        change_as_host(&pair, &host, OPERATIONS / 2);
    }
    layer_close_files(&layer);
    pair_copy(&reference, &pair);
    merge_and_describe(&reference, text);
    if (!host_changes) {
        check_view(&model);
    }
    size_t cuts = cut_merge(&pair, text);
    pair_close(&pair);
    pair_close(&held);
    pair_close(&reference);
    return cuts;
}

static void rounds(uint32_t first_seed, bool host_changes) {
    size_t cuts = 0;
    for (uint32_t i = 0; i < ROUNDS && !harness.test_failed; i++) {
        cuts += one_round(first_seed + i, host_changes);
        if (harness.test_failed) {
            printf("  seed %u\n", (unsigned)(first_seed + i));
        }
    }
    printf("  %d merges, %zu cuts\n", ROUNDS, cuts);
}

static void python_sees_what_it_wrote_and_the_host_nothing(void) { rounds(100, false); }
static void merges_with_changes_of_the_host_survive_cuts(void) { rounds(500, true); }

// What both changed
// -----------------------------------------------------------------------------------------------------

static void write_text(Target target, const char *path, const char *text) {
    FsFile file = {.driver = target.driver, .mount_state = target.mount};
    size_t done;
    CHECK(target.driver->open(target.mount, path, FS_WRITE | FS_CREATE | FS_TRUNCATE, &file) == 0);
    CHECK(target.driver->write(&file, text, strlen(text), &done) == 0 && target.driver->close(&file) == 0);
}

static bool has_text(Target target, const char *path, const char *text) {
    char data[100];
    size_t done = 0;
    FsFile file = {.driver = target.driver, .mount_state = target.mount};
    if (target.driver->open(target.mount, path, FS_READ, &file) != 0) {
        return false;
    }
    CHECK(target.driver->read(&file, data, sizeof data, &done) == 0 && target.driver->close(&file) == 0);
    return done == strlen(text) && memcmp(data, text, done) == 0;
}

static void the_hosts_version_keeps_the_name(void) {
    static FatVolume host;
    Pair pair;
    pair_open(&pair);
    pair_make_drive(&pair);
    CHECK(layer_open(&layer, &pair.drive.device, &pair.own.device) == 0);
    Target python = through_layer(), drive = {&fat_driver, &layer.drive};
    write_text(python, "/both.txt", "old");
    write_text(python, "/deleted.txt", "old");
    write_text(python, "/mine.txt", "old");
    layer_set_held(&layer, true);
    write_text(python, "/both.txt", "board");
    write_text(python, "/new", "board");
    write_text(python, "/mine.txt", "board");
    CHECK(layer_driver.remove(&layer, "/deleted.txt") == 0);
    CHECK(fat_mount(&host, &pair.drive.device) == 0);
    Target computer = {&fat_driver, &host};
    write_text(computer, "/both.txt", "the host's");
    write_text(computer, "/deleted.txt", "the host's");
    write_text(computer, "/new", "the host's");
    layer_note_host_write(&layer);
    CHECK(has_text(python, "/both.txt", "board"));
    layer_set_held(&layer, false);
    CHECK(layer_merge(&layer) == 0);
    CHECK(has_text(drive, "/both.txt", "the host's") && has_text(drive, "/both.board.txt", "board"));
    CHECK(has_text(drive, "/new", "the host's") && has_text(drive, "/new.board", "board"));
    CHECK(has_text(drive, "/deleted.txt", "the host's") && has_text(drive, "/mine.txt", "board"));
    pair_close(&pair);
}

static void a_log_goes_on_while_the_drive_is_taken_and_let_go(void) {
    Pair pair;
    FsFile file = {.driver = &layer_driver, .mount_state = &layer};
    size_t done;
    pair_open(&pair);
    pair_make_drive(&pair);
    CHECK(layer_open(&layer, &pair.drive.device, &pair.own.device) == 0);
    CHECK(layer_driver.open(&layer, "/log.txt", FS_WRITE | FS_CREATE, &file) == 0);
    CHECK(fs_write(&file, "one ", 4, &done) == 0);
    layer_set_held(&layer, true);
    CHECK(fs_write(&file, "two ", 4, &done) == 0 && fs_flush(&file) == 0);
    CHECK(has_text(through_layer(), "/log.txt", "one two "));
    CHECK(has_text((Target){&fat_driver, &layer.drive}, "/log.txt", "one "));
    layer_set_held(&layer, false);
    CHECK(layer_merge(&layer) == 0);
    CHECK(fs_write(&file, "three", 5, &done) == 0 && fs_close(&file) == 0);
    CHECK(has_text((Target){&fat_driver, &layer.drive}, "/log.txt", "one two three"));
    pair_close(&pair);
}

static void a_full_layer_says_so_and_keeps_what_it_has(void) {
    Pair pair;
    FsFile file = {.driver = &layer_driver, .mount_state = &layer};
    static uint8_t data[DATA_MAX];
    size_t done = 1, total = 0;
    int error = 0;
    pair_open(&pair);
    pair_make_drive(&pair);
    CHECK(layer_open(&layer, &pair.drive.device, &pair.own.device) == 0);
    layer_set_held(&layer, true);
    write_text(through_layer(), "/kept.txt", "kept");
    CHECK(layer_driver.open(&layer, "/big", FS_WRITE | FS_CREATE, &file) == 0);
    while (!error && done > 0) {
        error = fs_write(&file, data, sizeof data, &done);
        total += done;
    }
    CHECK(error == FS_ENOSPC && total > 90000 && fs_close(&file) == 0);
    layer_set_held(&layer, false);
    CHECK(layer_merge(&layer) == 0);
    CHECK(has_text((Target){&fat_driver, &layer.drive}, "/kept.txt", "kept"));
    pair_close(&pair);
}

// Files that do not fit stay in the layer; those before and behind them, and deletions, are merged.
static void what_does_not_fit_holds_up_nothing(void) {
    static uint8_t data[DATA_MAX];
    static const char *const large[] = {"/b.bin", "/lib/b.bin", "/z.bin"};
    static const char *const small[] = {"/a.txt", "/lib/a.txt", "/lib/c.txt", "/lib/deep/d.txt", "/y.txt", "/zz.txt"};
    Pair pair;
    FsFile file = {.driver = &fat_driver};
    size_t done;
    pair_open(&pair);
    pair_make_drive(&pair);
    CHECK(layer_open(&layer, &pair.drive.device, &pair.own.device) == 0);
    write_text(through_layer(), "/old.txt", "old");
    write_text(through_layer(), "/lib/old.txt", "old");
    CHECK(fat_driver.open(&layer.drive, "/filler", FS_WRITE | FS_CREATE, &file) == 0);
    FsSpace space;
    while (fat_driver.space(&layer.drive, &space) == 0 && space.free_blocks > 14) {
        CHECK(fs_write(&file, data, SECTOR_SIZE, &done) == 0);
    }
    CHECK(fs_close(&file) == 0);
    layer_set_held(&layer, true);
    CHECK(layer_driver.mkdir(&layer, "/lib/deep") == 0);
    for (size_t i = 0; i < ARRAY_LENGTH(small); i++) {
        write_text(through_layer(), small[i], "small");
        if (i < ARRAY_LENGTH(large)) {
            CHECK(layer_driver.open(&layer, large[i], FS_WRITE | FS_CREATE, &file) == 0);
            file.driver = &layer_driver;
            CHECK(fs_write(&file, data, DATA_MAX, &done) == 0 && fs_close(&file) == 0);
        }
    }
    CHECK(layer_driver.remove(&layer, "/old.txt") == 0 && layer_driver.remove(&layer, "/lib/old.txt") == 0);
    layer_set_held(&layer, false);
    CHECK(layer_merge(&layer) == FS_ENOSPC && layer.has_changes && layer.stuck);
    for (size_t i = 0; i < ARRAY_LENGTH(small); i++) {
        CHECK(has_text((Target){&fat_driver, &layer.drive}, small[i], "small"));
    }
    FsStat stat;
    CHECK(fat_driver.stat(&layer.drive, "/old.txt", &stat) == FS_ENOENT);
    CHECK(fat_driver.stat(&layer.drive, "/lib/old.txt", &stat) == FS_ENOENT);
    for (size_t i = 0; i < ARRAY_LENGTH(large); i++) {
        CHECK(fat_driver.stat(&layer.drive, large[i], &stat) == FS_ENOENT);
        CHECK(layer_driver.stat(&layer, large[i], &stat) == 0 && stat.size == DATA_MAX);
    }
    CHECK(layer_driver.remove(&layer, "/filler") == 0 && layer_merge(&layer) == 0 && !layer.has_changes);
    for (size_t i = 0; i < ARRAY_LENGTH(large); i++) {
        CHECK(fat_driver.stat(&layer.drive, large[i], &stat) == 0 && stat.size == DATA_MAX);
    }
    pair_close(&pair);
}

void layer_tests(void) {
    RUN_TEST(python_sees_what_it_wrote_and_the_host_nothing);
    RUN_TEST(merges_with_changes_of_the_host_survive_cuts);
    RUN_TEST(the_hosts_version_keeps_the_name);
    RUN_TEST(a_log_goes_on_while_the_drive_is_taken_and_let_go);
    RUN_TEST(a_full_layer_says_so_and_keeps_what_it_has);
    RUN_TEST(what_does_not_fit_holds_up_nothing);
}
