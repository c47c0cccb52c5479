import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import license, { type Dependency } from 'rollup-plugin-license';

// Its types call the function `default`; as a CommonJS module it is what is exported.
const collect = license as unknown as typeof license.default;

/** A work of others that lies in what we ship. */
export type Work = { readonly name: string; readonly about: string; readonly text: string };

/**
 * Collects, while a bundle is made, the packages whose code is really in it.
 *
 * @param found receives them before any later plugin's `generateBundle`
 */
export function collectWorks(found: Work[]): ReturnType<typeof collect> {
  const output = (packages: Dependency[]) => {
    for (const one of packages) found.push(workOf(one));
  };
  return collect({ thirdParty: { multipleVersions: true, output } });
}

/** THIRD-PARTY-NOTICES: every licence text once, under the works that it covers. */
export function writeNotices(works: readonly Work[]): string {
  const byText = new Map<string, Work[]>();
  for (const work of [...works].sort((a, b) => (a.name < b.name ? -1 : 1)))
    byText.set(work.text, [...(byText.get(work.text) ?? []), work]);
  const parts = [...byText].map(([text, covered]) =>
    [...covered.map(({ name, about }) => `* ${name} (${about})`), '', text].join('\n'),
  );
  const head = 'talentcast holds the works of others that are named here, under their licences.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function workOf(one: Dependency): Work {
  const { name, version, licenseText, noticeText, repository, homepage } = one;
  const id = one.license ?? 'no licence named';
  const source = typeof repository === 'string' ? repository : repository?.url;
  const text = [licenseText ?? standardText(id, `${name}`), noticeText ?? ''].join('\n\n');
  return {
    name: `${name} ${version}`,
    about: [id, source ?? homepage ?? ''].filter((part) => part !== '').join(', '),
    text: text.replaceAll('\r\n', '\n').trim(),
  };
}

/** For a package that names its licence and does not bring the text. */
function standardText(id: string, name: string): string {
  try {
    const file = createRequire(import.meta.url).resolve(`spdx-license-list/licenses/${id}.json`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { licenseText: string }).licenseText;
  } catch {
    throw new Error(`${name} has no licence text, and ${id} is none of SPDX`);
  }
}
