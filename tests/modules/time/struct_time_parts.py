# struct_time: attributes beyond the sequence, constructor, copying.
import time
def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)
st = time.struct_time((2024, 2, 29, 13, 5, 9, 3, 60, 0))
print(st, st.tm_zone, st.tm_gmtoff, len(st), st == (2024, 2, 29, 13, 5, 9, 3, 60, 0))
# expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=13, tm_min=5, tm_sec=9, tm_wday=3, tm_yday=60, tm_isdst=0) None None 9 True
print(time.gmtime(0).tm_zone, time.gmtime(0).tm_gmtoff, time.localtime(0).tm_gmtoff == -time.timezone)  # expect: GMT 0 True
print(time.struct_time(range(11)).tm_zone, time.struct_time(range(11)).tm_gmtoff, len(time.struct_time(range(11))))  # expect: 9 10 9
print(time.struct_time(range(9), {"tm_zone": "X"}).tm_zone, time.struct_time(sequence=range(9)).tm_year)  # expect: X 0
show(time.struct_time, (1, 2, 3))  # expect: TypeError time.struct_time() takes an at least 9-sequence (3-sequence given)
show(time.struct_time, range(12))  # expect: TypeError time.struct_time() takes an at most 11-sequence (12-sequence given)
show(time.struct_time, 5)  # expect: TypeError constructor requires a sequence
show(time.struct_time, range(9), 3)  # expect: TypeError time.struct_time() takes a dict as second arg, if any
show(setattr, st, "tm_year", 3)  # expect: AttributeError readonly attribute
show(setattr, st, "other", 3)  # expect: AttributeError 'time.struct_time' object has no attribute 'other'
print(st.__reduce__())  # expect: (<class 'time.struct_time'>, ((2024, 2, 29, 13, 5, 9, 3, 60, 0), {'tm_zone': None, 'tm_gmtoff': None}))
print(st.n_fields, st.n_sequence_fields, st.n_unnamed_fields)  # expect: 11 9 0
match st:
    case time.struct_time(year, month, day):
        print(year, month, day)  # expect: 2024 2 29
class Five:
    def __index__(self):
        return 5
print(time.gmtime(Five()).tm_sec, time.gmtime(True).tm_sec, time.gmtime(-0.5).tm_sec, time.gmtime(None).tm_year > 2000)
# expect: 5 1 59 True
