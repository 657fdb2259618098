// FsDriver over POSIX files; see folder_fs.h. Linux's errno numbers are the ones that fs.h promises.
#include "ports/linux/folder_fs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum {
    HOST_PATH_MAX = 2 * FS_PATH_MAX
};

static int host_path(void *mount, const char *path, char *result) {
    const FolderMount *folder = mount;
    int length = snprintf(result, HOST_PATH_MAX, "%s%s", folder->folder, path);
    return length < HOST_PATH_MAX ? 0 : ENAMETOOLONG;
}

// The same for a path that is about to be changed.
static int host_path_to_change(void *mount, const char *path, char *result) {
    const FolderMount *folder = mount;
    if (folder->changing) {
        folder->changing(path);
    }
    return host_path(mount, path, result);
}

static int status(int result) { return result < 0 ? errno : 0; }

static int folder_open(void *mount, const char *path, unsigned flags, FsFile *file) {
    char full[HOST_PATH_MAX];
    int error = (flags & (FS_WRITE | FS_CREATE | FS_TRUNCATE)) ? host_path_to_change(mount, path, full)
                                                               : host_path(mount, path, full);
    if (error) {
        return error;
    }
    int mode = (flags & FS_WRITE) ? ((flags & FS_READ) ? O_RDWR : O_WRONLY) : O_RDONLY;
    mode |= (flags & FS_CREATE) ? O_CREAT : 0;
    mode |= (flags & FS_EXCLUSIVE) ? O_EXCL : 0;
    mode |= (flags & FS_TRUNCATE) ? O_TRUNC : 0;
    mode |= (flags & FS_APPEND) ? O_APPEND : 0;
    int descriptor = open(full, mode | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return errno;
    }
    struct stat info;
    if (fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode)) {
        close(descriptor);
        return EISDIR;
    }
    file->state = descriptor;
    return 0;
}

static int folder_read(FsFile *file, void *data, size_t length, size_t *done) {
    ssize_t count = read((int)file->state, data, length);
    *done = count < 0 ? 0 : (size_t)count;
    return count < 0 ? errno : 0;
}

// A file stays open for long while it is written: say so at each write.
static void announce_change(const FsFile *file) {
    const FolderMount *folder = file->mount_state;
    char link[32], path[HOST_PATH_MAX];
    if (!folder->changing) {
        return;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", (int)file->state);
    ssize_t length = readlink(link, path, sizeof path - 1);
    size_t prefix = strlen(folder->folder);
    if (length > (ssize_t)prefix && strncmp(path, folder->folder, prefix) == 0) {
        path[length] = '\0';
        folder->changing(path + prefix);
    }
}

static int folder_write(FsFile *file, const void *data, size_t length, size_t *done) {
    announce_change(file);
    ssize_t count = write((int)file->state, data, length);
    *done = count < 0 ? 0 : (size_t)count;
    return count < 0 ? errno : 0;
}

static int folder_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    static const int origins[] = {SEEK_SET, SEEK_CUR, SEEK_END};
    off_t result = lseek((int)file->state, (off_t)offset, origins[whence]);
    if (result < 0) {
        return errno;
    }
    *position = result;
    return 0;
}

static int folder_truncate(FsFile *file, uint64_t size) {
    announce_change(file);
    return status(ftruncate((int)file->state, (off_t)size));
}

static int folder_flush(FsFile *file UNUSED) { return 0; }
static int folder_close(FsFile *file) {
    bool writes = (fcntl((int)file->state, F_GETFL) & O_ACCMODE) != O_RDONLY;
    if (writes) {
        announce_change(file);
    }
    return status(close((int)file->state));
}

static int64_t nanoseconds(struct timespec time) { return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec; }

static FsKind kind_of_mode(mode_t mode) { return S_ISREG(mode) ? FS_FILE : S_ISDIR(mode) ? FS_FOLDER : FS_OTHER; }

static int folder_stat(void *mount, const char *path, FsStat *result) {
    char full[HOST_PATH_MAX];
    struct stat info;
    int error = host_path(mount, path, full);
    error = error ? error : status(stat(full, &info));
    if (error) {
        return error;
    }
    *result = (FsStat){
        .kind = kind_of_mode(info.st_mode),
        .size = (uint64_t)info.st_size,
        .modified_ns = nanoseconds(info.st_mtim),
        .accessed_ns = nanoseconds(info.st_atim),
        .created_ns = nanoseconds(info.st_ctim),
        .inode = info.st_ino,
        .device = info.st_dev,
        .mode = info.st_mode,
        .links = (uint32_t)info.st_nlink,
    };
    if (((const FolderMount *)mount)->is_drive) {
        result->mode &= S_IFMT;
        result->inode = result->device = result->links = 0;
    }
    return 0;
}

static int folder_space(void *mount, FsSpace *space) {
    char full[HOST_PATH_MAX];
    struct statvfs info;
    int error = host_path(mount, "/", full);
    error = error ? error : status(statvfs(full, &info));
    if (!error) {
        *space = (FsSpace){info.f_frsize, info.f_blocks, info.f_bavail, (uint32_t)info.f_namemax};
    }
    return error;
}

static int folder_mkdir(void *mount, const char *path) {
    char full[HOST_PATH_MAX];
    int error = host_path_to_change(mount, path, full);
    return error ? error : status(mkdir(full, 0777));
}

static int folder_rmdir(void *mount, const char *path) {
    char full[HOST_PATH_MAX];
    int error = host_path_to_change(mount, path, full);
    return error ? error : status(rmdir(full));
}

static int folder_remove(void *mount, const char *path) {
    char full[HOST_PATH_MAX];
    int error = host_path_to_change(mount, path, full);
    return error ? error : status(unlink(full));
}

static int folder_rename(void *mount, const char *from, const char *to) {
    char source[HOST_PATH_MAX], destination[HOST_PATH_MAX];
    int error = host_path_to_change(mount, from, source);
    error = error ? error : host_path_to_change(mount, to, destination);
    return error ? error : status(rename(source, destination));
}

static struct timespec time_of(int64_t ns) {
    int64_t seconds = ns / 1000000000 - (ns % 1000000000 < 0);
    return (struct timespec){.tv_sec = (time_t)seconds, .tv_nsec = (long)(ns - seconds * 1000000000)};
}

static int folder_set_times(void *mount, const char *path, int64_t accessed_ns, int64_t modified_ns) {
    char full[HOST_PATH_MAX];
    int error = host_path_to_change(mount, path, full);
    const struct timespec times[2] = {time_of(accessed_ns), time_of(modified_ns)};
    return error ? error : status(utimensat(AT_FDCWD, full, times, 0));
}

static int folder_list_open(void *mount, const char *path, FsFolder *folder) {
    char full[HOST_PATH_MAX];
    int error = host_path(mount, path, full);
    if (error) {
        return error;
    }
    folder->state = opendir(full);
    return folder->state ? 0 : errno;
}

static FsKind kind_of_entry(DIR *listing, const struct dirent *entry) {
    struct stat info;
    if (entry->d_type == DT_REG || entry->d_type == DT_DIR) {
        return entry->d_type == DT_REG ? FS_FILE : FS_FOLDER;
    }
    return fstatat(dirfd(listing), entry->d_name, &info, 0) == 0 ? kind_of_mode(info.st_mode) : FS_OTHER;
}

static int folder_list_next(FsFolder *folder, char *name, FsKind *kind) {
    DIR *listing = folder->state;
    for (;;) {
        struct dirent *entry = readdir(listing);
        if (!entry) {
            return ENOENT;
        }
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            snprintf(name, FS_NAME_MAX + 1, "%s", entry->d_name);
            *kind = kind_of_entry(listing, entry);
            return 0;
        }
    }
}

static void folder_list_close(FsFolder *folder) { closedir(folder->state); }

const FsDriver folder_fs_driver = {
    .open = folder_open,
    .read = folder_read,
    .write = folder_write,
    .seek = folder_seek,
    .truncate = folder_truncate,
    .flush = folder_flush,
    .close = folder_close,
    .stat = folder_stat,
    .space = folder_space,
    .mkdir = folder_mkdir,
    .rmdir = folder_rmdir,
    .remove = folder_remove,
    .rename = folder_rename,
    .set_times = folder_set_times,
    .list_open = folder_list_open,
    .list_next = folder_list_next,
    .list_close = folder_list_close,
};
