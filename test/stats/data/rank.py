"""Reference percentiles from SciPy.

python3 test/stats/data/rank.py > test/stats/data/rank.json && npx biome format --write test/stats/data
"""
import json, platform, random
import scipy
from scipy.stats import percentileofscore

rng = random.Random(2025)
samples = [[0.039], [1, 2, 3, 4], [1, 2, 2, 2, 5, 7], [0.05, 0.05, 0.05],
           [round(rng.gauss(0.05, 0.05), 2) for _ in range(30)]]
rows = [{'values': values, 'x': x, 'percent': float(percentileofscore(values, x, kind='mean'))}
        for values in samples
        for x in sorted({min(values) - 1, *values[:6], (min(values) + max(values)) / 2, max(values) + 1})]
print(json.dumps({
    'origin': {
        'program': f"scipy {scipy.__version__}, scipy.stats.percentileofscore(values, x, kind='mean'), Python {platform.python_version()}",
        'command': 'python3 test/stats/data/rank.py > test/stats/data/rank.json && npx biome format --write test/stats/data',
    },
    'rows': rows,
}, indent=2))
