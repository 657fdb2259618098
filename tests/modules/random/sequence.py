# random: every function gives CPython's sequence, and its errors.
# native: hashes have 32 bits in WebAssembly
import random
from random import Random

R = Random(7)


def show(f):
    """Three results, or the error."""
    try:
        print([f() for _ in range(3)])
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: R.random())  # expect: [0.32383276483316237, 0.15084917392450192, 0.6509344730398537]
show(lambda: R.getrandbits(0))  # expect: [0, 0, 0]
show(lambda: R.getrandbits(1))  # expect: [0, 1, 1]
show(lambda: R.getrandbits(32))  # expect: [404285457, 1570621944, 2503055453]
show(lambda: R.getrandbits(33))  # expect: [4544070773, 2179419893, 161042648]
show(lambda: R.getrandbits(1000))
# expect: [5782138998122607553719380369940355480879336363415660656531770417110994396220211260562858310844758041328386299596064249751912850430720491223249288126161039576865977150419081722550609776497324724583472673614524761807928899219513715399796312678835050791290630906096955694870338255535589238285884532680538, 3869702453999829626819380409192653960452658126930927430751015959548959576273345210734250034867603831490450155358856916543071534662409949458897338685117754195667246232175847177994246157699843265347455304931745833681004154379692110116184841813707325242317600742390178788996616799612501380880966433087936, 10298169073413099816205659395349575266716114158230504905994992559986477206067393406763317487633579955128921710062563044743783421249493869047266464256085166225906108802890677414522611627100939634867766472464716651667773709766512015560103489742841880700777297368834223444037676989688283530174714760497069]
show(lambda: R.randbytes(0))  # expect: [b'', b'', b'']
show(lambda: R.randbytes(5))  # expect: [b'\xd01\x10\xab\x13', b'\x9e\xea\xba\xc3\x8e', b'\xf2\xd3\xb1\x92\xca']
show(lambda: R.randrange(10))  # expect: [5, 5, 5]
show(lambda: R.randrange(5,10))  # expect: [9, 8, 9]
show(lambda: R.randrange(10,0,-3))  # expect: [1, 10, 10]
show(lambda: R.randrange(2**70))  # expect: [1111784145126390406870, 159825398455786887493, 393938781021521684882]
show(lambda: R.randint(3,9))  # expect: [7, 3, 6]
show(lambda: R.randint(-5,2**40))  # expect: [476994577147, 634659728060, 872941858686]
show(lambda: R.choice([1,2,3]))  # expect: [2, 2, 1]
show(lambda: R.choice("abc"))  # expect: ['a', 'b', 'b']
show(lambda: R.choice(range(1000)))  # expect: [562, 284, 904]
show(lambda: R.choices([1,2,3],k=5))  # expect: [[1, 2, 2, 3, 3], [3, 2, 1, 1, 1], [2, 1, 3, 1, 1]]
show(lambda: R.choices("abc",[1,2,3],k=5))
# expect: [['a', 'c', 'c', 'b', 'a'], ['c', 'c', 'c', 'c', 'b'], ['c', 'c', 'c', 'c', 'b']]
show(lambda: R.choices("abc",cum_weights=[1,3,6],k=5))
# expect: [['b', 'b', 'b', 'b', 'c'], ['b', 'a', 'c', 'a', 'c'], ['c', 'c', 'c', 'a', 'b']]
show(lambda: R.choices("abc",[0.1,0.2,0.3]))  # expect: [['b'], ['c'], ['c']]
show(lambda: R.choices([1],k=0))  # expect: [[], [], []]
show(lambda: R.sample([1,2,3,4],2))  # expect: [[3, 2], [1, 4], [4, 2]]
show(lambda: R.sample(range(10000),5))
# expect: [[7870, 7927, 5109, 1407, 2361], [1674, 5613, 4337, 7841, 2645], [8459, 378, 3362, 8654, 5926]]
show(lambda: R.sample(range(100),90))
# expect: [[18, 88, 69, 3, 67, 38, 82, 11, 89, 33, 66, 46, 21, 45, 28, 68, 97, 64, 42, 85, 78, 24, 30, 51, 29, 25, 91, 63, 86, 96, 70, 35, 60, 90, 79, 44, 57, 76, 59, 98, 22, 23, 5, 14, 6, 56, 77, 12, 87, 13, 53, 39, 48, 0, 49, 41, 61, 93, 72, 7, 65, 52, 71, 92, 27, 62, 81, 74, 75, 94, 58, 2, 31, 73, 26, 4, 95, 47, 99, 54, 43, 15, 36, 19, 16, 84, 20, 37, 17, 10], [13, 67, 95, 17, 55, 24, 27, 3, 32, 93, 37, 64, 30, 75, 41, 33, 69, 53, 16, 7, 45, 58, 74, 66, 82, 88, 81, 68, 19, 98, 65, 2, 56, 23, 0, 71, 22, 9, 87, 39, 46, 80, 35, 92, 20, 43, 84, 86, 57, 61, 49, 6, 51, 70, 15, 12, 96, 72, 48, 91, 28, 47, 1, 4, 60, 97, 40, 52, 44, 63, 8, 14, 73, 54, 25, 79, 90, 78, 76, 29, 26, 85, 38, 36, 99, 89, 18, 50, 5, 77], [85, 30, 54, 9, 27, 99, 38, 15, 19, 82, 84, 46, 18, 32, 17, 59, 28, 12, 50, 62, 20, 83, 79, 55, 65, 51, 43, 53, 25, 45, 40, 11, 88, 2, 73, 58, 56, 70, 1, 24, 21, 33, 39, 87, 86, 4, 7, 81, 14, 6, 5, 16, 94, 66, 68, 47, 8, 95, 48, 71, 96, 34, 76, 36, 31, 77, 49, 44, 3, 69, 22, 64, 13, 67, 75, 0, 93, 26, 98, 29, 91, 72, 23, 89, 35, 63, 60, 78, 41, 52]]
show(lambda: R.sample("abc",3))  # expect: [['b', 'a', 'c'], ['c', 'a', 'b'], ['a', 'b', 'c']]
show(lambda: R.sample([1,2],counts=[3,4],k=5))  # expect: [[1, 2, 1, 2, 2], [2, 1, 1, 2, 2], [2, 1, 1, 2, 1]]
show(lambda: R.sample(range(10),0))  # expect: [[], [], []]
show(lambda: R.uniform(1,5))  # expect: [4.977995939566158, 1.1477974061771068, 1.0737355867946259]
show(lambda: R.uniform(5,1))  # expect: [2.9773840740010407, 1.087793493585095, 2.9430603541505147]
show(lambda: R.triangular())  # expect: [0.35048503504686473, 0.47278724032134517, 0.5866722373730743]
show(lambda: R.triangular(1,5))  # expect: [3.326933339497627, 3.3423135166262945, 3.0940225645130504]
show(lambda: R.triangular(1,5,2))  # expect: [3.8444532158870572, 4.403132155098232, 2.1178821328725848]
show(lambda: R.triangular(3,3))  # expect: [3.0, 3.0, 3.0]
show(lambda: R.triangular(low=1,high=9,mode=3))  # expect: [6.619359368229537, 5.3923026992192336, 2.4951591821553762]
show(lambda: R.normalvariate())  # expect: [1.7912419297398139, -0.12578485688182284, 0.45783287759454994]
show(lambda: R.normalvariate(5,2))  # expect: [5.701425408229326, 6.102825417078149, 4.3053840813034245]
show(lambda: R.gauss())  # expect: [0.8801934805593993, -0.0836977142069163, 2.020723185581508]
show(lambda: R.gauss(5,2))  # expect: [5.88863028362555, 5.254965849811185, 6.245596057426115]
show(lambda: R.gauss(mu=1,sigma=3))  # expect: [0.35846337405023876, 2.0796206704687767, 0.20773682765826929]
show(lambda: R.lognormvariate(0,1))  # expect: [0.14505434726200606, 0.22795505831212287, 0.7712822004515115]
show(lambda: R.lognormvariate())
# expect: TypeError Random.lognormvariate() missing 2 required positional arguments: 'mu' and 'sigma'
show(lambda: R.expovariate())  # expect: [0.9933604458459491, 0.08826603077079333, 3.161484184931338]
show(lambda: R.expovariate(2.5))  # expect: [0.7676031113974804, 0.06748683523701002, 0.8932279812490366]
show(lambda: R.vonmisesvariate(0,4))  # expect: [0.48053899667644095, 0.11533627896954728, 0.5085561690912109]
show(lambda: R.vonmisesvariate(1,0))  # expect: [3.176408003795777, 5.716992732646897, 4.730403868764573]
show(lambda: R.vonmisesvariate(1,1e-7))  # expect: [3.5718620385727884, 5.107635215679265, 0.10103211048404064]
show(lambda: R.vonmisesvariate(3,200))  # expect: [2.8875704523506514, 2.9525011689193015, 2.9979067183602015]
show(lambda: R.gammavariate(0.5,1))  # expect: [0.09754058812233084, 0.006890299761087414, 1.4193923668516475]
show(lambda: R.gammavariate(1,2))  # expect: [1.493054359567036, 2.7387007267700554, 1.2843698984936205]
show(lambda: R.gammavariate(5,2))  # expect: [16.187388013582872, 6.744702400985966, 6.693913363745825]
show(lambda: R.betavariate(2,3))  # expect: [0.6491239232755286, 0.23625280283033573, 0.3888994558259027]
show(lambda: R.betavariate(0.5,0.5))  # expect: [0.6237543844620412, 0.976261622654113, 0.8380007268485761]
show(lambda: R.paretovariate(3))  # expect: [1.2379831504965249, 1.1207190383613597, 1.026869910292975]
show(lambda: R.weibullvariate(1,1.5))  # expect: [0.7932258919552008, 3.0103453970139986, 2.9669428607286665]
show(lambda: R.binomialvariate())  # expect: [1, 0, 0]
show(lambda: R.binomialvariate(10,0.3))  # expect: [1, 4, 1]
show(lambda: R.binomialvariate(100,0.5))  # expect: [48, 57, 53]
show(lambda: R.binomialvariate(1000,0.9))  # expect: [893, 903, 905]
show(lambda: R.binomialvariate(5,0))  # expect: [0, 0, 0]
show(lambda: R.binomialvariate(5,1))  # expect: [5, 5, 5]
show(lambda: R.binomialvariate(1,0.3))  # expect: [0, 0, 0]
show(lambda: R.binomialvariate(20000,0.25))  # expect: [4941, 5044, 4881]
show(lambda: R.binomialvariate(0,0.5))  # expect: [0, 0, 0]
show(lambda: R.getrandbits(-1))  # expect: ValueError number of bits must be non-negative
show(lambda: R.getrandbits(1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.getrandbits('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: R.getrandbits())  # expect: TypeError Random.getrandbits() takes exactly one argument (0 given)
show(lambda: R.randbytes(-1))  # expect: ValueError number of bits must be non-negative
show(lambda: R.randbytes('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: R.randbytes(1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.randrange(0))  # expect: ValueError empty range for randrange()
show(lambda: R.randrange(-5))  # expect: ValueError empty range for randrange()
show(lambda: R.randrange(5,5))  # expect: ValueError empty range in randrange(5, 5)
show(lambda: R.randrange(1,5,0))  # expect: ValueError zero step for randrange()
show(lambda: R.randrange(1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.randrange('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: R.randrange(3,1))  # expect: ValueError empty range in randrange(3, 1)
show(lambda: R.randrange(1,10,1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.randrange(1,5.0))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.randrange(10,step=2))  # expect: TypeError Missing a non-None stop argument
show(lambda: R.randrange())  # expect: TypeError Random.randrange() missing 1 required positional argument: 'start'
show(lambda: R.randint(5,1))  # expect: ValueError empty range in randrange(5, 2)
show(lambda: R.randint(1.5,3))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.randint(1))  # expect: TypeError Random.randint() missing 1 required positional argument: 'b'
show(lambda: R.choice([]))  # expect: IndexError Cannot choose from an empty sequence
show(lambda: R.choice(5))  # expect: TypeError object of type 'int' has no len()
show(lambda: R.choice({1:2}))  # expect: KeyError 0
show(lambda: R.choice({1}))  # expect: TypeError 'set' object is not subscriptable
show(lambda: R.choices([]))  # expect: IndexError list index out of range
show(lambda: R.choices([1,2],[1]))  # expect: ValueError The number of weights does not match the population
show(lambda: R.choices([1],[0]))  # expect: ValueError Total of weights must be greater than zero
show(lambda: R.choices([1,2],[1,2],cum_weights=[1,2]))  # expect: TypeError Cannot specify both weights and cumulative weights
show(lambda: R.choices([1,2],[-1,0]))  # expect: ValueError Total of weights must be greater than zero
show(lambda: R.choices([1],[float('inf')]))  # expect: ValueError Total of weights must be finite
show(lambda: R.choices([1],[float('nan')]))  # expect: ValueError Total of weights must be finite
show(lambda: R.choices([1,2],cum_weights=[1]))  # expect: ValueError The number of weights does not match the population
show(lambda: R.choices([1,2],k=-1))  # expect: [[], [], []]
show(lambda: R.choices(5))  # expect: TypeError object of type 'int' has no len()
show(lambda: R.choices([1,2],5))  # expect: TypeError The number of choices must be a keyword argument: k=5
show(lambda: R.choices([1],k=1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: R.sample([1,2],3))  # expect: ValueError Sample larger than population or is negative
show(lambda: R.sample([1,2],-1))  # expect: ValueError Sample larger than population or is negative
show(lambda: R.sample({1,2},1))  # expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
show(lambda: R.sample(5,1))  # expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
show(lambda: R.sample([1,2],counts=[1],k=1))  # expect: ValueError The number of counts does not match the population
show(lambda: R.sample([1,2],counts=[-1,-2],k=1))  # expect: ValueError Total of counts must be greater than zero
show(lambda: R.sample([1,2],counts=[1.5,2],k=1))  # expect: TypeError Counts must be integers
show(lambda: R.sample([1,2],counts=[0,0],k=1))  # expect: ValueError Total of counts must be greater than zero
show(lambda: R.sample([1,2]))  # expect: TypeError Random.sample() missing 1 required positional argument: 'k'
show(lambda: R.shuffle((1,2)))  # expect: TypeError 'tuple' object does not support item assignment
show(lambda: R.shuffle(5))  # expect: TypeError object of type 'int' has no len()
show(lambda: R.shuffle("ab"))  # expect: TypeError 'str' object does not support item assignment
show(lambda: R.shuffle([1,2],random))  # expect: TypeError Random.shuffle() takes 2 positional arguments but 3 were given
show(lambda: R.uniform('a',1))  # expect: TypeError unsupported operand type(s) for -: 'int' and 'str'
show(lambda: R.uniform(1))  # expect: TypeError Random.uniform() missing 1 required positional argument: 'b'
show(lambda: R.expovariate(0))  # expect: ZeroDivisionError float division by zero
show(lambda: R.gammavariate(0,1))  # expect: ValueError gammavariate: alpha and beta must be > 0.0
show(lambda: R.gammavariate(-1,1))  # expect: ValueError gammavariate: alpha and beta must be > 0.0
show(lambda: R.gammavariate(1,-1))  # expect: ValueError gammavariate: alpha and beta must be > 0.0
show(lambda: R.betavariate(0,1))  # expect: ValueError gammavariate: alpha and beta must be > 0.0
show(lambda: R.paretovariate(0))  # expect: ZeroDivisionError float division by zero
show(lambda: R.weibullvariate(1,0))  # expect: ZeroDivisionError float division by zero
show(lambda: R.binomialvariate(-1,0.5))  # expect: ValueError n must be non-negative
show(lambda: R.binomialvariate(1,-0.1))  # expect: ValueError p must be in the range 0.0 <= p <= 1.0
show(lambda: R.binomialvariate(1,1.5))  # expect: ValueError p must be in the range 0.0 <= p <= 1.0
show(lambda: R.setstate(1))  # expect: TypeError 'int' object is not subscriptable
show(lambda: R.setstate((9,(1,),None)))  # expect: ValueError state with version 9 passed to Random.setstate() of version 3
show(lambda: R.setstate((3,(1,),None)))  # expect: ValueError state vector is the wrong size
show(lambda: R.setstate((3,'a',None)))  # expect: TypeError state vector must be a tuple
show(lambda: R.setstate((3,(1,)*625,None)))  # expect: [None, None, None]
show(lambda: R.seed(1,version=3))  # expect: [None, None, None]
show(lambda: R.seed(1,2,3))  # expect: TypeError Random.seed() takes from 1 to 3 positional arguments but 4 were given
show(lambda: Random(1, 2))  # expect: TypeError Random.__init__() takes from 1 to 2 positional arguments but 3 were given
show(lambda: Random([1]))
# expect: TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
x = list(range(30))
R.shuffle(x)
print(x)
# expect: [26, 16, 11, 10, 23, 1, 5, 29, 7, 20, 9, 28, 17, 13, 0, 19, 22, 6, 12, 21, 14, 15, 3, 8, 2, 24, 25, 27, 18, 4]
state = R.getstate()
first = [R.random() for _ in range(3)]
R.setstate(state)
print(first == [R.random() for _ in range(3)], len(state), len(state[1]), state[0], state[2])  # expect: True 3 625 3 None
R.gauss()
state = R.getstate()
print(state[2])  # expect: -1.0339893191765486
first = R.gauss()
R.setstate(state)
print(first == R.gauss())  # expect: True
for s in (0, 1, -5, 12345678901234567890, 1.5, "text", b"bytes", "", 2**64, -0.0, float("inf"), True):
    for version in (1, 2):
        random.seed(s, version)
        print(repr(s), version, random.random(), random.getrandbits(70))
# expect: 0 1 0.8444218515250481 496037447641349049516
# expect: 0 2 0.8444218515250481 496037447641349049516
# expect: 1 1 0.13436424411240122 900242893768093690591
# expect: 1 2 0.13436424411240122 900242893768093690591
# expect: -5 1 0.6229016948897019 928951016526329528473
# expect: -5 2 0.6229016948897019 928951016526329528473
# expect: 12345678901234567890 1 0.5120180983871961 766403128005810436445
# expect: 12345678901234567890 2 0.5120180983871961 766403128005810436445
# expect: 1.5 1 0.551763726942059 685212581280447680792
# expect: 1.5 2 0.551763726942059 685212581280447680792
# expect: 'text' 1 0.325292252951765 667470050338342920132
# expect: 'text' 2 0.8711565613554825 956336177582391513876
# expect: b'bytes' 1 0.2972998577284154 791534105736034219817
# expect: b'bytes' 2 0.37075677971469856 184184073181629957614
# expect: '' 1 0.8444218515250481 496037447641349049516
# expect: '' 2 0.9602256525641875 446538245589166779136
# expect: 18446744073709551616 1 0.9776462743838505 573546111846397844139
# expect: 18446744073709551616 2 0.9776462743838505 573546111846397844139
# expect: -0.0 1 0.8444218515250481 496037447641349049516
# expect: -0.0 2 0.8444218515250481 496037447641349049516
# expect: inf 1 0.19236379321481523 130947619320297849303
# expect: inf 2 0.19236379321481523 130947619320297849303
# expect: True 1 0.13436424411240122 900242893768093690591
# expect: True 2 0.13436424411240122 900242893768093690591


class Half(Random):
    def random(self):
        return 0.5


class Bits(Random):
    def getrandbits(self, k):
        return (1 << k) - 1 >> 1


half, bits = Half(1), Bits(1)
print(half.randrange(10), half.choice([1, 2, 3]), half.uniform(1, 2), half.getrandbits(8), half.sample(range(9), 3), half.gauss(), half.triangular())
# expect: 6 2 1.5 34 [7, 0, 2] -1.1774100225154747 0.5
print(bits.randrange(10), bits.choice("abc"), bits.random())  # expect: 7 b 0.13436424411240122
print(sorted(random.__all__))
# expect: ['Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']
random.seed(99)
total = 0
for i in range(150):
    values = (
        random.randrange(1, 2 + i * i * i), random.uniform(-i, i), random.gauss(0, i), random.expovariate(1 + i), random.betavariate(1 + i % 7, 2),
        random.gammavariate(0.3 + i % 5, 1), random.vonmisesvariate(i % 6, i % 9), random.binomialvariate(i % 50, i % 11 / 10), random.triangular(0, 1 + i, i % 2),
        random.paretovariate(1 + i % 3), random.weibullvariate(1, 1 + i % 4), random.lognormvariate(0, 0.5), random.normalvariate(), *random.sample(range(50 + i), 5), *random.choices(range(9), range(1, 10), k=3),
    )
    total = (total * 31 + sum(map(int, map(float.__mul__, map(float, values), [1000.0] * len(values))))) % 1000003
print(total, random.random())  # expect: 332349 0.37773658726384174
