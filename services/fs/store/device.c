#include <string.h>

#include "services/fs/store/store_parts.h"

static Store *store_of(BlockDevice *device, uint32_t sector, uint32_t count, uint32_t *first) {
    StoreDevice *self = (StoreDevice *)device;
    *first = self->first + sector;
    return sector <= device->sector_count && count <= device->sector_count - sector ? self->store : NULL;
}

static int device_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    Store *store = store_of(device, sector, count, &sector);
    int error = store == NULL ? FS_EINVAL : 0;
    for (uint32_t i = 0; i < count && error == 0; i++) {
        error = store_read_sector(store, sector + i, (uint8_t *)data + (size_t)i * SECTOR_SIZE);
    }
    return error;
}

static int device_write(BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    Store *store = store_of(device, sector, count, &sector);
    int error = store == NULL ? FS_EINVAL : device->readonly ? FS_EROFS : 0;
    for (uint32_t i = 0; i < count && error == 0; i++) {
        error = store_write_sector(store, sector + i, (const uint8_t *)data + (size_t)i * SECTOR_SIZE);
    }
    return error;
}

static int foreign_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    Store *store = store_of(device, sector, count, &sector);
    if (store == NULL) {
        return FS_EINVAL;
    }
    return hal_flash_read(sector * SECTOR_SIZE, data, (size_t)count * SECTOR_SIZE) == HAL_OK ? 0 : FS_EIO;
}

static int foreign_write(BlockDevice *device UNUSED, uint32_t sector UNUSED, const void *data UNUSED,
                         uint32_t count UNUSED) {
    return FS_EROFS;
}

static const BlockDeviceDriver device_driver = {device_read, device_write, NULL};
static const BlockDeviceDriver foreign_driver = {foreign_read, foreign_write, NULL};

void store_open_devices(Store *store, const StoreTables *tables) {
    const uint32_t counts[STORE_SPACES] = {store->layout.host_sectors, store->layout.private_sectors};
    uint32_t first = 0;
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        store->devices[space] =
            (StoreDevice){.base = {&device_driver, counts[space], false}, .store = store, .first = first};
        store->tables[space] = tables[space];
        first += counts[space];
    }
}

BlockDevice *store_device(Store *store, StoreSpace space) { return &store->devices[space].base; }

BlockDevice *store_foreign_device(Store *store) {
    StoreDevice *device = &store->devices[STORE_HOST];
    *device =
        (StoreDevice){.base = {&foreign_driver, hal_flash_size() / SECTOR_SIZE, true}, .store = store, .first = 0};
    return &device->base;
}

// nvm
// -------------------------------------------------------------------------------------------------------------------

static uint32_t nvm_sector(const Store *store, size_t offset) {
    return store->layout.host_sectors + store->layout.private_sectors + (uint32_t)(offset / SECTOR_SIZE);
}

// Erased, as it is called elsewhere: ones, until it is written.
static int nvm_read_sector(Store *store, uint32_t sector, uint8_t *data) {
    if (map_get(store, sector) == LOG_NO_SLOT) {
        memset(data, 0xFF, SECTOR_SIZE);
        return 0;
    }
    return store_read_sector(store, sector, data);
}

static int nvm_write_sector(Store *store, uint32_t sector, const uint8_t *data, bool more) {
    const int error = store_append(store, sector, data, more);
    if (!error) {
        store->statistics.written++;
        store->wrote = true;
    }
    return error;
}

static uint32_t sectors_in(size_t offset, size_t length) {
    return length == 0 ? 0 : (uint32_t)((offset + length - 1) / SECTOR_SIZE - offset / SECTOR_SIZE + 1);
}

// Go through [offset, offset + length) sector by sector; `into` or `from` is the caller's side.
static int nvm_transfer(Store *store, size_t offset, uint8_t *into, const uint8_t *from, size_t length) {
    uint8_t sector[SECTOR_SIZE];
    int error = offset <= STORE_NVM_SIZE && length <= STORE_NVM_SIZE - offset ? 0 : FS_EINVAL;
    error = error || from == NULL || length == 0 ? error : store_make_room(store, sectors_in(offset, length));
    while (length > 0 && error == 0) {
        const size_t within = offset % SECTOR_SIZE;
        const size_t step = MIN(length, SECTOR_SIZE - within);
        error = from != NULL && step == SECTOR_SIZE ? 0 : nvm_read_sector(store, nvm_sector(store, offset), sector);
        if (error == 0 && from != NULL) {
            memcpy(sector + within, from, step);
            error = nvm_write_sector(store, nvm_sector(store, offset), sector, step < length);
            from += step;
        } else if (error == 0) {
            memcpy(into, sector + within, step);
            into += step;
        }
        offset += step;
        length -= step;
    }
    return error;
}

int store_nvm_read(Store *store, size_t offset, void *data, size_t length) {
    return nvm_transfer(store, offset, data, NULL, length);
}

int store_nvm_write(Store *store, size_t offset, const void *data, size_t length) {
    return nvm_transfer(store, offset, NULL, data, length);
}
