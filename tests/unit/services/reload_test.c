// Which changes restart a program.
#include <stdio.h>

#include "parts.h"
#include "services/reload_rules.h"

static void what_was_looked_at_counts(void) {
    reload_rules_begin(false);
    reload_rules_note("/code.py", false);
    reload_rules_note("/lib/driver.py", false);
    reload_rules_note("/data/missing.txt", false);
    CHECK(reload_rules_concern("/code.py"));
    CHECK(reload_rules_concern("/lib/driver.py"));
    CHECK(reload_rules_concern("/data/missing.txt"));
    CHECK(!reload_rules_concern("/other.py"));
    CHECK(!reload_rules_concern("/lib/code.py"));
    CHECK(!reload_rules_concern("/data/missing.text"));
}

static void compiled_modules_count_as_their_source(void) {
    reload_rules_begin(false);
    reload_rules_note("/lib/driver.adc", false);
    CHECK(reload_rules_concern("/lib/driver.py"));
    reload_rules_begin(false);
    reload_rules_note("/lib/driver.py", false);
    CHECK(reload_rules_concern("/lib/driver.adc"));
}

static void case_does_not_matter(void) {
    reload_rules_begin(false);
    reload_rules_note("/Data/LOG.TXT", false);
    CHECK(reload_rules_concern("/data/log.txt"));
}

static void a_listing_covers_its_folder_only(void) {
    reload_rules_begin(false);
    reload_rules_note("/sounds", true);
    CHECK(reload_rules_concern("/sounds/new.wav"));
    CHECK(!reload_rules_concern("/sounds/loud/new.wav"));
    CHECK(!reload_rules_concern("/new.wav"));
    reload_rules_begin(false);
    reload_rules_note("/", true);
    CHECK(reload_rules_concern("/new.wav"));
    CHECK(!reload_rules_concern("/lib/new.py"));
    reload_rules_begin(false);
    reload_rules_note("/", false);  // only asked about
    CHECK(!reload_rules_concern("/new.wav"));
}

static void hidden_names_never_count(void) {
    static const char *const hidden[] = {
        "/.code.py.swp", "/~lock", "/.git/index", "/lib/.DS_Store", "/System Volume Information/x", "/~backup/code.py"};
    reload_rules_begin(true);
    for (size_t i = 0; i < ARRAY_LENGTH(hidden); i++) {
        CHECK(!reload_rules_concern(hidden[i]));
    }
    CHECK(reload_rules_concern("/code.py~"));
    CHECK(reload_rules_concern("/a.b/c~d"));
}

static void too_many_paths_mean_any(void) {
    reload_rules_begin(false);
    for (int i = 0; i < 128; i++) {
        char path[32];
        snprintf(path, sizeof path, "/file%d", i);
        reload_rules_note(path, false);
        reload_rules_note(path, false);  // again needs no room
    }
    CHECK(!reload_rules_concern("/other"));
    reload_rules_note("/one/more", false);
    CHECK(reload_rules_concern("/other"));
    CHECK(!reload_rules_concern("/.other"));
}

static void after_the_end_everything_counts(void) {
    reload_rules_begin(false);
    CHECK(!reload_rules_concern("/other"));
    reload_rules_end();
    CHECK(reload_rules_concern("/other"));
    reload_rules_begin(false);
    CHECK(!reload_rules_concern("/other"));
}

void reload_tests(void) {
    RUN_TEST(what_was_looked_at_counts);
    RUN_TEST(compiled_modules_count_as_their_source);
    RUN_TEST(case_does_not_matter);
    RUN_TEST(a_listing_covers_its_folder_only);
    RUN_TEST(hidden_names_never_count);
    RUN_TEST(too_many_paths_mean_any);
    RUN_TEST(after_the_end_everything_counts);
}
