// A store under a random workload of host, board and nvm, whose power is cut at its flash operations.
#pragma once

#include "model.h"

typedef struct {
    uint32_t flash_size;
    uint32_t paged_blocks;  // a store of so many blocks has its map in pages; 0: as the flash has it
    uint32_t map_limit;     // changes before a page is written; 0: as many as there is memory for
    bool full;              // each sector is written before the first cut
    uint64_t seed;
    uint32_t steps;           // of the workload
    uint32_t cut_one_in;      // operations: 1 cuts at each, 0 at none
    bool cut_closings;        // whenever a group is being closed, too
    uint32_t tears;           // ways in which each is left
    uint32_t again_one_in;    // cut recovery itself at one of so many operations
    uint32_t adopt_one_in;    // go on from what a cut left
    uint32_t compare_one_in;  // sectors that did not change lately
    uint64_t cuts_wanted;     // end earlier when so many were made; 0: no limit
    bool fat;                 // files on FAT instead of the simple tables
    uint32_t fsck_one_in;     // states shown to fsck.fat
    bool no_idle;             // the main loop never has time
    int weak_block;           // programs and erases of this one fail; 0: none
} TortureOptions;

typedef struct {
    uint64_t operations, cuts, cuts_in_recovery, states, fscks, losses, adopted, violations;
    uint64_t written, programmed, erased, closed, forced, taken_back;
    uint32_t erased_min, erased_max, erased_mean, bad_blocks;
} TortureReport;

// False: something was lost, and a line says what.
bool torture(const TortureOptions *options, TortureReport *report);
void torture_print(const TortureReport *report);
