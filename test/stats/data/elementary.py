"""Reference values for src/stats/elementary.ts, from mpmath with 80 digits.

python3 test/stats/data/elementary.py > test/stats/data/elementary.json && npx biome format --write test/stats/data
An argument multiplies the number of points: `elementary.py 100` is for a campaign, not for the file.
Row: the arguments, the double nearest to the true value, and what that double lacks, in its own
last place (ulp): between -0.5 and 0.5.
"""
import json, math, platform, random, sys
import mpmath
from mpmath import mp, mpf

mp.dps = 80
scale = int(sys.argv[1]) if len(sys.argv) > 1 else 1
rng = random.Random(2025)
SMALLEST = 5e-324


def nearest(value):
    """The double nearest to an mpf, by exact integers (float(mpf) would do; ties are impossible)."""
    guess = float(value)
    return min((guess, math.nextafter(guess, -math.inf), math.nextafter(guess, math.inf)),
               key=lambda d: abs(mpf(d) - value))


def row(arguments, value):
    d = nearest(value)
    ulp = math.ulp(d) if d else SMALLEST
    return [*arguments, d, float(mpmath.nstr((value - mpf(d)) / mpf(ulp), 6))]


def unique(points):
    return list(dict.fromkeys(points))


def exp_points():
    yield from [0.0, 1.0, -1.0, 0.5, 1e-300, -1e-300, 5e-324, 1e-17, -1e-17, 709.782712893384,
                709.7827128933839, 709.4, -708.3964185322641, -708.4, -709.0, -740.0, -744.4400719213812,
                -745.1, -745.13321910194, -745.1332191019411]
    for _ in range(110 * scale): yield rng.uniform(-708, 709.7)
    for _ in range(90 * scale): yield rng.uniform(-3, 3)
    for _ in range(40 * scale): yield rng.choice([-1, 1]) * 10 ** rng.uniform(-18, 0)
    for _ in range(20 * scale): yield rng.uniform(-745.13, -708.4)
    # right beside the borders between two table steps, where the reduced argument is largest
    for _ in range(40 * scale): yield float((rng.randrange(-90000, 90000) + mpf(1) / 2) * mp.log(2) / 128)


def log_points():
    yield from [1.0, 2.0, 0.5, 10.0, 1.4142135623730951, 1.4140625, math.nextafter(1, 0),
                math.nextafter(1, 2), math.nextafter(2, 0), 1.0078125, math.nextafter(1.0078125, 0),
                0.99609375, math.nextafter(0.99609375, 0), 5e-324, 2.2250738585072014e-308,
                2.225073858507201e-308, 1e-310, 1.7976931348623157e308, math.e]
    for _ in range(100 * scale): yield 10 ** rng.uniform(-307, 308)
    for _ in range(90 * scale): yield rng.uniform(0.3, 3)
    for _ in range(60 * scale): yield 1 + rng.uniform(-0.02, 0.02)
    for _ in range(40 * scale): yield 1 + rng.choice([-1, 1]) * 2 ** rng.uniform(-52, -6)
    for _ in range(20 * scale): yield rng.randrange(1, 2**52) * SMALLEST


def pow_points():
    yield from [(2.0, 10.0), (2.0, 0.5), (1.05, 5.0), (39 / 32.2, 0.2), (10.0, 308.0), (10.0, -5.0),
                (10.0, -320.0), (2.0, -1074.0), (2.0, 1023.0), (1.1, 2.0), (0.1, 3.0), (9.0, 0.5),
                (1e-320, 0.25), (5e-324, 0.5), (1.7976931348623157e308, 0.5),
                (1.7976931348623157e308, 1.0), (1.0000000000000002, 3e18),
                (0.9999999999999999, 6e18), (-1.5, 7.0), (-1.5, 8.0), (-0.3, -5.0), (-2.0, 31.0)]
    for _ in range(100 * scale):
        x = 10 ** rng.uniform(-300, 300)
        yield x, rng.uniform(-708, 709) / math.log(x)
    for _ in range(90 * scale):
        x = 1 + rng.choice([-1, 1]) * 2 ** rng.uniform(-50, -4)
        yield x, rng.uniform(-708, 709) / math.log(x)
    for _ in range(60 * scale): yield rng.uniform(0.5, 2), float(rng.randrange(-40, 41))
    for _ in range(60 * scale): yield rng.uniform(0.2, 8), 1 / rng.randrange(2, 30)
    for _ in range(40 * scale): yield rng.uniform(0.5, 2), rng.uniform(-15, 15)
    # where ln x is small beside its rounding errors, and the power is large enough to show them
    for _ in range(100 * scale):
        x = rng.choice([rng.uniform(1.006, 1.0078125), rng.uniform(1.0078125, 1.03), rng.uniform(0.98, 0.9961)])
        yield x, rng.choice([-1, 1]) * rng.uniform(650, 708) / math.log(x)
    for _ in range(20 * scale):
        x = rng.uniform(1.5, 1e6)
        yield x, rng.uniform(-744, -709) / math.log(x)


def root_points():
    yield from [(32.0, 5), (39 / 32.2, 5), (5e-324, 3), (1e-310, 7), (1.7976931348623157e308, 3), (2.0, 2),
                (2.0, 1), (2.0, 1000000), (1.0000000000000002, 3), (0.1, 9007199254740991)]
    for _ in range(120 * scale): yield rng.uniform(0.1, 10), rng.randrange(2, 40)
    for _ in range(80 * scale): yield 10 ** rng.uniform(-307, 308), rng.randrange(2, 100)


file = {
    'origin': {
        'program': f'mpmath {mpmath.__version__} (80 digits), Python {platform.python_version()}',
        'command': 'python3 test/stats/data/elementary.py > test/stats/data/elementary.json && npx biome format --write test/stats/data',
        'columns': 'arguments …, nearest double, true value − that double in ulps of that double',
    },
    'exp': [row([x], mp.exp(mpf(x))) for x in unique(exp_points())],
    'log': [row([x], mp.log(mpf(x))) for x in unique(log_points())],
    'pow': [row([x, y], mp.power(mpf(x), int(y)) if y == int(y) and x < 0 else mp.power(mpf(x), mpf(y)))
            for x, y in unique(pow_points())],
    'root': [row([x, n], mp.power(mpf(x), mpf(1) / n)) for x, n in unique(root_points())],
}
lines = ['{', f'  "origin": {json.dumps(file.pop("origin"), ensure_ascii=False)},']
for name, rows in file.items():
    lines.append(f'  "{name}": [')
    lines.append(',\n'.join('    ' + json.dumps(r) for r in rows))
    lines.append('  ]' + (',' if name != 'root' else ''))
print('\n'.join(lines + ['}']))
