const DAY = 86_400_000;
const memo = new Map<string, number>();

/** Days since 1970 of a partial date: the middle of the month or year where no more is known. */
export function dayOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  let day = memo.get(date);
  if (day === undefined) {
    const full = date.length >= 10 ? date : date.length >= 7 ? `${date}-15` : `${date}-07-01`;
    day = Math.floor(Date.parse(`${full.slice(0, 10)}T00:00:00Z`) / DAY);
    memo.set(date, day);
  }
  return Number.isNaN(day) ? undefined : day;
}
