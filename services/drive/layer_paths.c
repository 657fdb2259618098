// Where things of the layer are, and copying them.
#include <string.h>

#include "services/drive/layer.h"
#include "services/fs/fs_errno.h"

enum {
    COPY_SIZE = SECTOR_SIZE
};

bool layer_own_path(const char *path, char *own) {
    if (strlen(path) >= LAYER_PATH_MAX) {
        return false;
    }
    strcpy(own, "/files");
    if (path[1] != '\0') {
        strcat(own, path);
    }
    return true;
}

bool layer_mark_path(const char *path, char *mark) {
    if (strlen(path) >= LAYER_PATH_MAX) {
        return false;
    }
    char *end = stpcpy(mark, "/gone");
    while (*path) {
        size_t length = 1 + strcspn(path + 1, "/");
        *end++ = '/';
        *end++ = path[length] ? 'd' : 'm';
        memcpy(end, path + 1, length - 1);
        end += length - 1;
        path += length;
    }
    *end = '\0';
    return true;
}

int layer_make_parents(FatVolume *volume, const char *path) {
    char parent[LAYER_OWN_MAX];
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        memcpy(parent, path, (size_t)(slash - path));
        parent[slash - path] = '\0';
        int error = fat_driver.mkdir(volume, parent);
        if (error && error != FS_EEXIST) {
            return error;
        }
    }
    return 0;
}

static int copy_data(FsFile *source, FsFile *target) {
    uint8_t data[COPY_SIZE];
    size_t length, done;
    for (;;) {
        int error = fat_driver.read(source, data, sizeof data, &length);
        if (error || length == 0) {
            return error;
        }
        error = fat_driver.write(target, data, length, &done);
        if (error || done < length) {
            return error ? error : FS_ENOSPC;
        }
    }
}

int layer_copy(FatVolume *from, const char *source, FatVolume *to, const char *target) {
    FsFile input, output;
    FsStat stat;
    int error = fat_driver.stat(from, source, &stat);
    error = error ? error : fat_driver.open(from, source, FS_READ, &input);
    if (error) {
        return error;
    }
    error = fat_driver.open(to, target, FS_WRITE | FS_CREATE | FS_TRUNCATE, &output);
    if (!error) {
        error = copy_data(&input, &output);
        int close_error = fat_driver.close(&output);
        error = error ? error : close_error;
        error = error ? error : fat_driver.set_times(to, target, stat.accessed_ns, stat.modified_ns);
        if (error) {
            (void)fat_driver.remove(to, target);
        }
    }
    (void)fat_driver.close(&input);
    return error;
}
