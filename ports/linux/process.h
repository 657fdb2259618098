// What the runner takes from the process it runs in: its files, its environment.
#pragma once

// Mount the host's files at "/" and the image's at "/.frozen", install the environment, go to the current folder.
void process_start(void);
