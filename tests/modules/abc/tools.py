# Library, abc and inspect: what abstract classes are marked with; the flags of buffers.
import abc
import inspect

for name in "ANY_CONTIGUOUS CONTIG C_CONTIGUOUS FULL_RO F_CONTIGUOUS INDIRECT RECORDS SIMPLE STRIDED_RO STRIDES".split():
    print(name, int(getattr(inspect.BufferFlags, name)))
# expect: ANY_CONTIGUOUS 152
# expect: CONTIG 9
# expect: C_CONTIGUOUS 56
# expect: FULL_RO 284
# expect: F_CONTIGUOUS 88
# expect: INDIRECT 280
# expect: RECORDS 29
# expect: SIMPLE 0
# expect: STRIDED_RO 24
# expect: STRIDES 24
