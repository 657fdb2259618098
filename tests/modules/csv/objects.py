# Readers and writers as objects: attributes, copies, what csv makes only itself.
import copy
import csv
import io
import pickle

reader = csv.reader(["a,b\n", '"c\n', 'd"\n'])
writer = csv.writer(io.StringIO())
print(type(reader), type(writer), type(reader.dialect), callable(csv.reader), isinstance(csv.reader, type), iter(reader) is reader)
# expect: <class '_csv.reader'> <class '_csv.writer'> <class '_csv.Dialect'> True False True
print(reader.line_num, next(reader), reader.line_num, next(reader), reader.line_num)  # expect: 0 ['a', 'b'] 1 ['c\nd'] 3


def change_line_num():
    reader.line_num = 5


def change_dialect():
    writer.dialect = 5


def delete_dialect():
    del reader.dialect


def add_attribute():
    writer.other = 1


def change_option():
    writer.dialect.delimiter = ";"


for action in (
    change_line_num, change_dialect, delete_dialect, add_attribute, change_option, type(reader), type(writer), lambda: copy.copy(reader),
    lambda: pickle.dumps(writer), lambda: writer.dialect.other, lambda: csv.field_size_limit(1 << 80), lambda: csv.field_size_limit("x"),
    lambda: csv.reader(5), lambda: csv.writer(5),
):
    try:
        print(action())
    except (AttributeError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError '_csv.writer' object has no attribute 'other'
# expect: AttributeError attribute 'delimiter' of '_csv.Dialect' objects is not writable
# expect: TypeError cannot create '_csv.reader' instances
# expect: TypeError cannot create '_csv.writer' instances
# expect: TypeError cannot pickle '_csv.reader' object
# expect: TypeError cannot pickle '_csv.writer' object
# expect: AttributeError '_csv.Dialect' object has no attribute 'other'
# expect: OverflowError Python int too large to convert to C long
# expect: TypeError limit must be an integer
# expect: TypeError 'int' object is not iterable
# expect: TypeError argument 1 must have a "write" method

import _csv

print(_csv.Reader is type(reader), _csv.Writer is type(writer), _csv.reader.__module__, _csv.Dialect is type(writer.dialect))
# expect: True True _csv True
