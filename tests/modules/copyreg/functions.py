# Library, copyreg: what copies and pickles are made by can be told for a type.
import copy
import copyreg


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def reduce_point(point):
    print("reduced")
    return Point, (point.x, point.y + 1)


print(copyreg.pickle(Point, reduce_point), copyreg.dispatch_table[Point] is reduce_point)  # expect: None True
print(copy.copy(Point(1, 2)).y, copy.deepcopy(Point(3, 4)).y)
# expect: reduced
# expect: reduced
# expect: 3 5
del copyreg.dispatch_table[Point]
print(copy.copy(Point(1, 2)).y)  # expect: 2
print(copyreg.constructor(len), copyreg.pickle(Point, reduce_point, Point))  # expect: None None
for wrong in (lambda: copyreg.pickle(Point, 5), lambda: copyreg.constructor(5), lambda: copyreg.pickle(Point, reduce_point, 5)):
    try:
        wrong()
    except TypeError as error:
        print(error)
# expect: reduction functions must be callable
# expect: constructors must be callable
# expect: constructors must be callable
