// What the numbers of OSError mean: Linux's, on every target.
#pragma once

// NULL if the number has no meaning.
const char *error_text(int number);
