"""The outlook in closed form, written anew with numpy and scipy. Prints JSON:

    python3 test/outlook/data/outlook.py > test/outlook/data/outlook.json
"""
import json
import platform

import numpy as np
import scipy
from scipy import optimize, stats

NU = 8
SET = dict(middle=0.01, middleSpread=0.04, reversion=0.8, shift=0.5, shiftOfGrowth=0.2,
           lasting=0.02, yearly=0.04, scatterSpread=0.5, ownPast=0.3, ownPastWeight=1.0)


def case_var(h):
    return SET["lasting"] ** 2 + SET["yearly"] ** 2 / np.asarray(h, float)


def shift_var(lam, b, m):
    return SET["shift"] ** 2 * lam ** 2 * case_var(5) * (1 - b * b) + (SET["shiftOfGrowth"] * m) ** 2


def fit(periods):
    """Maximum of the t likelihood over all middles and one scale, with N - P in place of N."""
    ends = sorted(periods)
    g = [np.array([x for x, _ in periods[e]]) for e in ends]
    v = [case_var([h for _, h in periods[e]]) for e in ends]
    n, p = sum(map(len, g)), len(ends)
    if n == p:
        return {e: float(x[0]) for e, x in zip(ends, g)}, 1.0

    def middle_at(scale, x, var):
        loss = lambda m: np.sum((NU + 1) / 2 * np.log1p((x - m) ** 2 / var / scale / NU))
        best = min((optimize.minimize_scalar(loss, bounds=(x.min() - 1e-9, x.max() + 1e-9), method="bounded",
                                             options=dict(xatol=1e-13)) for c in [np.median(x)]),
                   key=lambda r: r.fun)
        return best.x

    def gap(log_scale):
        scale = np.exp(log_scale)
        total = 0.0
        for x, var in zip(g, v):
            m = middle_at(scale, x, var)
            q = (x - m) ** 2 / var
            total += np.sum((NU + 1) / (NU + q / scale) * q)
        return total / (n - p) - scale

    scale = np.exp(optimize.brentq(gap, -12, 6, xtol=1e-13))
    middles = {e: float(middle_at(scale, x, var)) for e, x, var in zip(ends, g, v)}
    own = np.log(np.sqrt(scale * NU / (NU - 2)))
    bound = 4 * SET["scatterSpread"]
    own = min(bound, max(-bound, own))
    w = 2 * (n - p)
    return middles, float(np.exp(own * w / (w + 1 / SET["scatterSpread"] ** 2)))


def outlook(periods, year, own):
    middles, lam = fit(periods)
    prec = {e: np.sum(1 / case_var([h for _, h in periods[e]])) / lam ** 2 for e in periods}
    before = [e for e in sorted(periods) if e <= year]
    m, v = SET["middle"], SET["middleSpread"] ** 2
    for i, e in enumerate(before):
        k = v / (v + 1 / prec[e])
        m, v = m + k * (middles[e] - m), v * (1 - k)
        v += shift_var(lam, 0, m) * ((before + [year])[i + 1] - e) / 5
    b, gain_own = 0.0, 0.0
    explained, k_years = 0.0, 0
    if own:
        growth, years, b = own
        gain_own = b * (growth - m)
        explained, k_years = b * b * case_var(years), years
    centre = SET["middle"] + SET["reversion"] * (m - SET["middle"])
    unknown = shift_var(lam, b, m) + (SET["reversion"] - b) ** 2 * v
    late = [e for e in periods if e > year]
    if late:
        pr = sum(prec[e] for e in late)
        mr = sum(prec[e] * middles[e] for e in late) / pr
        a = unknown / (unknown + 1 / pr)
        centre, unknown = centre + a * (mr - centre), unknown * (1 - a)
    left = SET["lasting"] ** 2 - explained
    yearly = lam ** 2 * max(0, SET["yearly"] ** 2 - max(0, -left) * k_years)
    lasting = lam ** 2 * max(0, left) + unknown
    return dict(middle=m, variance=v, scatter=lam, center=centre + gain_own, lasting=lasting, yearly=yearly)


inputs = [
    dict(periods={"2020": [[0.05, 5], [0.07, 5], [0.04, 4], [0.09, 5], [0.06, 8]]}, year=2020, own=None),
    dict(periods={"2015": [[0.05, 5], [0.08, 5], [0.07, 5]], "2020": [[0.03, 5], [0.04, 3], [0.25, 5]]},
         year=2020, own=[0.09, 5, 0.3]),
    dict(periods={"2010": [[0.10, 6]]}, year=2020, own=None),
    dict(periods={"2020": [[0.05, 5], [0.06, 5], [0.055, 5]], "2025": [[0.02, 3], [0.03, 3]]},
         year=2020, own=[0.02, 10, 0.7]),
]
rows = []
for one in inputs:
    found = outlook({int(e): c for e, c in one["periods"].items()}, one["year"], one["own"])
    s5 = np.sqrt((found["lasting"] + found["yearly"] / 5) * (NU - 2) / NU)
    found["chances"] = [float(stats.t.sf((x - found["center"]) / s5, NU)) for x in (-0.05, 0.04, 0.08, 0.3)]
    rows.append(dict(**one, expected={k: (v if isinstance(v, list) else float(v)) for k, v in found.items()}))

together = []
z, w = np.polynomial.hermite_e.hermegauss(180)
w = w / w.sum()
from scipy.special import ndtr, ndtri
for odds in ([0.8, 0.6, 0.9], [0.5] * 10, [0.999, 0.05], [0.2] * 20):
    for r in (0.0, 0.2, 0.35, 0.6):
        load = (ndtri(np.array(odds))[:, None] + np.sqrt(r) * z) / np.sqrt(1 - r)
        together.append(dict(odds=odds, correlation=r, chance=float((w * ndtr(load).prod(axis=0)).sum())))

print(json.dumps(dict(
    origin=f"Python {platform.python_version()}, numpy {np.__version__}, scipy {scipy.__version__}",
    set=SET, rows=rows, together=together), indent=2))
