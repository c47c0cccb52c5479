/**
 * A day as spreadsheets count them, as `2021-10-12`.
 *
 * @param serial days since 1899-12-30 (or 1904-01-01), with the time of day as a fraction
 * @param from1904 whether the file counts from 1904
 * @returns the day in the Gregorian calendar; days before March 1900, which programs count
 *   differently, and beyond the year 9999 are null
 * source: Howard Hinnant, "chrono-compatible low-level date algorithms" (civil_from_days)
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return null;
  // Days since 0000-03-01: 1899-12-30 is the 693 899th after it.
  const shifted = days + 693_899;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
