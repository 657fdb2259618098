# heap: 500K, logging with configparser
# logging.config: dictConfig, fileConfig, BaseConfigurator
import logging, logging.config, io, sys
def e(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as x: print(type(x).__name__, x, x.__cause__)
class H(logging.Handler):
    def __init__(self,a=1,**k): super().__init__(); self.a=a; self.k=k
    def emit(self,r): print('H',self.a,self.k,self.format(r))
def fac(**k): return H(**k)
class Flt:
    def __init__(self,p): self.p=p
    def filter(self,r): return self.p in r.getMessage()
D={'version':1,'formatters':{'f':{'format':'%(levelname)s-%(message)s','datefmt':'%H'},'g':{'()':'logging.Formatter','fmt':'{message}','style':'{'},'h':{'format':'{message} {x}','style':'{','defaults':{'x':'dx'}}},'filters':{'fl':{'name':'aa'},'cf':{'()':Flt,'p':'keep'}},'handlers':{'c':{'class':'logging.StreamHandler','formatter':'f','stream':'ext://sys.stdout','level':'INFO'},'h':{'()':fac,'a':5,'formatter':'g','filters':['cf']},'k':{'class':H,'a':'cfg://custom.v[1]','formatter':'h','.':{'attr':9}}},'custom':{'v':[1,'two'],'d':{'k':3}},'loggers':{'aa':{'level':'DEBUG','handlers':['c','h'],'propagate':False},'aa.bb':{'level':'ERROR'}},'root':{'level':'WARNING','handlers':['k']}}
logging.config.dictConfig(D); l=logging.getLogger('aa'); l.info('keep me'); l.debug('x'); logging.getLogger('aa.bb').error('err'); logging.warning('rootw'); print(logging.root.handlers[0].attr, logging.root.handlers[0].a, l.propagate, l.level, sorted(logging.getHandlerNames()))
e(logging.config.dictConfig,{}); e(logging.config.dictConfig,{'version':2}); e(logging.config.dictConfig,{'version':1,'handlers':{'x':{'class':'nope.X'}}}); e(logging.config.dictConfig,{'version':1,'loggers':{'q':{'level':'BAD'}}}); e(logging.config.dictConfig,{'version':1,'loggers':{'q':{'handlers':['zz']}}}); e(logging.config.dictConfig,{'version':1,'handlers':{'x':{'class':'logging.StreamHandler','formatter':'nof'}}}); e(logging.config.dictConfig,{'version':1,'formatters':{'x':{'format':'%(bad'}}}); e(logging.config.dictConfig,{'version':1,'root':{'filters':['q']}})
logging.config.dictConfig({'version':1,'incremental':True,'loggers':{'aa':{'level':'ERROR'}},'root':{'level':'CRITICAL'}}); print(l.level, logging.root.level, len(l.handlers)); logging.getLogger('zz').info(1); logging.config.dictConfig({'version':1,'disable_existing_loggers':False}); print(l.disabled); logging.config.dictConfig({'version':1}); print(l.disabled, logging.getLogger('zz').disabled)
ini='''[loggers]
keys=root,p1
[handlers]
keys=h1
[formatters]
keys=f1
[logger_root]
level=WARNING
handlers=h1
[logger_p1]
level=DEBUG
handlers=h1
propagate=0
qualname=pp.one
[handler_h1]
class=StreamHandler
level=NOTSET
formatter=f1
args=(sys.stdout,)
[formatter_f1]
format=%(levelname)s ++ %(message)s
datefmt=
'''
logging.config.fileConfig(io.StringIO(ini)); logging.getLogger('pp.one').info('ini'); logging.warning('rw'); e(logging.config.fileConfig,'/nonexist'); e(logging.config.fileConfig,io.StringIO('')); import configparser; cp=configparser.ConfigParser(); cp.read_string(ini.replace('p1]','p1]\nx=1')); logging.config.fileConfig(cp,disable_existing_loggers=False,defaults={'a':'1'}); logging.getLogger('pp.one').debug('again')
b=logging.config.BaseConfigurator({'a':{'b':[1,{'c':5}]},'x':'cfg://a.b[1].c','y':['ext://sys.stdout']}); print(b.config['x'], b.config['a']['b'][1]['c'], b.convert('cfg://a.b[0]'), b.config['y'][0] is sys.stdout, b.resolve('sys.path') is sys.path); e(b.convert,'cfg://nope'); e(b.resolve,'no.mod.x'); print(b.config['a'].convert('ext://sys'), type(b.config).__name__, type(b.convert((1,'cfg://a.b[0]'))).__name__, b.as_tuple([1]), b.config.get('x'), b.config.pop('x')); e(logging.config.valid_ident,'1x'); e(logging.config.valid_ident,'ok'); print(logging.config.dictConfigClass, logging.config.IDENTIFIER.pattern)
# expect: INFO-keep me
# expect: H 5 {} keep me
# expect: ERROR-err
# expect: H two {} rootw dx
# expect: 9 two False 10 ['c', 'h', 'k']
# expect: ValueError dictionary doesn't specify a version None
# expect: ValueError Unsupported version: 2 None
# expect: ValueError Unable to configure handler 'x' Cannot resolve 'nope.X': No module named 'nope'
# expect: ValueError Unable to configure logger 'q' Unknown level: 'BAD'
# expect: ValueError Unable to configure logger 'q' Unable to add handler 'zz'
# expect: ValueError Unable to configure handler 'x' Unable to set formatter 'nof'
# expect: ValueError Unable to configure formatter 'x' Invalid format '%(bad' for '%' style
# expect: ValueError Unable to configure root logger Unable to add filter 'q'
# expect: 40 50 2
# expect: False
# expect: True True
# expect: INFO ++ ini
# expect: WARNING ++ rw
# expect: FileNotFoundError /nonexist doesn't exist None
# expect: KeyError 'formatters' None
# expect: DEBUG ++ again
# expect: 5 5 1 True True
# expect: KeyError 'nope' None
# expect: ValueError Cannot resolve 'no.mod.x': No module named 'no' No module named 'no'
# expect: <module 'sys' (built-in)> ConvertingDict ConvertingTuple (1,) 5 5
# expect: ValueError Not a valid Python identifier: '1x' None
# expect: True
# expect: <class 'logging.config.DictConfigurator'> ^[a-z_][a-z0-9_]*$
