import { type Language, totalsRules } from '../index.ts';
import type { Changes } from './changes.ts';

/** What the address of the page keeps: enough to come back to the same sight. */
export type Address = {
  readonly scenario: string | null;
  readonly indicator: string | null;
  readonly chart: string | null;
  readonly language: Language | null;
  readonly changes: Changes;
};

/** `#s=zhuji-plan&i=skilled&v=skilled.rate:0.05&e=0.2&t=bottom-up&l=zh` */
export function writeAddress({ scenario, indicator, chart, language, changes }: Address): string {
  const values = Object.entries(changes.values).map(([knob, value]) => `${knob}:${value}`);
  const parts: readonly (readonly [string, string | null])[] = [
    ['s', scenario],
    ['i', indicator],
    ['c', chart],
    ['v', values.length === 0 ? null : values.join(',')],
    ['e', changes.eventsOff.length === 0 ? null : changes.eventsOff.join('.')],
    ['t', changes.totals],
    ['l', language],
  ];
  const written = parts.filter(([, value]) => value !== null);
  return `#${written.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`).join('&')}`;
}

/** Reads an address; whatever in it makes no sense is left out. */
export function readAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const values = (query.get('v') ?? '').split(',').flatMap((part) => {
    const [, knob, text] = /^([a-z][A-Za-z0-9]*\.[a-z]+):(.+)$/.exec(part) ?? [];
    const value = Number(text);
    return knob === undefined || !Number.isFinite(value) ? [] : [[knob, value] as const];
  });
  const off = (query.get('e') ?? '').split('.').filter((part) => /^\d{1,3}$/.test(part));
  const language = query.get('l');
  return {
    scenario: query.get('s'),
    indicator: query.get('i'),
    chart: query.get('c'),
    language: language === 'zh' || language === 'en' ? language : null,
    changes: {
      values: Object.fromEntries(values),
      eventsOff: off.map(Number),
      totals: totalsRules.find((rule) => rule === query.get('t')) ?? null,
    },
  };
}
