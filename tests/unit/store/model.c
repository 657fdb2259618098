#include "model.h"

#include <stdlib.h>
#include <string.h>

#include "../memory_device.h"
#include "flash_sim.h"

enum {
    RING = 1024
};

typedef enum {
    DISAGREES,
    AGREES,
    DEPENDS  // on a sector whose contents are anybody's
} Agreement;

struct Change {
    uint32_t sector, written_at;
    bool loose;           // before the change
    Agreement agreement;  // after it
    uint8_t before[SECTOR_SIZE];
};

static int model_device_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    Model *model = (Model *)device;
    for (uint32_t i = 0; i < count; i++) {
        model->read_loose |= model->loose[sector + i];
    }
    memcpy(data, model->now[sector], (size_t)count * SECTOR_SIZE);
    return 0;
}

static const BlockDeviceDriver model_driver = {model_device_read, NULL, NULL};

void model_create(Model *model, uint32_t sectors, const StoreTables *tables) {
    *model = (Model){.device = {&model_driver, sectors, true}, .tables = tables};
    model->now = calloc(sectors, SECTOR_SIZE);
    model->written_at = calloc(sectors, sizeof *model->written_at);
    model->loose = calloc(sectors, sizeof *model->loose);
    model->changes = calloc(RING, sizeof *model->changes);
}

void model_free(Model *model) {
    free(model->now);
    free(model->written_at);
    free(model->loose);
    free(model->changes);
}

static Agreement agreement_now(Model *model) {
    if (model->tables == NULL || model->tables->agree == NULL || model->written_at[0] == 0) {
        return AGREES;
    }
    model->read_loose = false;
    const bool agrees = model->tables->agree(model->tables->context, &model->device);
    return model->read_loose ? DEPENDS : agrees ? AGREES : DISAGREES;
}

void model_write(Model *model, uint32_t sector, const void *data) {
    struct Change *change = &model->changes[model->writes % RING];
    *change = (struct Change){.sector = sector, .written_at = model->written_at[sector], .loose = model->loose[sector]};
    memcpy(change->before, model->now[sector], SECTOR_SIZE);
    memcpy(model->now[sector], data, SECTOR_SIZE);
    model->written_at[sector] = ++model->writes;
    model->loose[sector] = false;
    change->agreement = agreement_now(model);
}

void model_note_free(Model *model, uint32_t first, uint32_t count) {
    if (model->tables == NULL || model->tables->freed_by == NULL || model->written_at[0] == 0) {
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t sector = first + i;  // may begin before the space does
        if (sector >= model->device.sector_count) {
            continue;
        }
        const uint32_t table = model->tables->freed_by(model->tables->context, &model->device, sector);
        model->loose[sector] |= table != STORE_NO_SECTOR && model->written_at[table] > model->written_at[sector];
    }
}

static Agreement agreement_at(const Model *model, uint32_t writes) {
    return writes == 0 ? AGREES : model->changes[(writes - 1) % RING].agreement;
}

uint32_t model_expected(const Model *model, uint32_t end, uint32_t floor, bool *may_be_less) {
    for (uint32_t kept = end; kept >= floor; kept--) {
        const Agreement agreement = agreement_at(model, kept);
        if (agreement != DISAGREES) {
            *may_be_less = agreement == DEPENDS && kept > floor;
            return kept;
        }
        if (kept == 0) {
            break;
        }
    }
    *may_be_less = false;
    return end;
}

static void swap(void *a, void *b) {
    uint8_t kept[SECTOR_SIZE];
    memcpy(kept, a, SECTOR_SIZE);
    memcpy(a, b, SECTOR_SIZE);
    memcpy(b, kept, SECTOR_SIZE);
}

static void step(Model *model, struct Change *change) {
    const uint32_t at = model->written_at[change->sector];
    const bool loose = model->loose[change->sector];
    swap(model->now[change->sector], change->before);
    model->written_at[change->sector] = change->written_at;
    model->loose[change->sector] = change->loose;
    change->written_at = at;
    change->loose = loose;
}

static void go_back(Model *model, uint32_t writes) {
    for (uint32_t i = model->writes; i > writes; i--) {
        step(model, &model->changes[(i - 1) % RING]);
    }
}

static void go_forward(Model *model, uint32_t from) {
    for (uint32_t i = from; i < model->writes; i++) {
        step(model, &model->changes[i % RING]);
    }
}

void model_rewind(Model *model, uint32_t writes) {
    go_back(model, writes);
    model->writes = writes;
}

static bool differs(Model *model, BlockDevice *device, uint32_t sector) {
    uint8_t data[SECTOR_SIZE];
    return !model->loose[sector] &&
           (block_read(device, sector, data, 1) != 0 || memcmp(data, model->now[sector], SECTOR_SIZE) != 0);
}

uint32_t model_differences(Model *model, BlockDevice *device, uint32_t writes, uint32_t one_in) {
    uint32_t differences = 0;
    go_back(model, writes);
    const uint32_t recent = model->writes > RING / 2 ? model->writes - RING / 2 : 0;
    for (uint32_t i = recent; i < model->writes; i++) {
        differences += differs(model, device, model->changes[i % RING].sector);
    }
    for (uint32_t sector = sim_random(one_in); sector < model->device.sector_count;
         sector += 1 + sim_random(one_in * 2 - 1)) {
        differences += differs(model, device, sector);
    }
    go_forward(model, writes);
    return differences;
}

static bool repair_copy(Model *model, BlockDevice *device) {
    const uint32_t count = model->device.sector_count;
    MemoryDevice copy;
    memory_device_open(&copy, count);
    memcpy(copy.sectors, model->now, (size_t)count * SECTOR_SIZE);
    for (uint32_t sector = 0; sector < count; sector++) {
        if (model->loose[sector]) {  // the repair may depend on what has become of it
            block_read(device, sector, copy.sectors + (size_t)sector * SECTOR_SIZE, 1);
        }
    }
    bool same = model->tables->repair(model->tables->context, &copy.device) == 0;
    for (uint32_t sector = 0; sector < count && same; sector++) {
        uint8_t data[SECTOR_SIZE];
        same = model->loose[sector] || (block_read(device, sector, data, 1) == 0 &&
                                        memcmp(data, copy.sectors + (size_t)sector * SECTOR_SIZE, SECTOR_SIZE) == 0);
    }
    memory_device_close(&copy);
    return same;
}

bool model_is_repaired(Model *model, BlockDevice *device, uint32_t writes) {
    if (model->tables == NULL || model->tables->repair == NULL) {
        return false;
    }
    go_back(model, writes);
    const bool same = repair_copy(model, device);
    go_forward(model, writes);
    return same;
}
