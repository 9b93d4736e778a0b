/** A stretch of blanks that a writer may have used to align what follows. Columns count from the indentation. */
export interface Gap {
  /** Column where the blanks begin now. */
  readonly from: number;
  /** Column where they end now. */
  readonly to: number;
  /** Column where they will begin. */
  readonly begins: number;
}

/** A key that stands out of its column by more than this does not move the others. */
const mostReach = 16;

/**
 * The columns in which the stretches of one block will end. Blocks keep their own manner: aligned, one blank, or none. What most
 * of them do the others do as well; `undecided` is the number of blanks when there are as many with one as without.
 */
export function settle(gaps: readonly Gap[], undecided: number): number[] {
  const column = gaps.length > 1 ? sharedColumn(gaps) : undefined;
  const tight = gaps.filter(({ from, to }) => to === from).length * 2;
  const least = tight === gaps.length ? undecided : tight > gaps.length ? 0 : 1;
  return gaps.map(({ begins }) => (column !== undefined && begins <= column ? column : begins + least));
}

/** The column that a block shares, or will share; undefined for a block that does not align. */
function sharedColumn(gaps: readonly Gap[]): number | undefined {
  const agreed = agreedColumn(gaps);
  const wide = gaps.filter(({ from, to }) => to > from + 1).length;
  if (wide === 0 || (agreed === undefined && wide * 2 < gaps.length)) return undefined;
  const longest = gaps.reduce((most, { begins }) => Math.max(most, begins), 0);
  const fits = agreed !== undefined && (longest <= agreed || longest > agreed + mostReach);
  return fits ? agreed : longest + 1;
}

/** The column where at least half of the stretches end although they begin in different ones. */
function agreedColumn(gaps: readonly Gap[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { to } of gaps) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [column, most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  const agreeing = gaps.filter(({ to }) => to === column);
  return most * 2 >= gaps.length && new Set(agreeing.map(({ from }) => from)).size > 1 ? column : undefined;
}

/** As `settle`, for comments behind entries: those that are not aligned keep their distance. */
export function settleComments(gaps: readonly Gap[]): number[] {
  const agreed = agreedColumn(gaps);
  if (agreed === undefined) return gaps.map(({ from, to, begins }) => begins + Math.max(1, to - from));
  const inColumn = gaps.filter(({ to }) => to === agreed);
  const column = inColumn.reduce((most, { begins }) => Math.max(most, begins + 1), agreed);
  return gaps.map(({ begins }) => Math.max(column, begins + 1));
}
