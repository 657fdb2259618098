#include "model.h"

#include <stdlib.h>
#include <string.h>

#include "flash_sim.h"

enum {
    RING = 1024
};

struct Change {
    uint32_t sector, written_at;
    bool loose, agrees;  // before the change; after it
    uint8_t before[SECTOR_SIZE];
};

static int model_device_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    memcpy(data, ((Model *)device)->now[sector], (size_t)count * SECTOR_SIZE);
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

static bool agrees_now(Model *model) {
    return model->tables == NULL || model->tables->agree == NULL || model->written_at[0] == 0 ||
           model->tables->agree(model->tables->context, &model->device);
}

void model_write(Model *model, uint32_t sector, const void *data) {
    struct Change *change = &model->changes[model->writes % RING];
    *change = (struct Change){.sector = sector, .written_at = model->written_at[sector], .loose = model->loose[sector]};
    memcpy(change->before, model->now[sector], SECTOR_SIZE);
    memcpy(model->now[sector], data, SECTOR_SIZE);
    model->written_at[sector] = ++model->writes;
    model->loose[sector] = false;
    change->agrees = agrees_now(model);
}

void model_note_free(Model *model) {
    if (model->tables == NULL || model->tables->freed_by == NULL || model->written_at[0] == 0) {
        return;
    }
    for (uint32_t sector = 0; sector < model->device.sector_count; sector++) {
        const uint32_t table = model->tables->freed_by(model->tables->context, &model->device, sector);
        model->loose[sector] |= table != STORE_NO_SECTOR && model->written_at[table] > model->written_at[sector];
    }
}

uint32_t model_expected(const Model *model, uint32_t end, uint32_t floor) {
    for (uint32_t kept = end; kept > floor; kept--) {
        if (model->changes[(kept - 1) % RING].agrees) {
            return kept;
        }
    }
    const bool agrees = floor == 0 || model->changes[(floor - 1) % RING].agrees;
    return agrees ? floor : end;
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
