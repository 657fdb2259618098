print("early", __name__, __package__)
from . import version
print("version seen", version)
