// The queue of dead objects whose __del__ is to run at a safe point (vm_run_finalisers() in vm/vm.h).
#pragma once

// Parts of roots_visit() and roots_forget().
void del_queue_visit(void);
void del_queue_forget(void);
