# ExceptionGroup: constructor rules, subclasses, derive, split and subgroup with every kind of condition.
def t(f,*a,**k):
    try:
        r=f(*a,**k)
        print('->',repr(r), type(r).__name__)
        return r
    except BaseException as e:
        print(type(e).__name__,'|',e)
EG=ExceptionGroup; BG=BaseExceptionGroup
for c in (EG,BG):
    t(c); t(c,'a'); t(c,'a',[]); t(c,'a',5); t(c,'a','bc'); t(c,'a',[1]); t(c,'a',[ValueError]); t(c,'a',[ValueError(),1]); t(c,1,[ValueError()]); t(c,b'a',[ValueError()]); t(c,'a',{ValueError()}); t(c,'a',{1:2}); t(c,'a',(ValueError(1),)); t(c,'a',[KeyboardInterrupt()]); t(c,'a',[ValueError()],5); t(c,'a',iter([ValueError()])); t(c,message='a',exceptions=[ValueError()]); t(c,'a',exceptions=[ValueError()]); t(c,'a',None); 
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: ValueError | second argument (exceptions) must be a non-empty sequence
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: ValueError | Item 0 of second argument (exceptions) is not an exception
# expect: ValueError | Item 0 of second argument (exceptions) is not an exception
# expect: ValueError | Item 0 of second argument (exceptions) is not an exception
# expect: ValueError | Item 1 of second argument (exceptions) is not an exception
# expect: TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not bytes
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: -> ExceptionGroup('a', (ValueError(1),)) ExceptionGroup
# expect: TypeError | Cannot nest BaseExceptions in an ExceptionGroup
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: ValueError | second argument (exceptions) must be a non-empty sequence
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: ValueError | Item 0 of second argument (exceptions) is not an exception
# expect: ValueError | Item 0 of second argument (exceptions) is not an exception
# expect: ValueError | Item 0 of second argument (exceptions) is not an exception
# expect: ValueError | Item 1 of second argument (exceptions) is not an exception
# expect: TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not bytes
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: -> ExceptionGroup('a', (ValueError(1),)) ExceptionGroup
# expect: -> BaseExceptionGroup('a', [KeyboardInterrupt()]) BaseExceptionGroup
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# expect: TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError | second argument (exceptions) must be a sequence
e=BG('a',[ValueError(1)]); print(type(e)); e=BG('a',[ValueError(1),KeyboardInterrupt()]); print(type(e),e,repr(e),e.args,e.message,e.exceptions)
# expect: <class 'ExceptionGroup'>
# expect: <class 'BaseExceptionGroup'> a (2 sub-exceptions) BaseExceptionGroup('a', [ValueError(1), KeyboardInterrupt()]) ('a', [ValueError(1), KeyboardInterrupt()]) a (ValueError(1), KeyboardInterrupt())
print(EG.__mro__, issubclass(EG,Exception), issubclass(BG,Exception))
# expect: (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) True False
class My(EG): pass
class MyB(BG): pass
class MyE(EG):
    def derive(self,excs): return MyE(self.message+'!',excs)
class MyN(EG):
    def __new__(cls,msg,excs,code): o=super().__new__(cls,msg,excs); o.code=code; return o
    def derive(self,excs): return MyN(self.message,excs,self.code)
class Bad(EG):
    def derive(self,excs): return 5
class BB(BG,ValueError): pass
t(My,'a',[ValueError()]); t(My,'a',[KeyboardInterrupt()]); t(MyB,'a',[ValueError()]); t(MyB,'a',[KeyboardInterrupt()]); t(MyN,'a',[ValueError()],7); t(MyN,'a',[ValueError()]); t(BB,'a',[KeyboardInterrupt()]); t(BB,'a',[ValueError()])
# expect: -> My('a', [ValueError()]) My
# expect: TypeError | Cannot nest BaseExceptions in 'My'
# expect: -> MyB('a', [ValueError()]) MyB
# expect: -> MyB('a', [KeyboardInterrupt()]) MyB
# expect: -> MyN('a', [ValueError()], 7) MyN
# expect: TypeError | MyN.__new__() missing 1 required positional argument: 'code'
# expect: TypeError | Cannot nest BaseExceptions in 'BB'
# expect: -> BB('a', [ValueError()]) BB
g=EG('top',[ValueError(1),EG('in',[TypeError(2),ValueError(3)]),KeyError(4)])
for c in (ValueError,TypeError,(ValueError,KeyError),Exception,EG,BaseException,OSError,lambda e: isinstance(e,TypeError),lambda e: 'in' in str(e),lambda e: False,lambda e: True,(),int,5,None,(1,),[ValueError],'x',object,(ValueError,int),lambda: 1):
    t(g.split,c); t(g.subgroup,c)
# expect: -> (ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]), ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)]), KeyError(4)])) tuple
# expect: -> ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]) ExceptionGroup
# expect: -> (ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)])]), ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)]), KeyError(4)])) tuple
# expect: -> ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)])]) ExceptionGroup
# expect: -> (ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)]), KeyError(4)]), ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)])])) tuple
# expect: -> ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)]), KeyError(4)]) ExceptionGroup
# expect: -> (ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]), None) tuple
# expect: -> ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]) ExceptionGroup
# expect: -> (ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]), None) tuple
# expect: -> ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]) ExceptionGroup
# expect: -> (ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]), None) tuple
# expect: -> ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]) ExceptionGroup
# expect: -> (None, ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)])) tuple
# expect: -> None NoneType
# expect: -> (ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)])]), ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)]), KeyError(4)])) tuple
# expect: -> ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)])]) ExceptionGroup
# expect: -> (ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2), ValueError(3)])]), ExceptionGroup('top', [ValueError(1), KeyError(4)])) tuple
# expect: -> ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2), ValueError(3)])]) ExceptionGroup
# expect: -> (None, ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)])) tuple
# expect: -> None NoneType
# expect: -> (ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]), None) tuple
# expect: -> ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)]) ExceptionGroup
# expect: -> (None, ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)])) tuple
# expect: -> None NoneType
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | expected a function, exception type or tuple of exception types
# expect: TypeError | <lambda>() takes 0 positional arguments but 1 was given
# expect: TypeError | <lambda>() takes 0 positional arguments but 1 was given
t(g.derive,5); t(g.derive,[]); t(g.derive,[KeyError()]); t(g.derive,[KeyboardInterrupt()])
# expect: TypeError | second argument (exceptions) must be a sequence
# expect: ValueError | second argument (exceptions) must be a non-empty sequence
# expect: -> ExceptionGroup('top', [KeyError()]) ExceptionGroup
# expect: -> BaseExceptionGroup('top', [KeyboardInterrupt()]) BaseExceptionGroup
m=MyE('m',[ValueError(1),MyE('n',[TypeError(2)])]); t(m.split,TypeError); t(m.subgroup,ValueError); 
# expect: -> (MyE('m!', [MyE('n!', [TypeError(2)])]), MyE('m!', [ValueError(1)])) tuple
# expect: -> MyE('m!', [ValueError(1)]) MyE
m=My('m',[ValueError(1),My('n',[TypeError(2)])]); t(m.split,TypeError); 
# expect: -> (ExceptionGroup('m', [ExceptionGroup('n', [TypeError(2)])]), ExceptionGroup('m', [ValueError(1)])) tuple
n=MyN('a',[ValueError(1),KeyError()],9); r=n.split(ValueError); print(r, r[0].code)
# expect: (MyN('a', [ValueError(1)], 9), MyN('a', [KeyError()], 9)) 9
t(Bad('a',[ValueError(1),KeyError(2)]).split,ValueError); t(Bad('a',[ValueError(1)]).split,ValueError)
# expect: TypeError | derive must return an instance of BaseExceptionGroup
# expect: TypeError | derive must return an instance of BaseExceptionGroup
g.add_note('n1'); g.__cause__=KeyError('c'); g.__context__=OSError(1)
a,b=g.split(ValueError); print(a.__notes__,b.__notes__,a.__notes__ is g.__notes__,a.__cause__,a.__context__,a.__suppress_context__,a.__traceback__)
# expect: ['n1'] ['n1'] False 'c' 1 True None
g.add_note('n2'); print(a.__notes__)  # expect: ['n1']
print(g.subgroup(lambda e:True) is g, g.split(BaseException)[0] is g)  # expect: True True
t(setattr,g,'message','x'); t(setattr,g,'exceptions',()); t(delattr,g,'message'); print(EG[int], BG[ValueError])
# expect: AttributeError | readonly attribute
# expect: AttributeError | readonly attribute
# expect: AttributeError | readonly attribute
# expect: ExceptionGroup[int] BaseExceptionGroup[ValueError]
x=[ValueError(1)]; g=EG('a',x); x.append(2); print(g.exceptions);   # expect: (ValueError(1),)
g.args=(1,); print(g,repr(g));   # expect: a (1 sub-exception) ExceptionGroup(1)
print(g.__reduce__()); print(EG('a',[ValueError()]).__reduce__())  # expect: (<class 'ExceptionGroup'>, (1,))
# expect: (<class 'ExceptionGroup'>, ('a', [ValueError()]))
class L(list):
    def __getitem__(s,i): return KeyError()
t(EG,'a',L([ValueError()]))  # expect: -> ExceptionGroup('a', [ValueError()]) ExceptionGroup
class Seq:
    def __getitem__(s,i):
        if i<2: return ValueError(i)
        raise IndexError
    def __len__(s): return 2
print(EG('a',Seq()).exceptions)  # expect: (ValueError(0), ValueError(1))
print(str(EG('',[ValueError()])), str(EG('x'*5,[ValueError()]*3)))
# expect:  (1 sub-exception) xxxxx (3 sub-exceptions)
def pred(e): raise KeyError('pred')
t(g.split,pred)  # expect: KeyError | 'pred'
