import { chartIds, charts } from '../../charts/registry.ts';
import type { Language } from '../../terms/text.ts';
import type { IndexWording } from '../../wording/zh/index-page.ts';
import { escapeHtml, escapePath } from '../escape-html.ts';

/** Links to the files of a folder: those that every scenario has, its charts, then any others. */
export function renderFiles(
  folder: string,
  files: readonly string[],
  words: IndexWording,
  language: Language,
): string {
  const own = files.filter((file) => file.startsWith(`${folder}/`));
  const known = Object.entries(words.files).flatMap(([name, title]) => {
    const file = `${folder}/${name}`;
    return own.includes(file) ? [{ file, title }] : [];
  });
  const pictures = own.flatMap((file) => {
    const [, path, name, ending] =
      /^((?:.*\/)?charts\/([^/]+?))\.(svg|png|vl\.json)$/.exec(file) ?? [];
    return path === undefined || name === undefined
      ? []
      : [{ file, path, name, ending: ending as Ending }];
  });
  const others = own
    .filter((file) => !known.some((one) => one.file === file))
    .filter((file) => !pictures.some((one) => one.file === file))
    .map((file) => ({ file, title: file.slice(folder.length + 1) }));
  const links = [...known, ...others].map(({ file, title }) => `<li>${link(file, title)}</li>`);
  const paths = [...new Set(pictures.map(({ path }) => path))].sort(byChart);
  const drawn = paths.map((path) => {
    const same = pictures.filter((picture) => picture.path === path);
    const of = (ending: Ending) => same.find((picture) => picture.ending === ending)?.file;
    const title = titleOfChart(same[0]?.name ?? '', language);
    const thumbnail = of('svg') ?? of('png');
    const image =
      thumbnail === undefined
        ? ''
        : `<a href="${escapePath(thumbnail)}"><img src="${escapePath(thumbnail)}" alt="${escapeHtml(title)}" loading="lazy"></a>`;
    const formats = (['svg', 'png', 'vl.json'] as const).flatMap((ending) => {
      const file = of(ending);
      return file === undefined ? [] : [`<li>${link(file, words.chartFiles[ending])}</li>`];
    });
    return `<li>${image}<div>${escapeHtml(title)}</div><ul class="files">${formats.join('')}</ul></li>`;
  });
  return [
    ...(links.length === 0 ? [] : [`<ul class="files">${links.join('')}</ul>`]),
    ...(drawn.length === 0 ? [] : [`<ul class="charts">\n${drawn.join('\n')}\n</ul>`]),
  ].join('\n');
}

type Ending = 'svg' | 'png' | 'vl.json';

function link(file: string, title: string): string {
  return `<a href="${escapePath(file)}">${escapeHtml(title)}</a>`;
}

function titleOfChart(name: string, language: Language): string {
  const id = chartIds.find((chart) => chart === name);
  return id === undefined ? name : charts[id].title[language];
}

/** In the order of the charts' registry, unknown ones last. */
function byChart(a: string, b: string): number {
  const rank = (path: string) => {
    const found = chartIds.findIndex((id) => path.endsWith(`/${id}`));
    return found < 0 ? chartIds.length : found;
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
