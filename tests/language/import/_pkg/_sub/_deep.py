from .. import version
from ..  import _early
value = "deep " + version
