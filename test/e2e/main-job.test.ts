/**
 * The main job, from an empty page to the public query and back: what is on the screen, what the
 * lake lets a token do, and what anybody may read, at each step.
 */
import { ClientError } from "@sanity/client";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CONTRACTS } from "../../contracts/index.ts";
import { createDelivery } from "../../delivery/index.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { keepPicture } from "./support/browser.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import {
  actionLabels,
  chooseAction,
  confirmDialog,
  createDocument,
  expectBadge,
  fillIn,
  openDocument,
  publishButton,
  reasonAgainstPublishing,
} from "./support/studio.ts";

const TITLE = "A letter that was answered";
const SLUG = "a-letter-that-was-answered";
const PUBLIC_PAGE = `*[_type == "story" && slug.current == $slug && seal.validUntil > now()]`;

const demo = withDemoStack();

/** All fields of the story but its consent, as the same editor's own token may write them. */
const DRAFTED = {
  slug: { _type: "slug", current: SLUG },
  survivors: [{ _key: "s1", _type: "reference", _ref: "survivor-02" }],
  illustrative: true,
  use: {
    _type: "intendedUse",
    channels: ["website"],
    purposes: ["awareness"],
    territories: ["worldwide"],
  },
  footnotes: [
    {
      _key: "f1",
      _type: "footnote",
      mark: "*",
      kind: "pseudonym",
      text: "A pseudonym. This story is illustrative and tells of no real person.",
    },
  ],
  body: [
    {
      _key: "b1",
      _type: "block",
      style: "normal",
      markDefs: [],
      children: [
        {
          _key: "b1s1",
          _type: "span",
          marks: [],
          text: "Amihan* was exploited online. Later she wrote to those who plan services, and they answered.",
        },
      ],
    },
  ],
};

/** Tries each way round the gate that a token has; gives those that were not refused with 403. */
async function cheat(id: string, dataset: string, token: string): Promise<readonly string[]> {
  const own = demo.client(dataset, token);
  const published = { ...DRAFTED, _id: id, _type: "story", title: "Around the gate" };
  const attempts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["createOrReplace", () => own.createOrReplace(published)],
    ["patch", () => own.patch("story-table-by-the-window").set({ title: "Changed" }).commit()],
    [
      "publish",
      () =>
        own.action({
          actionType: "sanity.action.document.publish",
          draftId: `drafts.${id}`,
          publishedId: id,
        }),
    ],
  ];
  const passed: string[] = [];
  for (const [name, attempt] of attempts) {
    const refused = await attempt().then(
      () => false,
      (error: unknown) => error instanceof ClientError && error.statusCode === 403,
    );
    if (!refused) passed.push(`${name} on ${dataset}`);
  }
  return passed;
}

/** Every document of both data sets by id and revision, as an administrator sees them. */
async function everything(token: string): Promise<unknown> {
  return Promise.all(
    ["editorial", "public"].map((dataset) =>
      demo
        .client(dataset, token)
        .fetch<unknown>("*[!(_id in path('_.**'))] | order(_id) {_id, _rev}"),
    ),
  );
}

const anonymous = (): Promise<unknown[]> =>
  demo.client("public").fetch<unknown[]>(PUBLIC_PAGE, { slug: SLUG });

async function addConsentByHand(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /People and consent/u }).click();
  const field = page.getByTestId("field-consents");
  await field.scrollIntoViewIfNeeded();
  await field.getByRole("button", { name: /Add item/u }).click();
  const search = field.getByRole("combobox").last();
  await search.click();
  await search.fill("Amihan");
  // The list of stories beside the form has options too: a consent tells whom it is about.
  await page
    .getByRole("option")
    .filter({ hasText: /Amihan.*A survivor/su })
    .click();
  await keepPicture(page, "main-1-consent");
}

async function approve(page: Page, id: string, label: string): Promise<void> {
  await openDocument(page, demo.stack, { id, type: "story" });
  await chooseAction(page, label);
  await confirmDialog(page, label, "Read word by word.");
}

describe("the day of a story", () => {
  it("goes from a draft without consent to the public query, and ends with the consent", async () => {
    const editor = demo.stack.user(PEOPLE.editor.id);
    const administrator = demo.stack.user(PEOPLE.administrator.id);
    const { page } = await demo.windowOf(editor.id);
    const id = await createDocument(page, demo.stack, "story");
    await fillIn(page, "Title", TITLE);
    await fillIn(page, "Summary", "An illustrative story of a letter and its answer.");
    const drafts = demo.client("editorial", editor.token);
    await expect.poll(() => drafts.getDocument(`drafts.${id}`)).toMatchObject({ title: TITLE });
    await drafts.patch(`drafts.${id}`).set(DRAFTED).commit();

    await expectBadge(page, /Blocked/u);
    expect(await reasonAgainstPublishing(page)).toContain("consent");
    await keepPicture(page, "main-1-blocked");

    const before = await everything(administrator.token);
    const passed = [
      ...(await cheat(id, "editorial", editor.token)),
      ...(await cheat(id, "public", editor.token)),
    ];
    expect(passed).toEqual([]);
    expect(await everything(administrator.token)).toEqual(before);

    await addConsentByHand(page);
    await expectBadge(page, "Needs consent and identity review");
    await chooseAction(page, "Request review");
    await confirmDialog(page, "Request review", "Ready from my side.");
    expect((await actionLabels(page)).filter((label) => label.startsWith("Approve"))).toEqual([]);
    await keepPicture(page, "main-2-requested");

    const { page: consent } = await demo.windowOf(PEOPLE.consentReviewer.id);
    const { page: identity } = await demo.windowOf(PEOPLE.identityReviewer.id);
    await approve(consent, id, "Approve consent");
    await approve(identity, id, "Approve identity");
    await keepPicture(identity, "main-3-approved");
    await expectBadge(page, "Approved");
    expect(await anonymous()).toEqual([]);

    await page.getByRole("tab", { name: "Content", exact: true }).click();
    await fillIn(page, "Summary", "An illustrative story of a letter, and of its answer.");
    await expectBadge(page, "Needs consent and identity review");
    expect(await publishButton(page).isDisabled()).toBe(true);
    await approve(consent, id, "Approve consent");
    await approve(identity, id, "Approve identity");
    await expectBadge(page, "Approved");
    expect(await anonymous()).toEqual([]);

    await expect.poll(() => publishButton(page).isEnabled(), { timeout: 20_000 }).toBe(true);
    await publishButton(page).click();
    await expect.poll(anonymous, { timeout: 20_000 }).toHaveLength(1);
    await keepPicture(page, "main-4-published");

    const [delivered] = await anonymous();
    const contract = CONTRACTS.story.delivered.parse(delivered);
    expect(Object.keys(contract)).toEqual(expect.arrayContaining(["title", "people", "seal"]));
    expect(JSON.stringify(delivered)).not.toMatch(/survivor-02|consent-02|purposes/u);
    const delivery = createDelivery({ projectId: demo.stack.projectId, apiHost: demo.stack.lake });
    expect((await delivery.story(SLUG))?.title).toBe(TITLE);

    demo.stack.clock.moveTo(new Date(contract.seal.validUntil));
    expect(await anonymous()).toEqual([]);
    expect(await delivery.story(SLUG)).toBeFalsy();
  });
});
