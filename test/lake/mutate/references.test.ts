import { expect, test } from "vitest";
import { itemRefusalOf, openTestCore, SYSTEM } from "../open-core.ts";

const strong = (_ref: string) => ({ _type: "reference", _ref });
const weak = (_ref: string) => ({ ...strong(_ref), _weak: true });

test("a strong reference to what is not there is refused, a weak one is not", async () => {
  const { mutate } = openTestCore();
  const create = { _id: "a", _type: "note", author: strong("nobody") };
  expect(await itemRefusalOf(() => mutate([{ create }]))).toMatchObject({
    status: 409,
    error: { description: 'Document "a" references non-existent document "nobody"' },
  });
  await mutate([{ create: { ...create, author: weak("nobody") } }]);
});

test("both ends may come in one transaction, in either order", async () => {
  const { mutate, query } = openTestCore();
  await mutate([
    { create: { _id: "a", _type: "note", list: [{ _key: "1", ...strong("b") }] } },
    { create: { _id: "b", _type: "person" } },
  ]);
  expect(await query("*[_id == 'a'][0].list[0]->_type")).toBe("person");
});

test("a reference made strong by a patch needs its document", async () => {
  const { mutate } = openTestCore();
  await mutate([{ create: { _id: "a", _type: "note", author: weak("nobody") } }]);
  const { status } = await itemRefusalOf(() =>
    mutate([{ patch: { id: "a", unset: ["author._weak"] } }]),
  );
  expect(status).toBe(409);
});

test("what is referred to strongly cannot be deleted, and the answer names who refers", async () => {
  const { mutate, get } = openTestCore();
  await mutate([
    { create: { _id: "p", _type: "person" } },
    { create: { _id: "a", _type: "note", author: strong("p") } },
    { create: { _id: "drafts.b", _type: "note", author: strong("p") } },
    { create: { _id: "c", _type: "note", author: weak("p") } },
  ]);
  expect(await itemRefusalOf(() => mutate([{ delete: { id: "p" } }]))).toMatchObject({
    status: 409,
    error: {
      type: "documentHasExistingReferencesError",
      id: "p",
      referencingIDs: ["a", "drafts.b"],
    },
  });
  await mutate([
    { delete: { id: "p" } },
    { delete: { id: "a" } },
    { patch: { id: "drafts.b", unset: ["author"] } },
  ]);
  expect(await get("p")).toBeUndefined();
});

test("nor be replaced by a document of another type", async () => {
  const { mutate } = openTestCore();
  await mutate([
    { create: { _id: "p", _type: "person" } },
    { create: { _id: "a", _type: "note", author: strong("p") } },
  ]);
  const { status } = await itemRefusalOf(() =>
    mutate([{ createOrReplace: { _id: "p", _type: "office" } }]),
  );
  expect(status).toBe(409);
});

test("nor can it be deleted in the transaction that begins to refer to it", async () => {
  const { mutate } = openTestCore();
  await mutate([{ create: { _id: "p", _type: "person" } }]);
  const { status } = await itemRefusalOf(() =>
    mutate([{ create: { _id: "a", _type: "note", author: strong("p") } }, { delete: { id: "p" } }]),
  );
  expect(status).toBe(409);
});

test("a document that refers to itself can be deleted", async () => {
  const { mutate, query } = openTestCore();
  await mutate([{ create: { _id: "a", _type: "note", original: strong("a") } }]);
  await mutate([{ delete: { id: "a" } }]);
  expect(await query("*")).toEqual([]);
});

test("who refers to a document is told, strongly or weakly, also after a restart", async () => {
  const first = openTestCore();
  await first.mutate([
    { create: { _id: "p", _type: "person" } },
    { create: { _id: "a", _type: "note", author: strong("p") } },
    { create: { _id: "b", _type: "memo", author: weak("p") } },
  ]);
  const { dataset, mutate } = first.reopen();
  expect(await dataset.referencesTo("p", SYSTEM)).toEqual([
    { id: "a", type: "note" },
    { id: "b", type: "memo" },
  ]);
  await mutate([{ patch: { id: "a", unset: ["author"] } }]);
  expect(await dataset.referencesTo("p", SYSTEM)).toEqual([{ id: "b", type: "memo" }]);
});
