import { Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import type { KnownAuthorship } from "../history/use-authorship.ts";
import { PersonNames } from "../person.tsx";

/** A name on so many passages is told at each of them. */
const FEW = 3;

/** Who wrote all of it, where many passages were written since and all have the same authors. */
function soleAuthors(authorship: KnownAuthorship): readonly string[] | undefined {
  if (authorship.state !== "known") return undefined;
  const lists = [...authorship.authors.values()].map((list) => list.map(({ author }) => author));
  const [first] = lists;
  return first !== undefined &&
    lists.length > FEW &&
    lists.every((list) => list.join(" ") === first.join(" "))
    ? first
    : undefined;
}

/** One line in place of the same name on every passage. */
export function AuthorsOfAll({ authorship }: { readonly authorship: KnownAuthorship }): ReactNode {
  const words = useWords();
  const authors = soleAuthors(authorship);
  if (authorship.state === "reading") return null;
  if (authorship.state === "unknown") {
    return (
      <Text size={1} muted>
        {words("reviewDesk.authors.unknown")}
      </Text>
    );
  }
  return (
    <>
      {authors !== undefined && (
        <Text size={1} muted>
          {`${words("reviewDesk.authors.all")} `}
          <PersonNames userIds={authors} />
        </Text>
      )}
      {authorship.isCut && (
        <Text size={1} muted>
          {words("reviewDesk.authors.cut")}
        </Text>
      )}
    </>
  );
}

/** Who wrote a passage since it was last published; nothing where nobody did. */
export function Authors(props: {
  readonly id: string;
  readonly authorship: KnownAuthorship;
}): ReactNode {
  const { id, authorship } = props;
  const words = useWords();
  if (authorship.state !== "known") return null;
  const authors = authorship.authors.get(id);
  if (authors === undefined || soleAuthors(authorship) !== undefined) return null;
  return (
    <Text size={0} muted>
      {`${words("reviewDesk.writtenBy")} `}
      <PersonNames userIds={authors.map(({ author }) => author)} />
    </Text>
  );
}
