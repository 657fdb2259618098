# User exceptions: subclassing, catching by base, extra data, class raised with arguments.
class AppError(Exception):
    """Base of the application's errors."""
    code = 1
class ConfigError(AppError):
    code = 2
    def __init__(self, key, *, hint=None):
        super().__init__(f"bad key {key!r}")
        self.key, self.hint = key, hint
class Multi(ConfigError, KeyError): pass
def check(make):
    try:
        raise make()
    except KeyError as e:
        print("KeyError", e, e.code)
    except AppError as e:
        print("AppError", e, e.code, vars(e))
check(AppError)  # expect: AppError  1 {}
check(lambda: ConfigError("k", hint="try j"))  # expect: AppError bad key 'k' 2 {'key': 'k', 'hint': 'try j'}
check(lambda: Multi("m"))  # expect: KeyError "bad key 'm'" 2
try:
    raise ConfigError
except TypeError as e:
    print(e)  # expect: ConfigError.__init__() missing 1 required positional argument: 'key'
class WithStr(Exception):
    def __str__(self): return "custom text"
print(WithStr(1), repr(WithStr(1)), f"{WithStr()}")  # expect: custom text WithStr(1) custom text
class Falsy(Exception):
    def __bool__(self): return False
try:
    raise Falsy
except Falsy as e:
    print("caught falsy", bool(e))  # expect: caught falsy False
class Layout1(ValueError, KeyError): pass
print(Layout1("x").args)  # expect: ('x',)
try:
    class Bad(OSError, SyntaxError): pass
except TypeError as e:
    print(e)  # expect: multiple bases have instance lay-out conflict
