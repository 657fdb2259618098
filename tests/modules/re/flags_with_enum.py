# Flags once enum is imported: members of an enum.IntFlag, else of a class that behaves so (flags_alone.py).
import enum
import re, pickle, copy
print(re.I.__reduce_ex__(2), (re.I|re.M).__reduce_ex__(2))  # expect: (<flag 'RegexFlag'>, (2,)) (<flag 'RegexFlag'>, (10,))
print(re.RegexFlag(1<<20), re.RegexFlag(-1), ~re.I, f"{re.I}", '%s'%re.I, f"{re.I:>20}", f"{re.I:x}", list(re.RegexFlag))
# expect: re.RegexFlag(1048576) re.ASCII|re.IGNORECASE|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG re.IGNORECASE re.IGNORECASE                    2 2 [re.ASCII, re.IGNORECASE, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.TEMPLATE, re.DEBUG]
print(re.RegexFlag(1<<20|2), re.RegexFlag.__module__, re.NOFLAG, list(re.RegexFlag)[0], re.I|1024, re.RegexFlag.T, re.T)
# expect: re.IGNORECASE|0x100000 re re.NOFLAG re.ASCII re.IGNORECASE|0x400 re.TEMPLATE re.TEMPLATE
print(dict(re.RegexFlag.__members__), len(re.RegexFlag), re.RegexFlag, re.I in re.RegexFlag, 2 in re.RegexFlag, re.RegexFlag['X'], re.RegexFlag['NOFLAG'])
# expect: {'NOFLAG': re.NOFLAG, 'ASCII': re.ASCII, 'A': re.ASCII, 'IGNORECASE': re.IGNORECASE, 'I': re.IGNORECASE, 'LOCALE': re.LOCALE, 'L': re.LOCALE, 'UNICODE': re.UNICODE, 'U': re.UNICODE, 'MULTILINE': re.MULTILINE, 'M': re.MULTILINE, 'DOTALL': re.DOTALL, 'S': re.DOTALL, 'VERBOSE': re.VERBOSE, 'X': re.VERBOSE, 'TEMPLATE': re.TEMPLATE, 'T': re.TEMPLATE, 'DEBUG': re.DEBUG} 9 <flag 'RegexFlag'> True True re.VERBOSE re.NOFLAG
print(re.I.name, re.I.value, (re.I|re.M).name, re.NOFLAG.name, re.RegexFlag(1024).name, (re.RegexFlag(1024)|2).name)
# expect: IGNORECASE 2 IGNORECASE|MULTILINE NOFLAG None IGNORECASE|0x400
for x in re.I, re.I|re.S, re.NOFLAG, re.RegexFlag(1024):
    print(x, repr(x), str(x), pickle.loads(pickle.dumps(x)) == x, copy.copy(x) is x, copy.deepcopy(x) is x, hash(x)==hash(int(x)), bool(x), len(x), list(x), type(x).__name__, re.I in x)
# expect: re.IGNORECASE re.IGNORECASE re.IGNORECASE True True True True True 1 [re.IGNORECASE] RegexFlag True
# expect: re.IGNORECASE|re.DOTALL re.IGNORECASE|re.DOTALL re.IGNORECASE|re.DOTALL True True True True True 2 [re.IGNORECASE, re.DOTALL] RegexFlag True
# expect: re.NOFLAG re.NOFLAG re.NOFLAG True True True True False 0 [] RegexFlag False
# expect: re.RegexFlag(1024) re.RegexFlag(1024) re.RegexFlag(1024) True True True True True 1 [] RegexFlag False
print(re.I | 5, 5 | re.I, re.I & 3, re.I ^ 3, 1 - re.I, re.I + re.M, re.I == 2, re.I < re.M, re.compile('a', re.I|re.M), type(re.compile('a',re.I).flags))
# expect: re.IGNORECASE|re.LOCALE|re.TEMPLATE re.IGNORECASE|re.LOCALE|re.TEMPLATE re.IGNORECASE re.TEMPLATE -1 10 True True re.compile('a', re.IGNORECASE|re.MULTILINE) <class 'int'>
for f in lambda: re.RegexFlag('x'), lambda: re.RegexFlag(1.5), lambda: re.RegexFlag['Q'], lambda: re.I|'x':
    try: print(f())
    except Exception as e: print(repr(e))
# expect: ValueError("'x' is not a valid RegexFlag")
# expect: ValueError('1.5 is not a valid RegexFlag')
# expect: KeyError('Q')
# expect: TypeError("unsupported operand type(s) for |: 'RegexFlag' and 'str'")
print(isinstance(re.I, enum.Flag), isinstance(re.RegexFlag, enum.EnumType), re.RegexFlag.__mro__, re.I.__class__ is re.RegexFlag)
# expect: True True (<flag 'RegexFlag'>, <flag 'IntFlag'>, <class 'int'>, <enum 'ReprEnum'>, <flag 'Flag'>, <enum 'Enum'>, <class 'object'>) True
