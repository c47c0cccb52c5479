"""Reference fits from SciPy and NumPy, and NIST's Norris data as SciPy ships them.

python3 test/stats/data/regression.py > test/stats/data/regression.json && npx biome format --write test/stats/data
"""
import json, pathlib, platform
import numpy, scipy
from scipy.stats import linregress

SERIES = {
    '诸暨 total talent, 2015 and 2020 published, between them made up': {
        2015: 18.4951, 2016: 20.9, 2017: 23.1, 2018: 26.2, 2019: 28.8, 2020: 32.2},
    'falling, with a gap': {2012: 9.7, 2014: 8.1, 2015: 8.3, 2019: 5.9},
    'no trend to speak of': {2018: 4.2, 2019: 5.9, 2020: 3.8, 2021: 5.1, 2022: 4.4},
}


def fit(points):
    years, values = list(points), list(points.values())
    line, logs = linregress(years, values), linregress(years, numpy.log(values))
    middle = sum(years) / len(years)
    slope, level = numpy.polyfit([y - middle for y in years], values, 1)
    assert abs(slope / line.slope - 1) < 1e-11, 'numpy.polyfit and linregress disagree'
    return {'stepPerYear': float(line.slope), 'levelInMiddle': float(level), 'middle': middle,
            'rSquared': float(line.rvalue ** 2), 'growthPerYear': float(numpy.expm1(logs.slope)),
            'rSquaredOfLogs': float(logs.rvalue ** 2)}


norris = pathlib.Path(scipy.__file__).parent / 'stats/tests/data/nist_linregress/Norris.dat'
lines = norris.read_text().splitlines()
pairs = [[float(x) for x in line.split()] for line in lines[60:96]]
certified = {line.split()[0]: float(line.split()[1]) for line in lines if line.split()[:1] in (['B0'], ['B1'])}
r2 = float(next(line for line in lines if line.strip().startswith('R-Squared')).split()[1])
print(json.dumps({
    'origin': {
        'program': f'scipy {scipy.__version__} scipy.stats.linregress, checked with numpy {numpy.__version__} numpy.polyfit, Python {platform.python_version()}',
        'command': 'python3 test/stats/data/regression.py > test/stats/data/regression.json && npx biome format --write test/stats/data',
    },
    'series': [{'name': name, 'points': [{'year': y, 'value': v} for y, v in points.items()], **fit(points)}
               for name, points in SERIES.items()],
    'norris': {
        'origin': 'NIST StRD, linear regression, dataset Norris: certified values (36 observations); Norris.dat lines 31-46 and 61-96',
        'intercept': certified['B0'], 'slope': certified['B1'], 'rSquared': r2,
        'points': [{'y': y, 'x': x} for y, x in pairs],
    },
}, indent=2, ensure_ascii=False))
