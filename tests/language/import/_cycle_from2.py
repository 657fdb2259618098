from _cycle_from import other
thing = 2
