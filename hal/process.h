// The process that the runner is: its files, its environment. Ports whose program ends have it: Linux, semihosting.
#pragma once

// Mount the host's files at "/", install the environment, go to the current folder.
void hal_process_start(void);
