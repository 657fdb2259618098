# Exceptions: finally, with, return, break, continue, raise and generators in all combinations; causes and contexts.
# native: error numbers differ in WebAssembly
import sys


def run(f):
    """Print what f() returns, or the exception with its cause, its context and the context of that."""
    try:
        print("returned", f())
    except BaseException as e:
        print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__,
              e.__context__ and repr(e.__context__.__context__))
    if sys.exception():
        print("still handled:", sys.exception())


@run
def f1():
    try: return 1
    finally: return 2
# expect: returned 2
@run
def f2():
    try: 1/0
    finally: return 2
# expect: returned 2
@run
def f3():
    for i in range(3):
        try: continue
        finally: break
    return i
# expect: returned 0
@run
def f4():
    for i in range(3):
        try: break
        finally: continue
    return i
# expect: returned 2
@run
def f5():
    for i in range(3):
        try: 1/0
        finally: continue
    return i
# expect: returned 2
@run
def f6():
    try: 
        try: 1/0
        finally: raise KeyError
    except KeyError as e: raise TypeError
# expect: TypeError() cause None context KeyError() False ZeroDivisionError('division by zero')
@run
def f7():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise KeyError(2)
        except KeyError as k: raise e
# expect: ValueError(1) cause None context KeyError(2) False None
@run
def f8():
    a=ValueError('a'); b=KeyError('b')
    try: raise a
    except ValueError:
        try: raise b
        except KeyError: raise a
# expect: ValueError('a') cause None context KeyError('b') False None
@run
def f9():
    e=ValueError(1)
    try: raise e
    except ValueError: raise e
# expect: ValueError(1) cause None context None False None
@run
def f10():
    e=ValueError(1)
    raise e from e
# expect: ValueError(1) cause ValueError(1) context None True None
@run
def f11():
    try: 1/0
    except ZeroDivisionError as e: e2=e
    raise KeyError from e2
# expect: KeyError() cause ZeroDivisionError('division by zero') context None True None
@run
def f12():
    class C:
        def __enter__(s): return s
        def __exit__(s,t,v,tb): print(t,v,type(tb).__name__); return True
    with C(): 1/0
    with C(): pass
    return 'after'
# expect: <class 'ZeroDivisionError'> division by zero traceback
# expect: None None NoneType
# expect: returned after
@run
def f13():
    class C:
        def __enter__(s): return s
        def __exit__(s,*a): raise KeyError('exit')
    with C(): 1/0
# expect: KeyError('exit') cause None context ZeroDivisionError('division by zero') False None
@run
def f14():
    class C:
        def __enter__(s): raise KeyError('enter')
        def __exit__(s,*a): print('not')
    with C(): 1/0
# expect: KeyError('enter') cause None context None False None
@run
def f15():
    class C:
        def __enter__(s): return s
        def __exit__(s,*a): return 0
    with C(): return 5
# expect: returned 5
@run
def f16():
    class C:
        def __enter__(s): return s
        def __exit__(s,*a): return []
    with C(): 1/0
# expect: ZeroDivisionError('division by zero') cause None context None False None
@run
def f17():
    class B:
        def __bool__(s): raise ValueError('bool')
    class C:
        def __enter__(s): return s
        def __exit__(s,*a): return B()
    with C(): 1/0
# expect: ValueError('bool') cause None context ZeroDivisionError('division by zero') False None
@run
def f18():
    class C:
        def __enter__(s): return s
        def __exit__(s,*a): return True
    for i in range(3):
        with C():
            if i==1: break
            1/0
    return i
# expect: returned 1
@run
def f19():
    try:
        try: 1/0
        except ZeroDivisionError: raise
        finally: print('fin')
    except ZeroDivisionError as e: return e.__context__
# expect: fin
# expect: returned None
@run
def f20():
    def g():
        try: yield 1
        except ValueError as e: yield repr(e.__context__)
        yield sys.exception()
    it=g(); next(it)
    try: 1/0
    except ZeroDivisionError: r=it.throw(ValueError('t'))
    return r,next(it)
# expect: returned ('None', None)
@run
def f21():
    def g():
        try: yield
        finally: raise KeyError('in close')
    it=g(); next(it)
    it.close()
# expect: KeyError('in close') cause None context GeneratorExit() False None
@run
def f22():
    def g():
        yield 1
        raise StopIteration(5)
    return list(g())
# expect: RuntimeError('generator raised StopIteration') cause StopIteration(5) context StopIteration(5) True None
@run
def f23():
    x=iter([1])
    def g(): yield next(iter([]))
    return list(g())
# expect: RuntimeError('generator raised StopIteration') cause StopIteration() context StopIteration() True None
@run
def f24():
    try: raise ValueError
    except ValueError: pass
    raise
# expect: RuntimeError('No active exception to reraise') cause None context None False None
@run
def f25():
    def h(): raise
    try: 1/0
    except ZeroDivisionError: h()
# expect: ZeroDivisionError('division by zero') cause None context None False None
@run
def f26():
    try: 1/0
    except ZeroDivisionError as e: del e
    return 'ok'
# expect: returned ok
@run
def f27():
    e=5
    try: 1/0
    except ZeroDivisionError as e: pass
    return e
# expect: UnboundLocalError("cannot access local variable 'e' where it is not associated with a value") cause None context None False None
@run
def f28():
    try: 1/0
    except ZeroDivisionError as e: e=6
    return e
# expect: UnboundLocalError("cannot access local variable 'e' where it is not associated with a value") cause None context None False None
@run
def f29():
    try: raise ValueError
    except (KeyError,(ValueError,)): return 'x'
# expect: TypeError('catching classes that do not inherit from BaseException is not allowed') cause None context ValueError() False None
@run
def f30():
    class M(type):
        def __instancecheck__(c,o): return True
        def __subclasscheck__(c,o): return True
    class E(Exception,metaclass=M): pass
    try: 1/0
    except E: return 'caught'
# expect: ZeroDivisionError('division by zero') cause None context None False None
@run
def f31():
    def exc(): print('evaluated'); return ValueError
    try: pass
    except exc(): pass
    try: raise ValueError
    except exc(): pass
# expect: evaluated
# expect: returned None
@run
def f32():
    try: raise ValueError
    except undefined_x: pass
# expect: NameError("name 'undefined_x' is not defined") cause None context ValueError() False None
@run
def f33():
    try: 
        raise ValueError('a')
    except ValueError as e:
        try: raise KeyError('b') from e
        except KeyError as k:
            k.__context__=None
            raise
# expect: KeyError('b') cause ValueError('a') context None True None
@run
def f34():
    r=[]
    for i in range(4):
        try:
            try:
                if i==0: continue
                if i==1: 1/0
                if i==2: break
            except ZeroDivisionError: r.append('z'); continue
            else: r.append('e')
            finally: r.append(i)
        finally: r.append('o')
    return r
# expect: returned [0, 'o', 'z', 1, 'o', 2, 'o']
@run
def f35():
    def g():
        try: return 'a'
        finally:
            try: 1/0
            except ZeroDivisionError: pass
    return g()
# expect: returned a
@run
def f36():
    try:
        raise ValueError('a')
    except Exception as e:
        x=e
    try: raise x
    except Exception as e: return e.__context__
# expect: returned None
@run
def f37():
    a,b,c=ValueError('a'),KeyError('b'),TypeError('c')
    a.__context__=b; b.__context__=c; 
    try: raise c
    except TypeError: raise a
# expect: ValueError('a') cause None context TypeError('c') False None
@run
def f38():
    a,b=ValueError('a'),KeyError('b')
    a.__context__=b; b.__context__=a
    try: raise TypeError('t')
    except TypeError: raise a
# expect: ValueError('a') cause None context TypeError('t') False None
@run
def f39(): raise ValueError from KeyError('k')  # expect: ValueError() cause KeyError('k') context None True None
@run
def f40():
    try: 1/0
    except Exception: raise ValueError from None
# expect: ValueError() cause None context ZeroDivisionError('division by zero') True None
@run
def f41():
    while True:
        try: return 'r'
        finally: break
    return 'after'
# expect: returned after
@run
def f42():
    def g():
        while True:
            try: yield 1
            except GeneratorExit: return
    it=g(); next(it); it.close(); return list(it)
# expect: returned []
@run
def f43():
    try:
        assert False, ('t',1)
    except AssertionError as e: return e.args
# expect: returned (('t', 1),)
@run
def f44():
    class E(Exception):
        def __init__(self,a): pass
    raise E
# expect: TypeError("f44.<locals>.E.__init__() missing 1 required positional argument: 'a'") cause None context None False None
@run
def f45(): raise (ValueError if 1 else 0)('x')  # expect: ValueError('x') cause None context None False None
@run
def f46():
    l=[]
    try:
        try: 1/0
        finally: l.append(sys.exception()); 
    except ZeroDivisionError: l.append(sys.exception())
    return [type(x).__name__ for x in l]
# expect: returned ['ZeroDivisionError', 'ZeroDivisionError']
@run
def f47():
    try: 1/0
    except ZeroDivisionError:
        return (lambda: type(sys.exception()).__name__)()
# expect: returned ZeroDivisionError
@run
def f48():
    with open('/dev/null') as f, open('/nonexist') as g: pass
# expect: FileNotFoundError(2, 'No such file or directory') cause None context None False None
@run
def f49():
    try:
        return 1/0
    except ZeroDivisionError as e:
        return str(e)
    finally:
        print('f')
# expect: f
# expect: returned division by zero
@run
def f50():
    def f():
        try: yield 1
        except BaseException as e: print(repr(e)); raise
    x=f(); next(x)
    try: x.throw(KeyboardInterrupt)
    except KeyboardInterrupt: return 'ki'
# expect: KeyboardInterrupt()
# expect: returned ki
