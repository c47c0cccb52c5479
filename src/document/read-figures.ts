import { isUnit } from '../terms/unit.ts';
import type { PlanDocument } from './document.ts';
import { type DocumentYears, documentYears } from './document-years.ts';
import type { TimeMark } from './find-times.ts';
import { houseUnit } from './house-unit.ts';
import { outline } from './outline.ts';
import { readProse } from './read-prose.ts';
import { readTable } from './read-table.ts';
import type { Reading, Unread } from './reading.ts';

/** What was read of a document. */
export type DocumentFigures = {
  readonly years: DocumentYears;
  readonly readings: readonly Reading[];
  readonly unread: readonly Unread[];
};

/**
 * Every figure of a document, in its order.
 *
 *     blocks ─> years, sections ─┬─ paragraphs ─> readProse ─┐
 *                                └─ tables ────> readTable ──┴─> readings, in order
 *
 * @param document the document
 */
export function readFigures({ blocks }: PlanDocument): DocumentFigures {
  const years = documentYears(blocks);
  const sections = outline(blocks, years);
  const isLaw = years.kind === 'other' && isOfArticles(blocks);
  const readings: Reading[] = [];
  const unread: Unread[] = [];
  let lead: TimeMark | null = null;
  let leadSection = '';
  /** The time of the paragraph that dashed lines follow. */
  let above: TimeMark | null = null;
  /** The section in which a line led to goals (“主要目标是：”); it holds to the section's end. */
  let goals: string | null = null;
  blocks.forEach((block, index) => {
    const section = sections[index]!;
    if (block.kind === 'table') {
      const read = readTable(block.grid, {
        block: index,
        years,
        section,
        caption: captionOf(blocks, index),
        notes: notesOf(blocks, index),
      });
      readings.push(...read.readings);
      unread.push(...read.unread);
      return;
    }
    // An article's amounts are conditions and fines, unless it plans for a year.
    if (
      isLaw &&
      article.test(block.content.text) &&
      !/到\s*(?:19|20)\d\d\s*年/.test(block.content.text)
    )
      return;
    const path = section.at.split('¶')[0]!;
    if (path !== leadSection && !path.startsWith(leadSection)) lead = null;
    if (goalLead.test(block.content.text)) goals = path;
    const told =
      section.phase === null && goals !== null && path.startsWith(goals)
        ? { ...section, phase: 'goals' as const }
        : section;
    const isDashed = /^\s*(?:[—–-]{1,2}|[●◆■▪•·])/.test(block.content.text);
    if (!isDashed) above = null;
    const read = readProse(block.content, index, { years, section: told, lead: lead ?? above });
    if (!isDashed) above = read.only;
    readings.push(...read.readings);
    unread.push(...read.unread);
    if (read.lead !== null) {
      lead = read.lead;
      leadSection = path;
    }
  });
  return { years, readings: readings.map(doubtUnit), unread };
}

const article = /^第[一二三四五六七八九十百零\d]{1,5}条/;

/** A law, a regulation or bye-laws: three articles or more. */
function isOfArticles(blocks: PlanDocument['blocks']): boolean {
  const articles = blocks.filter(
    (block) => block.kind === 'paragraph' && article.test(block.content.text),
  );
  return articles.length >= 3;
}

/** A unit that nobody knows is a dimension of its own, or a slip: a person is to look at it. */
function doubtUnit(reading: Reading): Reading {
  const isKnown = isUnit(houseUnit(reading.unit) ?? '') || reading.confirm.includes('unit');
  return isKnown ? reading : { ...reading, confirm: [...reading.confirm, 'unit'] };
}

/** The short line in front of a table, which names it; a line with the unit may stand between. */
function captionOf(blocks: PlanDocument['blocks'], index: number): string | null {
  const lines: string[] = [];
  for (let i = index - 1; i >= Math.max(0, index - 3); i -= 1) {
    const block = blocks[i]!;
    if (
      block.kind !== 'paragraph' ||
      block.content.text.length > 60 ||
      /[。；]$/.test(block.content.text)
    )
      break;
    lines.unshift(block.content.text);
    if (!/^[（(]?单位[：:]/.test(block.content.text)) break;
  }
  return lines.length === 0 ? null : lines.join(' ').replace(/\s+/g, ' ');
}

function notesOf(blocks: PlanDocument['blocks'], index: number): string {
  return blocks
    .slice(index + 1, index + 4)
    .flatMap((block) =>
      block.kind === 'paragraph' && /^[（(]?(?:注|备注|说明)|[[【]/.test(block.content.text)
        ? [block.content.text]
        : [],
    )
    .join('');
}

const goalLead = /(?:总体|主要|发展|具体|预期|奋斗)目标(?:是|为)?[：:]/;
