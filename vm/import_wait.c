#include "vm/import_wait.h"

#include "vm/host.h"
#include "vm/thread.h"

enum {
    LOOK_AGAIN_US = 1000
};

static ImportUnderWay *imports;

void import_forget_under_way(void) { imports = NULL; }

void import_begin(ImportUnderWay *import, const Str *name) {
    *import = (ImportUnderWay){.next = imports, .name = name, .context = vm_context};
    imports = import;
}

void import_end(const ImportUnderWay *import) {
    ImportUnderWay **link = &imports;
    while (*link != import) {
        link = &(*link)->next;
    }
    *link = import->next;
}

static const ImportUnderWay *import_by_other(const Str *name) {
    const ImportUnderWay *import = imports;
    while (import != NULL && (import->context == vm_context || !str_equal(import->name, name))) {
        import = import->next;
    }
    return import;
}

static void set_need(const ImportUnderWay *need) {
    for (ImportUnderWay *import = imports; import != NULL; import = import->next) {
        if (import->context == vm_context) {
            import->needs = need;
        }
    }
}

// The chain is as long as there are threads; each import of a thread knows what the thread waits for.
static bool waits_for_us(const ImportUnderWay *import) {
    while (import != NULL && import->context != vm_context) {
        import = import->needs;
    }
    return import != NULL;
}

bool import_wait(const Str *name) {
    const ImportUnderWay *other;
    bool ok = true;
    while (ok && vm_threads != NULL && (other = import_by_other(name)) != NULL && !waits_for_us(other)) {
        set_need(other);
        vm_wait_until(host_ticks_us() + LOOK_AGAIN_US);
        set_need(NULL);
        ok = vm_poll();
    }
    return ok;
}
