/** The total of a plan: figures come in ready-made. */
export type HeadlineFigures = {
  readonly name: string;
  readonly base: YearFigure | null;
  readonly target: YearFigure;
  readonly required: string | null;
  readonly historic: string | null;
  /** Of meeting it by the outlook, in words. */
  readonly chance: string | null;
};

type YearFigure = { readonly year: number; readonly figure: string };

/** What the plan wants of its total, in one line. */
export const zhHeadline = ({ name, base, target, required, historic, chance }: HeadlineFigures) =>
  [
    `${name}：${base === null ? '' : `${base.year}年 ${base.figure}，`}${target.year}年目标 ${target.figure}`,
    ...(required === null ? [] : [`年均需增 ${required}`]),
    ...(historic === null ? [] : [`历史年均 ${historic}`]),
    ...(chance === null ? [] : [`参照预测的达标可能性${chance}`]),
  ].join('，');
