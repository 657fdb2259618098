def __getattr__(name):
    if name.startswith("dyn"): return name + "!"
    raise AttributeError("no attribute " + name)
def __dir__(): return ["dyn_a", "x"]
x = 1
