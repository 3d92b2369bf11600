import { Card, Flex, Heading, Stack, Text } from "@sanity/ui";
import { useId, useMemo, type CSSProperties, type ReactNode } from "react";
import { useClient } from "sanity";
import { useStateLink } from "sanity/router";
import { API_VERSION } from "../../../api-version.ts";
import { useWords } from "../../../i18n/words.ts";
import { useLiveQuery } from "../../../views/use-live-query.ts";
import { stateOf } from "../places.ts";
import { PlaceLink } from "../place-link.tsx";
import { dayInWords, monthInWords, periodOfDay, weeksOf, type Period } from "./months.ts";
import { countsByPeriod } from "./queries.ts";

const CELL: CSSProperties = { padding: 2, textAlign: "center", width: "14.28%" };

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 0, 1);

/** A month, with the days on which consents end. */
export function Calendar(props: {
  readonly month: string;
  readonly chosen?: string | undefined;
}): ReactNode {
  const { month, chosen } = props;
  const words = useWords();
  const id = useId();
  const client = useClient({ apiVersion: API_VERSION });
  const weeks = useMemo(() => weeksOf(month), [month]);
  const counted = useLiveQuery(
    client,
    useMemo(() => countsByPeriod(periodsOfDays(weeks)), [weeks]),
  );
  const counts = new Map(
    counted.state === "ready" ? counted.rows.map(({ key, count }) => [key, count]) : [],
  );
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Flex align="center" justify="space-between" gap={2}>
        <Heading as="h3" size={1} id={id}>
          {monthInWords(month)}
        </Heading>
        <Flex gap={1}>
          <PlaceLink
            to={{ page: "endings", by: "month", value: monthAfter(month, -1) }}
            text="‹"
            label={words("reviewDesk.endings.monthBefore")}
          />
          <PlaceLink
            to={{ page: "endings", by: "month", value: monthAfter(month, 1) }}
            text="›"
            label={words("reviewDesk.endings.monthAfter")}
          />
        </Flex>
      </Flex>
      <Card border radius={3} padding={2}>
        <table style={{ width: "100%", borderCollapse: "collapse" }} aria-labelledby={id}>
          <thead>
            <tr>
              {Array.from({ length: 7 }, (_, day) => (
                <th key={day} scope="col" style={CELL}>
                  <Text size={0} muted align="center">
                    {new Date(MONDAY + day * 86_400_000).toLocaleDateString("en-GB", {
                      weekday: "short",
                      timeZone: "UTC",
                    })}
                  </Text>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, index) => (
              <tr key={week.find((day) => day !== undefined) ?? index}>
                {week.map((day, place) => (
                  <td key={day ?? place} style={CELL}>
                    {day !== undefined && (
                      <Day day={day} count={counts.get(day) ?? 0} isChosen={day === chosen} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Stack>
  );
}

function Day(props: {
  readonly day: string;
  readonly count: number;
  readonly isChosen: boolean;
}): ReactNode {
  const { day, count, isChosen } = props;
  const words = useWords();
  const number = String(Number(day.slice(8)));
  const { href, onClick } = useStateLink({
    state: stateOf({ page: "endings", by: "day", value: day }),
  });
  if (count === 0) {
    return (
      <Card padding={2} radius={2} border={isChosen}>
        <Text size={1} muted align="center">
          {number}
        </Text>
      </Card>
    );
  }
  return (
    <Card
      as="a"
      data-as="a"
      href={href}
      onClick={onClick}
      tone="caution"
      padding={2}
      radius={2}
      border
      pressed={isChosen}
      aria-current={isChosen ? "date" : undefined}
      aria-label={words("reviewDesk.endings.dayCount", { day: dayInWords(day), count })}
      style={{ display: "block" }}
    >
      <Text size={1} weight="semibold" align="center">
        {number}
      </Text>
      <Text size={0} align="center">
        {words("reviewDesk.endings.dayMark", { count })}
      </Text>
    </Card>
  );
}

function periodsOfDays(
  weeks: readonly (readonly (string | undefined)[])[],
): ReadonlyMap<string, Period> {
  return new Map(
    weeks.flat().flatMap((day) => {
      const period = day === undefined ? undefined : periodOfDay(day);
      return day === undefined || period === undefined ? [] : [[day, period] as const];
    }),
  );
}

function monthAfter(month: string, offset: number): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + offset);
  return first.toISOString().slice(0, 7);
}
