# locale.normalize(): the usual spelling of a locale's name; what the environment asks for.
import locale
import os
import warnings

for name in (
    "de", "de_DE", "DE_de", "de_DE.utf8", "de_DE.UTF-8@euro", "de_DE@euro", "de_DE.iso88591@euro", "de.latin1", "de_DE.foo", "de@foo",
    "xx_YY.utf-8", "C", "POSIX", "C.UTF-8", "c.latin1", "posix.utf8", "sr@latn", "sr_RS.UTF-8@latin", "ca_ES@valencia", "ks_IN@devanagari",
    "ks_IN.UTF-8@devanagari", "no@nynorsk", "english", "english.iso88591", "german.germany", "German_Germany.1252", "ja_JP.ujis", "ja_JP.EUC",
    "ru_RU.koi8r", "th_TH.TIS-620", "en_US:utf8", "en-US", "de_DE.", "", "@", ".", "de@", "en_US.US-ASCII", "el_GR@euro", "bokm\xe5l",
):
    print(ascii(name), ascii(locale.normalize(name)))
# expect: 'de' 'de_DE.ISO8859-1'
# expect: 'de_DE' 'de_DE.ISO8859-1'
# expect: 'DE_de' 'de_DE.ISO8859-1'
# expect: 'de_DE.utf8' 'de_DE.UTF-8'
# expect: 'de_DE.UTF-8@euro' 'de_DE.UTF-8'
# expect: 'de_DE@euro' 'de_DE.ISO8859-15'
# expect: 'de_DE.iso88591@euro' 'de_DE.ISO8859-15'
# expect: 'de.latin1' 'de_DE.ISO8859-1'
# expect: 'de_DE.foo' 'de_DE.foo'
# expect: 'de@foo' 'de_DE.ISO8859-1@foo'
# expect: 'xx_YY.utf-8' 'xx_YY.utf-8'
# expect: 'C' 'C'
# expect: 'POSIX' 'C'
# expect: 'C.UTF-8' 'C.UTF-8'
# expect: 'c.latin1' 'C.ISO8859-1'
# expect: 'posix.utf8' 'C.UTF-8'
# expect: 'sr@latn' 'sr_CS.UTF-8@latin'
# expect: 'sr_RS.UTF-8@latin' 'sr_RS.UTF-8@latin'
# expect: 'ca_ES@valencia' 'ca_ES.UTF-8@valencia'
# expect: 'ks_IN@devanagari' 'ks_IN.UTF-8@devanagari'
# expect: 'ks_IN.UTF-8@devanagari' 'ks_IN.UTF-8@devanagari'
# expect: 'no@nynorsk' 'ny_NO.ISO8859-1'
# expect: 'english' 'en_EN.ISO8859-1'
# expect: 'english.iso88591' 'en_US.ISO8859-1'
# expect: 'german.germany' 'de_DE.germany'
# expect: 'German_Germany.1252' 'de_DE.cp1252'
# expect: 'ja_JP.ujis' 'ja_JP.eucJP'
# expect: 'ja_JP.EUC' 'ja_JP.eucJP'
# expect: 'ru_RU.koi8r' 'ru_RU.KOI8-R'
# expect: 'th_TH.TIS-620' 'th_TH.TIS620'
# expect: 'en_US:utf8' 'en_US.UTF-8'
# expect: 'en-US' 'en-US'
# expect: 'de_DE.' 'de_DE.ISO8859-1'
# expect: '' ''
# expect: '@' '@'
# expect: '.' '.'
# expect: 'de@' 'de_DE.ISO8859-1'
# expect: 'en_US.US-ASCII' 'en_US.ISO8859-1'
# expect: 'el_GR@euro' 'el_GR.ISO8859-15'
# expect: 'bokm\xe5l' 'nb_NO.ISO8859-1'

warnings.simplefilter("ignore")


def asked_for(*variables, **environment):
    kept = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        return locale.getdefaultlocale(*variables)
    except ValueError as error:
        return error
    finally:
        os.environ.clear()
        os.environ.update(kept)


print(asked_for(), asked_for(LANG="de_DE"), asked_for(LC_ALL="fr_FR.UTF-8", LANG="x"), asked_for(LANGUAGE="de:en"), asked_for(LANG="C"))
# expect: (None, None) ('de_DE', 'ISO8859-1') ('fr_FR', 'UTF-8') ('de_DE', 'ISO8859-1') (None, None)
print(asked_for(LANG="de_DE@euro"), asked_for(("FOO",), FOO="fr"), asked_for(LANG="UTF-8"), asked_for(LANG="xx"), asked_for(LANG="xx.utf8"))
# expect: ('de_DE', 'ISO8859-15') ('fr_FR', 'ISO8859-1') (None, 'UTF-8') unknown locale: xx ('xx', 'utf8')
print(locale.setlocale(locale.LC_CTYPE, (None, None)), locale.setlocale(locale.LC_ALL, "POSIX"))  # expect: C C
for wrong in (5, ("a",), ("en_US", "UTF-8"), "de\0"):
    try:
        locale.setlocale(locale.LC_ALL, wrong)
    except (TypeError, ValueError, locale.Error) as error:
        print(type(error).__name__, error)
# expect: TypeError Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# expect: TypeError Locale must be None, a string, or an iterable of two strings -- language code, encoding.
# expect: Error unsupported locale setting
# expect: ValueError embedded null character
