"""The bench's numpy side: vectorised, SFC64, everything stored.

Started as `numpy-side.py plain` it is written as most would: arrays [draws, years, categories], an
expression a line. As `numpy-side.py tuned` the draws are the last axis and the work is done in place.

Reads requests `W n seed`, `D repeats seed`, `S n seed` from stdin, one a line; answers each with one
line of JSON. Only the computing is inside the timer.
"""

import json
import math
import os
import resource
import sys
import time

import numpy as np

with open(os.path.join(os.path.dirname(__file__), "figures.json")) as file:
    FIGURES = json.load(file)
BASE, GROWTH, SHOCK = (np.array(FIGURES[key]) for key in ("base", "growth", "shock"))
TARGET, LEVELS = FIGURES["target"], FIGURES["levels"]
CORRELATION, RATE_SD, YEARS = FIGURES["correlation"], FIGURES["rateSd"], FIGURES["years"]


def summarise(outcomes):
    return [
        {
            "mean": float(x.mean()),
            "quantiles": np.quantile(x, LEVELS).tolist(),
            "p": float((x >= target).mean()),
        }
        for x, target in zip(outcomes, TARGET)
    ]


def plain_w(n, seed):
    random = np.random.Generator(np.random.SFC64(seed))
    factor = random.standard_normal((n, YEARS, 1))
    own = random.standard_normal((n, YEARS, len(BASE)))
    shocks = SHOCK * (math.sqrt(CORRELATION) * factor + math.sqrt(1 - CORRELATION) * own)
    paths = BASE * np.cumprod(np.maximum(1 + GROWTH + shocks, 0), axis=1)
    totals = paths.sum(axis=2)
    return summarise([*paths[:, -1].T, totals[:, -1]])


def tuned_w(n, seed):
    random = np.random.Generator(np.random.SFC64(seed))
    factor = random.standard_normal((1, YEARS, n))
    growth = random.standard_normal((len(BASE), YEARS, n))
    growth *= math.sqrt(1 - CORRELATION)
    growth += math.sqrt(CORRELATION) * factor
    growth *= SHOCK[:, None, None]
    growth += 1 + GROWTH[:, None, None]
    np.maximum(growth, 0, out=growth)
    paths = np.cumprod(growth, axis=1, out=growth)
    paths *= BASE[:, None, None]
    totals = paths.sum(axis=0)
    return summarise([*paths[:, -1], totals[-1]])


def workload_d(repeats, _seed):
    years, near, partial = 10, 0.95, 0.6
    s, j = np.arange(1000)[:, None], np.arange(20)[None, :]
    base = (100 + j * 37 % 900) / 100
    target = (10 * (100 + j * 37 % 900) * (80 + j * 29 % 140) // 1000) / 100
    rate = ((s * 7919 + j * 104729) % 2003 - 400) / 10000
    for _ in range(repeats):
        paths = base[..., None] * np.cumprod(
            np.broadcast_to((1 + rate)[..., None], (1000, 20, years)), axis=2
        )
        end = paths[..., -1]
        required = (target / base) ** (1 / years) - 1
        assumed = (end / base) ** (1 / years) - 1
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = np.where(target < base, -1, 1) * assumed / required
        verdict = np.select(
            [
                end >= target * (1 - 1e-9),
                (ratio >= near) | ((target - end) / target <= 0.005),
                ratio >= partial,
                ratio >= 0,
            ],
            [0, 1, 2, 3],
            4,
        )
    return {
        "verdicts": np.bincount(verdict.ravel(), minlength=5).tolist(),
        "endSum": float(end.sum()),
        "requiredSum": float(required.sum()),
    }


def plain_total(rates, own, factor):
    """Total after five years of each point; rates [n, 6], own [n, 5, 6], factor [n, 5 + 1].

    The common factor moves the yearly shocks and, in its last column, the growth rates.
    """
    own_part, common_part = math.sqrt(1 - CORRELATION), math.sqrt(CORRELATION)
    rates = GROWTH + RATE_SD * (common_part * factor[:, YEARS:] + own_part * rates)
    factor = factor[:, :YEARS]
    shocks = SHOCK * (
        math.sqrt(CORRELATION) * factor[:, :, None] + math.sqrt(1 - CORRELATION) * own
    )
    return (BASE * np.prod(np.maximum(1 + rates[:, None, :] + shocks, 0), axis=1)).sum(axis=1)


def plain_points(random, n):
    rates = random.standard_normal((n, 6))
    return rates, random.standard_normal((n, YEARS, 6)), random.standard_normal((n, YEARS + 1))


def plain_column(k):
    return (slice(None), k) if k < 6 else (slice(None), slice(None), k - 6)


def tuned_total(rates, own, factor):
    """Total after five years of each point; rates [6, n], own [6, 5, n], factor [5 + 1, n]."""
    rates = RATE_SD * math.sqrt(1 - CORRELATION) * rates
    rates += RATE_SD * math.sqrt(CORRELATION) * factor[YEARS:]
    rates += GROWTH[:, None]
    factor = factor[:YEARS]
    growth = math.sqrt(1 - CORRELATION) * own
    growth += math.sqrt(CORRELATION) * factor
    growth *= SHOCK[:, None, None]
    growth += 1 + rates[:, None, :]
    np.maximum(growth, 0, out=growth)
    return BASE @ growth.prod(axis=1)


def tuned_points(random, n):
    rates = random.standard_normal((6, n))
    return rates, random.standard_normal((6, YEARS, n)), random.standard_normal((YEARS + 1, n))


def tuned_column(k):
    return k % 6


def sobol_indices(n, seed, points, total_of, column):
    """First-order (Saltelli 2010) and total (Jansen 1999) indices of the 13 inputs."""
    random = np.random.Generator(np.random.SFC64(seed))
    a, b = points(random, n), points(random, n)
    fa, fb = total_of(*a), total_of(*b)
    centre = (fa.mean() + fb.mean()) / 2
    fa -= centre
    fb -= centre
    square = (fa * fa + fb * fb) / 2
    variance = square.mean()
    rows = []
    for k in range(13):
        mixed = list(a)
        if k == 12:
            mixed[2] = b[2]
        else:
            kind, which = k // 6, column(k)
            mixed[kind] = a[kind].copy()
            mixed[kind][which] = b[kind][which]
        change = total_of(*mixed) - centre - fa
        row = {}
        for name, terms in (("first", fb * change), ("total", change * change / 2)):
            row[name] = index = float(terms.mean() / variance)
            spread = np.sqrt(np.mean((terms - index * square) ** 2))
            row[name + "Se"] = float(spread / variance / math.sqrt(n))
        rows.append(row)
    return rows


def plain_s(n, seed):
    return sobol_indices(n, seed, plain_points, plain_total, plain_column)


def tuned_s(n, seed):
    return sobol_indices(n, seed, tuned_points, tuned_total, tuned_column)


def student8_upper(t):
    """P(T > t) for Student t with 8 degrees of freedom: a polynomial, as for every even number."""
    c = 8 / (8 + t * t)
    inside = 1 + c / 2 * (1 + 3 * c / 4 * (1 + 5 * c / 6))
    return 0.5 - t / np.sqrt(8 + t * t) * inside / 2


def student8_quantile(p):
    low, high = -100.0, 100.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if 1 - student8_upper(middle) < p else (low, middle)
    return (low + high) / 2


def pool(growth, years, periods, o, year, middle):
    """Middle, its variance and scatter of the cases of one indicator: `docs/methods.md`."""
    variance_of = lambda k: o["lasting"] ** 2 + o["yearly"] ** 2 / k
    precision = 1 / variance_of(years)
    ends = np.unique(periods)
    member = periods[None, :] == ends[:, None]
    middles = np.array([np.median(growth[one]) for one in member])
    free, scale = len(growth) - len(ends), 1.0
    for _ in range(200):
        z2 = (growth - middles @ member) ** 2 * precision
        weight = 9 / (8 + z2 / scale)
        moved = member @ (weight * precision * (growth - middles @ member))
        middles = middles + moved / (member @ (weight * precision))
        scale = (weight * z2).sum() / free
    own = math.log(math.sqrt(scale * 8 / 6))
    widest = 4 * o["scatterSpread"]
    own = min(widest, max(-widest, own))
    scatter = math.exp(own * 2 * free / (2 * free + 1 / o["scatterSpread"] ** 2))
    within = member @ precision / scatter**2
    shift = lambda m, b: (
        o["shift"] ** 2 * scatter**2 * variance_of(5) * (1 - b * b) + (o["shiftOfGrowth"] * m) ** 2
    )
    variance = o["middleSpread"] ** 2
    for p, end in enumerate(ends):
        gain = variance / (variance + 1 / within[p])
        middle = middle + gain * (middles[p] - middle)
        passed = ((ends[p + 1] if p + 1 < len(ends) else year) - end) / 5
        variance = variance * (1 - gain) + shift(middle, 0) * passed
    return middle, variance, scatter, shift


def workload_o(regions, _seed):
    o = FIGURES["outlook"]
    r, j = np.arange(regions)[:, None], np.arange(20)[None, :]
    whole = 100 + (r * 37 + j * 61) % 900
    base = whole / 100
    past = whole * (60 + (r * 13 + j * 29) % 50) // 10 / 1000
    target = whole * (90 + (r * 7 + j * 11) % 90) // 10 / 1000
    i = np.arange(18)
    years, periods = 3 + i % 3, 2010 + 5 * (i // 6)
    cases = [np.log((90 + (k * 31 + i * 17) % 80) / 100) / years for k in range(20)]
    general = float(np.mean([np.median(one) for one in cases]))
    pooled = [pool(one, years, periods, o, 2020, general) for one in cases]
    m, v, scatter = (np.array([one[k] for one in pooled]) for k in range(3))
    b, c = o["ownPast"], o["reversion"]
    shared = np.array([shift(middle, b) for middle, _, _, shift in pooled]) + (c - b) ** 2 * v
    explained = b * b * (o["lasting"] ** 2 + o["yearly"] ** 2 / 5)
    left = o["lasting"] ** 2 - explained
    lasting = scatter**2 * max(0, left) + shared
    yearly = scatter**2 * max(0, o["yearly"] ** 2 - max(0, -left) * 5)
    center = general + c * (m - general) + b * (np.log(base / past) / 5 - m)
    scale = lambda h: np.sqrt((lasting + yearly / h) * 6 / 8)
    at = {p: student8_quantile(p) for p in (0.1, 0.2, 0.25, 0.5, 0.75, 0.9)}
    levels = {
        (h, p): base * np.exp(h * (center + scale(h) * at[p]))
        for h in range(1, 6)
        for p in (0.1, 0.25, 0.5, 0.75, 0.9)
    }
    odds = student8_upper((np.log(target / base) / 5 - center) / scale(5))
    at80, at90 = (base * np.exp(5 * (center + scale(5) * at[p])) for p in (0.2, 0.1))
    sums = [levels[5, 0.5], levels[5, 0.1], levels[5, 0.9], odds, at80]
    return [float(one.sum()) for one in sums]


WORKLOADS = {
    "plain": {"W": plain_w, "D": workload_d, "S": plain_s, "O": workload_o},
    "tuned": {"W": tuned_w, "S": tuned_s},
}[sys.argv[1]]

for line in sys.stdin:
    name, size, seed = line.split()
    processor = time.process_time()
    start = time.perf_counter()
    result = WORKLOADS[name](int(size), int(seed))
    ms = (time.perf_counter() - start) * 1000
    cpu_ms = (time.process_time() - processor) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    answer = {
        "ms": ms,
        "cpuMs": cpu_ms,
        "peakBytes": peak,
        "version": np.__version__,
        "result": result,
    }
    print(json.dumps(answer), flush=True)
