#include "ports/linux/drive_watch.h"

#include <dirent.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "hal/drive.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "services/fs/fs.h"

enum {
    FOLDER_MAX = 64,
    IGNORED_MAX = 32,
    IGNORE_US = 500000,
    CHANGE_MAX = 32,
};
enum {
    // Not of attributes only, nor that a file which was open for writing is closed: then nothing changed.
    CHANGES = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
};

typedef struct {
    int watch;
    char path[FS_PATH_MAX];  // within the drive: "" or "/lib"
} Folder;

static int descriptor = -1;
static char root[FS_PATH_MAX];
static Folder folders[FOLDER_MAX];
static size_t folder_count;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    char path[FS_PATH_MAX];
    uint64_t until_us;
} ignored[IGNORED_MAX];
static size_t next_ignored;

// The oldest changes that nobody has taken yet.
static struct {
    char paths[CHANGE_MAX][FS_PATH_MAX];
    size_t first, count;
    bool overflow;
} changes;

void drive_watch_ignore(const char *path) {
    pthread_mutex_lock(&lock);
    snprintf(ignored[next_ignored].path, FS_PATH_MAX, "%s", path);
    ignored[next_ignored].until_us = hal_timer_us() + IGNORE_US;
    next_ignored = (next_ignored + 1) % IGNORED_MAX;
    pthread_mutex_unlock(&lock);
}

static bool is_ignored(const char *path) {
    bool found = false;
    uint64_t now = hal_timer_us();
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < IGNORED_MAX; i++) {
        found |= ignored[i].until_us > now && strcmp(ignored[i].path, path) == 0;
    }
    pthread_mutex_unlock(&lock);
    return found;
}

static bool is_waiting(const char *path) {
    for (size_t i = 0; i < changes.count; i++) {
        if (strcmp(changes.paths[(changes.first + i) % CHANGE_MAX], path) == 0) {
            return true;
        }
    }
    return false;
}

static void note_change(const char *path) {
    pthread_mutex_lock(&lock);
    if (changes.count == CHANGE_MAX) {
        changes.overflow = true;
    } else if (!is_waiting(path)) {
        snprintf(changes.paths[(changes.first + changes.count++) % CHANGE_MAX], FS_PATH_MAX, "%s", path);
    }
    pthread_mutex_unlock(&lock);
    hal_event_post(HAL_EVENT_DRIVE_CHANGED);
}

bool hal_drive_take_change(char *path, size_t size) {
    pthread_mutex_lock(&lock);
    const bool some = changes.count > 0 || changes.overflow;
    snprintf(path, size, "%s", changes.count > 0 ? changes.paths[changes.first] : "");
    if (changes.count > 0) {
        changes.first = (changes.first + 1) % CHANGE_MAX;
        changes.count--;
    } else {
        changes.overflow = false;
    }
    pthread_mutex_unlock(&lock);
    return some;
}

static Folder *folder_of(int watch) {
    for (size_t i = 0; i < folder_count; i++) {
        if (folders[i].watch == watch) {
            return &folders[i];
        }
    }
    return folder_count < FOLDER_MAX ? &folders[folder_count++] : NULL;
}

// Watch a folder. What is in one that appeared while we watched may have been written before: it counts as changed.
static void add_folder(const char *path, bool appeared) {
    char full[2 * FS_PATH_MAX], below[FS_PATH_MAX];
    snprintf(full, sizeof full, "%s%s", root, path);
    const int new_watch = inotify_add_watch(descriptor, full, CHANGES);
    Folder *folder = new_watch < 0 ? NULL : folder_of(new_watch);
    if (folder == NULL) {
        return;
    }
    folder->watch = new_watch;
    snprintf(folder->path, sizeof folder->path, "%s", path);
    DIR *listing = opendir(full);
    struct dirent *entry;
    while (listing && (entry = readdir(listing))) {
        if (entry->d_name[0] == '.' ||
            snprintf(below, sizeof below, "%s/%s", path, entry->d_name) >= (int)sizeof below) {
            continue;
        }
        if (entry->d_type == DT_DIR) {
            add_folder(below, appeared);
        } else if (appeared && !is_ignored(below)) {
            note_change(below);
        }
    }
    if (listing) {
        closedir(listing);
    }
}

static void handle(const struct inotify_event *event) {
    char path[FS_PATH_MAX];
    for (size_t i = 0; i < folder_count; i++) {
        if (folders[i].watch != event->wd || event->len == 0 ||
            snprintf(path, sizeof path, "%s/%s", folders[i].path, event->name) >= (int)sizeof path) {
            continue;
        }
        const bool ignore = is_ignored(path);
        if ((event->mask & IN_ISDIR) && (event->mask & (IN_CREATE | IN_MOVED_TO))) {
            add_folder(path, !ignore);
        }
        if (!ignore) {
            note_change(path);
        }
        return;
    }
}

static void *watch(void *unused UNUSED) {
    char buffer[4096] __attribute__((aligned(8)));
    for (;;) {
        ssize_t length = read(descriptor, buffer, sizeof buffer);
        for (ssize_t at = 0; at < length;) {
            const struct inotify_event *event = (const struct inotify_event *)(buffer + at);
            handle(event);
            at += (ssize_t)(sizeof *event + event->len);
        }
    }
    return NULL;
}

bool drive_watch_start(const char *folder) {
    pthread_t watcher;
    descriptor = inotify_init1(IN_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    snprintf(root, sizeof root, "%s", folder);
    add_folder("", false);
    return folder_count > 0 && pthread_create(&watcher, NULL, watch, NULL) == 0;
}
