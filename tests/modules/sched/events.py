# sched: events in order, with a clock of our own.
import sched


class Clock:
    now = 0

    def time(self):
        return self.now

    def sleep(self, seconds):
        if seconds:
            print("wait", seconds)
        self.now += seconds


clock = Clock()
plan = sched.scheduler(clock.time, clock.sleep)
print(plan.empty(), plan.queue, plan.run())  # expect: True [] None
plan.enter(5, 1, print, ("five",))
plan.enter(2, 2, print, ("two", "low"))
plan.enter(2, 1, print, ("two", "high"), {"sep": "-"})
plan.enter(2, 1, print, ("two", "later"))
gone = plan.enterabs(3, 1, print, ("gone",))
print([(event.time, event.priority, event.argument) for event in plan.queue], gone.kwargs)
# expect: [(2, 1, ('two', 'high')), (2, 1, ('two', 'later')), (2, 2, ('two', 'low')), (3, 1, ('gone',)), (5, 1, ('five',))] {}
plan.cancel(gone)
try:
    plan.cancel(gone)
except ValueError as error:
    print("ValueError")
# expect: ValueError
print(plan.run(blocking=False))  # expect: 2
clock.now = 2
print(plan.run(False))
# expect: two-high
# expect: two later
# expect: two low
# expect: 3
plan.run()
# expect: wait 3
# expect: five
print(clock.now, plan.empty())  # expect: 5 True


def again(n):
    print("again", n)
    if n:
        plan.enter(1, 1, again, (n - 1,))


plan.enter(1, 1, again, argument=(2,))
plan.run()
# expect: wait 1
# expect: again 2
# expect: wait 1
# expect: again 1
# expect: wait 1
# expect: again 0


def fail():
    raise OSError("failed")


plan.enter(1, 1, fail)
plan.enter(2, 1, print, ("after",))
try:
    plan.run()
except OSError as error:
    print(error, len(plan.queue))
# expect: wait 1
# expect: failed 1
plan.run()
# expect: wait 1
# expect: after
