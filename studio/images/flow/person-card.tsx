/** One person in the picture: who, by which consent, and whether anybody could recognise them. */
import { TrashIcon } from "@sanity/icons/Trash";
import { Button, Card, Checkbox, Flex, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { CONSENT_SUBJECTS, FACE_COVERS } from "../../../policy/data/vocabulary.ts";
import { isUnder18 } from "../../../policy/facts/minors.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import { withWho, type Person, type Reference } from "../declaration/declaration.ts";
import { RadioField, SelectField, type Option } from "./fields.tsx";
import type { PeopleKnown } from "./use-people.ts";

export interface PersonCardProps {
  readonly person: Person;
  /** From 1, as it is called on the screen. */
  readonly number: number;
  readonly mayBe: readonly NonNullable<Person["who"]>[];
  readonly known: PeopleKnown;
  /** Whether shapes cover something. */
  readonly isMasked: boolean;
  readonly onChange: (person: Person) => void;
  readonly onRemove: () => void;
  readonly onCover: () => void;
}

export function PersonCard(props: PersonCardProps): ReactNode {
  const { person, number, mayBe, known, onChange, onRemove } = props;
  const words = useWords();
  return (
    <Card as="li" border radius={2} padding={4}>
      <Stack gap={4}>
        <Flex justify="space-between" align="center">
          <Text as="h4" size={1} weight="semibold">
            {words("images.describe.person", { number })}
          </Text>
          <Button
            mode="bleed"
            icon={TrashIcon}
            padding={2}
            fontSize={1}
            aria-label={words("images.describe.removePerson", { number })}
            onClick={onRemove}
          />
        </Flex>
        <RadioField
          label={words("images.describe.who")}
          options={CONSENT_SUBJECTS.filter(({ value }) => mayBe.includes(value))}
          value={person.who}
          onChange={(who) => onChange(withWho(person, who))}
        />
        <WhichOne person={person} known={known} onChange={onChange} />
        {person.who !== undefined && (
          <>
            <SelectField
              label={words("images.describe.consent")}
              placeholder={words("images.describe.noConsent")}
              options={consentsFor(person, known, words)}
              value={person.consent?._ref ?? ""}
              onChange={(id) => onChange({ ...person, consent: referenceTo(id, known.consents) })}
            />
            <Recognisable {...props} />
          </>
        )}
      </Stack>
    </Card>
  );
}

function WhichOne(props: Pick<PersonCardProps, "person" | "known" | "onChange">): ReactNode {
  const { person, known, onChange } = props;
  const words = useWords();
  const candidates = known.people.filter(({ fields }) =>
    person.who === "staff" ? fields._type === "director" : fields._type === person.who,
  );
  const options = candidates.map(({ reference, fields, isDraft }): Option => {
    const name = fields.name ?? reference._ref;
    const told = isUnder18({ ...fields }) ? words("images.describe.child", { name }) : name;
    const title = isDraft ? words("images.describe.draft", { name: told }) : told;
    return { value: reference._ref, title };
  });
  if (person.who === "survivor") {
    return (
      <SelectField
        label={words("images.describe.survivor")}
        hint={words("images.describe.survivorHint")}
        placeholder={words("images.describe.choose")}
        options={options}
        value={person.survivor?._ref ?? ""}
        // A consent is one of this person: with another person it is asked for again.
        onChange={(id) =>
          onChange({ ...person, survivor: referenceTo(id, known.people), consent: undefined })
        }
      />
    );
  }
  if (person.who !== "staff") return null;
  return (
    <SelectField
      label={words("images.describe.director")}
      placeholder={words("images.describe.nobodyOfThem")}
      options={options}
      value={person.director?._ref ?? ""}
      onChange={(id) => onChange({ ...person, director: referenceTo(id, known.people) })}
    />
  );
}

function Recognisable(props: PersonCardProps): ReactNode {
  const { person, isMasked, onChange, onCover } = props;
  const words = useWords();
  const answer = person.identifiable === undefined ? undefined : person.identifiable ? "yes" : "no";
  const isHiddenSurvivor = person.who === "survivor" && person.identifiable === false;
  const lacksMask = isHiddenSurvivor && person.obscured === "solid-mask" && !isMasked;
  return (
    <>
      <RadioField
        label={words("images.describe.identifiable")}
        hint={words("images.describe.identifiableHint")}
        options={[
          { value: "yes", title: words("images.describe.yes") },
          { value: "no", title: words("images.describe.no") },
        ]}
        value={answer}
        onChange={(value) =>
          onChange({
            ...person,
            identifiable: value === "yes",
            obscured: value === "no" && isMasked ? "solid-mask" : undefined,
          })
        }
      />
      {isHiddenSurvivor && (
        <RadioField
          label={words("images.describe.cover")}
          options={FACE_COVERS}
          value={person.obscured}
          onChange={(obscured) => onChange({ ...person, obscured })}
        />
      )}
      {lacksMask && (
        <Card tone="caution" border radius={2} padding={3}>
          <Stack gap={4}>
            <Flex as="label" gap={3} align="center">
              <Checkbox
                checked={person.cameMasked === true}
                onChange={(event) =>
                  onChange({ ...person, cameMasked: event.currentTarget.checked })
                }
              />
              <Text size={1}>{words("images.describe.cameMasked")}</Text>
            </Flex>
            <Flex>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={words("images.describe.goCover")}
                onClick={onCover}
              />
            </Flex>
          </Stack>
        </Card>
      )}
    </>
  );
}

function consentsFor(person: Person, { consents }: PeopleKnown, words: Words): readonly Option[] {
  return consents
    .filter(({ fields }) =>
      person.who === "survivor"
        ? fields.survivor !== null && fields.survivor === person.survivor?._ref
        : fields.subject === person.who,
    )
    .map(({ reference, fields, isDraft }) => {
      const name = words("images.describe.consentUntil", {
        from: fields.startsOn ?? "?",
        until: fields.expiresOn ?? "?",
        images: words(
          fields.imageAllowed === true
            ? "images.describe.imagesAllowed"
            : "images.describe.imagesNotAllowed",
        ),
      });
      const title = isDraft ? words("images.describe.draft", { name }) : name;
      return { value: reference._ref, title };
    });
}

function referenceTo(
  id: string,
  candidates: readonly { readonly reference: Reference }[],
): Reference | undefined {
  return candidates.find(({ reference }) => reference._ref === id)?.reference;
}
