/**
 * The bench's Squiggle side: the workload as a Squiggle program on sample sets, whose arithmetic
 * goes draw by draw, so that a shared factor stays shared. Squiggle has no Sobol indices.
 */
import { run } from '@quri/squiggle-lang';
import { answerRequests } from './answer-requests.mjs';
import { figures, many } from './figures.mjs';

const { base, growth, shock, target, correlation, years, levels } = figures;

await answerRequests('0.10.0', { W: workloadW, D: workloadD });

async function evaluate(code, sampleCount, seed) {
  const { result } = await run(code, {
    environment: { sampleCount, xyPointLength: 1000, seed: `bench ${seed}`, profile: false },
  });
  if (!result.ok) throw new Error(String(result.value));
  return result.value.result.asJS();
}

function workloadW(n, seed) {
  const lines = ['normals() = SampleSet(normal(0, 1))'];
  for (let year = 1; year <= years; year += 1)
    lines.push(`factor${year} = ${correlation} ^ 0.5 * normals()`);
  base.forEach((start, c) => {
    const rises = Array.from(
      { length: years },
      (_, i) =>
        `(${1 + growth[c]} + ${shock[c]} * (factor${i + 1} + ${1 - correlation} ^ 0.5 * normals()))`,
    );
    lines.push(`value${c} = ${start} * ${rises.join(' * ')}`);
  });
  lines.push(`value6 = ${base.map((_, c) => `value${c}`).join(' + ')}`);
  const rows = target.map(
    (wanted, c) =>
      `[mean(value${c}), 1 - cdf(value${c}, ${wanted}), ${levels
        .map((level) => `quantile(value${c}, ${level})`)
        .join(', ')}]`,
  );
  const code = `${lines.join('\n')}\n[${rows.join(',\n')}]`;
  return async () => {
    const answers = await evaluate(code, n, seed);
    return answers.map(([mean, p, ...quantiles]) => ({ mean, p, quantiles }));
  };
}

function workloadD(repeats) {
  const inputs = Array.from({ length: many.indicators }, (_, j) => [many.base(j), many.target(j)]);
  const code = `
inputs = ${JSON.stringify(inputs)}
rate(s, j) = (mod(s * 7919 + j * 104729, 2003) - 400) / 10000
growth(from, to) = (to / from) ^ (1 / ${many.years}) - 1
verdict(from, wanted, end, required) = {
  ratio = (if wanted < from then -1 else 1) * growth(from, end) / required
  if end >= wanted * (1 - 1e-9) then 0 else
  if ratio >= 0.95 || (wanted - end) / wanted <= 0.005 then 1 else
  if ratio >= 0.6 then 2 else if ratio >= 0 then 3 else 4
}
assess(s, j) = {
  from = inputs[j][0]
  wanted = inputs[j][1]
  g = rate(s, j)
  path = List.upTo(1, ${many.years}) -> List.reduce([from], {|path, t| List.append(path, List.last(path) * (1 + g))})
  end = List.last(path)
  required = growth(from, wanted)
  [verdict(from, wanted, end, required), end, required]
}
List.upTo(0, ${many.scenarios - 1}) -> List.map({|s| List.upTo(0, ${many.indicators - 1}) -> List.map({|j| assess(s, j)})})
`;
  return async () => {
    let rows;
    for (let r = 0; r < repeats; r += 1) rows = await evaluate(code, 1000, 0);
    const result = { verdicts: [0, 0, 0, 0, 0], endSum: 0, requiredSum: 0 };
    rows.forEach((row, s) => {
      for (const [verdict, end, required] of row) {
        result.verdicts[verdict] += 1;
        result.endSum += end;
        if (s === 0) result.requiredSum += required;
      }
    });
    return result;
  };
}
