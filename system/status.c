#include "system/status.h"

#include <stdio.h>

#include "services/status_led.h"
#include "services/title.h"

void status_running(const char *path) {
    status_led_show(STATUS_LED_OFF);
    title_mute(false);
    title_show(path);
}

static void show_error(void) {
    char text[128];
    const ProgramError *error = &board_program_error;
    if (error->file[0] != '\0') {
        snprintf(text, sizeof text, "%u@%.63s %.31s", (unsigned)error->line, error->file, error->name);
    } else {
        snprintf(text, sizeof text, "%s", error->name);
    }
    title_show(text);
}

void status_ended(ProgramEnd end) {
    status_led_show(end == PROGRAM_ERROR ? STATUS_LED_ERROR : STATUS_LED_DONE);
    if (end == PROGRAM_ERROR) {
        show_error();
    } else {
        title_show("Done");
    }
}

void status_safe_mode(void) {
    status_led_show(STATUS_LED_SAFE_MODE);
    title_show("Safe mode");
}

void status_prompt(bool raw) {
    status_led_show(STATUS_LED_PROMPT);
    title_mute(raw);
    title_show("REPL");
}
