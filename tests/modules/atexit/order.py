# Library, atexit: functions run at the end, the last registered first; those unregistered do not run.
import atexit


def tell(*words, end="."):
    print("end:", *words, end=end + "\n")


@atexit.register
def first():
    print("the first registered runs last")


print(atexit.register(tell, 1, 2, end="!") is tell)  # expect: True
atexit.register(tell, "twice")
atexit.register(tell, "twice")
atexit.register(first)
print(atexit.unregister(first))  # expect: None
atexit.register(first)
print(atexit.unregister(print))  # expect: None
for wrong in ((), (1,), (None, 2)):
    try:
        atexit.register(*wrong)
    except TypeError as error:
        print(type(error).__name__)
# expect: TypeError
# expect: TypeError
# expect: TypeError









atexit._run_exitfuncs()
# expect: the first registered runs last
# expect: end: twice.
# expect: end: twice.
# expect: end: 1 2!












print(atexit._ncallbacks())  # expect: 0


class Equal:
    def __eq__(self, other):
        return True

    def __call__(self):
        print("not called")


atexit.register(Equal())
atexit.unregister("anything that is equal")
atexit._run_exitfuncs()
atexit.register(print, "gone")
atexit._clear()
print(atexit._ncallbacks())  # expect: 0
