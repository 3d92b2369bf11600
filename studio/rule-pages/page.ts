/**
 * The pages of the rules as HTML, so that a finding can lead to its rule within the Studio's own
 * origin. Made when the Studio is built; nothing here runs in the browser.
 */
import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

/** The page of one rule, or with `README` the index, from `docs/rules/<name>.md`. */
export function rulePage(markdown: string): string {
  // The pages are this repository's own, and mark the words that a rule finds with <mark>.
  const body = micromark(markdown, {
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
    allowDangerousHtml: true,
  });
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? "A rule";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Haven</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Rules"><a href="/rules/">All rules</a></nav>
<main>
${withAddresses(body)}
</main>
</body>
</html>
`;
}

/** Links between the files lead to the addresses at which the pages are served. */
function withAddresses(html: string): string {
  return html
    .replaceAll(/href="README\.md"/gu, 'href="/rules/"')
    .replaceAll(/href="([a-z-]+)\.md"/gu, 'href="/rules/$1"');
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
th:empty { display: none; }
th, td { border-bottom: 1px solid light-dark(#d5d8e0, #3b4050); padding: .45rem .75rem .45rem 0; text-align: start; vertical-align: top; overflow-wrap: break-word; }
blockquote { margin: 1.5rem 0 .5rem; border-inline-start: 3px solid light-dark(#8a93a8, #6d778f); padding-inline-start: 1rem; }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; }
code { font-size: .9em; }
a { color: light-dark(#1d4ed8, #93b4ff); }
`;
