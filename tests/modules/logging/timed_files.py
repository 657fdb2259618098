# heap: 300K, logging with files
# Files that give way to others after some time or size
import logging.handlers as H, logging, tempfile, os, time, sys
d=tempfile.mkdtemp(); p=os.path.join(d,'x.log')
h=H.RotatingFileHandler(p,maxBytes=20,backupCount=2,delay=True); l=logging.getLogger('r'); l.propagate=False; l.addHandler(h); l.setLevel(1)
for i in range(6): l.info('message %d',i)
print(sorted(os.listdir(d)), [open(os.path.join(d,f)).read() for f in sorted(os.listdir(d))]); h.namer=lambda n:n+'.n'; h.rotator=lambda s,t: print('rot',os.path.basename(s),os.path.basename(t)); l.info('m'*20); h.close(); print(repr(h)[:20])
for when in ('S','M','H','D','MIDNIGHT','W0','W6'):
    t=H.TimedRotatingFileHandler(os.path.join(d,'t.log'),when=when,interval=2,backupCount=3,utc=True); print(when,t.when,t.interval,t.suffix,t.extMatch.pattern,[t.computeRollover(x) for x in (0,1000000,86399,1234567890)]); t.close()
for w in ('X','W','W7','W9'):
    try: H.TimedRotatingFileHandler(os.path.join(d,'t.log'),when=w)
    except Exception as x: print(type(x).__name__,x)
w=H.WatchedFileHandler(os.path.join(d,'w.log')); w.emit(logging.makeLogRecord({'msg':'q'})); os.remove(os.path.join(d,'w.log')); w.emit(logging.makeLogRecord({'msg':'q2'})); w.close(); print(open(os.path.join(d,'w.log')).read())
f=logging.FileHandler(os.path.join(d,'f.log'),mode='w',encoding='utf-8',delay=True); print(f.stream, repr(f)[:13]); f.emit(logging.makeLogRecord({'msg':'é'})); f.close(); print(open(os.path.join(d,'f.log'),encoding='utf-8').read(), f.stream)

b=H.BufferingHandler(2); b.emit(logging.makeLogRecord({'msg':1})); print(len(b.buffer), b.shouldFlush(None)); b.flush(); print(b.buffer)
# expect: ['x.log', 'x.log.1', 'x.log.2'] ['message 5\n', 'message 4\n', 'message 3\n']
# expect: rot x.log x.log.1.n
# expect: <RotatingFileHandler
# expect: S S 2 %Y-%m-%d_%H-%M-%S ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$ [2, 1000002, 86401, 1234567892]
# expect: M M 120 %Y-%m-%d_%H-%M ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$ [120, 1000120, 86519, 1234568010]
# expect: H H 7200 %Y-%m-%d_%H ^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$ [7200, 1007200, 93599, 1234575090]
# expect: D D 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ [172800, 1172800, 259199, 1234740690]
# expect: MIDNIGHT MIDNIGHT 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ [86400, 1036800, 86400, 1234569600]
# expect: W0 W0 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ [432000, 1036800, 432000, 1234828800]
# expect: W6 W6 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ [345600, 1555200, 345600, 1234742400]
# expect: ValueError Invalid rollover interval specified: X
# expect: ValueError You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
# expect: ValueError Invalid day specified for weekly rollover: W7
# expect: ValueError Invalid day specified for weekly rollover: W9
# expect: q2
# expect
# expect: None <FileHandler 
# expect: é
# expect:  None
# expect: 1 False
# expect: []
