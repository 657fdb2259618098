"""json.decoder and json.encoder, for programs that import json alone."""

import json.decoder as decoder
import json.encoder as encoder
