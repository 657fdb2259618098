# The command line of timeit with a clock of its own
# heap: 220K, timeit with argparse and traceback
import timeit,io,sys
class FT:
    B=1000.
    def __init__(s,i): s.c=0; s.i=i; s.setup=0
    def __call__(s): return s.c
    def inc(s): s.c+=s.i
    def wrap(s,t): return s
def run(sec,sw):
    ft=timeit.clock=FT(sec); o=io.StringIO(); old=sys.stdout; sys.stdout=o
    try: r=timeit.main(args=sw+['-s', 'import timeit', 'timeit.clock.inc()'],_wrap_timer=ft.wrap)
    finally: sys.stdout=old
    print(r,repr(o.getvalue()))
run(1.0,['-n35']); run(1.0,['-n1']); run(2.0,['-n1','-r3']); run(.0000055,['-v']) ; run(1.0,['-v']); run(1.0,['-vv']); run(.003,['-v']); run(.03,['-u','msec']); run(1.0,['-h'][:0]+['-p']); run(1e-9,['-n5','-uusec']); run(1.0,['-r-5','-n0'][:1]+['-n1']); run(60.,['-n2','-r2','-vvv'])
# expect: None '35 loops, best of 5: 1 sec per loop\n'
# expect: None '1 loop, best of 5: 1 sec per loop\n'
# expect: None '1 loop, best of 3: 2 sec per loop\n'
# expect: None '1 loop -> 5.5e-06 secs\n2 loops -> 1.1e-05 secs\n5 loops -> 2.75e-05 secs\n10 loops -> 5.5e-05 secs\n20 loops -> 0.00011 secs\n50 loops -> 0.000275 secs\n100 loops -> 0.00055 secs\n200 loops -> 0.0011 secs\n500 loops -> 0.00275 secs\n1000 loops -> 0.0055 secs\n2000 loops -> 0.011 secs\n5000 loops -> 0.0275 secs\n10000 loops -> 0.055 secs\n20000 loops -> 0.11 secs\n50000 loops -> 0.275 secs\n\nraw times: 275 msec, 275 msec, 275 msec, 275 msec, 275 msec\n\n50000 loops, best of 5: 5.5 usec per loop\n'
# expect: None '1 loop -> 1 secs\n\nraw times: 1 sec, 1 sec, 1 sec, 1 sec, 1 sec\n\n1 loop, best of 5: 1 sec per loop\n'
# expect: None '1 loop -> 1 secs\n\nraw times: 1 sec, 1 sec, 1 sec, 1 sec, 1 sec\n\n1 loop, best of 5: 1 sec per loop\n'
# expect: None '1 loop -> 0.003 secs\n2 loops -> 0.006 secs\n5 loops -> 0.015 secs\n10 loops -> 0.03 secs\n20 loops -> 0.06 secs\n50 loops -> 0.15 secs\n100 loops -> 0.3 secs\n\nraw times: 300 msec, 300 msec, 300 msec, 300 msec, 300 msec\n\n100 loops, best of 5: 3 msec per loop\n'
# expect: None '10 loops, best of 5: 30 msec per loop\n'
# expect: None '1 loop, best of 5: 1 sec per loop\n'
# expect: None '5 loops, best of 5: 0.001 usec per loop\n'
# expect: None '1 loop, best of 1: 1 sec per loop\n'
# expect: None 'raw times: 120 sec, 120 sec\n\n2 loops, best of 2: 60 sec per loop\n'
