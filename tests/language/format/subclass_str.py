# __format__() of numbers and texts, called for a subclass with its own str(): an empty format gives that.
class I(int):
    def __str__(self):
        return 'hey'

class F(float):
    def __str__(self):
        return 'hey'

class C(complex):
    def __str__(self):
        return 'hey'

class S(str):
    def __str__(self):
        return 'hey'

class R(int):
    def __repr__(self):
        return 'rep'

for t,b in (I,int),(F,float),(C,complex),(S,str),(R,int):
    print(b.__format__(t('1'),''), format(t('1')), f"{t('1')}", f"{t('1'):>5}", '%s'%t('1'), "{}".format(t('1')))
# expect: hey hey hey     1 hey hey
# expect: hey hey hey   1.0 hey hey
# expect: hey hey hey (1+0j) hey hey
# expect: hey hey hey     1 hey hey
# expect: rep rep rep     1 rep rep
