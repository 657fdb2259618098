print("b starts")
import _cycle_a
partial = hasattr(_cycle_a, "name")
name = "b"
print("b ends", partial)
