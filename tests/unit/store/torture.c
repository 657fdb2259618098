#include "torture.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fat_writer.h"
#include "flash_sim.h"
#include "services/drive/tables.h"
#include "services/fs/store/store_parts.h"
#include "small_tables.h"

enum {
    MEMORY_MAX = 16384,
    FAT_SECTORS_MIN = 256,
    SECTORS_MAX = 28672,
    NVM_SECTORS = STORE_NVM_SIZE / SECTOR_SIZE,
    TABLE_BITS = sizeof(((SmallTable *)NULL)->used) * 8,
    STORES = 3  // the running one, the one mounted after a cut, the one mounted after a cut of that
};

typedef struct {
    StoreSpace space;
    Model model;
    SmallTable table;
    FatWriter *fat;  // NULL: small tables
    WriteLog queue;
    size_t next;
    uint32_t percent_used;
} Writer;

static struct {
    const TortureOptions *options;
    TortureReport *report;
    Store stores[STORES];
    uint32_t memory[STORES][MEMORY_MAX / 4];
    uint32_t running, depth, forced;
    Writer writers[STORE_SPACES];
    Model nvm;
    DriveTables drive_tables[STORES + 1];  // of each store, and of the models
    uint8_t bitmaps[STORES + 1][SECTORS_MAX / 8];
    // What is being written right now.
    Model *target;
    const uint8_t *data;
    uint32_t sector, count;
    uint64_t now_us;
    uint32_t contents;
    jmp_buf after_cut;
    bool closing;  // the running store, when the power went
    bool lost;
} run;

static StoreTables tables[STORES + 1][STORE_SPACES];

static Store *running(void) { return &run.stores[run.running]; }
static bool one_in(uint32_t count) { return count > 0 && sim_random(count) == 0; }

// Checking
// ---------------------------------------------------------------------------------------------------------------

// After a cut the tables are repaired, which may change more than nothing even if they agree.
static bool matches(Model *model, BlockDevice *device, uint32_t end, uint32_t floor, uint32_t *kept) {
    bool may_be_less;
    do {
        *kept = model_expected(model, end, floor, &may_be_less);
        if (model_differences(model, device, *kept, run.options->compare_one_in) == 0 ||
            model_is_repaired(model, device, *kept)) {
            return true;
        }
        end = *kept - 1;
    } while (may_be_less);
    return false;
}

// Whether a group is being closed. If the power goes then, what it holds may or may not have become final; recovery
// from that, and from a cut of this recovery, finds out.
static bool is_closing(const SimOperation *operation) {
    return operation->kind == SIM_PROGRAM && operation->length == 4 && operation->offset % HAL_FLASH_BLOCK < 96;
}

static void write_target(void) {
    for (uint32_t i = 0; i < run.count; i++) {
        model_write(run.target, run.sector + i, run.data + (size_t)i * SECTOR_SIZE);
    }
}

static bool check_model(Model *model, BlockDevice *device, uint32_t *kept) {
    const uint32_t writes = model->writes;
    if (matches(model, device, writes, model->floor, kept) ||
        (run.closing && matches(model, device, writes, writes, kept))) {
        return true;
    }
    if (run.target != model) {
        return false;
    }
    write_target();
    const bool found = matches(model, device, writes + run.count, model->floor, kept);
    model_rewind(model, writes);
    return found;
}

typedef struct {
    BlockDevice base;
    Store *store;
} NvmDevice;

static int nvm_device_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    return store_nvm_read(((NvmDevice *)device)->store, (size_t)sector * SECTOR_SIZE, data,
                          (size_t)count * SECTOR_SIZE);
}

static const BlockDeviceDriver nvm_driver = {nvm_device_read, NULL, NULL};

static bool report_loss(const char *what, const SimOperation *operation) {
    printf("  lost: %s, seed %" PRIu64 ", operation %" PRIu64 " (%s at 0x%x, %zu bytes), depth %u\n", what,
           run.options->seed, sim_operations(), operation->kind == SIM_ERASE ? "erase" : "program", operation->offset,
           operation->length, run.depth);
    run.report->losses++;
    run.lost = true;
    return false;
}

static bool fsck_is_happy(Store *store) {
    BlockDevice *device = store_device(store, STORE_HOST);
    static uint8_t sectors[SECTORS_MAX * SECTOR_SIZE];
    run.report->fscks++;
    return space_is_blank(store, STORE_HOST) || (block_read(device, 0, sectors, device->sector_count) == 0 &&
                                                 fat_writer_fsck(sectors, device->sector_count));
}

static bool check_all(Store *store, const SimOperation *operation, uint32_t kept[STORE_SPACES + 1]) {
    static const char *const names[] = {"host", "private"};
    NvmDevice nvm = {.base = {&nvm_driver, STORE_NVM_SIZE / SECTOR_SIZE, true}, .store = store};
    run.report->states++;
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        if (!check_model(&run.writers[space].model, store_device(store, space), &kept[space])) {
            return report_loss(names[space], operation);
        }
    }
    if (!check_model(&run.nvm, &nvm.base, &kept[STORE_SPACES])) {
        return report_loss("nvm", operation);
    }
    return !run.options->fat || !one_in(run.options->fsck_one_in) || fsck_is_happy(store) ||
           report_loss("fsck.fat complains", operation);
}

// Cuts
// -------------------------------------------------------------------------------------------------------------------

// What a repair has written, too.
static void adopt_model(Model *model, BlockDevice *device, uint32_t kept) {
    if (run.target == model && kept > model->writes) {
        write_target();
    }
    model_rewind(model, kept);
    for (uint32_t sector = 0; device != NULL && sector < device->sector_count; sector++) {
        uint8_t data[SECTOR_SIZE];
        if (!model->loose[sector] && block_read(device, sector, data, 1) == 0 &&
            memcmp(data, model->now[sector], SECTOR_SIZE) != 0) {
            model_write(model, sector, data);
        }
    }
    model->floor = model->writes;
}

static void add_statistics(const Store *store) {
    run.report->written += store->statistics.written;
    run.report->programmed += store->statistics.programmed;
    run.report->erased += store->statistics.erased;
    run.report->closed += store->statistics.closed;
    run.report->forced += store->statistics.forced;
    run.report->taken_back += store->statistics.taken_back;
}

static void adopt(uint32_t store, const uint32_t kept[STORE_SPACES + 1]) {
    sim_keep();
    add_statistics(running());
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        adopt_model(&run.writers[space].model, store_device(&run.stores[store], space), kept[space]);
    }
    adopt_model(&run.nvm, NULL, kept[STORE_SPACES]);
    run.report->adopted++;
    Store *recovered = &run.stores[store];
    const size_t memory = store_memory_size(hal_flash_size());
    memcpy(run.memory[run.running], run.memory[store], memory);
    const uint32_t old = run.running;
    run.stores[old] = *recovered;
    store_divide_memory(&run.stores[old], run.memory[old]);
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        run.stores[old].devices[space].store = &run.stores[old];
        run.stores[old].tables[space] = tables[old][space];
    }
    run.depth = 0;
    longjmp(run.after_cut, 1);
}

static void cut(const SimOperation *operation);

// Between operations 1 in `again_one_in` of the recovery is cut too, and so is a recovery from that.
static void recovery_hook(const SimOperation *operation) {
    if (run.depth < STORES - 1 && one_in(run.options->again_one_in)) {
        run.report->cuts_in_recovery++;
        cut(operation);
        sim_set_hook(recovery_hook);
    }
}

static void cut(const SimOperation *operation) {
    const uint32_t index = ++run.depth;
    Store *store = &run.stores[index];
    uint32_t kept[STORE_SPACES + 1];
    sim_try();
    sim_tear(operation);
    sim_set_hook(recovery_hook);
    const StoreStatus status = store_mount(store, tables[index], run.memory[index]);
    sim_set_hook(NULL);
    const bool good = status == STORE_READY ? check_all(store, operation, kept) : report_loss("mount fails", operation);
    if (good && index == 1 && one_in(run.options->adopt_one_in)) {
        adopt(index, kept);
    }
    sim_forget();
    run.depth--;
}

// What was closed as it was is final.
static void note_forced(void) {
    if (running()->statistics.forced != run.forced) {
        run.forced = running()->statistics.forced;
        for (StoreSpace space = 0; space < STORE_SPACES; space++) {
            run.writers[space].model.floor = run.writers[space].model.writes;
        }
    }
}

static void running_hook(const SimOperation *operation) {
    note_forced();
    const bool closing = is_closing(operation);
    if (run.lost || !((closing && run.options->cut_closings) || one_in(run.options->cut_one_in)) ||
        (run.options->cuts_wanted > 0 && run.report->cuts >= run.options->cuts_wanted)) {
        return;
    }
    run.report->cuts++;
    run.closing = closing;
    for (uint32_t i = 0; i < run.options->tears && !run.lost; i++) {
        cut(operation);
    }
    sim_set_hook(running_hook);
}

// The workload
// -----------------------------------------------------------------------------------------------------------

static bool write_some(Model *model, BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    run.target = model;
    run.data = data;
    run.sector = sector;
    run.count = count;
    const int error = device != NULL
                          ? block_write(device, sector, data, count)
                          : store_nvm_write(running(), (size_t)sector * SECTOR_SIZE, data, count * SECTOR_SIZE);
    note_forced();
    write_target();
    run.target = NULL;
    if (error != 0) {
        printf("  write failed: %d, seed %" PRIu64 "\n", error, run.options->seed);
        run.lost = true;
    }
    return error == 0;
}

static void fill(uint8_t data[SECTOR_SIZE]) {
    uint32_t words[SECTOR_SIZE / 4];
    uint32_t word = ++run.contents * 2654435761u;
    for (size_t i = 0; i < SECTOR_SIZE / 4; i++) {
        words[i] = word = word * 1664525u + 1013904223u;
    }
    memcpy(data, words, SECTOR_SIZE);
}

static void enqueue(Writer *writer, uint32_t sector, const void *data) {
    write_log_add(&writer->queue, NULL, sector, data);
}

static void enqueue_tables(Writer *writer, bool twice) {
    SmallTable folder = {.version = writer->table.version};
    enqueue(writer, 0, &writer->table);
    enqueue(writer, 1, &writer->table);
    enqueue(writer, 2, &folder);
    if (twice) {
        enqueue(writer, 2, &folder);
    }
}

// Some sectors are written, new ones or again, and some freed.
static void change_sectors(Writer *writer, uint32_t data_sectors[], uint32_t count) {
    const uint32_t all = writer->model.device.sector_count;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t sector = SMALL_TABLE_SECTORS + sim_random(all - SMALL_TABLE_SECTORS);
        data_sectors[i] = sector;
    }
    for (uint32_t i = 0; sim_random(100) >= writer->percent_used && i < 2 * count; i++) {
        const uint32_t sector = SMALL_TABLE_SECTORS + sim_random(MIN(all, (uint32_t)TABLE_BITS) - SMALL_TABLE_SECTORS);
        writer->table.used[sector / 8] &= (uint8_t) ~(1 << sector % 8);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (data_sectors[i] < TABLE_BITS) {
            writer->table.used[data_sectors[i] / 8] |= (uint8_t)(1 << data_sectors[i] % 8);
        }
    }
}

// As hosts order them: data first, data last, the folder again after the data.
static void begin_small_transaction(Writer *writer) {
    uint32_t data_sectors[24];
    const uint32_t count = sim_random(one_in(8) ? 24 : 6);
    const uint32_t order = sim_random(3);
    uint8_t data[SECTOR_SIZE];
    writer->table.version++;
    change_sectors(writer, data_sectors, count);
    if (order != 0) {
        enqueue_tables(writer, false);
    }
    for (uint32_t i = 0; i < count; i++) {
        fill(data);
        enqueue(writer, data_sectors[i], data);
    }
    if (order != 1) {
        enqueue_tables(writer, order == 0 && one_in(2));
    }
}

static void step_writer(Writer *writer) {
    if (writer->next == writer->queue.length) {
        writer->next = writer->queue.length = 0;
        if (writer->fat != NULL) {
            fat_writer_change(writer->fat, &writer->queue);
        } else {
            begin_small_transaction(writer);
        }
    }
    if (writer->next == writer->queue.length) {
        return;  // nothing changed
    }
    const LoggedWrite *write = &writer->queue.writes[writer->next++];
    write_some(&writer->model, store_device(running(), writer->space), write->sector, write->data, 1);
}

// Several sectors at once are all there or none.
static void step_nvm(void) {
    static uint8_t data[STORE_NVM_SIZE];
    const uint32_t count = one_in(2) ? 1 : 1 + sim_random(NVM_SECTORS);
    for (uint32_t i = 0; i < count; i++) {
        fill(data + (size_t)i * SECTOR_SIZE);
    }
    write_some(&run.nvm, NULL, sim_random(NVM_SECTORS - count + 1), data, count);
}

static void idle(uint32_t steps) {
    run.now_us += sim_random(4) * 20000;
    for (uint32_t i = 0; i < steps; i++) {
        run.now_us += 10000;
        for (StoreSpace space = 0; space < STORE_SPACES; space++) {
            model_note_free(&run.writers[space].model, running()->sweep_next - running()->devices[space].first,
                            SWEEP_STEP);
        }
        if (!store_idle(running(), run.now_us)) {
            break;
        }
    }
}

static void step(void) {
    const uint32_t kind = sim_random(100);
    if (kind < 70) {
        step_writer(&run.writers[STORE_HOST]);
    } else if (kind < 88) {
        step_writer(&run.writers[STORE_PRIVATE]);
    } else if (kind < 92) {
        step_nvm();
    } else if (!run.options->no_idle) {
        idle(1 + sim_random(40));
    }
}

// After a cut the computer and the board read their tables again.
static void restart_writers(void) {
    run.target = NULL;
    run.forced = running()->statistics.forced;
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        Writer *writer = &run.writers[space];
        writer->queue.length = writer->next = 0;
        memcpy(&writer->table, writer->model.now[0], sizeof writer->table);
        if (writer->fat != NULL) {
            fat_writer_restart(writer->fat, writer->model.now);
        }
    }
}

// A small store with a page for its map, at the start of a large flash.
static void format_paged(uint32_t blocks) {
    Store *store = running();
    *store = (Store){.layout = store_layout(blocks * HAL_FLASH_BLOCK)};
    store->layout.map_sectors = 1 + (blocks * LOG_SLOTS) / 256;
    store->layout.host_sectors -= 8;
    label_write(store);
}

static StoreLayout create_flash(const TortureOptions *options) {
    sim_create(options->flash_size, options->seed);
    if (options->paged_blocks > 0) {
        format_paged(options->paged_blocks);
        return running()->layout;
    }
    return store_layout(options->flash_size);
}

static void limit_map(void) {
    if (run.options->map_limit > 0) {
        running()->map.limit = run.options->map_limit;
    }
}

static void fill_space(Writer *writer) {
    uint8_t data[SECTOR_SIZE];
    for (uint32_t sector = SMALL_TABLE_SECTORS; sector < writer->model.device.sector_count; sector++) {
        fill(data);
        write_some(&writer->model, store_device(running(), writer->space), sector, data, 1);
    }
}

static void set_up(const TortureOptions *options, TortureReport *report) {
    run.options = options;
    run.report = report;
    run.lost = false;
    run.running = run.depth = run.forced = 0;
    run.target = NULL;
    const StoreLayout layout = create_flash(options);
    if (options->weak_block > 0) {
        sim_break_erase((uint32_t)options->weak_block);
        sim_break_program((uint32_t)options->weak_block + 1, 3);
    }
    const uint32_t counts[] = {layout.host_sectors, layout.private_sectors};
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        Writer *writer = &run.writers[space];
        *writer = (Writer){.space = space, .percent_used = 30 + sim_random(70)};
        writer->fat = options->fat && counts[space] >= FAT_SECTORS_MIN ? fat_writer_create(counts[space]) : NULL;
        for (uint32_t i = 0; i <= STORES; i++) {
            tables[i][space] = writer->fat != NULL
                                   ? drive_tables(&run.drive_tables[i], run.bitmaps[i], sizeof run.bitmaps[i])
                                   : small_tables;
        }
        model_create(&writer->model, counts[space], &tables[STORES][space]);
    }
    model_create(&run.nvm, layout.nvm_sectors, NULL);
    memset(run.nvm.now, 0xFF, STORE_NVM_SIZE);
}

static void tear_down(void) {
    add_statistics(running());
    store_measure_wear(running());
    run.report->operations += sim_operations();
    run.report->violations += sim_violations();
    run.report->erased_min = running()->statistics.erased_min;
    run.report->erased_max = running()->statistics.erased_max;
    run.report->erased_mean = running()->statistics.erased_mean;
    run.report->bad_blocks = running()->statistics.bad_blocks;
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        model_free(&run.writers[space].model);
        fat_writer_free(run.writers[space].fat);
        free(run.writers[space].queue.writes);
    }
    model_free(&run.nvm);
}

bool torture(const TortureOptions *options, TortureReport *report) {
    static volatile uint32_t done;
    set_up(options, report);
    if (store_mount(running(), tables[0], run.memory[0]) != STORE_READY) {
        printf("  cannot mount\n");
        return false;
    }
    limit_map();
    if (options->full) {
        fill_space(&run.writers[STORE_HOST]);
    }
    sim_set_hook(running_hook);
    done = 0;
    if (setjmp(run.after_cut) != 0) {
        restart_writers();
        limit_map();
        sim_set_hook(running_hook);
    }
    while (done < options->steps && !run.lost && (options->cuts_wanted == 0 || report->cuts < options->cuts_wanted)) {
        done++;
        step();
    }
    sim_set_hook(NULL);
    tear_down();
    return !run.lost && report->violations == 0;
}

void torture_print(const TortureReport *report) {
    printf("  flash operations %" PRIu64 ", cut %" PRIu64 ", in recovery %" PRIu64 ", states checked %" PRIu64
           ", by fsck.fat %" PRIu64 ", losses %" PRIu64 ", misuse of flash %" PRIu64 "\n",
           report->operations, report->cuts, report->cuts_in_recovery, report->states, report->fscks, report->losses,
           report->violations);
    const double written = report->written > 0 ? (double)report->written : 1;
    printf("  sectors written %" PRIu64 ", write amplification %.2f, erases %" PRIu64
           ", of one block %u to %u, mean %u"
           ", bad blocks %u\n",
           report->written, (double)report->programmed / written, report->erased, report->erased_min,
           report->erased_max, report->erased_mean, report->bad_blocks);
    printf("  groups closed %" PRIu64 ", forced %" PRIu64 ", sectors taken back %" PRIu64
           ", went on after a cut %" PRIu64 "\n",
           report->closed, report->forced, report->taken_back, report->adopted);
}
