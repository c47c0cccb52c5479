"""Writes sobol.json: points of the unscrambled Sobol sequence, as 32-bit words.

python3 test/stats/data/sobol.py > test/stats/data/sobol.json
"""
import json
import platform

import scipy
from scipy.stats import qmc

with_bits = qmc.Sobol(64, scramble=False, bits=32)
points = with_bits.random(64)
later = qmc.Sobol(64, scramble=False, bits=32).fast_forward(1000).random(1)[0]
print(
    json.dumps(
        {
            "origin": f"scipy {scipy.__version__}, Python {platform.python_version()}, "
            "scipy.stats.qmc.Sobol(64, scramble=False, bits=32), points 0-63 and 1000",
            "sets": [sorted(int(x * 2**32) for x in points[:, d]) for d in (0, 1, 6, 63)],
            "dimensions": [0, 1, 6, 63],
            "point1000": [int(x * 2**32) for x in later],
        }
    )
)
