"""Reference levels of growth rates behind windows, from Python's decimal with 50 digits.

python3 test/stats/data/window-levels.py > test/stats/data/window-levels.json
points: L with the geometric mean of 1 + L + s k, k = first ... last, equal to
1 + m + s (lead + (first + last) / 2); rows are m, s, lead, first, last, L.
"""
import json, platform
from decimal import Decimal as D, getcontext

getcontext().prec = 50


def level(m, s, lead, first, last):
    m, s, lead = D(str(m)), D(str(s)), D(str(lead))
    wanted = (1 + m + s * (lead + D(first + last) / 2)) ** (last - first + 1)
    middle = m + s * lead
    width = abs(s) * (last - first)
    low, high = middle - width, middle + width
    for _ in range(150):
        x, product = (low + high) / 2, D(1)
        for k in range(first, last + 1):
            product *= 1 + x + s * k
        low, high = (x, high) if product < wanted else (low, x)
    return float((low + high) / 2)


rows = [(0.0513, 0.00274, 2, 1, 5), (0.05, -0.008, 2, 1, 5), (0.02, -0.006, 2, 1, 5),
        (0.05, 0.0075, 1, 3, 5), (-0.03, 0.02, 1.5, 1, 4), (0.06, 0.002, 0, -2, 3)]
print(json.dumps({
    "origin": f"decimal, 50 digits, Python {platform.python_version()}: python3 test/stats/data/window-levels.py",
    "points": [[*row, level(*row)] for row in rows],
}, indent=1))
