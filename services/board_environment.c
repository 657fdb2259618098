#include "services/board_environment.h"

#include <string.h>

#include "core/version.h"
#include "services/board_info.h"
#include "services/console/console.h"
#include "services/environment.h"
#include "services/settings.h"

static void report(const Setting *setting) {
    char problem[160];
    settings_describe_problem(setting, problem, sizeof problem);
    console_print("An error occurred while retrieving '");
    console_print(setting->key);
    console_print("':\n");
    console_print(problem);
    console_print("\n");
}

static bool get(const char *key, char *value, size_t size) {
    char line[SETTING_LINE_MAX];
    const Setting setting = settings_find(key, line);
    if (setting.kind == SETTING_WRONG) {
        report(&setting);
    }
    if (setting.kind == SETTING_WRONG || setting.kind == SETTING_MISSING || strlen(setting.text) >= size) {
        return false;
    }
    strcpy(value, setting.text);
    return true;
}

typedef struct {
    bool (*visit)(void *state, const char *key, const char *value);
    void *state;
} Visitor;

static bool visit_setting(void *state, const Setting *setting) {
    const Visitor *visitor = state;
    return setting->kind == SETTING_WRONG || visitor->visit(visitor->state, setting->key, setting->text);
}

static bool each(bool (*visit)(void *, const char *, const char *), void *state) {
    Visitor visitor = {visit, state};
    return settings_each(visit_setting, &visitor);
}

void board_environment_install(void) {
    static Environment environment = {.get = get, .each = each};
    environment.names = (EnvironmentNames){
        board_info.mcu, board_info.mcu, CIRCUITPYTHON_API_VERSION, "Adder", board_info.name, board_info.mcu, true};
    environment_install(&environment);
}
