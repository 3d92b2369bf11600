import { Box, Card, Grid, Heading, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import { CountTable } from "./count-table.tsx";
import { monthInWords } from "./months.ts";
import type { Count } from "./queries.ts";

const WIDTH = 600;
const HEIGHT = 220;
const BASE = 184;
const TOP = 24;

/** A bar for each month, and the same as a table: the bars are for the eye, the table leads on. */
export function MonthChart({ counts }: { readonly counts: readonly Count[] }): ReactNode {
  const words = useWords();
  const id = useId();
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h3" size={1} id={id}>
        {words("reviewDesk.endings.byMonth")}
      </Heading>
      <Grid gridTemplateColumns={[1, 1, 1, 2]} gap={5} style={{ alignItems: "start" }}>
        <Card border radius={3} padding={4}>
          <Bars counts={counts} label={words("reviewDesk.endings.chart")} />
        </Card>
        <CountTable
          caption={words("reviewDesk.endings.byMonth")}
          heads={[words("reviewDesk.endings.month"), words("reviewDesk.endings.consents")]}
          rows={counts.map(({ key, count }) => ({
            key,
            name: monthInWords(key),
            count,
            to: { page: "endings", by: "month", value: key },
          }))}
        />
      </Grid>
    </Stack>
  );
}

function Bars(props: { readonly counts: readonly Count[]; readonly label: string }): ReactNode {
  const { counts, label } = props;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const step = WIDTH / Math.max(1, counts.length);
  return (
    <Box>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-label={label}
        style={{ color: "var(--card-fg-color)", display: "block" }}
      >
        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} stroke="currentColor" opacity={0.4} />
        {counts.map(({ key, count }, index) => {
          const height = ((BASE - TOP) * count) / most;
          const middle = index * step + step / 2;
          return (
            <g key={key}>
              <rect
                x={middle - step * 0.3}
                y={BASE - height}
                width={step * 0.6}
                height={height}
                rx={3}
                fill="var(--card-focus-ring-color, currentColor)"
              />
              {count > 0 && (
                <text
                  x={middle}
                  y={BASE - height - 7}
                  textAnchor="middle"
                  fontSize={14}
                  fill="currentColor"
                >
                  {count}
                </text>
              )}
              <text x={middle} y={BASE + 20} textAnchor="middle" fontSize={13} fill="currentColor">
                {shortMonth(key)}
              </text>
            </g>
          );
        })}
      </svg>
      <Text size={0} muted align="center">
        {`${monthInWords(counts[0]?.key ?? "")} – ${monthInWords(counts.at(-1)?.key ?? "")}`}
      </Text>
    </Box>
  );
}

function shortMonth(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", {
    month: "short",
    timeZone: "UTC",
  });
}
