# Library, locale: what the encoding and the language are called.
import locale
import warnings

warnings.simplefilter("ignore")
print(locale.getencoding().upper(), locale.getpreferredencoding().upper(), locale.getpreferredencoding(False).upper())
# expect: UTF-8 UTF-8 UTF-8

print(locale.normalize("C"), locale.normalize("de_DE.UTF-8"), locale.normalize("none_XX"))  # expect: C de_DE.UTF-8 none_XX
print(isinstance(locale.getdefaultlocale(), tuple), len(locale.getdefaultlocale()), locale.resetlocale.__name__)
# expect: True 2 resetlocale

