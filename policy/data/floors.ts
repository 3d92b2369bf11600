/**
 * How few people may fit what is published of a survivor. Configuration: a host may give others in
 * the context.
 *
 * The estimate is an order of magnitude at best, so the lower floor stands ten times above the
 * smallest group that practice with good data allows (11 in the Global Dataset of the
 * Counter-Trafficking Data Collaborative).
 */
export interface Floors {
  /** Under this many people nothing goes out. */
  readonly block: number;
  /** Under this many a reviewer must have taken note. */
  readonly warn: number;
}

export const FLOORS: Floors = { block: 100, warn: 5000 };
