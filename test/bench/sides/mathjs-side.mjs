/**
 * The bench's mathjs side: formulas compiled by mathjs, summaries by simple-statistics, written
 * plainly, as one would who knows both libraries from their manuals.
 */
import { all, create } from 'mathjs';
import { mean, quantile } from 'simple-statistics';
import { answerRequests } from './answer-requests.mjs';
import { figures, many, verdicts } from './figures.mjs';

const { base, growth, shock, target, correlation, years, levels, rateSd } = figures;

await answerRequests('15.2', { W: workloadW, D: workloadD, S: workloadS });

function formulas(seed) {
  const math = create(all, { randomSeed: `bench ${seed}` });
  const normal = math.compile('sqrt(-2 * log(1 - random())) * cos(2 * pi * random())');
  return {
    normal: () => normal.evaluate(),
    grow: math.compile(
      'value * max(0, 1 + rate + sd * (sqrt(rho) * factor + sqrt(1 - rho) * own))',
    ),
    math,
  };
}

function workloadW(n, seed) {
  const { normal, grow } = formulas(seed);
  return () => {
    const outcomes = target.map(() => []);
    for (let i = 0; i < n; i += 1) {
      let values = base;
      for (let year = 0; year < years; year += 1) {
        const factor = normal();
        values = values.map((value, c) =>
          grow.evaluate({
            value,
            rate: growth[c],
            sd: shock[c],
            rho: correlation,
            factor,
            own: normal(),
          }),
        );
      }
      const total = values.reduce((sum, value) => sum + value, 0);
      [...values, total].forEach((value, c) => {
        outcomes[c].push(value);
      });
    }
    return outcomes.map((values, c) => ({
      mean: mean(values),
      quantiles: quantile(values, levels),
      p: values.filter((value) => value >= target[c]).length / n,
    }));
  };
}

function workloadD(repeats) {
  const { math } = formulas(0);
  const grow = math.compile('value * (1 + rate)');
  const growth = math.compile('(to / from) ^ (1 / years) - 1');
  const period = many.years;
  return () => {
    let result;
    for (let r = 0; r < repeats; r += 1) {
      result = { verdicts: [0, 0, 0, 0, 0], endSum: 0, requiredSum: 0 };
      for (let s = 0; s < many.scenarios; s += 1)
        for (let j = 0; j < many.indicators; j += 1) {
          const from = many.base(j);
          const wanted = many.target(j);
          const path = [from];
          for (let year = 0; year < period; year += 1)
            path.push(grow.evaluate({ value: path[year], rate: many.rate(s, j) }));
          const end = path[period];
          const required = growth.evaluate({ from, to: wanted, years: period });
          const assumed = growth.evaluate({ from, to: end, years: period });
          result.verdicts[verdicts.indexOf(verdictOf(from, wanted, end, required, assumed))] += 1;
          result.endSum += end;
          if (s === 0) result.requiredSum += required;
        }
    }
    return result;
  };
}

function verdictOf(from, wanted, end, required, assumed) {
  const ratio = ((wanted < from ? -1 : 1) * assumed) / required;
  if (end >= wanted * (1 - 1e-9)) return 'met';
  if (ratio >= 0.95 || (wanted - end) / wanted <= 0.005) return 'near';
  if (ratio >= 0.6) return 'partial';
  return ratio >= 0 ? 'short' : 'away';
}

function workloadS(n, seed) {
  const { normal, grow } = formulas(seed);
  const [shared, alone] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const point = () => ({
    rates: growth.map(normal),
    own: growth.map(() => Array.from({ length: years }, normal)),
    // One number more than years: the common factor also moves the growth rates.
    factor: Array.from({ length: years + 1 }, normal),
  });
  const totalOf = ({ rates, own, factor }) =>
    base.reduce((sum, start, c) => {
      let value = start;
      for (let year = 0; year < years; year += 1)
        value = grow.evaluate({
          value,
          rate: growth[c] + rateSd * (shared * factor[years] + alone * rates[c]),
          sd: shock[c],
          rho: correlation,
          factor: factor[year],
          own: own[c][year],
        });
      return sum + value;
    }, 0);
  return () => {
    const rows = Array.from({ length: n }, () => {
      const [a, b] = [point(), point()];
      const mixed = Array.from({ length: 13 }, (_, k) => totalOf(mix(a, b, k)));
      return { a: totalOf(a), b: totalOf(b), mixed };
    });
    const centre = mean(rows.flatMap((row) => [row.a, row.b]));
    const squares = rows.map((row) => ((row.a - centre) ** 2 + (row.b - centre) ** 2) / 2);
    const variance = mean(squares);
    return rows[0].mixed.map((_, k) => {
      const indexOf = (terms) => {
        const index = mean(terms) / variance;
        const error = mean(terms.map((term, i) => (term - index * squares[i]) ** 2));
        return [index, Math.sqrt(error / n) / variance];
      };
      const [first, firstSe] = indexOf(rows.map((r) => (r.b - centre) * (r.mixed[k] - r.a)));
      const [total, totalSe] = indexOf(rows.map((r) => (r.mixed[k] - r.a) ** 2 / 2));
      return { first, firstSe, total, totalSe };
    });
  };
}

/** Point a with input k of point b: 6 growth rates, 6 categories' own shocks, the common factor. */
function mix(a, b, k) {
  if (k === 12) return { ...a, factor: b.factor };
  const name = k < 6 ? 'rates' : 'own';
  return { ...a, [name]: a[name].map((value, c) => (c === k % 6 ? b[name][c] : value)) };
}
