/** What another document tells in the place of a reference: a quote in its words, a figure with its number. */
import { Card, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useSchema } from "sanity";
import { IntentLink } from "sanity/router";
import { QUALIFIERS, UNITS, type Choice } from "../../../../contracts/vocabulary.ts";
import { useWords } from "../../../i18n/words.ts";
import { titleIn } from "../reading/titles.ts";
import { fieldsOf, refOf, stringOf, type Fields } from "../reading/values.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";

export function Told(props: {
  readonly documentId: string;
  readonly shown: Pick<Snapshot, "known">;
}): ReactNode {
  const { documentId, shown } = props;
  const words = useWords();
  const resolution = shown.known.get(documentId);
  const document =
    resolution !== undefined && "document" in resolution ? resolution.document : undefined;
  const schema = useSchema();
  if (document === undefined) {
    return <Text size={1}>{words("reviewDesk.told.missing", { id: documentId })}</Text>;
  }
  const type = document._type;
  const isDraft = resolution?.state === "draft";
  return (
    <Stack gap={2}>
      {type === "survivorQuote" && <Quote quote={fieldsOf(document)} shown={shown} />}
      {type === "statistic" && <Figure figure={fieldsOf(document)} />}
      {type !== "survivorQuote" && type !== "statistic" && (
        <Text size={1}>{titleIn(shown.known, documentId)}</Text>
      )}
      <Text size={0} muted>
        <IntentLink intent="edit" params={{ id: documentId, type }}>
          {words("reviewDesk.told.open", { type: schema.get(type)?.title ?? type })}
        </IntentLink>
        {isDraft && ` · ${words("reviewDesk.told.draft")}`}
      </Text>
    </Stack>
  );
}

function Quote({
  quote,
  shown,
}: {
  readonly quote: Fields;
  readonly shown: Pick<Snapshot, "known">;
}): ReactNode {
  const survivor = refOf(quote["survivor"]);
  const context = stringOf(quote["context"]);
  return (
    <Card as="figure" margin={0} borderLeft paddingLeft={4}>
      <Stack gap={3}>
        <Text as="blockquote" size={2} style={{ margin: 0 }}>{`“${stringOf(quote["text"])}”`}</Text>
        <Text as="figcaption" size={1} muted>
          {[survivor === undefined ? "" : titleIn(shown.known, survivor), context]
            .filter((part) => part !== "")
            .join(", ")}
        </Text>
      </Stack>
    </Card>
  );
}

function Figure({ figure }: { readonly figure: Fields }): ReactNode {
  const value = figure["value"];
  const number = typeof value === "number" ? value.toLocaleString("en-US") : "–";
  const wording = stringOf(figure["wording"]);
  const qualifier = titleOf(QUALIFIERS, figure["qualifier"]);
  const parts = [
    qualifier === "Exactly" ? "" : qualifier,
    wording === "" ? number : wording,
    titleOf(UNITS, figure["unit"]).toLowerCase(),
  ];
  return (
    <Stack gap={2}>
      <Text size={2} weight="semibold">
        {parts.filter((part) => part !== "").join(" ")}
      </Text>
      <Text size={1} muted>
        {[
          stringOf(figure["title"]),
          stringOf(figure["population"]),
          stringOf(fieldsOf(figure["geography"])["name"]),
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </Text>
    </Stack>
  );
}

function titleOf(choices: readonly Choice[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.title ?? "";
}
