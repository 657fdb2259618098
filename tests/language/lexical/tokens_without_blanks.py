# Reference 2.1.9: whitespace is needed only where two tokens would otherwise become one.
x=1;y=2
print(x+y,x-y,x*y,x if x<y else y)  # expect: 3 -1 2 1
print([i for i in range(3)if i])  # expect: [1, 2]
print((lambda a,b:a+b)(1,2))  # expect: 3
print({1:2,3:4}[3])  # expect: 4
print("a"if x else"b")  # expect: a
print(x if 0else y)  # expect: 2
print(not(x),-+-x,--x,~-x)  # expect: False 1 1 0
print(x<y<3,x==1!=y)  # expect: True True
print((x,)+(y,))  # expect: (1, 2)
print([1,2,3][::-1])  # expect: [3, 2, 1]
print(1 .real,(1).real)  # expect: 1 1
print("abc"[1:]+"d"*2)  # expect: bcdd
for i in(1,2):print(i)
# expect: 1
# expect: 2
if(x):print("yes")  # expect: yes
def f(a,*b,c=1,**d):return a,b,c,d
print(f(1,2,c=3,d=4))  # expect: (1, (2,), 3, {'d': 4})
