# Library, threading: older forms that warn, what hooks get, weak references to locks, tracing functions.
# heap: runs in 220K on 64 bits: warnings, tracebacks and threads at once
import threading
import warnings
import weakref


def told(function, *args):
    try:
        return function(*args)
    except (TypeError, AttributeError, RuntimeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


thread = threading.Thread(name="first")
for method, args in ((thread.isDaemon, ()), (thread.setDaemon, (True,)), (thread.getName, ()), (thread.setName, ("second",))):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(method(*args), [(str(each.message), each.category.__name__) for each in caught])
# expect: False [('isDaemon() is deprecated, get the daemon attribute instead', 'DeprecationWarning')]
# expect: None [('setDaemon() is deprecated, set the daemon attribute instead', 'DeprecationWarning')]
# expect: first [('getName() is deprecated, get the name attribute instead', 'DeprecationWarning')]
# expect: None [('setName() is deprecated, set the name attribute instead', 'DeprecationWarning')]
print(thread.name, thread.daemon, thread.ident, thread.native_id)  # expect: second True None None
for name in ("ident", "native_id"):
    print(told(setattr, thread, name, 5))
# expect: AttributeError: property 'ident' of 'Thread' object has no setter
# expect: AttributeError: property 'native_id' of 'Thread' object has no setter

args = threading.ExceptHookArgs((ValueError, ValueError("x"), None, None))
print(args, args.exc_type, args.thread, len(args), args.__match_args__, args.n_fields)
# expect: _thread._ExceptHookArgs(exc_type=<class 'ValueError'>, exc_value=ValueError('x'), exc_traceback=None, thread=None) <class 'ValueError'> None 4 ('exc_type', 'exc_value', 'exc_traceback', 'thread') 4
print(told(threading.ExceptHookArgs, (1, 2)))
# expect: TypeError: _thread._ExceptHookArgs() takes a 4-sequence (2-sequence given)
print(told(threading.excepthook, (1, 2)))  # expect: TypeError: _thread.excepthook argument type must be ExceptHookArgs
reports = []
threading.excepthook = lambda args: reports.append((args.exc_type, str(args.exc_value), args.thread.name, args.exc_traceback is not None))
for target in (lambda: 1 / 0, lambda: exit_with(5)):
    thread = threading.Thread(target=target, name="fails")
    thread.start()
    thread.join()


def exit_with(status):
    raise SystemExit(status)


print(reports[0])  # expect: (<class 'ZeroDivisionError'>, 'division by zero', 'fails', True)
threading.excepthook = threading.__excepthook__

for kind in threading.Lock, threading.RLock:
    lock = kind()
    reference = weakref.ref(lock)
    print(reference() is lock)
# expect: True
# expect: True

for function in threading.settrace, threading.settrace_all_threads, threading.setprofile, threading.setprofile_all_threads:
    function(None)
print(threading.gettrace(), threading.getprofile())  # expect: None None
