# code.py for the soak test: starts itself again, and stops for the test to look at every hundredth time.
import supervisor

try:
    with open("/count.txt") as file:
        count = int(file.read())
except OSError:
    count = 0
count += 1
with open("/count.txt", "w") as file:
    file.write(str(count))
things = {str(i): [i] * 10 for i in range(200)}
if count % 100 == 0:
    input("run %d " % count)
supervisor.reload()
