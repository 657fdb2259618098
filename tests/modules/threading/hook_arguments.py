# Library, threading: what an exception hook is given has a fixed number of fields.
import threading

print(threading.ExceptHookArgs.n_sequence_fields, threading.ExceptHookArgs.n_unnamed_fields)  # expect: 4 0
