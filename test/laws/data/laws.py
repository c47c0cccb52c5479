"""Reference values for growth laws, from mpmath with 50 digits.

python3 test/laws/data/laws.py > test/laws/data/laws.json
logistic: solution of v' = r v (1 - v/K) in closed form, K / (1 + (K/b - 1) e^(-r t)).
compound: b (T/b)^(t/n).
"""
import json, platform
import mpmath
from mpmath import mp, mpf

mp.dps = 50


def logistic(b, k, r, t):
    b, k, r = mpf(b), mpf(k), mpf(r)
    return float(k / (1 + (k / b - 1) * mpmath.e ** (-r * t)))


print(json.dumps({
    "origin": f"mpmath {mpmath.__version__}, 50 digits, Python {platform.python_version()}: python3 test/laws/data/laws.py",
    "logistic": [[b, k, r, t, logistic(b, k, r, t)]
                 for b, k, r in [(100, 200, 0.4), (0.08, 0.5, 0.5), (0.045, 0.15, 0.4), (3, 4, -0.1), (0.33, 0.9, 0.05)]
                 for t in (1, 5, 10, 20)],
    "compound": [[b, t, n, k, float(mpf(b) * (mpf(t) / mpf(b)) ** (mpf(k) / n))]
                 for b, t, n in [(32.2, 39, 5), (10.3, 14, 5), (0.08, 0.33, 5), (4, 19, 5), (185, 115, 7)]
                 for k in range(1, n)],
}, indent=1))
