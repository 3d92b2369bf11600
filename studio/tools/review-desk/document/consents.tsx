/** The consents a text rests on, and the people it tells of, in words. */
import { Badge, Card, Flex, Heading, Stack, Text } from "@sanity/ui";
import { useId, useState, type ReactNode } from "react";
import { useCurrentLocale } from "sanity";
import { IntentLink } from "sanity/router";
import { AGE_BANDS } from "../../../../policy/data/vocabulary.ts";
import { bareId, consentsReliedOn, type PolicyDocument } from "../../../../policy/index.ts";
import { coverageOf } from "../../../consent/coverage.ts";
import { useWords } from "../../../i18n/words.ts";
import { titleIn } from "../reading/titles.ts";
import { refOf, stringOf } from "../reading/values.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";

/** Those that carry the text first, then any other it names. */
export function Consents({ shown }: { readonly shown: Snapshot }): ReactNode {
  const words = useWords();
  const id = useId();
  const relied = consentsReliedOn(shown.text, shown.context);
  const ids = new Set(relied.map((consent) => consent._id));
  const others = documentsOf(shown, "consent").filter((consent) => !ids.has(consent._id));
  if (relied.length + others.length === 0) return null;
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        {words("reviewDesk.consents.title")}
      </Heading>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {relied.map((consent) => (
          <Consent key={consent._id} consent={consent} shown={shown} carries />
        ))}
        {others.map((consent) => (
          <Consent key={consent._id} consent={consent} shown={shown} carries={false} />
        ))}
      </Stack>
    </Stack>
  );
}

function Consent(props: {
  readonly consent: PolicyDocument;
  readonly shown: Snapshot;
  /** True where the text rests on it. */
  readonly carries: boolean;
}): ReactNode {
  const { consent, shown, carries } = props;
  const words = useWords();
  const locale = useCurrentLocale().id;
  const [now] = useState(() => new Date());
  const id = bareId(consent._id);
  const survivor = refOf(consent["survivor"]);
  const person =
    survivor === undefined ? stringOf(consent["subjectReference"]) : titleIn(shown.known, survivor);
  const { tone, covers, doesNot, ends } = coverageOf(
    {
      consent,
      isInEffect: shown.known.get(id)?.state === "published",
      successors: successorsOf(id, shown),
      person: person === "" ? undefined : person,
      now,
      locale,
    },
    words,
  );
  return (
    <Card as="li" padding={3} radius={2} border tone={tone}>
      <Stack gap={3}>
        <Flex gap={2} align="center" justify="space-between" wrap="wrap">
          <Text size={1} weight="semibold">
            {person === "" ? id : person}
          </Text>
          {!carries && <Badge tone="caution">{words("reviewDesk.consent.notRelied")}</Badge>}
        </Flex>
        {[covers, doesNot, ends]
          .filter((sentence) => sentence !== "")
          .map((sentence) => (
            <Text size={1} key={sentence}>
              {sentence}
            </Text>
          ))}
        <Text size={1}>
          <IntentLink intent="edit" params={{ id, type: "consent" }}>
            {words("reviewDesk.consent.open")}
          </IntentLink>
        </Text>
      </Stack>
    </Card>
  );
}

/** Published consents that took the place of this one, among what the text was judged by. */
function successorsOf(id: string, { context }: Snapshot): readonly PolicyDocument[] {
  const referring = context.referring(id, "consent");
  if (referring === "unresolved") return [];
  return referring.filter((other) => refOf(other["supersedes"]) === id);
}

/** By pseudonym alone: no more is known here, and no more is to be. */
export function Survivors({ shown }: { readonly shown: Snapshot }): ReactNode {
  const words = useWords();
  const id = useId();
  const survivors = documentsOf(shown, "survivor");
  if (survivors.length === 0) return null;
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        {words("reviewDesk.survivors.title")}
      </Heading>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {survivors.map((survivor) => (
          <Card as="li" key={survivor._id} padding={3} radius={2} border>
            <Stack gap={3}>
              <Text size={1} weight="semibold">
                {stringOf(survivor["pseudonym"]) || survivor._id}
              </Text>
              <Text size={1} muted>
                {[
                  words(
                    survivor["isPseudonym"] === false
                      ? "reviewDesk.survivors.realName"
                      : "reviewDesk.survivors.pseudonym",
                  ),
                  AGE_BANDS.find(({ value }) => value === survivor["ageBand"])?.title ?? "",
                  survivor["inCare"] === true ? words("reviewDesk.survivors.inCare") : "",
                ]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </Text>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Stack>
  );
}

function documentsOf({ known }: Snapshot, type: string): readonly PolicyDocument[] {
  return [...known.values()].flatMap((resolution) =>
    "document" in resolution && resolution.document._type === type ? [resolution.document] : [],
  );
}
