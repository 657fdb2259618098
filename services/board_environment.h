// The environment of a board: settings.toml for os.getenv(), the board's names for os.uname().
#pragma once

// Settings with errors count as missing; os.getenv() prints what is wrong with one.
void board_environment_install(void);
