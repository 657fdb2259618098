# platform.system_alias()
import platform

for names in (("SunOS", "5.6", "x"), ("SunOS", "5", "x"), ("SunOS", "4.1", "x"), ("win32", "1", "2"), ("Linux", "1", "2")):
    print(platform.system_alias(*names))
# expect: ('Solaris', '2.6', 'x')
# expect: ('Solaris', '2', 'x')
# expect: ('SunOS', '4.1', 'x')
# expect: ('Windows', '1', '2')
# expect: ('Linux', '1', '2')
