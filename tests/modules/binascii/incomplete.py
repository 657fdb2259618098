# Library, binascii: the exceptions.
import binascii

print(binascii.Incomplete.__bases__, issubclass(binascii.Error, ValueError), binascii.Error.__name__, binascii.Incomplete.__module__)
# expect: (<class 'Exception'>,) True Error binascii
