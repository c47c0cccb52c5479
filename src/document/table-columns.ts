import type { Grid } from './document.ts';
import type { DocumentYears } from './document-years.ts';
import { findTimes } from './find-times.ts';
import type { Doubt, Role } from './reading.ts';
import { isCellNumber, isCellUnit, isHeaderWord } from './table-words.ts';

/** What a column of a table holds. */
export type Column =
  | { readonly holds: 'name' | 'index' | 'unit' | 'nature' | 'owner' | 'remark' }
  | {
      readonly holds: 'value';
      readonly year: number | null;
      readonly window: string | null;
      readonly month: number | null;
      /** Growth a year over its window. */
      readonly isMean: boolean;
      readonly role: Role;
      readonly unit: string | null;
      /** The heading as a name, where columns are indicators and rows are places or kinds. */
      readonly measure: string | null;
      readonly doubts: readonly Doubt[];
    };

export type TableShape = {
  readonly columns: readonly Column[];
  /** The first row below the header. */
  readonly body: number;
  readonly title: string | null;
  /** A unit that the table names for all its figures (单位：万人). */
  readonly unit: string | null;
};

/**
 * The header of a table: which column names, which holds the unit, and of which year and role the
 * figures of each are. Headings of several rows are read together, column by column.
 *
 * @param grid the table
 * @param years what 现状 and 目标 without a year are taken from, to be confirmed
 * @param caption the line in front of the table, whose year stands for columns without one
 * @returns null where no row looks like a header
 */
export function tableShape(
  grid: Grid,
  years: DocumentYears,
  caption: string | null,
): TableShape | null {
  let top = 0;
  let title: string | null = null;
  let unit: string | null = null;
  while (top < grid.length - 1 && isOneText(grid[top]!)) {
    const text = grid[top]!.find((cell) => cell.text !== '')?.text ?? '';
    const named = /单位[：:]\s*([^\s）)]+)/.exec(text)?.[1];
    if (named !== undefined) unit = named;
    else if (text !== '') title = text;
    top += 1;
  }
  let body = top;
  while (body < grid.length && isHeaderRow(grid[body]!, body > top)) body += 1;
  if (body === top || body >= grid.length) return null;
  const headings = grid[top]!.map((_, column) => {
    const texts = grid.slice(top, body).map((row) => row[column]?.text.replace(/\s/g, '') ?? '');
    return [...new Set(texts)].join('');
  });
  const rows = grid.slice(body);
  const told = findTimes(caption ?? '', years).filter(
    ({ use, year }) => use === 'at' && year !== null,
  );
  const captionYear = told.length === 1 ? told[0]!.year : null;
  const columns = headings.map((heading, column) =>
    columnOf(
      heading,
      rows.map((row) => row[column]?.text ?? ''),
      column,
      years,
      captionYear,
    ),
  );
  if (!columns.some(({ holds }) => holds === 'value')) return null;
  if (!columns.some(({ holds }) => holds === 'name')) return null;
  return { columns, body, title, unit };
}

function isOneText(row: Grid[number]): boolean {
  const texts = row.filter(({ text, isRepeat }) => text !== '' && !isRepeat);
  return texts.length <= 1;
}

function isHeaderRow(row: Grid[number], isLater: boolean): boolean {
  const cells = row.filter(({ text }) => text !== '');
  if (cells.length === 0) return false;
  if (
    cells.some(
      ({ text }) => isCellNumber(text) && !/^(?:19|20)\d\d年?$/.test(text.replace(/\s/g, '')),
    )
  )
    return false;
  if (
    cells.some(({ text }) => isCellUnit(text) && !/^(?:年|次|省|市|区|县|国|校|地)$/.test(text)) &&
    !cells.some(({ text }) => /^(?:计量)?单位$/.test(text.replace(/\s/g, '')))
  )
    return false;
  const headings = cells.filter(({ text }) => isHeaderWord(text)).length;
  if (!isLater)
    return headings >= cells.length * 0.5 || headsMeasures(cells.map(({ text }) => text));
  return (
    headings >= Math.max(1, cells.length * 0.4) &&
    cells.some(({ text }) => /年|目标|基期|现状|增|绝对/.test(text))
  );
}

/** Headings that are indicators with their units, beside one for kinds or places: 学校数（所）. */
function headsMeasures([first = '', ...rest]: readonly string[]): boolean {
  return (
    rest.length > 0 &&
    /类别|名称|地区|区域|指标|项目|年份|年度|县区|区县|行业|分类|城市$/.test(
      first.replace(/\s/g, ''),
    ) &&
    rest.filter((text) => unitIn(text) !== null).length >= rest.length * 0.5
  );
}

function columnOf(
  heading: string,
  cells: readonly string[],
  column: number,
  years: DocumentYears,
  captionYear: number | null,
): Column {
  const bare = heading.replace(/[（(【[].*?[）)】\]]/g, '');
  if (/^(?:序号|编号|No\.?)$/i.test(bare)) return { holds: 'index' };
  if (/^(?:计量|指标)?单位$/.test(bare)) return { holds: 'unit' };
  if (
    /^(?:指标)?(?:属性|性质)$|^(?:指标)?类型$/.test(bare) &&
    cells.some((text) => /约束|预期|引导/.test(text))
  )
    return { holds: 'nature' };
  if (/责任|牵头|主管|负责|部门/.test(bare)) return { holds: 'owner' };
  const filled = cells.filter((text) => text !== '');
  const isRemark = /备注|说明|来源|依据|口径/.test(bare);
  // 备注 may hold the figures of which the other columns tell the growth.
  if (isRemark && !filled.every((text) => isCellNumber(text) && /\d/.test(text)))
    return { holds: 'remark' };
  const numbers = filled.filter((text) => isCellNumber(text) || /\d/.test(text)).length;
  const isNumeric = filled.length > 0 && numbers >= filled.length * 0.4;
  const isNaming =
    /指标|名称|项目|类别|领域|维度|分类|内容|地区|区域|行业|年份|年度$/.test(bare) &&
    !/(?:19|20)\d\d|目标值|完成值/.test(bare);
  if (isNaming || (!isNumeric && column < 3)) return { holds: 'name' };
  if (!isNumeric) return { holds: 'remark' };
  if (column === 0) return { holds: 'name' };
  return valueColumn(isRemark ? '' : heading, years, captionYear);
}

function valueColumn(heading: string, years: DocumentYears, captionYear: number | null): Column {
  const times = findTimes(heading, years).filter(({ use }) => use === 'at');
  const time = times.at(-1) ?? null;
  const unit = unitIn(heading);
  const isGrowth =
    /增长|增速|增幅|增减|比上年|同比|年均增/.test(heading) && !/增长目标值?数/.test(heading);
  // A column beside one of amounts: each row's part of the whole.
  const isShare = /^(?:所)?(?:占比|比重|构成|占.{0,8}(?:比重|比例))(?:[（(].*)?$/.test(heading);
  const isGoal = /目标|预期|规划|计划/.test(heading);
  const isBase = /基期|现状|实际|完成|实绩|基数|基准|现值|基础|达成/.test(heading);
  const doubts: Doubt[] = [];
  let year = time?.year ?? null;
  let window = time?.window ?? null;
  if (time !== null && !time.isPrinted) doubts.push('year');
  if (year === null && window === null && captionYear !== null) year = captionYear;
  if (year === null && window === null) {
    year = isGoal && !isBase ? years.target : years.current;
    if (years.kind !== 'communique') doubts.push('year');
  }
  if (
    window === null &&
    /累计/.test(heading) &&
    /五年|5年/.test(heading) &&
    years.target !== null &&
    years.current !== null
  ) {
    window = isGoal
      ? `${years.current + 1}-${years.target}`
      : `${years.current - 4}-${years.current}`;
    year = null;
  }
  if (time === null && /年均/.test(heading) && years.target !== null && years.current !== null) {
    // 年均增长 beside base and goal is that of the plan's years.
    window = `${years.current + 1}-${years.target}`;
    year = null;
    doubts.splice(0, doubts.length, 'window');
  }
  const last = year ?? (window === null ? null : Number(window.slice(5)));
  const isAhead = last !== null && years.current !== null && last > years.current;
  const role: Role = isGrowth
    ? 'growth'
    : isShare
      ? 'share'
      : isGoal && !(isBase && !isAhead)
        ? 'target'
        : isBase
          ? 'observed'
          : isAhead
            ? 'target'
            : 'observed';
  const measure =
    time === null &&
    heading !== '' &&
    !isGoal &&
    !isBase &&
    !/^(?:绝对数|数量|总量|数值|产量|实绩|指标值|本年)/.test(heading) &&
    !isGrowth
      ? heading.replace(/[（(【[].*?[）)】\]]/g, '')
      : null;
  return {
    holds: 'value',
    year,
    window,
    month: year === null ? null : (time?.month ?? null),
    isMean: isGrowth && /年均/.test(heading),
    role,
    unit: unit ?? (isGrowth && /[%％±]/.test(heading) ? '%' : null),
    measure,
    doubts,
  };
}

/** The unit that a heading or a name gives in brackets: 在校生（万人）. */
export function unitIn(text: string): string | null {
  for (const [, inside] of text.matchAll(
    /[（(【[]\s*(?:单位[：:])?\s*([^（()）【】[\]]{1,8})\s*[）)】\]]/g,
  )) {
    if (isCellUnit(inside!)) return inside!.replace(/\s/g, '');
  }
  const slashed = /[／/]\s*([^\s/]{1,4})$/.exec(text)?.[1];
  return slashed !== undefined && isCellUnit(slashed) ? slashed : null;
}
