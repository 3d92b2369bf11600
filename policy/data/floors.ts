/**
 * How few people may fit what is published of a survivor. Configuration: a host may give others in
 * the context.
 *
 * The estimate is crude, so the floors stand far above the smallest group that practice with good
 * data allows (11 in the Global Dataset of the Counter-Trafficking Data Collaborative).
 */
export interface Floors {
  /** Under this many people nothing goes out. */
  readonly block: number;
  /** Under this many a reviewer must have taken note. */
  readonly warn: number;
}

export const FLOORS: Floors = { block: 1000, warn: 10_000 };
