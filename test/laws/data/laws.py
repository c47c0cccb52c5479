"""Reference values for growth laws, from mpmath with 50 digits.

python3 test/laws/data/laws.py > test/laws/data/laws.json
logistic: solution of v' = r v (1 - v/K) in closed form, K / (1 + (K/b - 1) e^(-r t)).
rateSteps: s with the geometric mean of 1 + b + s(m+1) ... 1 + b + s(m+n) equal to 1 + T.
compound: b (T/b)^(t/n).
"""
import json, platform
import mpmath
from mpmath import mp, mpf

mp.dps = 50


def logistic(b, k, r, t):
    b, k, r = mpf(b), mpf(k), mpf(r)
    return float(k / (1 + (k / b - 1) * mpmath.e ** (-r * t)))


def rate_step(b, target, m, n):
    b, target = mpf(b), mpf(target)
    f = lambda s: mpmath.fprod(1 + b + s * k for k in range(m + 1, m + n + 1)) - (1 + target) ** n
    return float(mpmath.findroot(f, (target - b) / (m + mpf(n + 1) / 2)))


print(json.dumps({
    "origin": f"mpmath {mpmath.__version__}, 50 digits, Python {platform.python_version()}: python3 test/laws/data/laws.py",
    "logistic": [[b, k, r, t, logistic(b, k, r, t)]
                 for b, k, r in [(100, 200, 0.4), (0.08, 0.5, 0.5), (0.045, 0.15, 0.4), (3, 4, -0.1), (0.33, 0.9, 0.05)]
                 for t in (1, 5, 10, 20)],
    "rateSteps": [[b, t, m, n, rate_step(b, t, m, n)]
                  for b, t, m, n in [(0.0513, 0.065, 0, 5), (0.05, 0.01, 0, 5), (0.02, -0.01, 0, 5), (0.05, 0.08, 2, 3), (-0.03, 0.04, 0, 4)]],
    "compound": [[b, t, n, k, float(mpf(b) * (mpf(t) / mpf(b)) ** (mpf(k) / n))]
                 for b, t, n in [(32.2, 39, 5), (10.3, 14, 5), (0.08, 0.33, 5), (4, 19, 5), (185, 115, 7)]
                 for k in range(1, n)],
}, indent=1))
