# Library, str: upper, lower, title, capitalize, swapcase, casefold.
for s in ("hello World", "ÄÖÜ ß éÀ", "they're bill's friends", "ǆ ﬁ ı İ Σας ΌΣΟΣ", "123abc DEF", "ŉ ΐ"):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
# expect: 'hello World' HELLO WORLD hello world Hello World Hello world HELLO wORLD hello world
# expect: 'ÄÖÜ ß éÀ' ÄÖÜ SS ÉÀ äöü ß éà Äöü Ss Éà Äöü ß éà äöü SS Éà äöü ss éà
# expect: "they're bill's friends" THEY'RE BILL'S FRIENDS they're bill's friends They'Re Bill'S Friends They're bill's friends THEY'RE BILL'S FRIENDS they're bill's friends
# expect: 'ǆ ﬁ ı İ Σας ΌΣΟΣ' Ǆ FI I İ ΣΑΣ ΌΣΟΣ ǆ ﬁ ı i̇ σας όσος ǅ Fi I İ Σας Όσος ǅ ﬁ ı i̇ σας όσος Ǆ FI I i̇ σΑΣ όσος ǆ fi ı i̇ σασ όσοσ
# expect: '123abc DEF' 123ABC DEF 123abc def 123Abc Def 123abc def 123ABC def 123abc def
# expect: 'ŉ ΐ' ʼN Ϊ́ ŉ ΐ ʼN Ϊ́ ʼN ΐ ʼN Ϊ́ ʼn ΐ
print("ß".upper(), len("İ".lower()), "ﬀ".title(), "ΑΣ".lower(), "Straße".casefold() == "STRASSE".casefold())
# expect: SS 2 Ff ας True
print("abc".islower(), "aBc".islower(), "a1".islower(), "1".islower(), "ABC".isupper(), "A1".isupper(), "".isupper(), "Abc Def".istitle(), "Abc def".istitle(), "ABC".istitle(), "A".istitle(), "".istitle(), "1a".istitle())
# expect: True False True False True True False True False False True False False
