/** Reads schema types as plain data, whatever a field is made of. */
import { z } from "zod";

/** A type, a field or an item of an array, as it is defined. */
const definition = z.object({
  name: z.string().optional(),
  type: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  icon: z.unknown().optional(),
  preview: z.object({ select: z.record(z.string(), z.string()) }).optional(),
  readOnly: z.unknown().optional(),
  initialValue: z.unknown().optional(),
  options: z.looseObject({ list: z.unknown().optional() }).optional(),
  get fields() {
    return z.array(definition).optional();
  },
  get of() {
    return z.array(definition).optional();
  },
  get marks() {
    return z.object({ annotations: z.array(definition).optional() }).optional();
  },
});
export type Definition = z.infer<typeof definition>;

export function definitionsOf(types: readonly unknown[]): readonly Definition[] {
  return z.array(definition).parse(types);
}

/** A definition somewhere inside a type, with the way to it. */
export interface Placed {
  readonly path: string;
  readonly definition: Definition;
}

/** The fields of a type, at every depth, those of array items and annotations among them. */
export function fieldsOf(type: Definition, path = type.name ?? ""): readonly Placed[] {
  const own = (type.fields ?? []).flatMap((field) => {
    const place = `${path}.${field.name}`;
    return [{ path: place, definition: field }, ...fieldsOf(field, place)];
  });
  const inner = [...(type.of ?? []), ...(type.marks?.annotations ?? [])].flatMap((member) =>
    fieldsOf(member, `${path}[${member.name ?? member.type}]`),
  );
  return [...own, ...inner];
}
