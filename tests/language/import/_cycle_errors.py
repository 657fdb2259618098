import _cycle_errors2

print("ready", hasattr(_cycle_errors2, "late"))
early = 1
