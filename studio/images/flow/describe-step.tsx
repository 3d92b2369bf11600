/** Asks what the picture shows, who is in it, and for the words that go with it. */
import { AddUserIcon } from "@sanity/icons/AddUser";
import { Box, Button, Card, Flex, Grid, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { LIMITS } from "../../../contracts/limits.ts";
import { DEPICTIONS } from "../../../contracts/vocabulary.ts";
import { useWords } from "../../i18n/words.ts";
import {
  mayBeListed,
  withDepiction,
  type Declaration,
  type Person,
} from "../declaration/declaration.ts";
import type { Readiness } from "../declaration/readiness.ts";
import { RadioField, TextField } from "./fields.tsx";
import { PersonCard } from "./person-card.tsx";
import { ReadinessCards } from "./readiness-card.tsx";
import { usePeople } from "./use-people.ts";

export interface DescribeStepProps {
  readonly declaration: Declaration;
  readonly onChange: (declaration: Declaration) => void;
  readonly readiness: Readiness;
  /** Whether shapes cover something. */
  readonly isMasked: boolean;
  readonly onCover: () => void;
  /** The picture in small, beside the questions. */
  readonly preview: ReactNode;
}

export function DescribeStep(props: DescribeStepProps): ReactNode {
  const { declaration, onChange, readiness, preview } = props;
  const words = useWords();
  return (
    <Grid gridTemplateColumns={[1, 1, 2]} gap={5}>
      <Stack gap={5}>
        <RadioField
          label={words("images.describe.depiction")}
          options={DEPICTIONS}
          value={declaration.depiction}
          onChange={(depiction) => onChange(withSomebody(withDepiction(declaration, depiction)))}
        />
        <People {...props} />
        <TextField
          label={words("images.describe.alt")}
          hint={words("images.describe.altHint")}
          maxLength={LIMITS.line}
          value={declaration.alt}
          onChange={(alt) => onChange({ ...declaration, alt })}
        />
        <TextField
          label={words("images.describe.disclaimer")}
          hint={words("images.describe.disclaimerHint")}
          maxLength={LIMITS.paragraph}
          value={declaration.disclaimer}
          onChange={(disclaimer) => onChange({ ...declaration, disclaimer })}
        />
      </Stack>
      <Box>
        <Stack gap={4} style={{ position: "sticky", top: 0 }}>
          {preview}
          <ReadinessCards readiness={readiness} people={declaration.people} />
        </Stack>
      </Box>
    </Grid>
  );
}

/** Somebody in particular is shown: the first card is there to be filled in. */
function withSomebody(declaration: Declaration): Declaration {
  const [first] = mayBeListed(declaration.depiction);
  if (first === undefined || declaration.people.length > 0) return declaration;
  return { ...declaration, people: [{ ...newPerson(), who: first }] };
}

function newPerson(): Person {
  return { _key: crypto.randomUUID().slice(0, 12) };
}

function People(props: DescribeStepProps): ReactNode {
  const { declaration, onChange, isMasked, onCover } = props;
  const { people } = declaration;
  const words = useWords();
  const id = useId();
  const state = usePeople();
  const mayBe = mayBeListed(declaration.depiction);
  if (mayBe.length === 0) return null;
  if (state.state === "failed") {
    return (
      <Card tone="critical" border radius={2} padding={3} role="alert">
        <Text size={1}>{words("images.describe.peopleFailed", { reason: state.reason })}</Text>
      </Card>
    );
  }
  const known = state.state === "ready" ? state.known : { people: [], consents: [] };
  return (
    <Stack gap={3}>
      <Text as="h3" size={1} weight="medium" id={id}>
        {words("images.describe.people")}
      </Text>
      <Text size={1} muted>
        {words("images.describe.peopleHint")}
      </Text>
      <Stack as="ul" gap={3} aria-labelledby={id} style={{ margin: 0, padding: 0 }}>
        {people.map((person, index) => (
          <PersonCard
            key={person._key}
            person={person}
            number={index + 1}
            mayBe={mayBe}
            known={known}
            isMasked={isMasked}
            onChange={(changed) =>
              onChange({ ...declaration, people: people.with(index, changed) })
            }
            onRemove={() => onChange({ ...declaration, people: people.toSpliced(index, 1) })}
            onCover={onCover}
          />
        ))}
      </Stack>
      <Flex>
        <Button
          mode="ghost"
          icon={AddUserIcon}
          fontSize={1}
          padding={3}
          text={words("images.describe.addPerson")}
          onClick={() => onChange({ ...declaration, people: [...people, newPerson()] })}
        />
      </Flex>
    </Stack>
  );
}
