import { Bookmark, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { ReportDocument, Run, Runs } from '../report-document.ts';
import type { PageStyle } from './docx-style.ts';

/** What the pieces of a document need to know of it. */
export type DocxPen = {
  readonly style: PageStyle;
  /** Runs of text, linked where they lead somewhere. */
  readonly children: (runs: Runs, more?: IRunOptions) => readonly ParagraphChild[];
  /** Text under the name that links lead to. */
  readonly named: (anchor: string | null, children: readonly ParagraphChild[]) => ParagraphChild[];
};

/** The pen of a document: it knows the places that links lead to. */
export function createDocxPen({ sections }: ReportDocument, style: PageStyle): DocxPen {
  const anchors = sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block): readonly (string | null)[] =>
      block.kind === 'chart' ? [block.id] : block.kind === 'table' ? (block.anchors ?? []) : [],
    ),
  ]);
  // The format allows 40 letters, digits and underscores.
  const names = new Map([...new Set(anchors)].map((anchor, i) => [anchor, `a${i + 1}`]));
  const nameOf = (anchor: string | null | undefined) =>
    anchor === null || anchor === undefined ? undefined : names.get(anchor);
  return {
    style,
    children: (runs, more = {}) =>
      runs.map((run) => {
        const to = nameOf(run.to);
        const text = drawRun(run, more);
        return to === undefined ? text : new InternalHyperlink({ anchor: to, children: [text] });
      }),
    named: (anchor, children) => {
      const id = nameOf(anchor);
      return id === undefined ? [...children] : [new Bookmark({ id, children: [...children] })];
    },
  };
}

function drawRun({ text, style, tone }: Run, more: IRunOptions): TextRun {
  return new TextRun({
    text,
    ...(style === 'strong' ? { bold: true } : {}),
    ...(tone === 'faint' ? { color: '595959' } : {}),
    ...more,
  });
}
