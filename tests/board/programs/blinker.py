import time, board, digitalio, microcontroller, supervisor, os, json, struct, random, math
from collections import namedtuple, deque

Reading = namedtuple("Reading", ("time", "value"))
history = deque((), 20)
STATE_IDLE, STATE_RUN = range(2)
state = STATE_IDLE
config = {"interval": 0.1}
try:
    with open("/config.json") as f:
        config.update(json.load(f))
except (OSError, ValueError) as error:
    print("no config:", error)

led = digitalio.DigitalInOut(board.LED)
led.direction = digitalio.Direction.OUTPUT
button = digitalio.DigitalInOut(board.D5)
button.switch_to_input(pull=digitalio.Pull.UP)

class Blinker:
    instances = 0
    def __init__(self, pin, *, period=1.0):
        self.pin, self.period = pin, period
        Blinker.instances += 1
        type(self).instances += 0
        self._next = time.monotonic() + period
    @property
    def due(self):
        return time.monotonic() >= self._next
    @due.setter
    def due(self, value): self._next = value
    def update(self):
        if self.due:
            self.pin.value = not self.pin.value
            self._next += self.period
    def __enter__(self): return self
    def __exit__(self, *exc): return False

def debounce(samples):
    last = None
    for sample in samples:
        if sample != last: yield sample
        last = sample

def on_change(func):
    def wrapper(*args, **kwargs):
        global state
        state = STATE_RUN if state == STATE_IDLE else STATE_IDLE
        return func(*args, **kwargs)
    return wrapper

@on_change
def handler(n=0):
    total = 0
    for i in range(n): total += i
    return total

print(handler(3), list(debounce([1, 1, 0])), [r.value for r in history], {k: v for k, v in config.items()})
print(struct.pack("<H", 5), math.pi, random.random() < 2, microcontroller.cpu.frequency if hasattr(microcontroller.cpu, "frequency") else 0)
print(f"{state=} {supervisor.runtime.run_reason} {os.listdir('/')[:0]}")
for t in range(2):
    with Blinker(led, period=0.01) as blinker: blinker.update(); time.sleep(0.02); blinker.update()
lookup = dict(zip("ab", (lambda x: x + 1, lambda x: x * 2)))
print(lookup["a"](1), *map(lookup["b"], (1, 2)), sep=", ")
while True:
    try:
        value = button.value
    except RuntimeError: continue
    else: break
    finally: pass
del value
if __name__ == "__main__": print("done", time.localtime()[0] > 2000, STATE_RUN if (n := 1) else n)
