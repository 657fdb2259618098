#include "services/title.h"

#include <stdio.h>
#include <string.h>

#include "core/version.h"
#include "hal/status_bar.h"
#include "services/console/console.h"

enum {
    TITLE_BYTES = 128
};

static char title[TITLE_BYTES];
static TitlePlaces places = {.console = true, .display = true};
static bool muted;

// An operating system command of the terminal; ones at the console that are no terminals do not get it.
static void show_on_console(void) {
    char command[TITLE_BYTES + 32];
    const int length = snprintf(command, sizeof command, "\033]0;🐍 | %s | " CIRCUITPYTHON_API_VERSION "\033\\", title);
    console_control(command, (size_t)length);
}

static void show(TitlePlaces where) {
    if (where.console && !muted) {
        show_on_console();
    }
    if (where.display) {
        hal_status_bar_set(title);
    }
}

void title_show(const char *text) {
    snprintf(title, sizeof title, "%s", text);
    for (char *at = title; *at != '\0'; at++) {
        *at = (uint8_t)*at < ' ' ? '?' : *at;
    }
    show(places);
}

TitlePlaces title_places(void) { return places; }

void title_set_places(TitlePlaces chosen) {
    const TitlePlaces added = {chosen.console && !places.console, chosen.display && !places.display};
    if (places.display && !chosen.display) {
        hal_status_bar_set("");
    }
    places = chosen;
    show(added);
}

void title_mute(bool chosen) { muted = chosen; }
