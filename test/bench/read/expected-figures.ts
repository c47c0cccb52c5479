/** A figure that a person took from a document; null where it is not said. */
export type Expected = {
  readonly value: number;
  readonly unit: string | null;
  readonly year: number | null;
  readonly window: string | null;
  readonly role: string;
  readonly op: string | null;
  readonly name: string;
};

type Figure = {
  readonly value?: number | string | null | readonly (number | string)[];
  readonly year?: number | string | null;
  readonly window?: string;
  readonly op?: string;
  readonly assumed?: readonly string[];
  readonly source: string;
  readonly name?: string;
  readonly printedUnit?: string;
  readonly to?: number;
  readonly total?: string;
  readonly mean?: string;
  readonly add?: number | string;
};

type WrittenRegion = {
  readonly sources: { readonly [key: string]: { readonly document?: string } };
  readonly indicators: {
    readonly [id: string]: {
      readonly name: string | { readonly zh: string };
      readonly unit: string;
      readonly observed?: { readonly [year: string]: Figure | readonly Figure[] };
      readonly target?: Figure | readonly Figure[];
      readonly growth?: readonly Figure[];
    };
  };
};

/**
 * The figures of a region file that stand in one document, as they are printed there. An operator that
 * the transcriber chose was printed as a bare number.
 *
 * @param region a region file as data
 * @param document the name of the document's file
 */
export function expectedOf(region: object, document: string): readonly Expected[] {
  const { sources = {}, indicators = {} } = region as WrittenRegion;
  const keys = Object.entries(sources).flatMap(([key, one]) =>
    one.document === document ? [key] : [],
  );
  return Object.values(indicators).flatMap(
    ({ name, unit, observed = {}, target = [], growth = [] }) => {
      const own = typeof name === 'string' ? name : name.zh;
      const make = (
        figure: Figure,
        role: string,
        year: number | null,
        printed: unknown,
      ): readonly Expected[] => {
        const text = String(Array.isArray(printed) ? printed[0] : printed);
        const value = Number.parseFloat(text);
        if (
          printed === null ||
          printed === undefined ||
          Number.isNaN(value) ||
          !keys.includes(figure.source)
        )
          return [];
        const ownUnit = /[^\d.\s+-].*$/.exec(text)?.[0] ?? null;
        const isBare = figure.assumed?.includes('op') === true;
        return [
          {
            value,
            unit: ownUnit ?? figure.printedUnit ?? unit,
            year,
            window: figure.window ?? null,
            role,
            op: role !== 'target' ? null : isBare ? '=' : (figure.op ?? null),
            name: figure.name ?? own,
          },
        ];
      };
      return [
        ...Object.entries(observed).flatMap(([year, list]) =>
          listOf(list).flatMap((one) => make(one, 'observed', Number(year), one.value)),
        ),
        ...listOf(target).flatMap((one) =>
          make(one, 'target', typeof one.year === 'number' ? one.year : null, one.value),
        ),
        ...growth.flatMap((one) =>
          make(
            one,
            one.add === undefined ? 'growth' : 'increment',
            one.to ?? null,
            one.total ?? one.mean ?? one.add,
          ),
        ),
      ];
    },
  );
}

function listOf<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

/** A table `value,unit,year,window,role,op,name`, as a person labelled a document. */
export function readLabels(text: string): readonly Expected[] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [value = '', unit = '', year = '', window = '', role = '', op = '', name = ''] =
        line.split(',');
      return {
        value: Number(value),
        unit: unit || null,
        year: year === '' ? null : Number(year),
        window: window || null,
        role,
        op: op || null,
        name,
      };
    });
}
