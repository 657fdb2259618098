// The compiler behind the parser: what code it makes, its errors, its limits, and the verifier.
#include "system/language.h"
#include "tests/unit/compile/support.h"

HARNESS_STATE;

int main(void) {
    const LanguageOptions options = {0};
    if (!language_start(&options, (size_t)1 << 30, __builtin_frame_address(0))) {
        return 2;
    }
    test_code_quality();
    test_errors();
    test_limits();
    test_positions();
    test_verifier();
    return harness_finish();
}
