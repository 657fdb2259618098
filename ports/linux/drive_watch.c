#include "ports/linux/drive_watch.h"

#include <dirent.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "hal/event.h"
#include "hal/timer.h"
#include "services/fs/fs.h"

enum {
    FOLDER_MAX = 64,
    IGNORED_MAX = 32,
    IGNORE_US = 500000
};
enum {
    CHANGES = IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
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

static void add_folder(const char *path) {
    char full[2 * FS_PATH_MAX];
    if (folder_count == FOLDER_MAX) {
        return;
    }
    snprintf(full, sizeof full, "%s%s", root, path);
    Folder *folder = &folders[folder_count];
    folder->watch = inotify_add_watch(descriptor, full, CHANGES);
    if (folder->watch < 0) {
        return;
    }
    snprintf(folder->path, sizeof folder->path, "%s", path);
    folder_count++;
    DIR *listing = opendir(full);
    struct dirent *entry;
    while (listing && (entry = readdir(listing))) {
        if (entry->d_type == DT_DIR && entry->d_name[0] != '.') {
            char below[FS_PATH_MAX];
            if (snprintf(below, sizeof below, "%s/%s", path, entry->d_name) < (int)sizeof below) {
                add_folder(below);
            }
        }
    }
    if (listing) {
        closedir(listing);
    }
}

// Editors' helper files and what desktops leave behind are never a reason.
static bool is_relevant_name(const char *name) {
    return name[0] != '.' && name[0] != '~' && name[strlen(name) - 1] != '~';
}

static void handle(const struct inotify_event *event) {
    for (size_t i = 0; i < folder_count; i++) {
        char path[FS_PATH_MAX];
        if (folders[i].watch != event->wd || event->len == 0) {
            continue;
        }
        int length = snprintf(path, sizeof path, "%s/%s", folders[i].path, event->name);
        if (length >= (int)sizeof path || !is_relevant_name(event->name)) {
            continue;
        }
        if ((event->mask & IN_ISDIR) && (event->mask & (IN_CREATE | IN_MOVED_TO))) {
            add_folder(path);
        }
        if (!is_ignored(path)) {
            hal_event_post(HAL_EVENT_DRIVE_CHANGED);
        }
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
    add_folder("");
    return folder_count > 0 && pthread_create(&watcher, NULL, watch, NULL) == 0;
}
