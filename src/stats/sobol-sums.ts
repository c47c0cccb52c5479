import { philox } from './philox.ts';
import { quantileSorted } from './quantile.ts';
import { streamKey } from './stream-key.ts';

/** A share of the variance, with its bootstrap interval. */
type SobolIndex = {
  readonly value: number;
  /** Standard error: the standard deviation of the bootstrap. */
  readonly se: number;
  readonly low: number;
  readonly high: number;
};

/**
 * What one input does to the variance: alone (`first`), and with all its interactions (`total`).
 * `noise`: the interval of `first` reaches down to 0, so that its value says nothing.
 */
export type InputIndices = {
  readonly first: SobolIndex;
  readonly total: SobolIndex;
  readonly noise: boolean;
};

/** Sums over points, by replicate. */
export type SobolSums = {
  /** Takes in f(A), f(B) of the points `from` to before `to`, all of one replicate. */
  readonly takeBase: (
    replicate: number,
    a: Float64Array,
    b: Float64Array,
    from: number,
    to: number,
  ) => void;
  /** The same points of A with one input taken from B. */
  readonly takeMixed: (
    input: number,
    replicate: number,
    a: Float64Array,
    b: Float64Array,
    mixed: Float64Array,
    from: number,
    to: number,
  ) => void;
  readonly indices: () => readonly InputIndices[];
  readonly variance: () => number;
};

/** The level of every interval. */
export const intervalLevel = 0.95;
const resamples = 1000;

/**
 * Sobol indices from sums over replicates of points.
 *
 * S = mean(f(B) · (f(ABᵢ) − f(A))) ÷ V · T = mean((f(A) − f(ABᵢ))²) ÷ 2V ·
 * V = mean((f(A) − c)² + (f(B) − c)²) ÷ 2 − the squared mean; f less c, near its mean, throughout
 *
 * Intervals: replicates drawn with replacement 1000 times, the 2.5 and 97.5% quantiles (type 7), as
 * if replicates were independent. Stretches of one even sequence make up for each other, so their
 * mean is nearer to the truth than that says, and the intervals hold it in 97 to 100% of cases.
 * Of the estimators at this cost (Saltelli, Jansen, Janon) this one was nearest on Ishigami's
 * function and the G-function at 1024 points: for small indices 20 times nearer than the others.
 *
 * @param inputs how many inputs
 * @param replicates how many replicates, of as many points each
 * @param center c, near the mean of f
 * @param randomSeed of the bootstrap
 * source: Saltelli et al. (2010), table 2 (b) and (f); Jansen (1999); Efron (1979)
 */
export function openSobolSums(
  inputs: number,
  replicates: number,
  center: number,
  randomSeed: number,
): SobolSums {
  const count = new Float64Array(replicates);
  const sums = new Float64Array(replicates);
  const squares = new Float64Array(replicates);
  const products = Array.from({ length: inputs }, () => new Float64Array(replicates));
  const changes = Array.from({ length: inputs }, () => new Float64Array(replicates));

  /** Over replicates, each as often as it was drawn. */
  const weigh = (values: Float64Array, times: ArrayLike<number>): number => {
    let total = 0;
    for (let r = 0; r < replicates; r++) total += values[r]! * times[r]!;
    return total;
  };
  const varianceBy = (times: ArrayLike<number>): number => {
    const n = 2 * weigh(count, times);
    const mean = weigh(sums, times) / n;
    return Math.max(0, weigh(squares, times) / n - mean * mean);
  };
  const once = new Float64Array(replicates).fill(1);

  return {
    takeBase: (replicate, a, b, from, to) => {
      let [total, square] = [0, 0];
      for (let j = from; j < to; j++) {
        const x = a[j]! - center;
        const y = b[j]! - center;
        total += x + y;
        square += x * x + y * y;
      }
      count[replicate] = count[replicate]! + (to - from);
      sums[replicate] = sums[replicate]! + total;
      squares[replicate] = squares[replicate]! + square;
    },
    takeMixed: (input, replicate, a, b, mixed, from, to) => {
      let [product, change] = [0, 0];
      for (let j = from; j < to; j++) {
        const difference = mixed[j]! - a[j]!;
        product += (b[j]! - center) * difference;
        change += difference * difference;
      }
      const [own, moved] = [products[input]!, changes[input]!];
      own[replicate] = own[replicate]! + product;
      moved[replicate] = moved[replicate]! + change;
    },
    variance: () => varianceBy(once),
    indices: () => {
      const draws = drawTimes(replicates, randomSeed);
      const spreads = draws.map((times) => ({
        times,
        scale: weigh(count, times) * varianceBy(times),
      }));
      const scale = weigh(count, once) * varianceBy(once);
      const indexOf = (values: Float64Array, share: number): SobolIndex => {
        if (!(scale > 0)) return { value: 0, se: 0, low: 0, high: 0 };
        const found = spreads.flatMap((one) =>
          one.scale > 0 ? [(share * weigh(values, one.times)) / one.scale] : [],
        );
        const value = (share * weigh(values, once)) / scale;
        return { value, ...intervalOf(Float64Array.from(found)) };
      };
      return products.map((own, i): InputIndices => {
        const first = indexOf(own, 1);
        const total = indexOf(changes[i]!, 0.5);
        return { first, total, noise: first.low <= 0 };
      });
    },
  };
}

function intervalOf(found: Float64Array): Omit<SobolIndex, 'value'> {
  if (found.length === 0) return { se: 0, low: 0, high: 0 };
  const mean = found.reduce((sum, x) => sum + x, 0) / found.length;
  const square = found.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  const sorted = found.sort();
  return {
    se: Math.sqrt(square / Math.max(1, found.length - 1)),
    low: quantileSorted(sorted, (1 - intervalLevel) / 2),
    high: quantileSorted(sorted, (1 + intervalLevel) / 2),
  };
}

/** How often each replicate is drawn in each resample: as many draws as there are replicates. */
function drawTimes(replicates: number, randomSeed: number): readonly Float64Array[] {
  const key = streamKey(randomSeed, 'bootstrap');
  const words = new Uint32Array(4);
  return Array.from({ length: resamples }, (_, resample) => {
    const times = new Float64Array(replicates);
    for (let k = 0; k < replicates; k++) {
      if (k % 4 === 0) philox(Uint32Array.of(k / 4, resample, 0, 0), key, words);
      const drawn = Math.floor((words[k % 4]! / 4294967296) * replicates);
      times[drawn] = times[drawn]! + 1;
    }
    return times;
  });
}
