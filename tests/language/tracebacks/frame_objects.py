# Reference 3.2.13.2: frames: f_code, f_back, f_lineno, f_locals, f_globals.
import sys
def f(x):
    frame = sys._getframe()
    back = sys._getframe(1)
    return frame.f_code.co_name, back.f_code.co_name, frame.f_locals["x"], frame.f_back is back, frame.f_globals is globals()
print(f(5))  # expect: ('f', '<module>', 5, True, True)
def raises(v):
    w = v * 2
    raise ValueError
try:
    raises(21)
except ValueError as e:
    fr = e.__traceback__.tb_next.tb_frame
    print(fr.f_locals, fr.f_code.co_name, fr.f_lineno)  # expect: {'v': 21, 'w': 42} raises 10
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)  # expect: call stack is not deep enough
def depth():
    n, fr = 0, sys._getframe()
    while fr:
        n += 1
        fr = fr.f_back
    return n
def deeper(): return depth()
print(deeper() - depth())  # expect: 1
print(sys._getframe().f_code.co_name)  # expect: <module>
