print("a starts")
import _cycle_b
from_b = _cycle_b.name
name = "a"
print("a ends")
