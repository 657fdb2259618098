# The virtual board and the runner: programs of the computer that builds.
file(GLOB_RECURSE PORT CONFIGURE_DEPENDS ports/linux/*.c)
set(MAIN system/main.c)
set(HAL_NONE pio)
