// Which changes of the drive are a reason to start the program again.
//
// While a program runs, changes of paths that this run has opened, imported, asked about, listed or looked for in vain.
// After its end, any change. Never one of files whose name, or the name of a folder above, begins with '.' or '~', nor
// of what Windows keeps in "System Volume Information".
#pragma once

#include "core/config.h"
#include "core/macros.h"

// A run begins: forget the paths of the one before and note what this one looks at. `any`: note nothing, every change
// counts.
void reload_rules_begin(bool any);

// The run has ended: every change counts.
void reload_rules_end(void);

// Look at the changes that have arrived. True if one of them, or of those seen before since reload_rules_begin() or
// reload_rules_end(), is a reason.
bool reload_rules_check(void);

// Look at them again: true if one that has arrived since the last look is a reason.
bool reload_rules_more(void);

// The path that was the reason, if possible one that the run has looked at; "" if too much changed at once to say.
const char *reload_rules_reason(void);

// The parts of the above: note a path that the program looks at; whether a change of `path` counts now.
void reload_rules_note(const char *path, bool listed);
bool reload_rules_concern(const char *path);
