# Reference 2.4.3: {expr=} shows the text of the expression, blanks included, and its repr.
x, name = 5, "ab"
print(f"{x=}", f"{x = }", f"{name=}", f"{name=!s}", f"{x=:>4}", f"{name=:>5}", f"{x+1=}")
# expect: x=5 x = 5 name='ab' name=ab x=   5 name=   ab x+1=6
print(f"[{ x  =  }|{len(name)=}|{name[0]=}|{x=!r:>3}")  # expect: [ x  =  5|len(name)=2|name[0]='a'|x=  5
print(f"{x==5} {x!=5} {x>=5} {x<=5}")  # expect: True False True True
print(f"{(x:=7)=}", x)  # expect: (x:=7)=7 7
print(f"{'a' 'b'=}", f"{x=}{name=}")  # expect: 'a' 'b'='ab' x=7name='ab'
print(f"{f'{x=}'=}")  # expect: f'{x=}'='x=7'
