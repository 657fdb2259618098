def helper(): raise TypeError("module refuses")
helper()
