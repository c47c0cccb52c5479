import type { PlanDocument } from '../../document/document.ts';
import type { Level } from '../../terms/level.ts';
import type { RegionHead } from './build-region.ts';

/**
 * What a document says of itself: its title, and the region's name and level by the title. A 市 may be
 * of the prefecture or of the county; the file's note asks for a look.
 *
 * @param document the document
 * @param id the region's id, which stands for a name that is not found
 */
export function regionHead({ blocks, file }: PlanDocument, id: string): Omit<RegionHead, 'note'> {
  const lines = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.text] : []))
    .slice(0, 15);
  const title =
    lines.find((text) => text.length < 70 && /规划|公报|报告|纲要|计划|方案|意见/.test(text)) ??
    lines.find((text) => text.length < 60) ??
    file;
  const place =
    /(?:^|[》）)】 ])([\u4e00-\u9fff]{1,9}?(?:自治区|自治州|自治县|开发区|新区|港区|省|市|县|区|州|旗))(?!级|场|民)/.exec(
      title,
    )?.[1] ?? null;
  return {
    region: id,
    name: place ?? id,
    level: levelOf(place, title),
    title: title.replace(/\s+/g, ' '),
    document: file.replace(/^.*[\\/]/, ''),
  };
}

function levelOf(place: string | null, title: string): Level {
  if (place === null) return /全国|我国|国家|中国/.test(title) ? 'nation' : 'county';
  if (/(?:开发区|新区|港区)$/.test(place)) return 'zone';
  if (/(?:省|自治区)$/.test(place)) return 'province';
  return /(?:市|州)$/.test(place) ? 'prefecture' : 'county';
}
