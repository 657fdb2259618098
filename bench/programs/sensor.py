# What a board's main loop does: read, filter, decide, format, keep a history.
class Sensor:
    def __init__(self, seed):
        self._state = seed

    @property
    def value(self):
        self._state = (self._state * 1103515245 + 12345) & 0x7FFFFFFF
        return self._state >> 15


class Average:
    def __init__(self, size):
        self.window = [0] * size
        self.index = 0
        self.total = 0

    def add(self, sample):
        self.total += sample - self.window[self.index]
        self.window[self.index] = sample
        self.index = (self.index + 1) % len(self.window)
        return self.total / len(self.window)


def main(samples):
    sensor, average = Sensor(7), Average(16)
    history = {}
    lines = []
    alarms = 0
    for i in range(samples):
        raw = sensor.value
        smooth = average.add(raw)
        celsius = smooth * 3.3 / 65535 * 100 - 50
        level = "high" if celsius > 40 else "low" if celsius < 20 else "ok"
        history[level] = history.get(level, 0) + 1
        if level == "high":
            alarms += 1
        if i % 100 == 0:
            lines.append(f"{i:6d} {celsius:7.2f} {level:>5}")
    return alarms, sorted(history.items()), lines[-1], len("\n".join(lines))


print(*main(300000))
