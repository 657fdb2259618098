#include "modules/hw/hal_error.h"

#include "services/fs/fs_errno.h"
#include "vm/api.h"

bool hal_check(HalStatus status) {
    switch (status) {
        case HAL_OK: return true;
        case HAL_BUSY: return raise_false(&RuntimeError_type, "the hardware is in use");
        case HAL_INVALID: return raise_false(&ValueError_type, "the hardware does not allow this value");
        case HAL_UNSUPPORTED: return raise_false(&NotImplementedError_type, "this chip cannot do that");
        case HAL_TIMEOUT: return (void)raise_os_error(FS_ETIMEDOUT, VALUE_NULL), false;
        case HAL_NO_DEVICE: return (void)raise_os_error(FS_ENODEV, VALUE_NULL), false;
        default: return (void)raise_os_error(FS_EIO, VALUE_NULL), false;
    }
}
