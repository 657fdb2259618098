# Library, sysconfig: what can be asked for.
import sysconfig

print(sysconfig.get_python_version(), isinstance(sysconfig.get_platform(), str), isinstance(sysconfig.get_paths(), dict), sysconfig.get_path("stdlib") == sysconfig.get_paths()["stdlib"])
print("stdlib" in sysconfig.get_path_names(), isinstance(sysconfig.get_scheme_names(), tuple), isinstance(sysconfig.get_config_vars(), dict), sysconfig.get_config_var("no such variable"), sysconfig.get_config_vars("none", "of these"))
try:
    sysconfig.get_path("none")
except KeyError as error:
    print(error)
# expect: 3.12 True True True
# expect: True True True None [None, None]
# expect: 'none'
