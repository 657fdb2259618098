from _cycle_from2 import thing
other = 1
