"""Scores of Student t forecasts by numerical integration, 30 digits:

    python3 test/stats/data/crps.py > test/stats/data/crps.json

mpmath 1.3.0
"""
import json
from mpmath import mp, mpf, quad, betainc, inf, sqrt, beta

mp.dps = 30

def cdf(t, nu):
    tail = betainc(nu / 2, mpf(1) / 2, 0, nu / (nu + t * t), regularized=True) / 2
    return tail if t < 0 else 1 - tail

rows = []
for nu in (3, 8, 50):
    for z in ("0", "0.3", "-1.5", "4", "-12"):
        y = mpf(z)
        # The tails in 1/t, where the integrand of few degrees of freedom dies away slowly.
        low = quad(lambda t: cdf(t, mpf(nu)) ** 2, [-inf, -20, -3, 0] if y >= 0 else [-inf, -20, y])
        if y >= 0:
            low += quad(lambda t: cdf(t, mpf(nu)) ** 2, [0, y])
            high = quad(lambda t: cdf(-t, mpf(nu)) ** 2, [y, y + 5, y + 40, inf])
        else:
            high = quad(lambda t: cdf(-t, mpf(nu)) ** 2, [y, 0, 5, 40, inf])
        rows.append({"df": nu, "z": float(y), "crps": float(low + high)})
print(json.dumps({"rows": rows}, indent=2))
