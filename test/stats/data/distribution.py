"""Quantiles of distributions: SciPy's, sharpened by mpmath to 40 digits. Prints JSON."""
import json
import platform

import mpmath as mp
import numpy as np
import scipy
from scipy import stats

mp.mp.dps = 40
SHARES = [1e-12, 1e-6, 0.001, 0.05, 0.1, 0.25, 0.45, 0.5, 0.55, 0.75, 0.9, 0.95, 0.999, 1 - 1e-6, 1 - 1e-12]


def phi(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2


def beta_cdf(a, b, low, high):
    return lambda x: mp.betainc(a, b, 0, (x - low) / (high - low), regularized=True)


def triangular_cdf(a, c, b):
    return lambda x: (x - a) ** 2 / ((b - a) * (c - a)) if x <= c else 1 - (b - x) ** 2 / ((b - a) * (b - c))


def student_cdf(m, s, v):
    def cdf(x):
        t = (x - m) / s
        half = mp.betainc(mp.mpf(v) / 2, mp.mpf(1) / 2, 0, v / (v + t * t), regularized=True) / 2
        return half if t < 0 else 1 - half
    return cdf


def pert(a, c, b):
    return 1 + 4 * (mp.mpf(c) - a) / (mp.mpf(b) - a), 1 + 4 * (mp.mpf(b) - c) / (mp.mpf(b) - a)


def of(d):
    """(distribution function in mpmath, frozen SciPy distribution)"""
    m = {k: mp.mpf(v) for k, v in d.items() if isinstance(v, (int, float))}
    s = d['shape']
    if s == 'normal':
        return (lambda x: phi((x - m['mean']) / m['sd'])), stats.norm(d['mean'], d['sd'])
    if s == 'lognormal':
        return (lambda x: phi(mp.log(x / m['median']) / m['sigma'])), stats.lognorm(d['sigma'], scale=d['median'])
    if s == 'uniform':
        return (lambda x: (x - m['min']) / (m['max'] - m['min'])), stats.uniform(d['min'], d['max'] - d['min'])
    if s == 'triangular':
        return triangular_cdf(m['min'], m['mode'], m['max']), stats.triang(
            (d['mode'] - d['min']) / (d['max'] - d['min']), d['min'], d['max'] - d['min'])
    if s == 'pert':
        a, b = pert(d['min'], d['mode'], d['max'])
        return beta_cdf(a, b, m['min'], m['max']), stats.beta(float(a), float(b), d['min'], d['max'] - d['min'])
    if s == 'beta':
        return beta_cdf(m['alpha'], m['beta'], m['min'], m['max']), stats.beta(
            d['alpha'], d['beta'], d['min'], d['max'] - d['min'])
    return student_cdf(m['center'], m['scale'], m['df']), stats.t(d['df'], d['center'], d['scale'])


def sharpen(cdf, u, start):
    """Bisection from a bracket about SciPy's value: no derivative is trusted."""
    x = mp.mpf(start)
    width = mp.mpf('1e-15') if start == 0 else abs(x) * mp.mpf('1e-6')
    low, high = x - width, x + width
    if not cdf(low) <= u <= cdf(high):  # SciPy 1.17 misses some far tails
        low, high = x * mp.mpf('1e-6'), x * mp.mpf('1e6')
    first = (low, high)
    for _ in range(180):
        middle = (low + high) / 2
        if cdf(middle) < u:
            low = middle
        else:
            high = middle
    assert low > first[0] and high < first[1], (u, start)
    return float((low + high) / 2)


def row(d):
    cdf, frozen = of(d)
    low, high = d.get('low'), d.get('high')
    under = cdf(mp.mpf(low)) if low is not None else mp.mpf(0)
    until = cdf(mp.mpf(high)) if high is not None else mp.mpf(1)
    quantiles = []
    for share in SHARES:
        u = under + mp.mpf(share) * (until - under)
        start = frozen.ppf(float(u)) if u < 0.5 else frozen.isf(float(1 - u))
        quantiles.append(sharpen(cdf, u, start))
    return {'distribution': {**d, 'low': low, 'high': high}, 'quantiles': quantiles}


CASES = [
    {'shape': 'normal', 'mean': 0, 'sd': 1},
    {'shape': 'normal', 'mean': 0.035, 'sd': 0.01},
    {'shape': 'lognormal', 'median': 0.06, 'sigma': 0.4},
    {'shape': 'uniform', 'min': -0.02, 'max': 0.06},
    {'shape': 'triangular', 'min': 0.02, 'mode': 0.0633, 'max': 0.12},
    {'shape': 'pert', 'min': 0.02, 'mode': 0.0633, 'max': 0.12},
    {'shape': 'pert', 'min': 0, 'mode': 0, 'max': 1},
    {'shape': 'beta', 'alpha': 0.5, 'beta': 3, 'min': 0, 'max': 1},
    {'shape': 'beta', 'alpha': 20, 'beta': 5, 'min': 0, 'max': 1},
    {'shape': 'beta', 'alpha': 400, 'beta': 700, 'min': 0, 'max': 1},
    {'shape': 'student', 'center': 0, 'scale': 1, 'df': 1},
    {'shape': 'student', 'center': 0.04, 'scale': 0.01, 'df': 4},
    {'shape': 'student', 'center': 0, 'scale': 1, 'df': 30.5},
    {'shape': 'student', 'center': 0, 'scale': 1, 'df': 1000},
    {'shape': 'normal', 'mean': 0, 'sd': 1, 'low': -1, 'high': 2},
    {'shape': 'normal', 'mean': 0, 'sd': 1, 'low': 4},
    {'shape': 'normal', 'mean': 0, 'sd': 1, 'high': -6},
    {'shape': 'student', 'center': 0, 'scale': 0.5, 'df': 3, 'low': -1},
    {'shape': 'lognormal', 'median': 0.06, 'sigma': 0.4, 'high': 0.1},
    {'shape': 'triangular', 'min': -0.2, 'mode': 0.1, 'max': 0.3, 'low': 0},
    {'shape': 'pert', 'min': 0, 'mode': 0.1, 'max': 2, 'high': 1},
]

print(json.dumps({
    'origin': {
        'program': f'scipy {scipy.__version__} (scipy.stats …ppf), each value sharpened by bisection of the '
                   f'distribution function in mpmath {mp.__version__} (40 digits), numpy {np.__version__}, '
                   f'Python {platform.python_version()}',
        'command': 'python3 test/stats/data/distribution.py > test/stats/data/distribution.json '
                   '&& npx biome format --write test/stats/data',
    },
    'shares': SHARES,
    'rows': [row(d) for d in CASES],
    'normal': [[z, float(phi(mp.mpf(z)))] for z in
               [-37, -20.5, -8, -6, -5.7, -5.6, -3, -1.5, -0.7, -0.6, -0.1, 0, 0.3, 0.67, 0.68, 1, 2, 4, 8]],
    'normalQuantiles': [[u, float(mp.findroot(lambda z: mp.log(phi(z)) - mp.log(mp.mpf(u)), stats.norm.ppf(u)))]
                        for u in [1e-300, 1e-100, 1e-20, 1e-12, 1e-7, 0.001, 0.02, 0.07, 0.08, 0.3, 0.49]],
    'logBeta': [[a, b, float(mp.log(mp.beta(mp.mpf(a), mp.mpf(b))))] for a, b in
                [(0.5, 0.5), (1, 1), (0.5, 2), (3, 4.5), (12, 0.25), (500, 0.5), (1000, 1000), (1e-3, 7), (9.99, 10.01)]],
}))
