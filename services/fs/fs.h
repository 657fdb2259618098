// Files by path: a table of mounted drivers under one tree with a current folder. Text is UTF-8; a path is relative to
// the current folder unless it begins with '/'. Every function returns 0 or a number of services/fs/fs_errno.h; nothing
// here knows Python.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    FS_PATH_MAX = WORD_BITS == 64 ? 1024 : 256,  // lies on the C stack in many places
    FS_NAME_MAX = 255,
    FS_MOUNT_PATH_MAX = 32
};

typedef enum {
    FS_FILE,
    FS_FOLDER,
    FS_OTHER
} FsKind;

typedef struct {
    FsKind kind;
    uint64_t size;        // bytes
    int64_t modified_ns;  // since 1970, UTC
    int64_t accessed_ns, created_ns;
    uint64_t inode, device;
    uint32_t mode;  // POSIX st_mode
    uint32_t links;
} FsStat;

typedef struct {
    uint64_t block_size, total_blocks, free_blocks;
    uint32_t name_max;
} FsSpace;

typedef enum {
    FS_READ = 1,
    FS_WRITE = 2,
    FS_CREATE = 4,
    FS_EXCLUSIVE = 8,  // with FS_CREATE: EEXIST if it exists
    FS_TRUNCATE = 16,
    FS_APPEND = 32,
} FsOpenFlags;

typedef enum {
    FS_SEEK_SET,
    FS_SEEK_CURRENT,
    FS_SEEK_END
} FsWhence;

typedef struct FsDriver FsDriver;

// An open file. The caller provides the storage; `state` belongs to the driver.
typedef struct {
    const FsDriver *driver;
    void *mount_state;
    intptr_t state;
} FsFile;

// An open folder being listed.
typedef struct {
    const FsDriver *driver;
    void *mount_state;
    void *state;
    uint32_t position[2];          // the driver's, as `state`
    char path[FS_MOUNT_PATH_MAX];  // where file systems may be mounted: "" if nothing can be mounted in it
    int next_mount;                // what comes after the driver's entries; -1 while it has some
} FsFolder;

// A file system: paths arrive absolute within the mount ("/", "/lib/x.py"), normalised, without a trailing slash.
struct FsDriver {
    int (*open)(void *mount, const char *path, unsigned flags, FsFile *file);
    int (*read)(FsFile *file, void *data, size_t length, size_t *done);
    int (*write)(FsFile *file, const void *data, size_t length, size_t *done);
    int (*seek)(FsFile *file, int64_t offset, FsWhence whence, int64_t *position);
    int (*truncate)(FsFile *file, uint64_t size);
    int (*flush)(FsFile *file);
    int (*close)(FsFile *file);
    int (*stat)(void *mount, const char *path, FsStat *stat);
    int (*space)(void *mount, FsSpace *space);
    int (*mkdir)(void *mount, const char *path);
    int (*rmdir)(void *mount, const char *path);
    int (*remove)(void *mount, const char *path);
    int (*rename)(void *mount, const char *from, const char *to);
    int (*set_times)(void *mount, const char *path, int64_t accessed_ns, int64_t modified_ns);
    int (*list_open)(void *mount, const char *path, FsFolder *folder);
    int (*list_next)(FsFolder *folder, char *name, FsKind *kind);  // name: FS_NAME_MAX + 1 bytes; ENOENT at the end
    void (*list_close)(FsFolder *folder);
};

// Mount a driver at an absolute path ("/" first). EBUSY if the path is a mount already, ENOSPC if the table is full.
int fs_mount(const char *path, const FsDriver *driver, void *mount_state);
int fs_unmount(const char *path);  // EINVAL if nothing is mounted there

// The driver and state of the mount that holds `path`; false if there is none.
bool fs_find_mount(const char *path, const FsDriver **driver, void **mount_state, const char **mount_path);

// Whether changing anything on the drive, which is mounted at "/", fails with EROFS. Mounting it again does not change
// that.
bool fs_is_readonly(void);

// The same for any mount: set it at exactly this path (EINVAL if there is none), ask for any path.
int fs_set_mount_readonly(const char *path, bool readonly);
bool fs_path_is_readonly(const char *path);

// `normalised` (FS_PATH_MAX bytes) = the absolute form of `path` with ".", ".." and double slashes resolved.
int fs_absolute(const char *path, char *normalised);

// The current folder, from which relative paths start.
int fs_chdir(const char *path);
const char *fs_getcwd(void);

int fs_open(const char *path, unsigned flags, FsFile *file);
int fs_read(FsFile *file, void *data, size_t length, size_t *done);  // *done == 0 at the end
int fs_write(FsFile *file, const void *data, size_t length, size_t *done);
int fs_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position);
int fs_truncate(FsFile *file, uint64_t size);
int fs_flush(FsFile *file);
int fs_close(FsFile *file);

int fs_stat(const char *path, FsStat *stat);
int fs_space(const char *path, FsSpace *space);
int fs_mkdir(const char *path);
int fs_rmdir(const char *path);
int fs_remove(const char *path);
int fs_rename(const char *from, const char *to);
int fs_set_times(const char *path, int64_t accessed_ns, int64_t modified_ns);
int fs_list_open(const char *path, FsFolder *folder);
int fs_list_next(FsFolder *folder, char *name, FsKind *kind);
void fs_list_close(FsFolder *folder);

// Asked before an operation on a path whether the C stack has room for so many bytes: 0, or the error number to return
// instead. NULL: nobody is asked.
typedef int (*FsGuard)(size_t bytes);
void fs_set_guard(FsGuard guard);

// Called with every path that Python or the system opens, asks about, lists or looks for, found or not; NULL: nobody
// listens. A listed folder is announced twice: as a path, and as listed.
typedef void (*FsAccessHook)(const char *absolute_path, bool listed);
FsAccessHook fs_set_access_hook(FsAccessHook hook);  // returns the one before
