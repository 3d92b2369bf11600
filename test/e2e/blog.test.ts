/**
 * A Studio that is not ours, built as it comes, on the lake alone: a post is written, published, put
 * into a release and published with it. More streams are open than a browser has connections for
 * one host name.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Blog, startBlog } from "./support/blog.ts";
import { keepPicture, launchBrowser, newWindow } from "./support/browser.ts";

const PATIENCE = 60_000;

let blog: Blog;
let browser: Browser;

beforeAll(async () => {
  [blog, browser] = await Promise.all([startBlog(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await blog?.close();
});

async function signIn(): Promise<Page> {
  const page = await newWindow(browser);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(blog.studio);
  await page.getByRole("button", { name: "The administrator" }).click();
  await page.getByRole("link", { name: "Releases" }).waitFor();
  return page;
}

/** What the lake holds, asked by another client. */
async function inLake(query: string): Promise<unknown> {
  return await blog.lake.client("viewer").fetch<unknown>(query);
}

async function createRelease(page: Page, title: string): Promise<void> {
  await page.goto(`${blog.studio}/releases`);
  const open = page.getByRole("button", { name: "New release" }).first();
  const titleField = page.getByTestId("release-form-title");
  const state = () =>
    inLake(`*[_type == "system.release" && metadata.title == "${title}"][0].state`);
  // While its data comes in, Sanity's overview is drawn anew, and takes an open form away with it.
  const attempt = async (): Promise<unknown> => {
    if ((await state()) === null) {
      if (!(await titleField.isVisible())) await open.click({ timeout: 5000 });
      await titleField.fill(title, { timeout: 5000 });
      await page.getByTestId("submit-release-button").click({ timeout: 5000 });
      await titleField.waitFor({ state: "detached", timeout: 5000 });
    }
    return state();
  };
  const options = { timeout: PATIENCE, interval: 500 };
  await expect.poll(() => attempt().catch(String), options).toBe("active");
}

it("writes a post and publishes it", async () => {
  const page = await signIn();
  await page.goto(`${blog.studio}/intent/create/type=post;template=post`);
  await page.getByTestId("field-title").getByRole("textbox").fill("A first post");
  const publish = page.getByTestId("action-publish");
  await expect.poll(() => publish.isEnabled(), { timeout: PATIENCE }).toBe(true);
  await publish.click();
  await expect
    .poll(() => inLake('*[_type == "post" && !(_id in path("drafts.**"))].title'), {
      timeout: PATIENCE,
    })
    .toEqual(["A first post"]);
  await keepPicture(page, "blog-post");
  await page.context().close();
});

it("puts it into a release, changes it there, and publishes the release", async () => {
  const page = await signIn();
  await createRelease(page, "Spring");
  const release = await inLake('*[_type == "system.release"][0].name');
  const post = await inLake('*[_type == "post" && !(_id in path("drafts.**"))][0]._id');
  await page.goto(
    `${blog.studio}/intent/edit/id=${String(post)};type=post?perspective=${String(release)}`,
  );
  await page.getByRole("button", { name: "Add to release" }).click();
  const version = `*[_id == "versions.${String(release)}.${String(post)}"][0].title`;
  await expect.poll(() => inLake(version), { timeout: PATIENCE }).toBe("A first post");
  await page.getByTestId("field-title").getByRole("textbox").fill("A post for spring");
  await expect.poll(() => inLake(version), { timeout: PATIENCE }).toBe("A post for spring");

  await page.goto(`${blog.studio}/releases/${String(release)}`);
  const run = page.getByTestId("publish-all-button");
  await expect.poll(() => run.isEnabled(), { timeout: PATIENCE }).toBe(true);
  await keepPicture(page, "blog-release");
  await run.click();
  await page.getByRole("dialog").getByTestId("confirm-button").click();
  await expect
    .poll(() => inLake('*[_type == "post" && !(_id in path("versions.**"))].title'), {
      timeout: PATIENCE,
    })
    .toEqual(["A post for spring"]);
  await keepPicture(page, "blog-release-published");
  expect(blog.lake.logged).toEqual([]);
  await page.context().close();
});
