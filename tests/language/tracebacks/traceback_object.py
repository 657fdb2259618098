# Reference 3.2.13.3: the chain of traceback objects goes from the handler to where the exception was raised.
def inner():
    raise ValueError("deep")
def middle():
    inner()
def outer():
    middle()
try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
    # expect: <module> 9
    # expect: outer 7
    # expect: middle 5
    # expect: inner 3
def reraise():
    try:
        inner()
    except ValueError:
        raise
try:
    reraise()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)  # expect: [('<module>', 25), ('reraise', 21), ('inner', 3)]
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_next)  # expect: 34 None
try:
    list(1 / x for x in (1, 0))
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_frame.f_code.co_name)  # expect: <genexpr>
print(type(e_tb := ValueError().__traceback__).__name__)  # expect: NoneType
