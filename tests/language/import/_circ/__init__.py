import _circ._x
