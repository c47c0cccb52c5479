import { isUnitOrWord } from '../terms/unit.ts';

/**
 * The unit of a region file for a printed one: 名 and 位 are 人, ㎡ is 平方米.
 *
 * @param printed as the document has it
 * @returns null where region files have no such unit
 */
export function houseUnit(printed: string): string | null {
  const plain = printed
    .replace(/[名位]$/, '人')
    .replace(/(?:㎡|m2|m²)$/, '平方米')
    .replace(/(?:km²|km2)$/, '平方公里');
  return isUnitOrWord(plain) ? plain : null;
}
