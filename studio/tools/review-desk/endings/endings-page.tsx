/** What ends in the next twelve months, so that nobody learns of it on the day. */
import { ArrowLeftIcon } from "@sanity/icons/ArrowLeft";
import { Card, Flex, Grid, Heading, Stack, Text } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";
import { useWords } from "../../../i18n/words.ts";
import { useLiveQuery } from "../../../views/use-live-query.ts";
import type { Place } from "../places.ts";
import { PlaceLink } from "../place-link.tsx";
import { Empty, Failed, Loading } from "../states.tsx";
import { Calendar } from "./calendar.tsx";
import { ConsentList, DocumentList } from "./lists.tsx";
import { MonthChart } from "./month-chart.tsx";
import {
  dayInWords,
  monthInWords,
  nextMonths,
  periodOfDay,
  periodOfMonth,
  type Period,
} from "./months.ts";
import { Offices } from "./offices.tsx";
import { countsByPeriod } from "./queries.ts";

type EndingsPlace = Extract<Place, { page: "endings" }>;

export function EndingsPage({ place }: { readonly place: EndingsPlace }): ReactNode {
  const { by, value } = place;
  if (by === undefined || value === undefined) return <Overview />;
  if (by === "office") {
    return (
      <Listing>
        <DocumentList officeId={value} />
      </Listing>
    );
  }
  return <InPeriod key={value} value={value} isMonth={by === "month"} />;
}

function Overview(): ReactNode {
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const [months] = useState(() => nextMonths(new Date()));
  const counted = useLiveQuery(
    client,
    useMemo(() => countsByPeriod(periodsOf(months, periodOfMonth)), [months]),
  );
  if (counted.state === "loading") return <Loading />;
  if (counted.state === "failed") {
    return (
      <Failed
        words={words("common.listFailed", { reason: counted.reason })}
        retry={counted.retry}
      />
    );
  }
  const total = counted.rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <Stack gap={5}>
      <Stack gap={3}>
        <Heading as="h2" size={2}>
          {words("reviewDesk.endings.title")}
        </Heading>
        <Text size={1} muted>
          {words("reviewDesk.endings.count", { count: total })}
        </Text>
      </Stack>
      {total === 0 ? (
        <Empty
          title={words("reviewDesk.endings.empty")}
          words={words("reviewDesk.endings.emptyHelp")}
        />
      ) : (
        <MonthChart counts={counted.rows} />
      )}
      <Grid gridTemplateColumns={[1, 1, 1, 2]} gap={5}>
        <Calendar month={counted.rows.find(({ count }) => count > 0)?.key ?? months[0] ?? ""} />
        <Offices />
      </Grid>
    </Stack>
  );
}

function InPeriod(props: { readonly value: string; readonly isMonth: boolean }): ReactNode {
  const { value, isMonth } = props;
  const words = useWords();
  const period = useMemo(
    () => (isMonth ? periodOfMonth(value) : periodOfDay(value)),
    [isMonth, value],
  );
  if (period === undefined) {
    return (
      <Listing>
        <Empty title={words("reviewDesk.endings.noPeriod", { value })} />
      </Listing>
    );
  }
  return (
    <Listing>
      <Heading as="h2" size={2}>
        {isMonth
          ? words("reviewDesk.endings.inMonth", { month: monthInWords(value) })
          : words("reviewDesk.endings.onDay", { day: dayInWords(value) })}
      </Heading>
      <Grid gridTemplateColumns={[1, 1, 1, 2]} gap={5}>
        <ConsentList period={period} />
        <Calendar month={value.slice(0, 7)} chosen={isMonth ? undefined : value} />
      </Grid>
    </Listing>
  );
}

function Listing({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords();
  return (
    <Stack gap={5}>
      <Flex>
        <PlaceLink
          to={{ page: "endings" }}
          icon={ArrowLeftIcon}
          text={words("reviewDesk.endings.back")}
        />
      </Flex>
      <Card>
        <Stack gap={5}>{children}</Stack>
      </Card>
    </Stack>
  );
}

function periodsOf(
  keys: readonly string[],
  periodOf: (key: string) => Period | undefined,
): ReadonlyMap<string, Period> {
  return new Map(
    keys.flatMap((key) => {
      const period = periodOf(key);
      return period === undefined ? [] : [[key, period] as const];
    }),
  );
}
