import { Card, Text } from "@sanity/ui";
import type { CSSProperties, ReactNode } from "react";
import { useStateLink } from "sanity/router";
import { stateOf, type Place } from "../places.ts";

export interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** The list of what is counted. */
  readonly to: Place;
}

const CELL: CSSProperties = { padding: "7px 10px", textAlign: "start" };
const NUMBER: CSSProperties = { ...CELL, textAlign: "end", fontVariantNumeric: "tabular-nums" };

/** Counts, each leading to the list of what it counts. */
export function CountTable(props: {
  readonly caption: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly CountRow[];
}): ReactNode {
  const { caption, heads, rows } = props;
  return (
    <Card border radius={3} overflow="auto">
      <table style={{ width: "100%", borderCollapse: "collapse" }} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" style={CELL}>
              <Text size={1} weight="medium">
                {heads[0]}
              </Text>
            </th>
            <th scope="col" style={NUMBER}>
              <Text size={1} weight="medium">
                {heads[1]}
              </Text>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" style={{ ...CELL, fontWeight: "inherit" }}>
                <Text size={1}>{row.count === 0 ? row.name : <RowLink row={row} />}</Text>
              </th>
              <td style={NUMBER}>
                <Text size={1} muted={row.count === 0}>
                  {row.count}
                </Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function RowLink({ row }: { readonly row: CountRow }): ReactNode {
  const { href, onClick } = useStateLink({ state: stateOf(row.to) });
  return (
    <a href={href} onClick={onClick}>
      {row.name}
    </a>
  );
}
