#include "services/board_info.h"

#include <string.h>

const char *board_pin_name(unsigned pin) {
    for (size_t i = 0; i < board_info.pin_name_count; i++) {
        if (board_info.pin_names[i].pin == pin) {
            return board_info.pin_names[i].name;
        }
    }
    return NULL;
}

int board_pin_number(const char *name) {
    for (size_t i = 0; i < board_info.pin_name_count; i++) {
        if (strcmp(board_info.pin_names[i].name, name) == 0) {
            return (int)board_info.pin_names[i].pin;
        }
    }
    return -1;
}
