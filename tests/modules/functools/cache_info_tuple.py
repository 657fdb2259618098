# cache_info() is a named tuple; classes with fields of their own are not made by tuple.__new__().
import functools
import time


@functools.lru_cache
def same(x):
    return x


same(1), same(1), same(2)
info = same.cache_info()
print(info, info == (1, 2, 128, 2), info._asdict())
# expect: CacheInfo(hits=1, misses=2, maxsize=128, currsize=2) True {'hits': 1, 'misses': 2, 'maxsize': 128, 'currsize': 2}
print(info._replace(hits=7), type(info)(1, 2, 3, 4).currsize, type(info) is functools._CacheInfo, type(info))
# expect: CacheInfo(hits=7, misses=2, maxsize=128, currsize=2) 4 True <class 'functools.CacheInfo'>
for wrong in lambda: type(info)(), lambda: tuple.__new__(time.struct_time, (1,)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
# expect: CacheInfo.__new__() missing 4 required positional arguments: 'hits', 'misses', 'maxsize', and 'currsize'
# expect: tuple.__new__(time.struct_time) is not safe, use time.struct_time.__new__()
