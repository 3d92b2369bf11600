import { defineField } from "sanity";
import { slug as slugContract } from "../../contracts/objects/slug.ts";
import { PAGE } from "../groups.ts";

/** The last part of the address of the page, made from another field. */
export function slugField(source: string) {
  return defineField({
    name: "slug",
    title: "Address of the page",
    description:
      "The last part of the web address. Press Generate. Never put a person's name in it that the text does not show.",
    type: "slug",
    group: PAGE.name,
    options: { source, maxLength: 96 },
    validation: (rule) =>
      rule.required().custom((value) => {
        if (value?.current === undefined) return true;
        const parsed = slugContract.shape.current.safeParse(value.current);
        return (
          parsed.success ||
          `"${value.current}" cannot be an address: use small letters, digits and single hyphens.`
        );
      }),
  });
}
