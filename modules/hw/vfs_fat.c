#include "modules/hw/vfs_fat.h"

#include <string.h>

#include "gen/names.h"
#include "gen/storage.h"
#include "hal/rng.h"
#include "heap/gc.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/type.h"
#include "services/drive/drive.h"
#include "services/fs/fat/fat.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

enum {
    IOCTL_SYNC = 3,
    IOCTL_COUNT = 4,
    IOCTL_SIZE = 5,
};

// A block device of Python's: methods readblocks(block, buffer), writeblocks(block, buffer) and ioctl(operation,
// argument) or count().
typedef struct {
    BlockDevice base;
    Value object;
    Value buffer;  // a bytearray of one sector
    bool busy;     // a method of the object runs
} PythonDevice;

typedef struct {
    Object object;
    PythonDevice device;
    FatVolume volume;
    Value folder;  // an absolute path; VALUE_NULL: the root
} VfsFatObject;

static void vfs_trace(Object *self) {
    VfsFatObject *vfs = (VfsFatObject *)self;
    gc_visit(vfs->device.object);
    gc_visit(vfs->device.buffer);
    gc_visit(vfs->folder);
}

const Slots VfsFat_slots = {.size = sizeof(VfsFatObject), .trace = vfs_trace};

static const Object drive_object FLASH_ALIGNED = {&VfsFat_type};

Value vfs_fat_drive(void) { return value_from_object(&drive_object); }
static bool is_drive(Value self) { return value_same(self, vfs_fat_drive()); }
static VfsFatObject *vfs_of(Value self) { return (VfsFatObject *)value_object(self); }

bool vfs_fat_is_volume(Value v) {
    return value_is_instance(v, &VfsFat_type) && !is_drive(v) && vfs_of(v)->volume.device;
}

Value vfs_fat_folder(Value vfs) {
    const bool has_folder = !is_drive(vfs) && !value_same(vfs_of(vfs)->folder, VALUE_NULL);
    return has_folder ? vfs_of(vfs)->folder : value_from_object(&str_ascii['/']);
}

void vfs_fat_set_folder(Value vfs, Value folder) { vfs_of(vfs)->folder = folder; }

// The block device ----------------------------------------------------------------------------------------------------

static int call_for_sector(PythonDevice *device, Str *method, uint32_t sector) {
    if (device->busy) {
        return FS_EBUSY;
    }
    Value number = TRY_OR(int_from_u64(sector), error_to_number());
    const Value arguments[] = {number, device->buffer};
    device->busy = true;
    Value result =
        vm_check_stack() ? vm_call_method(device->object, method, ARRAY_LENGTH(arguments), arguments) : RAISED;
    device->busy = false;
    if (value_is_raised(result)) {
        return error_to_number();
    }
    intptr_t status = value_is_small_int(result) ? value_small_int(result) : 0;
    bool fits = ((ByteArray *)value_object(device->buffer))->length == SECTOR_SIZE;
    return status != 0 || !fits ? FS_EIO : 0;
}

static uint8_t *sector_data(const PythonDevice *device) { return ((ByteArray *)value_object(device->buffer))->data; }

static int python_read(BlockDevice *base, uint32_t sector, void *data, uint32_t count) {
    PythonDevice *device = (PythonDevice *)base;
    int error = 0;
    for (uint32_t i = 0; i < count && !error; i++) {
        error = call_for_sector(device, NAME(readblocks), sector + i);
        if (!error) {
            memcpy((uint8_t *)data + (size_t)i * SECTOR_SIZE, sector_data(device), SECTOR_SIZE);
        }
    }
    return error;
}

static int python_write(BlockDevice *base, uint32_t sector, const void *data, uint32_t count) {
    PythonDevice *device = (PythonDevice *)base;
    int error = 0;
    for (uint32_t i = 0; i < count && !error; i++) {
        memcpy(sector_data(device), (const uint8_t *)data + (size_t)i * SECTOR_SIZE, SECTOR_SIZE);
        error = call_for_sector(device, NAME(writeblocks), sector + i);
    }
    return error;
}

static const BlockDeviceDriver python_driver = {.read = python_read, .write = python_write};

static bool ask(Value object, intptr_t operation, intptr_t *answer) {
    const Value arguments[] = {value_from_small_int(operation), value_from_small_int(0)};
    Value result = TRY_OR(vm_call_method(object, NAME(ioctl), ARRAY_LENGTH(arguments), arguments), false);
    return value_is_none(result) || object_to_intptr(result, answer);
}

static bool count_sectors(Value object, intptr_t *count) {
    intptr_t size = SECTOR_SIZE;
    Value counts = TRY_OR(object_find_attr(object, NAME(count)), false);
    if (!value_is_undef(counts)) {
        Value result = TRY_OR(vm_call_method(object, NAME(count), 0, NULL), false);
        return object_to_intptr(result, count);
    }
    TRY_BOOL_OR(ask(object, IOCTL_COUNT, count) && ask(object, IOCTL_SIZE, &size), false);
    return size == SECTOR_SIZE || raise_false(&ValueError_type, "blocks of 512 bytes are needed, not of %zd", size);
}

static bool open_device(PythonDevice *device, Value object) {
    intptr_t count = 0;
    TRY_BOOL_OR(count_sectors(object, &count), false);
    if (count < 1 || (uint64_t)count > UINT32_MAX) {
        return raise_false(&ValueError_type, "a block device of %zd blocks", count);
    }
    device->buffer = value_from_object(TRY_PTR_OR(bytearray_new(NULL, SECTOR_SIZE), false));
    device->object = object;
    device->base = (BlockDevice){.driver = &python_driver, .sector_count = (uint32_t)count};
    return true;
}

// VfsFat --------------------------------------------------------------------------------------------------------------

METHOD(VfsFat, __init__) {
    VfsFatObject *vfs = vfs_of(args->self);
    TRY_BOOL(open_device(&vfs->device, args->block_device));
    int error = fat_mount(&vfs->volume, &vfs->device.base);
    return error ? raise_os_error(error, VALUE_NULL) : VALUE_NONE;
}

static int format_volume(VfsFatObject *vfs) {
    FatFormat format = {.label = NULL};
    hal_rng_fill(&format.serial, sizeof format.serial);
    return fat_format(&vfs->volume, &vfs->device.base, &format);
}

METHOD(VfsFat, mkfs) {
    VfsFatObject *vfs = (VfsFatObject *)TRY_PTR(type_allocate(&VfsFat_type));
    TRY_BOOL(open_device(&vfs->device, args->block_device));
    int error = format_volume(vfs);
    return error ? raise_os_error(error, VALUE_NULL) : VALUE_NONE;
}

// Its files are closed first.
static int make_empty(VfsFatObject *vfs) {
    int error = fat_close_all(&vfs->volume);
    error = error ? error : format_volume(vfs);
    return error ? error : fat_mount(&vfs->volume, &vfs->device.base);
}

METHOD(VfsFat, mount) {
    if (!vfs_fat_is_volume(args->self)) {
        return raise_os_error(FS_EBUSY, VALUE_NULL);
    }
    VfsFatObject *vfs = vfs_of(args->self);
    vfs->device.base.readonly = false;
    int error = args->mkfs ? make_empty(vfs) : 0;
    vfs->device.base.readonly = args->readonly;
    return error ? raise_os_error(error, VALUE_NULL) : VALUE_NONE;
}

const FsDriver *vfs_fat_driver(void) { return &fat_driver; }
void *vfs_fat_state(Value vfs) { return &vfs_of(vfs)->volume; }

static bool has_volume(Value self) { return !is_drive(self) && vfs_of(self)->volume.device != NULL; }

int vfs_fat_release(Value vfs) { return fat_close_all(&vfs_of(vfs)->volume); }

GETTER(VfsFat, label) {
    char label[FAT_LABEL_MAX + 1] = "CIRCUITPY";  // of a drive that is a folder
    int error = 0;
    if (has_volume(self)) {
        error = fat_get_label(&vfs_of(self)->volume, label);
    } else if (drive_status() == DRIVE_READY || drive_status() == DRIVE_FOREIGN) {
        error = drive_get_label(label);
    }
    return error ? raise_os_error(error, VALUE_NULL) : value_from_object(TRY_PTR(str_from_c(label)));
}

SETTER(VfsFat, label) {
    char label[FAT_LABEL_MAX + 1];
    if (!value_is_str(value)) {
        return raise_false(&TypeError_type, "label must be str, not %T", value);
    }
    const Str *text = value_str(value);
    bool fits = text->length <= FAT_LABEL_MAX && !memchr(str_text(text), '\0', text->length);
    memcpy(label, str_text(text), fits ? text->length : 0);
    label[fits ? text->length : 0] = '\0';
    int error = !fits              ? FS_EINVAL
                : has_volume(self) ? fat_set_label(&vfs_of(self)->volume, label)
                                   : drive_set_label(label);
    if (error == FS_EINVAL) {
        return raise_false(&ValueError_type, "label must have up to 11 ASCII characters that FAT allows, not %R",
                           value);
    }
    return error == 0 || ((void)raise_os_error(error, VALUE_NULL), false);
}

GETTER(VfsFat, readonly) {
    return value_from_bool(has_volume(self) ? vfs_of(self)->device.base.readonly : fs_is_readonly());
}
