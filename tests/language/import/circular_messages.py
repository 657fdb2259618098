# Reference 5: what names a module has while it is being imported, and how the errors say so.
import sys
import _circ
# expect: _circ._x
# expect: True
# expect: partially initialized module '_circ' has no attribute '_x' (most likely due to a circular import)
# expect: partially initialized module '_circ._x' has no attribute 'missing' (most likely due to a circular import)

import _cycle_errors
# expect: partially initialized module '_cycle_errors' has no attribute 'early' (most likely due to a circular import) | early
# expect: cannot import name 'early' from partially initialized module '_cycle_errors' (most likely due to a circular import) | _cycle_errors early _cycle_errors.py
# expect: ready True
