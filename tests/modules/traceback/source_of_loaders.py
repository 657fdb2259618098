# Tracebacks show lines of modules that were made from no file, if their loader has the source
import linecache
import traceback


class Loader:
    def __init__(self, text):
        self.text = text

    def get_source(self, name):
        return self.text


def module(name, text):
    names = {"__name__": name, "__loader__": Loader(text)}
    exec(compile(text, name + ".py", "exec"), names)
    return names


made = module("made_up", "def divide():\n    return 1 / 0  # here\n")
try:
    made["divide"]()
except ZeroDivisionError as error:
    print(traceback.format_tb(error.__traceback__)[-1], end="")
    print(traceback.extract_tb(error.__traceback__)[-1].line)
    print(traceback.format_exc().splitlines()[-3:])
# expect:   File "made_up.py", line 2, in divide
# expect:     return 1 / 0  # here
# expect:            ~~^~~
# expect: return 1 / 0  # here
# expect: ['    return 1 / 0  # here', '           ~~^~~', 'ZeroDivisionError: division by zero']
linecache.clearcache()
print(repr(linecache.getline("made_up.py", 2, made)), linecache.lazycache("other.py", {}))
# expect: '    return 1 / 0  # here\n' False
