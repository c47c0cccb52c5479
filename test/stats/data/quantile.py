"""Reference quantiles from NumPy.

python3 test/stats/data/quantile.py > test/stats/data/quantile.json && npx biome format --write test/stats/data
"""
import json, platform, random
import numpy

rng = random.Random(2025)
SHARES = [0, 0.01, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.6, 0.75, 0.9, 0.95, 0.999, 1]
samples = {
    'one value': [3.5],
    'two values': [10.3, 14],
    'ties': [2, 1, 2, 3, 2, 1, 5],
    'the example of simple-statistics': [3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20],
    'growth rates of both signs': [round(rng.gauss(0.05, 0.08), 6) for _ in range(24)],
    'widely scattered': [round(rng.lognormvariate(0, 6), 9) for _ in range(31)],
}
print(json.dumps({
    'origin': {
        'program': f"numpy {numpy.__version__}, numpy.quantile(values, p, method='linear'), Python {platform.python_version()}",
        'command': 'python3 test/stats/data/quantile.py > test/stats/data/quantile.json && npx biome format --write test/stats/data',
    },
    'shares': SHARES,
    'samples': [{'name': name, 'values': values,
                 'quantiles': [float(numpy.quantile(values, p, method='linear')) for p in SHARES]}
                for name, values in samples.items()],
}, indent=2))
