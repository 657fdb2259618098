# The end of a program waits for threads that are no daemons.
# native: needs threads
import threading
import time


def late():
    time.sleep(0.05)
    print("late")


threading.Thread(target=late).start()
print("end of main")
# expect: end of main
# expect: late
