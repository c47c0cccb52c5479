import type { Chart } from './chart.ts';
import { bandColours } from './drawing/bands.ts';
import { frame } from './drawing/frame.ts';
import type { KeyItem } from './drawing/key.ts';
import { targetSign } from './drawing/key.ts';
import { createPen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { drawTrackPanel, latestColour, type TrackSize } from './track-panel.ts';
import { collectTracks, type Track } from './track-rows.ts';

const perRow = 2;
const size: TrackSize = { cell: 300, width: 142, height: 104 };
/** Of a panel that stands alone. */
const wideSize: TrackSize = { cell: 600, width: 442, height: 132 };

export const track: Chart = {
  title: { zh: '实际数与测算路径', en: 'Observed figures on the projected path' },
  tab: { zh: '实际', en: 'Observed' },
  question: {
    zh: '基期之后的实际数，走在测算路径之上还是之下？从最新数重新测算会到哪里？',
    en: 'Do the figures after the base lie above or below the path, and where does it lead from the newest one?',
  },
  absent: {
    zh: '没有一项指标有基期数、基期之后的数和可对照的路径或目标',
    en: 'no indicator has a base figure, a later one, and a path or target to hold them against',
  },
  applies: (study) => collectTracks(study).length > 0,
  draw: (study, language) => {
    const pen = createPen(study, language);
    const { track: words, key } = pen.words;
    const tracks = collectTracks(study);
    const panels = tracks.map((one) =>
      drawTrackPanel(one, tracks.length === 1 ? wideSize : size, pen),
    );
    const rows: View[] = [];
    for (let i = 0; i < panels.length; i += perRow)
      rows.push({
        hconcat: panels.slice(i, i + perRow),
        spacing: size.cell - size.width,
        bounds: 'flush',
      } as View);
    const has = (part: 'base' | 'latest' | 'target' | 'bands') =>
      tracks.some((one) => one[part].length > (part === 'target' || part === 'bands' ? 0 : 1));
    const items: readonly (KeyItem & { readonly shown: boolean })[] = [
      { label: key.observed, sign: 'point', colour: colours.observed, shown: true },
      {
        label: words.baseKey,
        sign: 'line',
        colour: colours.projected,
        dashed: true,
        shown: has('base'),
      },
      {
        label: words.latestKey,
        sign: 'line',
        colour: latestColour,
        dashed: true,
        long: true,
        width: 1.4,
        shown: has('latest'),
      },
      {
        label: key.target,
        ...targetSign,
        shown: has('target'),
      },
      { label: key.draws.band80, sign: 'box', colour: bandColours[80], shown: has('bands') },
      { label: key.draws.band50, sign: 'box', colour: bandColours[50], shown: has('bands') },
    ];
    return frame(study, pen, {
      title: track.title,
      key: items.filter(({ shown }) => shown).map(({ shown: _, ...item }) => item),
      body: rows,
      notes: [
        pen.words.trajectory.axes,
        ...(has('base') && has('latest') ? [words.reading] : []),
        ...(tracks.some(fallsBack) ? [words.fallsBack] : []),
      ],
      left: axisWidth,
    });
  },
};

/** Whether a path to a target that is met already leads back to it. */
function fallsBack({ standing, latest }: Track): boolean {
  const end = latest.at(-1);
  if (standing.midTerm?.rule !== 'met-early' || end === undefined) return false;
  const { current, direction } = standing;
  return direction === 'down' ? end.value > current.value : end.value < current.value;
}
