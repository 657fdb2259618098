"""The submodules of json, for programs that import json alone."""

import json.decoder as decoder
import json.encoder as encoder
import json.scanner as scanner
