import { assert, asyncProperty, constantFrom, array } from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { rawRequest } from "../http/raw-request.ts";
import { sharedLake } from "../http/shared-lake.ts";
import { pixelAt, upload, uploaded } from "./pictures.ts";

const lake = sharedLake({ limits: { svgBytes: 20_000 } });

const XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function drawing(inside: string, attributes = ""): string {
  return `<svg ${XMLNS} width="40" height="20" ${attributes}><rect width="40" height="20" fill="#0a0"/>${inside}</svg>`;
}

async function sent(svg: string): Promise<string> {
  const answer = await rawRequest(lake(), await uploaded(lake(), Buffer.from(svg)));
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("image/svg+xml");
  return answer.text;
}

/** What must never be in a drawing that is sent, however it is written. */
const DANGER =
  /script|\son|javascript|foreignobject|iframe|evil|@import|<animate\b|<set\b|<!entity|<handler|<\?/iu;

const ATTACKS = [
  "<script>evil()</script>",
  '<script href="https://evil.test/a.js"/>',
  "<SCRIPT>evil()</SCRIPT>",
  '<x:script xmlns:x="http://www.w3.org/2000/svg">evil()</x:script>',
  '<rect width="1" height="1" onclick="evil()" ONLOAD="evil()"/>',
  '<rect width="1" height="1" ev:onclick="evil()" xmlns:ev="http://evil.test"/>',
  '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.test"/></foreignObject>',
  '<a href="javascript:evil()"><text>go</text></a>',
  '<a xlink:href=" javascript:evil()"><text>go</text></a>',
  '<a href="java&#115;cript:evil()"><text>go</text></a>',
  '<image href="https://evil.test/track.png" width="1" height="1"/>',
  '<image xlink:href="//evil.test/track.png" width="1" height="1"/>',
  '<image href="data:image/svg+xml;base64,evil" width="1" height="1"/>',
  '<image href="data:text/html,evil" width="1" height="1"/>',
  '<use href="https://evil.test/a.svg#x"/>',
  '<use xlink:href="data:image/svg+xml,evil#x"/>',
  '<style>@import url("https://evil.test/a.css");</style>',
  "<style>rect{fill:url(https://evil.test/a.svg#x)}</style>",
  "<style>rect{fill:\\75rl(https://evil.test)}</style>",
  '<style><![CDATA[@import "https://evil.test/a.css";]]></style>',
  '<style>@font-face{font-family:x;src:url("//evil.test/f.woff")}</style>',
  '<style>rect{background:image-set("https://evil.test/x.png" 1x)}</style>',
  '<rect width="1" height="1" style="fill:url(https://evil.test/a)"/>',
  '<rect width="1" height="1" fill="url( \'https://evil.test/a\' )"/>',
  '<rect width="1" height="1" filter="url(//evil.test/a#b)"/>',
  '<rect width="1" height="1"><animate attributeName="href" values="javascript:evil()"/></rect>',
  '<rect width="1" height="1"><set attributeName="onclick" to="evil()"/></rect>',
  '<handler type="text/javascript">evil()</handler>',
  '<metadata><evil xmlns="http://evil.test"/></metadata>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml">evil()</html:script>',
  '<feImage href="https://evil.test/x.png"/>',
  '<?xml-stylesheet href="https://evil.test/a.css"?>',
  "<!-- <script>evil()</script> -->",
  '<rect xml:base="https://evil.test/" width="1" height="1"/>',
] as const;

describe("a drawing is sent without what can run or load something", () => {
  test.each(ATTACKS)("%s", async (attack) => {
    const text = await sent(drawing(attack));
    expect(text).not.toMatch(DANGER);
    expect(text).toContain('<rect width="40" height="20" fill="#0a0">');
  });

  test("however such parts are put together", async () => {
    await assert(
      asyncProperty(
        array(constantFrom(...ATTACKS), { minLength: 1, maxLength: 12 }),
        async (some) => {
          const nested = some.reduceRight((inside, attack) => `<g>${attack}${inside}</g>`, "");
          expect(await sent(drawing(nested))).not.toMatch(DANGER);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("and with all that draws", async () => {
    const parts = [
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>',
      '<rect width="10" height="10" fill="url(#g)" style="stroke: url(\'#g\')"/>',
      '<use xlink:href="#g"/><use href="#g"/>',
      "<style>.a { fill: url(#g); }</style>",
      '<text x="1" y="9" xml:space="preserve">1 &lt; 2 &amp; "three"</text>',
      '<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>',
      '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>',
      '<g transform="scale(2)" aria-label="A &quot;b&quot;"><path d="M0 0L1 1"/></g>',
    ];
    const text = await sent(drawing(parts.join(""), 'viewBox="0 0 40 20"'));
    expect(text).toContain('viewBox="0 0 40 20"');
    expect(text).toContain('fill="url(#g)"');
    expect(text).toContain('xlink:href="#g"');
    expect(text).toContain("fill: url(#g);");
    expect(text).toContain("1 &lt; 2 &amp; ");
    expect(text).toContain("data:image/png;base64,iVBORw0KGgo=");
    expect(text).toContain("stdDeviation");
    expect(text).toContain('aria-label="A &quot;b&quot;"');
    expect(await sent(text)).toBe(text);
  });

  test("to be saved, in a sandbox, and as it came for those alone who are signed in", async () => {
    const svg = drawing("<script>evil()</script>");
    const path = await uploaded(lake(), Buffer.from(svg));
    const { headers } = await rawRequest(lake(), path);
    expect(headers["content-disposition"]).toMatch(/^attachment/u);
    expect(headers["content-security-policy"]).toMatch(/script-src 'none'.*sandbox/u);
    expect((await rawRequest(lake(), `${path}?dlRaw=`)).status).toBe(401);
    expect((await rawRequest(lake(), `${path}?dlRaw=`, { as: "viewer" })).text).toBe(svg);
  });
});

test("a drawing whose namespaces stand in entities, as programs once wrote them, is read", async () => {
  const text = await sent(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY c "#f00">]>' +
      '<svg xmlns="&ns;" width="4" height="4"><rect width="4" height="4" fill="&c;"/></svg>',
  );
  expect(text).toContain('fill="#f00"');
  expect(text).not.toContain("ENTITY");
});

test("a drawing is made into pixels at the size asked for, not enlarged from small ones", async () => {
  const path = await uploaded(lake(), Buffer.from(drawing("")));
  const { bytes } = await rawRequest(lake(), `${path}?fm=png&w=400`);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 400, height: 200 });
  expect(await pixelAt(bytes, 0.5, 0.5)).toMatchObject({ r: 0, g: 170, b: 0 });
});

describe("no drawing is", () => {
  const bomb = Array.from({ length: 12 }, (_, level) =>
    level === 0
      ? '<!ENTITY e0 "aaaaaaaaaa">'
      : `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
  ).join("");

  test.each([
    ["entities within entities", `<!DOCTYPE svg [${bomb}]>${drawing("<text>&e11;</text>")}`],
    [
      "a file of this machine in an entity",
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing("<text>&x;</text>")}`,
    ],
    ["what is not well-formed", drawing("<g>").replace("</svg>", "")],
    ["two documents in one", drawing("") + drawing("")],
    ["more bytes than are taken", drawing(`<desc>${"x".repeat(20_000)}</desc>`)],
    ["elements too deep within each other", drawing("<g>".repeat(300) + "</g>".repeat(300))],
    [
      "small text that grows too long",
      `<!DOCTYPE svg [<!ENTITY x "${"x".repeat(190)}">]>${drawing(`<desc>${"&x;".repeat(3000)}</desc>`)}`,
    ],
  ])("made of %s: it is refused with 400 in plain words", async (_name, svg) => {
    const answer = await upload(lake(), "images", Buffer.from(svg));
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/SVG|image/u);
    expect(answer.text).not.toContain("root:");
  });
});
