print("counted loads")
loads = 1
