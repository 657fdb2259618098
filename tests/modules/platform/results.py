# platform: uname_result, and what is known of other systems
import copy
import platform

U = platform.uname_result
u = U("s", "n", "r", "v", "m")
print(u, len(u), list(u)[:5], u[:5], u[-6], u._fields, sorted(u._asdict()), type(u[5]), u.processor == u[5])
# expect: uname_result(system='s', node='n', release='r', version='v', machine='m') 6 ['s', 'n', 'r', 'v', 'm'] ('s', 'n', 'r', 'v', 'm') s ('system', 'node', 'release', 'version', 'machine', 'processor') ['machine', 'node', 'processor', 'release', 'system', 'version'] <class 'str'> True

for bad in (lambda: U("a"), lambda: U(1,2,3,4,5,6), lambda: u._replace(system="x"), lambda: U._make("abcde"), lambda: U._make("abcdef"), lambda: u[6], lambda: U(system=1,node=2,release=3,version=4,machine=5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError uname_result_base.__new__() missing 4 required positional arguments: 'node', 'release', 'version', and 'machine'
# expect: TypeError uname_result_base.__new__() takes 6 positional arguments but 7 were given
# expect: uname_result(system='x', node='n', release='r', version='v', machine='m')
# expect: uname_result(system='a', node='b', release='c', version='d', machine='e')
# expect: TypeError uname_result_base.__new__() takes 6 positional arguments but 7 were given
# expect: IndexError tuple index out of range
# expect: uname_result(system=1, node=2, release=3, version=4, machine=5)







print(u == U("s", "n", "r", "v", "m"), u == ("s","n","r","v","m"), u==("s","n","r","v","m",u.processor), hash(u)==hash(tuple(u)), copy.copy(u) == u)
# expect: True True False False True

a,b,c,d,e,f=u
print(platform.mac_ver(), platform.mac_ver("1", ("a","b","c"), "m"), platform.win32_ver(), platform.java_ver(), platform.java_ver("r", "v", ("a","b","c"), ("d","e","f")), platform.win32_edition(), platform.win32_is_iot())
# expect: ('', ('', '', ''), '') ('1', ('a', 'b', 'c'), 'm') ('', '', '', '') ('', '', ('', '', ''), ('', '', '')) ('r', 'v', ('a', 'b', 'c'), ('d', 'e', 'f')) None False

print(platform.libc_ver(__file__, "l", "1"), platform.system_alias("Linux", "1", "2"), platform.system_alias("win32", "1", "2"))
# expect: ('l', '1') ('Linux', '1', '2') ('Windows', '1', '2')


