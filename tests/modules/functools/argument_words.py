# Wrong arguments of functions that are Python functions in CPython: random, functools, json, os.path.
import functools
import json
import os.path
import random


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except TypeError as error:
            print(error)


attempt(lambda: random.randint(1), lambda: random.randint(), lambda: random.randint(1, 2, 3), lambda: random.choice(),
        lambda: random.shuffle([], 2), lambda: random.sample(), lambda: random.randrange(1, 2, 3, 4))
# expect: Random.randint() missing 1 required positional argument: 'b'
# expect: Random.randint() missing 2 required positional arguments: 'a' and 'b'
# expect: Random.randint() takes 3 positional arguments but 4 were given
# expect: Random.choice() missing 1 required positional argument: 'seq'
# expect: Random.shuffle() takes 2 positional arguments but 3 were given
# expect: Random.sample() missing 2 required positional arguments: 'population' and 'k'
# expect: Random.randrange() takes from 2 to 4 positional arguments but 5 were given
attempt(lambda: random.gauss(1, 2, 3), lambda: random.choices([1], x=1), lambda: random.randint(1, a=2),
        lambda: random.triangular(1, 2, 3, 4), lambda: random.lognormvariate(), lambda: random.seed(1, 2, 3))
# expect: Random.gauss() takes from 1 to 3 positional arguments but 4 were given
# expect: Random.choices() got an unexpected keyword argument 'x'
# expect: Random.randint() got multiple values for argument 'a'
# expect: Random.triangular() takes from 1 to 4 positional arguments but 5 were given
# expect: Random.lognormvariate() missing 2 required positional arguments: 'mu' and 'sigma'
# expect: Random.seed() takes from 1 to 3 positional arguments but 4 were given
attempt(lambda: functools.wraps(), lambda: functools.update_wrapper(), lambda: functools.update_wrapper(1),
        lambda: functools.cache(), lambda: functools.lru_cache(1, 2, 3), lambda: functools.lru_cache(x=1))
# expect: wraps() missing 1 required positional argument: 'wrapped'
# expect: update_wrapper() missing 2 required positional arguments: 'wrapper' and 'wrapped'
# expect: update_wrapper() missing 1 required positional argument: 'wrapped'
# expect: cache() missing 1 required positional argument: 'user_function'
# expect: lru_cache() takes from 0 to 2 positional arguments but 3 were given
# expect: lru_cache() got an unexpected keyword argument 'x'
attempt(lambda: json.dumps(), lambda: json.dumps(1, 2), lambda: json.loads(), lambda: json.dump(1),
        lambda: json.dumps(obj=[1]), lambda: json.loads("1", x=2))
# expect: dumps() missing 1 required positional argument: 'obj'
# expect: dumps() takes 1 positional argument but 2 were given
# expect: loads() missing 1 required positional argument: 's'
# expect: dump() missing 1 required positional argument: 'fp'
# expect: [1]
# expect: JSONDecoder.__init__() got an unexpected keyword argument 'x'
attempt(lambda: os.path.join(), lambda: os.path.split(), lambda: os.path.basename(1, 2), lambda: os.path.exists())
# expect: join() missing 1 required positional argument: 'a'
# expect: split() missing 1 required positional argument: 'p'
# expect: basename() takes 1 positional argument but 2 were given
# expect: exists() missing 1 required positional argument: 'path'
