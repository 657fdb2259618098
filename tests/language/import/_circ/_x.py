import _circ._y as y
