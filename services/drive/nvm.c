#include "services/drive/nvm.h"

#include "hal/nvm.h"
#include "services/drive/drive.h"
#include "services/fs/fs_errno.h"

static int error_of(HalStatus status) { return status == HAL_OK ? 0 : status == HAL_INVALID ? FS_EINVAL : FS_EIO; }

size_t nvm_size(void) { return drive_store() ? STORE_NVM_SIZE : hal_nvm_size(); }

int nvm_read(size_t offset, void *data, size_t length) {
    Store *store = drive_store();
    return store ? store_nvm_read(store, offset, data, length) : error_of(hal_nvm_read(offset, data, length));
}

int nvm_write(size_t offset, const void *data, size_t length) {
    Store *store = drive_store();
    return store ? store_nvm_write(store, offset, data, length) : error_of(hal_nvm_write(offset, data, length));
}
